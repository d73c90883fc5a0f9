import Documents

/// Reads the inside of a paragraph: bold, italic, linked figures, and a backslash that takes a mark literally.
struct PembacaSebaris {
    let kunci: String
    let penyelesai: PenyelesaiTautan
    private(set) var masalah: [KesalahanTautan] = []

    init(kunci: String, penyelesai: PenyelesaiTautan) {
        self.kunci = kunci
        self.penyelesai = penyelesai
    }

    private enum Potongan {
        case huruf(Character)
        case tanda(TextStyle)
        case tautan(String, baris: Int)
    }

    mutating func baca(_ daftarBaris: [(nomor: Int, isi: String)]) -> [Span] {
        var potongan: [Potongan] = []
        for (urutan, baris) in daftarBaris.enumerated() {
            if urutan > 0 { potongan.append(.huruf(" ")) }
            potongan += pecah(Array(baris.isi), baris: baris.nomor)
        }
        return rangkai(potongan)
    }

    private func pecah(_ huruf: [Character], baris: Int) -> [Potongan] {
        potongBaris(huruf).map { satu in
            switch satu.isi {
            case .huruf(let huruf): .huruf(huruf)
            case .tanda(let tanda): .tanda(tanda)
            case .tautan(let isi): .tautan(isi, baris: baris)
            }
        }
    }

    /// Marks switch a style on and off; one that is never closed, or opens before a space, is text.
    private mutating func rangkai(_ potongan: [Potongan]) -> [Span] {
        var hasil: [Span] = []
        var teks = "", gaya: TextStyle = []
        func selesai(_ hasil: inout [Span], _ teks: inout String) {
            if !teks.isEmpty { hasil.append(.text(teks, gaya)) }
            teks = ""
        }
        for (i, satu) in potongan.enumerated() {
            switch satu {
            case .huruf(let huruf): teks.append(huruf)
            case .tanda(let tanda):
                guard gaya.contains(tanda) || membuka(tanda, potongan, i) else {
                    teks += tanda == .bold ? "**" : "*"
                    continue
                }
                selesai(&hasil, &teks)
                gaya.formSymmetricDifference(tanda)
            case .tautan(let isi, let baris):
                selesai(&hasil, &teks)
                hasil.append(span(isi, baris: baris, gaya: gaya))
            }
        }
        selesai(&hasil, &teks)
        return hasil
    }

    private func membuka(_ tanda: TextStyle, _ potongan: [Potongan], _ posisi: Int) -> Bool {
        guard posisi + 1 < potongan.count else { return false }
        if case .huruf(" ") = potongan[posisi + 1] { return false }
        return potongan[(posisi + 1)...].contains { if case .tanda(tanda) = $0 { true } else { false } }
    }

    private mutating func span(_ isi: String, baris: Int, gaya: TextStyle) -> Span {
        do throws(PenyelesaiTautan.Gagal) {
            let tautan = try tautan(isi)
            return .figure(try penyelesai.cetak(tautan), key: tautan.kunci, gaya)
        } catch {
            masalah.append(
                KesalahanTautan(
                    kunci: kunci, baris: baris, tautan: "{{\(isi)}}", alasan: error.alasan, saran: error.saran))
            return .text("[tautan tidak dikenal: \(isi)]", gaya.union(.bold))
        }
    }

    private func tautan(_ isi: String) throws(PenyelesaiTautan.Gagal) -> Tautan {
        if let tautan = Tautan(isi) { return tautan }
        throw penyelesai.takBerbentuk(isi)
    }
}
