import Documents
import Kinerja

/// A scale drawn as a ruler: bands in their own colours, limits with a filled dot where the limit belongs, and whatever
/// belongs to no band or to two.
struct PenggarisSkala {
    var skala: Skala
    /// Width of the drawing; a narrow screen has one of its own, so that the numbers stay readable.
    var lebar = 720.0

    private var kiri: Double { 10 }
    private var kanan: Double { lebar - 10 }

    /// Percent at the right end.
    private var ujung: Double {
        let tertinggi = skala.pita.flatMap { [$0.min, $0.maks] }.compactMap { $0?.angkaGambar }.max() ?? 100
        return max(125, (tertinggi * 1.15 / 25).rounded(.up) * 25)
    }

    private func x(_ nilai: Double) -> Double {
        kiri + min(max(nilai, 0), ujung) / ujung * (kanan - kiri)
    }

    func tulis(ke h: inout HTMLBuilder) {
        h.element(
            "svg",
            [
                "class": kelas("penggaris-skala", lebar < 720 ? "hanya-sempit" : "hanya-lebar"),
                "viewBox": "0 0 \(Int(lebar)) 72", "width": "100%", "role": "img",
                "aria-label": kalimat,
            ]
        ) { h in
            for pita in skala.pita { tulis(pita, ke: &h) }
            for celah in daftarCelah {
                h.void(
                    "rect",
                    [
                        "class": "kosong", "x": satuDesimal(celah.0), "y": "16.5",
                        "width": satuDesimal(celah.1 - celah.0), "height": "17",
                    ])
            }
            for batas in tumpang { tulisTumpang(batas, ke: &h) }
            tulisBatas(ke: &h)
        }
    }

    /// Read out: every band with its interval, best first.
    private var kalimat: String {
        skala.pita.map { "\($0.predikat): \($0.selang)" }.joined(separator: "; ")
    }

    private func tulis(_ pita: Pita, ke h: inout HTMLBuilder) {
        let (awal, akhir) = rentang(pita)
        guard akhir > awal else { return }
        let sah = pita.warna.wholeMatch(of: #/#[0-9A-Fa-f]{6}/#) != nil
        h.void(
            "rect",
            [
                "class": "pita", "fill": sah ? pita.warna : nil, "x": satuDesimal(awal), "y": "16",
                "width": satuDesimal(akhir - awal), "height": "18",
            ])
        guard akhir - awal > Double(pita.predikat.count) * 6.2 else { return }
        h.element(
            "text", ["class": "nama", "x": satuDesimal((awal + akhir) / 2), "y": "11", "text-anchor": "middle"],
            text: pita.predikat)
    }

    private func rentang(_ pita: Pita) -> (Double, Double) {
        (pita.min.map { x($0.angkaGambar) } ?? kiri, pita.maks.map { x($0.angkaGambar) } ?? kanan)
    }

    /// Stretches without a band.
    private var daftarCelah: [(Double, Double)] {
        var (hasil, sampai): ([(Double, Double)], Double) = ([], kiri)
        for (awal, akhir) in skala.pita.map(rentang).sorted(by: { $0.0 < $1.0 }) {
            if awal - sampai > 0.5 { hasil.append((sampai, awal)) }
            sampai = max(sampai, akhir)
        }
        return kanan - sampai > 0.5 ? hasil + [(sampai, kanan)] : hasil
    }

    /// Stretches that two bands share.
    private var tumpang: [(Double, Double)] {
        skala.pita.enumerated().flatMap { nomor, satu in
            skala.pita.dropFirst(nomor + 1).compactMap { lain in
                let (a, b) = (rentang(satu), rentang(lain))
                let (awal, akhir) = (max(a.0, b.0), min(a.1, b.1))
                return akhir - awal > 0.5 ? (awal, akhir) : nil
            }
        }
    }

    private func tulisTumpang(_ batas: (Double, Double), ke h: inout HTMLBuilder) {
        h.void(
            "rect",
            [
                "class": "tumpang", "x": satuDesimal(batas.0), "y": "14", "width": satuDesimal(batas.1 - batas.0),
                "height": "22",
            ])
    }

    private var daftarBatas: [Angka] {
        Set(skala.pita.flatMap { [$0.min, $0.maks] }.compactMap(\.self)).sorted()
    }

    /// Limits with their numbers; numbers that would touch take turns on two lines.
    private func tulisBatas(ke h: inout HTMLBuilder) {
        var (terakhir, bawah) = (-100.0, false)
        for nilai in daftarBatas {
            let tempat = x(nilai.angkaGambar)
            bawah = tempat - terakhir < 24 && !bawah
            terakhir = tempat
            tulis(batas: nilai, pada: tempat, bawah: bawah, ke: &h)
        }
    }

    /// A limit, its number, and on which side it belongs.
    private func tulis(batas nilai: Angka, pada tempat: Double, bawah: Bool, ke h: inout HTMLBuilder) {
        h.void("path", ["class": "batas", "d": "M\(satuDesimal(tempat)) 14V40"])
        let keKiri = skala.pita.contains { $0.maks == nilai && $0.maksTermasuk }
        let keKanan = skala.pita.contains { $0.min == nilai && $0.minTermasuk }
        for (ada, geser) in [(keKiri, -4.0), (keKanan, 4.0)] where ada {
            h.void("circle", ["class": "milik", "cx": satuDesimal(tempat + geser), "cy": "38", "r": "2.6"])
        }
        h.element(
            "text", ["x": satuDesimal(tempat), "y": bawah ? "68" : "56", "text-anchor": "middle"],
            text: nilai.cetak())
    }
}

extension Pita {
    /// `di atas 75 sampai 90`, `90 ke atas`.
    var selang: String {
        let bawah = min.map { minTermasuk ? "mulai \($0.cetak())" : "di atas \($0.cetak())" }
        let atas = maks.map { maksTermasuk ? "sampai \($0.cetak())" : "di bawah \($0.cetak())" }
        let isi = [bawah, atas].compactMap(\.self).joined(separator: " ")
        return isi.isEmpty ? "semua nilai" : isi
    }
}

extension HTMLBuilder {
    mutating func penggaris(_ skala: Skala) {
        for lebar in [720.0, 358] { PenggarisSkala(skala: skala, lebar: lebar).tulis(ke: &self) }
    }
}
