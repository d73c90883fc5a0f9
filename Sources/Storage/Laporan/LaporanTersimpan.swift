internal import Databases
internal import Foundation
package import Kinerja

/// The report of an instansi in a year beside its texts: outline and state.
package struct LaporanTersimpan: Sendable, Equatable {
    /// Code of an outline the program knows; empty = the mandatory one.
    package var sistematika: String
    /// An outline of its own as JSON; empty = the one of ``sistematika``.
    package var sistematikaIsi: String
    package var status: StatusLaporan
    /// Why it was returned, or what the reviewer says; empty otherwise.
    package var catatan: String
    /// SHA-256 of what was submitted; empty while it may be written.
    package var sidik: String
    /// For optimistic locking of the outline; 0 = nobody has touched the report.
    package var versi: Int
    package var olehNama: String
    package var pada: String

    /// A report nobody has touched, after the outline of its instansi.
    init(bawaan sistematika: String) {
        self.sistematika = sistematika
        sistematikaIsi = ""
        status = .draf
        catatan = ""
        sidik = ""
        versi = 0
        olehNama = ""
        pada = ""
    }

    init(_ row: Row, bawaan: String) throws(DatabaseError) {
        let kode: String = try row.get("sistematika")
        sistematika = kode.isEmpty ? bawaan : kode
        sistematikaIsi = try row.get("sistematika_isi")
        status = try row.pilihan("status")
        catatan = try row.get("catatan")
        sidik = try row.get("sidik")
        versi = try row.get("versi")
        olehNama = try row.get("diubah_oleh_nama")
        pada = try row.get("diubah_pada")
    }
}

/// Everything a page of the studio needs, from one consistent state.
package struct BahanStudio: Sendable, Equatable {
    package var berkas: BerkasKinerja
    package var laporan: LaporanTersimpan
    /// By key of the section; sections nobody has touched are missing.
    package var daftarBagian: [String: BagianLaporan]
    /// Versions of the texts, by ``Fakta/kunciFakta`` of ``Narasi``.
    package var versiNarasi: [String: VersiFakta]
    /// Open comments by key of the section, answers not counted.
    package var komentarTerbuka: [String: Int]
    /// The report must be reviewed before it is signed.
    package var wajibReviu: Bool

    /// Version of a text as its writer has to hand it back; 0 = there is none.
    package func versi(_ kunci: String) -> Int { versiNarasi[Narasi(bagian: kunci, teks: "").kunciFakta]?.versi ?? 0 }
}

