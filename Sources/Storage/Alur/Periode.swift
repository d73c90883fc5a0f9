internal import Databases
package import Kinerja

/// When a period of a year may be filled, and on what ground.
package struct PeriodeTersimpan: Sendable, Equatable {
    package let tahun: Int
    package let jadwal: JadwalPeriode
    package let dasar: String
    package let versi: Int
}

extension Store {
    /// Opens a year for measurement: every period may be filled from its first day until some days after its last.
    ///
    /// - Dasar: quarterly measurement at least (Perpres 29/2014 Art. 15-16); the ten days are custom of the pemda [K] and
    ///   may be changed period by period.
    package func bukaPeriode(tahun: Int, oleh pelaku: Pelaku) async throws {
        try pelaku.wajib(.aturPeriode, di: .pemda)
        guard (2000...2100).contains(tahun) else {
            throw Penolakan.tidakSah([KesalahanIsian("tahun", "Tulis tahun dengan empat angka, misalnya 2026.")])
        }
        let kini = jam()
        try await database.write { connection in
            try connection.kunciJejak(pelaku.pemda)
            guard try connection.daftarPeriode(pelaku.pemda, tahun).isEmpty else {
                throw Penolakan.keadaan("Tahun \(tahun) sudah dibuka.")
            }
            for jadwal in JadwalPeriode.baku(tahun: tahun) {
                try connection.run(
                    """
                    INSERT INTO periode (pemda, tahun, periode, dibuka, tenggat, dasar, versi, diubah_oleh, diubah_pada)
                    VALUES (\(pelaku.pemda), \(tahun), \(jadwal.periode.kode), \(jadwal.dibuka.databaseValue),
                    \(jadwal.tenggat.databaseValue), \(JadwalPeriode.dasarBaku), 1, \(pelaku.pengguna), \(kini.iso))
                    """)
            }
            let peristiwa = Peristiwa(
                .aturPeriode, objek: "tahun \(tahun)", rincian: ["tindakan": "buka tahun", "tahun": "\(tahun)"])
            try connection.catat(peristiwa, oleh: pelaku, pada: kini)
        }
    }

    /// Sets first day, deadline and day of closing of one period. `ditutup` nil opens it again.
    ///
    /// - Parameter alasan: why, for the audit trail; closing and opening again ask for one.
    package func aturPeriode(
        _ jadwal: JadwalPeriode, tahun: Int, dasar: String, alasan: String = "", versi: Int? = nil,
        oleh pelaku: Pelaku
    ) async throws {
        try pelaku.wajib(.aturPeriode, di: .pemda)
        try jadwal.periksa()
        let (kini, kode) = (jam(), jadwal.periode.kode)
        try await database.write { connection in
            guard let lama = try connection.periode(pelaku.pemda, tahun, jadwal.periode) else {
                throw Penolakan.keadaan("Tahun \(tahun) belum dibuka. Buka tahunnya lebih dahulu.")
            }
            try connection.run(
                """
                UPDATE periode SET dibuka = \(jadwal.dibuka.databaseValue), tenggat = \(jadwal.tenggat.databaseValue),
                ditutup = \(jadwal.ditutup.databaseValue), dasar = \(dasar), versi = versi + 1,
                diubah_oleh = \(pelaku.pengguna), diubah_pada = \(kini.iso)
                WHERE pemda = \(pelaku.pemda) AND tahun = \(tahun) AND periode = \(kode) AND versi = \(versi ?? lama.versi)
                """
            ).wajibSatu(Bentrokan(lama))
            var rincian = jadwal.rincian.merging(["dasar": dasar]) { $1 }
            if !alasan.isEmpty { rincian["catatan"] = alasan }
            let peristiwa = Peristiwa(
                .aturPeriode, objek: "\(jadwal.periode.nama) \(tahun)", rincian: rincian,
                sebelum: lama.jadwal.rincian.merging(["dasar": lama.dasar]) { $1 })
            try connection.catat(peristiwa, oleh: pelaku, pada: kini)
        }
    }

    /// Every period of a year, in the order of the calendar; empty while the year is not opened.
    package func daftarPeriode(tahun: Int, oleh pelaku: Pelaku) async throws -> [PeriodeTersimpan] {
        try await database.read { try $0.daftarPeriode(pelaku.pemda, tahun) }
    }

