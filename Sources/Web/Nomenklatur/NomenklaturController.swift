import Hummingbird
import Kinerja
import Storage

/// The official codes: a page to search them, and suggestions for the form of a node.
struct NomenklaturController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.nomenklatur, cari)
        rute.get(.saranNomenklatur, saran)
    }

    @Sendable private func cari(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (cari, jenis, tingkat) = NomenklaturPage.pertanyaan(request.kueri)
        let page = NomenklaturPage(
            terpasang: try await context.store.nomenklaturTerpasang(), cari: cari, jenis: jenis, tingkat: tingkat,
            temuan: try await context.store.cariNomenklatur(cari, jenis: jenis, tingkat: tingkat, paling: 50),
            tempat: TujuanKamus(request.kueri).tempat, geserDetik: context.store.geserDetik)
        return halaman(try await context.bingkai("Nomenklatur", konteks)) { page.tulis(ke: &$0) }
    }

    @Sendable private func saran(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (cari, jenis, tingkat) = NomenklaturPage.pertanyaan(request.kueri)
        let bidang = request.kueri.teks("bidang")
        let temuan = try await context.store.cariNomenklatur(
            cari, jenis: jenis, tingkat: tingkat, bidang: bidang.isEmpty ? nil : bidang, paling: 8)
        return .teks(temuan.json, jenis: "application/json")
    }
}
