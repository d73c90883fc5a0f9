import Documents

/// A block on its way into the report, with the orientation it needs.
struct Butir: Equatable {
    var blok: Block
    /// Nil takes what its neighbours have.
    var lanskap: Bool?

    init(_ blok: Block, lanskap: Bool? = nil) {
        self.blok = blok
        self.lanskap = lanskap
    }
}

/// Puts section starts where the orientation of pages changes.
///
/// Headings and lead-in lines go with what follows them; a few lines between two landscape tables stay landscape.
func aturOrientasi(_ daftar: [Butir]) -> [Block] {
    let lanskap = ratakan(orientasi(daftar), daftar)
    var hasil: [Block] = []
    var kini = SectionStart()
    for (butir, lanskap) in zip(daftar, lanskap) {
        let arah: SectionStart.Orientation = lanskap ? .landscape : .portrait
        if case .section(var awal) = butir.blok {
            awal.orientation = arah
            kini = awal
            hasil.append(.section(awal))
            continue
        }
        if kini.orientation != arah {
            kini.orientation = arah
            kini.restartAt = nil
            hasil.append(.section(kini))
        }
        hasil.append(butir.blok)
    }
    return hasil
}

private func orientasi(_ daftar: [Butir]) -> [Bool] {
    var hasil = daftar.map { $0.lanskap ?? false }
    for posisi in daftar.indices.reversed() where daftar[posisi].lanskap == nil && daftar[posisi].blok.mengikutiBerikutnya {
        let berikut = posisi + 1
        hasil[posisi] = berikut < daftar.count && !daftar[berikut].blok.memulaiBagian && hasil[berikut]
    }
    return hasil
}

/// A run of few words between landscape pages would leave an almost empty portrait page.
private func ratakan(_ lanskap: [Bool], _ daftar: [Butir]) -> [Bool] {
    var hasil = lanskap
    var posisi = 0
    while posisi < daftar.count {
        guard !hasil[posisi] else {
            posisi += 1
            continue
        }
        let akhir = (posisi..<daftar.count).first { hasil[$0] } ?? daftar.count
        let sela = daftar[posisi..<akhir]
        if posisi > 0, akhir < daftar.count, sela.allSatisfy(\.bolehIkut), sela.map(\.blok.panjang).reduce(0, +) < 900 {
            for satu in posisi..<akhir { hasil[satu] = true }
        }
        posisi = akhir
    }
    return hasil
}

extension Butir {
    fileprivate var bolehIkut: Bool {
        guard lanskap == nil else { return false }
        return switch blok {
        case .paragraph, .list: true
        case .heading(let heading): heading.level > 2
        case .cover, .section, .table, .figure, .signatures, .tableOfContents, .pageBreak: false
        }
    }
}

extension Block {
    fileprivate var memulaiBagian: Bool { if case .section = self { true } else { false } }

    fileprivate var mengikutiBerikutnya: Bool {
        switch self {
        case .section, .heading: true
        case .paragraph(let paragraf): paragraf.keepWithNext
        case .cover, .list, .table, .figure, .signatures, .tableOfContents, .pageBreak: false
        }
    }

    /// Letters in it, as a measure of height.
    fileprivate var panjang: Int {
        switch self {
        case .paragraph(let paragraf): paragraf.spans.plainText.count
        case .list(let daftar): daftar.items.map { $0.spans.plainText.count + 40 }.reduce(0, +)
        case .heading: 60
        case .cover, .section, .table, .figure, .signatures, .tableOfContents, .pageBreak: 0
        }
    }
}