    /// The triwulan to speak of today: the one to fill now, else the last that was opened.
    package func periodeBerjalan(tahun: Int, oleh pelaku: Pelaku) async throws -> PeriodeTersimpan? {
        let hari = hariIni
        let triwulan = try await daftarPeriode(tahun: tahun, oleh: pelaku)
            .filter { Periode.semuaTriwulan.contains($0.jadwal.periode) }
        let dibuka = triwulan.filter { $0.jadwal.dibuka.map { $0.iso <= hari } ?? false }
        return dibuka.first { ($0.jadwal.tenggat.map { hari <= $0.iso } ?? true) && $0.jadwal.ditutup == nil }
            ?? dibuka.last
    }
}

extension Connection {
    func daftarPeriode(_ pemda: String, _ tahun: Int) throws -> [PeriodeTersimpan] {
        try rows("SELECT * FROM periode WHERE pemda = \(pemda) AND tahun = \(tahun)").map(PeriodeTersimpan.init)
            .sorted {
                ($0.jadwal.periode.bulanTerakhir, $0.jadwal.periode.kode) < (
                    $1.jadwal.periode.bulanTerakhir, $1.jadwal.periode.kode
                )
            }
    }

    func periode(_ pemda: String, _ tahun: Int, _ periode: Periode) throws -> PeriodeTersimpan? {
        try row("SELECT * FROM periode WHERE pemda = \(pemda) AND tahun = \(tahun) AND periode = \(periode.kode)")
            .map(PeriodeTersimpan.init)
    }

    func jadwal(_ pemda: String, _ tahun: Int) throws -> [Periode: JadwalPeriode] {
        let daftar = try daftarPeriode(pemda, tahun).map(\.jadwal)
        return Dictionary(daftar.map { ($0.periode, $0) }, uniquingKeysWith: { awal, _ in awal })
    }
}

extension PeriodeTersimpan {
    fileprivate init(_ row: Row) throws {
        tahun = try row.get("tahun")
        jadwal = JadwalPeriode(
            periode: try row.periode("periode"), dibuka: try row.get("dibuka"), tenggat: try row.get("tenggat"),
            ditutup: try row.get("ditutup"))
        dasar = try row.get("dasar")
        versi = try row.get("versi")
    }
}

extension Bentrokan {
    fileprivate init(_ lama: PeriodeTersimpan) {
        self.init(
            objek: "\(lama.jadwal.periode.nama) \(lama.tahun)", tersimpan: lama.jadwal.rincian, versi: lama.versi,
            olehNama: "orang lain", pada: "")
    }
}

extension JadwalPeriode {
    static let dasarBaku =
        "10 hari sesudah periode berakhir (kebiasaan; ubah bila peraturan kepala daerah menetapkan lain)"

    /// The schedule a year starts with.
    static func baku(tahun: Int) -> [JadwalPeriode] {
        (Periode.semuaBulan + Periode.semuaTriwulan + [.tahun]).map { periode in
            let akhir = periode.bulanTerakhir
            let berikut = akhir == 12 ? (tahun + 1, 1) : (tahun, akhir + 1)
            return JadwalPeriode(
                periode: periode, dibuka: Tanggal(tahun: tahun, bulan: periode.bulanPertama, hari: 1),
                tenggat: Tanggal(tahun: berikut.0, bulan: berikut.1, hari: 10))
        }
    }

    fileprivate var rincian: [String: String] {
        [
            "periode": periode.kode, "dibuka": dibuka?.iso ?? "", "tenggat": tenggat?.iso ?? "",
            "ditutup": ditutup?.iso ?? "",
        ]
    }

    fileprivate func periksa() throws(Penolakan) {
        guard let dibuka, let tenggat, tenggat < dibuka else { return }
        throw .tidakSah([KesalahanIsian("tenggat", "Tenggat mendahului hari pertama pengisian.")])
    }
}

extension Periode {
    /// First month it covers.
    fileprivate var bulanPertama: Int {
        switch self {
        case .bulan(let nomor): nomor
        case .triwulan(let nomor): nomor * 3 - 2
        case .tahun: 1
        }
    }
}
