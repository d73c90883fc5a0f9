internal import Databases
package import Kinerja

/// Which reports need a review before they are signed.
package struct SetelanLaporan: Sendable, Equatable {
    /// The pemda's own report; needed unless the pemda says otherwise.
    ///
    /// - Dasar: PermenPANRB 53/2014, annex III: the inspectorate reviews the report of the pemda before it is signed.
    package var reviuPemda: Bool
    /// The reports of the other instansi.
    package var reviuInstansi: Bool
    /// 0 = nobody has set anything.
    package var versi: Int

    package init(reviuPemda: Bool = true, reviuInstansi: Bool = false, versi: Int = 0) {
        self.reviuPemda = reviuPemda
        self.reviuInstansi = reviuInstansi
        self.versi = versi
    }

    func wajibReviu(_ akar: Bool) -> Bool { akar ? reviuPemda : reviuInstansi }
}

extension Store {
    package func setelanLaporan(oleh pelaku: Pelaku) async throws -> SetelanLaporan {
        try await database.read { try $0.setelanLaporan(pelaku.pemda) }
    }

    /// - Parameter setelan: its `versi` is the one the writer saw.
    package func aturSetelanLaporan(_ setelan: SetelanLaporan, oleh pelaku: Pelaku) async throws {
        try pelaku.wajib(.aturAturan, di: .pemda)
        let kini = jam()
        try await database.write { connection in
            let lama = try connection.setelanLaporan(pelaku.pemda)
            try connection.run(
                """
                INSERT INTO setelan_laporan (pemda, reviu_pemda, reviu_instansi, versi, diubah_oleh, diubah_pada)
                SELECT \(pelaku.pemda), CAST(\(setelan.reviuPemda) AS BIGINT), CAST(\(setelan.reviuInstansi) AS BIGINT), 1,
                \(pelaku.pengguna), \(kini.iso) WHERE CAST(\(setelan.versi) AS BIGINT) = \(lama.versi)
                ON CONFLICT (pemda) DO UPDATE SET reviu_pemda = \(setelan.reviuPemda),
                reviu_instansi = \(setelan.reviuInstansi), versi = setelan_laporan.versi + 1,
                diubah_oleh = \(pelaku.pengguna), diubah_pada = \(kini.iso)
                WHERE setelan_laporan.versi = \(setelan.versi)
                """
            ).wajibSatu(
                Bentrokan(
                    objek: "Setelan laporan", tersimpan: lama.rincian, versi: lama.versi, olehNama: "orang lain",
                    pada: ""))
            let peristiwa = Peristiwa(
                .aturAturan, objek: "setelan reviu laporan", rincian: setelan.rincian, sebelum: lama.rincian)
            try connection.catat(peristiwa, oleh: pelaku, pada: kini)
        }
    }
}

extension SetelanLaporan {
    fileprivate var rincian: [String: String] {
        ["reviu_pemda": reviuPemda ? "ya" : "tidak", "reviu_instansi": reviuInstansi ? "ya" : "tidak"]
    }
}

extension Connection {
    func setelanLaporan(_ pemda: String) throws -> SetelanLaporan {
        let row = try row("SELECT reviu_pemda, reviu_instansi, versi FROM setelan_laporan WHERE pemda = \(pemda)")
        return try row.map {
            SetelanLaporan(
                reviuPemda: try $0.get("reviu_pemda"), reviuInstansi: try $0.get("reviu_instansi"),
                versi: try $0.get("versi"))
        } ?? SetelanLaporan()
    }
}
