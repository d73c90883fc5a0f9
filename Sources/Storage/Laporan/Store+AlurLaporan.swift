internal import Databases
internal import Foundation
package import Kinerja

/// Finds what is missing of a report; made by who knows outlines. Gives one Indonesian sentence for each thing.
package typealias PemeriksaLaporan = @Sendable (BerkasKinerja, NaskahSistematika) throws -> [String]

extension Store {
    /// Hands a report in. What it says stands from now on: it is reviewed, signed and published as it is now.
    ///
    /// - Parameter periksa: asked about the very facts that are handed in; anything it finds refuses the act.
    package func ajukanLaporan(
        ke tujuan: TujuanIsian, oleh pelaku: Pelaku, periksa: @escaping PemeriksaLaporan
    ) async throws {
        let (bukti, hari) = (bukti, hariIni)
        try await laporan(.ajukanLaporan, ke: tujuan, oleh: pelaku) { langkah in
            let naskah = try langkah.naskah(bukti)
            let kurang = try periksa(naskah.berkas, langkah.laporan.naskahSistematika)
            if !kurang.isEmpty { throw Penolakan.gerbang(kurang.joined(separator: " ")) }
            var baru = langkah.laporan
            (baru.status, baru.catatan, baru.sidik) = (.diajukan, "", naskah.isi.sha256)
            try langkah.tulis(baru)
            let reviu = try langkah.wajibReviu
            try langkah.kabari(reviu ? [.inspektorat] : [.kepala], .laporanDiajukan, "diajukan", hari)
            return ["sidik": baru.sidik]
        }
    }

    /// States that a report was reviewed; never by somebody who wrote in it.
    ///
    /// - Parameter catatan: what the reviewer says, for those who sign; may be empty.
    /// - Dasar: PermenPANRB 53/2014, annex III.
    package func reviuLaporan(catatan: String = "", ke tujuan: TujuanIsian, oleh pelaku: Pelaku) async throws {
        let (bukti, hari) = (bukti, hariIni)
        try await laporan(.reviuLaporan, ke: tujuan, oleh: pelaku) { langkah in
            try langkah.periksaTidakBerubah(bukti)
            var baru = langkah.laporan
            (baru.status, baru.catatan) = (.direviu, catatan.trimmingBlanks)
            try langkah.tulis(baru)
            try langkah.kabari([.kepala, .perencana], .laporanDireviu, "direviu", hari)
            return ["sidik": baru.sidik, "catatan": baru.catatan]
        }
    }

    /// Gives a report back to be mended; a signature that was given counts no more.
    package func kembalikanLaporan(catatan: String, ke tujuan: TujuanIsian, oleh pelaku: Pelaku) async throws {
        let (catatan, kini, hari) = (try Self.alasan(catatan), jam(), hariIni)
        try await laporan(.kembalikanLaporan, ke: tujuan, oleh: pelaku) { langkah in
            var baru = langkah.laporan
            (baru.status, baru.catatan, baru.sidik) = (.diperbaiki, catatan, "")
            try langkah.tulis(baru)
            try langkah.connection.run(
                """
                UPDATE terbitan SET status = 'dibatalkan', dibatalkan_pada = \(kini.iso), alasan_batal = \(catatan)
                WHERE \(sql: Instansi.tabel.tempat(langkah.lingkup)) AND status = 'ditandatangani'
                """)
            try langkah.kabari([.perencana], .laporanDikembalikan, "dikembalikan: \(catatan)", hari)
            return ["catatan": catatan]
        }
    }

