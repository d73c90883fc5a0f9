import Kinerja
import Storage

/// Which accounts the list shows.
struct SaringanPengguna: Equatable, Sendable {
    enum Keadaan: String, CaseIterable, Sendable {
        case aktif, nonaktif, terkunci
        case wajibGanti = "wajib_ganti"
        case autentikator
        case tanpaAutentikator = "tanpa_autentikator"
        case tanpaPeran = "tanpa_peran"

        var nama: String {
            switch self {
            case .aktif: "Aktif"
            case .nonaktif: "Nonaktif"
            case .terkunci: "Terkunci"
            case .wajibGanti: "Belum mengganti sandi"
            case .autentikator: "Dengan autentikator"
            case .tanpaAutentikator: "Tanpa autentikator"
            case .tanpaPeran: "Tanpa peran"
            }
        }
    }

    var teks = ""
    var peran: Peran?
    var instansi: String?
    var keadaan: Keadaan?

    init() {}

    init(_ kueri: Formulir) {
        teks = String(kueri.teks("q").trimmed.prefix(100))
        peran = Peran(rawValue: kueri.teks("peran"))
        instansi = kueri.teks("instansi").isEmpty ? nil : kueri.teks("instansi")
        keadaan = Keadaan(rawValue: kueri.teks("keadaan"))
    }

    var kosong: Bool { self == SaringanPengguna() }

    func alamat(halaman: Int? = nil) -> Alamat {
        Alamat.daftarPengguna.dengan("q", teks.isEmpty ? nil : teks).dengan("peran", peran?.rawValue)
            .dengan("instansi", instansi).dengan("keadaan", keadaan?.rawValue)
            .dengan("halaman", halaman.flatMap { $0 > 1 ? "\($0)" : nil })
    }

    func memuat(_ pengguna: Pengguna) -> Bool {
        let tugas = pengguna.daftarPenugasan.map(\.penugasan)
        return (teks.isEmpty || cocokTeks(pengguna)) && (peran.map { p in tugas.contains { $0.peran == p } } ?? true)
            && (instansi.map { i in tugas.contains { $0.instansi == i } } ?? true)
            && (keadaan.map(pengguna.dalam) ?? true)
    }

    private func cocokTeks(_ pengguna: Pengguna) -> Bool {
        let isi = [pengguna.nama, pengguna.namaMasuk, pengguna.surel].joined(separator: "\n").lowercased()
        return teks.lowercased().split(separator: " ").allSatisfy { isi.contains($0) }
    }
}

extension Pengguna {
    func dalam(_ keadaan: SaringanPengguna.Keadaan) -> Bool {
        switch keadaan {
        case .aktif: aktif
        case .nonaktif: !aktif
        case .terkunci: terkunciSampai != nil
        case .wajibGanti: aktif && wajibGanti
        case .autentikator: totp
        case .tanpaAutentikator: !totp
        case .tanpaPeran: aktif && daftarPenugasan.isEmpty
        }
    }
}
