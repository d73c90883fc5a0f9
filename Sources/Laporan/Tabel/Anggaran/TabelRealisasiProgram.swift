import Documents
import Kinerja

extension BahanTabel {
    /// The programme tree: physical target, realisasi and achievement beside budget, spending and absorption.
    func tabelRealisasiProgram() -> [Table] {
        let pohon = daftarPohon()
        var tabel = PenyusunTabel(
            self,
            [
                .kode("kode", "Kode", 8, opsional: true), .teks("uraian", "Program/Kegiatan/Subkegiatan", 20),
                .teks("indikator", "Indikator", 16, opsional: true),
                .teks("satuan", "Satuan", 6, opsional: true),
                .angka("target", "Target", 7, kelompok: "Kinerja", opsional: true),
                .angka("realisasi", "Realisasi", 7, kelompok: "Kinerja", opsional: true),
                .persen("capaian", "Capaian (%)", 7, kelompok: "Kinerja"),
                .uang("pagu", kepalaPagu, 11, kelompok: "Anggaran"),
                .uang("realisasi_anggaran", "Realisasi (Rp)", 11, kelompok: "Anggaran"),
                .persen(
                    "serapan", "Serapan (%)", 7, kelompok: "Anggaran",
                    rumus: "{realisasi_anggaran} ÷ {pagu} × 100"),
            ])
        isiPohon(&tabel, pohon, uang: ["pagu", "realisasi_anggaran"]) { tabel, indikator in
            guard let indikator else { return [:] }
            return [
                "target": tabel.targetBerlaku(indikator, tahun: tahun),
                "realisasi": tabel.realisasi(indikator, tahun: tahun, baris: indikator.nama),
                "capaian": tabel.capaianProgram(indikator).berumus(.rasio("realisasi", terhadap: "target")),
            ]
        } anggaran: { tabel, simpul in
            let sel = tabel.anggaran(hitungan.serapan(simpul.kode, tahun: tahun), kode: simpul.kode)
            return tabel.tandaiBersama(
                sel, opsi.simpul != nil && simpul.jenis == .program && hitungan.pemilik(simpul.kode).count > 1
            )
        }
        tambahJumlahPohon(&tabel, pohon, sampai: "capaian")
        let indikator = pohon.flatMap { hitungan.daftarIndikator(di: $0.simpul.kode) }
        tabel.catatan.aturan = indikator.isEmpty ? [] : [catatanRumusPohon(indikator)]
        tabel.catatan.sumber.append(catatanPagu)
        return Self.isi(tabel.selesai("Realisasi kinerja dan anggaran program tahun \(tahun)"))
    }

    private func catatanRumusPohon(_ daftar: [Indikator]) -> String {
        let rumus = daftar.map(\.rumusCapaian.rumus).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        let batas = aturan.batasAtas.tampilan.map { "dibatasi paling tinggi \($0.cetak())%" } ?? "tanpa batas atas"
        return "Capaian = \(rumus.joined(separator: "; atau ")); \(batas)."
    }

    /// The total of the whole budget; for programmes of one goal their sum, unless a budget is shared.
    func tambahJumlahPohon(_ tabel: inout PenyusunTabel, _ pohon: [SimpulPohon], sampai kunci: String) {
        let akar = pohon.filter { $0.tingkat == 0 }
        let serapan: Serapan?
        if opsi.simpul == nil, opsi.indikator == nil {
            serapan = hitungan.serapanTotal
        } else {
            let daftar = akar.compactMap { hitungan.serapan($0.simpul.kode, tahun: tahun) }
            let realisasi = daftar.compactMap(\.realisasi)
            serapan =
                daftar.count < 2
                ? nil
                : Serapan(
                    pagu: daftar.map(\.pagu).jumlah, realisasi: realisasi.isEmpty ? nil : realisasi.jumlah)
        }
        guard let serapan else { return }
        var sel = tabel.anggaran(serapan, kode: opsi.simpul == nil && opsi.indikator == nil ? "total" : "")
        let rumus = jumlahAkar(tabel, pohon)
        sel["pagu"]?.rumus = rumus
        sel["realisasi_anggaran"]?.rumus = rumus
        tabel.berlabel("JUMLAH", sampai: kunci, sel)
    }
}
