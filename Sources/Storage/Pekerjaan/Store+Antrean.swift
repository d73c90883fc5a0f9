internal import Databases
internal import Foundation
package import Kinerja

/// A work in the hands of a server: what it may report for as long as nobody took it over.
package struct PekerjaanDiambil: Sendable, Equatable {
    package let rincian: RincianPekerjaan
    /// Name of the server that took it.
    package let pelayan: String

    package var pekerjaan: Pekerjaan { rincian.pekerjaan }

    /// The work while it is still this server's.
    fileprivate var syarat: SQL {
        """
        pemda = \(pekerjaan.pemda) AND id = \(pekerjaan.id) AND status = 'jalan' AND pelayan = \(pelayan) \
        AND percobaan = \(pekerjaan.percobaan)
        """
    }
}

/// Why a work is left before its end.
package enum HentiPekerjaan: Error, Equatable, Sendable {
    /// Its owner asked for it.
    case dibatalkan
    /// Another server works on it, or it is over.
    case diambilAlih
}

/// A file about to be kept as a result.
package struct BerkasHasil: Sendable, Equatable {
    package var nama: String
    package var media: String
    package var isi: [UInt8]

    package init(nama: String, media: String, isi: [UInt8]) {
        self.nama = nama
        self.media = media
        self.isi = isi
    }
}

/// The queue as a server sees it. These methods act for the machine, over every pemda.
extension Store {
    /// Servers that may die over one work before it is given up.
    package static let batasPercobaan = 3

    /// Takes the work that waits longest; nil when none waits.
    package func ambilPekerjaan(pelayan: String) async throws -> PekerjaanDiambil? {
        let saat = saat
        return try await database.write { connection in
            while let row = try connection.row(
                "SELECT pemda, id FROM pekerjaan WHERE status = 'antre' ORDER BY dibuat_pada, id LIMIT 1")
            {
                let (pemda, id): (String, String) = (try row.get("pemda"), try row.get("id"))
                let diambil = try connection.run(
                    """
                    UPDATE pekerjaan SET status = 'jalan', pelayan = \(pelayan), denyut = \(saat), percobaan = percobaan + 1,
                    mulai_pada = COALESCE(mulai_pada, \(saat)), keterangan = 'Menyiapkan.'
                    WHERE pemda = \(pemda) AND id = \(id) AND status = 'antre'
                    """)
                guard diambil == 1, let pekerjaan = try connection.pekerjaan(pemda, id) else { continue }
                return PekerjaanDiambil(rincian: try connection.rincian(pekerjaan), pelayan: pelayan)
            }
            return nil
        }
    }

    /// Says how far a work is, and that its server lives.
    ///
    /// - Throws: ``HentiPekerjaan`` when it must not go on.
    package func lapor(
        _ diambil: PekerjaanDiambil, langkah: Int, dari jumlah: Int, _ keterangan: String
    ) async throws {
        let saat = saat
        let batal = try await database.write { connection in
            try connection.row(
                """
                UPDATE pekerjaan SET langkah = \(langkah), jumlah_langkah = \(jumlah), keterangan = \(keterangan),
                denyut = \(saat) WHERE \(sql: diambil.syarat) RETURNING minta_batal
                """)?.get("minta_batal", as: Bool.self)
        }
        guard let batal else { throw HentiPekerjaan.diambilAlih }
        if batal { throw HentiPekerjaan.dibatalkan }
    }

    /// A sign of life while a step takes long; gives whether the work is to go on.
    @discardableResult
    package func denyut(_ diambil: PekerjaanDiambil) async throws -> Bool {
        let saat = saat
        return try await database.write { connection in
            try connection.run("UPDATE pekerjaan SET denyut = \(saat) WHERE \(sql: diambil.syarat)") == 1
        }
    }

    /// Keeps the files of a step, or of the whole work (`butir` 0); all of them or none.
    ///
    /// - Throws: ``GangguanBukti`` when there is no room; nothing of the step is kept then.
    package func catatHasil(_ diambil: PekerjaanDiambil, butir: Int, _ daftar: [BerkasHasil]) async throws {
        let (pemda, bukti) = (diambil.pekerjaan.pemda, bukti)
        try await offThread {
            for satu in daftar { try bukti.simpan(satu.isi, sidik: satu.isi.sha256, pemda: tempatHasil(pemda)) }
        }
        try await database.write { connection in
            try connection.pegang(diambil)
            try connection.hapusHasil(diambil, butir: butir)
            for satu in daftar {
                try connection.run(
                    """
                    INSERT INTO hasil_pekerjaan (pemda, pekerjaan, butir, nama, media, sidik, ukuran)
                    VALUES (\(pemda), \(diambil.pekerjaan.id), \(butir), \(satu.nama), \(satu.media), \(satu.isi.sha256),
                    \(satu.isi.count))
                    """)
            }
            try connection.tandai(diambil, butir: butir, .selesai)
        }
    }

