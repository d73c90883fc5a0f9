internal import Databases
package import Kinerja

/// A page of the audit trail, newest first.
package struct HalamanJejak: Sendable, Equatable {
    package let daftar: [BarisJejak]
    /// Events that fit the filter, on all pages.
    package let jumlah: Int
    /// From 1.
    package let halaman: Int
    package let banyakHalaman: Int
}

/// A piece of news on the front page.
package struct Kabar: Sendable, Equatable {
    package let pada: String
    package let olehNama: String
    package let tindakan: String
    package let objek: String
    /// The reason or note given with it; may be empty.
    package let catatan: String
}

extension Store {
    /// Events that fit, newest first. A reader whose role is limited to an instansi sees the events of that one.
    package func jejak(
        _ saringan: SaringanJejak, halaman: Int = 1, ukuran: Int = 50, oleh pelaku: Pelaku
    ) async throws -> HalamanJejak {
        let syarat = saringan.syarat(
            pemda: pelaku.pemda, terlihat: try jangkauanJejak(pelaku), geserDetik: geserDetik)
        return try await database.read { connection in
            let jumlah =
                try connection.row("SELECT COUNT(*) AS jumlah FROM jejak_audit WHERE \(sql: syarat)")?
                .get("jumlah", as: Int.self) ?? 0
            let banyak = max(1, (jumlah + ukuran - 1) / ukuran)
            let nomor = min(max(1, halaman), banyak)
            let daftar = try connection.rows(
                """
                SELECT * FROM jejak_audit WHERE \(sql: syarat) ORDER BY nomor DESC
                LIMIT \(ukuran) OFFSET \((nomor - 1) * ukuran)
                """
            ).map(BarisJejak.init)
            return HalamanJejak(daftar: daftar, jumlah: jumlah, halaman: nomor, banyakHalaman: banyak)
        }
    }

    /// The same as rows of a table, oldest first, with a head; times are UTC.
    package func tabelJejak(_ saringan: SaringanJejak, oleh pelaku: Pelaku) async throws -> [[String]] {
        let syarat = saringan.syarat(
            pemda: pelaku.pemda, terlihat: try jangkauanJejak(pelaku), geserDetik: geserDetik)
        let daftar = try await database.read { connection in
            try connection.rows("SELECT * FROM jejak_audit WHERE \(sql: syarat) ORDER BY nomor").map(BarisJejak.init)
        }
        let kepala = [
            "nomor", "pada", "oleh", "oleh_nama", "tindakan", "objek", "instansi", "rincian", "sebelum",
            "sidik_sebelum", "sidik",
        ]
        return [kepala]
            + daftar.map {
                [
                    "\($0.nomor)", $0.pada, $0.oleh, $0.olehNama, $0.tindakan, $0.objek, $0.instansi, $0.rincian,
                    $0.sebelum, $0.sidikSebelum, $0.sidik,
                ]
            }
    }

    /// What happened last in an instansi: acts of the cycle and imports.
    package func kabar(instansi: String, banyak: Int = 10, oleh pelaku: Pelaku) async throws -> [Kabar] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        let dipilih = Tindakan.allCases.filter { $0.hukum || $0 == .impor || $0 == .aturPeriode }.map(\.rawValue)
        return try await database.read { connection in
            try connection.rows(
                """
                SELECT * FROM jejak_audit
                WHERE pemda = \(pelaku.pemda) AND instansi IN \([instansi, ""]) AND tindakan IN \(dipilih)
                ORDER BY nomor DESC LIMIT \(banyak)
                """
            ).map { Kabar(try BarisJejak($0)) }
        }
    }

    func jangkauanJejak(_ pelaku: Pelaku) throws(Penolakan) -> JangkauanJejak {
        guard let alasan = periksaHak(.lihatJejak, oleh: pelaku, di: .pemda) else { return .semua }
        let instansi = Set(pelaku.daftarPenugasan.compactMap(\.instansi)).sorted()
            .filter { periksaHak(.lihatJejak, oleh: pelaku, di: Tempat(instansi: $0)) == nil }
        guard !instansi.isEmpty else { throw .tidakBerhak(alasan) }
        return .instansi(instansi)
    }
}

extension Kabar {
    init(_ baris: BarisJejak) {
        self.init(
            pada: baris.pada, olehNama: baris.olehNama, tindakan: baris.namaTindakan, objek: baris.objek,
            catatan: baris.rincianTerbaca["catatan"] ?? "")
    }
}
