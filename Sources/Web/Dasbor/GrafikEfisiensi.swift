import Documents

/// Achievement against absorption, a mark for each instansi. All numbers also stand in the table above it.
struct GrafikEfisiensi {
    struct Titik: Equatable {
        var nama: String
        var serapan: Double
        var capaian: Double
        /// Money runs far ahead of results: a diamond with its name.
        var boros: Bool
        var kalimat: String
    }

    private let daftar: [Titik]
    private let x: Sumbu, y: Sumbu
    private static let kiri = 44.0, kanan = 488.0, atas = 22.0, bawah = 320.0

    init(_ daftar: [Titik]) {
        self.daftar = daftar
        x = Sumbu(daftar.map(\.serapan), dari: Self.kiri, sampai: Self.kanan)
        y = Sumbu(daftar.map(\.capaian), dari: Self.bawah, sampai: Self.atas)
    }

    /// A scale around values between two places of the drawing, in steps of 5, 10 or 20.
    struct Sumbu: Equatable {
        let awal: Double, akhir: Double, langkah: Double
        private let dari: Double, sampai: Double

        init(_ nilai: [Double], dari: Double, sampai: Double) {
            let terkecil = min(nilai.min() ?? 0, 100), terbesar = max(nilai.max() ?? 100, 100)
            let bentang = terbesar - terkecil
            langkah = bentang <= 25 ? 5 : bentang <= 60 ? 10 : 20
            awal = max(0, (terkecil / langkah).rounded(.down) * langkah - (terkecil > langkah ? langkah : 0))
            akhir = (terbesar / langkah).rounded(.up) * langkah
            self.dari = dari
            self.sampai = sampai
        }

        func letak(_ nilai: Double) -> Double { dari + (nilai - awal) / (akhir - awal) * (sampai - dari) }
        var tanda: [Double] { Array(stride(from: awal, through: akhir, by: langkah)) }
    }

    private var kalimat: String {
        let boros = daftar.filter(\.boros).map(\.nama)
        let akhir =
            boros.isEmpty
            ? "Tidak ada instansi yang menyerap jauh di atas capaiannya."
            : "Menyerap jauh di atas capaiannya: \(boros.joined(separator: ", "))."
        return "Capaian terhadap serapan \(daftar.count) instansi. \(akhir)"
    }

    func tulis(ke h: inout HTMLBuilder) {
        h.element(
            "svg", ["class": "grafik", "viewBox": "0 0 500 372", "width": "100%", "role": "img", "aria-label": kalimat]
        ) { h in
            garis(ke: &h)
            h.element("text", ["x": "44", "y": "12"], text: "Rata-rata capaian (%)")
            h.element("text", ["x": "266", "y": "360", "text-anchor": "middle"], text: "Serapan anggaran (%)")
            for titik in daftar where !titik.boros { tulis(titik, ke: &h) }
            for titik in daftar where titik.boros { tulis(titik, ke: &h) }
            for label in daftarLabel() {
                h.element(
                    "text",
                    [
                        "class": "kuat", "x": satuDesimal(label.x), "y": satuDesimal(label.y),
                        "text-anchor": label.jangkar,
                    ], text: label.teks)
            }
        }
    }

    private func garis(ke h: inout HTMLBuilder) {
        let dari = max(x.awal, y.awal), sampai = min(x.akhir, y.akhir)
        let (x1, y1) = (satuDesimal(x.letak(dari)), satuDesimal(y.letak(dari)))
        let (x2, y2) = (satuDesimal(x.letak(sampai)), satuDesimal(y.letak(sampai)))
        // Below the line of equal percentages money runs ahead.
        let ujung = "L\(x2) \(y2)\(x.akhir > sampai ? "H488" : "")V320H\(y.awal < x.awal ? "44V\(y1)" : x1)Z"
        h.void("path", ["class": "arsir", "d": "M\(x1) \(y1)\(ujung)"])
        for nilai in y.tanda {
            let letak = y.letak(nilai)
            h.void("path", ["class": "bantu", "d": "M44 \(satuDesimal(letak))H488"])
            h.element(
                "text", ["x": "36", "y": satuDesimal(letak + 4), "text-anchor": "end"], text: "\(Int(nilai))")
        }
        for nilai in x.tanda {
            let letak = satuDesimal(x.letak(nilai))
            h.void("path", ["class": "sumbu", "d": "M\(letak) 320v4"])
            h.element("text", ["x": letak, "y": "337", "text-anchor": "middle"], text: "\(Int(nilai))")
        }
        h.void("path", ["class": "sumbu", "d": "M44 320H488"])
        h.void("path", ["class": "imbang", "d": "M\(x1) \(y1)L\(x2) \(y2)"])
        h.element("text", ["x": "480", "y": "312", "text-anchor": "end"], text: "Serapan di atas capaian")
        h.element("text", ["x": "52", "y": "37"], text: "Capaian di atas serapan")
    }

