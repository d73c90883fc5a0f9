extension Alamat {
    static func pohon(_ tempat: TempatKerja, tampilan: PohonPage.Tampilan) -> Alamat {
        pohon(tempat).dengan("tampilan", tampilan == .pohon ? nil : tampilan.rawValue)
    }

    static func pohon(_ tempat: TempatKerja, sampai: PohonPage.Sampai) -> Alamat {
        pohon(tempat).dengan("sampai", sampai.rawValue)
    }

    /// - Parameter nomenklatur: fills the form from this official code.
    static func simpulBaru(_ tempat: TempatKerja, induk: String? = nil, nomenklatur: String? = nil) -> Alamat {
        pohon(tempat).ke("simpul", "baru").dengan("induk", induk).dengan("nomenklatur", nomenklatur)
    }

    static func simpul(_ tempat: TempatKerja, _ kode: String) -> Alamat { pohon(tempat).ke("simpul", kode) }

    /// The form of a node.
    static func isianSimpul(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        simpul(tempat, kode).ke("isian")
    }

    static func indukSimpul(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        simpul(tempat, kode).ke("induk")
    }

    static func penghapusanSimpul(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        simpul(tempat, kode).ke("penghapusan")
    }

    /// One link between a programme and what it supports.
    static func dukungan(_ tempat: TempatKerja, _ simpul: String, _ mendukung: String) -> Alamat {
        self.simpul(tempat, simpul).ke("dukungan", mendukung)
    }

    static func dukunganBaru(_ tempat: TempatKerja, _ simpul: String) -> Alamat {
        self.simpul(tempat, simpul).ke("dukungan")
    }

    static func penghapusanDukungan(_ tempat: TempatKerja, _ simpul: String, _ mendukung: String) -> Alamat {
        dukungan(tempat, simpul, mendukung).ke("penghapusan")
    }

    /// Opens a year from the tree of another.
    static func salinTahun(_ tempat: TempatKerja) -> Alamat { pohon(tempat).ke("salinan") }
}

extension Pola {
    static let simpulBaru: Pola = "/i/{instansi}/{tahun}/pohon/simpul/baru"
    static let simpul: Pola = "/i/{instansi}/{tahun}/pohon/simpul/{kode}"
    static let isianSimpul: Pola = "/i/{instansi}/{tahun}/pohon/simpul/{kode}/isian"
    static let indukSimpul: Pola = "/i/{instansi}/{tahun}/pohon/simpul/{kode}/induk"
    static let penghapusanSimpul: Pola = "/i/{instansi}/{tahun}/pohon/simpul/{kode}/penghapusan"
    static let dukunganBaru: Pola = "/i/{instansi}/{tahun}/pohon/simpul/{kode}/dukungan"
    static let dukungan: Pola = "/i/{instansi}/{tahun}/pohon/simpul/{kode}/dukungan/{mendukung}"
    static let penghapusanDukungan: Pola =
        "/i/{instansi}/{tahun}/pohon/simpul/{kode}/dukungan/{mendukung}/penghapusan"
    static let salinTahun: Pola = "/i/{instansi}/{tahun}/pohon/salinan"
}
