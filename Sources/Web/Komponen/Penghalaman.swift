import Documents
import Kinerja

/// Which part of a long list is shown.
struct Penghalaman {
    /// From 1.
    var halaman: Int
    var perHalaman: Int
    var jumlah: Int
    /// What is listed: `entri`, `akun`.
    var sebutan: String

    var banyakHalaman: Int { max(1, (jumlah + perHalaman - 1) / perHalaman) }
}

extension HTMLBuilder {
    /// Nothing when everything fits on one page.
    mutating func penghalaman(_ p: Penghalaman, alamat: (Int) -> Alamat) {
        guard p.banyakHalaman > 1 else { return }
        let mulai = (p.halaman - 1) * p.perHalaman + 1
        let akhir = min(p.jumlah, p.halaman * p.perHalaman)
        element("nav", ["class": "halaman", "aria-label": "Halaman"]) { h in
            let teks = [mulai, akhir, p.jumlah].map { Angka($0).cetak() }
            h.element("span", text: "\(teks[0]) sampai \(teks[1]) dari \(teks[2]) \(p.sebutan)")
            if p.halaman > 1 { h.tautanTombol("Sebelumnya", ke: alamat(p.halaman - 1), rapat: true) }
            if p.halaman < p.banyakHalaman { h.tautanTombol("Berikutnya", ke: alamat(p.halaman + 1), rapat: true) }
        }
    }
}
