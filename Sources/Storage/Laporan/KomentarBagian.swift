internal import Databases
internal import Foundation
package import Kinerja

/// A remark on a section.
package struct KomentarBagian: Sendable, Equatable {
    package let id: String
    package let kunci: String
    /// Id of the comment this one answers; nil = it begins a thread.
    package let menjawab: String?
    /// The words it is about; empty = the whole section.
    package let kutipan: String
    package let teks: String
    package let oleh: String
    package let olehNama: String
    package let pada: String
    /// Who settled it and when; nil while it is open.
    package let selesaiOlehNama: String?
    package let selesaiPada: String?
}

/// A comment about to be made.
package struct IsianKomentar: Sendable, Equatable {
    package var kunci: String
    package var teks: String
    package var kutipan: String
    package var menjawab: String?

    package init(kunci: String, teks: String, kutipan: String = "", menjawab: String? = nil) {
        self.kunci = kunci
        self.teks = teks
        self.kutipan = kutipan
        self.menjawab = menjawab
    }
}

extension Store {
    /// Comments of a report, oldest first.
    ///
    /// - Parameter kunci: of one section; nil = of all.
    package func daftarKomentar(
        kunci: String? = nil, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> [KomentarBagian] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            return try connection.komentar(lingkup, kunci.map { "AND kunci = \($0)" } ?? "")
        }
    }

    /// Adds a comment; the writer of the section and whoever spoke in the thread are told.
    @discardableResult
    package func komentari(
        _ isian: IsianKomentar, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> KomentarBagian {
        let teks = isian.teks.trimmingBlanks
        guard !teks.isEmpty, teks.utf8.count <= 10_000, isian.kutipan.utf8.count <= 2_000 else {
            throw Penolakan.tidakSah([
                KesalahanIsian("teks", teks.isEmpty ? "Tulis komentarnya." : "Komentar terlalu panjang. Ringkaslah.")
            ])
        }
        let kini = jam()
        return try await database.write { connection in
            let langkah = try LangkahLaporan(connection, tujuan, oleh: pelaku, kini: kini)
            try langkah.wajib(.komentariNarasi)
            let utas = try langkah.utas(isian)
            let baru = KomentarBagian(
                id: UUIDv7.text(at: kini), kunci: utas.first?.kunci ?? isian.kunci, menjawab: utas.first?.id,
                kutipan: isian.kutipan, teks: teks, oleh: pelaku.pengguna, olehNama: pelaku.nama, pada: kini.iso,
                selesaiOlehNama: nil, selesaiPada: nil)
            try langkah.sisipkan(baru)
            try langkah.kabari(baru, utas)
            return baru
        }
    }

    /// Settles a thread; whoever began it and whoever may edit the outline do.
    package func selesaikanKomentar(_ id: String, ke tujuan: TujuanIsian, oleh pelaku: Pelaku) async throws {
        let kini = jam()
        try await database.write { connection in
            let langkah = try LangkahLaporan(connection, tujuan, oleh: pelaku, kini: kini)
            guard let ada = try connection.komentar(langkah.lingkup, "AND id = \(id)").first else {
                throw Penolakan.tidakDitemukan("komentar itu")
            }
            try langkah.wajib(.komentariNarasi)
            if ada.oleh != pelaku.pengguna { try langkah.wajib(.susunLaporan) }
            try connection.run(
                """
                UPDATE komentar_bagian SET selesai_oleh_nama = \(pelaku.nama), selesai_pada = \(kini.iso)
                WHERE \(sql: Narasi.tabel.tempat(langkah.lingkup)) AND id = \(ada.menjawab ?? ada.id)
                AND selesai_pada IS NULL
                """)
        }
    }
}

extension LangkahLaporan {
    /// The comments of the thread that is answered, its beginning first; empty for a new thread.
    fileprivate func utas(_ isian: IsianKomentar) throws -> [KomentarBagian] {
        guard let menjawab = isian.menjawab else { return [] }
        guard let ada = try connection.komentar(lingkup, "AND id = \(menjawab)").first else {
            throw Penolakan.tidakDitemukan("komentar yang dijawab")
        }
        let awal = ada.menjawab ?? ada.id
        return try connection.komentar(lingkup, "AND (id = \(awal) OR menjawab = \(awal))")
            .sorted { a, b in a.menjawab == nil && b.menjawab != nil }
    }

    fileprivate func sisipkan(_ baru: KomentarBagian) throws {
        try connection.run(
            """
            INSERT INTO komentar_bagian
            (pemda, instansi, tahun_kinerja, id, kunci, menjawab, kutipan, teks, oleh, oleh_nama, pada)
            VALUES (\(lingkup.pemda), \(lingkup.instansi), \(lingkup.tahun), \(baru.id), \(baru.kunci), \(baru.menjawab),
            \(baru.kutipan), \(baru.teks), \(baru.oleh), \(baru.olehNama), \(baru.pada))
            """)
    }

    fileprivate func kabari(_ baru: KomentarBagian, _ utas: [KomentarBagian]) throws {
        let penulis = try connection.bagian(baru.kunci, lingkup).penulis
        let kabar = KabarBaru(
            jenis: .komentar,
            pesan: "\(baru.olehNama) berkomentar pada bagian \"\(baru.kunci)\": \(baru.teks.prefix(120))",
            instansi: lingkup.instansi, tahun: lingkup.tahun, rujukan: baru.kunci)
        try connection.beriTahu([penulis].compactMap(\.self) + utas.map(\.oleh), kabar, oleh: pelaku, pada: kini)
    }
}

extension Connection {
    func komentar(_ lingkup: LingkupFakta, _ syarat: SQL) throws -> [KomentarBagian] {
        try rows(
            """
            SELECT * FROM komentar_bagian WHERE \(sql: Narasi.tabel.tempat(lingkup)) \(sql: syarat) ORDER BY pada, id
            """
        ).map(KomentarBagian.init)
    }

    func komentarTerbuka(_ lingkup: LingkupFakta) throws -> [String: Int] {
        try rows(
            """
            SELECT kunci, COUNT(*) AS banyak FROM komentar_bagian WHERE \(sql: Narasi.tabel.tempat(lingkup))
            AND menjawab IS NULL AND selesai_pada IS NULL GROUP BY kunci
            """
        ).reduce(into: [:]) { hasil, row in hasil[try row.get("kunci")] = try row.get("banyak") }
    }
}

extension KomentarBagian {
    fileprivate init(_ row: Row) throws {
        id = try row.get("id")
        kunci = try row.get("kunci")
        menjawab = try row.get("menjawab")
        kutipan = try row.get("kutipan")
        teks = try row.get("teks")
        oleh = try row.get("oleh")
        olehNama = try row.get("oleh_nama")
        pada = try row.get("pada")
        selesaiOlehNama = try row.get("selesai_oleh_nama")
        selesaiPada = try row.get("selesai_pada")
    }
}
