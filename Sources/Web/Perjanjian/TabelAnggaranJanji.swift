import Kinerja
import Storage

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

    init(_ isi: IsiPerjanjian, sebelum: IsiPerjanjian?, namaLama: String) {
        let daftar = SelisihAnggaran.daftar(dari: sebelum, ke: isi)
        let bedakan = sebelum != nil
        baris = daftar.map { Self.baris($0, isi, sebelum, bedakan: bedakan) }
        let puncak = zip(daftar, baris).filter { $1.jenjang == 0 }.map(\.0)
        jumlah = Self.jumlah(puncak, isi, sebelum, bedakan: bedakan)
        let jenis = Self.jenis(isi.naskah?.anggaran.values.compactMap { Simpul.Jenis(rawValue: $0.jenis) } ?? [])
        namaSimpul = jenis
        judul = "Anggaran per \(jenis.lowercased())"
        kepalaSebelum = bedakan ? "\(namaLama) (Rp)" : nil
        kepalaSesudah = bedakan ? "Perubahan ke-\(isi.versi) (Rp)" : "Anggaran (Rp)"
        catatan = Self.catatan(
            bedakan ? daftar.count(where: \.berubah) : nil, banyak: daftar.count, jenis: jenis.lowercased())
    }

    private static func baris(
        _ selisih: SelisihAnggaran, _ isi: IsiPerjanjian, _ sebelum: IsiPerjanjian?, bedakan: Bool
    ) -> Baris {
        let kode = selisih.simpul
        let nama = (isi.daftarAnggaran + (sebelum?.daftarAnggaran ?? [])).first { $0.kode == kode }?.uraian
        let naskah = isi.naskah?.anggaran[kode] ?? sebelum?.naskah?.anggaran[kode]
        return Baris(
            nama: nama ?? kode, jenjang: naskah?.dalamInduk == true ? 1 : 0, sebelum: selisih.sebelum?.cetak,
            sesudah: selisih.sesudah?.cetak, selisih: bedakan ? kata(selisih) : "",
            persen: bedakan ? selisih.persen?.cetakBertanda ?? "" : "", berubah: bedakan && selisih.berubah)
    }

    private static func kata(_ selisih: SelisihAnggaran) -> String {
        switch (selisih.sebelum, selisih.sesudah) {
        case (nil, _?): "baru"
        case (_?, nil): "dikeluarkan"
        case (_, _): selisih.selisih?.cetakBertanda ?? ""
        }
    }

    /// Sum of the rows no other row holds; where there are none, the budget of the whole instansi.
    private static func jumlah(
        _ puncak: [SelisihAnggaran], _ isi: IsiPerjanjian, _ sebelum: IsiPerjanjian?, bedakan: Bool
    ) -> Baris? {
        func jumlah(_ daftar: [Rupiah?], _ saja: Int64?) -> Rupiah? {
            let ada = daftar.compactMap { $0 }
            return ada.isEmpty ? saja.map { Rupiah($0) } : ada.jumlah
        }
        let total = SelisihAnggaran(
            simpul: "", sebelum: jumlah(puncak.map(\.sebelum), sebelum?.naskah?.jumlahSaja),
            sesudah: jumlah(puncak.map(\.sesudah), isi.naskah?.jumlahSaja))
        guard total.sebelum != nil || total.sesudah != nil else { return nil }
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

    private static func catatan(_ berubah: Int?, banyak: Int, jenis: String) -> String {
        switch berubah {
        case nil: "\(banyak) \(jenis)"
        case 0?: "tidak ada anggaran yang berubah"
        case banyak?: "\(banyak) \(jenis), semuanya berubah"
        case let berubah?: "\(banyak) \(jenis), \(berubah) berubah"
        }
    }
}

extension SelisihAnggaran {
    /// Nodes of both sides in order of print, those that went last; rows without any budget are left out.
    static func daftar(dari lama: IsiPerjanjian?, ke kini: IsiPerjanjian) -> [SelisihAnggaran] {
        func pagu(_ isi: IsiPerjanjian?, _ kode: String) -> Rupiah? {
            isi?.daftarAnggaran.first { $0.kode == kode }?.rupiah
        }
        let kode = kini.daftarAnggaran.map(\.kode)
        let keluar = (lama?.daftarAnggaran ?? []).map(\.kode).filter { !kode.contains($0) }
        return (kode + keluar).map { SelisihAnggaran(simpul: $0, sebelum: pagu(lama, $0), sesudah: pagu(kini, $0)) }
            .filter { $0.sebelum != nil || $0.sesudah != nil }
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
