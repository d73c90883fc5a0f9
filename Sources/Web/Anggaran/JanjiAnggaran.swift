import Kinerja
import Storage

/// Budgets as signed agreements state them, to be compared with those of the same version.
struct JanjiAnggaran {
    private struct Satu {
        let perjanjian: String
        let pagu: [String: Rupiah]
    }

    private let daftar: [Satu]
    private let versi: VersiAnggaran

    init(_ daftarJanji: [IsiPerjanjian], versi: VersiAnggaran) {
        self.versi = versi
        daftar = daftarJanji.filter { VersiAnggaran(kode: $0.versiAnggaran) == versi }.map { isi in
            let pagu = isi.daftarAnggaran.compactMap { satu in satu.pagu.map { (satu.kode, Rupiah($0)) } }
            return Satu(
                perjanjian: "Perjanjian kinerja \(isi.kode)" + (isi.versi == 0 ? "" : " perubahan ke-\(isi.versi)"),
                pagu: Dictionary(pagu, uniquingKeysWith: { awal, _ in awal }))
        }
    }

    /// What the first agreement that differs says of a node, or of all its nodes together.
    func peringatan(_ kode: String, _ hitungan: Hitungan) -> [PeringatanAnggaran] {
        let beda = daftar.lazy.compactMap { satu -> PeringatanAnggaran? in
            guard let (janji, pagu) = banding(satu, kode, hitungan), janji != pagu else { return nil }
            return .berbedaDariJanji(perjanjian: satu.perjanjian, janji: janji, pagu: pagu)
        }
        return beda.first.map { [$0] } ?? []
    }

    private func banding(_ satu: Satu, _ kode: String, _ hitungan: Hitungan) -> (janji: Rupiah, pagu: Rupiah)? {
        func kini(_ kode: String) -> Rupiah { hitungan.nilai(kode, .pagu(versi), tahun: hitungan.tahun) ?? .nol }
        guard kode == Hitungan.kodeTotal else { return satu.pagu[kode].map { ($0, kini(kode)) } }
        let program = satu.pagu.filter { hitungan.simpul($0.key)?.jenis == .program }
        return program.isEmpty ? nil : (program.values.jumlah, program.keys.map(kini).jumlah)
    }
}
