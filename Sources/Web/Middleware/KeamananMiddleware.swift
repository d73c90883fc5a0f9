import HTTPTypes
import Hummingbird

/// Headers that tell a browser to trust nothing but this server.
struct KeamananMiddleware: RouterMiddleware {
    typealias Context = Konteks

    let aman: Bool

    private static let kebijakanIsi = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "font-src 'self'",
        "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    func handle(
        _ request: Request, context: Konteks, next: (Request, Konteks) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // A file that people sent brings a stricter policy of its own.
        if response.headers[.kebijakanIsi] == nil { response.headers[.kebijakanIsi] = Self.kebijakanIsi }
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.kebijakanPerujuk] = "same-origin"
        response.headers[.kebijakanIzin] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
        response.headers[.kebijakanJendela] = "same-origin"
        response.headers[.kebijakanSumber] = "same-origin"
        response.headers[.bingkaiLuar] = "DENY"
        if aman { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        // Figures that are not published yet stay out of every cache, also of the browser of a shared machine.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
