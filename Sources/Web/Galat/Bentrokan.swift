import Documents
import Storage

extension HTMLBuilder {
    /// What is stored now, by whom and since when; beside it, what was typed.
    ///
    /// - Parameter isian: what was typed, by the same names; empty when it is shown elsewhere.
    mutating func bentrokan(_ bentrokan: Bentrokan, isian: [String: String] = [:]) {
        pesan(
            .awas, inti: "Disimpan \(bentrokan.olehNama), \(bentrokan.pada).",
            isian.isEmpty ? "Isian Anda belum disimpan." : "Isian Anda ada di sebelah kanan dan belum disimpan.")
        let kolom = [Tabel.Kolom("Isi"), .init("Tersimpan")] + (isian.isEmpty ? [] : [Tabel.Kolom("Isian Anda")])
        tabel(Tabel(kolom, cara: .rapat, judul: "Nilai yang berbeda")) { t in
            for (nama, nilai) in bentrokan.tersimpan.sorted(by: { $0.key < $1.key }) {
                t.baris(isian[nama].map { $0 == nilai ? nil : "pilih" } ?? nil) { b in
                    b.utama(nama)
                    b.sel(nilai)
                    if let ketikan = isian[nama] { b.sel(ketikan) }
                }
            }
        }
    }
}
