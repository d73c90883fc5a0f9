import Kinerja

/// What can be linked of an indikator.
enum AtributIndikator: String, CaseIterable {
    case nama, satuan, target, realisasi, capaian, predikat, kemajuan
    /// Achievement of the sum or value to date towards the end of the plan: value, target and what is left.
    case terkumpul
    case targetAkhir = "target_akhir"
    case jarak
    /// Change of the value against the year before: absolute and percent.
    case selisih, pertumbuhan
    case efisiensi, pagu, serapan, sisa
    /// Achievement as efficiency counts it, which may be capped elsewhere than the printed one.
    case capaianEfisiensi = "capaian_efisiensi"
    case realisasiAnggaran = "realisasi_anggaran"
    /// Rank of the own region among the benchmarks.
    case peringkat
    case nasional, provinsi
    case daerahLain = "daerah_lain"
    case spm, sdgs
}

extension PenyelesaiTautan {
    func nilaiIndikator(_ tautan: Tautan, _ indikator: Indikator) throws(Gagal) -> NilaiTautan {
        let atribut: AtributIndikator = try atribut(tautan)
        let keterangan = try KeteranganTautan(tautan)
        let tahun = keterangan.tahun ?? hitungan.tahun
        switch atribut {
        case .target: return target(indikator, keterangan)
        case .realisasi: return realisasi(indikator, keterangan)
        case .capaian: return capaian(indikator, keterangan)
        case .selisih, .pertumbuhan: return pertumbuhan(indikator, atribut, tahun: tahun)
        case .peringkat: return peringkat(indikator, tahun: tahun)
        case .nasional, .provinsi, .daerahLain, .spm, .sdgs: return pembanding(indikator, atribut, tahun: tahun)
        case .pagu, .serapan, .sisa, .realisasiAnggaran:
            try tolakKeterangan(tautan)
            return try nilaiAnggaran(tautan, serapan: serapanIndikator(indikator))
        case .terkumpul, .targetAkhir, .jarak:
            try tolakKeterangan(tautan)
            return kemajuan(indikator, atribut)
        case .nama:
            try tolakKeterangan(tautan)
            return .teks(indikator.nama)
        case .satuan:
            try tolakKeterangan(tautan)
            return .teks(indikator.satuan)
        case .predikat:
            try tolakKeterangan(tautan)
            return hitungan.predikat(indikator.kode).map { .teks($0.predikat) }
                ?? tanpa(hitungan.capaian(indikator.kode))
        case .kemajuan:
            try tolakKeterangan(tautan)
            return cetak(hitungan.kemajuan(indikator.kode)?.capaian ?? .tidakTerdefinisi(.targetTidakAda))
        case .capaianEfisiensi:
            try tolakKeterangan(tautan)
            return persen(hitungan.capaian(indikator.kode).nilai?.efisiensi, tanpa: "belum dapat dihitung") {
                hitungan.aturan.cetakCapaian($0)
            }
        case .efisiensi:
            try tolakKeterangan(tautan)
            let baris = hitungan.efisiensiIndikator().baris.first { $0.data.objek == indikator.kode }
            return persen(
                baris?.hasil.nilai,
                tanpa: "belum dapat dihitung"
            ) { hitungan.aturan.cetakEfisiensi($0) }
        }
    }

    /// Budget attributed to the indicator, or to its sasaran when none is attributed to it alone.
    private func serapanIndikator(_ indikator: Indikator) -> Serapan? {
        (hitungan.serapanPendukung(indikator.kode) ?? hitungan.serapanPendukung(indikator.simpul))?.serapan
    }

    private func target(_ indikator: Indikator, _ keterangan: KeteranganTautan) -> NilaiTautan {
        let tahun = keterangan.tahun ?? hitungan.tahun
        let periode = keterangan.periode ?? .tahun
        let target: Target? =
            if keterangan.akhir {
                hitungan.targetAkhirRenstra(indikator.kode)
            } else if let sumber = keterangan.sumber {
                hitungan.target(indikator.kode, tahun: tahun, periode: periode, sumber: sumber)
            } else {
                hitungan.targetBerlaku(indikator.kode, tahun: tahun, periode: periode)
            }
        return cetak(target?.nilai, indikator)
    }

    private func cetak(_ target: NilaiTarget?, _ indikator: Indikator) -> NilaiTautan {
        let teks = hitungan.cetak(target, indikator: indikator)
        return switch target {
        case nil: .tanpaNilai("belum ditetapkan")
        case .angka(let angka)?: .angka(angka, cetak: teks, satuan: indikator.satuan)
        case .tidakDiukur?: .tanpaNilai("tidak diukur")
        case .rentang?: .teks(teks + (indikator.satuan.akhiran))
        case .predikat?, .ya?: .teks(teks)
        }
    }

    private func realisasi(_ indikator: Indikator, _ keterangan: KeteranganTautan) -> NilaiTautan {
        let tahun = keterangan.tahun ?? hitungan.tahun
        let nilai = hitungan.nilai(indikator.kode, tahun: tahun, periode: keterangan.periode ?? .tahun)
        return cetak(nilai, indikator)
    }

    private func cetak(_ nilai: NilaiTerukur, _ indikator: Indikator) -> NilaiTautan {
        let teks = hitungan.cetak(nilai, indikator: indikator)
        return switch nilai {
        case .angka(let angka): .angka(angka, cetak: teks, satuan: indikator.satuan)
        case .predikat, .yaTidak: .teks(teks)
        case .tidakDiukur: .tanpaNilai("tidak diukur")
        case .belumDilaporkan: .tanpaNilai("belum dilaporkan")
        case .sementara: .tanpaNilai(teks)
        case .tidakTerdefinisi(let alasan): .tanpaNilai("tidak terdefinisi (\(alasan.pesan))")
        }
    }

    /// Earlier years print as published.
    private func capaian(_ indikator: Indikator, _ keterangan: KeteranganTautan) -> NilaiTautan {
        let tahun = keterangan.tahun ?? hitungan.tahun
        if tahun < hitungan.tahun, keterangan.periode == nil,
            let terbit = hitungan.realisasi(indikator.kode, tahun: tahun)?.capaianTerbit
        {
            return .persen(terbit, cetak: hitungan.aturan.cetakCapaian(terbit), catatan: "")
        }
        return cetak(hitungan.capaian(indikator.kode, tahun: tahun, periode: keterangan.periode ?? .tahun))
    }

    func cetak(_ capaian: Capaian) -> NilaiTautan {
        switch capaian {
        case .ada(let nilai): .persen(nilai.tampilan, cetak: hitungan.aturan.cetakCapaian(nilai.tampilan), catatan: "")
        case .sementara(let nilai?, let terisi, let wajib):
            .persen(
                nilai.tampilan, cetak: hitungan.aturan.cetakCapaian(nilai.tampilan),
                catatan: "(sementara, \(terisi) dari \(wajib) periode)")
        case .sementara(nil, _, _), .tidakDiukur, .belumDilaporkan, .tidakTerdefinisi: tanpa(capaian)
        }
    }

    func tanpa(_ capaian: Capaian) -> NilaiTautan {
        switch capaian {
        case .ada: .tanpaNilai("di luar skala")
        case .tidakDiukur: .tanpaNilai("tidak diukur")
        case .belumDilaporkan: .tanpaNilai("belum dilaporkan")
        case .sementara(_, let terisi, let wajib): .tanpaNilai("sementara (\(terisi) dari \(wajib) periode)")
        case .tidakTerdefinisi(let alasan): .tanpaNilai("tidak terdefinisi (\(alasan.pesan))")
        }
    }
}
