internal import Databases
internal import Kinerja

extension Connection {
    /// The place of a year that has been opened.
    func lingkup(_ pemda: String, _ instansi: String, _ tahun: Int) throws -> LingkupFakta {
        guard let lingkup = try lingkupBoleh(pemda, instansi, tahun) else {
            throw Penolakan.tidakDitemukan("tahun \(tahun) pada instansi \"\(instansi)\"")
        }
        return lingkup
    }

    /// Nil when the year has not been opened.
    func lingkupBoleh(_ pemda: String, _ instansi: String, _ tahun: Int) throws -> LingkupFakta? {
        let row = try row(
            """
            SELECT rencana FROM instansi_tahun
            WHERE pemda = \(pemda) AND instansi = \(instansi) AND tahun_kinerja = \(tahun)
            """)
        return try row.map {
            LingkupFakta(pemda: pemda, instansi: instansi, tahun: tahun, rencana: try $0.get("rencana"))
        }
    }

    /// Holds a year until the end of the transaction: whoever changes its facts or their state waits for the other.
    func pegang(_ lingkup: LingkupFakta) throws {
        try run(
            """
            UPDATE instansi_tahun SET urutan = urutan
            WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND tahun_kinerja = \(lingkup.tahun)
            """)
    }
}
