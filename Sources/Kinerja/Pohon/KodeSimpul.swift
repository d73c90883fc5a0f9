extension Simpul.Jenis {
    /// The kind that usually stands next below.
    package var anakBiasa: Simpul.Jenis? {
        switch self {
        case .visi: .misi
        case .misi: .tujuan
        case .tujuan: .sasaran
        case .sasaran, .sasaranKhusus, .sasaranOperasional: .program
        case .program: .kegiatan
        case .kegiatan: .subkegiatan
        case .subkegiatan: nil
        }
    }

    fileprivate var awalanKode: String {
        switch self {
        case .visi: "V"
        case .misi: "M"
        case .tujuan: "T"
        case .sasaran, .subkegiatan: "S"
        case .sasaranKhusus: "SK"
        case .sasaranOperasional: "SO"
        case .program: "P"
        case .kegiatan: "K"
        }
    }
}

extension Hitungan {
    /// A code for the next node of a kind: counted on, below its parent for kegiatan and subkegiatan.
    ///
    /// - Contoh: sasaran beside S1, S2 -> S3; subkegiatan under P6.K1 -> P6.K1.S1.
    package func kodeBerikut(_ jenis: Simpul.Jenis, di induk: String) -> String {
        let awal = jenis == .kegiatan || jenis == .subkegiatan ? induk + "." + jenis.awalanKode : jenis.awalanKode
        return berikut(awal)
    }

    /// A code for the next indicator: `I12` at a goal, `I-P1.K1` at a programme and below.
    package func kodeIndikatorBerikut(di simpul: String) -> String {
        guard let jenis = self.simpul(simpul)?.jenis, !jenis.hasil else { return berikut("I") }
        let kode = "I-" + simpul
        return indikator(kode) == nil ? kode : berikut(kode + ".")
    }

    private func berikut(_ awal: String) -> String {
        var nomor = 1
        while simpul("\(awal)\(nomor)") != nil || indikator("\(awal)\(nomor)") != nil { nomor += 1 }
        return "\(awal)\(nomor)"
    }
}
