import Documents
import Kinerja

/// The ruler across the page of an indicator: its scale is in the unit of the indicator, so the limits of the bands are
/// the target times the limits of the scale in force.
struct GarisTolokPenuh: Sendable, Equatable {
    var realisasi: Angka?
    var target: Angka?
    /// Best to worst; empty for an indicator that is not measured upward.
    var pita: [Pita]
    /// As printed.
    var teksRealisasi: String
    var teksTarget: String
    /// Unit in words, for the sentence: `persen`.
    var satuan: String
    /// Achievement and predikat in words: `capaian 95,54 persen, Sangat Tinggi`.
    var kalimatCapaian: String

    /// Right end of the scale: 100 for what fits, else a round number beyond both values.
    var ujung: Double {
        let terbesar = max(realisasi?.angkaGambar ?? 0, target?.angkaGambar ?? 0)
        if (50...100).contains(terbesar) { return 100 }
        guard terbesar > 0 else { return 100 }
        var pangkat = 1.0
        while pangkat * 10 <= terbesar { pangkat *= 10 }
        while pangkat > terbesar { pangkat /= 10 }
        let bulat = [1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20].first { $0 * pangkat >= terbesar * 1.1 } ?? 20
        // A tenth cannot be held exactly.
        return (bulat * pangkat * 1e9).rounded() / 1e9
    }

    private struct Ukuran {
        var lebar: Double
        var kelas: String
        /// Minor ticks between two numbered ones.
        var anak: Int
        /// Numbers written: each, or every second.
        var lompat: Int
        var kataTarget: String
    }

    func tulis(ke html: inout HTMLBuilder) {
        gambar(Ukuran(lebar: 980, kelas: "hanya-lebar", anak: 5, lompat: 1, kataTarget: "Target "), &html)
        gambar(Ukuran(lebar: 358, kelas: "hanya-sempit", anak: 2, lompat: 2, kataTarget: ""), &html)
    }

    private func gambar(_ ukuran: Ukuran, _ html: inout HTMLBuilder) {
        let kanan = ukuran.lebar - 8
        func x(_ nilai: Double) -> Double { 8 + min(max(nilai, 0), ujung) / ujung * (kanan - 8) }
        html.element(
            "svg",
            [
                "class": kelas("tolok", ukuran.kelas), "viewBox": "0 0 \(Int(ukuran.lebar)) 84", "width": "100%",
                "role": "img", "aria-label": kalimat,
            ]
        ) { h in
            if let target {
                h.pita(pita, atas: 52, tinggi: 7, mulai: 8, akhir: kanan) { batas in
                    x(batas.angkaGambar * target.angkaGambar / 100)
                }
            }
            h.void("path", ["class": "skala", "d": skala(ukuran, x) + "M8 52H\(Int(kanan))"])
            if let realisasi {
                let panjang = x(realisasi.angkaGambar) - 8
                h.void("rect", ["class": "nilai", "x": "8", "y": "22", "width": satuDesimal(panjang), "height": "15"])
            } else {
                h.void(
                    "rect", ["class": "kosong", "x": "8.5", "y": "22", "width": satuDesimal(kanan - 9), "height": "15"])
            }
            if let target {
                h.void("path", ["class": "sasaran tebal", "d": "M\(satuDesimal(x(target.angkaGambar))) 10V59"])
            }
            angkaSkala(ukuran, x, &h)
            keterangan(ukuran, x, &h)
        }
    }

    private var kalimat: String {
        let isi = [
            teksRealisasi.isEmpty ? "Realisasi belum dilaporkan" : "Realisasi \(teksRealisasi)",
            teksTarget.isEmpty ? "" : "target \(teksTarget)", kalimatCapaian,
        ]
        return "Skala 0 sampai \(Angka(Int(ujung)).cetak()) \(satuan). "
            + isi.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private func skala(_ ukuran: Ukuran, _ x: (Double) -> Double) -> String {
        let banyak = 10 * ukuran.anak
        return (0...banyak).map { nomor in
            let panjang = nomor % (5 * ukuran.anak) == 0 ? 12 : nomor % ukuran.anak == 0 ? 8 : 4
            return "M\(Int(x(ujung * Double(nomor) / Double(banyak)).rounded())) 52v-\(panjang)"
        }.joined()
    }

    private func angkaSkala(_ ukuran: Ukuran, _ x: (Double) -> Double, _ h: inout HTMLBuilder) {
        for nomor in stride(from: 0, through: 10, by: ukuran.lompat) {
            let nilai = ujung * Double(nomor) / 10
            h.element(
                "text", ["x": satuDesimal(x(nilai)), "y": "75", "text-anchor": "middle"], text: Self.angka(nilai))
        }
    }

    /// A round number of the scale in Indonesian notation.
    private static func angka(_ nilai: Double) -> String {
        (Angka(kanonik: "\(nilai)") ?? Angka(Int(nilai))).dibulatkan(6).cetak()
    }

    /// The smaller value stands at the left of its mark, the larger at the right; near an end both turn inward.
    private func keterangan(_ ukuran: Ukuran, _ x: (Double) -> Double, _ h: inout HTMLBuilder) {
        let posisiRealisasi = realisasi.map { x($0.angkaGambar) }
        let posisiTarget = target.map { x($0.angkaGambar) }
        let realisasiDiKiri = (posisiRealisasi ?? 0) <= (posisiTarget ?? ukuran.lebar)
        if let posisiRealisasi {
            label("Realisasi \(teksRealisasi)", pada: posisiRealisasi, diKiri: realisasiDiKiri, ukuran, &h)
        }
        if let posisiTarget {
            label(ukuran.kataTarget + teksTarget, pada: posisiTarget, diKiri: !realisasiDiKiri, ukuran, &h)
        }
    }

    private func label(_ teks: String, pada posisi: Double, diKiri: Bool, _ ukuran: Ukuran, _ h: inout HTMLBuilder) {
        let panjang = Double(teks.count) * 7.2 + 8
        let kiri = diKiri ? posisi > panjang : posisi + panjang > ukuran.lebar
        h.element(
            "text",
            [
                "class": "kuat", "x": satuDesimal(posisi + (kiri ? -6 : 8)), "y": "16",
                "text-anchor": kiri ? "end" : nil,
            ],
            text: teks)
    }
}

extension HTMLBuilder {
    mutating func garisTolokPenuh(_ garis: GarisTolokPenuh) { garis.tulis(ke: &self) }
}