    private func tulis(_ titik: Titik, ke h: inout HTMLBuilder) {
        let (px, py) = (x.letak(titik.serapan), y.letak(titik.capaian))
        if titik.boros {
            let bentuk = "M\(satuDesimal(px)) \(satuDesimal(py - 7))l7 7l-7 7l-7 -7Z"
            h.element("path", ["class": "titik lemah", "d": bentuk]) { $0.element("title", text: titik.kalimat) }
        } else {
            h.element("circle", ["class": "titik", "cx": satuDesimal(px), "cy": satuDesimal(py), "r": "5"]) {
                $0.element("title", text: titik.kalimat)
            }
        }
    }

    struct Label: Equatable {
        var teks: String
        var x: Double
        var y: Double
        var jangkar: String
        fileprivate var kotak: (x1: Double, x2: Double, y1: Double, y2: Double) {
            let lebar = Double(teks.count) * 6.6
            let x1 = jangkar == "start" ? x : x - lebar
            return (x1, x1 + lebar, y - 11, y + 3)
        }

        static func == (kiri: Label, kanan: Label) -> Bool {
            (kiri.teks, kiri.x, kiri.y, kiri.jangkar) == (kanan.teks, kanan.x, kanan.y, kanan.jangkar)
        }
    }

    /// Names of the diamonds where they cover neither each other nor a mark; the rest is read in the table.
    func daftarLabel() -> [Label] {
        var terpakai: [(x1: Double, x2: Double, y1: Double, y2: Double)] = daftar.map {
            let (px, py) = (x.letak($0.serapan), y.letak($0.capaian))
            return (px - 6, px + 6, py - 6, py + 6)
        }
        var hasil: [Label] = []
        for titik in daftar where titik.boros {
            let (px, py) = (x.letak(titik.serapan), y.letak(titik.capaian))
            let calon = [(10.0, 4.0, "start"), (-10.0, 4.0, "end"), (-4.0, 19.0, "end"), (-4.0, -11.0, "end")].map {
                Label(teks: titik.nama, x: px + $0.0, y: py + $0.1, jangkar: $0.2)
            }
            let bebas = calon.first { label in
                let k = label.kotak
                return k.x1 >= Self.kiri && k.x2 <= 496 && k.y2 <= Self.bawah
                    && !terpakai.contains { k.x1 < $0.x2 && $0.x1 < k.x2 && k.y1 < $0.y2 && $0.y1 < k.y2 }
            }
            guard let bebas else { continue }
            terpakai.append(bebas.kotak)
            hasil.append(bebas)
        }
        return hasil
    }
}

extension DasborPemdaPage {
    var efisiensi: GrafikEfisiensi {
        GrafikEfisiensi(
            daftar.compactMap { baris in
                guard let serapan = baris.serapan.nilai, let capaian = baris.rerata.angka.nilai else { return nil }
                return .init(
                    nama: baris.nama, serapan: serapan.angkaGambar, capaian: capaian.angkaGambar, boros: baris.boros,
                    kalimat: "\(baris.nama): capaian \(baris.rerata.angka.teks)%, serapan \(baris.serapan.teks)%")
            })
    }

    var adaEfisiensi: Bool { daftar.contains { $0.serapan.nilai != nil && $0.rerata.angka.nilai != nil } }
}
