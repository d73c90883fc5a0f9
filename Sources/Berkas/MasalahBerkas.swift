/// Something wrong, or worth a second look, in a berkas: where it stands and how to mend it. Texts are Indonesian.
package struct MasalahBerkas: Sendable, Equatable {
    package enum Tingkat: String, Sendable {
        /// The berkas cannot be used before it is mended.
        case galat
        case peringatan
    }

    package var tingkat: Tingkat
    /// Name of the sheet in the schema; empty for the berkas as a whole.
    package var lembar: String
    /// What the sheet is called where it was read: `target.csv`, a worksheet, or `narasi/saran.md`.
    package var asal: String
    /// Line of the file or row of the worksheet, from 1.
    package var baris: Int?
    package var kolom: String?
    /// What stands there.
    package var nilai: String?
    package var pesan: String
    package var perbaikan: String

    package init(
        _ tingkat: Tingkat, lembar: String = "", asal: String? = nil, baris: Int? = nil, kolom: String? = nil,
        nilai: String? = nil, pesan: String, perbaikan: String
    ) {
        self.tingkat = tingkat
        self.lembar = lembar
        self.asal = asal ?? lembar
        self.baris = baris
        self.kolom = kolom
        self.nilai = nilai
        self.pesan = pesan
        self.perbaikan = perbaikan
    }

    /// The place in words: `target.csv, baris 5, kolom nilai`.
    package var tempat: String {
        [asal.isEmpty ? nil : asal, baris.map { "baris \($0)" }, kolom.map { "kolom \($0)" }]
            .compactMap { $0 }.joined(separator: ", ")
    }

    /// One line for a list: place, problem, mend.
    package var kalimat: String {
        (tempat.isEmpty ? "" : tempat + ": ") + pesan + " " + perbaikan
    }
}

extension [MasalahBerkas] {
    /// In the order of the sheets, then by row and column; equal problems once.
    package var urutMenurutTempat: [MasalahBerkas] {
        let urutanLembar = Dictionary(
            Skema.daftarLembar.enumerated().map { ($1.nama, $0 + 1) }, uniquingKeysWith: { awal, _ in awal })
        func kunci(_ masalah: MasalahBerkas) -> (Int, String, Int, Int, String) {
            let skema = Skema.lembar(masalah.lembar)
            let kolom = skema?.kolom.firstIndex { $0.nama == masalah.kolom } ?? -1
            let lembar = masalah.lembar.isEmpty ? 0 : urutanLembar[masalah.lembar] ?? Int.max
            return (lembar, masalah.asal, masalah.baris ?? 0, kolom, masalah.pesan)
        }
        let urut = self.map { ($0, kunci($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
        return urut.reduce(into: []) { hasil, satu in if hasil.last != satu { hasil.append(satu) } }
    }

    package var adaGalat: Bool { contains { $0.tingkat == .galat } }
}
