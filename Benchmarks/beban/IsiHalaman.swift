import Foundation
import NIOCore

/// The bytes of an answer, searched without making texts of them: the client shares its processors with the server.
struct IsiHalaman: Sendable {
    private let bytes: [UInt8]

    init(_ buffer: ByteBuffer) { bytes = Array(buffer.readableBytesView) }

    func memuat(_ teks: String) -> Bool { letak(teks, sejak: 0) != nil }

    /// The value of the first field with this name.
    func nilai(_ nama: String) -> String? { atribut("value", setelah: "name=\"\(nama)\"", sejak: 0)?.isi }

    /// Cells that may be typed into, with the version they show.
    var daftarDasar: [(kode: String, versi: String)] {
        var (hasil, sejak): ([(kode: String, versi: String)], Int) = ([], 0)
        let awalan = "name=\"dasar."
        while let letak = letak(awalan, sejak: sejak) {
            let mulai = letak + awalan.utf8.count
            let kode = teks(sejak: mulai)
            sejak = mulai
            guard let versi = atribut("value", setelah: awalan, sejak: letak) else { break }
            if memuat("name=\"nilai.\(kode)\"") { hasil.append((kode, versi.isi)) }
        }
        return hasil
    }

    private func atribut(_ nama: String, setelah awalan: String, sejak: Int) -> (isi: String, letak: Int)? {
        let kunci = "\(nama)=\""
        guard let awal = letak(awalan, sejak: sejak), let letak = letak(kunci, sejak: awal) else { return nil }
        return (teks(sejak: letak + kunci.utf8.count), letak)
    }

    /// Up to the closing quotation mark.
    private func teks(sejak: Int) -> String {
        String(decoding: bytes[sejak...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }

    private func letak(_ teks: String, sejak: Int) -> Int? {
        let dicari = Array(teks.utf8)
        return bytes.withUnsafeBytes { isi in
            guard let awal = isi.baseAddress, let huruf = dicari.first else { return nil }
            var letak = sejak
            while letak + dicari.count <= isi.count,
                let calon = memchr(awal + letak, Int32(huruf), isi.count - letak - dicari.count + 1)
            {
                letak = UnsafeRawPointer(calon) - awal
                if memcmp(calon, dicari, dicari.count) == 0 { return letak }
                letak += 1
            }
            return nil
        }
    }
}
