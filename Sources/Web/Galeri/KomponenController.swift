import Hummingbird

/// Every component in every state, to be looked at. Only while developing.
struct KomponenController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get("/komponen", akses: .publik, tampilkan)
        rute.get("/komponen/galat/{jenis}", akses: .publik, galat)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let galeri = try Galeri()
        return halaman(galeri.bingkai(konteks)) { galeri.tulis(ke: &$0) }
    }

    /// The pages nobody wants to see.
    @Sendable private func galat(_ request: Request, _ konteks: Konteks) async throws -> Response {
        throw ContohGalat.galat(try konteks.ruas("jenis"))
    }
}
