import Hummingbird
import Kinerja
import Storage

/// Who is late, over all instansi.
struct PemantauanController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) { rute.get(.pemantauan, pemantauan) }

    @Sendable private func pemantauan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let (pelaku, tahun, store) = (try konteks.pelaku(), try konteks.tahun(), context.store)
        let kini = try await store.periodeBerjalan(tahun: tahun, oleh: pelaku)?.jadwal.periode ?? .triwulan(4)
        let periode = Periode(kode: request.kueri.teks("periode")).map(\.triwulan) ?? kini
        let page = PemantauanPage(
            try await store.rekapPeriode(tahun: tahun, oleh: pelaku),
            instansi: try await store.daftarInstansi(oleh: pelaku),
            tahun: tahun, periode: periode
        ) { Alamat.pemantauan(tahun).dengan("periode", $0.kode) }
        let bingkai = try await context.bingkai("Pemantauan pengukuran \(tahun)", aktif: .pengukuran, konteks)
        return halaman(bingkai) { $0.pemantauan(page) }
    }
}
