import Kinerja
import Storage

/// One's own account: who one is here, the password, the second factor.
struct AkunPage {
    /// Where the second factor stands.
    enum Autentikator {
        case belum
        /// Secret shown, code not yet seen.
        case didaftarkan(PendaftaranTOTP)
        case terpasang
        /// Shown once, right after it was set up.
        case kodePemulihan([String])
    }

    struct Peran {
        var nama: String
        var tempat: String
        var masa: String
    }

    var namaMasuk: String
    var nama: String
    var surel: String
    var daftarPeran: [Peran]
    var autentikator: Autentikator
    var wajibGanti: Bool
    var csrf: String
    /// Of the form that was refused, with what is wrong.
    var formulir = Formulir()

    /// - Parameter nama: what kode of instansi and of this account's units are called.
    init(
        _ pengguna: Pengguna, nama sebutan: [String: String] = [:], autentikator: Autentikator? = nil,
        formulir: Formulir = Formulir(), csrf: String
    ) {
        namaMasuk = pengguna.namaMasuk
        nama = pengguna.nama
        surel = pengguna.surel
        wajibGanti = pengguna.wajibGanti
        self.autentikator = autentikator ?? (pengguna.totp ? .terpasang : .belum)
        self.formulir = formulir
        self.csrf = csrf
        daftarPeran = pengguna.daftarPenugasan.map { tugas in
            let tempat = [tugas.penugasan.instansi, tugas.penugasan.unit].compactMap(\.self).map { sebutan[$0] ?? $0 }
            return Peran(
                nama: tugas.penugasan.peran.nama,
                tempat: tempat.isEmpty ? "Seluruh pemda" : tempat.joined(separator: ", "),
                masa: Self.masa(tugas))
        }
    }

    private static func masa(_ tugas: PenugasanBertanggal) -> String {
        switch (tugas.dari, tugas.sampai) {
        case (nil, nil): "tanpa batas waktu"
        case (let dari?, nil): "sejak \(dari.cetak)"
        case (nil, let sampai?): "sampai \(sampai.cetak)"
        case (let dari?, let sampai?): "\(dari.cetak) sampai \(sampai.cetak)"
        }
    }
}
