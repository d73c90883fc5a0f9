internal import Databases
internal import Kinerja

extension Connection {
    /// Refuses an entry that right, state, period or agreement does not allow; the one question before a realisasi or
    /// komponen of the reporting year is saved by hand.
    ///
    /// - Parameters:
    ///   - tindakan: `.isiRealisasi` or `.isiBukti`.
    ///   - hitungan: the year of `lingkup`, loaded in this transaction.
    ///   - hari: today where the pemda is.
    func periksaBolehIsi(
        _ tindakan: Tindakan = .isiRealisasi, _ kunci: KunciNilai, _ lingkup: LingkupFakta, hitungan: Hitungan,
        oleh pelaku: Pelaku, pada hari: Tanggal
    ) throws {
        guard let indikator = hitungan.indikator(kunci.indikator) else {
            throw Penolakan.tidakDitemukan("indikator \"\(kunci.indikator)\"")
        }
        let status = try statusNilai(kunci, lingkup).status
        try pelaku.wajib(
            tindakan, di: Tempat(instansi: lingkup.instansi, unit: hitungan.berkas.unitPengampu(indikator)),
            status: .realisasi(status))
        guard kunci.tahun == lingkup.tahun else { return }
        let jadwal = try periode(lingkup.pemda, kunci.tahun, kunci.periode)?.jadwal
        let gerbang = hitungan.gerbangIsi(jadwal: jadwal, periode: kunci.periode, status: status, pada: hari)
        if !gerbang.isEmpty { throw Penolakan(gerbang) }
    }
}
