import Documents
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Kisi pengukuran sebagai data") struct PengukuranPageTests {
    @Test("Kisi DKI Jakarta memuat angka seperti pada rancangan tampilan") func emas() throws {
        let (lembar, masukan) = try ContohPengukuran.desain()
        let page = ContohPengukuran.susun(lembar, masukan: masukan).page()
        try Golden.periksa(ikhtisar(page), berkas: "Tests/WebTests/Pengukuran/Golden/dki-2024-tw4.txt")
        if let folder = ProcessInfo.processInfo.environment["TOLOK_LIHAT"] {
            try simpan(page, folder + "/kisi.html")
        }
    }

    private func simpan(_ page: PengukuranPage, _ alamat: String) throws {
        var bingkai = Bingkai(judul: "Pengukuran TW IV 2024", aktif: .pengukuran)
        bingkai.peran = "Operator, Bidang Politik"
        let response = tulis { h in
            h.raw(
                #"<!doctype html><html lang="id" class="skrip"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><link rel="stylesheet" href="tolok.css" /></head><body>"#
            )
            h.bilahAtas(bingkai)
            h.element("div", ["class": "rangka"]) { h in
                h.navigasi(bingkai)
                h.element("main", ["class": "isi", "id": "isi"]) { $0.pengukuran(page, csrf: "uji") }
            }
            h.raw("</body></html>")
        }
        try Data(response).write(to: URL(fileURLWithPath: alamat))
        try Data(Aset.css.isi).write(
            to: URL(fileURLWithPath: alamat).deletingLastPathComponent().appendingPathComponent("tolok.css"))
    }

    /// The page in lines, as one reads it.
    private func ikhtisar(_ page: PengukuranPage) -> String {
        var baris = [page.kalimat, page.daftarTampil.map(\.teks).joined(separator: " | ")]
        baris.append("Sebab: " + page.sebab.map(\.teks).joined(separator: ", "))
        baris.append(
            page.daftarTombol.map { "[\($0.teks)]\($0.sebabMati.map { " mati: \($0)" } ?? "")" }.joined(separator: " "))
        baris.append(
            page.daftarKolom.map { "\($0.nama) \($0.keterangan)" }.joined(separator: " | ")
                + " | \(page.judulTahun) \(page.batas)")
        for kelompok in page.kelompok {
            baris.append("# \(kelompok.judul) (\(kelompok.catatan))")
            baris += kelompok.daftarBaris.flatMap(ikhtisar)
        }
        return baris.joined(separator: "\n") + "\n"
    }

    private func ikhtisar(_ baris: BarisKisi) -> [String] {
        let lain = baris.lain.map { "\($0.target.teks) \($0.realisasi.teks)" }.joined(separator: " | ")
        let kepala =
            "\(baris.nomor ?? 0) \(baris.kode) | \(lain) | \(baris.target.teks) [\(baris.isian.teks) \(baris.isian.keadaan?.rawValue ?? "tetap")]"
        let tahun = "\(baris.tahun.target.teks) \(baris.tahun.realisasi.teks) \(baris.tahun.capaian.teks)"
        return ["\(kepala) | \(tahun) | \(baris.keadaan.rawValue)"] + baris.daftarPesan.map { "    ! \($0.ringkas)" }
    }
}

extension PesanBaris {
    var ringkas: String {
        let tombol = tombol.map { " <\($0)>" } ?? ""
        switch isi {
        case .awas(let inti, let lagi): return "awas: \(inti) \(lagi)\(tombol)"
        case .galat(let inti, let lagi): return "galat: \(inti) \(lagi)\(tombol)"
        case .dikembalikan(let oleh, let pada, let catatan): return "kembali: \(oleh), \(pada): \(catatan)\(tombol)"
        case .bentrok(_, let pilihan):
            return "bentrok: \(pilihan.map { "\($0.nilai) \($0.siapa)" }.joined(separator: " / "))\(tombol)"
        case .catatanWajib(let inti, let tanya, _, _, _): return "catatan: \(inti) \(tanya)\(tombol)"
        }
    }
}
