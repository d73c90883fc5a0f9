import Documents
import Hummingbird
import Kinerja
import Storage

/// Takes a block of cells from a spreadsheet: read, shown or stored cell by cell.
struct TempelanController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.tempelan, formulir)
        rute.post(.tempelan, tempel)
        rute.get(.lembarPengukuran, lembar)
    }

    @Sendable private func formulir(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatPengukuran()
        let susun = try await susun(tempat, SaringanPengukuran(request.kueri), konteks)
        return try await halamanTempelan(TempelanPage(susun), konteks)
    }

    /// The script gets what was stored; a page first shows which row gets which value.
    @Sendable private func tempel(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatPengukuran()
        let susun = try await susun(tempat, SaringanPengukuran(konteks.formulir), konteks)
        let bacaan = try BacaanTempelan(konteks.formulir, susun)
        if request.mintaJSON { return try await simpan(bacaan, tempat, konteks) }
        return try await halamanTempelan(TempelanPage(susun, bacaan, konteks.formulir), konteks)
    }

    private func simpan(
        _ bacaan: BacaanTempelan, _ tempat: TempatPengukuran, _ konteks: Konteks
    ) async throws -> Response {
        let penyimpan = PenyimpanKisi(store: context.store, tempat: tempat, pelaku: try konteks.pelaku())
        let hasil = try await penyimpan.simpan(bacaan.daftarKetikan, kebiasaan: bacaan.kebiasaan)
        var jawaban = JawabanIsian(hasil, tersimpan: context.jamKini)
        jawaban.pesan = bacaan.pesan
        return try .json(jawaban, status: bacaan.daftarKetikan.isEmpty ? .unprocessableContent : hasil.statusHTTP)
    }

    /// The grid as a workbook that can be pasted back.
    @Sendable private func lembar(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatPengukuran()
        try konteks.pelaku().berhak(.ekspor, di: tempat.tempat)
        let susun = try await susun(tempat, SaringanPengukuran(request.kueri), konteks)
        let buku = try LembarKisi(susun).xlsx()
        return .unduhan(
            buku, nama: LembarKisi.nama(tempat),
            jenis: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    }

    private func susun(
        _ tempat: TempatPengukuran, _ saringan: SaringanPengukuran, _ konteks: Konteks
    ) async throws -> SusunPengukuran {
        let pelaku = try konteks.pelaku()
        let lembar = try await context.store.lembarPengukuran(
            instansi: tempat.tempat.instansi, tahun: tempat.tempat.tahun, oleh: pelaku)
        return SusunPengukuran(lembar, tempat, pelaku: pelaku, saringan: saringan, jam: context.jamSetempat)
    }

    private func halamanTempelan(_ page: TempelanPage, _ konteks: Konteks) async throws -> Response {
        let bingkai = try await context.bingkai("Tempel dari Excel", aktif: .pengukuran, konteks)
        return halaman(bingkai, status: page.salah == nil ? .ok : .unprocessableContent) { h in
            h.tempelan(page, csrf: bingkai.csrf)
        }
    }
}
