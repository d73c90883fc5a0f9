import Hummingbird
import Kinerja
import Storage

/// Search over what somebody may look at.
struct CariController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) { rute.get(.cari, cari) }

    @Sendable private func cari(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku()
        let teks = String(request.kueri.teks("q").trimmed.prefix(200))
        let hasil = try await context.store.cari(teks, oleh: pelaku)
        let nama = try await context.store.daftarInstansi(oleh: pelaku).map { ($0.kode, $0.namaSingkat) }
        let page = CariPage(teks, hasil, namaInstansi: Dictionary(nama, uniquingKeysWith: { $1 }))
        var bingkai = try await context.bingkai("Pencarian", konteks)
        bingkai.teksCari = teks
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }
}