extension Store {
    /// Outline and state of a report.
    package func laporan(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> LaporanTersimpan {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { try $0.laporan($0.lingkup(pelaku.pemda, instansi, tahun)) }
    }

    /// Facts, texts, outline and state of a report.
    package func bahanStudio(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> BahanStudio {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            return BahanStudio(
                berkas: try PemuatBerkas(connection, lingkup).berkas(), laporan: try connection.laporan(lingkup),
                daftarBagian: try connection.daftarBagian(lingkup),
                versiNarasi: try connection.versi(Narasi.tabel, lingkup),
                komentarTerbuka: try connection.komentarTerbuka(lingkup),
                wajibReviu: try connection.setelanLaporan(lingkup.pemda).wajibReviu(connection.akar(lingkup)))
        }
    }

    /// Chooses an outline the program knows, or gives the report one of its own.
    ///
    /// - Parameters:
    ///   - isi: the outline as JSON, already read and found sound by who knows outlines; empty = the one of `kode`.
    ///   - dasar: the version the writer saw; nil = whatever is there.
    /// - Returns: the version now stored.
    @discardableResult
    package func aturSistematika(
        kode: String, isi: String = "", dasar: Int?, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> Int {
        if isi.utf8.count > 500_000 {
            throw Penolakan.tidakSah([KesalahanIsian("sistematika", "Sistematika terlalu besar. Kurangi bagiannya.")])
        }
        let kini = jam()
        return try await database.write { connection in
            let langkah = try LangkahLaporan(connection, tujuan, oleh: pelaku, kini: kini)
            let lama = langkah.laporan
            try langkah.wajib(.susunLaporan)
            if lama.sistematika == kode, lama.sistematikaIsi == isi { return lama.versi }
            guard dasar == nil || dasar == lama.versi else { throw lama.bentrokan(tujuan.tahun) }
            var baru = lama
            (baru.sistematika, baru.sistematikaIsi) = (kode, isi)
            try langkah.tulis(baru)
            return lama.versi + 1
        }
    }
}

extension LaporanTersimpan {
    fileprivate func bentrokan(_ tahun: Int) -> Penolakan {
        .bentrok(
            Bentrokan(
                objek: "Sistematika laporan \(tahun)",
                tersimpan: ["Sistematika": sistematikaIsi.isEmpty ? sistematika : "susunan sendiri"], versi: versi,
                olehNama: olehNama, pada: pada))
    }
}

extension Connection {
    func laporan(_ lingkup: LingkupFakta) throws -> LaporanTersimpan {
        let tempat = Instansi.tabel.tempat(lingkup)
        let bawaan: String =
            try row("SELECT sistematika FROM instansi_tahun WHERE \(sql: tempat)")?.get("sistematika") ?? ""
        return try row("SELECT * FROM laporan WHERE \(sql: tempat)").map { try LaporanTersimpan($0, bawaan: bawaan) }
            ?? LaporanTersimpan(bawaan: bawaan)
    }

    /// The pemda's own root entity.
    func akar(_ lingkup: LingkupFakta) throws -> Bool {
        try row(
            "SELECT kode FROM instansi WHERE pemda = \(lingkup.pemda) AND kode = \(lingkup.instansi) AND jenis = 'akar'"
        )
            != nil
    }
}

/// An act on a report under way, inside its transaction: the year is held and the report read.
struct LangkahLaporan {
    let connection: any Connection
    let lingkup: LingkupFakta
    let pelaku: Pelaku
    let kini: Date
    let laporan: LaporanTersimpan

    init(_ connection: any Connection, _ tujuan: TujuanIsian, oleh pelaku: Pelaku, kini: Date) throws {
        let lingkup = try connection.lingkup(pelaku.pemda, tujuan.instansi, tujuan.tahun)
        try connection.pegang(lingkup)
        try self.init(connection, lingkup, oleh: pelaku, kini: kini)
    }

    /// Of a year that is held already.
    init(_ connection: any Connection, _ lingkup: LingkupFakta, oleh pelaku: Pelaku, kini: Date) throws {
        self.connection = connection
        self.lingkup = lingkup
        self.pelaku = pelaku
        self.kini = kini
        laporan = try connection.laporan(lingkup)
    }

    func wajib(_ tindakan: Tindakan, pengisi: Set<String> = []) throws(Penolakan) {
        try pelaku.wajib(
            tindakan, di: Tempat(instansi: lingkup.instansi), status: .laporan(laporan.status), pengisi: pengisi)
    }

    /// Stores outline, state and note.
    func tulis(_ baru: LaporanTersimpan) throws {
        try connection.run(
            """
            INSERT INTO laporan (pemda, instansi, tahun_kinerja, sistematika, sistematika_isi, status, catatan, sidik,
            versi, diubah_oleh, diubah_oleh_nama, diubah_pada)
            VALUES (\(lingkup.pemda), \(lingkup.instansi), \(lingkup.tahun), \(baru.sistematika), \(baru.sistematikaIsi),
            \(baru.status.rawValue), \(baru.catatan), \(baru.sidik), \(laporan.versi + 1), \(pelaku.pengguna),
            \(pelaku.nama), \(kini.iso))
            ON CONFLICT (pemda, instansi, tahun_kinerja) DO UPDATE SET sistematika = \(baru.sistematika),
            sistematika_isi = \(baru.sistematikaIsi), status = \(baru.status.rawValue), catatan = \(baru.catatan),
            sidik = \(baru.sidik), versi = laporan.versi + 1, diubah_oleh = \(pelaku.pengguna),
            diubah_oleh_nama = \(pelaku.nama), diubah_pada = \(kini.iso)
            WHERE laporan.versi = \(laporan.versi)
            """
        ).wajibSatu(Penolakan.keadaan("Laporan berubah sejak halaman dibuka. Muat ulang halaman."))
    }
}
