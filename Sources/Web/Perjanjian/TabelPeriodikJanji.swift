import Kinerja
import Storage

/// Targets of the parts of the year: by triwulan, and by month for indicators that are due monthly.
struct TabelPeriodikJanji: Equatable {
    struct Baris: Equatable {
        var nama: String
        var alamat: Alamat
        var satuan: String
        /// As printed, nil = none for that period.
        var nilai: [String?]
        var setahun: String?
        /// How the parts make the year.
        var konsolidasi: String
    }

    var judul: String
    /// `TW I` ...
    var periode: [String]
    var baris: [Baris]

    /// Only tables that hold something.
    static func semua(_ isi: IsiPerjanjian, _ hitungan: Hitungan, _ tempat: TempatKerja) -> [TabelPeriodikJanji] {
        [
            TabelPeriodikJanji("Target triwulan", Periode.semuaTriwulan, isi, hitungan, tempat),
            TabelPeriodikJanji("Target bulanan", Periode.semuaBulan, isi, hitungan, tempat),
        ].filter { !$0.baris.isEmpty }
    }

    private init(
        _ judul: String, _ daftarPeriode: [Periode], _ isi: IsiPerjanjian, _ hitungan: Hitungan, _ tempat: TempatKerja
    ) {
        self.judul = judul
        periode = daftarPeriode.map(\.singkatan)
        baris = isi.daftarJanji.compactMap { janji in
            let nilai = daftarPeriode.map { isi.cetak(janji.kode, $0) }
            guard nilai.contains(where: { $0 != nil }) else { return nil }
            return Baris(
                nama: janji.nama, alamat: .kartuIndikator(tempat, janji.kode), satuan: janji.satuan, nilai: nilai,
                setahun: isi.cetak(janji.kode), konsolidasi: hitungan.indikator(janji.kode)?.konsolidasi.nama ?? "")
        }
    }
}
