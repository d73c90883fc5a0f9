internal import Databases
internal import Foundation
package import Kinerja

/// A file linked to a value.
package struct TautanBukti: Sendable, Equatable {
    package let id: String
    package let kunci: KunciNilai
    package let sidik: String
    package let nama: String
    package let jenis: JenisBerkas
    package let ukuran: Int
    package let olehNama: String
    package let pada: String
    /// Who took it off and when; nil while it stands.
    package let dilepasOlehNama: String?
    package let dilepasPada: String?
}

/// A file as it is handed out.
package struct IsiBukti: Sendable, Equatable {
    package let nama: String
    package let jenis: JenisBerkas
    package let isi: [UInt8]
}

extension Store {
    /// Links a file to a value. The same contents are kept once, whatever they are linked to.
    ///
    /// - Throws: ``Penolakan`` for a kind or size that is not taken, ``GangguanBukti`` when it cannot be kept; nothing is
    ///   linked then.
    @discardableResult
    package func simpanBukti(
        _ isi: [UInt8], nama: String, untuk kunci: KunciNilai, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> TautanBukti {
        let (kini, hari) = (jam(), hariIni)
        try await database.read { try $0.bukaIsian(kunci, instansi, tahun, hari, oleh: pelaku) }
        let jenis = try kenaliBukti(isi, nama: nama)
        let tautan = TautanBukti(
            id: UUIDv7.text(at: kini), kunci: kunci, sidik: isi.sha256, nama: NamaBerkas.rapi(nama, jenis: jenis),
            jenis: jenis, ukuran: isi.count, olehNama: pelaku.nama, pada: kini.iso, dilepasOlehNama: nil,
            dilepasPada: nil)
        try await simpanIsi(isi, sidik: tautan.sidik, pemda: pelaku.pemda)
        return try await database.write { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            try connection.pegang(lingkup)
            try connection.bukaIsian(kunci, instansi, tahun, hari, oleh: pelaku)
            try connection.catatIsi(tautan.sidik, ukuran: isi.count, jenis: jenis, pemda: pelaku.pemda, pada: kini.iso)
            if let ada = try connection.tautan(lingkup, "AND sidik = \(tautan.sidik) AND \(sql: kunci.syarat(lingkup))")
                .first
            {
                return ada
            }
            try connection.tautkan(tautan, lingkup, oleh: pelaku)
            return tautan
        }
    }

    /// Takes a file off a value. Contents and link stay in the history.
    package func lepasBukti(_ id: String, instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws {
        let (kini, hari) = (jam(), hariIni)
        try await database.write { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            try connection.pegang(lingkup)
            guard let ada = try connection.tautan(lingkup, "AND id = \(id)").first else {
                throw Penolakan.tidakDitemukan("bukti itu")
            }
            try connection.bukaIsian(ada.kunci, instansi, tahun, hari, oleh: pelaku)
            try connection.run(
                """
                UPDATE bukti SET dilepas_oleh = \(pelaku.pengguna), dilepas_oleh_nama = \(pelaku.nama),
                dilepas_pada = \(kini.iso)
                WHERE pemda = \(pelaku.pemda) AND instansi = \(instansi) AND id = \(id) AND dilepas_pada IS NULL
                """
            ).wajibSatu(Penolakan.tidakDitemukan("bukti itu"))
        }
    }

    /// Files linked to values of a year, oldest first.
    ///
    /// - Parameter denganLepasan: also those that were taken off.
    package func daftarBukti(
        instansi: String, tahun: Int, denganLepasan: Bool = false, oleh pelaku: Pelaku
    ) async throws -> [TautanBukti] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            return try connection.tautan(lingkup, "AND tahun = \(tahun)", denganLepasan: denganLepasan)
        }
    }

    /// The contents of a file of this instansi: linked to a value, or the signed copy of an agreement.
    package func bacaBukti(sidik: String, instansi: String, oleh pelaku: Pelaku) async throws -> IsiBukti {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        let ditemukan = try await database.read { try $0.namaIsi(sidik, pelaku.pemda, instansi) }
        guard let (nama, jenis) = ditemukan else { throw Penolakan.tidakDitemukan("bukti itu") }
        let bukti = bukti
        let isi = try await offThread { try bukti.baca(sidik: sidik, pemda: pelaku.pemda) }
        return IsiBukti(nama: nama, jenis: jenis, isi: isi)
    }

    /// Every kept content of the pemda that is gone or no longer what it was.
    package func verifikasiBukti(oleh pelaku: Pelaku) async throws -> [String: GangguanBukti] {
        try pelaku.wajib(.lihatJejak, di: .pemda)
        let daftar = try await database.read { connection in
            try connection.rows("SELECT sidik FROM bukti_isi WHERE pemda = \(pelaku.pemda) ORDER BY sidik")
                .map { try $0.get("sidik", as: String.self) }
        }
        let bukti = bukti
        return try await offThread {
            daftar.reduce(into: [:]) { hasil, sidik in
                do {
                    if try bukti.baca(sidik: sidik, pemda: pelaku.pemda).sha256 != sidik { hasil[sidik] = .rusak }
                } catch {
                    hasil[sidik] = error as? GangguanBukti ?? .hilang
                }
            }
        }
    }
}

