internal import Databases
package import Kinerja

/// A version of the plan as it was set.
package struct VersiRencana: Sendable, Equatable {
    /// Kode of the planning period, e.g. `2023-2026`.
    package let rencana: String
    /// 0 = murni, n = perubahan ke-n.
    package let versi: Int
    /// The year whose tree it shows.
    package let tahun: Int
    /// Canonical JSON: per table the rows of the plan.
    package let isi: String
    package let sidik: String
    /// The regulation or decision that sets it.
    package let dokumen: String
    package let tanggal: Tanggal
    package let alasan: String
    package let olehNama: String
    package let pada: String
}

extension Store {
    /// Sets the plan as it stands in a year: its tree, indicators, plan targets, strategies and budgets are frozen as the
    /// next version. The plan may be changed afterwards and set again; every version stays readable.
    ///
    /// - Parameters:
    ///   - dokumen: the decision that sets it, e.g. number and date of a regulation.
    ///   - alasan: why it differs from the version before; needed from the second on.
    /// - Returns: number of the version.
    @discardableResult
    package func tetapkanRencana(
        dokumen: String, tanggal: Tanggal, alasan: String = "", instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> Int {
        try pelaku.wajib(.tetapkanRencana, di: Tempat(instansi: instansi))
        let (kini, dokumen, alasan) = (jam(), dokumen.trimmingBlanks, alasan.trimmingBlanks)
        if dokumen.isEmpty {
            throw Penolakan.tidakSah([KesalahanIsian("dokumen", "Tulis nama, nomor, dan tanggal dokumen penetapannya.")]
            )
        }
        return try await database.write { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            try connection.pegang(lingkup)
            let terakhir = try connection.versiRencana(lingkup).last
            if terakhir != nil, alasan.isEmpty {
                throw Penolakan.tidakSah([KesalahanIsian("alasan", "Tulis mengapa rencana berubah.")])
            }
            let isi = try PemuatBerkas(connection, lingkup).rencanaBeku()
            guard terakhir?.sidik != isi.sha256 else {
                throw Penolakan.keadaan("Rencana tidak berubah sejak ditetapkan.")
            }
            let versi = max((terakhir?.versi ?? -1) + 1, try connection.versiBerjalan(lingkup))
            try connection.run(
                """
                INSERT INTO rencana_versi (pemda, instansi, rencana, versi, tahun_kinerja, isi_beku, sidik, dokumen,
                tanggal, alasan, oleh, oleh_nama, pada)
                VALUES (\(pelaku.pemda), \(instansi), \(lingkup.rencana), \(versi), \(tahun), \(isi), \(isi.sha256), \(dokumen),
                \(tanggal), \(alasan), \(pelaku.pengguna), \(pelaku.nama), \(kini.iso))
                """)
            let nama = versi == 0 ? "murni" : "perubahan ke-\(versi)"
            let peristiwa = Peristiwa(
                .tetapkanRencana, objek: "rencana \(lingkup.rencana) \(nama)", instansi: instansi,
                rincian: [
                    "rencana": lingkup.rencana, "versi": "\(versi)", "sidik": isi.sha256, "dokumen": dokumen,
                    "tanggal": tanggal.iso, "catatan": alasan,
                ])
            try connection.catat(peristiwa, oleh: pelaku, pada: kini)
            return versi
        }
    }

    /// Versions of the plan a year belongs to, oldest first.
    package func daftarVersiRencana(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> [VersiRencana] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            try connection.versiRencana(try connection.lingkup(pelaku.pemda, instansi, tahun))
        }
    }
}

extension Connection {
    fileprivate func versiRencana(_ lingkup: LingkupFakta) throws -> [VersiRencana] {
        try rows(
            """
            SELECT * FROM rencana_versi
            WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND rencana = \(lingkup.rencana)
            ORDER BY versi
            """
        ).map { row in
            VersiRencana(
                rencana: try row.get("rencana"), versi: try row.get("versi"), tahun: try row.get("tahun_kinerja"),
                isi: try row.get("isi_beku"), sidik: try row.get("sidik"), dokumen: try row.get("dokumen"),
                tanggal: try row.get("tanggal"), alasan: try row.get("alasan"), olehNama: try row.get("oleh_nama"),
                pada: try row.get("pada"))
        }
    }
}

extension PemuatBerkas {
    /// The facts of the plan as canonical JSON: an object of tables, each a list of rows in the order of print, each row an
    /// object of its columns.
    fileprivate func rencanaBeku() throws -> String {
        let berkas = try berkas()
        let target = berkas.daftarTarget.filter { $0.sumber == .renstra || $0.sumber == .rpjmd }
        let tabel = [
            baris(berkas.daftarSimpul), baris(berkas.daftarDukungan), baris(berkas.daftarIndikator), baris(target),
            baris(berkas.daftarPagu), baris(berkas.daftarStrategi.enumerated().map { Bernomor(nomor: $0 + 1, $1) }),
        ]
        return "{\"bentuk\":\"tolok-rencana-1\"," + tabel.joined(separator: ",") + "}"
    }

    private func baris<Jenis: Fakta>(_ daftar: [Jenis]) -> String {
        let nama = (Jenis.tabel.kunci + Jenis.tabel.isi).map(\.nama)
        let isi = daftar.map { satu in
            JSONKanonik.objek(
                Dictionary(
                    zip(nama, satu.selKunci + satu.selIsi).map { ($0, $1) }, uniquingKeysWith: { awal, _ in awal }))
        }
        return "\"\(Jenis.tabel.nama)\":[\(isi.joined(separator: ","))]"
    }
}
