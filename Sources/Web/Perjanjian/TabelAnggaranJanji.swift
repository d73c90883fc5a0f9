import Kinerja

/// Budgets an agreement lists; for a revision beside those of the version before.
struct TabelAnggaranJanji: Equatable {
    struct Baris: Equatable {
        var nama: String
        /// Steps below another node of the table, whose budget holds this one.
        var jenjang: Int
        /// As printed; nil = none on that side.
        var sebelum: String?
        var sesudah: String?
        /// With sign.
        var selisih: String
        var persen: String
        var berubah: Bool
    }

    var judul: String
    /// `6 program, semuanya berubah`.
    var catatan: String
    /// `Program`, `Program/Kegiatan`.
    var namaSimpul: String
    /// Heads of the money columns; the first is nil without a version before.
    var kepalaSebelum: String?
    var kepalaSesudah: String
    var baris: [Baris]
    var jumlah: Baris?

    init(_ perjanjian: PerjanjianKinerja, _ hitungan: Hitungan, _ perubahan: PerubahanPerjanjian?, namaLama: String) {
        let daftar =
            perubahan?.anggaran
            ?? hitungan.daftarSimpul(dalam: perjanjian).map { kode in
                SelisihAnggaran(
                    simpul: kode, sebelum: nil,
                    sesudah: hitungan.pagu(kode, tahun: hitungan.tahun, versi: perjanjian.versiAnggaran))
            }.filter { $0.sesudah != nil }
        let kode = Set(daftar.map(\.simpul))
        let jenjang = daftar.map { satu in hitungan.leluhur(satu.simpul).count { kode.contains($0.kode) } }
        baris = zip(daftar, jenjang).map { Self.baris($0, hitungan, jenjang: $1, bedakan: perubahan != nil) }
        let puncak = zip(daftar, jenjang).filter { $1 == 0 }.map(\.0)
        jumlah = Self.jumlah(puncak, bedakan: perubahan != nil)
        let jenis = Self.jenis(daftar.compactMap { hitungan.simpul($0.simpul)?.jenis })
        namaSimpul = jenis
        judul = "Anggaran per \(jenis.lowercased())"
        kepalaSebelum = perubahan == nil ? nil : "\(namaLama) (Rp)"
        kepalaSesudah = perubahan == nil ? "Anggaran (Rp)" : "Perubahan ke-\(perjanjian.versi) (Rp)"
        catatan = Self.catatan(perubahan, banyak: daftar.count, jenis: jenis.lowercased())
    }

    private static func baris(
        _ selisih: SelisihAnggaran, _ hitungan: Hitungan, jenjang: Int, bedakan: Bool
    ) -> Baris {
        Baris(
            nama: hitungan.simpul(selisih.simpul)?.uraian ?? selisih.simpul, jenjang: jenjang,
            sebelum: selisih.sebelum?.cetak, sesudah: selisih.sesudah?.cetak,
            selisih: bedakan ? kata(selisih) : "", persen: bedakan ? selisih.persen?.cetakBertanda ?? "" : "",
            berubah: bedakan && selisih.berubah)
    }

    private static func kata(_ selisih: SelisihAnggaran) -> String {
        switch (selisih.sebelum, selisih.sesudah) {
        case (nil, _?): "baru"
        case (_?, nil): "dikeluarkan"
        case (_, _): selisih.selisih?.cetakBertanda ?? ""
        }
    }

    private static func jumlah(_ puncak: [SelisihAnggaran], bedakan: Bool) -> Baris? {
        guard !puncak.isEmpty else { return nil }
        func jumlah(_ daftar: [Rupiah?]) -> Rupiah? {
            let ada = daftar.compactMap { $0 }
            return ada.isEmpty ? nil : ada.jumlah
        }
        let total = SelisihAnggaran(
            simpul: "", sebelum: jumlah(puncak.map(\.sebelum)), sesudah: jumlah(puncak.map(\.sesudah)))
        return Baris(
            nama: "Jumlah", jenjang: 0, sebelum: total.sebelum?.cetak, sesudah: total.sesudah?.cetak,
            selisih: bedakan ? kata(total) : "", persen: bedakan ? total.persen?.cetakBertanda ?? "" : "",
            berubah: bedakan && total.berubah)
    }

    /// The kinds in the table, in order of depth.
    static func jenis(_ daftar: [Simpul.Jenis]) -> String {
        let ada = Set(daftar)
        let nama = Simpul.Jenis.allCases.filter { ada.contains($0) }.map(\.nama)
        return nama.isEmpty ? "Program" : nama.joined(separator: "/")
    }

    private static func catatan(_ perubahan: PerubahanPerjanjian?, banyak: Int, jenis: String) -> String {
        guard let perubahan else { return "\(banyak) \(jenis)" }
        switch perubahan.banyakAnggaranBerubah {
        case 0: return "tidak ada anggaran yang berubah"
        case banyak: return "\(banyak) \(jenis), semuanya berubah"
        case let berubah: return "\(banyak) \(jenis), \(berubah) berubah"
        }
    }
}

extension Rupiah {
    /// `+46.652.860`, `−65.310.800`, `0`.
    var cetakBertanda: String { nilai > 0 ? "+\(cetak)" : cetak }
}

extension Angka {
    /// Percent with sign and two decimals: `+8,69`.
    var cetakBertanda: String {
        let teks = cetak(desimal: 2, nolBelakang: true)
        return self > .nol ? "+\(teks)" : teks
    }
}
