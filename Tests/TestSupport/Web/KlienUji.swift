import Foundation
package import HTTPTypes
package import HummingbirdTesting
package import Kinerja
import NIOCore

/// Asks the application like a browser that remembers who is signed in.
package struct KlienUji: Sendable {
    package let klien: any TestClientProtocol
    package var token: String?
    package var csrf: String?
    /// Cookies besides that of the session.
    package var cookie: [String: String] = [:]

    package init(_ klien: any TestClientProtocol) { self.klien = klien }

    /// The same client signed in as the account of a role.
    package func sebagai(_ peran: Peran) -> KlienUji {
        masuk(token: PintuPalsu.token(peran), csrf: PintuPalsu.csrf(peran))
    }

    package func masuk(token: String, csrf: String) -> KlienUji {
        var hasil = self
        hasil.token = token
        hasil.csrf = csrf
        return hasil
    }

    package func denganCookie(_ nama: String, _ isi: String) -> KlienUji {
        var hasil = self
        hasil.cookie[nama] = isi
        return hasil
    }

    package func buka(
        _ alamat: String, metode: HTTPRequest.Method = .get, headers: HTTPFields = [:]
    ) async throws -> JawabanUji {
        try await kirim(metode, alamat, headers: headers, isi: nil)
    }

    /// Sends a form with the secret of the session.
    package func kirim(
        _ alamat: String, _ isian: KeyValuePairs<String, String> = [:], headers: HTTPFields = [:]
    ) async throws -> JawabanUji {
        var semua = isian.map { ($0.key, $0.value) }
        if let csrf { semua.append(("_csrf", csrf)) }
        var headers = headers
        headers[.contentType] = headers[.contentType] ?? "application/x-www-form-urlencoded"
        let isi = semua.map { "\(Self.kode($0.0))=\(Self.kode($0.1))" }.joined(separator: "&")
        return try await kirim(.post, alamat, headers: headers, isi: Array(isi.utf8))
    }

    /// Sends bytes as they are.
    package func kirim(
        _ metode: HTTPRequest.Method, _ alamat: String, headers: HTTPFields, isi: [UInt8]?
    ) async throws -> JawabanUji {
        var headers = headers
        var semua = cookie.map { "\($0.key)=\($0.value)" }
        if let token { semua.append("tolok_sesi=\(token)") }
        if !semua.isEmpty { headers[.cookie] = semua.joined(separator: "; ") }
        let jawaban = try await klien.execute(
            uri: alamat, method: metode, headers: headers, body: isi.map { ByteBuffer(bytes: $0) })
        return JawabanUji(jawaban)
    }

    private static func kode(_ teks: String) -> String {
        teks.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// An answer as a test reads it.
package struct JawabanUji: Sendable {
    package let status: Int
    package let headers: HTTPFields
    package let bytes: [UInt8]

    init(_ jawaban: TestResponse) {
        status = jawaban.status.code
        headers = jawaban.headers
        bytes = Array(jawaban.body.readableBytesView)
    }

    package var teks: String { String(decoding: bytes, as: UTF8.self) }
    package var tujuan: String? { headers[.location] }

    /// A header by name.
    package func tajuk(_ nama: String) -> String? { HTTPField.Name(nama).flatMap { headers[$0] } }

    /// The value a cookie is set to; nil when it is not set.
    package func cookie(_ nama: String) -> String? {
        headers[values: .setCookie].first { $0.hasPrefix("\(nama)=") }
            .map { String($0.dropFirst(nama.utf8.count + 1).prefix { $0 != ";" }) }
    }
}
