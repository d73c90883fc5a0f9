package import Documents
package import Kinerja

/// Reads the light Markdown of a narasi section: paragraphs, `- ` and `1. ` lists, bold, italic, linked figures.
///
/// Anything else, HTML included, is plain text. A link that cannot be resolved is printed at its place in brackets
/// and reported; it never disappears.
package func baca(
    narasi teks: String, kunci: String, hitungan: Hitungan
) -> (blok: [Block], masalah: [KesalahanTautan]) {
    var pembaca = PembacaNarasi(kunci: kunci, hitungan: hitungan)
    let blok = pembaca.baca(teks)
    return (blok, pembaca.masalah)
}

private struct PembacaNarasi {
    let kunci: String
    let hitungan: Hitungan
    var masalah: [KesalahanTautan] = []

    init(kunci: String, hitungan: Hitungan) {
        self.kunci = kunci
        self.hitungan = hitungan
    }

    /// One line with its number.
    private struct Baris {
        let nomor: Int
        let isi: String
        let indentasi: Int
        let penanda: List.Marker?
    }

    mutating func baca(_ teks: String) -> [Block] {
        var blok: [Block] = []
        var kelompok: [Baris] = []
        for (nomor, mentah) in barisNarasi(teks).enumerated() {
            let baris = urai(mentah, nomor: nomor + 1)
            let daftarBaru = baris.penanda != nil && kelompok.first.map { $0.penanda == nil } == true
            if baris.isi.isEmpty || daftarBaru {
                blok += susun(kelompok)
                kelompok = []
            }
            if !baris.isi.isEmpty { kelompok.append(baris) }
        }
        return gabung(blok + susun(kelompok))
    }

    private func urai(_ mentah: Substring, nomor: Int) -> Baris {
        let indentasi = mentah.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
        let isi = mentah.dipangkas
        guard let penanda = penandaButir(isi) else {
            return Baris(nomor: nomor, isi: isi, indentasi: indentasi, penanda: nil)
        }
        return Baris(
            nomor: nomor, isi: isi.dropFirst(penanda.panjang).dipangkas, indentasi: indentasi, penanda: penanda.jenis)
    }

    private mutating func susun(_ kelompok: [Baris]) -> [Block] {
        guard let pertama = kelompok.first else { return [] }
        guard pertama.penanda != nil else { return [.paragraph(Paragraph(sebaris(kelompok)))] }
        return daftar(butir(kelompok)[...]).map { .list($0) }
    }

    /// Marked lines with the unmarked lines that continue them.
    private func butir(_ kelompok: [Baris]) -> [[Baris]] {
        kelompok.reduce(into: []) { hasil, baris in
            if baris.penanda == nil, !hasil.isEmpty {
                hasil[hasil.count - 1].append(baris)
            } else {
                hasil.append([baris])
            }
        }
    }

    /// Items of one depth; deeper ones that follow become children of the item above them.
    private mutating func daftar(_ butir: ArraySlice<[Baris]>) -> [List] {
        var hasil: [List] = []
        var sisa = butir
        guard let dasar = butir.first?.first?.indentasi else { return [] }
        while let kepala = sisa.popFirst(), let awal = kepala.first {
            let anak = sisa.prefix { ($0.first?.indentasi ?? 0) > max(dasar, awal.indentasi) }
            sisa = sisa.dropFirst(anak.count)
            let item = List.Item(sebaris(kepala), children: daftar(anak))
            let penanda = awal.penanda ?? .bullet
            if let akhir = hasil.indices.last, hasil[akhir].marker == penanda {
                hasil[akhir].items.append(item)
            } else {
                hasil.append(List(penanda, items: [item]))
            }
        }
        return hasil
    }

    /// Lists parted only by a blank line are one list.
    private func gabung(_ blok: [Block]) -> [Block] {
        blok.reduce(into: []) { hasil, satu in
            if case .list(let baru) = satu, case .list(var lama)? = hasil.last, lama.marker == baru.marker {
                lama.items += baru.items
                hasil[hasil.count - 1] = .list(lama)
            } else {
                hasil.append(satu)
            }
        }
    }

    private mutating func sebaris(_ kelompok: [Baris]) -> [Span] {
        var pembaca = PembacaSebaris(kunci: kunci, penyelesai: PenyelesaiTautan(hitungan: hitungan))
        let hasil = pembaca.baca(kelompok.map { ($0.nomor, $0.isi) })
        masalah += pembaca.masalah
        return hasil
    }
}
