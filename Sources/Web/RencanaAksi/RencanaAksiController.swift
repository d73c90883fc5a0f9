import Documents
import Hummingbird
import Kinerja
import Laporan
import Storage

/// The action plan under the agreement in force.
struct RencanaAksiController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.rencanaAksi, tampilkan)
        rute.get(.ubahRencanaAksi, ubah)
        rute.post(.rencanaAksi, simpan)
        rute.post(.kemajuanRencanaAksi, simpanKemajuan)
        rute.get(.rencanaAksiXLSX) { try await unduh(.xlsx, $1) }
        rute.get(.rencanaAksiDOCX) { try await unduh(.docx, $1) }
        rute.get(.rencanaAksiPDF) { try await unduh(.pdf, $1) }
    }

    @Sendable private func tampilkan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let page = RencanaAksiPage(
            try await rencana(konteks), oleh: try konteks.pelaku(), geserDetik: context.store.geserDetik)
        let bingkai = try await context.bingkai("Rencana aksi \(page.tempat.tahun)", aktif: .rencanaAksi, konteks)
        return halaman(bingkai) { page.tulis(&$0, csrf: bingkai.csrf) }
    }

    @Sendable private func ubah(_ request: Request, _ konteks: Konteks) async throws -> Response {
        try konteks.pelaku().berhak(.ubahRencanaAksi, di: konteks.tempatKerja())
        return try await formulir(IsianRencanaAksiPage(try await rencana(konteks)), konteks)
    }

    @Sendable private func simpan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja(), pelaku = try konteks.pelaku()
        try pelaku.berhak(.ubahRencanaAksi, di: tempat)
        let rencana = try await rencana(konteks)
        let kemajuan = Dictionary(
            rencana.daftarLangkah.map { ($0.nomor, $0.nilai.kemajuan) }, uniquingKeysWith: { awal, _ in awal })
        let isian = IsianRencanaAksi(konteks.formulir, kemajuan: kemajuan)
        guard isian.kesalahan.isEmpty else {
            return try await formulir(IsianRencanaAksiPage(rencana, isian, nil), konteks, status: .unprocessableContent)
        }
        let hasil = try await context.store.simpanDaftar(
            isian.berubah(rencana), ke: TujuanIsian(tempat), oleh: pelaku)
        guard hasil.utuh else {
            let page = IsianRencanaAksiPage(try await self.rencana(konteks), isian.tanpaBaru(hasil), hasil)
            return try await formulir(page, konteks, status: hasil.bentrok.isEmpty ? .unprocessableContent : .conflict)
        }
        let pesan = hasil.tersimpan.isEmpty ? "Tidak ada langkah yang berubah." : "Rencana aksi tersimpan."
        return .alih(ke: .rencanaAksi(tempat), pesan: PesanSekali(.baik, pesan))
    }

    @Sendable private func simpanKemajuan(_ request: Request, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja()
        try konteks.pelaku().berhak(.lihatKinerja, di: tempat)
        var formulir = konteks.formulir
        let nomor = formulir.bilangan("nomor", "Nomor langkah", 1...1_000_000)
        let kemajuan = formulir.pilihan("kemajuan", "Kemajuan", paling: 2000) ?? ""
        try formulir.periksa()
        guard let nomor else { throw Penolakan.tidakDitemukan("langkah rencana aksi itu") }
        try await context.store.simpanKemajuan(
            kemajuan, langkah: nomor, dasar: formulir.versi("dasar"), ke: TujuanIsian(tempat), oleh: konteks.pelaku())
        return .alih(ke: .rencanaAksi(tempat).bagian("r-\(nomor)"), pesan: PesanSekali(.baik, "Kemajuan tersimpan."))
    }

    /// The steps and the tree that pays for them, as the report prints them.
    private func unduh(_ format: DocumentFormat, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja(), pelaku = try konteks.pelaku()
        try pelaku.berhak(.ekspor, di: tempat)
        let berkas = try await context.store.berkas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let isi = try susunRencanaAksi(Hitungan(berkas)).tulis(format)
        return .unduhan(
            isi, nama: "rencana-aksi-\(tempat.instansi)-\(tempat.tahun).\(format.fileExtension)",
            jenis: format.mediaType)
    }
}

extension RencanaAksiController {
    private func rencana(_ konteks: Konteks) async throws -> RencanaAksiTahunan {
        let tempat = try konteks.tempatKerja()
        return try await context.store.rencanaAksi(
            instansi: tempat.instansi, tahun: tempat.tahun, oleh: konteks.pelaku())
    }

    private func formulir(
        _ page: IsianRencanaAksiPage, _ konteks: Konteks, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let bingkai = try await context.bingkai("Ubah rencana aksi", aktif: .rencanaAksi, konteks)
        return halaman(bingkai, status: status) { page.tulis(&$0, csrf: bingkai.csrf) }
    }
}

extension Document {
    /// The document as a file.
    func tulis(_ format: DocumentFormat) throws(WriterError) -> [UInt8] {
        switch format {
        case .pdf: try writePDF(self).0.bytes
        case .docx: try writeDOCX(self).bytes
        case .xlsx: try writeXLSX(self).bytes
        case .html: writeHTML(self).bytes
        }
    }
}

extension IsianRencanaAksi {
    /// Without new steps that were kept: they are in the plan now.
    func tanpaBaru(_ hasil: HasilSimpan) -> IsianRencanaAksi {
        var sisa = self
        if hasil.ditolak.isEmpty { sisa.baris.removeAll { $0.nomor == 0 } }
        return sisa
    }
}
