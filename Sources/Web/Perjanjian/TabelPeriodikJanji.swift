import Kinerja

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
    static func semua(_ perjanjian: PerjanjianKinerja, _ hitungan: Hitungan) -> [TabelPeriodikJanji] {
        [
            TabelPeriodikJanji("Target triwulan", Periode.semuaTriwulan, perjanjian, hitungan),
            TabelPeriodikJanji("Target bulanan", Periode.semuaBulan, perjanjian, hitungan),
        ].filter { !$0.baris.isEmpty }
    }

    private init(_ judul: String, _ daftarPeriode: [Periode], _ perjanjian: PerjanjianKinerja, _ hitungan: Hitungan) {
        self.judul = judul
        periode = daftarPeriode.map(\.singkatan)
        baris = hitungan.daftarIndikator(dalam: perjanjian).compactMap(hitungan.indikator).compactMap { indikator in
            func cetak(_ periode: Periode) -> String? {
                hitungan.targetJanji(indikator.kode, versi: perjanjian.versi, periode: periode)
                    .map { hitungan.cetak($0, indikator: indikator) }
            }
            let nilai = daftarPeriode.map(cetak)
            guard nilai.contains(where: { $0 != nil }) else { return nil }
            return Baris(
                nama: indikator.nama, alamat: hitungan.alamatIndikator(indikator.kode), satuan: indikator.satuan,
                nilai: nilai, setahun: cetak(.tahun), konsolidasi: indikator.konsolidasi.nama)
        }
    }
}
