import Kinerja
import Storage

/// The accounts of the pemda.
struct DaftarPenggunaPage {
    struct Baris {
        var nama: String
        var namaMasuk: String
        var alamat: Alamat
        var daftarPeran: [String]
        var keadaan: [Tanda]
        var terakhirMasuk: String
    }

    /// Where an account stands, as mark and words.
    struct Tanda {
        var status: Status
        var teks: String
    }

    static let perHalaman = 50

    var kalimat: String
    var saringan: SaringanPengguna
    var pilihanInstansi: [ButirPilihan]
    var baris: [Baris]
    var penghalaman: Penghalaman

    /// - Parameter waktu: prints a moment.
    init(
        _ semua: [Pengguna], _ nama: NamaTempat, saringan: SaringanPengguna, halaman: Int,
        waktu: (String) -> WaktuSetempat
    ) {
        let cocok = semua.filter(saringan.memuat)
        kalimat = Self.kalimat(semua)
        self.saringan = saringan
        pilihanInstansi = nama.pilihanInstansi
        let banyak = max(1, (cocok.count + Self.perHalaman - 1) / Self.perHalaman)
        let nomor = min(max(1, halaman), banyak)
        penghalaman = Penghalaman(halaman: nomor, perHalaman: Self.perHalaman, jumlah: cocok.count, sebutan: "akun")
        baris = cocok.dropFirst((nomor - 1) * Self.perHalaman).prefix(Self.perHalaman).map { satu in
            Baris(
                nama: satu.nama, namaMasuk: satu.namaMasuk, alamat: .pengguna(satu.id),
                daftarPeran: satu.daftarPenugasan.map(nama.sebutan), keadaan: Self.keadaan(satu, waktu),
                terakhirMasuk: satu.terakhirMasuk.map { waktu($0).cetak } ?? "")
        }
    }

    /// `24 akun aktif; 2 terkunci, 3 belum mengganti sandi.`
    static func kalimat(_ semua: [Pengguna]) -> String {
        let aktif = semua.count { $0.aktif }
        let perhatian = [
            (semua.count { $0.aktif && $0.terkunciSampai != nil }, "terkunci"),
            (semua.count { $0.dalam(.wajibGanti) }, "belum mengganti sandi sekali pakai"),
            (semua.count { $0.dalam(.tanpaPeran) }, "tanpa peran"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let ekor = perhatian.isEmpty ? "." : "; \(perhatian.joined(separator: ", "))."
        return "\(Angka(aktif).cetak()) akun aktif dari \(Angka(semua.count).cetak())" + ekor
    }

    static func keadaan(_ pengguna: Pengguna, _ waktu: (String) -> WaktuSetempat) -> [Tanda] {
        guard pengguna.aktif else { return [Tanda(status: .tidakDiukur, teks: "Nonaktif")] }
        var hasil: [Tanda] = []
        if let sampai = pengguna.terkunciSampai {
            hasil.append(Tanda(status: .dikunci, teks: "Terkunci sampai \(waktu(sampai).jam)"))
        }
        if pengguna.wajibGanti { hasil.append(Tanda(status: .awas, teks: "Belum mengganti sandi")) }
        if pengguna.daftarPenugasan.isEmpty { hasil.append(Tanda(status: .awas, teks: "Belum punya peran")) }
        if hasil.isEmpty { hasil.append(Tanda(status: .baik, teks: "Aktif")) }
        if pengguna.totp { hasil.append(Tanda(status: .diverifikasi, teks: "Autentikator")) }
        return hasil
    }
}
