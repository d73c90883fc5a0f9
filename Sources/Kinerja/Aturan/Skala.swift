/// A rating scale: ordered bands with labels. Data, never code.
package struct Skala: Sendable, Equatable, Codable {
    package var kode: String
    package var nama: String
    package var dasarHukum: String
    /// Decimals a value is rounded to before it is classified; nil = the value as printed.
    package var pembulatanAwal: Int?
    /// From best to worst.
    package var pita: [Pita]
    /// How the printed intervals are read, in one sentence under the table.
    package var catatan: String

    package init(
        kode: String, nama: String, dasarHukum: String, pembulatanAwal: Int? = nil, pita: [Pita], catatan: String = ""
    ) {
        self.kode = kode
        self.nama = nama
        self.dasarHukum = dasarHukum
        self.pembulatanAwal = pembulatanAwal
        self.pita = pita
        self.catatan = catatan
    }

    enum CodingKeys: String, CodingKey {
        case kode, nama
        case dasarHukum = "dasar_hukum"
        case pembulatanAwal = "pembulatan_awal"
        case pita, catatan
    }

    /// The band a value falls in; nil only when the scale has a gap there.
    package func pita(untuk nilai: Angka) -> Pita? {
        let dinilai = pembulatanAwal.map { nilai.dibulatkan($0) } ?? nilai
        return pita.first { $0.memuat(dinilai) }
    }
}

/// One band of a scale.
package struct Pita: Sendable, Equatable, Codable {
    package var predikat: String
    /// Nil = from minus infinity.
    package var min: Angka?
    package var minTermasuk: Bool
    /// Nil = to infinity.
    package var maks: Angka?
    package var maksTermasuk: Bool
    /// `#RRGGBB`.
    package var warna: String
    /// Interval as printed in the regulation or report, e.g. `91 <= 100`; empty = derived.
    package var teks: String

    package init(
        predikat: String, min: Angka?, minTermasuk: Bool, maks: Angka?, maksTermasuk: Bool, warna: String = "",
        teks: String = ""
    ) {
        self.predikat = predikat
        self.min = min
        self.minTermasuk = minTermasuk
        self.maks = maks
        self.maksTermasuk = maksTermasuk
        self.warna = warna
        self.teks = teks
    }

    enum CodingKeys: String, CodingKey {
        case predikat, min
        case minTermasuk = "min_termasuk"
        case maks
        case maksTermasuk = "maks_termasuk"
        case warna, teks
    }

    package func memuat(_ nilai: Angka) -> Bool {
        let diAtas = min.map { minTermasuk ? nilai >= $0 : nilai > $0 } ?? true
        let diBawah = maks.map { maksTermasuk ? nilai <= $0 : nilai < $0 } ?? true
        return diAtas && diBawah
    }
}

extension Angka: Codable {
    /// Numbers stand in JSON as text in canonical notation, so that no reader turns them into binary floats.
    package init(from decoder: any Decoder) throws {
        let wadah = try decoder.singleValueContainer()
        let teks = try wadah.decode(String.self)
        guard let angka = Angka(kanonik: teks) else {
            throw DecodingError.dataCorruptedError(in: wadah, debugDescription: "bukan angka: \(teks)")
        }
        self = angka
    }

    package func encode(to encoder: any Encoder) throws {
        var wadah = encoder.singleValueContainer()
        try wadah.encode(description)
    }
}
