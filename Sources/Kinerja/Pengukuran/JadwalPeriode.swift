/// When a period may be filled, as set by Bappeda or Bagian Organisasi.
package struct JadwalPeriode: Sendable, Hashable {
    package var periode: Periode
    /// First day; nil = not opened yet.
    package var dibuka: Tanggal?
    /// Last day; nil = without deadline.
    package var tenggat: Tanggal?
    /// Day it was closed for good; nothing is filled from that day on, not even what was returned.
    package var ditutup: Tanggal?

    package enum Keadaan: Hashable, Sendable {
        case belumDibuka(mulai: Tanggal?)
        case terbuka(sampai: Tanggal?)
        case lewatTenggat(Tanggal)
        case ditutup(Tanggal)
    }

    package init(periode: Periode, dibuka: Tanggal? = nil, tenggat: Tanggal? = nil, ditutup: Tanggal? = nil) {
        self.periode = periode
        self.dibuka = dibuka
        self.tenggat = tenggat
        self.ditutup = ditutup
    }

    /// - Batas: the deadline itself is still a day to fill; the day of closing is not.
    package func keadaan(pada hari: Tanggal) -> Keadaan {
        if let ditutup, hari >= ditutup { return .ditutup(ditutup) }
        guard let dibuka, hari >= dibuka else { return .belumDibuka(mulai: dibuka) }
        if let tenggat, hari > tenggat { return .lewatTenggat(tenggat) }
        return .terbuka(sampai: tenggat)
    }

    /// As in the head of the page: `terbuka s.d. 10 Januari 2025`.
    package func sebutan(pada hari: Tanggal) -> String {
        switch keadaan(pada: hari) {
        case .belumDibuka(let mulai?): "dibuka \(mulai.cetak)"
        case .belumDibuka(nil): "belum dibuka"
        case .terbuka(let sampai?): "terbuka s.d. \(sampai.cetak)"
        case .terbuka(nil): "terbuka"
        case .lewatTenggat(let tenggat): "lewat tenggat \(tenggat.cetak)"
        case .ditutup(let hari): "ditutup \(hari.cetak)"
        }
    }
}

extension Frekuensi {
    /// Periods to fill when a period of the calendar is due: TW II asks a monthly indicator for April to June, and TW IV
    /// an annual one for the year.
    package func periodeIsian(dalam periode: Periode) -> [Periode] {
        switch (self, periode) {
        case (.triwulanan, .triwulan), (.bulanan, .bulan), (.tahunan, .tahun): [periode]
        case (.bulanan, .triwulan(let nomor)): (nomor * 3 - 2...nomor * 3).map { .bulan($0) }
        case (.tahunan, .triwulan(let nomor)): nomor == 4 ? [.tahun] : []
        case (.tahunan, .bulan(let nomor)): nomor == 12 ? [.tahun] : []
        case (.triwulanan, .bulan(let nomor)): nomor % 3 == 0 ? [.triwulan(nomor / 3)] : []
        case (.triwulanan, .tahun), (.bulanan, .tahun): periodeWajib
        }
    }
}
