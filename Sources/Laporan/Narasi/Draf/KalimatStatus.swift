import Kinerja

/// Wordings of one indicator's result against its target, right for its direction and kind of value.
struct KalimatStatus {
    let hitungan: Hitungan
    let indikator: Indikator
    /// Chooses among equal wordings.
    let urutan: Int

    private var nama: String { Kalimat.nama(indikator.nama) }
    private var realisasi: String { "{{\(indikator.kode).realisasi|satuan}}" }
    private var target: String { "{{\(indikator.kode).target|satuan}}" }
    private var capaian: String { "{{\(indikator.kode).capaian|%}}" }
    private var predikat: String? {
        hitungan.predikat(indikator.kode).map { _ in "predikat {{\(indikator.kode).predikat}}" }
    }
    /// To follow `dengan`.
    private var nilai: String { "capaian \(capaian)" + (predikat.map { " dan \($0)" } ?? "") }
    private var capaiannya: String { "capaiannya \(capaian)" + (predikat.map { " dengan \($0)" } ?? "") }
    private var berangka: Bool { hitungan.nilai(indikator.kode, tahun: hitungan.tahun).angka != nil }

    var melampaui: String {
        if indikator.arah == .turun { return melampauiTurun }
        if indikator.arah == .rentang, berangka { return melampauiRentang }
        guard berangka else {
            return "Indikator \(nama) terealisasi \(realisasi) terhadap target \(target), sehingga target "
                + "terlampaui dengan \(nilai)."
        }
        return switch urutan % 3 {
        case 0:
            "Indikator \(nama) terealisasi \(realisasi) dari target \(target), sehingga target terlampaui "
                + "dengan \(nilai)."
        case 1:
            "Realisasi indikator \(nama) sebesar \(realisasi) berada di atas target \(target); \(capaiannya)."
        default:
            "Dengan realisasi \(realisasi) terhadap target \(target), indikator \(nama) melampaui target "
                + "dan mencatat \(nilai)."
        }
    }

    /// Beyond the range on the side its formula rewards, which the reader must be told.
    private var melampauiRentang: String {
        let sisi = indikator.rumusCapaian == .rentangTurun ? "bawah" : "atas"
        return "Realisasi indikator \(nama) sebesar \(realisasi) berada di \(sisi) rentang target \(target) dan "
            + "menurut rumus indikatornya dinilai melampaui target, dengan \(nilai)."
    }

    private var melampauiTurun: String {
        if urutan % 2 == 0 {
            return
                "Indikator \(nama) terealisasi \(realisasi), lebih rendah daripada target \(target). "
                + "Karena nilai yang lebih rendah berarti lebih baik, target terlampaui dengan \(nilai)."
        }
        return "Realisasi indikator \(nama) sebesar \(realisasi) berada di bawah target \(target) yang "
            + "menjadi batas tertinggi, sehingga target terlampaui dengan \(nilai)."
    }

    var tercapai: String {
        if indikator.jenisNilai == .yaTidak {
            return "Indikator \(nama) terlaksana sesuai target dengan \(nilai)."
        }
        if indikator.arah == .rentang {
            return "Realisasi indikator \(nama) sebesar \(realisasi) berada di dalam rentang target "
                + "\(target), sehingga \(capaiannya)."
        }
        guard tepat else {
            return "Indikator \(nama) terealisasi \(realisasi) terhadap target \(target) dan memenuhi "
                + "target dengan \(nilai)."
        }
        if urutan % 2 == 0 {
            return "Indikator \(nama) terealisasi \(realisasi), tepat sesuai target, dengan \(nilai)."
        }
        return "Target \(target) pada indikator \(nama) tercapai tepat, dengan \(nilai)."
    }

    /// Realisasi equals the target as a number or a grade.
    private var tepat: Bool {
        let nilai = hitungan.nilai(indikator.kode, tahun: hitungan.tahun)
        let target = hitungan.targetBerlaku(indikator.kode, tahun: hitungan.tahun)?.nilai
        return switch (nilai, target) {
        case (.angka(let nilai), .angka(let target)?): nilai == target
        case (.predikat(let nilai), .predikat(let target)?): nilai.lowercased() == target.lowercased()
        default: false
        }
    }

    var tidakTercapai: String {
        if indikator.jenisNilai == .yaTidak {
            return "Indikator \(nama) tidak terlaksana, sehingga target tidak tercapai dengan \(nilai)."
        }
        guard berangka else {
            return
                "Indikator \(nama) terealisasi \(realisasi) dari target \(target), sehingga target tidak "
                + "tercapai dengan \(nilai)."
        }
        return switch indikator.arah {
        case .naik: tidakTercapaiNaik
        case .turun:
            "Indikator \(nama) terealisasi \(realisasi), melebihi target \(target) yang menjadi batas "
                + "tertinggi, sehingga target tidak tercapai dengan \(nilai)."
        case .rentang:
            "Realisasi indikator \(nama) sebesar \(realisasi) berada di luar rentang target \(target), "
                + "sehingga target tidak tercapai dengan \(nilai)."
        case .stabil:
            "Realisasi indikator \(nama) sebesar \(realisasi) menyimpang dari target \(target), sehingga "
                + "target tidak tercapai dengan \(nilai)."
        }
    }

    private var tidakTercapaiNaik: String {
        if urutan % 2 == 0 {
            return
                "Indikator \(nama) terealisasi \(realisasi), di bawah target \(target), sehingga target "
                + "tidak tercapai dengan \(nilai)."
        }
        return "Target \(target) pada indikator \(nama) tidak tercapai; realisasinya \(realisasi) dengan "
            + "\(nilai)."
    }
}
