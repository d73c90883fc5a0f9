import Kinerja
import Storage

/// The instansi of the pemda, in the order of every list.
struct DaftarInstansiPage {
    struct Baris {
        var kode: String
        var nama: String
        var namaSingkat: String
        var jenis: String
        var daftarTahun: [Int]
        var aktif: Bool
        var pertama: Bool
        var terakhir: Bool
    }

    var kalimat: String
    var baris: [Baris]
    /// May add, order, and change how they are listed.
    var mengatur: Bool
    var csrf: String

    /// - Parameter tahun: the year it is; instansi that have not opened it are counted.
    init(
        _ daftar: [InstansiTerdaftar], _ menurutInstansi: [String: [Int]], tahun: Int, mengatur: Bool, csrf: String
    ) {
        let aktif = daftar.filter(\.aktif)
        let belum = aktif.count { !(menurutInstansi[$0.kode] ?? []).contains(tahun) }
        kalimat =
            daftar.isEmpty
            ? "Instansi adalah perangkat daerah yang menyusun laporan kinerjanya sendiri."
            : "\(aktif.count) instansi aktif"
                + (daftar.count == aktif.count ? "" : " dari \(daftar.count)")
                + (belum == 0 ? "; semua sudah membuka tahun \(tahun)." : "; \(belum) belum membuka tahun \(tahun).")
        baris = daftar.enumerated().map { nomor, satu in
            Baris(
                kode: satu.kode, nama: satu.nama, namaSingkat: satu.namaSingkat, jenis: satu.jenis.nama,
                daftarTahun: menurutInstansi[satu.kode] ?? [], aktif: satu.aktif, pertama: nomor == 0,
                terakhir: nomor == daftar.count - 1)
        }
        self.mengatur = mengatur
        self.csrf = csrf
    }
}

extension DaftarInstansiPage.Baris {
    /// The latest three, and how many more there are.
    var tahunTampil: (daftar: [Int], lain: Int) { (Array(daftarTahun.prefix(3)), max(0, daftarTahun.count - 3)) }
}
