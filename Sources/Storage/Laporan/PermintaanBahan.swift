internal import Databases
internal import Foundation
package import Kinerja

package enum StatusPermintaan: String, Sendable, CaseIterable {
    case diminta, dijawab, diterima, dikembalikan

    package var nama: String { rawValue }
    /// The instansi that was asked has something to do.
    package var menunggu: Bool { self == .diminta || self == .dikembalikan }
}

/// What the pemda asks of an instansi for its own report.
package struct PermintaanBahan: Sendable, Equatable {
    package let id: String
    /// Who is asked.
    package let instansi: String
    package let tahun: Int
    package let judul: String
    package let uraian: String
    /// Section of the pemda's report it is for; empty = none.
    package let kunci: String
    package let tenggat: Tanggal?
    package let status: StatusPermintaan
    package let jawaban: String
    /// Why the answer was given back.
    package let catatan: String
    package let versi: Int
    package let oleh: String
    package let olehNama: String
    package let pada: String
    package let dijawabOlehNama: String?
    package let dijawabPada: String?

    /// Waits for an answer that is due.
    package func terlambat(pada hari: Tanggal) -> Bool { status.menunggu && (tenggat.map { $0 < hari } ?? false) }

    fileprivate init(_ row: Row) throws {
        id = try row.get("id")
        instansi = try row.get("instansi")
        tahun = try row.get("tahun_kinerja")
        judul = try row.get("judul")
        uraian = try row.get("uraian")
        kunci = try row.get("kunci")
        tenggat = try row.get("tenggat")
        status = try row.pilihan("status")
        jawaban = try row.get("jawaban")
        catatan = try row.get("catatan")
        versi = try row.get("versi")
        oleh = try row.get("oleh")
        olehNama = try row.get("oleh_nama")
        pada = try row.get("pada")
        dijawabOlehNama = try row.get("dijawab_oleh_nama")
        dijawabPada = try row.get("dijawab_pada")
    }
}

/// A request about to be made, of several instansi at once.
package struct IsianPermintaan: Sendable, Equatable {
    package var daftarInstansi: [String]
    package var tahun: Int
    package var judul: String
    package var uraian: String
    package var kunci: String
    package var tenggat: Tanggal?

    package init(
        daftarInstansi: [String], tahun: Int, judul: String, uraian: String = "", kunci: String = "",
        tenggat: Tanggal? = nil
    ) {
        self.daftarInstansi = daftarInstansi
        self.tahun = tahun
        self.judul = judul
        self.uraian = uraian
        self.kunci = kunci
        self.tenggat = tenggat
    }
}

