/// The difference of two versions of a text, word by word.
///
/// Everything kept and removed, in order, is the old text; everything kept and added the new one.
package struct SelisihTeks: Sendable, Equatable {
    package enum Jenis: String, Sendable { case sama, dihapus, ditambah }

    package struct Potongan: Sendable, Equatable {
        package let jenis: Jenis
        package let teks: String

        package init(_ jenis: Jenis, _ teks: String) {
            self.jenis = jenis
            self.teks = teks
        }
    }

    package let daftarPotongan: [Potongan]

    package init(_ lama: String, _ baru: String) {
        daftarPotongan = Self.rapikan(Self.bandingkan(pecahTeks(lama), pecahTeks(baru), ulang: true))
    }

    package var berubah: Bool { daftarPotongan.contains { $0.jenis != .sama } }

    /// Words compared; when the texts are too different for that, paragraphs, and words only where one took another's
    /// place.
    private static func bandingkan(_ lama: [Substring], _ baru: [Substring], ulang: Bool) -> [Potongan] {
        if let langkah = langkahSunting(lama, baru) { return langkah.map { potongan($0, lama, baru) } }
        guard ulang else { return ganti(lama[...], baru[...]) }
        let barisLama = perBaris(lama), barisBaru = perBaris(baru)
        let isiLama = barisLama.map { $0.joined() }, isiBaru = barisBaru.map { $0.joined() }
        guard let langkah = langkahSunting(isiLama, isiBaru) else { return ganti(lama[...], baru[...]) }
        var hasil: [Potongan] = []
        var hapus: [Substring] = [], tambah: [Substring] = []
        func tuang() {
            if !hapus.isEmpty, !tambah.isEmpty {
                hasil += bandingkan(hapus, tambah, ulang: false)
            } else {
                hasil += ganti(hapus[...], tambah[...])
            }
            (hapus, tambah) = ([], [])
        }
        for satu in langkah {
            switch satu {
            case .sama(let posisi, _):
                tuang()
                hasil.append(Potongan(.sama, isiLama[posisi]))
            case .hapus(let posisi): hapus += barisLama[posisi]
            case .tambah(let posisi): tambah += barisBaru[posisi]
            }
        }
        tuang()
        return hasil
    }

    private static func potongan(_ langkah: LangkahSunting, _ lama: [Substring], _ baru: [Substring]) -> Potongan {
        switch langkah {
        case .sama(let posisi, _): Potongan(.sama, String(lama[posisi]))
        case .hapus(let posisi): Potongan(.dihapus, String(lama[posisi]))
        case .tambah(let posisi): Potongan(.ditambah, String(baru[posisi]))
        }
    }

    private static func ganti(_ lama: ArraySlice<Substring>, _ baru: ArraySlice<Substring>) -> [Potongan] {
        [Potongan(.dihapus, lama.joined()), Potongan(.ditambah, baru.joined())]
    }

    private static func perBaris(_ kata: [Substring]) -> [[Substring]] {
        kata.reduce(into: [[]]) { hasil, satu in
            hasil[hasil.count - 1].append(satu)
            if satu.contains(where: \.isNewline) { hasil.append([]) }
        }
    }

    /// Runs of one kind joined, removals before additions, and lone spaces between changes taken into them, so that a
    /// changed phrase reads as one.
    private static func rapikan(_ mentah: [Potongan]) -> [Potongan] {
        var hasil: [Potongan] = []
        var hapus = "", tambah = "", sela = ""
        func tuang() {
            if !hapus.isEmpty { hasil.append(Potongan(.dihapus, hapus)) }
            if !tambah.isEmpty { hasil.append(Potongan(.ditambah, tambah)) }
            (hapus, tambah) = ("", "")
        }
        for satu in mentah where !satu.teks.isEmpty {
            if satu.jenis == .sama {
                sela += satu.teks
                continue
            }
            let menyambung = !sela.isEmpty && sela.allSatisfy { $0 == " " } && !hapus.isEmpty && !tambah.isEmpty
            if menyambung {
                hapus += sela
                tambah += sela
            } else if !sela.isEmpty {
                tuang()
                hasil.append(Potongan(.sama, sela))
            }
            sela = ""
            if satu.jenis == .dihapus { hapus += satu.teks } else { tambah += satu.teks }
        }
        tuang()
        if !sela.isEmpty { hasil.append(Potongan(.sama, sela)) }
        return hasil
    }
}

/// Words, runs of spaces, line ends and single marks, in order; linked figures stay whole. Joined they are the text.
func pecahTeks(_ teks: String) -> [Substring] {
    var hasil: [Substring] = []
    var sisa = teks[...]
    while let awal = sisa.first {
        let panjang: Int
        if sisa.hasPrefix("{{"), let akhir = sisa.prefix(200).firstRange(of: "}}") {
            panjang = sisa.distance(from: sisa.startIndex, to: akhir.upperBound)
        } else if awal.isLetter || awal.isNumber {
            panjang = sisa.prefix { $0.isLetter || $0.isNumber }.count
        } else if awal.isNewline {
            panjang = sisa.prefix(while: \.isNewline).count
        } else if awal.isWhitespace {
            panjang = sisa.prefix { $0.isWhitespace && !$0.isNewline }.count
        } else {
            panjang = 1
        }
        hasil.append(sisa.prefix(panjang))
        sisa = sisa.dropFirst(panjang)
    }
    return hasil
}
