import HTTPTypes
import Hummingbird

/// Looks up who asks, and closes every route that is not public to those who have not signed in.
struct SesiMiddleware: RouterMiddleware {
    typealias Context = Konteks

    static let namaCookie = "tolok_sesi"

    let context: AppContext

    func handle(
        _ request: Request, context konteks: Konteks, next: (Request, Konteks) async throws -> Response
    ) async throws -> Response {
        guard let rute = konteks.rute else { return try await next(request, konteks) }
        // Styles and probes need nobody, and must work while the database does not.
        if rute.area == "Aset" || rute.area == "Sehat" { return try await next(request, konteks) }
        var konteks = konteks
        if let token = request.cookies[Self.namaCookie]?.value, !token.isEmpty, token.utf8.count <= 512 {
            konteks.sesi = try await context.pintu.sesi(token: token)
            konteks.token = konteks.sesi == nil ? nil : token
        }
        switch (rute.akses, konteks.sesi) {
        case (.publik, _), (.akun, .some): return try await next(request, konteks)
        case (.masuk, .some(let sesi)):
            return sesi.wajibGantiSandi ? .alih(ke: .akun) : try await next(request, konteks)
        case (.masuk, nil), (.akun, nil): throw BelumMasuk()
        }
    }

    static func cookie(_ token: String, _ config: WebConfig) -> Cookie {
        Cookie(
            name: namaCookie, value: token, maxAge: config.jamSesi * 3600, path: "/", secure: config.aman,
            httpOnly: true, sameSite: .lax)
    }

    static func cookieHabis(_ config: WebConfig) -> Cookie {
        Cookie(name: namaCookie, value: "", maxAge: 0, path: "/", secure: config.aman, httpOnly: true, sameSite: .lax)
    }
}
