import Documents
import Hummingbird
import Kinerja
import Storage

/// The grid beside a spreadsheet: taken out as a sheet, and a copied column put in without scripts.
struct LembarPengukuranController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.lembarPengukuran, unduh)
        rute.get(.tempelan) { try await tempel($0, $1, teks: "") }
        rute.post(.tempelan) { try await tempel($0, $1, teks: $1.formulir.teks("blok")) }
    }

    @Sendable private func unduh(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku(), tempat = try konteks.tempatPengukuran()
        try pelaku.berhak(.ekspor, di: tempat.tempat)
        let page = try await page(tempat, request.kueri.teks("unit"), pelaku)
        let isi = try writeXLSX(page.lembar).bytes
        let nama = "pengukuran-\(tempat.tempat.instansi)-\(tempat.tempat.tahun)-\(tempat.periode.kode).xlsx"
        return .unduhan(isi, nama: nama, jenis: DocumentFormat.xlsx.mediaType)
    }

    /// First the block, then which row gets which value; nothing is stored before that is confirmed.
    private func tempel(_ request: Request, _ konteks: Konteks, teks: String) async throws -> Response {
        let tempat = try konteks.tempatPengukuran()
        let unit = konteks.formulir.ada("unit") ? konteks.formulir.teks("unit") : request.kueri.teks("unit")
        let page = TempelanPage(try await page(tempat, unit, konteks.pelaku()), teks: teks, unit: unit)
        let bingkai = try await context.bingkai("Tempel dari Excel", aktif: .pengukuran, konteks)
        return halaman(bingkai) { page.tulis(ke: &$0, csrf: bingkai.csrf) }
    }

    private func page(_ tempat: TempatPengukuran, _ unit: String, _ pelaku: Pelaku) async throws -> PengukuranPage {
        let lembar = try await context.store.lembarPengukuran(
            instansi: tempat.tempat.instansi, tahun: tempat.tempat.tahun, oleh: pelaku)
        let saringan = SaringanPengukuran(unit: unit.isEmpty ? nil : unit)
        return SusunPengukuran(lembar, tempat, pelaku: pelaku, saringan: saringan, jam: context.jamSetempat).page()
    }
}

extension PengukuranPage {
    /// One row per line of the grid, in its order, so that the column of values can be pasted back.
    var lembar: Document {
        let kepala = ["Kode", "Indikator", "Satuan", "Target \(namaLengkap)", "Realisasi \(namaLengkap)"]
        let kolom = [12, 60, 14, 18, 18].map { Column(.text, width: $0) }
        let baris = daftarBaris.map { satu in
            Row([satu.kunci, satu.nama, satu.satuan, satu.target.teks, satu.isian.teks].map { Cell($0) })
        }
        let tabel = Table(
            id: "pengukuran", anchor: "pengukuran", columns: kolom, header: [kepala.map { Cell($0) }], rows: baris,
            style: .boxed)
        return Document(
            metadata: Metadata(
                title: "Pengukuran \(namaLengkap)", subject: "Isian realisasi", author: tempat.tempat.instansi,
                created: "\(tempat.tempat.tahun)-01-01T00:00:00Z"),
            blocks: [.paragraph(Paragraph("Pengukuran \(namaLengkap)", kind: .title)), .table(tabel)])
    }
}
