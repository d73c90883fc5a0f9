import Kinerja

/// What is promised, beside the plan and beside what was reached last year.
struct TabelPembandingJanji: Equatable {
    struct Baris: Equatable {
        var kode: String
        var nama: String
        var alamat: Alamat
        /// Glass box of last year's figure.
        var kaca: Alamat
        var satuan: String
        var realisasiLalu: String
        var renstra: String?
        var target: String?
        var tidakDiukur: Bool
        /// `sesuai`, `lebih tinggi 2`, `tidak ada di Renstra`.
        var terhadapRenstra: String
        var menyimpang: Bool
        /// Less than what was reached already.
        var lebihRingan: String?
        /// The writer's explanation.
        var catatan: String
    }

    struct Kelompok: Equatable {
        var judul: String
        var baris: [Baris]
    }

    var tahun: Int
    var kelompok: [Kelompok]
    var ringkasan: String

    init(_ perjanjian: PerjanjianKinerja, _ hitungan: Hitungan) {
        tahun = hitungan.tahun
        let renstra = hitungan.terhadapRenstra(perjanjian), lalu = hitungan.terhadapTahunLalu(perjanjian)
        let menurutRenstra = Dictionary(renstra.map { ($0.indikator, $0) }, uniquingKeysWith: { awal, _ in awal })
        let menurutLalu = Dictionary(lalu.map { ($0.indikator, $0) }, uniquingKeysWith: { awal, _ in awal })
        kelompok = hitungan.kelompok(renstra.map(\.indikator)).map { judul, isi in
            Kelompok(
                judul: judul,
                baris: isi.map { indikator in
                    Self.baris(
                        indikator, perjanjian, hitungan, renstra: menurutRenstra[indikator.kode],
                        lalu: menurutLalu[indikator.kode])
                })
        }
        let baris = kelompok.flatMap(\.baris)
        let menyimpang = baris.count(where: \.menyimpang)
        ringkasan =
            "\(baris.count) indikator, "
            + (menyimpang == 0 ? "semua sesuai Renstra" : "\(menyimpang) berbeda dari Renstra")
    }

    private static func baris(
        _ indikator: Indikator, _ perjanjian: PerjanjianKinerja, _ hitungan: Hitungan, renstra: SelisihTarget?,
        lalu: SelisihTarget?
    ) -> Baris {
        let target = renstra?.sesudah
        let alamat = hitungan.alamatIndikator(indikator.kode)
        let jenis = renstra?.jenis ?? .tetap
        return Baris(
            kode: indikator.kode, nama: indikator.nama, alamat: alamat, kaca: alamat.bagian("kaca-tahun"),
            satuan: indikator.satuan,
            realisasiLalu: hitungan.cetak(hitungan.nilai(indikator.kode, tahun: hitungan.tahun - 1), indikator: indikator),
            renstra: renstra?.sebelum.map { hitungan.cetak($0, indikator: indikator) },
            target: target.map { hitungan.cetak($0, indikator: indikator) }, tidakDiukur: target == .tidakDiukur,
            terhadapRenstra: kata(renstra, hitungan, indikator),
            menyimpang: jenis == .naik || jenis == .turun || jenis == .berubah,
            lebihRingan: lalu?.bobot == .lebihRingan ? "lebih ringan dari realisasi \(hitungan.tahun - 1)" : nil,
            catatan: hitungan.catatanJanji(indikator.kode, versi: perjanjian.versi))
    }

    private static func kata(_ selisih: SelisihTarget?, _ hitungan: Hitungan, _ indikator: Indikator) -> String {
        guard let selisih else { return "" }
        let jarak = selisih.selisih.map { hitungan.cetak(.angka($0.mutlak), indikator: indikator) } ?? ""
        switch selisih.jenis {
        case .tetap: return selisih.sesudah == nil ? "belum ada target" : "sesuai"
        case .naik: return "lebih tinggi \(jarak)"
        case .turun: return "lebih rendah \(jarak)"
        case .berubah: return "berbeda"
        case .baru: return "tidak ada di Renstra"
        case .hilang: return "belum ada target"
        }
    }
}

extension Hitungan {
    /// Remark of the annual target an agreement of a version holds.
    func catatanJanji(_ kode: String, versi: Int) -> String {
        let sumber = stride(from: versi, to: 0, by: -1).map { SumberTarget.pkPerubahan($0) } + [.pk]
        return sumber.lazy.compactMap { self.target(kode, tahun: self.tahun, sumber: $0) }.first?.catatan ?? ""
    }
}
