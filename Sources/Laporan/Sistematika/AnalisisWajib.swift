/// The seven analyses every sasaran strategis must have in Bab III.
///
/// - Dasar: PermenPANRB 53/2014 Lampiran II, Bab III huruf A.
package enum AnalisisWajib: Int, Sendable, CaseIterable, Comparable {
    case targetRealisasi = 1
    case tahunLalu
    case jangkaMenengah
    case standarNasional
    case sebab
    case efisiensi
    case programPenunjang

    package static func < (kiri: AnalisisWajib, kanan: AnalisisWajib) -> Bool { kiri.rawValue < kanan.rawValue }

    /// As named in lists of what is missing.
    package var nama: String {
        switch self {
        case .targetRealisasi: "Perbandingan target dan realisasi tahun ini"
        case .tahunLalu: "Perbandingan dengan tahun lalu dan beberapa tahun terakhir"
        case .jangkaMenengah: "Perbandingan dengan target jangka menengah"
        case .standarNasional: "Perbandingan dengan standar nasional"
        case .sebab: "Analisis penyebab keberhasilan atau kegagalan dan solusi"
        case .efisiensi: "Analisis efisiensi penggunaan sumber daya"
        case .programPenunjang: "Analisis program dan kegiatan penunjang"
        }
    }

    /// The narrative section that speaks of it.
    package var kunci: KunciNarasi {
        switch self {
        case .targetRealisasi: .capaian
        case .tahunLalu: .capaianTahunLalu
        case .jangkaMenengah: .kemajuanRenstra
        case .standarNasional: .standarNasional
        case .sebab: .analisisSebab
        case .efisiensi: .efisiensi
        case .programPenunjang: .programPenunjang
        }
    }

    /// What the annex prints for it when the outline has no place.
    var isiBaku: [IsiBagian] {
        let tabel: [IdTabel] =
            switch self {
            case .targetRealisasi: [.capaian]
            case .tahunLalu: [.capaianTahunLalu]
            case .jangkaMenengah: [.kemajuanRenstra]
            case .standarNasional: [.pembanding, .peringkat]
            case .sebab: [.analisisSebab]
            case .efisiensi: [.efisiensi]
            case .programPenunjang: [.programPenunjang]
            }
        return [.narasi(kunci)] + tabel.map { .tabel($0, OpsiTabel()) }
    }
}

extension Sistematika {
    /// Analyses that have a section of their own in front matter or chapters.
    package var analisisBertempat: Set<AnalisisWajib> {
        Set(bab.filter { $0.jenis != .lampiran }.flatMap { analisis(isi: $0.isi, bagian: $0.bagian) })
    }

    /// Analyses the annex `Analisis lain` has to hold, in order.
    package var analisisTanpaTempat: [AnalisisWajib] {
        let ada = analisisBertempat
        return AnalisisWajib.allCases.filter { !ada.contains($0) }
    }

    private func analisis(isi: [IsiBagian], bagian: [BagianSistematika]) -> [AnalisisWajib] {
        let berulang = isi.flatMap { satu -> [AnalisisWajib] in
            if case .untuk(_, let isi, let bagian) = satu { analisis(isi: isi, bagian: bagian) } else { [] }
        }
        return berulang + bagian.flatMap { $0.analisis + analisis(isi: $0.isi, bagian: $0.bagian) }
    }

    /// The outline with an annex for the analyses that have no place in the body; unchanged when all have one.
    package var lengkapDenganAnalisis: Sistematika {
        guard !analisisTanpaTempat.isEmpty, !bab.contains(where: { $0.isi.contains(.lampiran(.analisisLain)) }) else {
            return self
        }
        var hasil = self
        let gaya = bab.last { $0.jenis == .lampiran }?.gayaNomor ?? .lampiranAngka
        hasil.bab.append(
            BabSistematika(
                jenis: .lampiran, gayaNomor: gaya, judul: "Analisis Lain", isi: [.lampiran(.analisisLain)]))
        return hasil
    }

    /// Sections for the analyses without a place.
    var bagianAnalisisLain: [BagianSistematika] {
        analisisTanpaTempat.map {
            BagianSistematika(gayaNomor: .hurufBesar, judul: $0.nama, analisis: [$0], isi: $0.isiBaku)
        }
    }
}
