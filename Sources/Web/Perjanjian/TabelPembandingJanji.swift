import Kinerja
import Storage

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

    /// - Parameter hitungan: the facts of now: plan and last year stand beside what was promised then.
    init(_ isi: IsiPerjanjian, _ hitungan: Hitungan, _ tempat: TempatKerja) {
        tahun = hitungan.tahun
        kelompok = IsiPerjanjian.kelompok(isi, nil).map { judul, daftar in
            Kelompok(judul: judul, baris: daftar.map { Baris($0, isi, hitungan, tempat) })
        }
        let baris = kelompok.flatMap(\.baris)
        let menyimpang = baris.count(where: \.menyimpang)
        ringkasan =
            "\(baris.count) indikator, "
            + (menyimpang == 0 ? "semua sesuai Renstra" : "\(menyimpang) berbeda dari Renstra")
    }
}

extension TabelPembandingJanji.Baris {
    fileprivate init(
        _ janji: IsiPerjanjian.TargetIndikator, _ isi: IsiPerjanjian, _ hitungan: Hitungan, _ tempat: TempatKerja
    ) {
        let target = janji.target(.tahun), arah = Arah(rawValue: janji.arah) ?? .naik
        let indikator = hitungan.indikator(janji.kode)
        let rencana = hitungan.target(janji.kode, tahun: hitungan.tahun, sumber: .renstra)?.nilai
        let renstra = SelisihTarget(indikator: janji.kode, sebelum: rencana, sesudah: target, arah: arah)
        let nilaiLalu = hitungan.nilai(janji.kode, tahun: hitungan.tahun - 1)
        kode = janji.kode
        nama = janji.nama
        alamat = .kartuIndikator(tempat, janji.kode)
        kaca = alamat.bagian("kaca-tahun")
        satuan = janji.satuan
        realisasiLalu = indikator.map { hitungan.cetak(nilaiLalu, indikator: $0) } ?? Hitungan.tandaBelum
        self.renstra = rencana.flatMap { nilai in indikator.map { hitungan.cetak(nilai, indikator: $0) } }
        self.target = isi.cetak(janji.kode)
        tidakDiukur = target == .tidakDiukur
        terhadapRenstra = Self.kata(renstra)
        menyimpang = [.naik, .turun, .berubah].contains(renstra.jenis)
        lebihRingan =
            Self.lebihRingan(nilaiLalu, target, arah) ? "lebih ringan dari realisasi \(hitungan.tahun - 1)" : nil
        catatan = hitungan.catatanJanji(janji.kode, versi: isi.versi)
    }

    private static func kata(_ selisih: SelisihTarget) -> String {
        let jarak = selisih.selisih.map(\.mutlak).map { $0.cetak() } ?? ""
        switch selisih.jenis {
        case .tetap: return selisih.sesudah == nil ? "belum ada target" : "sesuai"
        case .naik: return "lebih tinggi \(jarak)"
        case .turun: return "lebih rendah \(jarak)"
        case .berubah: return "berbeda"
        case .baru: return "tidak ada di Renstra"
        case .hilang: return "belum ada target"
        }
    }

    private static func lebihRingan(_ lalu: NilaiTerukur, _ target: NilaiTarget?, _ arah: Arah) -> Bool {
        guard case .angka(let nilai) = lalu else { return false }
        return SelisihTarget(indikator: "", sebelum: .angka(nilai), sesudah: target, arah: arah).bobot == .lebihRingan
    }
}

extension Hitungan {
    /// Remark of the annual target an agreement of a version holds.
    func catatanJanji(_ kode: String, versi: Int) -> String {
        let sumber = stride(from: versi, to: 0, by: -1).map { SumberTarget.pkPerubahan($0) } + [.pk]
        return sumber.lazy.compactMap { self.target(kode, tahun: self.tahun, sumber: $0) }.first?.catatan ?? ""
    }
}
