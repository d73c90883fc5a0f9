import Hummingbird

/// Help for everybody who is signed in.
struct BantuanController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) { rute.get(.bantuan, tampilkan) }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let page = BantuanPage(try konteks.pelaku())
        let bingkai = try await context.bingkai("Bantuan", konteks)
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }
}
