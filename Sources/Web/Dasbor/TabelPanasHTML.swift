import Documents
import Kinerja

extension DasborPemdaPage {
    /// The heat table: instansi down, goals of the pemda across. It is read across, so it scrolls with its first column
    /// frozen.
    func tulisPanas(ke h: inout HTMLBuilder) {
        let judul = "Capaian instansi menurut sasaran daerah, \(sebutanPeriode)"
        h.element(
            "div",
            [
                "class": kelas("gulir beku", kolom.count > 6 ? nil : "longgar"), "tabindex": "0", "role": "region",
                "aria-label": "\(judul), dapat digulir",
            ]
        ) { h in
            h.element("table", ["class": kelas("tabel panas", kolom.count > 6 ? "padat" : nil)]) { h in
                h.element("caption", ["class": "sr"], text: judul)
                kepalaPanas(ke: &h)
                h.element("tbody") { h in
                    for baris in daftar { tulis(baris, ke: &h) }
                    if let akar { tulis(akar, kelas: "jumlah", ke: &h) }
                }
            }
        }
    }

    private func kepalaPanas(ke h: inout HTMLBuilder) {
        h.element("thead", ["class": "lekat"]) { h in
            h.element("tr") { h in
                h.element("th", ["scope": "col"], text: "Instansi")
                for satu in kolom {
                    h.element("th", ["class": "a daerah", "scope": "col", "title": satu.uraian], text: satu.judul)
                }
                h.element("th", ["class": "a", "scope": "col"], text: "Rata-rata")
                h.element("th", ["class": "a", "scope": "col"], text: "Serapan (%)")
                h.element("th", ["scope": "col"], text: "Lapor \(periodeLapor.singkatan)")
            }
        }
    }

    private func tulis(_ baris: Baris, kelas nama: String? = nil, ke h: inout HTMLBuilder) {
        h.element("tr", ["class": nama]) { h in
            h.element("th", ["scope": "row"]) { $0.tautan(baris.nama, ke: baris.alamat, "nama-baris") }
            for sel in baris.sel { tulis(sel, baris, ke: &h) }
            h.element("td", ["class": "a tebal rerata"]) { h in
                h.tautan(baris.rerata.angka.teks, ke: baris.alamat.bagian("sasaran"), "nama-baris")
                if let predikat = baris.rerata.predikat { h.sr(" \(predikat.label)") }
            }
            h.element("td", ["class": "a"]) { h in
                let tempat = TempatKerja(instansi: baris.kode, tahun: tahun)
                if baris.serapan.nilai == nil {
                    h.text(baris.serapan.teks)
                } else {
                    h.tautan(baris.serapan.teks, ke: .anggaran(tempat), "nama-baris")
                }
            }
            h.element("td") { tulis(baris.lapor, ke: &$0) }
        }
    }

    private func tulis(_ sel: Sel?, _ baris: Baris, ke h: inout HTMLBuilder) {
        guard let sel else {
            return h.element("td", ["class": "k"]) { $0.tidakDiukur("bukan sasaran instansi ini") }
        }
        h.element("td", ["class": kelas("k", sel.predikat.map { "k\($0.tingkat)" })]) { h in
            guard let predikat = sel.predikat else {
                if sel.angka == .tidakAda { return h.tidakDiukur("belum ada yang diukur") }
                return h.element("span", ["class": "belum"], text: sel.angka.teks)
            }
            h.element("a", ["class": "sel-panas", "href": "\(baris.alamat.bagian("sasaran"))"]) { h in
                h.text(sel.angka.teks)
                h.predikat(predikat.label, tingkat: predikat.tingkat, labelTersembunyi: true)
            }
        }
    }

    private func tulis(_ lapor: Lapor, ke h: inout HTMLBuilder) {
        guard lapor.wajib > 0 else { return h.tidakDiukur("belum ada yang jatuh tempo") }
        let lengkap = lapor.kurang == 0
        h.element("span", ["class": kelas("status", lengkap ? nil : "awas")]) { h in
            h.ikon(lengkap ? .titik : .putus)
            h.text("\(lapor.masuk)/\(lapor.wajib)")
            if lapor.terlambatHari != nil { h.sr(" terlambat") }
        }
    }
}
