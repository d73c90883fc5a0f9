/// A role in the accountability cycle; what it may do stands in ``TabelHak``.
package enum Peran: String, Sendable, CaseIterable {
    case adminPemda = "admin_pemda"
    case perencana
    case petugas = "operator"
    case kepala, bappeda, organisasi, inspektorat
    case kepalaDaerah = "kepala_daerah"

    /// As printed beside a name.
    package var nama: String {
        switch self {
        case .adminPemda: "Admin pemda"
        case .perencana: "Perencana"
        case .petugas: "Operator"
        case .kepala: "Kepala instansi"
        case .bappeda: "Bappeda"
        case .organisasi: "Bagian Organisasi"
        case .inspektorat: "Inspektorat"
        case .kepalaDaerah: "Kepala daerah"
        }
    }
}

/// A role given to an account, and where it holds.
package struct Penugasan: Sendable, Hashable {
    package var peran: Peran
    /// Kode instansi; nil = every instansi of the pemda.
    package var instansi: String?
    /// Kode unit inside the instansi; nil = the whole instansi.
    package var unit: String?

    package init(peran: Peran, instansi: String? = nil, unit: String? = nil) {
        self.peran = peran
        self.instansi = instansi
        self.unit = unit
    }

    /// Holds for this place.
    package func mencakup(_ tempat: Tempat) -> Bool {
        (instansi == nil || instansi == tempat.instansi) && (unit == nil || tempat.unit.map { $0 == unit } ?? false)
    }
}

/// Where an act takes place: the pemda as a whole, an instansi, or a unit inside it.
package struct Tempat: Sendable, Hashable {
    package var instansi: String?
    package var unit: String?

    package init(instansi: String? = nil, unit: String? = nil) {
        self.instansi = instansi
        self.unit = unit
    }

    package static let pemda = Tempat()
}

/// Who acts: an account with its roles, inside one pemda.
package struct Pelaku: Sendable, Equatable {
    package var pemda: String
    /// Id of the account.
    package var pengguna: String
    package var nama: String
    package var daftarPenugasan: [Penugasan]
    /// The command line of the machine itself: an operator of the server, not an account.
    package var sistem: Bool

    package init(pemda: String, pengguna: String, nama: String, daftarPenugasan: [Penugasan]) {
        self.pemda = pemda
        self.pengguna = pengguna
        self.nama = nama
        self.daftarPenugasan = daftarPenugasan
        sistem = false
    }

    private init(sistemDi pemda: String) {
        self.init(pemda: pemda, pengguna: "sistem", nama: "Sistem", daftarPenugasan: [])
        sistem = true
    }

    /// The server's own command line.
    package static func sistem(pemda: String) -> Pelaku { Pelaku(sistemDi: pemda) }
}
