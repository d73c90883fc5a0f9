package import Kinerja

/// The outline as the report prints it: every section with its number, its texts and what stands in it.
package struct PetaLaporan: Sendable, Equatable {
    /// In order of print, parents before their sections.
    package var daftarBagian: [PetaBagian]

    package init(daftarBagian: [PetaBagian]) { self.daftarBagian = daftarBagian }

    package init(_ hitungan: Hitungan, sistematika: Sistematika) {
        self = SusunanLaporan(hitungan, sistematika: sistematika).peta
    }

    /// The section of an id.
    package func bagian(_ id: String) -> PetaBagian? { daftarBagian.first { $0.id == id } }

    /// The first section in which a text stands.
    package func bagian(memuat kunci: String) -> PetaBagian? {
        daftarBagian.first { $0.daftarNarasi.contains { $0.kunci == kunci } }
    }

    /// Every text once, where it is printed first.
    package var daftarNarasi: [PetaNarasi] {
        var sudah: Set<String> = []
        return daftarBagian.flatMap(\.daftarNarasi).filter { sudah.insert($0.kunci).inserted }
    }

    /// How many sections that hold a writer's text are in each state.
    package var rekap: [KeadaanBagian: Int] {
        Dictionary(grouping: daftarBagian.filter { $0.keadaan != .otomatis && $0.tercetak }, by: \.keadaan)
            .mapValues(\.count)
    }
}

/// How far the writing of a section is.
package enum KeadaanBagian: String, Sendable, CaseIterable {
    /// A text is missing, and the facts give no draft for it.
    case kosong
    /// Sentences drafted from the facts stand where nobody has written yet.
    case draf
    case ditulis
    /// A link or a picture cannot be printed.
    case rusak
    /// Holds no writer's text: tables, lists and fixed forms only.
    case otomatis

    /// As shown on the page.
    package var nama: String {
        switch self {
        case .kosong: "Kosong"
        case .draf: "Draf"
        case .ditulis: "Ditulis"
        case .rusak: "Perlu diperbaiki"
        case .otomatis: "Otomatis"
        }
    }
}

/// One section of the report.
package struct PetaBagian: Sendable, Equatable {
    package var jalur: JalurBagian
    package var jenis: BabSistematika.Jenis
    /// What a repetition was at when it made the section.
    package var lingkup: Lingkup
    /// 1 is a part.
    package var tingkat: Int
    /// As printed: `BAB III`, `A.`; nil for none.
    package var nomor: String?
    package var judul: String
    /// In the report; empty when it is not printed.
    package var jangkar = ""
    /// False for an optional section left out because nothing can be printed in it.
    package var tercetak = false
    /// Nothing could be printed but the mark that it is not filled yet.
    package var tanpaIsi = false
    /// Not in the outline: the annex for mandated analyses that have no place in it.
    package var tambahan = false
    package var analisis: [AnalisisWajib] = []
    package var daftarNarasi: [PetaNarasi] = []
    package var daftarTampilan: [PetaTampilan] = []
    /// Pictures of it that cannot be printed, with the reason.
    package var masalahGambar: [String] = []
    /// Which time the same place and nodes come, from 1: repetitions inside each other may meet a node twice.
    package var kali = 1
    /// Blocks from its heading to its end, subsections included.
    var panjang = 0

    init(
        jalur: JalurBagian, jenis: BabSistematika.Jenis, lingkup: Lingkup = .seluruh, tingkat: Int, judul: String,
        analisis: [AnalisisWajib] = []
    ) {
        self.jalur = jalur
        self.jenis = jenis
        self.lingkup = lingkup
        self.tingkat = tingkat
        self.judul = judul
        self.analisis = analisis
    }

    /// Unique in the report: the path, and in a repetition the nodes it runs over, `3.1.i2.1@S1~I4`.
    package var id: String {
        let simpul = [lingkup.sasaran?.kode, lingkup.indikator?.kode, lingkup.program?.kode].compactMap { $0 }
        let awal = simpul.isEmpty ? jalur.teks : "\(jalur.teks)@\(simpul.joined(separator: "~"))"
        return kali == 1 ? awal : "\(awal)!\(kali)"
    }

    /// `A. Capaian Kinerja`.
    package var label: String { nomor.map { "\($0) \(judul)" } ?? judul }

    /// Of its own texts; subsections have their own state.
    package var keadaan: KeadaanBagian {
        if !masalahGambar.isEmpty || daftarNarasi.contains(where: { $0.keadaan == .rusak }) { return .rusak }
        let berarti = daftarNarasi.filter { $0.wajib || $0.keadaan == .ditulis }
        if tanpaIsi || berarti.contains(where: { $0.keadaan == .kosong }) { return .kosong }
        if berarti.contains(where: { $0.keadaan == .draf }) { return .draf }
        return berarti.isEmpty ? .otomatis : .ditulis
    }
}

/// A text of the writer in a section.
package struct PetaNarasi: Sendable, Equatable {
    /// `capaian`, or in a repetition `analisis-sebab.I4`: the name of the file below `narasi/`.
    package var kunci: String
    package var dasar: KunciNarasi
    /// What a draft of it speaks of.
    package var lingkup: Lingkup
    package var keadaan: KeadaanBagian
    /// False for what may stay empty: general words before a repetition, texts of optional sections.
    package var wajib: Bool
    package var masalah: [KesalahanTautan]

    package init(
        kunci: String, dasar: KunciNarasi, lingkup: Lingkup, keadaan: KeadaanBagian, wajib: Bool,
        masalah: [KesalahanTautan] = []
    ) {
        self.kunci = kunci
        self.dasar = dasar
        self.lingkup = lingkup
        self.keadaan = keadaan
        self.wajib = wajib
        self.masalah = masalah
    }
}

/// A table, chart or picture printed in a section.
package struct PetaTampilan: Sendable, Equatable {
    package enum Jenis: Sendable, Equatable {
        case tabel(IdTabel)
        case grafik(IdGrafik)
        /// Kode of the attachment.
        case gambar(String)
        /// A table or form of an annex.
        case lampiran(IdLampiran)
    }

    package var jenis: Jenis
    /// `3.4`; empty when it has no caption.
    package var nomor: String
    package var judul: String
    package var jangkar: String

    package init(jenis: Jenis, nomor: String, judul: String, jangkar: String) {
        self.jenis = jenis
        self.nomor = nomor
        self.judul = judul
        self.jangkar = jangkar
    }
}
