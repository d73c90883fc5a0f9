import HTTPTypes
import Hummingbird

extension PesanSekali {
    static let namaCookie = "tolok_pesan"

    /// Only text of ours goes in; whatever comes back is escaped like any other text.
    static func cookie(_ pesan: PesanSekali) -> Cookie {
        let isi = "\(pesan.jenis.rawValue).\(percentEncoded(String(pesan.teks.prefix(300))))"
        return Cookie(name: namaCookie, value: isi, maxAge: 60, path: "/", httpOnly: true, sameSite: .lax)
    }

    static var habis: Cookie {
        Cookie(name: namaCookie, value: "", maxAge: 0, path: "/", httpOnly: true, sameSite: .lax)
    }

    fileprivate init?(cookie isi: String) {
        let bagian = isi.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard bagian.count == 2, let jenis = JenisPesan(rawValue: String(bagian[0])),
            let teks = percentDecoded(bagian[1]), !teks.isEmpty, teks.utf8.count <= 2000
        else { return nil }
        self.init(jenis, teks)
    }
}

/// Reads the colour scheme and the message left by the act before; a message is shown once.
struct CookieHalamanMiddleware: RouterMiddleware {
    typealias Context = Konteks

    func handle(
        _ request: Request, context: Konteks, next: (Request, Konteks) async throws -> Response
    ) async throws -> Response {
        var konteks = context
        let cookies = request.cookies
        konteks.tema = cookies["tolok_tema"].flatMap { Tema(rawValue: $0.value) }
        konteks.pesan = cookies[PesanSekali.namaCookie].flatMap { PesanSekali(cookie: $0.value) }
        konteks.kini = Alamat(relatif: request.uri.string) ?? .awal
        var response = try await next(request, konteks)
        let halaman = response.headers[.contentType]?.hasPrefix("text/html") == true
        if konteks.pesan != nil, halaman { response.setCookie(PesanSekali.habis) }
        return response
    }
}
