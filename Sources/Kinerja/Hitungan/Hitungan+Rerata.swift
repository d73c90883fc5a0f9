/// A mean of achievements, with what it was made of.
package struct Rerata: Sendable, Equatable {
    /// Unrounded percent.
    package let nilai: Angka
    /// How many members entered; the others were not measured, missing or undefined.
    package let anggota: Int
    package let dari: Int
}

/// Counts of indicators by how they stand to their targets.
package struct Rekap: Sendable, Equatable {
    package var melampaui = 0
    package var tercapai = 0
    package var tidakTercapai = 0
    package var belum = 0
    package var tidakDiukur = 0

    package var diukur: Int { melampaui + tercapai + tidakTercapai }
    package var jumlah: Int { diukur + belum + tidakDiukur }

    mutating func tambah(_ status: StatusCapaian) {
        switch status {
        case .melampaui: melampaui += 1
        case .tercapai: tercapai += 1
        case .tidakTercapai: tidakTercapai += 1
        case .belum: belum += 1
        case .tidakDiukur: tidakDiukur += 1
        }
    }
}

extension Hitungan {
    /// Weighted mean of the measured indicators at one simpul, with the cap for means. Nil when none is measured.
    package func rerata(simpul kode: String) -> Rerata? { rerata(daftarIndikator(di: kode)) }

    /// Weighted mean of the achievements of given indicators in the reporting year.
    ///
    /// - Rumus: sum(weight x achievement) / sum(weight); an indicator without a weight counts 1.
    /// - Satuan: percent, unrounded, after floor and the cap for means.
    /// - Batas: only final achievements enter; not measured, missing, incomplete and undefined ones are left out and
    ///   shown by `anggota` of `dari`. Nil when none is left or all weights are zero.
    /// - Dasar: rules of the instansi (cara_rerata, batas_atas_rerata); no national norm.
    /// - Contoh: 150, 90 and 30 with equal weight -> 90.
    package func rerata(_ daftar: [Indikator]) -> Rerata? {
        rerata(daftar) { capaian($0.kode) }
    }

    /// The same mean over other achievements than those of the reporting year, such as those up to a period.
    package func rerata(_ daftar: [Indikator], menurut capaian: (Indikator) -> Capaian) -> Rerata? {
        var jumlah = Angka.nol, bobot = Angka.nol, anggota = 0
        for indikator in daftar {
            guard let nilai = capaian(indikator).nilai else { continue }
            let berat = indikator.bobot ?? .satu
            jumlah = jumlah + nilai.rerata * berat
            bobot = bobot + berat
            anggota += 1
        }
        return jumlah.dibagi(bobot).map { Rerata(nilai: $0, anggota: anggota, dari: daftar.count) }
    }

    /// Mean of the instansi by a named definition: over its sasaran, or over its indicators. They are different numbers.
    ///
    /// - Satuan: percent, unrounded.
    /// - Batas: a sasaran without any final achievement is left out; each of the others counts once, whatever its weights.
    /// - Contoh: sasaran one with 150, sasaran two with 90 and 30 -> per sasaran 105, per indikator 90.
    package func rerataInstansi(_ cara: AturanKinerja.CaraRerata) -> Rerata? {
        rerataInstansi(cara) { capaian($0.kode) }
    }

    /// The same mean over other achievements than those of the reporting year.
    package func rerataInstansi(
        _ cara: AturanKinerja.CaraRerata, menurut capaian: (Indikator) -> Capaian
    ) -> Rerata? {
        switch cara {
        case .perIndikator: return rerata(daftarIndikatorUtama, menurut: capaian)
        case .perSasaran:
            let semua = daftarSasaran
            let daftar = semua.compactMap { rerata(daftarIndikator(di: $0.kode), menurut: capaian) }
            return daftar.map(\.nilai).reduce(.nol, +).dibagi(Angka(daftar.count))
                .map { Rerata(nilai: $0, anggota: daftar.count, dari: semua.count) }
        }
    }

    /// Mean of the instansi by the definition its rules fix.
    package var rerataInstansi: Rerata? { rerataInstansi(aturan.caraRerata) }

    package func rekap(_ daftar: [Indikator]) -> Rekap {
        var hasil = Rekap()
        for indikator in daftar { hasil.tambah(capaian(indikator.kode).status) }
        return hasil
    }

    /// Counts over the indicators the instansi answers for.
    package var rekapInstansi: Rekap { rekap(daftarIndikatorUtama) }
}
