internal import Databases
package import Kinerja

/// Which version of which agreement of a year.
package struct KunciPerjanjian: Hashable, Sendable {
    package let kode: String
    package let versi: Int

    package init(kode: String, versi: Int) {
        self.kode = kode
        self.versi = versi
    }

    init(_ perjanjian: PerjanjianKinerja) { self.init(kode: perjanjian.kode, versi: perjanjian.versi) }
}

/// A version of an agreement beyond its draft: who did what, and its frozen text.
package struct PerjanjianBeku: Sendable, Equatable {
    package let kunci: KunciPerjanjian
    package let status: StatusPerjanjian
    /// Signed outside Tolok; frozen later by ``diajukanOlehNama`` as the facts had it then.
    package let luar: Bool
    /// SHA-256 of ``isi``; what is printed on the document.
    package let sidik: String
    /// Canonical JSON of ``IsiPerjanjian``.
    package let isi: String
    /// Day of signing.
    package let tanggal: Tanggal?
    /// Why it was returned; empty otherwise.
    package let catatan: String
    package let diajukanOlehNama: String
    package let diajukanPada: String
    package let ditandatanganiOlehNama: String?
    package let ditandatanganiPada: String?
    /// The signed scan or electronically signed file: hash of its contents and its name.
    package let berkasSidik: String?
    package let berkasNama: String?

    /// The frozen text as a value; nil only when it is not readable any more.
    package var terbaca: IsiPerjanjian? { IsiPerjanjian(json: isi) }
}

extension Store {
    /// What is submitted, returned or signed of the agreements of a year; versions nobody has submitted are missing.
    package func daftarPerjanjianBeku(
        instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> [KunciPerjanjian: PerjanjianBeku] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            let daftar = try connection.rows(
                """
                SELECT * FROM perjanjian_beku
                WHERE pemda = \(pelaku.pemda) AND instansi = \(instansi) AND tahun_kinerja = \(tahun)
                """
            ).map(PerjanjianBeku.init)
            return Dictionary(daftar.map { ($0.kunci, $0) }, uniquingKeysWith: { awal, _ in awal })
        }
    }

    /// State of every agreement of a year, drafts too.
    package func statusPerjanjian(
        instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> [KunciPerjanjian: StatusPerjanjian] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            try connection.statusPerjanjian(try connection.lingkup(pelaku.pemda, instansi, tahun))
        }
    }
}

extension Connection {
    /// One that carries a date without having been signed here was signed outside Tolok and came by a berkas:
    /// it counts as signed, without a frozen text.
    func statusPerjanjian(_ lingkup: LingkupFakta) throws -> [KunciPerjanjian: StatusPerjanjian] {
        let daftar = try rows(
            """
            SELECT p.kode, p.versi_perjanjian, p.tanggal, b.status FROM perjanjian p
            LEFT JOIN perjanjian_beku b ON b.pemda = p.pemda AND b.instansi = p.instansi
            AND b.tahun_kinerja = p.tahun_kinerja AND b.kode = p.kode AND b.versi_perjanjian = p.versi_perjanjian
            WHERE p.pemda = \(lingkup.pemda) AND p.instansi = \(lingkup.instansi) AND p.tahun_kinerja = \(lingkup.tahun)
            """)
        return try daftar.reduce(into: [:]) { hasil, row in
            let kunci = KunciPerjanjian(kode: try row.get("kode"), versi: try row.get("versi_perjanjian"))
            let bertanggal = try row.get("tanggal", as: String?.self) != nil
            hasil[kunci] = try row.pilihanBoleh("status") ?? (bertanggal ? .ditandatangani : .draf)
        }
    }

    func perjanjianBeku(_ kunci: KunciPerjanjian, _ lingkup: LingkupFakta) throws -> PerjanjianBeku? {
        try row("SELECT * FROM perjanjian_beku WHERE \(sql: kunci.syarat(lingkup))").map(PerjanjianBeku.init)
    }
}

extension KunciPerjanjian {
    func syarat(_ lingkup: LingkupFakta) -> SQL {
        """
        pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND tahun_kinerja = \(lingkup.tahun) \
        AND kode = \(kode) AND versi_perjanjian = \(versi)
        """
    }
}

extension PerjanjianBeku {
    init(_ row: Row) throws {
        kunci = KunciPerjanjian(kode: try row.get("kode"), versi: try row.get("versi_perjanjian"))
        status = try row.pilihan("status")
        luar = try row.get("asal") == "luar"
        sidik = try row.get("sidik")
        isi = try row.get("isi_beku")
        tanggal = try row.get("tanggal")
        catatan = try row.get("catatan")
        diajukanOlehNama = try row.get("diajukan_oleh_nama")
        diajukanPada = try row.get("diajukan_pada")
        ditandatanganiOlehNama = try row.get("ditandatangani_oleh_nama")
        ditandatanganiPada = try row.get("ditandatangani_pada")
        berkasSidik = try row.get("berkas_sidik")
        berkasNama = try row.get("berkas_nama")
    }
}

extension PerjanjianKinerja {
    /// In words: `Perjanjian kinerja kepala`, `Perjanjian kinerja kepala perubahan ke-1`.
    var sebutan: String { "Perjanjian kinerja \(kode)" + (versi == 0 ? "" : " perubahan ke-\(versi)") }
}