    /// Notes that a step failed; the others go on.
    package func catatGagal(_ diambil: PekerjaanDiambil, butir: Int, galat: String) async throws {
        try await database.write { connection in
            try connection.pegang(diambil)
            try connection.hapusHasil(diambil, butir: butir)
            try connection.tandai(diambil, butir: butir, .gagal, galat: galat)
        }
    }

    /// The contents of what a step made, for the zip of the whole work.
    package func isiHasil(_ diambil: PekerjaanDiambil) async throws -> [(hasil: HasilPekerjaan, isi: [UInt8])] {
        let (pemda, bukti) = (diambil.pekerjaan.pemda, bukti)
        let rincian = try await database.read { try $0.rincian(diambil.pekerjaan) }
        return try await offThread {
            try rincian.daftarHasil.map { ($0, try bukti.baca(sidik: $0.sidik, pemda: tempatHasil(pemda))) }
        }
    }

    /// Steps as they stand now.
    package func butir(_ diambil: PekerjaanDiambil) async throws -> [ButirPekerjaan] {
        try await database.read { try $0.rincian(diambil.pekerjaan).daftarButir }
    }

    /// Ends a work; its owner is told how.
    ///
    /// - Parameter status: selesai, gagal or batal.
    package func tutupPekerjaan(
        _ diambil: PekerjaanDiambil, _ status: StatusPekerjaan, _ keterangan: String, galat: String = ""
    ) async throws {
        let kini = jam()
        try await database.write { connection in
            let ditutup = try connection.run(
                """
                UPDATE pekerjaan SET status = \(status.rawValue), keterangan = \(keterangan), galat = \(galat),
                langkah = CASE WHEN \(status.rawValue) = 'selesai' THEN jumlah_langkah ELSE langkah END,
                selesai_pada = \(kini.iso), pelayan = '' WHERE \(sql: diambil.syarat)
                """)
            guard ditutup == 1 else { throw HentiPekerjaan.diambilAlih }
            if status != .batal { try connection.kabari(diambil.pekerjaan, status, galat, pada: kini) }
        }
    }

    /// Gives a work back to the queue untouched: its server is about to stop.
    package func lepaskanPekerjaan(_ diambil: PekerjaanDiambil) async throws {
        try await database.write { connection in
            try connection.run(
                """
                UPDATE pekerjaan SET status = 'antre', pelayan = '', percobaan = percobaan - 1,
                keterangan = 'Menunggu server dijalankan lagi.' WHERE \(sql: diambil.syarat)
                """)
        }
    }

    /// Brings works of dead servers back into the queue: those of this server from before it started, and those without a
    /// sign of life. One over which several servers died is given up.
    ///
    /// - Parameters:
    ///   - pelayan: this server, when it has just started; nil later on.
    ///   - diam: seconds without a sign of life.
    /// - Returns: how many were brought back or given up.
    @discardableResult
    package func pulihkanPekerjaan(pelayan: String?, diam: Double) async throws -> Int {
        let kini = jam()
        let batas = kini.addingTimeInterval(-diam).iso
        return try await database.write { connection in
            let daftar = try connection.rows(
                """
                SELECT * FROM pekerjaan
                WHERE status = 'jalan' AND (denyut < \(batas) OR pelayan = \(pelayan ?? ""))
                """)
            for row in daftar {
                let diambil = PekerjaanDiambil(
                    rincian: RincianPekerjaan(pekerjaan: try Pekerjaan(row), daftarButir: [], daftarHasil: []),
                    pelayan: try row.get("pelayan"))
                try connection.pulihkan(diambil, pada: kini)
            }
            return daftar.count
        }
    }

    /// Removes the files of works that ended long ago; the works stay listed.
    ///
    /// - Returns: how many works lost their files.
    @discardableResult
    package func buangHasilLama(hari: Int = 7) async throws -> Int {
        let batas = jam().addingTimeInterval(Double(-hari) * 86_400).iso
        let bukti = bukti
        let buang = try await database.write { try $0.buangHasil(sebelum: batas) }
        try await offThread {
            for (pemda, sidik) in buang.daftar { try bukti.hapus(sidik: sidik, pemda: tempatHasil(pemda)) }
        }
        return buang.banyak
    }
}

