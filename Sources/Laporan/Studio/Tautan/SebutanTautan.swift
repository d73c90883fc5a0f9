extension AtributIndikator {
    /// How a list of figures names it, to be followed by the name of the indicator.
    var sebutan: String {
        switch self {
        case .nama: "Nama indikator"
        case .satuan: "Satuan"
        case .target: "Target"
        case .realisasi: "Realisasi"
        case .capaian: "Capaian"
        case .predikat: "Predikat capaian"
        case .kemajuan: "Kemajuan terhadap target akhir Renstra"
        case .terkumpul: "Nilai sampai tahun ini menuju target akhir"
        case .targetAkhir: "Target akhir Renstra"
        case .jarak: "Jarak ke target akhir Renstra"
        case .selisih: "Selisih dengan tahun lalu"
        case .pertumbuhan: "Pertumbuhan dari tahun lalu"
        case .efisiensi: "Efisiensi"
        case .pagu: "Pagu anggaran"
        case .serapan: "Serapan anggaran"
        case .sisa: "Sisa pagu anggaran"
        case .capaianEfisiensi: "Capaian menurut perhitungan efisiensi"
        case .realisasiAnggaran: "Realisasi anggaran"
        case .peringkat: "Peringkat"
        case .nasional: "Pembanding nasional"
        case .provinsi: "Pembanding provinsi"
        case .daerahLain: "Pembanding daerah lain"
        case .spm: "Standar pelayanan minimal"
        case .sdgs: "Target SDGs"
        }
    }

    var jenis: ButirTautan.Jenis {
        switch self {
        case .capaian, .predikat, .kemajuan, .capaianEfisiensi: .capaian
        case .realisasi, .terkumpul: .realisasi
        case .target, .targetAkhir, .jarak: .target
        case .pagu, .serapan, .sisa, .realisasiAnggaran, .efisiensi: .anggaran
        case .selisih, .pertumbuhan, .peringkat, .nasional, .provinsi, .daerahLain, .spm, .sdgs: .perbandingan
        case .nama, .satuan: .keterangan
        }
    }
}

extension AtributSimpul {
    var sebutan: String {
        switch self {
        case .nama: "Nama"
        case .rerata: "Rata-rata capaian"
        case .predikat: "Predikat rata-rata capaian"
        case .efisiensi: "Efisiensi"
        case .pagu: "Pagu anggaran"
        case .paguMurni: "Pagu anggaran murni"
        case .realisasi: "Realisasi anggaran"
        case .serapan: "Serapan anggaran"
        case .sisa: "Sisa pagu anggaran"
        }
    }

    var jenis: ButirTautan.Jenis {
        switch self {
        case .rerata, .predikat: .capaian
        case .efisiensi, .pagu, .paguMurni, .realisasi, .serapan, .sisa: .anggaran
        case .nama: .keterangan
        }
    }
}

extension AtributAnggaran {
    var sebutan: String {
        switch self {
        case .pagu: "Jumlah pagu anggaran"
        case .paguMurni: "Jumlah pagu anggaran murni"
        case .realisasi, .realisasiAnggaran: "Jumlah realisasi anggaran"
        case .serapan: "Serapan anggaran"
        case .sisa: "Sisa pagu anggaran"
        }
    }
}

extension AtributInstansi {
    var sebutan: String {
        switch self {
        case .nama: "Nama instansi"
        case .tahun: "Tahun laporan"
        case .rerata: "Rata-rata capaian instansi"
        case .predikat: "Predikat instansi"
        case .melampaui: "Jumlah indikator yang melampaui target"
        case .tercapai: "Jumlah indikator yang tepat mencapai target"
        case .tidakTercapai: "Jumlah indikator yang tidak mencapai target"
        case .belum: "Jumlah indikator yang belum dapat dinilai"
        case .tidakDiukur: "Jumlah indikator yang tidak diukur"
        case .diukur: "Jumlah indikator yang dinilai"
        case .jumlah: "Jumlah indikator"
        case .efisiensi: "Efisiensi instansi"
        case .nilaiEfisiensi: "Nilai efisiensi instansi"
        case .capaianKeluaran: "Capaian keluaran instansi"
        case .wilayah: "Wilayah"
        case .pemda: "Pemerintah daerah"
        }
    }

    var jenis: ButirTautan.Jenis {
        switch self {
        case .nama, .tahun, .wilayah, .pemda: .keterangan
        case .rerata, .predikat, .capaianKeluaran: .capaian
        case .efisiensi, .nilaiEfisiensi: .anggaran
        case .melampaui, .tercapai, .tidakTercapai, .belum, .tidakDiukur, .diukur, .jumlah: .rekap
        }
    }
}
