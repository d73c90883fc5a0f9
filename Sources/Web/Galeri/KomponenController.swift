import Hummingbird

/// Every component in every state, to be looked at. Only while developing.
struct KomponenController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) { rute.get("/komponen", akses: .publik, tampilkan) }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        halaman(Bingkai(judul: "Komponen")) { $0.kepala("Komponen") }
    }
}
