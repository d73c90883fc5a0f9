import HTTPTypes
import Hummingbird

/// Styles, scripts and the icon, out of the program itself.
struct AsetController: Controller {
    func tambahRute(ke rute: inout Rute) {
        rute.get(.aset, akses: .publik, aset)
        rute.get("/favicon.ico", akses: .publik) { _, _ in Response.alih(ke: Aset.ikon.alamat) }
        rute.get("/robots.txt", akses: .publik) { _, _ in .teks("User-agent: *\nDisallow: /\n") }
    }

    @Sendable private func aset(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (sidik, nama) = (try konteks.ruas("sidik"), try konteks.ruas("nama"))
        guard let aset = Aset.semua.first(where: { $0.nama == nama }) else { throw HTTPError(.notFound) }
        // An old page after an upgrade asks for the old digest: it gets the new file, but may not keep it.
        let masa = sidik == aset.sidik ? "public, max-age=31536000, immutable" : "no-store"
        return Response(
            status: .ok, headers: [.contentType: aset.jenis, .cacheControl: masa],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: aset.isi)))
    }
}

extension Pola { static let aset: Pola = "/aset/{sidik}/{nama}" }
