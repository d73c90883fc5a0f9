import Hummingbird
import Kinerja
import Storage

/// Annual and periodic targets of a draft.
struct TargetPerjanjianController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.targetPerjanjian, tampilkan)
        rute.post(.targetPerjanjian, simpan)
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let bahan = try await context.bahanPerjanjian(konteks)
        try bahan.wajibDraf(oleh: konteks.pelaku())
        return try await halamanTarget(TargetPerjanjianPage(bahan), konteks)
    }

    /// Everything that can be read and that nobody else changed is saved; the rest is shown again.
    @Sendable private func simpan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let bahan = try await context.bahanPerjanjian(konteks), pelaku = try konteks.pelaku()
        let satu = try konteks.tempatPerjanjian()
        try bahan.wajibDraf(oleh: pelaku)
        let isian = IsianTarget(konteks.formulir, bahan)
        guard isian.formulir.kesalahan.isEmpty else {
            let page = TargetPerjanjianPage(bahan, kiriman: isian.formulir)
            return try await halamanTarget(page, konteks, isian.formulir, status: .unprocessableContent)
        }
        let hasil = try await context.store.simpanTarget(isian.daftar, ke: TujuanIsian(satu.tempat), oleh: pelaku)
        guard hasil.utuh else {
            let page = TargetPerjanjianPage(
                try await context.bahanPerjanjian(konteks), kiriman: konteks.formulir, hasil: hasil)
            let status: HTTPResponse.Status = hasil.bentrok.isEmpty ? .unprocessableContent : .conflict
            return try await halamanTarget(page, konteks, status: status)
        }
        let banyak = hasil.tersimpan.count
        let pesan = banyak == 0 ? "Tidak ada target yang berubah." : "\(banyak) target tersimpan."
        return .alih(ke: .perjanjian(satu), pesan: PesanSekali(.baik, pesan))
    }

    private func halamanTarget(
        _ page: TargetPerjanjianPage, _ konteks: Konteks, _ formulir: Formulir = Formulir(),
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let bingkai = try await context.bingkai(page.judul, aktif: .perjanjian, konteks)
        return halaman(bingkai, status: status) { page.tulis(&$0, csrf: bingkai.csrf, formulir: formulir) }
    }
}
