internal import Databases
internal import Foundation
package import Kinerja

extension Store {
    /// Works one account may have waiting or running at a time.
    package static let batasPekerjaan = 20

    /// Puts the report of one instansi into the queue.
    ///
    /// - Parameter format: file endings, such as `pdf`; at least one.
    /// - Returns: id of the work. Asking again for what still waits or runs gives the same work.
    @discardableResult
    package func antrekanLaporan(
        instansi: String, tahun: Int, format: [String], oleh pelaku: Pelaku
    ) async throws -> String {
        try pelaku.wajib(.ekspor, di: Tempat(instansi: instansi))
        let (kini, masukan) = (jam(), MasukanPekerjaan(tahun: tahun, format: try Self.rapi(format)))
        return try await database.write { connection in
            _ = try connection.lingkup(pelaku.pemda, instansi, tahun)
            let nama = try connection.namaInstansi(instansi, pelaku.pemda)
            let baru = PekerjaanBaru(
                jenis: .laporan, instansi: instansi, judul: "LKjIP \(nama) \(tahun)", masukan: masukan,
                daftarButir: [(instansi, nama)])
            return try connection.antrekan(baru, oleh: pelaku, pada: kini)
        }
    }

    /// Puts the reports of every instansi that has this year into the queue, as one work with one zip.
    @discardableResult
    package func antrekanLaporanPemda(tahun: Int, format: [String], oleh pelaku: Pelaku) async throws -> String {
        try pelaku.wajib(.ekspor, di: .pemda)
        let (kini, masukan) = (jam(), MasukanPekerjaan(tahun: tahun, format: try Self.rapi(format)))
        return try await database.write { connection in
            let daftar = try connection.rows(
                """
                SELECT i.kode, i.nama_singkat FROM instansi i JOIN instansi_tahun t ON t.pemda = i.pemda
                AND t.instansi = i.kode AND t.tahun_kinerja = \(tahun)
                WHERE i.pemda = \(pelaku.pemda) AND i.aktif = 1 ORDER BY i.urutan, i.kode
                """
            ).map { (try $0.get("kode", as: String.self), try $0.get("nama_singkat", as: String.self)) }
            if daftar.isEmpty {
                throw Penolakan.keadaan("Belum ada instansi yang mempunyai data tahun \(tahun).")
            }
            let baru = PekerjaanBaru(
                jenis: .laporanPemda, instansi: "", judul: "LKjIP semua instansi \(tahun)", masukan: masukan,
                daftarButir: daftar)
            return try connection.antrekan(baru, oleh: pelaku, pada: kini)
        }
    }

    /// Works this account may see, the latest first: those of the places whose data it may export.
    package func daftarPekerjaan(batas: Int = 100, oleh pelaku: Pelaku) async throws -> [Pekerjaan] {
        try await database.read { connection in
            try connection.rows(
                "SELECT * FROM pekerjaan WHERE pemda = \(pelaku.pemda) ORDER BY id DESC LIMIT \(10 * batas)"
            ).map(Pekerjaan.init)
        }.filter { $0.terlihat(oleh: pelaku) }.prefix(batas).map(\.self)
    }

    /// A work with its steps and files; one that may not be seen does not exist.
    package func pekerjaan(_ id: String, oleh pelaku: Pelaku) async throws -> RincianPekerjaan {
        try await database.read { connection in
            try connection.rincian(connection.pekerjaanTerlihat(id, oleh: pelaku))
        }
    }

    /// Takes a work out of the queue, or asks the one that is running to stop after its step.
    package func batalkanPekerjaan(_ id: String, oleh pelaku: Pelaku) async throws {
        let saat = saat
        try await database.write { connection in
            let ada = try connection.pekerjaanTerlihat(id, oleh: pelaku)
            try ada.wajibPemilik(pelaku)
            try connection.run(
                """
                UPDATE pekerjaan SET minta_batal = 1, selesai_pada = CASE WHEN status = 'antre' THEN \(saat) END,
                keterangan = CASE WHEN status = 'antre' THEN 'Dibatalkan sebelum dimulai.' ELSE keterangan END,
                status = CASE WHEN status = 'antre' THEN 'batal' ELSE status END
                WHERE pemda = \(pelaku.pemda) AND id = \(id) AND status IN ('antre', 'jalan')
                """
            ).wajibSatu(Penolakan.keadaan("Pekerjaan ini sudah \(ada.status.nama)."))
        }
    }

    /// Puts a work that failed or was stopped back into the queue; steps that are done stay done.
    package func ulangiPekerjaan(_ id: String, oleh pelaku: Pelaku) async throws {
        try await database.write { connection in
            let ada = try connection.pekerjaanTerlihat(id, oleh: pelaku)
            try ada.wajibPemilik(pelaku)
            let gagal = try connection.rincian(ada).daftarGagal
            guard [.gagal, .batal].contains(ada.status) || ada.status == .selesai && !gagal.isEmpty else {
                throw Penolakan.keadaan("Pekerjaan ini \(ada.status.nama); tidak ada yang perlu diulang.")
            }
            if ada.kedaluwarsa {
                throw Penolakan.keadaan("Hasil pekerjaan ini sudah kedaluwarsa. Buat pekerjaan baru.")
            }
            try connection.run(
                """
                UPDATE butir_pekerjaan SET status = 'antre', galat = ''
                WHERE pemda = \(pelaku.pemda) AND pekerjaan = \(id) AND status = 'gagal'
                """)
            try connection.run(
                """
                UPDATE pekerjaan SET status = 'antre', galat = '', keterangan = '', minta_batal = 0, percobaan = 0,
                langkah = 0, selesai_pada = NULL, pelayan = '' WHERE pemda = \(pelaku.pemda) AND id = \(id)
                """)
        }
    }

