/// One cell of a pasted block at its place in the grid.
package struct SelTempelan: Sendable, Equatable {
    /// Place in the block, from 1.
    package var baris: Int
    package var kolom: Int
    /// The text as pasted.
    package var teks: String
    package var hasil: HasilSel
    /// Warnings on the value; empty when there is none.
    package var peringatan: [Peringatan]

    /// May be saved: read, and without a warning that forbids it.
    package var dapatDisimpan: Bool { hasil.nilai != nil && !peringatan.contains { $0.tingkat == .galat } }

    package init(baris: Int, kolom: Int, teks: String, hasil: HasilSel, peringatan: [Peringatan] = []) {
        self.baris = baris
        self.kolom = kolom
        self.teks = teks
        self.hasil = hasil
        self.peringatan = peringatan
    }
}

extension Tempelan {
    /// Every cell read for the place it falls on, row by row.
    ///
    /// - Parameter konteks: what the cell at row and column (from 0, within the block) is about; nil = cannot be filled.
    /// - Batas: a blank cell beyond the grid is no error.
    package func baca(
        menurut aturan: AturanKinerja, konteks: (_ baris: Int, _ kolom: Int) -> KonteksSel?
    ) -> [[SelTempelan]] {
        let pembaca = PembacaSel(kebiasaan: KebiasaanAngka(sel.joined()), menurut: aturan)
        return sel.enumerated().map { nomorBaris, baris in
            baris.enumerated().map { nomorKolom, teks in
                let hasil =
                    konteks(nomorBaris, nomorKolom).map { pembaca.baca(teks, untuk: $0) } ?? Self.diLuar(teks)
                return SelTempelan(baris: nomorBaris + 1, kolom: nomorKolom + 1, teks: teks, hasil: hasil)
            }
        }
    }

    private static func diLuar(_ teks: String) -> HasilSel {
        PembacaAngka.normal(teks).isEmpty ? .kosong(catatan: []) : .salah(.diLuarTabel(teks))
    }
}

extension Hitungan {
    /// Reads a block pasted over a grid of realisasi and warns about its values.
    ///
    /// - Parameters:
    ///   - daftarIndikator: kode of the rows from the first pasted cell on; nil for a row that cannot be filled.
    ///   - daftarPeriode: periods of the columns from the first pasted cell on.
    package func baca(
        _ tempelan: Tempelan, daftarIndikator: [String?], daftarPeriode: [Periode], tahun: Int
    ) -> [[SelTempelan]] {
        func isian(_ baris: Int, _ kolom: Int, _ nilai: NilaiRealisasi) -> IsianRealisasi? {
            guard baris < daftarIndikator.count, kolom < daftarPeriode.count, let kode = daftarIndikator[baris] else {
                return nil
            }
            return self.isian(kode, nilai: nilai, tahun: tahun, periode: daftarPeriode[kolom])
        }
        let terbaca = tempelan.baca(menurut: aturan) { baris, kolom in
            isian(baris, kolom, .belumDilaporkan).map {
                KonteksSel($0.indikator, acuan: $0.daftarAcuan, menurut: aturan)
            }
        }
        return terbaca.map { baris in
            baris.map { sel in
                guard let nilai = sel.hasil.nilai, let isian = isian(sel.baris - 1, sel.kolom - 1, nilai) else {
                    return sel
                }
                var hasil = sel
                hasil.peringatan = Kinerja.peringatan(untuk: isian, menurut: aturan)
                return hasil
            }
        }
    }
}
