/// Makes one value out of the values of several periods.
///
/// - Rumus: jumlah adds, rata divides the sum by the number of filled periods, terakhir and tahunan take the last filled
///   one, maks and min the extremes. `rasio_kumulatif` needs komponen and is not served here (nil).
/// - Satuan: that of the indicator, unrounded.
/// - Batas: empty input gives nil.
/// - Contoh: 100; 100; 98,97; 100 by rata -> 99,7425.
package func konsolidasi(_ daftarNilai: [Angka], cara: Konsolidasi) -> Angka? {
    guard let pertama = daftarNilai.first, let akhir = daftarNilai.last else { return nil }
    switch cara {
    case .jumlah: return daftarNilai.dropFirst().reduce(pertama, +)
    case .rata: return daftarNilai.dropFirst().reduce(pertama, +).dibagi(Angka(daftarNilai.count))
    case .terakhir, .tahunan: return akhir
    case .maks: return daftarNilai.dropFirst().reduce(pertama) { Swift.max($0, $1) }
    case .min: return daftarNilai.dropFirst().reduce(pertama) { Swift.min($0, $1) }
    case .rasioKumulatif: return nil
    }
}

/// Value of a stretch of periods, all of them due.
///
/// - Satuan: that of the indicator, unrounded.
/// - Batas: every period not measured gives `.tidakDiukur`; a missing one gives `.sementara` with the value so far
///   (`.belumDilaporkan` when nothing at all came in). Letters and yes/no take the last filled period; numbers mixed with
///   them give no value. An undefined period makes the whole undefined, except before a later filled one where only the
///   last counts (terakhir, tahunan).
/// - Dasar: rules of consolidation of the indicator; a missing period is never zero.
/// - Contoh: 25, 25, –, 50 by jumlah -> 100; 25, 25 and two missing -> 50, sementara 2 dari 4.
package func konsolidasi(_ daftarNilai: [NilaiTerukur], cara: Konsolidasi) -> NilaiTerukur {
    let dihitung = cara == .terakhir || cara == .tahunan ? daftarNilai.sejakTerisiTerakhir : daftarNilai[...]
    if let rusak = dihitung.first(where: \.tidakTerdefinisi) { return rusak }
    let daftarAngka = daftarNilai.compactMap(\.angkaSejauhIni)
    let lain = daftarNilai.last { $0.bukanAngka }
    if lain != nil, !daftarAngka.isEmpty { return .tidakTerdefinisi(.jenisTidakCocok) }
    let hasil = konsolidasi(daftarAngka, cara: cara)
    let terisi = daftarNilai.count(where: \.terisi)
    guard terisi == daftarNilai.count else {
        let kosong = daftarNilai.allSatisfy { $0 == .belumDilaporkan }
        return kosong ? .belumDilaporkan : .sementara(nilai: hasil, terisi: terisi, wajib: daftarNilai.count)
    }
    if let hasil { return hasil.sah ? .angka(hasil) : .tidakTerdefinisi(.luapan) }
    guard daftarAngka.isEmpty else { return .tidakTerdefinisi(.komponenTidakAda("pembilang dan penyebut")) }
    return lain ?? .tidakDiukur
}

extension [NilaiTerukur] {
    /// From the last period with a value on.
    fileprivate var sejakTerisiTerakhir: ArraySlice<NilaiTerukur> {
        self[(lastIndex { $0.angkaSejauhIni != nil || $0.bukanAngka } ?? startIndex)...]
    }
}

extension NilaiTerukur {
    fileprivate var tidakTerdefinisi: Bool {
        if case .tidakTerdefinisi = self { true } else { false }
    }

    /// A letter or a yes/no.
    fileprivate var bukanAngka: Bool {
        switch self {
        case .predikat, .yaTidak: true
        case .angka, .tidakDiukur, .belumDilaporkan, .sementara, .tidakTerdefinisi: false
        }
    }

    /// The number, final or so far.
    fileprivate var angkaSejauhIni: Angka? {
        switch self {
        case .angka(let angka): angka
        case .sementara(let sebagian, _, _): sebagian
        case .predikat, .yaTidak, .tidakDiukur, .belumDilaporkan, .tidakTerdefinisi: nil
        }
    }

    /// Answered for good, be it that nothing was measured.
    fileprivate var terisi: Bool {
        switch self {
        case .belumDilaporkan, .sementara: false
        case .angka, .predikat, .yaTidak, .tidakDiukur, .tidakTerdefinisi: true
        }
    }
}
