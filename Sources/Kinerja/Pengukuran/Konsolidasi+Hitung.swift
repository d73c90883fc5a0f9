/// Makes one value out of the values of several periods.
///
/// - Rumus: jumlah adds, rata divides the sum by the number of filled periods, terakhir and tahunan take the last filled
///   one, maks and min the extremes. `rasio_kumulatif` needs komponen and is not served here (nil).
/// - Batas: empty input gives nil.
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
/// - Batas: every period not measured gives `.tidakDiukur`; a missing one gives `.sementara` with the value so far
///   (`.belumDilaporkan` when nothing at all came in). Letters and yes/no take the last filled period.
package func konsolidasi(_ daftarNilai: [NilaiTerukur], cara: Konsolidasi) -> NilaiTerukur {
    if let rusak = daftarNilai.first(where: \.tidakTerdefinisi) { return rusak }
    var daftarAngka: [Angka] = []
    var terakhir: NilaiTerukur = .belumDilaporkan
    var terisi = 0
    for nilai in daftarNilai {
        switch nilai {
        case .angka(let angka):
            daftarAngka.append(angka)
            terisi += 1
        case .predikat, .yaTidak:
            terakhir = nilai
            terisi += 1
        case .tidakDiukur: terisi += 1
        case .sementara(let sebagian, _, _): if let sebagian { daftarAngka.append(sebagian) }
        case .belumDilaporkan, .tidakTerdefinisi: break
        }
    }
    let hasil = konsolidasi(daftarAngka, cara: cara)
    guard terisi == daftarNilai.count else {
        let adaIsi = terisi > 0 || !daftarAngka.isEmpty
        return adaIsi ? .sementara(nilai: hasil, terisi: terisi, wajib: daftarNilai.count) : .belumDilaporkan
    }
    if let hasil { return hasil.sah ? .angka(hasil) : .tidakTerdefinisi(.luapan) }
    return terakhir == .belumDilaporkan ? .tidakDiukur : terakhir
}

extension NilaiTerukur {
    fileprivate var tidakTerdefinisi: Bool {
        if case .tidakTerdefinisi = self { true } else { false }
    }
}
