/// A node of the result tree (pohon kinerja).
package struct Simpul: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable {
        case visi, misi, tujuan, sasaran
        case sasaranKhusus = "sasaran_khusus"
        case sasaranOperasional = "sasaran_operasional"
        case program, kegiatan, subkegiatan

        /// Result level: carries goals rather than money.
        package var hasil: Bool {
            switch self {
            case .visi, .misi, .tujuan, .sasaran, .sasaranKhusus, .sasaranOperasional: true
            case .program, .kegiatan, .subkegiatan: false
            }
        }

        /// As printed in headings.
        package var nama: String {
            switch self {
            case .visi: "Visi"
            case .misi: "Misi"
            case .tujuan: "Tujuan"
            case .sasaran: "Sasaran"
            case .sasaranKhusus: "Sasaran Khusus"
            case .sasaranOperasional: "Sasaran Operasional"
            case .program: "Program"
            case .kegiatan: "Kegiatan"
            case .subkegiatan: "Subkegiatan"
            }
        }

        /// Kinds that may stand directly above this one; empty when it must be a root.
        package var indukYangBoleh: Set<Jenis> {
            switch self {
            case .visi: []
            case .misi: [.visi]
            case .tujuan: [.visi, .misi]
            case .sasaran, .sasaranKhusus, .sasaranOperasional: [.tujuan, .sasaran]
            case .program: [.tujuan, .sasaran, .sasaranKhusus, .sasaranOperasional]
            case .kegiatan: [.program]
            case .subkegiatan: [.kegiatan]
            }
        }

        /// Kinds that may also stand without a parent.
        package var bolehTanpaInduk: Bool {
            switch self {
            case .kegiatan, .subkegiatan: false
            case .visi, .misi, .tujuan, .sasaran, .sasaranKhusus, .sasaranOperasional, .program: true
            }
        }
    }

    package var kode: String
    /// Kode of the parent; empty for a root.
    package var induk: String
    package var jenis: Jenis
    package var uraian: String
    /// Official code of the nomenklatur, e.g. `8.01.02.2.01`; empty when unknown.
    package var nomenklatur: String
    /// Kode unit or jabatan that owns it.
    package var pengampu: String

    package init(
        kode: String, induk: String = "", jenis: Jenis, uraian: String, nomenklatur: String = "", pengampu: String = ""
    ) {
        self.kode = kode
        self.induk = induk
        self.jenis = jenis
        self.uraian = uraian
        self.nomenklatur = nomenklatur
        self.pengampu = pengampu
    }
}

/// A program or kegiatan that supports a sasaran or an indikator beside its place in the tree (n:m).
package struct Dukungan: Sendable, Equatable {
    /// How the budget of a node that supports several goals is attributed to each.
    package enum Pembebanan: String, Sendable, CaseIterable {
        /// In full to each goal; such rows are marked and never summed into a total.
        case penuh
        /// By the stated share; the shares of one node sum to 100.
        case porsi
        /// Supports, but brings no budget.
        case tanpa
    }

    /// Kode of the program, kegiatan or subkegiatan.
    package var simpul: String
    /// Kode of the simpul or indikator it supports.
    package var mendukung: String
    package var pembebanan: Pembebanan
    /// Percent, only with `.porsi`.
    package var porsi: Angka?
    package var keterangan: String

    package init(
        simpul: String, mendukung: String, pembebanan: Pembebanan = .penuh, porsi: Angka? = nil, keterangan: String = ""
    ) {
        self.simpul = simpul
        self.mendukung = mendukung
        self.pembebanan = pembebanan
        self.porsi = porsi
        self.keterangan = keterangan
    }
}
