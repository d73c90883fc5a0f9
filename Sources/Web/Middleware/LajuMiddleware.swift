import Hummingbird

/// Holds one address back that asks too much.
struct LajuMiddleware: RouterMiddleware {
    typealias Context = Konteks

    let context: AppContext

    func handle(
        _ request: Request, context konteks: Konteks, next: (Request, Konteks) async throws -> Response
    ) async throws -> Response {
        if konteks.rute?.area != "Sehat",
            let tunggu = context.pembatas.ambil(.umum, konteks.alamatKlien, pada: context.jam())
        {
            throw TerlaluSering(detik: tunggu)
        }
        return try await next(request, konteks)
    }
}
