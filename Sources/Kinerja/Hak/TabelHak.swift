/// One row of the table of rights: these roles may do this act in these states, and what state follows.
package struct Hak: Sendable, Equatable {
    package let tindakan: Tindakan
    package let peran: [Peran]
    /// Empty = the act does not depend on a state.
    package let dari: [StatusObjek]
    /// Nil = the state stays.
    package let ke: StatusObjek?

    private init(_ tindakan: Tindakan, _ peran: [Peran], dari: [StatusObjek], ke: StatusObjek?) {
        self.tindakan = tindakan
        self.peran = peran
        self.dari = dari
        self.ke = ke
    }

    fileprivate static func bebas(_ tindakan: Tindakan, _ peran: Peran...) -> Hak {
        Hak(tindakan, peran, dari: [], ke: nil)
    }

    fileprivate static func realisasi(
        _ tindakan: Tindakan, _ peran: Peran..., dari: [StatusRealisasi], ke: StatusRealisasi? = nil
    ) -> Hak {
        Hak(tindakan, peran, dari: dari.map { .realisasi($0) }, ke: ke.map { .realisasi($0) })
    }

    fileprivate static func perjanjian(
        _ tindakan: Tindakan, _ peran: Peran..., dari: [StatusPerjanjian], ke: StatusPerjanjian? = nil
    ) -> Hak {
        Hak(tindakan, peran, dari: dari.map { .perjanjian($0) }, ke: ke.map { .perjanjian($0) })
    }

    fileprivate static func laporan(
        _ tindakan: Tindakan, _ peran: Peran..., dari: [StatusLaporan], ke: StatusLaporan? = nil
    ) -> Hak {
        Hak(tindakan, peran, dari: dari.map { .laporan($0) }, ke: ke.map { .laporan($0) })
    }
}

