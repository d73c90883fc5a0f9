internal import Databases
package import Kinerja

extension Store {
    /// Submits a draft. From now on its content stands still until it is signed or returned.
    package func ajukanPerjanjian(
        _ kunci: KunciPerjanjian, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws {
        let kini = jam()
        try await perjanjian(.ajukanPerjanjian, kunci, instansi: instansi, tahun: tahun, oleh: pelaku) { langkah in
            try langkah.periksaGerbang()
            let isi = try langkah.isi(tanggal: nil).json()
            try langkah.connection.run(
                """
                INSERT INTO perjanjian_beku
                (pemda, instansi, tahun_kinerja, kode, versi_perjanjian, status, isi_beku, sidik, catatan,
                diajukan_oleh, diajukan_oleh_nama, diajukan_pada)
                VALUES (\(pelaku.pemda), \(instansi), \(tahun), \(kunci.kode), \(kunci.versi), 'diajukan', \(isi), \(isi.sha256),
                '', \(pelaku.pengguna), \(pelaku.nama), \(kini.iso))
                ON CONFLICT (pemda, instansi, tahun_kinerja, kode, versi_perjanjian) DO UPDATE SET status = 'diajukan',
                isi_beku = \(isi), sidik = \(isi.sha256), catatan = '', diajukan_oleh = \(pelaku.pengguna),
                diajukan_oleh_nama = \(pelaku.nama), diajukan_pada = \(kini.iso) WHERE perjanjian_beku.status = 'draf'
                """
            ).wajibSatu(Penolakan.perjanjianBergerak)
            return ["sidik": isi.sha256]
        }
    }

    /// Gives a submitted agreement back to be mended.
    package func kembalikanPerjanjian(
        _ kunci: KunciPerjanjian, catatan: String, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws {
        let catatan = catatan.trimmingBlanks
        if catatan.isEmpty {
            throw Penolakan.tidakSah([KesalahanIsian("catatan", "Tulis apa yang harus diperbaiki.")])
        }
        try await perjanjian(.kembalikanPerjanjian, kunci, instansi: instansi, tahun: tahun, oleh: pelaku) { langkah in
            try langkah.connection.run(
                """
                UPDATE perjanjian_beku SET status = 'draf', catatan = \(catatan)
                WHERE \(sql: kunci.syarat(langkah.lingkup)) AND status = 'diajukan'
                """
            ).wajibSatu(Penolakan.perjanjianBergerak)
            return ["catatan": catatan]
        }
    }

    /// Records that both parties signed, and freezes what they signed: exactly what was submitted.
    package func tandatanganiPerjanjian(
        _ kunci: KunciPerjanjian, tanggal: Tanggal, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws {
        let (kini, hariIni) = (jam(), hariIni)
        if tanggal.iso > hariIni {
            throw Penolakan.tidakSah([KesalahanIsian("tanggal", "Tanggal penandatanganan belum tiba.")])
        }
        try await perjanjian(.tandatanganiPerjanjian, kunci, instansi: instansi, tahun: tahun, oleh: pelaku) {
            langkah in
            try langkah.periksaGerbang()
            try langkah.periksaTanggal(tanggal)
            try langkah.periksaTidakBerubah()
            let isi = try langkah.isi(tanggal: tanggal).json()
            try langkah.connection.run(
                """
                UPDATE perjanjian_beku SET status = 'ditandatangani', isi_beku = \(isi), sidik = \(isi.sha256),
                tanggal = \(tanggal), ditandatangani_oleh = \(pelaku.pengguna), ditandatangani_oleh_nama = \(pelaku.nama),
                ditandatangani_pada = \(kini.iso)
                WHERE \(sql: kunci.syarat(langkah.lingkup)) AND status = 'diajukan'
                """
            ).wajibSatu(Penolakan.perjanjianBergerak)
            try langkah.catatTanggal(tanggal, pelaku: pelaku, saat: kini.iso)
            return ["sidik": isi.sha256, "tanggal": tanggal.iso]
        }
    }

    /// Opens the draft of the next version, with the targets of this one; the signed version stays readable as it is.
    ///
    /// - Dasar: PermenPANRB 53/2014: a perjanjian kinerja may be revised on three grounds.
    /// - Returns: the new version.
    @discardableResult
    package func buatPerubahan(
        _ kode: String, alasan: PerjanjianKinerja.AlasanPerubahan, uraian: String, instansi: String, tahun: Int,
        oleh pelaku: Pelaku
    ) async throws -> KunciPerjanjian {
        let (uraian, kini) = (uraian.trimmingBlanks, jam())
        if uraian.isEmpty {
            throw Penolakan.tidakSah([KesalahanIsian("uraian_alasan", "Uraikan apa yang berubah dan mengapa.")])
        }
        let terakhir = try await berkas(instansi: instansi, tahun: tahun, oleh: pelaku).daftarPerjanjian
            .filter { $0.kode == kode }.map(\.versi).max()
        guard let terakhir else { throw Penolakan.tidakDitemukan("perjanjian kinerja \"\(kode)\"") }
        let (lama, baru) = (
            KunciPerjanjian(kode: kode, versi: terakhir), KunciPerjanjian(kode: kode, versi: terakhir + 1)
        )
        try await perjanjian(.mulaiPerubahan, lama, instansi: instansi, tahun: tahun, oleh: pelaku) { langkah in
            try langkah.salin(ke: baru, alasan: alasan, uraian: uraian, pelaku: pelaku, saat: kini.iso)
            return ["versi_baru": "\(baru.versi)", "alasan": alasan.rawValue, "catatan": uraian]
        }
        return baru
    }

    /// One act on one version: right and state, act, event; all in one transaction.
    func perjanjian(
        _ tindakan: Tindakan, _ kunci: KunciPerjanjian, instansi: String, tahun: Int, oleh pelaku: Pelaku,
        _ laksanakan: @escaping @Sendable (LangkahPerjanjian) throws -> [String: String]
    ) async throws {
        let kini = jam()
        try await database.write { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            try connection.pegang(lingkup)
            let langkah = try LangkahPerjanjian(connection, lingkup, kunci)
            try pelaku.wajib(tindakan, di: Tempat(instansi: instansi), status: .perjanjian(langkah.status))
            var rincian = try laksanakan(langkah)
            rincian["tahun"] = "\(tahun)"
            rincian["kode"] = kunci.kode
            rincian["versi"] = "\(kunci.versi)"
            let peristiwa = Peristiwa(
                tindakan, objek: "\(langkah.perjanjian.sebutan) \(tahun)", instansi: instansi, rincian: rincian,
                sebelum: ["status": langkah.status.rawValue])
            try connection.catat(peristiwa, oleh: pelaku, pada: kini)
        }
    }
}

extension Penolakan {
    static let perjanjianBergerak = Penolakan.keadaan(
        "Status perjanjian berubah sejak halaman dibuka. Muat ulang halaman.")
}
