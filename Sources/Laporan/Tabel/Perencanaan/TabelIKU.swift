import Documents
import Kinerja

extension BahanTabel {
    /// Key indicators with everything that defines them.
    func tabelIKU() -> [Table] {
        let daftar = daftarIndikator(.iku)
        var tabel = PenyusunTabel(
            self,
            PenyusunTabel.kolomIndikator(self, daftar, indikator: 22, satuan: 7) + [
                .angka("target", "Target \(tahun)", 8),
                .teks("definisi", "Definisi Operasional", 20, opsional: true),
                .teks("formula", "Formula", 16, opsional: true),
                .teks("sumber", "Sumber Data", 11, opsional: true),
                .teks("penanggung_jawab", "Penanggung Jawab", 10, opsional: true),
            ])
        func isian(_ teks: String, _ semua: KeyPath<Indikator, String>) -> Sel {
            daftar.allSatisfy { $0[keyPath: semua].isEmpty } ? "" : .wajib(teks)
        }
        let adaFormula = daftar.contains { !formula($0).isEmpty }
        tabel.isi(daftar) { tabel, indikator, _ in
            [
                "target": tabel.targetBerlaku(indikator, tahun: tahun),
                "definisi": isian(indikator.definisi, \.definisi),
                "formula": adaFormula ? .wajib(formula(indikator)) : "",
                "sumber": isian(indikator.sumberData, \.sumberData),
                "penanggung_jawab": isian(penanggungJawab(indikator.penanggungJawab), \.penanggungJawab),
            ]
        }
        tabel.catatan.baris += daftar.filter { !$0.keterbatasan.isEmpty }.map {
            "Keterbatasan \($0.nama): \($0.keterbatasan)"
        }
        return Self.isi(tabel.selesai("Indikator kinerja utama \(berkas.instansi.namaSingkat)"))
    }

    /// The formula in words, or the formula over komponen where only that is given.
    func formula(_ indikator: Indikator) -> String {
        indikator.formula.isEmpty ? hitungan.rumus(indikator.kode)?.teks ?? "" : indikator.formula
    }
}
