package import Documents
package import Kinerja

/// Id of a table of the catalogue; the same in a sistematika, on the command line and as a sheet name.
package enum IdTabel: String, CaseIterable, Sendable, Codable {
    case tujuanSasaran = "tujuan-sasaran"
    case iku
    case rencanaKinerja = "rencana-kinerja"
    case perjanjianKinerja = "perjanjian-kinerja"
    case perjanjianPerubahan = "perjanjian-perubahan"
    case programPendukung = "program-pendukung"
    case pkTerhadapRenstra = "pk-terhadap-renstra"
    case anggaranPerbandingan = "anggaran-perbandingan"
    case rencanaAksi = "rencana-aksi"
    case skalaPredikat = "skala-predikat"
    case capaian
    case capaianSasaran = "capaian-sasaran"
    case capaianTahunLalu = "capaian-tahun-lalu"
    case kemajuanRenstra = "kemajuan-renstra"
    case pembanding, peringkat
    case perhitunganIndikator = "perhitungan-indikator"
    case analisisSebab = "analisis-sebab"
    case efisiensi
    case efisiensiKeluaran = "efisiensi-keluaran"
    case efisiensiSDM = "efisiensi-sdm"
    case programPenunjang = "program-penunjang"
    case realisasiProgram = "realisasi-program"
    case realisasiAnggaran = "realisasi-anggaran"
    case komposisiBelanja = "komposisi-belanja"
    case hibah
    case pemantauanTriwulan = "pemantauan-triwulan"
    case pemantauanBulanan = "pemantauan-bulanan"
    case pegawai, sarana, penghargaan
    case tindakLanjutEvaluasi = "tindak-lanjut-evaluasi"
    case kertasKerja = "kertas-kerja"
}

/// Choices of one use of a table; each table reads those that mean something to it.
package struct OpsiTabel: Sendable, Equatable, Codable {
    /// Only this simpul (sasaran, program) and what stands below it.
    package var simpul: String?
    /// Only this indikator.
    package var indikator: String?
    /// How many years before the reporting year, for comparisons (at most 4).
    package var tahunLalu: Int?
    /// `tahun`, `triwulan` or `bulan`: columns of an agreement or plan.
    package var kolomPeriode: String?
    /// `sasaran`, `program`, `kegiatan`, `subkegiatan`: how deep, or grouped by what.
    package var tingkat: String?
    /// Code of an efficiency variant; for the agreement `murni` = its first version instead of the one in force.
    package var varian: String?
    /// `utama` (result level), `iku`, `program`, `semua`: which indicators.
    package var indikatorDari: String?
    /// Replaces the caption's text.
    package var judul: String?

    package init() {}

    enum CodingKeys: String, CodingKey {
        case simpul, indikator, tingkat, varian, judul
        case tahunLalu = "tahun_lalu"
        case kolomPeriode = "kolom_periode"
        case indikatorDari = "indikator_dari"
    }
}

/// The tables of one catalogue entry, in print order; empty when the berkas has nothing for it.
///
/// Captions carry their text; the number and the final anchor are given by the report that places them.
package func susunTabel(_ id: IdTabel, opsi: OpsiTabel = OpsiTabel(), hitungan: Hitungan) -> [Table] {
    let bahan = BahanTabel(id: id, opsi: opsi, hitungan: hitungan)
    switch id {
    case .tujuanSasaran: return bahan.tabelTujuanSasaran()
    case .iku: return bahan.tabelIKU()
    case .rencanaKinerja: return bahan.tabelRencanaKinerja()
    case .perjanjianKinerja: return bahan.tabelPerjanjianKinerja()
    case .perjanjianPerubahan: return bahan.tabelPerjanjianPerubahan()
    case .programPendukung: return bahan.tabelProgramPendukung()
    case .pkTerhadapRenstra: return bahan.tabelPKTerhadapRenstra()
    case .anggaranPerbandingan: return bahan.tabelAnggaranPerbandingan()
    case .rencanaAksi: return bahan.tabelRencanaAksi()
    case .skalaPredikat: return bahan.tabelSkalaPredikat()
    case .capaian: return bahan.tabelCapaian()
    case .capaianSasaran: return bahan.tabelCapaianSasaran()
    case .capaianTahunLalu: return bahan.tabelCapaianTahunLalu()
    case .kemajuanRenstra: return bahan.tabelKemajuanRenstra()
    case .pembanding: return bahan.tabelPembanding()
    case .peringkat: return bahan.tabelPeringkat()
    case .perhitunganIndikator: return bahan.tabelPerhitunganIndikator()
    case .analisisSebab: return bahan.tabelAnalisisSebab()
    case .efisiensi: return bahan.tabelEfisiensi()
    case .efisiensiKeluaran: return bahan.tabelEfisiensiKeluaran()
    case .efisiensiSDM: return bahan.tabelEfisiensiSDM()
    case .programPenunjang: return bahan.tabelProgramPenunjang()
    case .realisasiProgram: return bahan.tabelRealisasiProgram()
    case .realisasiAnggaran: return bahan.tabelRealisasiAnggaran()
    case .komposisiBelanja: return bahan.tabelKomposisiBelanja()
    case .hibah: return bahan.tabelHibah()
    case .pemantauanTriwulan: return bahan.tabelPemantauanTriwulan()
    case .pemantauanBulanan: return bahan.tabelPemantauanBulanan()
    case .pegawai: return bahan.tabelPegawai()
    case .sarana: return bahan.tabelSarana()
    case .penghargaan: return bahan.tabelPenghargaan()
    case .tindakLanjutEvaluasi: return bahan.tabelTindakLanjutEvaluasi()
    case .kertasKerja: return bahan.tabelKertasKerja()
    }
}

/// The two tables of one agreement (targets, budgets), for a document that is not about the version in force.
package func susunTabel(
    perjanjian: PerjanjianKinerja, opsi: OpsiTabel = OpsiTabel(), hitungan: Hitungan
) -> [Table] {
    let bahan = BahanTabel(id: .perjanjianKinerja, opsi: opsi, hitungan: hitungan)
    return bahan.tabelPerjanjian(bahan.isiPerjanjian(perjanjian))
}
