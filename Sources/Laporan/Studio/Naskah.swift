package import Kinerja

/// A text of the writer cut into paragraphs, plain pieces and linked figures with what they print now.
///
/// Pieces follow each other without gaps: together with what parts the paragraphs they are the text as typed.
package struct Naskah: Sendable, Equatable {
    package let kunci: String
    package let daftarParagraf: [ParagrafNaskah]

    package init(_ teks: String, kunci: String, hitungan: Hitungan) {
        self.kunci = kunci
        var pemotong = PemotongNaskah(kunci: kunci, penyelesai: PenyelesaiTautan(hitungan: hitungan))
        daftarParagraf = pemotong.potong(teks)
    }

    package var daftarTautan: [TautanNaskah] {
        daftarParagraf.flatMap(\.daftarPotongan).compactMap { if case .tautan(let satu) = $0 { satu } else { nil } }
    }

    package var masalah: [KesalahanTautan] { daftarTautan.compactMap(\.kesalahan) }
}

/// Lines that belong together; each list item is one of its own.
package struct ParagrafNaskah: Sendable, Equatable {
    package enum Potongan: Sendable, Equatable {
        /// As typed, marks and line ends included.
        case teks(String)
        case tautan(TautanNaskah)
    }

    package var daftarPotongan: [Potongan]
    /// In UTF-16 units of the whole text, as a browser counts.
    package var rentang: Range<Int>

    fileprivate mutating func perpanjang(sampai akhir: Int) { rentang = rentang.lowerBound..<akhir }

    fileprivate mutating func tambah(_ teks: String) {
        guard !teks.isEmpty else { return }
        if case .teks(let awal)? = daftarPotongan.last {
            daftarPotongan[daftarPotongan.count - 1] = .teks(awal + teks)
        } else {
            daftarPotongan.append(.teks(teks))
        }
    }
}

/// A linked figure where it stands.
package struct TautanNaskah: Sendable, Equatable {
    /// As typed.
    package var tertulis: String
    /// Equal for links that mean the same: the key of recorded values.
    package var tautan: String
    /// In UTF-16 units of the whole text.
    package var rentang: Range<Int>
    /// From 1.
    package var baris: Int
    /// Printed now; nil for a link that cannot be resolved.
    package var nilai: String?
    package var kesalahan: KesalahanTautan?
}

private struct PemotongNaskah {
    let kunci: String
    let penyelesai: PenyelesaiTautan
    private var hasil: [ParagrafNaskah] = []
    private var kini: ParagrafNaskah?
    /// What ends the last line, waiting for another line of the same paragraph.
    private var ekor = ""
    private var posisi = 0

    init(kunci: String, penyelesai: PenyelesaiTautan) {
        self.kunci = kunci
        self.penyelesai = penyelesai
    }

    mutating func potong(_ teks: String) -> [ParagrafNaskah] {
        var sisa = teks[...]
        for (urutan, baris) in barisNarasi(teks).enumerated() {
            tambah(baris, nomor: urutan + 1)
            sisa = sisa.dropFirst(baris.count)
            let akhir = sisa.popFirst().map(String.init) ?? ""
            ekor += akhir
            posisi += akhir.utf16.count
        }
        selesai()
        return hasil
    }

    private mutating func tambah(_ baris: Substring, nomor: Int) {
        let rapi = baris.dipangkas
        if rapi.isEmpty || penandaButir(rapi) != nil { selesai() }
        guard !rapi.isEmpty else {
            posisi += baris.utf16.count
            return
        }
        if kini == nil {
            kini = ParagrafNaskah(daftarPotongan: [], rentang: posisi..<posisi)
        } else {
            tambahTeks(ekor)
        }
        ekor = ""
        isi(Array(baris), nomor: nomor)
        kini?.perpanjang(sampai: posisi)
    }

    private mutating func selesai() {
        if let kini { hasil.append(kini) }
        kini = nil
        ekor = ""
    }

    private mutating func isi(_ huruf: [Character], nomor: Int) {
        var teks = ""
        for satu in potongBaris(huruf) {
            let tertulis = String(huruf[satu.rentang])
            guard case .tautan(let isi) = satu.isi else {
                teks += tertulis
                posisi += tertulis.utf16.count
                continue
            }
            tambahTeks(teks)
            teks = ""
            let akhir = posisi + tertulis.utf16.count
            let satu = tautan(isi, tertulis, posisi..<akhir, nomor)
            kini?.daftarPotongan.append(.tautan(satu))
            posisi = akhir
        }
        tambahTeks(teks)
    }

    private mutating func tambahTeks(_ teks: String) { kini?.tambah(teks) }

    private func tautan(_ isi: String, _ tertulis: String, _ rentang: Range<Int>, _ baris: Int) -> TautanNaskah {
        let hasil = penyelesai.hasil(isi)
        var satu = TautanNaskah(
            tertulis: tertulis, tautan: Tautan(isi)?.tertulis ?? tertulis, rentang: rentang, baris: baris)
        switch hasil {
        case .success(let nilai): satu.nilai = nilai
        case .failure(let gagal):
            satu.kesalahan = KesalahanTautan(
                kunci: kunci, baris: baris, tautan: tertulis, alasan: gagal.alasan, saran: gagal.saran)
        }
        return satu
    }
}

extension PenyelesaiTautan {
    /// What stands between braces, printed.
    func hasil(_ isi: String) -> Result<String, Gagal> {
        guard let tautan = Tautan(isi) else { return .failure(takBerbentuk(isi)) }
        do throws(Gagal) {
            return .success(try cetak(tautan))
        } catch {
            return .failure(error)
        }
    }
}
