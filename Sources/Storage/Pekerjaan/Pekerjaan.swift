internal import Databases
internal import Foundation

/// What the server does in the background.
package enum JenisPekerjaan: String, Sendable, CaseIterable {
    /// The report of one instansi in some formats.
    case laporan
    /// The reports of every instansi of the pemda, and a zip of them.
    case laporanPemda = "laporan-pemda"
    /// The files of a signed report, which are then public.
    case terbitan
}

package enum StatusPekerjaan: String, Sendable, CaseIterable {
    case antre, jalan, selesai, gagal, batal

    package var nama: String {
        switch self {
        case .antre: "menunggu giliran"
        case .jalan: "sedang dikerjakan"
        case .selesai: "selesai"
        case .gagal: "gagal"
        case .batal: "dibatalkan"
        }
    }

    /// Waits or is being worked on.
    package var berlangsung: Bool { self == .antre || self == .jalan }
}

/// What a work needs to know; its JSON is stored.
package struct MasukanPekerjaan: Codable, Sendable, Equatable {
    package var tahun: Int
    /// Formats of documents, as file endings.
    package var format: [String]
    /// Number of the terbitan; nil for drafts.
    package var nomor: Int?

    package init(tahun: Int, format: [String], nomor: Int? = nil) {
        self.tahun = tahun
        self.format = format
        self.nomor = nomor
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

/// A work and how far it is.
package struct Pekerjaan: Sendable, Equatable {
    package let pemda: String
    package let id: String
    package let jenis: JenisPekerjaan
    /// Kode instansi; empty = the whole pemda.
    package let instansi: String
    package let judul: String
    package let masukan: MasukanPekerjaan
    package let status: StatusPekerjaan
    package let langkah: Int
    /// 0 = not known yet.
    package let jumlahLangkah: Int
    /// What it is doing, in words.
    package let keterangan: String
    /// Why it failed; empty otherwise.
    package let galat: String
    package let percobaan: Int
    package let mintaBatal: Bool
    package let oleh: String
    package let olehNama: String
    package let dibuatPada: String
    package let mulaiPada: String?
    package let selesaiPada: String?
    /// Its results were removed.
    package let kedaluwarsa: Bool

    init(_ row: Row) throws {
        pemda = try row.get("pemda")
        id = try row.get("id")
        jenis = try row.pilihan("jenis")
        instansi = try row.get("instansi")
        judul = try row.get("judul")
        masukan = try JSONDecoder().decode(MasukanPekerjaan.self, from: Data(row.get("masukan", as: String.self).utf8))
        status = try row.pilihan("status")
        langkah = try row.get("langkah")
        jumlahLangkah = try row.get("jumlah_langkah")
        keterangan = try row.get("keterangan")
        galat = try row.get("galat")
        percobaan = try row.get("percobaan")
        mintaBatal = try row.get("minta_batal")
        oleh = try row.get("oleh")
        olehNama = try row.get("oleh_nama")
        dibuatPada = try row.get("dibuat_pada")
        mulaiPada = try row.get("mulai_pada")
        selesaiPada = try row.get("selesai_pada")
        kedaluwarsa = try row.get("kedaluwarsa")
    }
}

/// One step of a work: the report of one instansi.
package struct ButirPekerjaan: Sendable, Equatable {
    package enum Status: String, Sendable { case antre, selesai, gagal }

    package let nomor: Int
    package let instansi: String
    package let judul: String
    package let status: Status
    package let galat: String

    init(_ row: Row) throws {
        nomor = try row.get("nomor")
        instansi = try row.get("instansi")
        judul = try row.get("judul")
        status = try row.pilihan("status")
        galat = try row.get("galat")
    }
}

/// A file a work made.
package struct HasilPekerjaan: Sendable, Equatable {
    /// Number of the step; 0 = of the whole work.
    package let butir: Int
    package let nama: String
    package let media: String
    package let sidik: String
    package let ukuran: Int

    init(_ row: Row) throws {
        butir = try row.get("butir")
        nama = try row.get("nama")
        media = try row.get("media")
        sidik = try row.get("sidik")
        ukuran = try row.get("ukuran")
    }
}

/// A work with its steps and files.
package struct RincianPekerjaan: Sendable, Equatable {
    package let pekerjaan: Pekerjaan
    package let daftarButir: [ButirPekerjaan]
    package let daftarHasil: [HasilPekerjaan]

    package var daftarGagal: [ButirPekerjaan] { daftarButir.filter { $0.status == .gagal } }
}

extension Connection {
    func pekerjaan(_ pemda: String, _ id: String) throws -> Pekerjaan? {
        try row("SELECT * FROM pekerjaan WHERE pemda = \(pemda) AND id = \(id)").map(Pekerjaan.init)
    }

    func rincian(_ pekerjaan: Pekerjaan) throws -> RincianPekerjaan {
        let tempat: SQL = "pemda = \(pekerjaan.pemda) AND pekerjaan = \(pekerjaan.id)"
        return RincianPekerjaan(
            pekerjaan: pekerjaan,
            daftarButir: try rows("SELECT * FROM butir_pekerjaan WHERE \(sql: tempat) ORDER BY nomor")
                .map(ButirPekerjaan.init),
            daftarHasil: try rows("SELECT * FROM hasil_pekerjaan WHERE \(sql: tempat) ORDER BY butir, nama")
                .map(HasilPekerjaan.init))
    }
}

/// Contents of results lie apart from the evidence: they can be made again, so no backup holds them.
func tempatHasil(_ pemda: String) -> String { "\(pemda)~hasil" }
