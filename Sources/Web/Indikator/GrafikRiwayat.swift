import Documents
import Kinerja

/// Bars of realisasi with a tick for the target, a column a year. The numbers also stand in the table beside it.
struct GrafikRiwayat {
    let riwayat: RiwayatIndikator

    private let lebar = 430.0, kiri = 44.0, kanan = 424.0, atas = 26.0, bawah = 186.0

    private var angka: [Double] {
        riwayat.daftar.flatMap { [$0.angkaTarget, $0.angkaRealisasi] }.compactMap { $0?.angkaGambar }
    }

    /// Both ends of the axis: round numbers around all values. The axis starts at 0 unless all values lie far from it.
    private var sumbu: (dari: Double, sampai: Double, langkah: Double) {
        let terbesar = angka.max() ?? 100, terkecil = angka.min() ?? 0
        let jauh = terkecil > terbesar * 0.7
        let bentang = jauh ? (terbesar - terkecil) * 2.5 : terbesar - min(0, terkecil)
        let langkah = Self.bulat(max(bentang, terbesar * 0.02, 0.0001) / 4)
        let dari =
            jauh
            ? ((terkecil - langkah) / langkah).rounded(.down) * langkah
            : min(0, (terkecil / langkah).rounded(.down) * langkah)
        let sampai = max((terbesar / langkah).rounded(.up) * langkah, dari + langkah)
        return (dari, sampai, langkah)
    }

    /// 1, 2 or 5 times a power of ten, not below the value.
    private static func bulat(_ nilai: Double) -> Double {
        var pangkat = 1.0
        while pangkat * 10 <= nilai { pangkat *= 10 }
        while pangkat > nilai { pangkat /= 10 }
        return [1, 2, 5, 10].map { $0 * pangkat }.first { $0 >= nilai } ?? pangkat * 10
    }

    func tulis(ke h: inout HTMLBuilder) {
        let sumbu = sumbu
        func y(_ nilai: Double) -> Double {
            bawah - (nilai - sumbu.dari) / (sumbu.sampai - sumbu.dari) * (bawah - atas)
        }
        h.element(
            "svg", ["class": "grafik", "viewBox": "0 0 430 232", "width": "100%", "role": "img", "aria-label": kalimat]
        ) { h in
            var tanda = sumbu.dari
            while tanda <= sumbu.sampai + sumbu.langkah / 2 {
                h.void("path", ["class": "bantu", "d": "M44 \(satuDesimal(y(tanda)))H424"])
                h.element(
                    "text", ["x": "38", "y": satuDesimal(y(tanda) + 4), "text-anchor": "end"], text: Self.teks(tanda))
                tanda += sumbu.langkah
            }
            for (nomor, tahun) in riwayat.daftar.enumerated() { kolom(nomor, tahun, y, ke: &h) }
            h.void("path", ["class": "sumbu", "d": "M44 186H424"])
            let awal = sumbu.dari == 0 ? "" : "Sumbu dimulai dari \(Self.teks(sumbu.dari)). "
            h.element("text", ["x": "44", "y": "226"], text: awal + "Batang: realisasi. Garis tebal: target.")
        }
    }

    private func kolom(
        _ nomor: Int, _ tahun: RiwayatIndikator.Tahun, _ y: (Double) -> Double, ke h: inout HTMLBuilder
    ) {
        let petak = (kanan - kiri) / Double(max(1, riwayat.daftar.count))
        let tengah = kiri + petak * (Double(nomor) + 0.5), setengah = min(22, petak * 0.3)
        let x = satuDesimal(tengah)
        if tahun.tidakDiukur {
            h.void(
                "rect",
                [
                    "class": "arsir", "x": satuDesimal(tengah - petak * 0.36), "y": "26",
                    "width": satuDesimal(petak * 0.72),
                    "height": "160",
                ])
            h.element(
                "text", ["x": x, "y": "106", "text-anchor": "middle"], text: petak > 70 ? "tidak diukur" : "\u{2013}")
        }
        if let nilai = tahun.angkaRealisasi?.angkaGambar {
            let puncak = min(max(y(nilai), atas), bawah)
            h.void(
                "rect",
                [
                    "class": "batang", "x": satuDesimal(tengah - setengah), "y": satuDesimal(puncak),
                    "width": satuDesimal(setengah * 2), "height": satuDesimal(bawah - puncak),
                ])
            let didalam = bawah - puncak > 24 && petak > 54
            h.element(
                "text",
                [
                    "class": didalam ? "kuat di-batang" : "kuat", "x": x,
                    "y": satuDesimal(didalam ? puncak + 16 : puncak - 5),
                    "text-anchor": "middle",
                ], text: petak > 44 ? tahun.realisasi : "")
        }
        if let target = tahun.angkaTarget?.angkaGambar {
            let tinggi = satuDesimal(y(target))
            h.void(
                "path",
                [
                    "class": "tik",
                    "d": "M\(satuDesimal(tengah - setengah - 14)) \(tinggi)H\(satuDesimal(tengah + setengah + 14))",
                ])
            h.element(
                "text", ["class": "kuat", "x": x, "y": satuDesimal(y(target) - 7), "text-anchor": "middle"],
                text: petak > 44 ? tahun.target : "")
        }
        h.element(
            "text",
            ["class": tahun.tahun == riwayat.tahunIni ? "kuat" : nil, "x": x, "y": "204", "text-anchor": "middle"],
            text: "\(tahun.tahun)")
    }

    private var kalimat: String {
        "Riwayat: "
            + riwayat.daftar.map { satu in
                if satu.tidakDiukur { return "\(satu.tahun) tidak diukur" }
                let isi = [
                    satu.target.isEmpty ? "" : "target \(satu.target)",
                    satu.realisasi.isEmpty ? "" : "realisasi \(satu.realisasi)",
                ].filter { !$0.isEmpty }
                return "\(satu.tahun) " + (isi.isEmpty ? "belum ada target" : isi.joined(separator: " dan "))
            }.joined(separator: "; ")
    }

    private static func teks(_ nilai: Double) -> String {
        (Angka(kanonik: satuDesimalPanjang(nilai)) ?? Angka(Int(nilai))).cetak()
    }

    /// A round number of the axis without the noise of binary fractions.
    private static func satuDesimalPanjang(_ nilai: Double) -> String {
        let ribuan = Int((nilai * 10000).rounded())
        let tanda = ribuan < 0 ? "-" : ""
        let pecahan = "\(abs(ribuan) % 10000)"
        let digit = String(repeating: "0", count: 4 - pecahan.count) + pecahan
        return "\(tanda)\(abs(ribuan) / 10000).\(digit)"
    }
}
