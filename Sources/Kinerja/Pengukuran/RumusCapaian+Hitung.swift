/// Achievement of one indicator for one period.
///
/// - Rumus: by `indikator.rumusCapaian`; see ``capaianMentah(_:terhadap:rumus:menurut:)``.
/// - Satuan: percent, unrounded; 100 means exactly on target for every direction.
/// - Batas: a target or value that is not measured, missing or incomplete passes through as that answer.
/// - Dasar: `aturan.dasar` per rule; formulas per aturan NAIK, TURUN_SELISIH, TURUN_RASIO, RENTANG, STABIL, PREDIKAT, YA_TIDAK.
/// - Contoh: target 73,14, realisasi 75,51, NAIK -> 103,24.
package func capaian(
    _ realisasi: NilaiTerukur, terhadap target: NilaiTarget?, indikator: Indikator, menurut aturan: AturanKinerja
) -> Capaian {
    guard target != .tidakDiukur else { return .tidakDiukur }
    switch realisasi {
    case .tidakDiukur: return .tidakDiukur
    case .belumDilaporkan: return .belumDilaporkan
    case .tidakTerdefinisi(let alasan): return .tidakTerdefinisi(alasan)
    case .sementara(let nilai, let terisi, let wajib):
        let sejauhIni = nilai.flatMap {
            capaian(.angka($0), terhadap: target, indikator: indikator, menurut: aturan).nilai
        }
        return .sementara(sejauhIni, terisi: terisi, wajib: wajib)
    case .angka, .predikat, .yaTidak:
        guard let target else { return .tidakTerdefinisi(.targetTidakAda) }
        switch capaianMentah(realisasi, terhadap: target, indikator: indikator, menurut: aturan) {
        case .failure(let galat): return .tidakTerdefinisi(galat.alasan)
        case .success(let mentah):
            guard mentah.sah else { return .tidakTerdefinisi(.luapan) }
            return .ada(NilaiCapaian(mentah: mentah, menurut: aturan))
        }
    }
}

/// Carries the reason of an undefined figure through a `Result`.
package struct TidakTerdefinisi: Error, Hashable, Sendable {
    package let alasan: AlasanTidakTerdefinisi
    init(_ alasan: AlasanTidakTerdefinisi) { self.alasan = alasan }
}

private typealias Mentah = Result<Angka, TidakTerdefinisi>

private func capaianMentah(
    _ realisasi: NilaiTerukur, terhadap target: NilaiTarget, indikator: Indikator, menurut aturan: AturanKinerja
) -> Mentah {
    switch (realisasi, target) {
    case (.angka(let nilai), .angka(let sasaran)):
        guard nilai >= .nol, sasaran >= .nol else { return .failure(TidakTerdefinisi(.nilaiNegatif)) }
        return capaianAngka(nilai, terhadap: sasaran, rumus: indikator.rumusCapaian, menurut: aturan)
    case (.angka(let nilai), .rentang(let bawah, let atas)):
        guard nilai >= .nol, bawah >= .nol else { return .failure(TidakTerdefinisi(.nilaiNegatif)) }
        switch indikator.rumusCapaian {
        case .rentang: return capaianRentang(nilai, dari: bawah, sampai: atas)
        case .rentangTurun: return capaianRentangTurun(nilai, dari: bawah, sampai: atas, menurut: aturan)
        case .naik, .turunSelisih, .turunRasio, .stabil, .predikat, .yaTidak:
            return .failure(TidakTerdefinisi(.jenisTidakCocok))
        }
    case (.predikat(let nilai), .predikat(let sasaran)):
        return capaianPredikat(nilai, terhadap: sasaran, skala: indikator.skalaPredikat, menurut: aturan)
    case (.yaTidak(let terjadi), .ya): return .success(terjadi ? .seratus : .nol)
    default: return .failure(TidakTerdefinisi(.jenisTidakCocok))
    }
}

private func capaianAngka(
    _ realisasi: Angka, terhadap target: Angka, rumus: RumusCapaian, menurut aturan: AturanKinerja
) -> Mentah {
    switch rumus {
    case .naik, .predikat, .yaTidak: return rasio(realisasi, terhadap: target)
    case .turunSelisih:
        if target == .nol { return .success(turunTargetNol(realisasi, menurut: aturan)) }
        return rasio(target + target - realisasi, terhadap: target)
    case .turunRasio:
        if target == .nol { return .success(turunTargetNol(realisasi, menurut: aturan)) }
        return realisasi == .nol ? rasioTakTerhingga(menurut: aturan) : rasio(target, terhadap: realisasi)
    case .stabil:
        if target == .nol { return realisasi == .nol ? .success(.seratus) : .failure(TidakTerdefinisi(.targetNol)) }
        return rasio((realisasi - target).mutlak, terhadap: target).map { .seratus - $0 }
    case .rentang: return capaianRentang(realisasi, dari: target, sampai: target)
    case .rentangTurun: return capaianRentangTurun(realisasi, dari: target, sampai: target, menurut: aturan)
    }
}

private func rasio(_ pembilang: Angka, terhadap penyebut: Angka) -> Mentah {
    guard let hasil = (pembilang * .seratus).dibagi(penyebut) else { return .failure(TidakTerdefinisi(.targetNol)) }
    return .success(hasil)
}

private func turunTargetNol(_ realisasi: Angka, menurut aturan: AturanKinerja) -> Angka {
    realisasi == .nol ? aturan.targetNol.tercapai : aturan.targetNol.terlampaui
}

private func rasioTakTerhingga(menurut aturan: AturanKinerja) -> Mentah {
    guard let nilai = aturan.targetNol.rasioRealisasiNol ?? aturan.batasAtas.tampilan else {
        return .failure(TidakTerdefinisi(.realisasiNol))
    }
    return .success(nilai)
}

/// Inside the range 100; outside, the distance to the nearer end counts.
private func capaianRentang(_ realisasi: Angka, dari bawah: Angka, sampai atas: Angka) -> Mentah {
    guard realisasi < bawah || realisasi > atas else { return .success(.seratus) }
    return rasio(realisasi, terhadap: realisasi > atas ? atas : bawah)
}

/// The same where lower is better; a range that ends at zero follows the rule for a zero target.
private func capaianRentangTurun(
    _ realisasi: Angka, dari bawah: Angka, sampai atas: Angka, menurut aturan: AturanKinerja
) -> Mentah {
    if atas == .nol { return .success(turunTargetNol(realisasi, menurut: aturan)) }
    return capaianRentang(realisasi, dari: bawah, sampai: atas).map {
        realisasi < bawah || realisasi > atas ? .seratus + .seratus - $0 : $0
    }
}

private func capaianPredikat(
    _ realisasi: String, terhadap target: String, skala kode: String, menurut aturan: AturanKinerja
) -> Mentah {
    guard let skala = aturan.skalaOrdinal[kode] else { return .failure(TidakTerdefinisi(.predikatTakDikenal(kode))) }
    guard let nilai = skala.nilai(realisasi) else { return .failure(TidakTerdefinisi(.predikatTakDikenal(realisasi))) }
    guard let sasaran = skala.nilai(target) else { return .failure(TidakTerdefinisi(.predikatTakDikenal(target))) }
    if aturan.caraPredikat == .tercapai, nilai >= sasaran { return .success(.seratus) }
    return rasio(Angka(nilai), terhadap: Angka(sasaran))
}
