import Documents
import Hummingbird
import Kinerja
import Storage

/// One value: its page, its history, and the restatement of a locked one.
struct RincianController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.barisPengukuran, rincian)
        rute.get(.riwayatPengukuran, riwayat)
        rute.get(.pernyataanUlang, pernyataanUlang)
        rute.post(.pernyataanUlang, nyatakanUlang)
    }

    @Sendable private func rincian(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let baris = try await context.barisPengukuran(konteks)
        let fragmen = request.kueri.teks("fragmen") == "1"
        return try await context.halamanRincian(baris, konteks, fragmen: fragmen)
    }

    @Sendable private func riwayat(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let baris = try await context.barisPengukuran(konteks)
        let page = try await RiwayatNilaiPage(baris, context.store, oleh: try konteks.pelaku())
        if request.kueri.teks("fragmen") == "1" { return .fragmen { $0.riwayatNilai(page) } }
        let bingkai = try await context.bingkai("Riwayat \(baris.kode)", aktif: .pengukuran, konteks)
        return halaman(bingkai) { $0.riwayatNilai(page) }
    }

    @Sendable private func pernyataanUlang(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let baris = try await context.barisPengukuran(konteks)
        if let alasan = baris.alasan(.nyatakanUlang) { throw Penolakan.tidakBerhak(alasan) }
        return try await halamanNyatakanUlang(NyatakanUlangPage(baris), konteks)
    }

    @Sendable private func nyatakanUlang(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let baris = try await context.barisPengukuran(konteks)
        if let alasan = baris.alasan(.nyatakanUlang) { throw Penolakan.tidakBerhak(alasan) }
        do {
            let permintaan = try PernyataanUlang(baris, konteks.formulir)
            try await permintaan.laksanakan(context.store, oleh: try konteks.pelaku())
            let pesan = "Angka \(baris.kode) dinyatakan ulang; menunggu persetujuan dan penguncian lagi."
            return .alih(ke: baris.susun.tempat.baris(baris.kunci), pesan: PesanSekali(.baik, pesan))
        } catch Penolakan.tidakSah(let daftar) {
            return try await halamanNyatakanUlang(NyatakanUlangPage(baris, konteks.formulir.dengan(daftar)), konteks)
        }
    }

    private func halamanNyatakanUlang(_ page: NyatakanUlangPage, _ konteks: Konteks) async throws -> Response {
        let bingkai = try await context.bingkai("Nyatakan ulang \(page.kunci)", aktif: .pengukuran, konteks)
        return halaman(bingkai, status: page.formulir.kesalahan.isEmpty ? .ok : .unprocessableContent) { h in
            h.nyatakanUlang(page, csrf: bingkai.csrf)
        }
    }
}

extension AppContext {
    /// The row `{kode}` of the path stands for.
    func barisPengukuran(_ konteks: Konteks, masukan: [String: HasilIsian] = [:]) async throws -> SusunBaris {
        let tempat = try konteks.tempatPengukuran()
        return try await barisPengukuran(KunciBaris(try konteks.ruas("kode")), tempat, konteks, masukan)
    }

    func barisPengukuran(
        _ kunci: KunciBaris, _ tempat: TempatPengukuran, _ konteks: Konteks, _ masukan: [String: HasilIsian] = [:]
    ) async throws -> SusunBaris {
        let pelaku = try konteks.pelaku()
        let lembar = try await store.lembarPengukuran(
            instansi: tempat.tempat.instansi, tahun: tempat.tempat.tahun, oleh: pelaku)
        let susun = SusunPengukuran(lembar, tempat, pelaku: pelaku, masukan: masukan, jam: jamSetempat)
        guard let baris = susun.susunBaris(kunci) else {
            throw Penolakan.tidakDitemukan("baris \(kunci) pada \(tempat.periode.nama)")
        }
        return baris
    }

    func halamanRincian(
        _ baris: SusunBaris, _ konteks: Konteks, formulir: Formulir = Formulir(), fragmen: Bool = false
    ) async throws -> Response {
        var page = RincianPage(baris, batasBukti: store.batasBukti, formulir: formulir)
        page.dariKisi = fragmen
        let salah = page.galat != nil || !formulir.kesalahan.isEmpty
        if fragmen { return .fragmen { $0.rincian(page, csrf: konteks.csrf) } }
        let bingkai = try await bingkai(page.judul, aktif: .pengukuran, konteks)
        let status: HTTPResponse.Status =
            !salah ? .ok : baris.hasil?.status == .bentrok ? .conflict : .unprocessableContent
        return halaman(bingkai, status: status) { $0.rincian(page, csrf: bingkai.csrf) }
    }
}

extension Response {
    /// A part of a page, for the script that puts it in its place.
    static func fragmen(_ isi: Isi) -> Response {
        var html = HTMLBuilder()
        isi(&html)
        var response = Response.html(html)
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
