package import Kinerja

/// What a budget sheet leaves open, as its sender says.
package struct PilihanLembarAnggaran: Sendable, Equatable {
    package enum SatuKolom: String, Sendable, CaseIterable { case pagu, realisasi }

    /// Version of a column of budgets whose head names none.
    package var versi: VersiAnggaran
    /// Period of a column of spending whose head names none.
    package var periode: Periode
    /// Spending is the running total of the year.
    package var kumulatif: Bool
    /// What a block with one column of amounts and no heads holds.
    package var satuKolom: SatuKolom

    package init(versi: VersiAnggaran, periode: Periode, kumulatif: Bool = false, satuKolom: SatuKolom = .pagu) {
        self.versi = versi
        self.periode = periode
        self.kumulatif = kumulatif
        self.satuKolom = satuKolom
    }
}

/// One amount of a budget sheet, found its node.
package struct NilaiLembar: Sendable, Equatable {
    package var simpul: String
    package var kolom: KolomAnggaran
    /// Of the period alone, also where the sheet has running totals.
    package var nilai: Rupiah
    package var baris: Int
    /// `E (Pagu murni)`
    package var sebutan: String
}

/// A sum that stands in the sheet, and what its parts come to; the same, or there is a galat.
package struct JumlahLembar: Sendable, Equatable {
    package var simpul: String
    package var kolom: KolomAnggaran
    package var tertulis: Rupiah
    package var rincian: Rupiah
    package var baris: Int
}

/// What came out of reading a budget sheet. Nothing may be applied while there is a galat.
package struct HasilLembarAnggaran: Sendable, Equatable {
    package var lembar = ""
    /// Amounts for nodes that state their own; sums above them are only checked.
    package var daftarNilai: [NilaiLembar] = []
    package var daftarKolom: [KolomAnggaran] = []
    /// Sums of the sheet that were checked.
    package var daftarJumlah: [JumlahLembar] = []
    package var daftarMasalah: [MasalahBerkas]

    package init(lembar: String = "", daftarKolom: [KolomAnggaran] = [], daftarMasalah: [MasalahBerkas]) {
        self.lembar = lembar
        self.daftarKolom = daftarKolom
        self.daftarMasalah = daftarMasalah
    }
}

/// Reads budgets and spending out of a sheet of any shape: columns by the words of their heads, rows by code or name.
///
/// - Parameter daftarLembar: sheets of a workbook; the first that looks like a budget is read.
package func bacaLembarAnggaran(
    _ daftarLembar: [LembarBebas], pilihan: PilihanLembarAnggaran, hitungan: Hitungan
) -> HasilLembarAnggaran {
    let pencari = PencariSimpul(hitungan)
    for lembar in daftarLembar {
        guard
            let kepala = KepalaAnggaran(lembar, pilihan: pilihan)
                ?? KepalaAnggaran(tanpaJudul: lembar, pilihan: pilihan, kodeDikenal: { pencari.kode($0) != nil })
        else { continue }
        var pembaca = PembacaLembarAnggaran(lembar, kepala, pencari)
        pembaca.baca()
        return PemeriksaLembarAnggaran(hitungan, pembaca).periksa(pembaca)
    }
    let asal = daftarLembar.map(\.nama).joined(separator: ", ")
    return HasilLembarAnggaran(
        daftarMasalah: [
            MasalahBerkas(
                .galat, asal: asal.isEmpty ? "berkas" : asal,
                pesan: "Tidak ada baris judul yang dikenali sebagai lembar anggaran.",
                perbaikan: "Beri judul kolom: Kode atau Uraian, lalu Pagu dan/atau Realisasi.")
        ])
}
