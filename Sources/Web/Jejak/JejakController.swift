import Foundation
import Hummingbird
import Kinerja
import Storage

/// The audit trail: look, search, verify, take along.
struct JejakController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.jejakAudit, daftar)
        rute.get(.unduhanJejak, unduh)
        rute.get(.peristiwa, satu)
        rute.post(.verifikasiJejak, verifikasi)
    }

    @Sendable private func daftar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, store) = (try konteks.pelaku(), context.store)
        var kueri = request.kueri
        let isian = IsianJejak(kueri)
        let saringan = isian.saringan(&kueri)
        let halamanKe = Int(kueri.teks("halaman")) ?? 1
        let isi = try await store.jejak(
            saringan, halaman: halamanKe, ukuran: JejakPage.perHalaman, oleh: pelaku)
        let page = JejakPage(
            isi, isian: isian, formulir: kueri, oleh: try await store.daftarPelakuJejak(oleh: pelaku),
            instansi: try await store.daftarInstansi(oleh: pelaku), memverifikasi: pelaku.boleh(atur: .lihatJejak),
            waktu: store.waktu, csrf: konteks.csrf)
        let bingkai = try await context.bingkai("Jejak audit", aktif: .jejakAudit, konteks)
        return halaman(bingkai, status: kueri.kesalahan.isEmpty ? .ok : .unprocessableContent) { page.tulis(ke: &$0) }
    }

    @Sendable private func unduh(_ request: Request, _ konteks: Konteks) async throws -> Response {
        var kueri = request.kueri
        let saringan = IsianJejak(kueri).saringan(&kueri)
        try kueri.periksa()
        let tabel = try await context.store.tabelJejak(saringan, oleh: try konteks.pelaku())
        return .unduhan(
            csv(tabel), nama: "jejak-audit-\(context.store.hariIni).csv", jenis: "text/csv; charset=utf-8")
    }

    @Sendable private func satu(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, store) = (try konteks.pelaku(), context.store)
        guard let nomor = Int(try konteks.ruas("nomor")), nomor > 0 else { throw HTTPError(.notFound) }
        let baris = try await store.peristiwaJejak(nomor, oleh: pelaku)
        let instansi = try await store.daftarInstansi(oleh: pelaku).first { $0.kode == baris.instansi }
        // A reader of one instansi cannot go on to the events of another.
        let seluruh = pelaku.boleh(atur: .lihatJejak)
        let terakhir = seluruh ? try await store.kepalaJejak(oleh: pelaku)?.nomor == nomor : true
        var page = PeristiwaPage(
            baris, namaInstansi: instansi?.namaSingkat ?? baris.instansi, terakhir: terakhir,
            waktu: store.waktu(baris.pada))
        if !seluruh { page.sebelumnya = nil }
        let bingkai = try await context.bingkai(page.judul, aktif: .jejakAudit, konteks)
        return halaman(bingkai) { page.tulis(ke: &$0) }
    }

    @Sendable private func verifikasi(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, store) = (try konteks.pelaku(), context.store)
        var formulir = konteks.formulir
        let catatan = VerifikasiPage.catatan(&formulir)
        let hasil = try await store.verifikasiJejak(catatan: catatan, oleh: pelaku)
        let page = VerifikasiPage(
            hasil, pada: store.waktu(store.jam().iso), formulir: formulir, csrf: konteks.csrf)
        let bingkai = try await context.bingkai("Verifikasi jejak", aktif: .jejakAudit, konteks)
        return halaman(bingkai, status: formulir.kesalahan.isEmpty ? .ok : .unprocessableContent) {
            page.tulis(ke: &$0)
        }
    }
}
