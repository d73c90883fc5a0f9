package import Kinerja

/// Everything the measurement grid of one period needs, from one consistent state.
package struct LembarPengukuran: Sendable {
    /// Facts as far as figures of indicators need them.
    package var berkas: BerkasKinerja
    package var periode: Periode
    /// Values may be typed now: the period is opened and its term has not run out. Nil = never opened.
    package var bukaan: BukaanPeriode?
    /// State by indicator and period of the year; none = terbuka.
    package var keadaan: [String: [Periode: KeadaanRealisasi]] = [:]
    /// What is stored for this period, by indicator.
    package var tercatat: [String: CatatanRealisasi] = [:]
    package var bukti: [String: [BuktiTercatat]] = [:]
    /// Kode unit that answers for an indicator.
    package var unit: [String: String] = [:]
    /// Periods of the year that have been opened.
    package var daftarPeriode: [BukaanPeriode] = []

    package init(berkas: BerkasKinerja, periode: Periode) {
        self.berkas = berkas
        self.periode = periode
    }
}

/// A period of a year in which values are handed in.
package struct BukaanPeriode: Sendable, Equatable {
    package var periode: Periode
    /// Last day; nil = none.
    package var tenggat: Tanggal?
    /// Values may be typed today.
    package var terbuka: Bool

    package init(periode: Periode, tenggat: Tanggal? = nil, terbuka: Bool = true) {
        self.periode = periode
        self.tenggat = tenggat
        self.terbuka = terbuka
    }
}

/// Where a realisasi stands and who brought it there.
package struct KeadaanRealisasi: Sendable, Equatable {
    package var status: StatusRealisasi
    /// Words of who returned it.
    package var catatan: String
    package var olehNama: String
    package var pada: String

    package init(_ status: StatusRealisasi, catatan: String = "", olehNama: String = "", pada: String = "") {
        self.status = status
        self.catatan = catatan
        self.olehNama = olehNama
        self.pada = pada
    }
}

/// Who entered what is stored, and its version.
package struct CatatanRealisasi: Sendable, Equatable {
    package var versi: Int
    /// Version of each komponen by name.
    package var versiKomponen: [String: Int]
    /// Accounts that entered the value or one of its komponen.
    package var pengisi: Set<String>
    package var olehNama: String
    package var pada: String
    /// Its warnings were confirmed.
    package var dipastikan: Bool

    package init(
        versi: Int = 0, versiKomponen: [String: Int] = [:], pengisi: Set<String> = [], olehNama: String = "",
        pada: String = "", dipastikan: Bool = false
    ) {
        self.versi = versi
        self.versiKomponen = versiKomponen
        self.pengisi = pengisi
        self.olehNama = olehNama
        self.pada = pada
        self.dipastikan = dipastikan
    }
}
