package import Kinerja

// Readers that collect mistakes. Each gives nil when the field is empty or cannot be taken.
extension Formulir {
    /// A text that must be there, without blanks around it.
    package mutating func wajib(_ nama: String, _ sebutan: String, paling panjang: Int = 1000) -> String? {
        let isi = pilihan(nama, sebutan, paling: panjang)
        if isi == nil, salah(nama) == nil { catat(nama, "\(sebutan) belum diisi.") }
        return isi
    }

    /// A text that may be missing, without blanks around it.
    package mutating func pilihan(_ nama: String, _ sebutan: String, paling panjang: Int = 1000) -> String? {
        let isi = teks(nama).trimmed
        guard isi.count <= panjang else {
            catat(nama, "\(sebutan) terlalu panjang: \(isi.count) huruf, paling banyak \(panjang). Persingkat.")
            return nil
        }
        return isi.isEmpty ? nil : isi
    }

    /// A whole number within limits.
    package mutating func bilangan(_ nama: String, _ sebutan: String, _ batas: ClosedRange<Int>) -> Int? {
        let isi = teks(nama).trimmed
        guard !isi.isEmpty else { return nil }
        guard let nilai = Int(isi), batas.contains(nilai) else {
            catat(nama, "\(sebutan) harus bilangan bulat \(batas.lowerBound) sampai \(batas.upperBound).")
            return nil
        }
        return nilai
    }

    /// A date as a browser sends it (`2024-01-31`) or as people write it (`31-1-2024`, `31/01/2024`).
    package mutating func tanggal(_ nama: String, _ sebutan: String) -> Tanggal? {
        let isi = teks(nama).trimmed
        guard !isi.isEmpty else { return nil }
        if let tanggal = Tanggal(iso: isi) ?? Self.tanggalTertulis(isi) { return tanggal }
        catat(nama, "\(sebutan) bukan tanggal yang ada. Tulis seperti 31-01-2024.")
        return nil
    }

    private static func tanggalTertulis(_ teks: String) -> Tanggal? {
        let bagian = teks.split { $0 == "-" || $0 == "/" || $0 == "." }.map { Int($0) }
        guard bagian.count == 3, let hari = bagian[0], let bulan = bagian[1], let tahun = bagian[2] else { return nil }
        return Tanggal(tahun: tahun, bulan: bulan, hari: hari)
    }

    /// A number in Indonesian notation: `1.234,5`.
    package mutating func angka(_ nama: String, _ sebutan: String) -> Angka? {
        baca(nama, sebutan) { teks throws(KesalahanAngka) in try PembacaAngka.baca(teks, lokal: .id)?.angka }
    }

    /// An amount in whole rupiah.
    package mutating func rupiah(_ nama: String, _ sebutan: String) -> Rupiah? {
        baca(nama, sebutan) { teks throws(KesalahanAngka) in try PembacaAngka.rupiah(teks, lokal: .id) }
    }

    private mutating func baca<Nilai>(
        _ nama: String, _ sebutan: String, _ pembaca: (String) throws(KesalahanAngka) -> Nilai?
    ) -> Nilai? {
        do {
            return try pembaca(teks(nama))
        } catch {
            catat(nama, "\(sebutan): \(error.pesan) \(error.perbaikan)")
            return nil
        }
    }

    /// One of a fixed list, by its raw value.
    package mutating func satuDari<Pilihan: RawRepresentable<String>>(
        _ nama: String, _ sebutan: String, _ jenis: Pilihan.Type = Pilihan.self
    ) -> Pilihan? {
        let isi = teks(nama)
        guard !isi.isEmpty else { return nil }
        if let pilihan = Pilihan(rawValue: isi) { return pilihan }
        catat(nama, "\(sebutan): \"\(isi.prefix(40))\" tidak ada dalam daftar. Pilih salah satu yang ada.")
        return nil
    }

    /// The version of a fact the page was built from; nil when the form does not say.
    package func versi(_ nama: String = "versi") -> Int? { Int(teks(nama)) }
}

extension String {
    /// Without blanks of any kind around it.
    var trimmed: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
