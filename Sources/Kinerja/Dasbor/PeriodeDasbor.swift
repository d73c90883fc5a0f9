extension [JadwalPeriode] {
    /// The stretch of a year to look at when nobody asks for another: up to the last triwulan whose deadline has passed,
    /// and the whole year once that of the fourth has.
    ///
    /// - Batas: before the first deadline TW I; without a calendar the triwulan that have ended count.
    package func periodeSelesai(tahun: Int, pada hari: Tanggal) -> Periode {
        let selesai = Periode.semuaTriwulan.filter { periode in
            guard let jadwal = first(where: { $0.periode == periode }), let tenggat = jadwal.tenggat else {
                return (hari.tahun, hari.bulan) > (tahun, periode.bulanTerakhir)
            }
            return hari > tenggat
        }
        guard let terakhir = selesai.last else { return .triwulan(1) }
        return terakhir.bulanTerakhir == 12 ? .tahun : terakhir
    }
}
