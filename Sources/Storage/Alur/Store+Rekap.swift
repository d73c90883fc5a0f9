internal import Databases
package import Kinerja

/// How far one instansi is with one period.
package struct RekapPeriode: Sendable, Equatable {
    package let instansi: String
    package let periode: Periode
    /// Values that are due.
    package let wajib: Int
    /// Values by state; those not handed in are `wajib` less the others.
    package let menurutStatus: [StatusRealisasi: Int]
    package let tenggat: Tanggal?
    /// Days past the deadline while something is still missing; nil when in time.
    package let terlambatHari: Int?

    /// Handed in, whatever came after, unless it was returned.
    package var masuk: Int {
        menurutStatus.filter { $0.key != .dikembalikan && $0.key != .terbuka }.values.reduce(0, +)
    }
    package var kurang: Int { max(0, wajib - masuk) }
}

extension Store {
    /// How far each instansi is with each period that has begun: for those who watch over all of them.
    package func rekapPeriode(tahun: Int, oleh pelaku: Pelaku) async throws -> [RekapPeriode] {
        guard let hari = Tanggal(iso: hariIni) else { return [] }
        return try await database.read { connection in
            let jadwal = try connection.daftarPeriode(pelaku.pemda, tahun).map(\.jadwal)
            return try connection.rekapPeriode(jadwal, tahun, pelaku.pemda, pada: hari)
        }.filter { periksaHak(.lihatKinerja, oleh: pelaku, di: Tempat(instansi: $0.instansi)) == nil }
    }

    /// Instansi that are late, the latest first.
    package func keterlambatan(tahun: Int, oleh pelaku: Pelaku) async throws -> [RekapPeriode] {
        try await rekapPeriode(tahun: tahun, oleh: pelaku).filter { $0.terlambatHari != nil }
            .sorted { ($0.terlambatHari ?? 0, $1.instansi) > ($1.terlambatHari ?? 0, $0.instansi) }
    }
}

extension Connection {
    /// Of the periods that have begun.
    ///
    /// - Parameter instansi: only of this one; nil = of all.
    func rekapPeriode(
        _ jadwal: [JadwalPeriode], _ tahun: Int, _ pemda: String, instansi: String? = nil, pada hari: Tanggal
    ) throws -> [RekapPeriode] {
        try jadwal.filter { $0.dibuka.map { $0 <= hari } ?? false }
            .flatMap { try rekap($0, tahun, pemda, instansi, pada: hari) }
    }

    private func rekap(
        _ jadwal: JadwalPeriode, _ tahun: Int, _ pemda: String, _ instansi: String?, pada hari: Tanggal
    ) throws -> [RekapPeriode] {
        let hanya: SQL = instansi.map { "AND i.instansi = \($0)" } ?? ""
        let periode = jadwal.periode.kode
        let frekuensi = Frekuensi.allCases.filter { $0.periodeWajib.contains(jadwal.periode) }.map(\.rawValue)
        let daftar = try rows(
            """
            SELECT i.instansi, COALESCE(s.status, 'terbuka') AS status, COUNT(*) AS banyak FROM indikator_tahun i
            LEFT JOIN status_realisasi s ON s.pemda = i.pemda AND s.instansi = i.instansi AND s.rencana = i.rencana
            AND s.indikator = i.kode AND s.tahun = i.tahun_kinerja AND s.periode = \(periode)
            WHERE i.pemda = \(pemda) AND i.tahun_kinerja = \(tahun) AND i.frekuensi IN \(frekuensi) \(sql: hanya)
            AND (s.status IS NOT NULL OR NOT EXISTS (
            SELECT 1 FROM target t WHERE t.pemda = i.pemda AND t.instansi = i.instansi AND t.rencana = i.rencana
            AND t.indikator = i.kode AND t.tahun = i.tahun_kinerja AND t.periode = \(periode)
            AND t.sumber LIKE 'pk%' AND t.jenis = 'tidak_diukur'))
            GROUP BY i.instansi, s.status ORDER BY i.instansi
            """)
        var menurutInstansi: [String: [StatusRealisasi: Int]] = [:]
        for row in daftar {
            menurutInstansi[try row.get("instansi"), default: [:]][try row.pilihan("status")] = try row.get("banyak")
        }
        return menurutInstansi.sorted { $0.key < $1.key }.map { instansi, status in
            RekapPeriode(instansi: instansi, jadwal: jadwal, menurutStatus: status, pada: hari)
        }
    }
}

extension RekapPeriode {
    fileprivate init(
        instansi: String, jadwal: JadwalPeriode, menurutStatus: [StatusRealisasi: Int], pada hari: Tanggal
    ) {
        let belum = (menurutStatus[.terbuka] ?? 0) + (menurutStatus[.dikembalikan] ?? 0)
        let lewat = jadwal.tenggat.map { $0.hari(sampai: hari) } ?? 0
        self.init(
            instansi: instansi, periode: jadwal.periode, wajib: menurutStatus.values.reduce(0, +),
            menurutStatus: menurutStatus, tenggat: jadwal.tenggat,
            terlambatHari: belum > 0 && lewat > 0 ? lewat : nil)
    }
}
