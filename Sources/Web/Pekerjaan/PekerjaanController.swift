import Documents
import Hummingbird
import Kinerja
import Storage

/// Works in the background: start, watch, stop, repeat, and take what they made.
struct PekerjaanController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.pekerjaan) { try await daftar(Formulir(), $1) }
        rute.post(.pekerjaan, mulai)
        rute.get(.satuPekerjaan, satu)
        rute.post(.pembatalanPekerjaan, batalkan)
        rute.post(.pengulanganPekerjaan, ulangi)
        rute.get(.hasilPekerjaan, unduh)
    }

    private func daftar(_ formulir: Formulir, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku()
        let semua = try await context.store.daftarPekerjaan(oleh: pelaku)
        let page = DaftarPekerjaanPage(
            daftar: semua.map { BarisPekerjaan($0, geserDetik: context.store.geserDetik) },
            bolehSemua: periksaHak(.ekspor, oleh: pelaku, di: .pemda) == nil,
            tahun: String(context.store.hariIni.prefix(4)), formulir: formulir)
        var bingkai = try await context.bingkai("Pekerjaan", konteks)
        if semua.contains(where: \.status.berlangsung) { bingkai.segarkan = 5 }
        return halaman(bingkai, status: formulir.kesalahan.isEmpty ? .ok : .unprocessableContent) {
            page.tulis(&$0, csrf: bingkai.csrf)
        }
    }

    /// `instansi` empty = every instansi of the pemda.
    @Sendable private func mulai(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku()
        var formulir = konteks.formulir
        do {
            let tahun = formulir.bilangan("tahun", "Tahun", 1990...2200)
            if formulir.teks("tahun").isEmpty { formulir.catat("tahun", "Tahun belum diisi.") }
            try formulir.periksa()
            let instansi = formulir.teks("instansi")
            let format = formulir.semua("format").filter { DocumentFormat(rawValue: $0) != nil }
            let id =
                instansi.isEmpty
                ? try await context.store.antrekanLaporanPemda(tahun: tahun ?? 0, format: format, oleh: pelaku)
                : try await context.store.antrekanLaporan(
                    instansi: instansi, tahun: tahun ?? 0, format: format, oleh: pelaku)
            return .alih(ke: .pekerjaan(id))
        } catch Penolakan.tidakSah(let kesalahan) {
            return try await daftar(formulir.dengan(kesalahan), konteks)
        }
    }

    @Sendable private func satu(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku()
        let rincian = try await context.store.pekerjaan(try konteks.ruas("id"), oleh: pelaku)
        let page = PekerjaanPage(rincian, oleh: pelaku, geserDetik: context.store.geserDetik)
        var bingkai = try await context.bingkai(page.baris.judul, konteks)
        if page.berlangsung { bingkai.segarkan = 3 }
        return halaman(bingkai) { page.tulis(&$0, csrf: bingkai.csrf) }
    }

    @Sendable private func batalkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let id = try konteks.ruas("id")
        try await context.store.batalkanPekerjaan(id, oleh: konteks.pelaku())
        return .alih(ke: .pekerjaan(id), pesan: PesanSekali(.baik, "Pekerjaan dihentikan sesudah langkahnya selesai."))
    }

    @Sendable private func ulangi(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let id = try konteks.ruas("id")
        try await context.store.ulangiPekerjaan(id, oleh: konteks.pelaku())
        return .alih(ke: .pekerjaan(id), pesan: PesanSekali(.baik, "Pekerjaan kembali ke antrean."))
    }

    @Sendable private func unduh(_ request: Request, _ konteks: Konteks) async throws -> Response {
        guard let butir = Int(try konteks.ruas("nomor")) else { throw HTTPError(.notFound) }
        let (hasil, isi) = try await context.store.hasilPekerjaan(
            try konteks.ruas("id"), butir: butir, nama: try konteks.ruas("nama"), oleh: konteks.pelaku())
        return .unduhan(isi, nama: hasil.nama, jenis: hasil.media)
    }
}
