import Kinerja

/// A linkable figure that is a number, to be compared with typed ones.
struct FaktaAngka {
    enum Kedekatan { case sama, hampir }

    let butir: ButirTautan
    /// Without sign: prose says `turun 6`, not −6.
    private let nilai: Angka
    /// As printed, without sign.
    private let cetak: Angka
    private let desimalCetak: Int
    private let negatif: Bool

    /// Nil for words, and for figures without value.
    init?(_ butir: ButirTautan) {
        guard butir.adaNilai, let angka = butir.angka, angka.sah else { return nil }
        let polos = angkaPolos(butir.nilai)
        guard let cetak = Angka(kanonik: polos.replacing(",", with: ".")) else { return nil }
        self.butir = butir
        nilai = angka.mutlak
        self.cetak = cetak
        desimalCetak = polos.split(separator: ",").count > 1 ? polos.split(separator: ",")[1].count : 0
        negatif = angka < .nol
    }

    /// Counted in the same way: percent with percent, rupiah with rupiah, a unit with a number or that unit.
    func sehitungan(_ angka: AngkaProsa) -> Bool {
        switch angka.bentuk {
        case .persen: butir.satuan == "%"
        case .rupiah: butir.satuan == "Rp"
        case .polos:
            if angka.skala != nil {
                butir.satuan == "Rp"
            } else {
                butir.satuan.isEmpty || butir.satuan.lowercased() == angka.kataSesudah
            }
        }
    }

    /// A bare number may also be a percentage or a unit whose sign was left out.
    private func mungkin(_ angka: AngkaProsa) -> Bool {
        if sehitungan(angka) { return true }
        return angka.bentuk == .polos && angka.skala == nil && butir.satuan != "Rp"
    }

    /// Nil when the number is another one.
    func kedekatan(_ angka: AngkaProsa) -> Kedekatan? {
        guard mungkin(angka) else { return nil }
        if angka.nilai == cetak || angka.nilai == nilai { return .sama }
        if let skala = angka.skala, skala != "ribu" {
            return bulat(nilai, angka) == angka.nilai ? .sama : nil
        }
        return hampir(angka) ? .hampir : nil
    }

    private func hampir(_ angka: AngkaProsa) -> Bool {
        let selisih = (angka.nilai - nilai).mutlak
        if angka.desimal < desimalCetak, selisih < angka.ketelitian {
            return bulat(nilai, angka) == angka.nilai || nilai.dibulatkan(angka.desimal, cara: .potong) == angka.nilai
        }
        if angka.desimal > desimalCetak {
            return (angka.nilai - cetak).mutlak * 2 <= satuanCetak
        }
        return angka.desimal == desimalCetak && tertukar(angka.nilai.description, cetak.description)
    }

    private func bulat(_ nilai: Angka, _ angka: AngkaProsa) -> Angka {
        ((nilai.dibagi(angka.pengali) ?? nilai).dibulatkan(angka.desimal)) * angka.pengali
    }

    /// One unit of the last printed digit.
    private var satuanCetak: Angka {
        (0..<desimalCetak).reduce(Angka.satu) { hasil, _ in hasil.dibagi(10) ?? hasil }
    }

    /// Two neighbouring digits have changed places.
    private func tertukar(_ kiri: String, _ kanan: String) -> Bool {
        let a = Array(kiri.utf8), b = Array(kanan.utf8)
        guard a.count == b.count, a.count > 2, let awal = a.indices.first(where: { a[$0] != b[$0] }) else {
            return false
        }
        // A decimal point may stand between the two.
        let berikut = awal + 1 < a.count && a[awal + 1] == UInt8(ascii: ".") ? awal + 2 : awal + 1
        guard berikut < a.count, a[awal] == b[berikut], a[berikut] == b[awal] else { return false }
        return a[(berikut + 1)...] == b[(berikut + 1)...]
    }

    /// The link in the way the number is typed.
    func usulan(untuk angka: AngkaProsa, aturan: AturanKinerja) -> AngkaKetik.Usulan {
        let isi = butir.tautan.dropFirst(2).dropLast(2)
        let format = format(angka, bawaan: isi.split(separator: "|").dropFirst().map(String.init))
        let kunci = isi.split(separator: "|").first.map(String.init) ?? String(isi)
        let nilai = (try? butir.nilaiTautan.cetak(format, aturan: aturan)) ?? butir.nilai
        return AngkaKetik.Usulan(
            butir: butir, tautan: "{{\(([kunci] + format).joined(separator: "|"))}}", nilai: nilai)
    }

    private func format(_ angka: AngkaProsa, bawaan: [String]) -> [String] {
        var hasil = bawaan
        switch angka.skala {
        case "juta": hasil = ["juta"]
        case "miliar", "milyar": hasil = ["miliar"]
        default: break
        }
        if !hasil.isEmpty, hasil != bawaan, angka.desimal != 2 { hasil.append(String(angka.desimal)) }
        // The unit stays where it is typed when it is another word than the printed one.
        if angka.bentuk == .polos, angka.skala == nil, butir.satuan.lowercased() != angka.kataSesudah {
            hasil.removeAll { $0 == "satuan" || $0 == "%" }
        }
        return negatif ? hasil + ["mutlak"] : hasil
    }
}
