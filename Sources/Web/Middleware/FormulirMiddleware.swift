import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Decodes what an unsafe method sends, within its limit, and proves that a page of ours sent it.
struct FormulirMiddleware: RouterMiddleware {
    typealias Context = Konteks

    let context: AppContext

    func handle(
        _ request: Request, context konteks: Konteks, next: (Request, Konteks) async throws -> Response
    ) async throws -> Response {
        guard let rute = konteks.rute, request.method != .get, request.method != .head else {
            return try await next(request, konteks)
        }
        guard asalSendiri(request) else { throw PermintaanPalsu() }
        var konteks = konteks
        let batas = rute.unggahan ? context.config.batasUnggah : context.config.batasFormulir
        konteks.formulir = try await Self.formulir(request, batas: batas)
        konteks.wadahFormulir.isi = konteks.formulir
        guard bertanda(request, konteks) else { throw PermintaanPalsu() }
        return try await next(request, konteks)
    }

    static func formulir(_ request: Request, batas: Int) async throws -> Formulir {
        if let panjang = request.headers[.contentLength].flatMap({ Int($0) }), panjang > batas {
            throw FormulirRusak.terlaluBesar(batas: batas)
        }
        let isi: ByteBuffer
        do {
            isi = try await request.body.collect(upTo: batas)
        } catch is NIOTooManyBytesError {
            throw FormulirRusak.terlaluBesar(batas: batas)
        }
        guard isi.readableBytes > 0 else { return Formulir() }
        return try Formulir.urai(Array(isi.readableBytesView), jenis: request.headers[.contentType] ?? "")
    }

    /// What the browser itself says of where a request comes from.
    private func asalSendiri(_ request: Request) -> Bool {
        if let situs = request.headers[.asalPermintaan], situs != "same-origin", situs != "none" { return false }
        guard let asal = request.headers[.origin] else { return true }
        if let tetap = context.config.asal { return asal == tetap }
        guard let host = request.head.authority, let url = URL(string: asal), let nama = url.host() else {
            return false
        }
        return host.lowercased() == nama.lowercased() + (url.port.map { ":\($0)" } ?? "")
    }

    /// The secret of the session, or on a public page the token of the visitor's cookie. Somebody who signed in with
    /// another tab meanwhile still has the latter in the form.
    private func bertanda(_ request: Request, _ konteks: Konteks) -> Bool {
        let kiriman = request.headers[.csrf] ?? konteks.formulir.teks("_csrf")
        if let sesi = konteks.sesi, matches(kiriman, secret: sesi.csrf) { return true }
        guard konteks.rute?.akses == .publik, let cookie = request.cookies[TokenAwal.namaCookie]?.value,
            let awal = TokenAwal(cookie, rahasia: context.rahasia)
        else { return false }
        return equalsInConstantTime(Array(kiriman.utf8), Array(awal.teks.utf8))
    }
}

/// Not sent from a page of ours, or from one that is too old.
struct PermintaanPalsu: Error {}
