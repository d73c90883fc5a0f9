/// Whether a value may only be handed in with a note, and the sentence that asks for it; nil when no note is needed.
///
/// - Parameters:
///   - capaian: achievement of the period against the target of the period.
///   - target: that target, named in the sentence; nil when none is set.
///   - nilai: the value; `.tidakDiukur` although a target is set needs a note as well.
///   - arah: which side of the target is the wrong one.
/// - Batas: judged by the raw value as it is printed, so that a cap hides nothing and 99,999 printed as 100 needs no
///   note. A value that is missing needs none: it cannot be handed in anyway. An achievement that is not defined needs
///   a note, except for want of a target.
/// - Dasar: limit `ambang_catatan_wajib` of the rules; PermenPANRB 53/2014 asks for causes of success and failure.
/// - Contoh: target 77,75, realisasi 74,28 (95,54) -> "Di bawah target 77,75."
package func wajibCatatan(
    capaian: Capaian, nilai: NilaiTerukur, target: NilaiTarget?, arah: Arah, menurut aturan: AturanKinerja
) -> Peringatan? {
    guard let target, target != .tidakDiukur else { return nil }
    switch (capaian, nilai) {
    case (_, .tidakDiukur):
        return peringatan("Tidak diukur, padahal ada target\(target.sebutan).", "mengapa tidak diukur?")
    case (.ada(let hasil), _):
        guard aturan.dinilai(hasil.mentah) < aturan.ambang.catatanWajib else { return nil }
        return peringatan(
            "\(target.kataMeleset(arah))\(target.sebutan).", "apa sebabnya dan apa langkah berikutnya?")
    case (.tidakTerdefinisi(let alasan), _):
        guard alasan != .targetTidakAda else { return nil }
        return peringatan("Capaian tidak dapat dihitung: \(alasan.pesan).", "bagaimana nilai ini harus dibaca?")
    case (.tidakDiukur, _), (.belumDilaporkan, _), (.sementara, _): return nil
    }
}

private func peringatan(_ pesan: String, _ tanya: String) -> Peringatan {
    Peringatan(
        kode: .catatanWajib, tingkat: .awas, pesan: pesan, tindakLanjut: "Catatan wajib sebelum diajukan: \(tanya)")
}

extension NilaiTarget {
    fileprivate func kataMeleset(_ arah: Arah) -> String {
        switch (self, arah) {
        case (.ya, _), (.tidakDiukur, _): "Belum mencapai target"
        case (.predikat, _), (.angka, .naik): "Di bawah target"
        case (.angka, .turun): "Di atas target"
        case (.angka, .rentang), (.angka, .stabil), (.rentang, _): "Di luar target"
        }
    }

    fileprivate var sebutan: String {
        switch self {
        case .angka(let angka): " \(angka.cetak())"
        case .rentang(let bawah, let atas): " \(bawah.cetak())–\(atas.cetak())"
        case .predikat(let predikat): " \(predikat)"
        case .ya, .tidakDiukur: ""
        }
    }
}