/// Who may do what, and when: tindakan x peran x status. What does not stand here is refused.
///
/// - Dasar: tiers of measurement as in Perpres 29/2014 Art. 15-17 (collector, verifier, head, consolidating unit,
///   inspectorate); PermenPANRB 53/2014 on who signs a perjanjian kinerja, and that the inspectorate reviews the report. That nobody verifies or approves their own
///   entry is a rule of this system.
package enum TabelHak {
    package static let daftar: [Hak] = [
        .bebas(
            .lihatKinerja, .adminPemda, .perencana, .petugas, .kepala, .bappeda, .organisasi, .inspektorat,
            .kepalaDaerah),
        .bebas(
            .ekspor, .adminPemda, .perencana, .petugas, .kepala, .bappeda, .organisasi, .inspektorat, .kepalaDaerah),
        .bebas(.lihatJejak, .adminPemda, .kepala, .inspektorat),

        .bebas(.ubahRencana, .perencana),
        .bebas(.tetapkanRencana, .kepala, .bappeda),

        .perjanjian(.ubahPerjanjian, .perencana, dari: [.draf]),
        .perjanjian(.ajukanPerjanjian, .perencana, dari: [.draf], ke: .diajukan),
        .perjanjian(
            .kembalikanPerjanjian, .kepala, .kepalaDaerah, .bappeda, .organisasi, dari: [.diajukan], ke: .draf),
        .perjanjian(.tandatanganiPerjanjian, .kepala, .kepalaDaerah, dari: [.diajukan], ke: .ditandatangani),
        .perjanjian(.bekukanPerjanjian, .kepala, .kepalaDaerah, dari: [.ditandatangani]),
        .perjanjian(.lampirkanPerjanjian, .perencana, .kepala, dari: [.ditandatangani]),
        .perjanjian(.mulaiPerubahan, .perencana, dari: [.ditandatangani], ke: .draf),
        .bebas(.ubahRencanaAksi, .perencana),

        .realisasi(.isiRealisasi, .petugas, dari: [.terbuka, .dikembalikan]),
        .realisasi(.isiBukti, .petugas, dari: [.terbuka, .dikembalikan]),
        .realisasi(.ajukanRealisasi, .petugas, dari: [.terbuka, .dikembalikan], ke: .diajukan),
        .realisasi(.verifikasiRealisasi, .perencana, dari: [.diajukan], ke: .diverifikasi),
        .realisasi(.setujuiRealisasi, .kepala, dari: [.diverifikasi], ke: .disetujui),
        .realisasi(.kunciRealisasi, .bappeda, .organisasi, dari: [.disetujui], ke: .dikunci),
        // Unlocking undoes the lock and no more; what must be mended is then returned with a note.
        .realisasi(.bukaRealisasi, .bappeda, .organisasi, dari: [.dikunci], ke: .disetujui),
        .realisasi(.kembalikanRealisasi, .perencana, dari: [.diajukan, .diverifikasi], ke: .dikembalikan),
        .realisasi(.kembalikanRealisasi, .kepala, dari: [.diverifikasi, .disetujui], ke: .dikembalikan),
        .realisasi(.kembalikanRealisasi, .bappeda, .organisasi, dari: [.disetujui], ke: .dikembalikan),
        // A restated figure passes the head and the lock again: whoever enters it does not approve it.
        .realisasi(.nyatakanUlang, .perencana, dari: [.dikunci], ke: .diverifikasi),

        .bebas(.isiAnggaran, .perencana),
        .bebas(.ubahAnalisis, .perencana, .petugas),
        .bebas(.ubahKeterangan, .perencana),
        .bebas(.impor, .perencana),

        .laporan(.susunLaporan, .perencana, dari: [.draf, .diperbaiki]),
        .laporan(.tulisNarasi, .perencana, .petugas, dari: [.draf, .diperbaiki]),
        .laporan(
            .komentariNarasi, .perencana, .petugas, .kepala, .bappeda, .organisasi, .inspektorat,
            dari: [.draf, .diajukan, .direviu, .diperbaiki]),
        .laporan(.ajukanLaporan, .perencana, dari: [.draf, .diperbaiki], ke: .diajukan),
        .laporan(.reviuLaporan, .inspektorat, dari: [.diajukan], ke: .direviu),
        .laporan(.kembalikanLaporan, .bappeda, .organisasi, dari: [.diajukan], ke: .diperbaiki),
        .laporan(.kembalikanLaporan, .inspektorat, dari: [.diajukan, .direviu], ke: .diperbaiki),
        .laporan(
            .kembalikanLaporan, .kepala, .kepalaDaerah, dari: [.diajukan, .direviu, .ditandatangani], ke: .diperbaiki),
        // Whether a review must come first is a setting of the pemda.
        .laporan(.tandatanganiLaporan, .kepala, .kepalaDaerah, dari: [.diajukan, .direviu], ke: .ditandatangani),
        .laporan(.terbitkanLaporan, .perencana, .kepala, .organisasi, dari: [.ditandatangani], ke: .terbit),
        .laporan(.perbaikiTerbitan, .perencana, .kepala, dari: [.terbit], ke: .diperbaiki),
        .bebas(.mintaBahan, .bappeda, .organisasi),
        .bebas(.jawabBahan, .perencana, .petugas),

        .bebas(.aturAturan, .adminPemda, .organisasi),
        .bebas(.aturPeriode, .adminPemda, .bappeda, .organisasi),
        .bebas(.aturInstansi, .adminPemda),
        .bebas(.aturUnit, .adminPemda, .perencana),
        .bebas(.aturJabatan, .adminPemda, .perencana),
        .bebas(.aturPengguna, .adminPemda),
        .bebas(.aturPengingat, .adminPemda, .organisasi),
    ]

    private static let menurutTindakan = Dictionary(grouping: daftar, by: \.tindakan)

    /// Rows of one act, in the order of the table.
    package static func baris(_ tindakan: Tindakan) -> [Hak] { menurutTindakan[tindakan] ?? [] }

    /// The states an act depends on; empty when it does not.
    package static func dari(_ tindakan: Tindakan) -> [StatusObjek] {
        var sudah: Set<StatusObjek> = []
        return baris(tindakan).flatMap(\.dari).filter { sudah.insert($0).inserted }
    }

    /// The state that follows an act; nil when nobody may do it in this state.
    package static func sesudah(_ tindakan: Tindakan, dari status: StatusObjek) -> StatusObjek? {
        baris(tindakan).first { $0.dari.contains(status) }.map { $0.ke ?? status }
    }

    /// What the command line of the server may do without an account: look, import, export and administer. Legal acts
    /// need a person.
    package static func bolehSistem(_ tindakan: Tindakan) -> Bool {
        switch tindakan.sifat {
        case .melihat, .mengatur: true
        case .mengisi, .hukum: false
        }
    }
}
