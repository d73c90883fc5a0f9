import Documents
import Hummingbird
import Kinerja
import Laporan
import Storage

/// Agreements on paper, and their indicators for the staff plans.
struct DokumenPerjanjianController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get(.perjanjianDOCX) { try await dokumen(.docx, $0, $1) }
        rute.get(.perjanjianPDF) { try await dokumen(.pdf, $0, $1) }
        rute.get(.skpXLSX) { try await skp(.xlsx, $1) }
        rute.get(.skpCSV) { try await skp(.csv, $1) }
    }

    /// From the frozen text once there is one; a draft says on every sheet that it is none.
    private func dokumen(_ format: DocumentFormat, _ request: Request, _ konteks: Konteks) async throws -> Response {
        let pelaku = try konteks.pelaku(), bahan = try await context.bahanPerjanjian(konteks)
        let lambang = context.store.lambang(bahan.isi, oleh: pelaku)
        let dokumen = susunPerjanjian(
            bahan, lambang: lambang, kolomPeriode: bahan.kolomPeriode(diminta: request.kueri.teks("kolom")))
        let isi = try dokumen.tulis(format)
        return .unduhan(isi, nama: bahan.namaDokumen(format), jenis: format.mediaType)
    }

    private func skp(_ format: FormatSKP, _ konteks: Konteks) async throws -> Response {
        let tempat = try konteks.tempatKerja(), pelaku = try konteks.pelaku()
        try pelaku.berhak(.ekspor, di: tempat)
        let berkas = try await context.store.berkas(instansi: tempat.instansi, tahun: tempat.tahun, oleh: pelaku)
        let daftar = Hitungan(berkas).daftarSKP
        let nama = "skp-\(tempat.instansi)-\(tempat.tahun).\(format.rawValue)"
        switch format {
        case .csv: return .unduhan(daftar.lembarCSV, nama: nama, jenis: "text/csv; charset=utf-8")
        case .xlsx:
            let isi = try writeXLSX(daftar.dokumen(berkas.instansi)).bytes
            return .unduhan(isi, nama: nama, jenis: DocumentFormat.xlsx.mediaType)
        }
    }

    private enum FormatSKP: String { case csv, xlsx }
}

extension Pelaku {
    func berhak(_ tindakan: Tindakan, di tempat: TempatKerja) throws(Penolakan) {
        if let alasan = periksaHak(tindakan, oleh: self, di: Tempat(instansi: tempat.instansi)) {
            throw .tidakBerhak(alasan)
        }
    }
}
