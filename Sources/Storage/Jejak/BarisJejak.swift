internal import Databases
internal import Foundation
internal import Kinerja

/// One event of the audit trail as it is stored.
///
/// The chain: `sidik` of a row is the SHA-256 of its canonical text, which holds the `sidik` of the row before. The
/// canonical text is the line `tolok-jejak-1` and then each field as its length in bytes, a colon, the bytes and a line
/// feed: pemda, nomor, pada, oleh, oleh_nama, tindakan, objek, instansi, rincian, sebelum, sidik_sebelum. Lengths make it
/// impossible to move text from one field to the next. The first row of a pemda follows ``sidikAwal``.
package struct BarisJejak: Sendable, Equatable {
    package let pemda: String
    /// From 1, without gaps.
    package let nomor: Int
    package let pada: String
    package let oleh: String
    package let olehNama: String
    package let tindakan: String
    package let objek: String
    package let instansi: String
    /// JSON objects with sorted keys, exactly as hashed.
    package let rincian: String
    package let sebelum: String
    package let sidikSebelum: String
    package let sidik: String

    package static let sidikAwal = String(repeating: "0", count: 64)

    /// What the row must be hashed to.
    package var sidikSeharusnya: String { Array(kanonik.utf8).sha256 }

    private var kanonik: String {
        let fields = [
            pemda, String(nomor), pada, oleh, olehNama, tindakan, objek, instansi, rincian, sebelum, sidikSebelum,
        ]
        return "tolok-jejak-1\n" + fields.map { "\($0.utf8.count):\($0)\n" }.joined()
    }

    /// The act in words.
    package var namaTindakan: String {
        Tindakan(rawValue: tindakan)?.nama ?? PeristiwaAkun(rawValue: tindakan)?.nama ?? tindakan
    }

    package var rincianTerbaca: [String: String] { Self.terbaca(rincian) }
    package var sebelumTerbaca: [String: String] { Self.terbaca(sebelum) }

    static func terbaca(_ json: String) -> [String: String] {
        (try? JSONDecoder().decode([String: String].self, from: Data(json.utf8))) ?? [:]
    }

    static func json(_ rincian: [String: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(rincian), as: UTF8.self)
    }
}

extension BarisJejak {
    /// The row that follows a row with this number and hash.
    init(_ peristiwa: Peristiwa, oleh pelaku: Pelaku, pada saat: Date, nomor: Int, sesudah sidikSebelum: String) throws
    {
        let tanpaSidik = BarisJejak(
            pemda: pelaku.pemda, nomor: nomor, pada: saat.iso, oleh: pelaku.pengguna, olehNama: pelaku.nama,
            tindakan: peristiwa.tindakan, objek: peristiwa.objek, instansi: peristiwa.instansi,
            rincian: try Self.json(peristiwa.rincian), sebelum: try Self.json(peristiwa.sebelum),
            sidikSebelum: sidikSebelum, sidik: "")
        self = tanpaSidik.disegel
    }

    private var disegel: BarisJejak {
        BarisJejak(
            pemda: pemda, nomor: nomor, pada: pada, oleh: oleh, olehNama: olehNama, tindakan: tindakan, objek: objek,
            instansi: instansi, rincian: rincian, sebelum: sebelum, sidikSebelum: sidikSebelum, sidik: sidikSeharusnya)
    }

    init(_ row: Row) throws {
        pemda = try row.get("pemda")
        nomor = try row.get("nomor")
        pada = try row.get("pada")
        oleh = try row.get("oleh")
        olehNama = try row.get("oleh_nama")
        tindakan = try row.get("tindakan")
        objek = try row.get("objek")
        instansi = try row.get("instansi")
        rincian = try row.get("rincian")
        sebelum = try row.get("sebelum")
        sidikSebelum = try row.get("sidik_sebelum")
        sidik = try row.get("sidik")
    }
}
