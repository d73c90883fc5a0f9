internal import Databases
internal import Foundation
package import Kinerja

/// How far a section is.
package enum StatusBagian: String, Sendable, CaseIterable {
    case belum, ditulis, selesai

    package var nama: String { rawValue }
}

/// What belongs to a section beside its text: who writes it until when, and what its writer saw.
package struct BagianLaporan: Sendable, Equatable {
    package let kunci: String
    /// Linked figures (`{{I4.capaian}}`) and the printed values they had when the text was last stored.
    package var nilaiTautan: [String: String]
    /// The last draft the writer took from the program; empty = none.
    package var drafTerakhir: String
    /// Id and name of who is to write it; nil = nobody.
    package var penulis: String?
    package var namaPenulis: String?
    package var tenggat: Tanggal?
    package var status: StatusBagian
    /// For optimistic locking of the assignment, not of the text; 0 = nobody has touched the section.
    package var versi: Int
    package var olehNama: String
    package var pada: String

    init(kosong kunci: String) {
        self.kunci = kunci
        nilaiTautan = [:]
        drafTerakhir = ""
        status = .belum
        versi = 0
        olehNama = ""
        pada = ""
    }

    fileprivate init(_ row: Row) throws {
        kunci = try row.get("kunci")
        nilaiTautan = BarisJejak.terbaca(try row.get("nilai_tautan"))
        drafTerakhir = try row.get("draf_terakhir")
        penulis = try row.get("penulis")
        namaPenulis = try row.get("nama_penulis")
        tenggat = try row.get("tenggat")
        status = try row.pilihan("status")
        versi = try row.get("versi")
        olehNama = try row.get("diubah_oleh_nama")
        pada = try row.get("diubah_pada")
    }
}

/// An account that may be asked to write.
package struct CalonPenulis: Sendable, Equatable {
    package let id: String
    package let nama: String
}

extension Store {
    /// Sections somebody has touched, by key.
    package func daftarBagian(
        instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> [String: BagianLaporan] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { try $0.daftarBagian($0.lingkup(pelaku.pemda, instansi, tahun)) }
    }

    /// Who may be asked to write sections of an instansi.
    package func daftarCalonPenulis(instansi: String, oleh pelaku: Pelaku) async throws -> [CalonPenulis] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        let hari = hariIni
        return try await database.read { connection in
            let daftar = try connection.calonPenulis(instansi, pelaku.pemda, pada: hari)
            return try connection.rows(
                "SELECT id, nama FROM pengguna WHERE pemda = \(pelaku.pemda) AND id IN \(daftar) ORDER BY nama, id"
            ).map { CalonPenulis(id: try $0.get("id"), nama: try $0.get("nama")) }
        }
    }

    /// Sections an account is to write that are not finished, of every instansi and year, by deadline.
    package func daftarTugasMenulis(
        oleh pelaku: Pelaku
    ) async throws -> [(instansi: String, tahun: Int, bagian: BagianLaporan)] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT b.*, p.nama AS nama_penulis FROM bagian_laporan b
                JOIN pengguna p ON p.pemda = b.pemda AND p.id = b.penulis
                WHERE b.pemda = \(pelaku.pemda) AND b.penulis = \(pelaku.pengguna) AND b.status <> 'selesai'
                ORDER BY COALESCE(b.tenggat, '9999'), b.instansi, b.tahun_kinerja, b.kunci
                """
            ).map { (try $0.get("instansi"), try $0.get("tahun_kinerja"), try BagianLaporan($0)) }
        }
    }
}

extension Connection {
    func daftarBagian(_ lingkup: LingkupFakta) throws -> [String: BagianLaporan] {
        let daftar = try rows(bagian(lingkup)).map(BagianLaporan.init)
        return Dictionary(daftar.map { ($0.kunci, $0) }, uniquingKeysWith: { awal, _ in awal })
    }

    func bagian(_ kunci: String, _ lingkup: LingkupFakta) throws -> BagianLaporan {
        try row("\(sql: bagian(lingkup)) AND b.kunci = \(kunci)").map(BagianLaporan.init)
            ?? BagianLaporan(kosong: kunci)
    }

    private func bagian(_ lingkup: LingkupFakta) -> SQL {
        """
        SELECT b.*, p.nama AS nama_penulis FROM bagian_laporan b
        LEFT JOIN pengguna p ON p.pemda = b.pemda AND p.id = b.penulis
        WHERE b.pemda = \(lingkup.pemda) AND b.instansi = \(lingkup.instansi) AND b.tahun_kinerja = \(lingkup.tahun)
        """
    }

    func calonPenulis(_ instansi: String, _ pemda: String, pada hari: String) throws -> [String] {
        try pemegang([.perencana, .petugas], instansi: instansi, pemda: pemda, pada: hari)
    }
}
