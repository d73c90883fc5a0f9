package import Kinerja

/// What every link of a text prints now, by the link: kept with the text when it is written.
///
/// Links that cannot be resolved have no value and are left out.
package func nilaiTautan(_ teks: String, hitungan: Hitungan) -> [String: String] {
    let daftar = Naskah(teks, kunci: "", hitungan: hitungan).daftarTautan
    return Dictionary(
        daftar.compactMap { satu in satu.nilai.map { (satu.tautan, $0) } }, uniquingKeysWith: { awal, _ in awal })
}

/// A figure that no longer prints what the writer saw.
package struct PerubahanAngka: Sendable, Equatable {
    package let tautan: String
    package let dulu: String
    /// Nil when the link cannot be resolved any more, for example because its indicator was deleted.
    package let kini: String?
    package let kesalahan: KesalahanTautan?

    /// Indonesian sentence for the writer.
    package var pesan: String {
        guard let kini else {
            let saran = kesalahan?.saran ?? []
            let petunjuk = saran.isEmpty ? "" : " Mungkin yang dimaksud: \(saran.joined(separator: ", "))."
            return "\(tautan) dulu mencetak \"\(dulu)\"; kini \(kesalahan?.alasan ?? "tidak dikenal").\(petunjuk)"
        }
        return "\(tautan) berubah dari \"\(dulu)\" menjadi \"\(kini)\"."
    }
}

/// Figures of a text that changed since it was written, in order of first mention.
///
/// - Parameter dicatat: what the links printed then, from ``nilaiTautan(_:hitungan:)``; a link without a recorded value
///   has not changed.
package func perubahanNilai(
    _ teks: String, kunci: String = "", dicatat: [String: String], hitungan: Hitungan
) -> [PerubahanAngka] {
    var sudah: Set<String> = []
    return Naskah(teks, kunci: kunci, hitungan: hitungan).daftarTautan.compactMap { satu in
        guard let dulu = dicatat[satu.tautan], dulu != satu.nilai, sudah.insert(satu.tautan).inserted else {
            return nil
        }
        return PerubahanAngka(tautan: satu.tautan, dulu: dulu, kini: satu.nilai, kesalahan: satu.kesalahan)
    }
}
