import Hummingbird

/// Keeps the colour scheme somebody chose, in a cookie for a year.
struct TemaController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) { rute.post(.tema, akses: .akun, pilih) }

    @Sendable private func pilih(_ request: Request, _ konteks: Konteks) async throws -> Response {
        var response = Response.alih(ke: Alamat(relatif: konteks.formulir.teks("ke")) ?? .awal)
        if let tema = Tema(rawValue: konteks.formulir.teks("tema")) {
            response.setCookie(
                Cookie(
                    name: "tolok_tema", value: tema.rawValue, maxAge: 365 * 86400, path: "/",
                    secure: context.config.aman,
                    httpOnly: true, sameSite: .lax))
        }
        return response
    }
}

extension Pola { static let tema: Pola = "/tema" }
extension Alamat { static let tema = Alamat("tema") }
