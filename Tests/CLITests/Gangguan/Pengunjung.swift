import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// Somebody who uses the server over HTTP, with cookies and forms.
struct Pengunjung: Sendable {
    struct Jawaban: Sendable {
        let status: Int
        let isi: String
        let lama: Duration
    }

    private let alamat: String
    private var kuki: [String: String] = [:]
    private var akun: AkunRekaan?

    init(_ alamat: String) { self.alamat = alamat }

    /// Signed in as an operator.
    init(_ alamat: String, masuk akun: AkunRekaan) async throws {
        self.alamat = alamat
        self.akun = akun
        let jawaban = try await coba(masuk: akun)
        try #require(jawaban.status == 303, "masuk: \(jawaban.status) \(jawaban.isi)")
    }

    mutating func coba(masuk akun: AkunRekaan) async throws -> Jawaban {
        let csrf = Self.nilai("_csrf", di: try await ambil("/masuk").isi)
        return try await kirim(
            "/masuk", ["_csrf": csrf, "pemda": akun.pemda, "nama": akun.nama, "sandi": akun.sandi])
    }

    var tempat: String { "/i/\(akun?.instansi ?? "")/\(akun?.tahun ?? "")" }
    var kisi: String { "\(tempat)/pengukuran?periode=tw1" }

    /// What the form of the grid sends to store a value in a cell.
    mutating func isian(_ kode: String, nilai: String) async throws -> [String: String] {
        let halaman = try await ambil(kisi)
        try #require(halaman.status == 200, "kisi: \(halaman.status)")
        return [
            "_csrf": Self.nilai("_csrf", di: halaman.isi), "nilai.\(kode)": nilai,
            "dasar.\(kode)": Self.nilai("dasar.\(kode)", di: halaman.isi),
        ]
    }

    mutating func simpan(_ kode: String, nilai: String) async throws -> Jawaban {
        try await simpan(isian(kode, nilai: nilai))
    }

    mutating func simpan(_ isian: [String: String]) async throws -> Jawaban {
        try await kirim("\(tempat)/pengukuran/tw1/isian", isian)
    }

    /// Uploads evidence for a cell.
    mutating func unggah(_ kode: String, _ isi: [UInt8], nama: String) async throws -> Jawaban {
        let csrf = Self.nilai("_csrf", di: try await ambil(kisi).isi)
        let batas = "batas-\(UUID().uuidString)"
        let kepala =
            "--\(batas)\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n\(csrf)\r\n--\(batas)\r\n"
            + "Content-Disposition: form-data; name=\"berkas\"; filename=\"\(nama)\"\r\n\r\n"
        let badan = Array(kepala.utf8) + isi + Array("\r\n--\(batas)--\r\n".utf8)
        return try await kirim(
            "\(tempat)/pengukuran/tw1/\(kode)/bukti", jenis: "multipart/form-data; boundary=\(batas)", badan)
    }

    mutating func ambil(_ jalur: String) async throws -> Jawaban {
        try await lakukan(HTTPClientRequest(url: alamat + jalur))
    }

    mutating func kirim(_ jalur: String, _ isian: [String: String]) async throws -> Jawaban {
        let isi = isian.map {
            "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        return try await kirim(
            jalur, jenis: "application/x-www-form-urlencoded", Array(isi.joined(separator: "&").utf8))
    }

    private mutating func kirim(_ jalur: String, jenis: String, _ badan: [UInt8]) async throws -> Jawaban {
        var permintaan = HTTPClientRequest(url: alamat + jalur)
        permintaan.method = .POST
        permintaan.headers.add(name: "Content-Type", value: jenis)
        permintaan.body = .bytes(ByteBuffer(bytes: badan))
        return try await lakukan(permintaan)
    }

    private mutating func lakukan(_ asal: HTTPClientRequest) async throws -> Jawaban {
        var permintaan = asal
        permintaan.headers.add(name: "Cookie", value: kuki.map { "\($0.key)=\($0.value)" }.joined(separator: "; "))
        let mulai = ContinuousClock.now
        let jawaban = try await Self.klien.execute(permintaan, timeout: .seconds(20))
        for baris in jawaban.headers["set-cookie"] {
            let pasangan = baris.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            if pasangan.count == 2 { kuki[String(pasangan[0])] = String(pasangan[1]) }
        }
        let isi = String(buffer: try await jawaban.body.collect(upTo: 4 << 20))
        return Jawaban(status: Int(jawaban.status.code), isi: isi, lama: ContinuousClock.now - mulai)
    }

    /// Follows no redirect, and repeats nothing in silence.
    private static let klien: HTTPClient = {
        var pengaturan = HTTPClient.Configuration(redirectConfiguration: .disallow)
        pengaturan.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: pengaturan)
    }()

    /// The value of the first field with this name; empty when there is none.
    static func nilai(_ nama: String, di isi: String) -> String {
        guard let letak = isi.range(of: "name=\"\(nama)\" value=\"") else { return "" }
        return String(isi[letak.upperBound...].prefix { $0 != "\"" })
    }
}
