import Kinerja

/// What can be linked of money.
enum AtributAnggaran: String, CaseIterable {
    case pagu
    case paguMurni = "pagu_murni"
    case realisasi
    case realisasiAnggaran = "realisasi_anggaran"
    case serapan, sisa
}

/// What can be linked of a simpul beside money.
enum AtributSimpul: String, CaseIterable {
    case nama, rerata, predikat, efisiensi
    case pagu
    case paguMurni = "pagu_murni"
    case realisasi, serapan, sisa
}

/// What can be linked of the instansi.
enum AtributInstansi: String, CaseIterable {
    case nama, tahun, rerata, predikat, melampaui, tercapai
    case tidakTercapai = "tidak_tercapai"
    case belum
    case tidakDiukur = "tidak_diukur"
    case diukur, jumlah, efisiensi
    case nilaiEfisiensi = "nilai_efisiensi"
    case capaianKeluaran = "capaian_keluaran"
    case wilayah, pemda
}

extension PenyelesaiTautan {
    /// Attributes of a budget with spending; `serapan` nil means that no budget is recorded.
    func nilaiAnggaran(_ tautan: Tautan, serapan: Serapan?) throws(Gagal) -> NilaiTautan {
        let atribut: AtributAnggaran = try atribut(tautan)
        let keterangan = try KeteranganTautan(tautan)
        guard keterangan.sumber == nil, keterangan.periode == nil, !keterangan.akhir else {
            throw Gagal(
                alasan: "hanya mengenal keterangan tahun", saran: ["{{\(tautan.asal).\(tautan.atribut)@2023}}"])
        }
        let kode = tautan.asal == "total" ? Hitungan.kodeTotal : tautan.asal
        let tahunIni = keterangan.tahun == nil || keterangan.tahun == hitungan.tahun
        let data = tahunIni ? serapan : hitungan.serapan(kode, tahun: keterangan.tahun ?? hitungan.tahun)
        if atribut == .paguMurni {
            let pagu = hitungan.pagu(kode, tahun: keterangan.tahun ?? hitungan.tahun, versi: .murni)
            return pagu.map { .rupiah($0) } ?? .tanpaNilai("belum ada pagu")
        }
        guard let data else { return .tanpaNilai("belum ada pagu") }
        switch atribut {
        case .pagu, .paguMurni: return .rupiah(data.pagu)
        case .realisasi, .realisasiAnggaran:
            return data.realisasi.map { .rupiah($0) } ?? .tanpaNilai("belum dilaporkan")
        case .sisa: return data.sisa.map { .rupiah($0) } ?? .tanpaNilai("belum dilaporkan")
        case .serapan:
            let alasan = data.realisasi == nil ? "belum dilaporkan" : "tidak terdefinisi (pagu bernilai 0)"
            return persen(data.persen, tanpa: alasan) { hitungan.aturan.cetakSerapan($0) }
        }
    }

    func nilaiSimpul(_ tautan: Tautan, _ simpul: Simpul) throws(Gagal) -> NilaiTautan {
        let atribut: AtributSimpul = try atribut(tautan)
        switch atribut {
        case .nama:
            try tolakKeterangan(tautan)
            return .teks(simpul.uraian)
        case .rerata:
            try tolakKeterangan(tautan)
            return rerata(hitungan.rerata(simpul: simpul.kode))
        case .predikat:
            try tolakKeterangan(tautan)
            return predikat(hitungan.rerata(simpul: simpul.kode))
        case .efisiensi:
            try tolakKeterangan(tautan)
            let baris = hitungan.efisiensiProgram().baris.first { $0.data.objek == simpul.kode }
            return persen(
                baris?.hasil.nilai,
                tanpa: "belum dapat dihitung"
            ) { hitungan.aturan.cetakEfisiensi($0) }
        case .pagu, .paguMurni, .realisasi, .serapan, .sisa:
            let serapan =
                simpul.jenis.hasil
                ? hitungan.serapanPendukung(simpul.kode)?.serapan : hitungan.serapan(simpul.kode, tahun: hitungan.tahun)
            return try nilaiAnggaran(tautan, serapan: serapan)
        }
    }

    func nilaiInstansi(_ tautan: Tautan) throws(Gagal) -> NilaiTautan {
        let atribut: AtributInstansi = try atribut(tautan)
        try tolakKeterangan(tautan)
        let rekap = hitungan.rekapInstansi, instansi = hitungan.berkas.instansi
        switch atribut {
        case .nama: return .teks(instansi.nama)
        case .wilayah: return .teks(instansi.wilayah)
        case .pemda: return .teks(instansi.pemda.isEmpty ? instansi.wilayah : instansi.pemda)
        // A year has no thousands dot.
        case .tahun: return .teks(String(instansi.tahun))
        case .rerata: return rerata(hitungan.rerataInstansi)
        case .predikat: return predikat(hitungan.rerataInstansi)
        case .melampaui: return .cacah(rekap.melampaui)
        case .tercapai: return .cacah(rekap.tercapai)
        case .tidakTercapai: return .cacah(rekap.tidakTercapai)
        case .belum: return .cacah(rekap.belum)
        case .tidakDiukur: return .cacah(rekap.tidakDiukur)
        case .diukur: return .cacah(rekap.diukur)
        case .jumlah: return .cacah(rekap.jumlah)
        case .efisiensi:
            return persen(efisiensiInstansi?.total.nilai, tanpa: "belum dapat dihitung") {
                hitungan.aturan.cetakEfisiensi($0)
            }
        case .nilaiEfisiensi:
            return persen(efisiensiInstansi?.nilaiEfisiensi, tanpa: "belum dapat dihitung") {
                hitungan.aturan.cetakEfisiensi($0)
            }
        case .capaianKeluaran:
            return persen(hitungan.capaianKeluaran?.capaian, tanpa: "belum dapat dihitung") {
                hitungan.aturan.cetakCapaian($0)
            }
        }
    }

    /// Programmes first, since no budget stands under two of them; indicators when programmes carry no achievement.
    private var efisiensiInstansi: TabelEfisiensi? {
        let program = hitungan.efisiensiProgram()
        return program.total.nilai == nil ? hitungan.efisiensiIndikator() : program
    }

    private func rerata(_ rerata: Rerata?) -> NilaiTautan {
        persen(rerata?.nilai, tanpa: "belum dapat dihitung") { hitungan.aturan.cetakCapaian($0) }
    }

    private func predikat(_ rerata: Rerata?) -> NilaiTautan {
        rerata.flatMap { hitungan.aturan.predikat($0.nilai) }.map { .teks($0.predikat) }
            ?? .tanpaNilai("belum dapat dinilai")
    }
}
