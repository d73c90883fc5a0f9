import Kinerja

/// The glass box of one figure, in the six steps of the fixed order. The texts are those of `tolok hitung --jelaskan`.
struct KacaPage: Sendable, Equatable {
    struct Predikat: Sendable, Equatable {
        var nama: String
        /// Rung of the ladder, 1 to 5.
        var tingkat: Int
    }

    /// Id of the box on its page: `kaca-tahun`, `kaca-tw1`.
    var id: String
    var judul: String
    var penjelasan: Penjelasan
    /// How the value itself came about: `rata(79,47; 78,3)`, or in words.
    var realisasi: String
    /// What it came to; nil where the figure is made of its inputs directly.
    var hasilRealisasi: String?
    var predikat: Predikat?
}

extension KacaPage {
    /// The achievement of an indicator in the year of the berkas.
    init?(_ hitungan: Hitungan, indikator kode: String) {
        guard let penjelasan = hitungan.penjelasanCapaian(kode) else { return nil }
        let capaian = hitungan.capaian(kode)
        self.init(
            id: "kaca-tahun", penjelasan, satuan: capaian.nilai == nil ? nil : "%",
            realisasi: hitungan.penjelasan("\(kode).realisasi").map(Self.realisasi),
            predikat: hitungan.aturan.tingkatPredikat(capaian))
    }

    /// The achievement of one of its periods.
    init?(_ hitungan: Hitungan, indikator kode: String, periode: Periode) {
        guard let penjelasan = hitungan.penjelasanCapaian(kode, tahun: hitungan.tahun, periode: periode) else {
            return nil
        }
        let capaian = hitungan.capaian(kode, tahun: hitungan.tahun, periode: periode)
        self.init(
            id: "kaca-\(periode.kode)", penjelasan, periode: " \(periode.singkatan)",
            satuan: capaian.nilai == nil ? nil : "%",
            realisasi: penjelasan.masukan.last.map { ($0.sumber, $0.nilai) },
            predikat: hitungan.aturan.tingkatPredikat(capaian))
    }

    /// Any other figure by its key: `S1.rerata`, `P1.serapan`, `total.efisiensi`, `I4.kemajuan`.
    init?(_ hitungan: Hitungan, objek: String) {
        guard let penjelasan = hitungan.penjelasan(objek) else { return nil }
        self.init(id: "kaca", penjelasan, satuan: "", realisasi: nil, predikat: nil)
    }

    private init(
        id: String, _ penjelasan: Penjelasan, periode: String = "", satuan: String?,
        realisasi: (asal: String, hasil: String)?,
        predikat: Predikat?
    ) {
        self.id = id
        self.penjelasan = penjelasan
        judul =
            "Kaca bening\(periode): "
            + (satuan.map { "dari mana \(penjelasan.hasil)\($0)?" } ?? "mengapa tidak ada angkanya?")
        self.predikat = predikat
        self.realisasi = realisasi?.asal ?? "Angka ini dihitung langsung dari masukan di atas."
        hasilRealisasi = realisasi?.hasil
    }

    /// Formula and result apart, so that the result can stand out.
    private static func realisasi(_ satu: Penjelasan) -> (asal: String, hasil: String) {
        guard !satu.hitungan.isEmpty else { return (satu.rumus, satu.hasil) }
        let akhir = " = \(satu.hasil)"
        let asal = satu.hitungan.hasSuffix(akhir) ? String(satu.hitungan.dropLast(akhir.count)) : satu.hitungan
        return (asal, satu.hasil)
    }
}
