internal import Databases
package import Kinerja

/// How the plan of a year stands: which version is being worked on, and whether it is set already.
package struct KeadaanRencana: Sendable, Equatable {
    /// 0 = murni, n = perubahan ke-n.
    package var berjalan: Int
    /// Why nothing of it may be changed, with the way on; nil while it is open.
    package var terkunci: String?

    package init(berjalan: Int, terkunci: String? = nil) {
        self.berjalan = berjalan
        self.terkunci = terkunci
    }
}

extension Store {
    package func keadaanRencana(_ tempat: TahunInstansi, oleh pelaku: Pelaku) async throws -> KeadaanRencana {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: tempat.instansi))
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, tempat.instansi, tempat.tahun)
            return KeadaanRencana(
                berjalan: try connection.versiBerjalan(lingkup), terkunci: try connection.sebabRencanaTerkunci(lingkup))
        }
    }

    /// Opens the next version of a plan that is set, so that goals and plan targets can be changed again.
    ///
    /// - Parameter alasan: why the plan changes; kept in the history and in the audit trail.
    /// - Returns: number of the version now worked on.
    @discardableResult
    package func bukaPerubahanRencana(alasan: String, di tempat: TahunInstansi, oleh pelaku: Pelaku) async throws -> Int
    {
        try pelaku.wajibSalahSatu([.ubahRencana, .tetapkanRencana], di: Tempat(instansi: tempat.instansi))
        let alasan = alasan.trimmingBlanks, kini = jam()
        guard !alasan.isEmpty else {
            throw Penolakan.tidakSah([KesalahanIsian("alasan", "Tulis mengapa Renstra diubah.")])
        }
        return try await database.write { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, tempat.instansi, tempat.tahun)
            try connection.pegang(lingkup)
            let berjalan = try connection.versiBerjalan(lingkup)
            guard try connection.sebabRencanaTerkunci(lingkup) != nil else {
                throw Penolakan.keadaan(
                    "Renstra \(sebutanVersi(berjalan)) belum ditetapkan, jadi masih dapat diubah langsung.")
            }
            var instansi = try PemuatBerkas(connection, lingkup).kerangka().instansi
            instansi.versiRenstra = "perubahan-\(berjalan + 1)"
            try PenulisFakta(
                connection: connection, lingkup: lingkup, pelaku: pelaku, saat: kini.iso, alasan: alasan
            ).tulis(instansi, dasar: nil)
            let peristiwa = Peristiwa(
                .ubahRencana, objek: "buka perubahan rencana \(lingkup.rencana)", instansi: lingkup.instansi,
                rincian: ["versi": sebutanVersi(berjalan + 1), "alasan": alasan],
                sebelum: ["versi": sebutanVersi(berjalan)])
            try connection.catat(peristiwa, oleh: pelaku, pada: kini)
            return berjalan + 1
        }
    }

    /// Stores targets of the plan itself (renstra, rpjmd), while it is open.
    package func simpanTargetRencana(
        _ daftar: [Isian<Target>], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try await isi(tujuan, oleh: pelaku) { konteks in
            if let kalimat = try konteks.connection.sebabRencanaTerkunci(konteks.lingkup) {
                throw Penolakan.keadaan(kalimat)
            }
            guard daftar.allSatisfy({ $0.fakta.sumber == .renstra || $0.fakta.sumber == .rpjmd }) else {
                throw Penolakan.tidakSah([
                    KesalahanIsian("sumber", "Di sini hanya target Renstra dan RPJMD yang diisi.")
                ])
            }
            return try konteks.simpanTarget(daftar)
        }
    }
}

/// `murni`, `perubahan ke-1`.
package func sebutanVersi(_ nomor: Int) -> String { nomor == 0 ? "murni" : "perubahan ke-\(nomor)" }

extension Connection {
    /// Number of the version a year follows: what its instansi calls `versi_renstra`.
    func versiBerjalan(_ lingkup: LingkupFakta) throws -> Int {
        let row = try row(
            """
            SELECT versi_renstra FROM instansi_tahun
            WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND tahun_kinerja = \(lingkup.tahun)
            """)
        switch VersiAnggaran(kode: try row?.get("versi_renstra") ?? "") {
        case .perubahan(let nomor)?: return nomor
        case .murni?, nil: return 0
        }
    }

    /// Why the plan of a year may not be changed: its version is set. Nil while it is open.
    func sebabRencanaTerkunci(_ lingkup: LingkupFakta) throws -> String? {
        let berjalan = try versiBerjalan(lingkup)
        let row = try row(
            """
            SELECT dokumen FROM rencana_versi
            WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND rencana = \(lingkup.rencana)
            AND versi >= \(berjalan) ORDER BY versi DESC LIMIT 1
            """)
        guard let dokumen = try row?.get("dokumen", as: String.self) else { return nil }
        return
            "Renstra \(sebutanVersi(berjalan)) sudah ditetapkan dengan \(dokumen). Buka perubahan Renstra dulu, lalu ubah."
    }
}
