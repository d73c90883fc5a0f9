package import Hummingbird

/// Routes and middleware of the whole application.
package func buildRouter(_ context: AppContext) -> Router<Konteks> {
    buildRouter(context, daftarController(context))
}

/// The routes that ``buildRouter(_:)`` registers, for tests that look at all of them.
package func daftarRute(_ context: AppContext) -> DaftarRute {
    DaftarRute(kumpulkan(daftarController(context)).daftar.map(\.catatan))
}

package func buildRouter(_ context: AppContext, _ daftar: [any Controller]) -> Router<Konteks> {
    let rute = kumpulkan(daftar)
    let daftarRute = DaftarRute(rute.daftar.map(\.catatan))
    let router = Router(context: Konteks.self, options: .autoGenerateHeadEndpoints)
    // From the outside in. A route gets the layers added before it.
    router.add(middleware: CatatanMiddleware(context: context, daftarRute: daftarRute))
    router.add(middleware: KeamananMiddleware(aman: context.config.aman))
    router.add(middleware: GzipMiddleware())
    router.add(middleware: CookieHalamanMiddleware())
    router.add(middleware: GalatMiddleware(context: context))
    router.add(middleware: LajuMiddleware(context: context))
    router.add(middleware: SesiMiddleware(context: context))
    router.add(middleware: FormulirMiddleware(context: context))
    for (catatan, handler) in rute.daftar {
        router.on(RouterPath(catatan.pola.description), method: catatan.metode, use: handler)
    }
    return router
}

private func kumpulkan(_ daftar: [any Controller]) -> Rute {
    var rute = Rute()
    for controller in daftar { rute.tambah(controller) }
    return rute
}