extension Store {
    /// Requests of a year this account may see: of the instansi it looks at. By deadline, then instansi.
    package func daftarPermintaanBahan(
        tahun: Int, instansi: String? = nil, oleh pelaku: Pelaku
    ) async throws -> [PermintaanBahan] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT * FROM permintaan_bahan WHERE pemda = \(pelaku.pemda) AND tahun_kinerja = \(tahun)
                \(sql: instansi.map { "AND instansi = \($0)" } ?? "")
                ORDER BY COALESCE(tenggat, '9999'), instansi, id
                """
            ).map(PermintaanBahan.init)
        }.filter { periksaHak(.lihatKinerja, oleh: pelaku, di: Tempat(instansi: $0.instansi)) == nil }
    }

    /// Asks instansi for a contribution; their planners are told.
    ///
    /// - Returns: ids, in the order of the instansi.
    @discardableResult
    package func mintaBahan(_ isian: IsianPermintaan, oleh pelaku: Pelaku) async throws -> [String] {
        var kesalahan: [KesalahanIsian] = []
        if isian.judul.trimmingBlanks.isEmpty {
            kesalahan.append(KesalahanIsian("judul", "Tulis bahan apa yang diminta."))
        }
        if isian.daftarInstansi.isEmpty {
            kesalahan.append(KesalahanIsian("instansi", "Pilih paling sedikit satu instansi."))
        }
        if !kesalahan.isEmpty { throw Penolakan.tidakSah(kesalahan) }
        for instansi in isian.daftarInstansi { try pelaku.wajib(.mintaBahan, di: Tempat(instansi: instansi)) }
        let (kini, hari) = (jam(), hariIni)
        return try await database.write { connection in
            try isian.daftarInstansi.unik.map { instansi in
                try connection.minta(isian, instansi, oleh: pelaku, pada: kini, hari)
            }
        }
    }

    /// Answers a request.
    ///
    /// - Parameter dasar: ``PermintaanBahan/versi`` the writer saw; nil = whatever is there.
    package func jawabBahan(_ id: String, jawaban: String, dasar: Int?, oleh pelaku: Pelaku) async throws {
        let jawaban = jawaban.trimmingBlanks
        guard !jawaban.isEmpty, jawaban.utf8.count <= 200_000 else {
            throw Penolakan.tidakSah([
                KesalahanIsian(
                    "jawaban", jawaban.isEmpty ? "Tulis jawabannya." : "Jawaban terlalu panjang. Ringkaslah.")
            ])
        }
        try await bahan(id, .jawabBahan, dasar: dasar, oleh: pelaku, dari: [.diminta, .dikembalikan, .dijawab]) {
            saat in
            """
            status = 'dijawab', jawaban = \(jawaban), dijawab_oleh_nama = \(pelaku.nama), dijawab_pada = \(saat)
            """
        } kabar: { ada in
            ([ada.oleh], KabarBaru(jenis: .bahanDijawab, pesan: "\(pelaku.nama) menjawab permintaan \"\(ada.judul)\"."))
        }
    }

    /// Takes an answer.
    package func terimaBahan(_ id: String, dasar: Int?, oleh pelaku: Pelaku) async throws {
        try await bahan(id, .mintaBahan, dasar: dasar, oleh: pelaku, dari: [.dijawab]) { _ in
            "status = 'diterima', catatan = ''"
        } kabar: { _ in
            nil
        }
    }

    /// Gives an answer back; the note says what is missing.
    package func kembalikanBahan(_ id: String, catatan: String, dasar: Int?, oleh pelaku: Pelaku) async throws {
        let catatan = catatan.trimmingBlanks
        if catatan.isEmpty {
            throw Penolakan.tidakSah([KesalahanIsian("catatan", "Tulis apa yang masih kurang.")])
        }
        try await bahan(id, .mintaBahan, dasar: dasar, oleh: pelaku, dari: [.dijawab, .diterima]) { _ in
            "status = 'dikembalikan', catatan = \(catatan)"
        } kabar: { ada in
            (nil, KabarBaru(jenis: .bahanDikembalikan, pesan: "Jawaban \"\(ada.judul)\" dikembalikan: \(catatan)"))
        }
    }

    /// One step of one request.
    ///
    /// - Parameter kabar: whom to tell (nil = the planners of the instansi), and what.
    private func bahan(
        _ id: String, _ tindakan: Tindakan, dasar: Int?, oleh pelaku: Pelaku, dari: [StatusPermintaan],
        _ ubah: @escaping @Sendable (String) -> SQL,
        kabar: @escaping @Sendable (PermintaanBahan) -> ([String]?, KabarBaru)?
    ) async throws {
        let (kini, hari) = (jam(), hariIni)
        try await database.write { connection in
            let tempat: SQL = "pemda = \(pelaku.pemda) AND id = \(id)"
            guard
                let ada = try connection.row("SELECT * FROM permintaan_bahan WHERE \(sql: tempat)")
                    .map(PermintaanBahan.init),
                periksaHak(.lihatKinerja, oleh: pelaku, di: Tempat(instansi: ada.instansi)) == nil
            else { throw Penolakan.tidakDitemukan("permintaan itu") }
            try pelaku.wajib(tindakan, di: ada.tempat(oleh: pelaku))
            guard dari.contains(ada.status) else {
                throw Penolakan.keadaan("Permintaan ini sudah \(ada.status.nama).")
            }
            try connection.run(
                """
                UPDATE permintaan_bahan SET \(sql: ubah(kini.iso)), versi = versi + 1
                WHERE \(sql: tempat) AND versi = \(dasar ?? ada.versi)
                """
            ).wajibSatu(ada.bentrokan)
            guard let (siapa, baru) = kabar(ada) else { return }
            var isi = baru
            (isi.instansi, isi.tahun, isi.rujukan) = (ada.instansi, ada.tahun, ada.id)
            let daftar =
                try siapa
                ?? connection.pemegang(
                    [.perencana], instansi: ada.instansi, pemda: pelaku.pemda, pada: hari)
            try connection.beriTahu(daftar, isi, oleh: pelaku, pada: kini)
        }
    }
}

extension PermintaanBahan {
    fileprivate var bentrokan: Bentrokan {
        Bentrokan(
            objek: "Permintaan \"\(judul)\"", tersimpan: ["Status": status.nama, "Jawaban": jawaban], versi: versi,
            olehNama: dijawabOlehNama ?? olehNama, pada: dijawabPada ?? pada)
    }

    /// Whoever works in the instansi answers for it, whatever their unit.
    fileprivate func tempat(oleh pelaku: Pelaku) -> Tempat {
        let milik = pelaku.daftarPenugasan.filter { $0.instansi == instansi }
        let unit = milik.contains { $0.unit == nil } ? nil : milik.first?.unit
        return Tempat(instansi: instansi, unit: unit)
    }
}

extension Connection {
    fileprivate func minta(
        _ isian: IsianPermintaan, _ instansi: String, oleh pelaku: Pelaku, pada kini: Date, _ hari: String
    ) throws -> String {
        _ = try namaInstansi(instansi, pelaku.pemda)
        let id = UUIDv7.text(at: kini)
        try run(
            """
            INSERT INTO permintaan_bahan (pemda, id, instansi, tahun_kinerja, judul, uraian, kunci, tenggat, status, jawaban,
            catatan, versi, oleh, oleh_nama, pada)
            VALUES (\(pelaku.pemda), \(id), \(instansi), \(isian.tahun), \(isian.judul.trimmingBlanks), \(isian.uraian),
            \(isian.kunci), \(isian.tenggat.databaseValue), 'diminta', '', '', 1, \(pelaku.pengguna), \(pelaku.nama),
            \(kini.iso))
            """)
        let tenggat = isian.tenggat.map { ", paling lambat \($0.cetak)" } ?? ""
        let kabar = KabarBaru(
            jenis: .bahanDiminta, pesan: "\(pelaku.nama) meminta bahan: \(isian.judul.trimmingBlanks)\(tenggat).",
            instansi: instansi, tahun: isian.tahun, rujukan: id)
        let daftar = try pemegang([.perencana], instansi: instansi, pemda: pelaku.pemda, pada: hari)
        try beriTahu(daftar, kabar, oleh: pelaku, pada: kini)
        return id
    }
}
