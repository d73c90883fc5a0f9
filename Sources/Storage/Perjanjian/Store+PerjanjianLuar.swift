internal import Databases
package import Kinerja

/// A signed copy that is being attached.
package struct BerkasTandaTangan: Sendable {
    package var isi: [UInt8]
    package var nama: String

    package init(isi: [UInt8], nama: String) {
        self.isi = isi
        self.nama = nama
    }
}

extension Store {
    /// Freezes an agreement that was signed outside Tolok and came by a berkas, as the facts have it now. Its text keeps
    /// saying so: nobody here saw what the parties signed.
    ///
    /// - Parameter berkas: the signed copy; nil leaves it to be attached later.
    /// - Throws: ``Penolakan/keadaan(_:)`` for one that is frozen already, the gates of an agreement when it is incomplete.
    package func bekukanPerjanjian(
        _ kunci: KunciPerjanjian, berkas: BerkasTandaTangan?, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws {
        try pelaku.wajib(.bekukanPerjanjian, di: Tempat(instansi: instansi), status: .perjanjian(.ditandatangani))
        let (kini, salinan) = (jam(), try periksaSalinan(berkas))
        if let berkas, let salinan {
            try await simpanIsi(berkas.isi, sidik: salinan.sidik, pemda: pelaku.pemda)
        }
        try await perjanjian(.bekukanPerjanjian, kunci, instansi: instansi, tahun: tahun, oleh: pelaku) { langkah in
            guard let tanggal = langkah.perjanjian.tanggal,
                try langkah.connection.perjanjianBeku(kunci, langkah.lingkup) == nil
            else { throw Penolakan.keadaan("Naskah perjanjian ini sudah dibekukan.") }
            try langkah.periksaGerbang()
            if let salinan { try langkah.connection.catatIsi(salinan, pemda: pelaku.pemda, pada: kini.iso) }
            let isi = try langkah.isi(tanggal: tanggal).json()
            try langkah.connection.run(
                """
                INSERT INTO perjanjian_beku
                (pemda, instansi, tahun_kinerja, kode, versi_perjanjian, status, asal, isi_beku, sidik, tanggal, catatan,
                diajukan_oleh, diajukan_oleh_nama, diajukan_pada, berkas_sidik, berkas_nama)
                VALUES (\(pelaku.pemda), \(instansi), \(tahun), \(kunci.kode), \(kunci.versi), 'ditandatangani', 'luar', \(isi),
                \(isi.sha256), \(tanggal), '', \(pelaku.pengguna), \(pelaku.nama), \(kini.iso), \(salinan?.sidik),
                \(salinan?.nama))
                """)
            var rincian = ["sidik": isi.sha256, "tanggal": tanggal.iso, "asal": "luar"]
            rincian["berkas"] = salinan?.nama
            rincian["berkas_sidik"] = salinan?.sidik
            return rincian
        }
    }

    /// Attaches the signed scan or the electronically signed file to a frozen agreement.
    package func lampirkanPerjanjian(
        _ kunci: KunciPerjanjian, berkas: [UInt8], nama: String, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws {
        try pelaku.wajib(.lampirkanPerjanjian, di: Tempat(instansi: instansi), status: .perjanjian(.ditandatangani))
        guard let salinan = try periksaSalinan(BerkasTandaTangan(isi: berkas, nama: nama)) else { return }
        try await simpanIsi(berkas, sidik: salinan.sidik, pemda: pelaku.pemda)
        let saat = saat
        try await perjanjian(.lampirkanPerjanjian, kunci, instansi: instansi, tahun: tahun, oleh: pelaku) { langkah in
            try langkah.connection.catatIsi(salinan, pemda: pelaku.pemda, pada: saat)
            try langkah.connection.run(
                """
                UPDATE perjanjian_beku SET berkas_sidik = \(salinan.sidik), berkas_nama = \(salinan.nama)
                WHERE \(sql: kunci.syarat(langkah.lingkup))
                """
            ).wajibSatu(
                Penolakan.keadaan("Perjanjian ini ditandatangani di luar Tolok. Bekukan naskahnya lebih dulu."))
            return ["berkas": salinan.nama, "berkas_sidik": salinan.sidik]
        }
    }

    private func periksaSalinan(_ berkas: BerkasTandaTangan?) throws -> SalinanTandaTangan? {
        guard let berkas else { return nil }
        let jenis = try kenaliBukti(berkas.isi, nama: berkas.nama)
        guard [.pdf, .jpeg, .png].contains(jenis) else {
            throw Penolakan.tidakSah([KesalahanIsian("berkas", "Unggah pindaian sebagai PDF, JPEG, atau PNG.")])
        }
        return SalinanTandaTangan(
            sidik: berkas.isi.sha256, nama: NamaBerkas.rapi(berkas.nama, jenis: jenis), ukuran: berkas.isi.count,
            jenis: jenis)
    }
}

/// A signed copy that was looked at and may be kept.
private struct SalinanTandaTangan: Sendable {
    let sidik: String
    let nama: String
    let ukuran: Int
    let jenis: JenisBerkas
}

extension Connection {
    fileprivate func catatIsi(_ salinan: SalinanTandaTangan, pemda: String, pada saat: String) throws {
        try catatIsi(salinan.sidik, ukuran: salinan.ukuran, jenis: salinan.jenis, pemda: pemda, pada: saat)
    }
}
