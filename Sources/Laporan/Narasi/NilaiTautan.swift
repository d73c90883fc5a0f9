import Kinerja

/// What a link points at, before it is printed.
enum NilaiTautan: Equatable {
    /// A measured value with its printed form and unit.
    case angka(Angka, cetak: String, satuan: String)
    /// A percentage with its printed form; `catatan` follows it, e.g. `(sementara 3 dari 4)`.
    case persen(Angka, cetak: String, catatan: String)
    case rupiah(Rupiah)
    case cacah(Int)
    case teks(String)
    /// There is no figure; the reason is printed in its place, whatever the format.
    case tanpaNilai(String)
}

/// Format option of a link.
enum FormatTautan: Equatable {
    case persen, rp, miliar, juta, terbilang, bulat, satuan, mutlak
    /// Number of decimals.
    case desimal(Int)

    init?(_ teks: String) {
        switch teks {
        case "%": self = .persen
        case "rp": self = .rp
        case "miliar": self = .miliar
        case "juta": self = .juta
        case "terbilang": self = .terbilang
        case "bulat": self = .bulat
        case "satuan": self = .satuan
        case "mutlak": self = .mutlak
        default:
            guard let desimal = Int(teks), (0...10).contains(desimal) else { return nil }
            self = .desimal(desimal)
        }
    }

    static let daftar = ["%", "rp", "miliar", "juta", "terbilang", "bulat", "satuan", "mutlak", "0", "1", "2"]
}

/// A format that does not fit the value, or is unknown.
struct FormatTakCocok: Error, Equatable {
    let alasan: String
    let saran: [String]
}

extension NilaiTautan {
    /// The printed text.
    func cetak(_ format: [String], aturan: AturanKinerja) throws(FormatTakCocok) -> String {
        var pilihan: [FormatTautan] = []
        for teks in format {
            guard let satu = FormatTautan(teks) else {
                throw FormatTakCocok(
                    alasan: "memakai format \"\(teks)\" yang tidak dikenal", saran: saranFormat(teks, aturan: aturan))
            }
            pilihan.append(satu)
        }
        if case .tanpaNilai(let alasan) = self { return alasan }
        if case .teks(let teks) = self, pilihan.allSatisfy({ $0 == .satuan || $0 == .persen }) { return teks }
        return try PencetakTautan(nilai: self, pilihan: pilihan, aturan: aturan).cetak()
    }

    /// Formats that fit the value, by meaning and by spelling.
    private func saranFormat(_ teks: String, aturan: AturanKinerja) -> [String] {
        let semakna = maknaFormat[teks.lowercased()].map { [$0] } ?? []
        let terdekat = kataTerdekat(teks, di: FormatTautan.daftar, paling: FormatTautan.daftar.count)
        let cocok = (semakna + terdekat.filter { !semakna.contains($0) }).filter {
            (try? cetak([$0], aturan: aturan)) != nil
        }
        return Array(cocok.prefix(3))
    }
}

/// Formats by other words people use for them.
private let maknaFormat = [
    "persen": "%", "rupiah": "rp", "milyar": "miliar", "kata": "terbilang", "huruf": "terbilang", "absolut": "mutlak",
    "unit": "satuan",
]

/// Applies format options to one value.
private struct PencetakTautan {
    let nilai: NilaiTautan
    let pilihan: [FormatTautan]
    let aturan: AturanKinerja

    private var desimal: Int? {
        for case .desimal(let desimal) in pilihan { return desimal }
        return pilihan.contains(.bulat) ? 0 : nil
    }

    func cetak() throws(FormatTakCocok) -> String {
        switch nilai {
        case .rupiah(let rupiah): try uang(rupiah)
        case .angka(let angka, let cetak, let satuan):
            try bilangan(angka, cetak: cetak)
                + (pilihan.contains(.satuan) && !pilihan.contains(.persen) ? satuan.akhiran : "")
        case .persen(let angka, let cetak, let catatan):
            try bilangan(angka, cetak: cetak) + (pilihan.contains(.satuan) && !pilihan.contains(.persen) ? "%" : "")
                + (catatan.isEmpty ? "" : " " + catatan)
        case .cacah(let cacah): try bilangan(Angka(cacah), cetak: Angka(cacah).cetak())
        case .teks, .tanpaNilai:
            throw FormatTakCocok(alasan: "bukan angka sehingga formatnya tidak dapat dipakai", saran: [])
        }
    }

    private func bilangan(_ asli: Angka, cetak: String) throws(FormatTakCocok) -> String {
        for uang in [FormatTautan.rp, .miliar, .juta] where pilihan.contains(uang) {
            throw FormatTakCocok(alasan: "bukan nilai uang", saran: ["%", "bulat", "2"])
        }
        let angka = pilihan.contains(.mutlak) ? asli.mutlak : asli
        if pilihan.contains(.terbilang) {
            return terbilang(dibulatkan(angka)) + (pilihan.contains(.persen) ? " persen" : "")
        }
        let berubah = desimal != nil || angka != asli
        let teks = berubah ? dibulatkan(angka).cetak(desimal: desimal, nolBelakang: aturan.nolBelakang) : cetak
        return teks + (pilihan.contains(.persen) ? "%" : "")
    }

    /// To the asked decimals, otherwise to those of achievements, so that no endless quotient is spelled out.
    private func dibulatkan(_ angka: Angka) -> Angka {
        angka.dibulatkan(desimal ?? aturan.desimalCapaian, cara: aturan.pembulatan)
    }

    private func uang(_ rupiah: Rupiah) throws(FormatTakCocok) -> String {
        if pilihan.contains(.persen) {
            throw FormatTakCocok(alasan: "bukan persentase", saran: ["rp", "miliar", "juta"])
        }
        let nilai = pilihan.contains(.mutlak) ? Rupiah(abs(rupiah.nilai)) : rupiah
        if pilihan.contains(.terbilang) { return terbilang(nilai.angka) + " rupiah" }
        if pilihan.contains(.miliar) { return besar(nilai, pembagi: 1_000_000_000, nama: "miliar") }
        if pilihan.contains(.juta) { return besar(nilai, pembagi: 1_000_000, nama: "juta") }
        return nilai.cetakRp
    }

    private func besar(_ rupiah: Rupiah, pembagi: Int, nama: String) -> String {
        let angka = rupiah.angka.dibagi(Angka(pembagi)) ?? .nol
        let tanda = angka < .nol ? "\u{2212}" : ""
        return "\(tanda)Rp\(angka.mutlak.cetak(desimal: desimal ?? 2, pembulatan: aturan.pembulatan)) \(nama)"
    }
}

extension String {
    /// A unit as it follows a number in a sentence: `%`, ` dokumen`; nothing for pure numbers such as an index.
    var akhiran: String {
        let kecil = lowercased()
        if ["persen", "%", "persentase"].contains(kecil) { return "%" }
        if ["", "nilai", "indeks", "skor", "angka", "predikat", "rasio", "opini", "kategori", "-"].contains(kecil) {
            return ""
        }
        return " " + (self == uppercased() ? self : kecil)
    }
}