    /// Records that a report was signed, and freezes it: exactly what was handed in.
    ///
    /// - Returns: number of the frozen report.
    @discardableResult
    package func tandatanganiLaporan(
        tanggal: Tanggal, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> Int {
        let (bukti, hari) = (bukti, hariIni)
        if tanggal.iso > hari {
            throw Penolakan.tidakSah([KesalahanIsian("tanggal", "Tanggal penandatanganan belum tiba.")])
        }
        return try await laporanBernomor(.tandatanganiLaporan, ke: tujuan, oleh: pelaku) { langkah in
            if try langkah.wajibReviu, langkah.laporan.status != .direviu {
                throw Penolakan.gerbang("Laporan ini harus direviu inspektorat lebih dahulu.")
            }
            let naskah = try langkah.periksaTidakBerubah(bukti)
            let nomor = (try langkah.connection.terbitan(langkah.lingkup).map(\.nomor).max() ?? 0) + 1
            try langkah.bekukan(naskah, nomor: nomor, tanggal: tanggal)
            var baru = langkah.laporan
            baru.status = .ditandatangani
            try langkah.tulis(baru)
            try langkah.kabari([.perencana], .laporanDitandatangani, "ditandatangani", hari)
            return (nomor, ["sidik": baru.sidik, "tanggal": tanggal.iso, "nomor": "\(nomor)"])
        }
    }

    /// Puts the making of the files of a signed report into the queue; it is public when they are there.
    @discardableResult
    package func antrekanTerbitan(
        format: [String], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> String {
        let kini = jam()
        return try await database.write { connection in
            let langkah = try LangkahLaporan(connection, tujuan, oleh: pelaku, kini: kini)
            try langkah.wajib(.terbitkanLaporan)
            guard let ada = try connection.terbitan(langkah.lingkup).first(where: { $0.status == .ditandatangani })
            else { throw Penolakan.tidakDitemukan("naskah yang ditandatangani") }
            let baru = PekerjaanBaru(
                jenis: .terbitan, instansi: tujuan.instansi,
                judul: "Terbitan \(ada.nomor) LKjIP \(ada.namaInstansi) \(tujuan.tahun)",
                masukan: MasukanPekerjaan(tahun: tujuan.tahun, format: format.unik.sorted(), nomor: ada.nomor),
                daftarButir: [])
            return try connection.antrekan(baru, oleh: pelaku, pada: kini)
        }
    }

    /// Publishes a signed report with its files; all of them or nothing.
    ///
    /// - Throws: ``GangguanBukti`` when there is no room; nothing is published then.
    package func terbitkanLaporan(
        _ nomor: Int, _ daftar: [BerkasHasil], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws {
        let (kini, hari) = (jam(), hariIni)
        guard !daftar.isEmpty else { throw Penolakan.keadaan("Tidak ada berkas untuk diterbitkan.") }
        for satu in daftar { try await simpanIsi(satu.isi, sidik: satu.isi.sha256, pemda: pelaku.pemda) }
        try await laporan(.terbitkanLaporan, ke: tujuan, oleh: pelaku) { langkah in
            try langkah.connection.run(
                """
                UPDATE terbitan SET status = 'terbit', diterbitkan_oleh_nama = \(pelaku.nama),
                diterbitkan_pada = \(kini.iso)
                WHERE \(sql: Instansi.tabel.tempat(langkah.lingkup)) AND nomor = \(nomor) AND status = 'ditandatangani'
                """
            ).wajibSatu(Penolakan.keadaan("Laporan berubah sejak halaman dibuka. Muat ulang halaman."))
            for satu in daftar { try langkah.lampirkan(satu, nomor: nomor) }
            var baru = langkah.laporan
            baru.status = .terbit
            try langkah.tulis(baru)
            try langkah.kabari([.perencana, .kepala], .laporanTerbit, "terbit", hari)
            let sidik = Dictionary(daftar.map { ($0.nama, $0.isi.sha256) }, uniquingKeysWith: { awal, _ in awal })
            return ["nomor": "\(nomor)", "berkas": try BarisJejak.json(sidik)]
        }
    }

    /// Opens a published report again; what was published stays public under its number.
    package func perbaikiTerbitan(alasan: String, ke tujuan: TujuanIsian, oleh pelaku: Pelaku) async throws {
        let alasan = try Self.alasan(alasan)
        try await laporan(.perbaikiTerbitan, ke: tujuan, oleh: pelaku) { langkah in
            var baru = langkah.laporan
            (baru.status, baru.catatan, baru.sidik) = (.diperbaiki, alasan, "")
            try langkah.tulis(baru)
            return ["catatan": alasan]
        }
    }

    private static func alasan(_ teks: String) throws(Penolakan) -> String {
        let teks = teks.trimmingBlanks
        if teks.isEmpty { throw .tidakSah([KesalahanIsian("catatan", "Tulis apa yang harus diperbaiki.")]) }
        return teks
    }

    private func laporan(
        _ tindakan: Tindakan, ke tujuan: TujuanIsian, oleh pelaku: Pelaku,
        _ laksanakan: @escaping @Sendable (LangkahLaporan) throws -> [String: String]
    ) async throws {
        _ = try await laporanBernomor(tindakan, ke: tujuan, oleh: pelaku) { (0, try laksanakan($0)) }
    }

    /// One act on one report: right and state, act, event; all in one transaction.
    private func laporanBernomor(
        _ tindakan: Tindakan, ke tujuan: TujuanIsian, oleh pelaku: Pelaku,
        _ laksanakan: @escaping @Sendable (LangkahLaporan) throws -> (Int, [String: String])
    ) async throws -> Int {
        let kini = jam()
        return try await database.write { connection in
            let langkah = try LangkahLaporan(connection, tujuan, oleh: pelaku, kini: kini)
            try langkah.wajib(tindakan, pengisi: tindakan.olehOrangLain ? langkah.penulis : [])
            var (nomor, rincian) = try laksanakan(langkah)
            rincian["tahun"] = "\(tujuan.tahun)"
            let peristiwa = Peristiwa(
                tindakan, objek: "laporan \(tujuan.tahun)", instansi: tujuan.instansi, rincian: rincian,
                sebelum: ["status": langkah.laporan.status.rawValue])
            try connection.catat(peristiwa, oleh: pelaku, pada: kini)
            return nomor
        }
    }
}

extension LaporanTersimpan {
    package var naskahSistematika: NaskahSistematika { NaskahSistematika(kode: sistematika, isi: sistematikaIsi) }
}

extension LangkahLaporan {
    var wajibReviu: Bool {
        get throws { try connection.setelanLaporan(lingkup.pemda).wajibReviu(connection.akar(lingkup)) }
    }

    /// Ids of everybody who ever wrote a text of this report.
    var penulis: Set<String> {
        get throws {
            let baris = try connection.rows(
                "SELECT DISTINCT oleh FROM riwayat WHERE \(sql: Narasi.tabel.tempatRiwayat(lingkup))")
            return Set(try baris.map { try $0.get("oleh") })
        }
    }

    /// The report as the facts have it now: with the contents of its files, and frozen.
    fileprivate func naskah(_ bukti: any PenyimpanBukti) throws -> (berkas: BerkasKinerja, isi: String) {
        let pemuat = PemuatBerkas(connection, lingkup)
        var berkas = try pemuat.berkas()
        let lampiran = try pemuat.muat(LampiranTersimpan.self)
        for (nomor, satu) in lampiran.enumerated() {
            guard let sidik = satu.sidik else { continue }
            berkas.daftarLampiran[nomor].isi = try bukti.baca(sidik: sidik, pemda: lingkup.pemda)
        }
        let isi = try NaskahBeku.susun(
            berkas, lampiran: lampiran, sistematika: laporan.naskahSistematika, pemda: lingkup.pemda)
        return (berkas, isi)
    }

    /// What is reviewed and signed is what was handed in, not what somebody made of it since.
    @discardableResult
    fileprivate func periksaTidakBerubah(_ bukti: any PenyimpanBukti) throws -> (berkas: BerkasKinerja, isi: String) {
        let naskah = try naskah(bukti)
        guard naskah.isi.sha256 == laporan.sidik else {
            throw Penolakan.keadaan(
                "Data atau narasi berubah sejak laporan ini diajukan. Kembalikan, periksa, lalu ajukan lagi.")
        }
        return naskah
    }

    fileprivate func bekukan(
        _ naskah: (berkas: BerkasKinerja, isi: String), nomor: Int, tanggal: Tanggal
    ) throws {
        let reviu = laporan.status == .direviu ? laporan : nil
        try connection.run(
            """
            INSERT INTO terbitan (pemda, instansi, tahun_kinerja, nomor, status, nama_instansi, isi_beku, sidik, tanggal,
            direviu_oleh_nama, direviu_pada, ditandatangani_oleh, ditandatangani_oleh_nama, ditandatangani_pada,
            alasan_batal)
            VALUES (\(lingkup.pemda), \(lingkup.instansi), \(lingkup.tahun), \(nomor), 'ditandatangani',
            \(naskah.berkas.instansi.nama), \(naskah.isi), \(naskah.isi.sha256), \(tanggal), \(reviu?.olehNama),
            \(reviu?.pada), \(pelaku.pengguna), \(pelaku.nama), \(kini.iso), '')
            """)
    }

    fileprivate func lampirkan(_ satu: BerkasHasil, nomor: Int) throws {
        let format = satu.nama.split(separator: ".").last.map(String.init) ?? ""
        try connection.run(
            """
            INSERT INTO bukti_isi (pemda, sidik, ukuran, jenis, pada)
            VALUES (\(lingkup.pemda), \(satu.isi.sha256), \(satu.isi.count), \(format), \(kini.iso)) ON CONFLICT DO NOTHING
            """)
        try connection.run(
            """
            INSERT INTO terbitan_berkas (pemda, instansi, tahun_kinerja, nomor, format, nama, sidik)
            VALUES (\(lingkup.pemda), \(lingkup.instansi), \(lingkup.tahun), \(nomor), \(format), \(satu.nama),
            \(satu.isi.sha256))
            """)
    }

    fileprivate func kabari(_ peran: [Peran], _ jenis: JenisPemberitahuan, _ apa: String, _ hari: String) throws {
        let nama = try connection.namaInstansi(lingkup.instansi, lingkup.pemda)
        let kabar = KabarBaru(
            jenis: jenis, pesan: "Laporan \(nama) \(lingkup.tahun) \(apa).", instansi: lingkup.instansi,
            tahun: lingkup.tahun)
        let daftar = try connection.pemegang(peran, instansi: lingkup.instansi, pemda: lingkup.pemda, pada: hari)
        try connection.beriTahu(daftar, kabar, oleh: pelaku, pada: kini)
    }
}
