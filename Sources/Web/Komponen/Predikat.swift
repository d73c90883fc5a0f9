import Documents
import Kinerja

extension HTMLBuilder {
    /// The ladder of five rungs on its coloured edge, with the label.
    mutating func predikat(_ pita: Pita, pada skala: Skala, labelTersembunyi: Bool = false) {
        let nomor = skala.pita.firstIndex(of: pita) ?? 0
        predikat(pita.predikat, tingkat: tingkatPita(nomor, dari: skala.pita.count), labelTersembunyi: labelTersembunyi)
    }

    /// The predikat of an achievement; nothing for one that is not final.
    mutating func predikat(_ capaian: Capaian, menurut aturan: AturanKinerja) {
        if let pita = aturan.predikat(capaian) { predikat(pita, pada: aturan.skala) }
    }

    mutating func predikat(_ label: String, tingkat: Int, labelTersembunyi: Bool = false) {
        element("span", ["class": "predikat"]) { h in
            h.tangga(tingkat)
            if labelTersembunyi { h.sr(label) } else { h.text(label) }
        }
    }

    /// What the strip under a ruler means; from worst to best.
    mutating func legendaPita(_ skala: Skala) {
        element("span", ["class": "dengan-tolok"]) { h in
            h.text("Pita: ")
            for pita in skala.pita.reversed() { h.predikat(pita, pada: skala) }
        }
    }

    private mutating func tangga(_ tingkat: Int) {
        element(
            "svg", ["class": "tangga", "width": "20", "height": "14", "viewBox": "0 0 20 14", "aria-hidden": "true"]
        ) { h in
            for anak in 1...5 {
                let isi = anak <= tingkat
                h.void(
                    "rect",
                    [
                        "x": "\(4 * anak - 3)", "y": isi ? "1" : "4", "width": "1.6", "height": isi ? "8" : "5",
                        "class": isi ? "on" : "off",
                    ])
            }
            for kelas in ["w\(tingkat)", "tepi"] {
                h.void("rect", ["x": "0.5", "y": "10", "width": "18.5", "height": "3.5", "class": kelas])
            }
        }
    }
}
