/// What may hold content and sections: a part, a section or a repetition.
struct WadahSistematika {
    var isi: [IsiBagian]
    var bagian: [BagianSistematika]
}

extension WadahSistematika {
    /// Changes what stands at a place inside.
    mutating func ubah(
        _ langkah: ArraySlice<JalurBagian.Langkah>, jalur: JalurBagian,
        _ perubahan: (inout WadahSistematika) throws(SuntinganDitolak) -> Void
    ) throws(SuntinganDitolak) {
        switch langkah.first {
        case nil: try perubahan(&self)
        case .bagian(let posisi)?:
            guard bagian.indices.contains(posisi) else { throw .tidakAda(jalur) }
            var dalam = WadahSistematika(isi: bagian[posisi].isi, bagian: bagian[posisi].bagian)
            try dalam.ubah(langkah.dropFirst(), jalur: jalur, perubahan)
            bagian[posisi].isi = dalam.isi
            bagian[posisi].bagian = dalam.bagian
        case .isi(let posisi)?:
            guard isi.indices.contains(posisi),
                case .untuk(let pengulangan, let isiDalam, let bagianDalam) = isi[posisi]
            else { throw .tidakAda(jalur) }
            var dalam = WadahSistematika(isi: isiDalam, bagian: bagianDalam)
            try dalam.ubah(langkah.dropFirst(), jalur: jalur, perubahan)
            isi[posisi] = .untuk(pengulangan, isi: dalam.isi, bagian: dalam.bagian)
        }
    }

    /// Sections in it and below, repetitions included.
    var jumlahBagian: Int {
        let berulang = isi.reduce(0) { jumlah, satu in
            guard case .untuk(_, let isi, let bagian) = satu else { return jumlah }
            return jumlah + WadahSistematika(isi: isi, bagian: bagian).jumlahBagian
        }
        return bagian.reduce(berulang) {
            $0 + 1 + WadahSistematika(isi: $1.isi, bagian: $1.bagian).jumlahBagian
        }
    }

    /// Levels of sections in it.
    var tingkat: Int {
        let berulang = isi.map { satu -> Int in
            guard case .untuk(_, let isi, let bagian) = satu else { return 0 }
            return WadahSistematika(isi: isi, bagian: bagian).tingkat
        }
        let langsung = bagian.map { 1 + WadahSistematika(isi: $0.isi, bagian: $0.bagian).tingkat }
        return (berulang + langsung).max() ?? 0
    }
}

extension Sistematika {
    /// What stands at a place; nil when nothing does.
    func wadah(_ jalur: JalurBagian) -> WadahSistematika? {
        var hasil: WadahSistematika?
        var salinan = self
        try? salinan.ubahWadah(jalur) { (wadah) throws(SuntinganDitolak) in hasil = wadah }
        return hasil
    }

    mutating func ubahWadah(
        _ jalur: JalurBagian, _ perubahan: (inout WadahSistematika) throws(SuntinganDitolak) -> Void
    ) throws(SuntinganDitolak) {
        guard bab.indices.contains(jalur.bab) else { throw .tidakAda(jalur) }
        var dalam = WadahSistematika(isi: bab[jalur.bab].isi, bagian: bab[jalur.bab].bagian)
        try dalam.ubah(jalur.langkah[...], jalur: jalur, perubahan)
        bab[jalur.bab].isi = dalam.isi
        bab[jalur.bab].bagian = dalam.bagian
    }

    /// Changes a section itself.
    mutating func ubahBagian(
        _ jalur: JalurBagian, _ perubahan: (inout BagianSistematika) -> Void
    ) throws(SuntinganDitolak) {
        guard let induk = jalur.induk, case .bagian(let posisi)? = jalur.langkah.last else { throw .bukanBagian(jalur) }
        try ubahWadah(induk) { (wadah) throws(SuntinganDitolak) in
            guard wadah.bagian.indices.contains(posisi) else { throw .tidakAda(jalur) }
            perubahan(&wadah.bagian[posisi])
        }
    }

    /// The section at a place; nil for parts, repetitions and where nothing is.
    package func bagian(_ jalur: JalurBagian) -> BagianSistematika? {
        guard let induk = jalur.induk, case .bagian(let posisi)? = jalur.langkah.last, let wadah = wadah(induk),
            wadah.bagian.indices.contains(posisi)
        else { return nil }
        return wadah.bagian[posisi]
    }
}
