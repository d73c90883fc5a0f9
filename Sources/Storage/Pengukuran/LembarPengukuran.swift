package import Kinerja

/// Everything the measurement grid of a year needs, from one consistent state.
package struct LembarPengukuran: Sendable {
    /// Facts as far as figures of indicators need them.
    package var berkas: BerkasKinerja
    /// Where its rows live.
    let lingkup: LingkupFakta
    /// Today where the pemda is.
    package var hari: Tanggal
    package var jadwal: [Periode: JadwalPeriode] = [:]
    /// None = terbuka.
    package var status: [KunciNilai: StatusNilai] = [:]
    package var tercatat: [KunciNilai: CatatanNilai] = [:]
    package var bukti: [KunciNilai: [TautanBukti]] = [:]

    package init(berkas: BerkasKinerja, hari: Tanggal, pemda: String = "") {
        self.berkas = berkas
        self.hari = hari
        lingkup = LingkupFakta(pemda: pemda, berkas.instansi)
    }

    package func statusNilai(_ kunci: KunciNilai) -> StatusRealisasi { status[kunci]?.status ?? .terbuka }
}

/// Version of a stored value, and who entered it.
package struct CatatanNilai: Sendable, Equatable {
    package var versi: Int
    /// Version of each komponen by name.
    package var versiKomponen: [String: Int]
    /// Name of who changed it last.
    package var olehNama: String
    package var pada: String
    /// Accounts that brought the value in, as far as they matter to who looks: they do not judge it.
    package var pengisi: Set<String>
    /// The number or word whose warnings were confirmed; nil when none was.
    package var dipastikan: String?

    package init(
        versi: Int = 0, versiKomponen: [String: Int] = [:], olehNama: String = "", pada: String = "",
        pengisi: Set<String> = [], dipastikan: String? = nil
    ) {
        self.versi = versi
        self.versiKomponen = versiKomponen
        self.olehNama = olehNama
        self.pada = pada
        self.pengisi = pengisi
        self.dipastikan = dipastikan
    }
}

extension StatusNilai {
    package init(_ status: StatusRealisasi, catatan: String = "", olehNama: String = "", pada: String = "") {
        self.init(status: status, catatan: catatan, olehNama: olehNama, pada: pada, versi: 1)
    }
}

extension NilaiTerukur {
    /// The one spelling of a value, by which a confirmation is held to it.
    package var teksPasti: String? {
        switch self {
        case .angka(let angka): angka.description
        case .predikat(let predikat): predikat
        case .yaTidak(let terjadi): terjadi ? "ya" : "tidak"
        case .tidakDiukur: "tidak_diukur"
        case .belumDilaporkan, .sementara, .tidakTerdefinisi: nil
        }
    }
}
