import Hummingbird
import Kinerja
import Storage

/// The signed copy of an agreement: scanned, or signed electronically.
struct LampiranPerjanjianController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.lampiranPerjanjian, tanya)
        rute.post(.lampiranPerjanjian, unggahan: true, lampirkan)
        rute.get(.satuLampiranPerjanjian, unduh)
    }

    @Sendable private func tanya(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let bahan = try await context.bahanPerjanjian(konteks)
        try bahan.wajib(.lampirkanPerjanjian, oleh: konteks.pelaku())
        return try await tampilkan(.lampiran(bahan), konteks)
    }

    @Sendable private func lampirkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let satu = try konteks.tempatPerjanjian(), pelaku = try konteks.pelaku()
        do {
            guard let berkas = konteks.formulir.berkas("berkas") else {
                throw Penolakan.tidakSah([KesalahanIsian("berkas", "Pilih berkas naskah yang sudah ditandatangani.")])
            }
            try await context.store.lampirkanPerjanjian(
                KunciPerjanjian(kode: satu.kode, versi: satu.versi), berkas: berkas.isi, nama: berkas.nama,
                instansi: satu.tempat.instansi, tahun: satu.tempat.tahun, oleh: pelaku)
            return .alih(ke: .perjanjian(satu), pesan: PesanSekali(.baik, "Naskah bertanda tangan dilampirkan."))
        } catch Penolakan.tidakSah(let daftar) {
            let bahan = try await context.bahanPerjanjian(konteks)
            try bahan.wajib(.lampirkanPerjanjian, oleh: pelaku)
            let page = KonfirmasiPerjanjianPage.lampiran(bahan, formulir: konteks.formulir.dengan(daftar))
            return try await tampilkan(page, konteks, status: .unprocessableContent)
        }
    }

    @Sendable private func unduh(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let satu = try konteks.tempatPerjanjian(), sidik = try konteks.ruas("sidik")
        let (lampiran, isi) = try await context.store.lampiranPerjanjian(
            KunciPerjanjian(kode: satu.kode, versi: satu.versi), instansi: satu.tempat.instansi,
            tahun: satu.tempat.tahun, oleh: konteks.pelaku())
        guard lampiran.sidik == sidik else { throw HTTPError(.notFound) }
        return .unduhan(isi, nama: lampiran.nama, jenis: lampiran.jenis.mediaType)
    }

    private func tampilkan(
        _ page: KonfirmasiPerjanjianPage, _ konteks: Konteks, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let bingkai = try await context.bingkai(page.judul, aktif: .perjanjian, konteks)
        return halaman(bingkai, status: status) { page.tulis(&$0, csrf: bingkai.csrf) }
    }
}