extension Connection {
    /// Refuses unless the work is still this server's.
    fileprivate func pegang(_ diambil: PekerjaanDiambil) throws {
        let milik = try run("UPDATE pekerjaan SET langkah = langkah WHERE \(sql: diambil.syarat)")
        guard milik == 1 else { throw HentiPekerjaan.diambilAlih }
    }

    fileprivate func hapusHasil(_ diambil: PekerjaanDiambil, butir: Int) throws {
        try run(
            """
            DELETE FROM hasil_pekerjaan
            WHERE pemda = \(diambil.pekerjaan.pemda) AND pekerjaan = \(diambil.pekerjaan.id) AND butir = \(butir)
            """)
    }

    fileprivate func tandai(
        _ diambil: PekerjaanDiambil, butir: Int, _ status: ButirPekerjaan.Status, galat: String = ""
    ) throws {
        try run(
            """
            UPDATE butir_pekerjaan SET status = \(status.rawValue), galat = \(galat)
            WHERE pemda = \(diambil.pekerjaan.pemda) AND pekerjaan = \(diambil.pekerjaan.id) AND nomor = \(butir)
            """)
    }

    fileprivate func pulihkan(_ diambil: PekerjaanDiambil, pada kini: Date) throws {
        let pekerjaan = diambil.pekerjaan
        if pekerjaan.mintaBatal {
            try run(
                "UPDATE pekerjaan SET status = 'batal', selesai_pada = \(kini.iso), pelayan = '' WHERE \(sql: diambil.syarat)"
            )
        } else if pekerjaan.percobaan >= Store.batasPercobaan {
            let galat = "Server berhenti \(pekerjaan.percobaan) kali saat mengerjakannya. Hubungi pengelola server."
            try run(
                """
                UPDATE pekerjaan SET status = 'gagal', galat = \(galat), selesai_pada = \(kini.iso), pelayan = ''
                WHERE \(sql: diambil.syarat)
                """)
            try kabari(pekerjaan, .gagal, galat, pada: kini)
        } else {
            try run(
                """
                UPDATE pekerjaan SET status = 'antre', pelayan = '', keterangan = 'Dilanjutkan sesudah server berhenti.'
                WHERE \(sql: diambil.syarat)
                """)
        }
    }

    fileprivate func kabari(_ pekerjaan: Pekerjaan, _ status: StatusPekerjaan, _ galat: String, pada kini: Date) throws
    {
        let gagal = status == .gagal
        let kabar = KabarBaru(
            jenis: gagal ? .pekerjaanGagal : .pekerjaanSelesai,
            pesan: gagal ? "\(pekerjaan.judul) gagal: \(galat)" : "\(pekerjaan.judul) selesai dan dapat diunduh.",
            instansi: pekerjaan.instansi, tahun: pekerjaan.masukan.tahun, rujukan: pekerjaan.id)
        try beriTahu([pekerjaan.oleh], kabar, oleh: .sistem(pemda: pekerjaan.pemda), pada: kini)
    }

    /// Contents no other work names any more, by pemda and hash.
    fileprivate func buangHasil(sebelum batas: String) throws -> (banyak: Int, daftar: [(String, String)]) {
        let lama = try rows(
            """
            SELECT pemda, id FROM pekerjaan WHERE selesai_pada < \(batas) AND kedaluwarsa = 0
            AND status IN ('selesai', 'gagal', 'batal')
            """)
        var calon: [[String]] = []
        for row in lama {
            let (pemda, id): (String, String) = (try row.get("pemda"), try row.get("id"))
            calon += try rows(
                "DELETE FROM hasil_pekerjaan WHERE pemda = \(pemda) AND pekerjaan = \(id) RETURNING sidik"
            ).map { [pemda, try $0.get("sidik")] }
            try run("UPDATE pekerjaan SET kedaluwarsa = 1 WHERE pemda = \(pemda) AND id = \(id)")
        }
        let daftar = try calon.unik.filter { satu in
            try row("SELECT sidik FROM hasil_pekerjaan WHERE pemda = \(satu[0]) AND sidik = \(satu[1]) LIMIT 1") == nil
        }
        return (lama.count, daftar.map { ($0[0], $0[1]) })
    }
}