    /// The contents of a file a work made.
    package func hasilPekerjaan(
        _ id: String, butir: Int, nama: String, oleh pelaku: Pelaku
    ) async throws -> (hasil: HasilPekerjaan, isi: [UInt8]) {
        let rincian = try await pekerjaan(id, oleh: pelaku)
        guard let hasil = rincian.daftarHasil.first(where: { $0.butir == butir && $0.nama == nama }) else {
            throw Penolakan.tidakDitemukan("hasil itu, atau sudah kedaluwarsa")
        }
        let bukti = bukti
        do {
            return (
                hasil, try await offThread { try bukti.baca(sidik: hasil.sidik, pemda: tempatHasil(pelaku.pemda)) }
            )
        } catch {
            throw Penolakan.keadaan("Berkas hasil ini tidak ada lagi di server. Ulangi pekerjaannya.")
        }
    }

    private static func rapi(_ format: [String]) throws(Penolakan) -> [String] {
        guard !format.isEmpty else {
            throw .tidakSah([KesalahanIsian("format", "Pilih paling sedikit satu format.")])
        }
        return format.unik.sorted()
    }
}

/// A work about to enter the queue.
struct PekerjaanBaru {
    var jenis: JenisPekerjaan
    var instansi: String
    var judul: String
    var masukan: MasukanPekerjaan
    var daftarButir: [(instansi: String, judul: String)]
}

extension Pekerjaan {
    var tempat: Tempat { instansi.isEmpty ? .pemda : Tempat(instansi: instansi) }

    fileprivate func terlihat(oleh pelaku: Pelaku) -> Bool {
        pemda == pelaku.pemda && periksaHak(.ekspor, oleh: pelaku, di: tempat) == nil
    }

    /// Its owner, or an administrator, decides what becomes of a work.
    package func dapatDiatur(oleh pelaku: Pelaku) -> Bool {
        oleh == pelaku.pengguna || periksaHak(.aturPengguna, oleh: pelaku, di: tempat) == nil
    }

    fileprivate func wajibPemilik(_ pelaku: Pelaku) throws(Penolakan) {
        if !dapatDiatur(oleh: pelaku) {
            throw .keadaan("Pekerjaan ini milik \(olehNama); hanya pemiliknya atau admin pemda yang mengaturnya.")
        }
    }
}

extension Connection {
    fileprivate func pekerjaanTerlihat(_ id: String, oleh pelaku: Pelaku) throws -> Pekerjaan {
        guard let ada = try pekerjaan(pelaku.pemda, id), ada.terlihat(oleh: pelaku) else {
            throw Penolakan.tidakDitemukan("pekerjaan itu")
        }
        return ada
    }

    func namaInstansi(_ kode: String, _ pemda: String) throws -> String {
        let nama: String? = try row(
            "SELECT nama_singkat FROM instansi WHERE pemda = \(pemda) AND kode = \(kode)")?.get("nama_singkat")
        guard let nama else { throw Penolakan.tidakDitemukan("instansi \"\(kode)\"") }
        return nama
    }

    func antrekan(_ baru: PekerjaanBaru, oleh pelaku: Pelaku, pada saat: Date) throws -> String {
        let masukan = try baru.masukan.json()
        let berlangsung = try rows(
            """
            SELECT id, jenis, instansi, masukan FROM pekerjaan
            WHERE pemda = \(pelaku.pemda) AND oleh = \(pelaku.pengguna) AND status IN ('antre', 'jalan')
            AND minta_batal = 0
            """)
        for row in berlangsung
        where try row.get("jenis") == baru.jenis.rawValue && row.get("instansi") == baru.instansi
            && row.get("masukan") == masukan
        {
            return try row.get("id")
        }
        guard berlangsung.count < Store.batasPekerjaan else {
            throw Penolakan.keadaan(
                "Anda mempunyai \(berlangsung.count) pekerjaan yang belum selesai. Tunggu, atau batalkan sebagian.")
        }
        let id = UUIDv7.text(at: saat)
        try run(
            """
            INSERT INTO pekerjaan (pemda, id, jenis, instansi, judul, masukan, status, langkah, jumlah_langkah, keterangan,
            galat, percobaan, minta_batal, pelayan, denyut, oleh, oleh_nama, dibuat_pada, kedaluwarsa)
            VALUES (\(pelaku.pemda), \(id), \(baru.jenis.rawValue), \(baru.instansi), \(baru.judul), \(masukan), 'antre', 0, 0,
            '', '', 0, 0, '', '', \(pelaku.pengguna), \(pelaku.nama), \(saat.iso), 0)
            """)
        for (nomor, butir) in baru.daftarButir.enumerated() {
            try run(
                """
                INSERT INTO butir_pekerjaan (pemda, pekerjaan, nomor, instansi, judul, status, galat)
                VALUES (\(pelaku.pemda), \(id), \(nomor + 1), \(butir.instansi), \(butir.judul), 'antre', '')
                """)
        }
        return id
    }
}
