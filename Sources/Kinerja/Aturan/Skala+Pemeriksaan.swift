/// What is wrong with a scale.
package enum MasalahSkala: Equatable, Sendable {
    case kosong
    case predikatKosong(nomor: Int)
    case predikatGanda(String)
    case terbalik(predikat: String)
    case celah(antara: String, dan: String, pada: Angka, sampai: Angka)
    case tumpangTindih(antara: String, dan: String, pada: Angka)
    case tidakMulaiDariNol(terendah: Angka)
    case adaBatasPuncak(tertinggi: Angka)

    /// The problem and its mend, in Indonesian.
    package var pesan: String {
        switch self {
        case .kosong: "Skala tidak mempunyai pita. Isi sekurang-kurangnya satu pita."
        case .predikatKosong(let nomor): "Pita ke-\(nomor) tidak mempunyai predikat. Isi namanya."
        case .predikatGanda(let nama): "Predikat \"\(nama)\" dipakai dua pita. Gabungkan atau beri nama lain."
        case .terbalik(let nama):
            "Pita \"\(nama)\" berbatas bawah lebih besar daripada batas atasnya. Tukar kedua batas."
        case .celah(let bawah, let atas, let pada, let sampai):
            "Nilai antara \(pada) dan \(sampai) tidak termasuk pita mana pun (celah antara \"\(bawah)\" dan \"\(atas)\"). Sambungkan kedua batas."
        case .tumpangTindih(let bawah, let atas, let pada):
            "Nilai \(pada) termasuk dua pita: \"\(bawah)\" dan \"\(atas)\". Jadikan salah satu batas tidak termasuk."
        case .tidakMulaiDariNol(let nilai):
            "Skala mulai dari \(nilai), padahal harus memuat 0. Turunkan batas pita terbawah."
        case .adaBatasPuncak(let nilai):
            "Nilai di atas \(nilai) tidak termasuk pita mana pun. Kosongkan batas atas pita tertinggi."
        }
    }
}

extension Skala {
    /// Problems of the scale: gaps, overlaps, and whether it covers 0 to infinity. Empty when it is sound.
    ///
    /// A scale that rounds first (`pembulatanAwal`) may leave gaps narrower than one rounded step.
    package var daftarMasalah: [MasalahSkala] {
        guard !pita.isEmpty else { return [.kosong] }
        var hasil = masalahNama
        hasil += pita.compactMap(Self.terbalik)
        guard hasil.isEmpty else { return hasil }
        let urut = pita.sorted(by: Self.lebihRendah)
        if let terendah = urut[0].min, terendah > .nol || (terendah == .nol && !urut[0].minTermasuk) {
            hasil.append(.tidakMulaiDariNol(terendah: terendah))
        }
        for (bawah, atas) in zip(urut, urut.dropFirst()) {
            if let masalah = sambungan(bawah, atas) { hasil.append(masalah) }
        }
        if let tertinggi = urut[urut.count - 1].maks { hasil.append(.adaBatasPuncak(tertinggi: tertinggi)) }
        return hasil
    }

    private var masalahNama: [MasalahSkala] {
        var hasil: [MasalahSkala] = []
        var sudah: Set<String> = []
        for (nomor, satu) in pita.enumerated() {
            if satu.predikat.isEmpty { hasil.append(.predikatKosong(nomor: nomor + 1)) }
            if !satu.predikat.isEmpty, !sudah.insert(satu.predikat).inserted {
                hasil.append(.predikatGanda(satu.predikat))
            }
        }
        return hasil
    }

    private static func terbalik(_ pita: Pita) -> MasalahSkala? {
        guard let min = pita.min, let maks = pita.maks else { return nil }
        let kosong = min > maks || (min == maks && !(pita.minTermasuk && pita.maksTermasuk))
        return kosong ? .terbalik(predikat: pita.predikat) : nil
    }

    private static func lebihRendah(_ kiri: Pita, _ kanan: Pita) -> Bool {
        switch (kiri.min, kanan.min) {
        case (nil, nil): false
        case (nil, _): true
        case (_, nil): false
        case (let a?, let b?): a < b
        }
    }

    private func sambungan(_ bawah: Pita, _ atas: Pita) -> MasalahSkala? {
        guard let akhir = bawah.maks else {
            return .tumpangTindih(antara: bawah.predikat, dan: atas.predikat, pada: atas.min ?? .nol)
        }
        guard let awal = atas.min else {
            return .tumpangTindih(antara: bawah.predikat, dan: atas.predikat, pada: akhir)
        }
        if awal < akhir { return .tumpangTindih(antara: bawah.predikat, dan: atas.predikat, pada: awal) }
        if awal == akhir {
            if bawah.maksTermasuk && atas.minTermasuk {
                return .tumpangTindih(antara: bawah.predikat, dan: atas.predikat, pada: awal)
            }
            return bawah.maksTermasuk || atas.minTermasuk
                ? nil : .celah(antara: bawah.predikat, dan: atas.predikat, pada: akhir, sampai: awal)
        }
        let bersambung = pembulatanAwal.map {
            akhir.langkahBerikut($0) == awal && bawah.maksTermasuk && atas.minTermasuk
        }
        return bersambung == true ? nil : .celah(antara: bawah.predikat, dan: atas.predikat, pada: akhir, sampai: awal)
    }
}

extension Angka {
    /// The next value at a number of decimals: 90 -> 91 for 0 decimals.
    fileprivate func langkahBerikut(_ desimal: Int) -> Angka {
        var langkah = Angka.satu
        for _ in 0..<desimal { langkah = langkah.dibagi(10) ?? langkah }
        return self + langkah
    }
}
