import Documents
import Foundation
import Kinerja

/// A bullet graph drawn as a ruler. The number always stands beside it as text.
struct GarisTolok {
    enum Isi {
        /// Percent before any cap.
        case nilai(Angka)
        /// Nothing to draw: a dashed box, never a bar of zero.
        case kosong
    }

    /// Width of the drawing; the cell is a little wider.
    enum Lebar: Int {
        case baris = 132
        case kisi = 112
    }

    private var isi: Isi
    private var adaTarget: Bool
    private var pita: [Pita]
    /// Percent at the right end.
    private var ujung: Double
    private var kalimat: String
    private var lebar: Lebar

    /// An achievement on the scale 0 to 125, with the bands in force and the target at 100.
    init(_ capaian: Capaian, menurut aturan: AturanKinerja, lebar: Lebar = .baris) {
        self.lebar = lebar
        pita = aturan.skala.pita
        ujung = 125
        adaTarget = true
        switch capaian {
        case .ada(let nilai):
            isi = .nilai(nilai.mentah)
            kalimat = Self.kalimat(nilai.mentah, predikat: aturan.predikat(capaian)?.predikat)
        case .sementara(let nilai?, _, _):
            isi = .nilai(nilai.mentah)
            kalimat = "Capaian sementara \(nilai.mentah.cetak(desimal: 2, nolBelakang: true)) persen dari target"
        case .sementara(nil, _, _), .belumDilaporkan:
            isi = .kosong
            kalimat = "Belum dilaporkan"
        case .tidakDiukur:
            isi = .kosong
            adaTarget = false
            kalimat = "Tidak diukur"
        case .tidakTerdefinisi:
            isi = .kosong
            kalimat = "Capaian tidak dapat dihitung"
        }
    }

    /// A value that is typed wrong has no bar yet.
    static func belumSah(menurut aturan: AturanKinerja, lebar: Lebar = .kisi) -> GarisTolok {
        var hasil = GarisTolok(.belumDilaporkan, menurut: aturan, lebar: lebar)
        hasil.kalimat = "Nilai belum sah"
        return hasil
    }

    /// Absorption of a budget: 0 to 100, no target and no bands, since it has no predikat. Nil = not reported.
    static func serapan(_ persen: Angka?, lebar: Lebar = .baris) -> GarisTolok {
        GarisTolok(serapan: persen, lebar: lebar)
    }

    private init(serapan persen: Angka?, lebar: Lebar) {
        self.lebar = lebar
        isi = persen.map { .nilai($0) } ?? .kosong
        adaTarget = false
        pita = []
        ujung = 100
        kalimat =
            persen.map { "Serapan \($0.cetak(desimal: 2, nolBelakang: true)) persen" } ?? "Serapan belum dilaporkan"
    }

    private static func kalimat(_ persen: Angka, predikat: String?) -> String {
        "Capaian \(persen.cetak(desimal: 2, nolBelakang: true)) persen dari target" + (predikat.map { ", \($0)" } ?? "")
    }
}

extension GarisTolok {
    private var kanan: Double { Double(lebar.rawValue - 1) }

    private func x(_ persen: Double) -> Double {
        1 + min(max(persen, 0), ujung) / ujung * (kanan - 1)
    }

    func tulis(ke html: inout HTMLBuilder) {
        let w = "\(lebar.rawValue)"
        html.element(
            "svg",
            [
                "class": "tolok", "width": w, "height": "22", "viewBox": "0 0 \(w) 22", "role": "img",
                "aria-label": kalimat,
            ]
        ) { h in
            h.pita(pita, atas: 18, tinggi: 4, mulai: 1, akhir: kanan) { x($0.angkaGambar) }
            h.void("path", ["class": "skala", "d": skala])
            switch isi {
            case .nilai(let persen): batang(persen.angkaGambar, &h)
            case .kosong:
                h.void(
                    "rect",
                    ["class": "kosong", "x": "1.5", "y": "3", "width": "\(lebar.rawValue - 3)", "height": "7.5"])
            }
            if adaTarget { h.void("path", ["class": "sasaran", "d": "M\(satuDesimal(x(100))) 1V22"]) }
        }
    }

    /// Minor ticks each 10, long ones at 0, 50 and 100.
    private var skala: String {
        let garis = stride(from: 0.0, through: ujung, by: 10).map { persen in
            "M\(Int(x(persen).rounded())) 18v-\(persen.truncatingRemainder(dividingBy: 50) == 0 ? "6" : "3.5")"
        }
        return garis.joined() + "M1 18H\(Int(kanan))"
    }

    private func batang(_ persen: Double, _ h: inout HTMLBuilder) {
        h.void(
            "rect", ["class": "nilai", "x": "1", "y": "3", "width": satuDesimal(x(persen) - 1), "height": "7.5"])
        guard persen > ujung else { return }
        let potong = [9.0, 5.0].map { "M\(satuDesimal(kanan - $0)) 11.5l4 -9.5" }
        h.void("path", ["class": "putus", "d": potong.joined()])
    }
}

extension HTMLBuilder {
    mutating func garisTolok(_ garis: GarisTolok) { garis.tulis(ke: &self) }

    mutating func garisTolok(_ capaian: Capaian, menurut aturan: AturanKinerja, lebar: GarisTolok.Lebar = .baris) {
        garisTolok(GarisTolok(capaian, menurut: aturan, lebar: lebar))
    }

    /// The number with its ruler at the right.
    mutating func denganTolok(_ angka: String, _ garis: GarisTolok) {
        element("span", ["class": "dengan-tolok"]) { h in
            h.element("span", ["class": "angka"], text: angka)
            h.garisTolok(garis)
        }
    }

    /// The strip with the limits of a scale, from worst to best.
    mutating func pita(
        _ daftar: [Pita], atas: Int, tinggi: Int, mulai: Double, akhir: Double, x: (Angka) -> Double
    ) {
        for (nomor, satu) in daftar.enumerated().reversed() {
            let kiri = satu.min.map(x) ?? mulai
            let kanan = satu.maks.map(x) ?? akhir
            guard kanan > kiri else { continue }
            void(
                "rect",
                [
                    "class": "pita pita\(tingkatPita(nomor, dari: daftar.count))", "x": satuDesimal(kiri),
                    "y": "\(atas)",
                    "width": satuDesimal(kanan - kiri), "height": "\(tinggi)",
                ])
        }
    }
}

/// Colour and rung of a band, 5 best to 1 worst, whatever the number of bands; `nomor` counts from the best.
func tingkatPita(_ nomor: Int, dari banyak: Int) -> Int {
    guard banyak > 1 else { return 5 }
    let langkah = Double(banyak - 1 - nomor) * 4 / Double(banyak - 1)
    return 1 + Int(langkah.rounded())
}

/// A coordinate with one decimal.
func satuDesimal(_ nilai: Double) -> String {
    let puluhan = Int((nilai * 10).rounded())
    return "\(puluhan < 0 ? "-" : "")\(abs(puluhan) / 10).\(abs(puluhan) % 10)"
}

extension Angka {
    /// Good enough for a drawing, and for nothing else.
    var angkaGambar: Double { Double(description) ?? 0 }
}
