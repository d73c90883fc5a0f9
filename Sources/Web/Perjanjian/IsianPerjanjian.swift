import Kinerja
import Storage

/// The head of an agreement as it is typed: parties, place, what it promises and pays for, and why it is revised.
struct IsianPerjanjian {
    static let lain = "_lain"

    var perjanjian: PerjanjianKinerja
    /// Version of the fact the form was made from.
    var dasar: Int

    /// Reads the form over an agreement that gives what the form does not ask.
    ///
    /// - Throws: ``Penolakan/tidakSah(_:)`` with every mistake.
    init(_ kiriman: Formulir, atas awal: PerjanjianKinerja, _ hitungan: Hitungan) throws(Penolakan) {
        var formulir = kiriman
        var isi = awal
        isi.pihakKedua = Self.pihakKedua(&formulir)
        if isi.pihakKedua == isi.pihakPertama, !isi.pihakKedua.isEmpty {
            formulir.catat("pihak_kedua", "Pihak kedua harus atasan pihak pertama, bukan jabatan yang sama.")
        }
        isi.tempat = formulir.wajib("tempat", "Tempat penandatanganan", paling: 80) ?? ""
        isi.daftarIndikator = Self.daftar(
            formulir.semua("indikator"), dari: hitungan.berkas.daftarIndikator.map(\.kode))
        isi.daftarSimpul = Self.daftar(formulir.semua("simpul"), dari: hitungan.berkas.daftarSimpul.map(\.kode))
        if isi.daftarIndikator.isEmpty {
            formulir.catat("indikator", "Pilih sedikitnya satu indikator: perjanjian menjanjikan target.")
        }
        if isi.daftarSimpul.isEmpty, isi.pihakPertama != hitungan.jabatanKepala,
            !hitungan.daftarSimpul(.program).isEmpty
        {
            // An empty list means every program: that is the head's.
            formulir.catat("simpul", "Pilih sedikitnya satu program, kegiatan, atau subkegiatan yang membiayai.")
        }
        if awal.versi > 0 {
            isi.alasan = formulir.satuDari("alasan", "Dasar perubahan")
            isi.uraianAlasan = formulir.wajib("uraian_alasan", "Uraian alasan", paling: 2000) ?? ""
            if isi.alasan == nil, formulir.salah("alasan") == nil {
                formulir.catat("alasan", "Pilih dasar perubahan.")
            }
        }
        try formulir.periksa()
        perjanjian = hitungan.ringkas(isi)
        dasar = formulir.versi("dasar") ?? 0
    }

    private static func pihakKedua(_ formulir: inout Formulir) -> String {
        let pilihan = formulir.teks("pihak_kedua")
        guard pilihan == lain else {
            if pilihan.isEmpty { formulir.catat("pihak_kedua", "Pilih pihak kedua, yaitu atasan langsung.") }
            return pilihan
        }
        return formulir.wajib("pihak_kedua_lain", "Sebutan pihak kedua", paling: 200) ?? ""
    }

    /// Chosen codes that exist, in order of print.
    private static func daftar(_ terpilih: [String], dari semua: [String]) -> [String] {
        let himpunan = Set(terpilih)
        return semua.filter(himpunan.contains)
    }
}

extension Hitungan {
    /// The same agreement, its lists left empty where they are just the usual set of the head: it then follows the tree.
    func ringkas(_ perjanjian: PerjanjianKinerja) -> PerjanjianKinerja {
        guard perjanjian.pihakPertama == jabatanKepala else { return perjanjian }
        var hasil = perjanjian
        if Set(hasil.daftarIndikator) == Set(daftarIndikatorUtama.map(\.kode)) { hasil.daftarIndikator = [] }
        if Set(hasil.daftarSimpul) == Set(daftarSimpul(.program).map(\.kode)) { hasil.daftarSimpul = [] }
        return hasil
    }

    /// A kode for a new agreement of a post: `PK` for the head, `PK-` and the post for others; numbered when taken.
    func kodePerjanjianBaru(untuk jabatan: String) -> String {
        let terpakai = Set(berkas.daftarPerjanjian.map(\.kode))
        let dasar = jabatan == jabatanKepala ? "PK" : "PK-\(jabatan)"
        guard terpakai.contains(dasar) else { return dasar }
        return (2...).lazy.map { "\(dasar)-\($0)" }.first { !terpakai.contains($0) } ?? dasar
    }
}