// MARK: Contents

extension Store {
    /// The kind of a file that is taken.
    func kenaliBukti(_ isi: [UInt8], nama: String) throws(Penolakan) -> JenisBerkas {
        guard isi.count <= batasBukti else {
            throw .tidakSah([
                KesalahanIsian(
                    "berkas", "Berkas lebih besar dari \(batasBukti / 1_048_576) MB. Perkecil, lalu unggah lagi.")
            ])
        }
        do throws(JenisBerkas.Ditolak) {
            return try JenisBerkas.kenali(isi, nama: nama)
        } catch {
            throw .tidakSah([KesalahanIsian("berkas", error.pesan)])
        }
    }

    func simpanIsi(_ isi: [UInt8], sidik: String, pemda: String) async throws {
        let bukti = bukti
        try await offThread { try bukti.simpan(isi, sidik: sidik, pemda: pemda) }
    }
}

/// Runs blocking work on a thread of its own kind, so that no cooperative thread waits for a disk.
func offThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
    }
}

extension Connection {
    /// Refuses unless this value may be filled now.
    fileprivate func bukaIsian(
        _ kunci: KunciNilai, _ instansi: String, _ tahun: Int, _ hari: String, oleh pelaku: Pelaku
    ) throws {
        let lingkup = try lingkup(pelaku.pemda, instansi, tahun)
        guard let hari = Tanggal(iso: hari) else { return }
        try periksaBolehIsi(
            .isiBukti, kunci, lingkup, hitungan: Hitungan(try PemuatBerkas(self, lingkup).berkas()), oleh: pelaku,
            pada: hari)
    }

    /// Remembers contents that lie safe already.
    func catatIsi(_ sidik: String, ukuran: Int, jenis: JenisBerkas, pemda: String, pada saat: String) throws {
        try run(
            """
            INSERT INTO bukti_isi (pemda, sidik, ukuran, jenis, pada)
            VALUES (\(pemda), \(sidik), \(ukuran), \(jenis.rawValue), \(saat)) ON CONFLICT DO NOTHING
            """)
    }

    fileprivate func tautkan(_ tautan: TautanBukti, _ lingkup: LingkupFakta, oleh pelaku: Pelaku) throws {
        try run(
            """
            INSERT INTO bukti
            (pemda, instansi, id, rencana, indikator, tahun, periode, sidik, nama, oleh, oleh_nama, pada)
            VALUES (\(lingkup.pemda), \(lingkup.instansi), \(tautan.id), \(lingkup.rencana), \(tautan.kunci.indikator),
            \(tautan.kunci.tahun), \(tautan.kunci.periode.kode), \(tautan.sidik), \(tautan.nama), \(pelaku.pengguna),
            \(pelaku.nama), \(tautan.pada))
            """)
    }

    func tautan(
        _ lingkup: LingkupFakta, _ syarat: SQL, denganLepasan: Bool = false
    ) throws -> [TautanBukti] {
        try rows(
            """
            SELECT t.*, i.jenis, i.ukuran FROM bukti t JOIN bukti_isi i USING (pemda, sidik)
            WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND rencana = \(lingkup.rencana) \(sql: syarat)
            ORDER BY t.pada, id
            """
        ).map(TautanBukti.init).filter { denganLepasan || $0.dilepasPada == nil }
    }

    /// Name and kind of contents that belong to an instansi.
    fileprivate func namaIsi(_ sidik: String, _ pemda: String, _ instansi: String) throws -> (String, JenisBerkas)? {
        let row = try row(
            """
            SELECT n.nama, i.jenis FROM bukti_isi i JOIN (
            SELECT pemda, sidik, nama, pada FROM bukti
            WHERE pemda = \(pemda) AND instansi = \(instansi) AND sidik = \(sidik) AND dilepas_pada IS NULL
            UNION ALL SELECT pemda, berkas_sidik, berkas_nama, ditandatangani_pada FROM perjanjian_beku
            WHERE pemda = \(pemda) AND instansi = \(instansi) AND berkas_sidik = \(sidik)
            ) n ON n.pemda = i.pemda AND n.sidik = i.sidik
            WHERE i.pemda = \(pemda) AND i.sidik = \(sidik) ORDER BY n.pada LIMIT 1
            """)
        return try row.map { (try $0.get("nama"), try $0.pilihan("jenis")) }
    }
}

extension TautanBukti {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.get("id"),
            kunci: KunciNilai(
                indikator: try row.get("indikator"), tahun: try row.get("tahun"), periode: try row.periode("periode")),
            sidik: try row.get("sidik"), nama: try row.get("nama"), jenis: try row.pilihan("jenis"),
            ukuran: try row.get("ukuran"), olehNama: try row.get("oleh_nama"), pada: try row.get("pada"),
            dilepasOlehNama: try row.get("dilepas_oleh_nama"), dilepasPada: try row.get("dilepas_pada"))
    }
}
