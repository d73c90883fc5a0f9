/// Something an account may ask for. Who may do it, and when, stands in ``TabelHak``.
///
/// The raw value is the one spelling: in the audit trail, in addresses and in the help page.
package enum Tindakan: String, Sendable, CaseIterable {
    // Looking.
    case lihatKinerja = "lihat_kinerja"
    case lihatJejak = "lihat_jejak"
    case ekspor

    // The plan.
    case ubahRencana = "ubah_rencana"
    case tetapkanRencana = "tetapkan_rencana"

    // The agreement.
    case ubahPerjanjian = "ubah_perjanjian"
    case ajukanPerjanjian = "ajukan_perjanjian"
    case kembalikanPerjanjian = "kembalikan_perjanjian"
    case tandatanganiPerjanjian = "tandatangani_perjanjian"
    /// Freezes an agreement that was signed outside this program, as the facts have it now.
    case bekukanPerjanjian = "bekukan_perjanjian"
    /// Attaches the signed scan or the electronically signed file.
    case lampirkanPerjanjian = "lampirkan_perjanjian"
    /// Opens a draft of the next perubahan; the signed version stays as it is.
    case mulaiPerubahan = "mulai_perubahan"
    case ubahRencanaAksi = "ubah_rencana_aksi"

    // Measurement.
    case isiRealisasi = "isi_realisasi"
    case isiBukti = "isi_bukti"
    case ajukanRealisasi = "ajukan_realisasi"
    case verifikasiRealisasi = "verifikasi_realisasi"
    case setujuiRealisasi = "setujui_realisasi"
    case kembalikanRealisasi = "kembalikan_realisasi"
    case kunciRealisasi = "kunci_realisasi"
    case bukaRealisasi = "buka_realisasi"
    /// Enters a later final figure for a locked period; the earlier one stays readable.
    case nyatakanUlang = "nyatakan_ulang"

    // Money and words.
    case isiAnggaran = "isi_anggaran"
    case ubahAnalisis = "ubah_analisis"
    /// The other yearly facts: isu, dasar hukum, sumber daya, penghargaan, rekomendasi, narasi, lampiran.
    case ubahKeterangan = "ubah_keterangan"
    /// Applies a berkas. What it writes counts as entered by the account that imports it.
    case impor

    // The report.
    /// Chooses and edits the outline, gives sections to people.
    case susunLaporan = "susun_laporan"
    case tulisNarasi = "tulis_narasi"
    case komentariNarasi = "komentari_narasi"
    case ajukanLaporan = "ajukan_laporan"
    /// States that the report was reviewed.
    case reviuLaporan = "reviu_laporan"
    case kembalikanLaporan = "kembalikan_laporan"
    case tandatanganiLaporan = "tandatangani_laporan"
    case terbitkanLaporan = "terbitkan_laporan"
    /// Opens a published report again; what was published stays readable.
    case perbaikiTerbitan = "perbaiki_terbitan"
    /// The pemda asks an instansi for a contribution to its own report.
    case mintaBahan = "minta_bahan"
    case jawabBahan = "jawab_bahan"

    // Administration.
    case aturAturan = "atur_aturan"
    case aturPeriode = "atur_periode"
    case aturInstansi = "atur_instansi"
    case aturUnit = "atur_unit"
    case aturJabatan = "atur_jabatan"
    case aturPengguna = "atur_pengguna"
    case aturPengingat = "atur_pengingat"

    /// As written on a button, in the audit trail and in the help page.
    package var nama: String {
        switch self {
        case .lihatKinerja: "Lihat kinerja"
        case .lihatJejak: "Lihat jejak audit"
        case .ekspor: "Ekspor"
        case .ubahRencana: "Ubah rencana"
        case .tetapkanRencana: "Tetapkan rencana"
        case .ubahPerjanjian: "Ubah perjanjian kinerja"
        case .ajukanPerjanjian: "Ajukan perjanjian kinerja"
        case .kembalikanPerjanjian: "Kembalikan perjanjian kinerja"
        case .tandatanganiPerjanjian: "Tandatangani perjanjian kinerja"
        case .bekukanPerjanjian: "Bekukan perjanjian dari luar"
        case .lampirkanPerjanjian: "Lampirkan perjanjian bertanda tangan"
        case .mulaiPerubahan: "Mulai perubahan perjanjian kinerja"
        case .ubahRencanaAksi: "Ubah rencana aksi"
        case .isiRealisasi: "Isi realisasi"
        case .isiBukti: "Isi bukti"
        case .ajukanRealisasi: "Ajukan realisasi"
        case .verifikasiRealisasi: "Verifikasi realisasi"
        case .setujuiRealisasi: "Setujui realisasi"
        case .kembalikanRealisasi: "Kembalikan realisasi"
        case .kunciRealisasi: "Kunci realisasi"
        case .bukaRealisasi: "Buka kunci realisasi"
        case .nyatakanUlang: "Nyatakan ulang realisasi"
        case .isiAnggaran: "Isi anggaran"
        case .ubahAnalisis: "Ubah analisis"
        case .ubahKeterangan: "Ubah keterangan"
        case .impor: "Impor"
        case .susunLaporan: "Susun laporan"
        case .tulisNarasi: "Tulis narasi"
        case .komentariNarasi: "Komentari narasi"
        case .ajukanLaporan: "Ajukan laporan"
        case .reviuLaporan: "Nyatakan laporan direviu"
        case .kembalikanLaporan: "Kembalikan laporan"
        case .tandatanganiLaporan: "Tandatangani laporan"
        case .terbitkanLaporan: "Terbitkan laporan"
        case .perbaikiTerbitan: "Perbaiki laporan terbit"
        case .mintaBahan: "Minta bahan laporan"
        case .jawabBahan: "Jawab permintaan bahan"
        case .aturAturan: "Atur aturan dan skala"
        case .aturPeriode: "Atur periode"
        case .aturInstansi: "Atur instansi"
        case .aturUnit: "Atur unit"
        case .aturJabatan: "Atur jabatan"
        case .aturPengguna: "Atur pengguna"
        case .aturPengingat: "Atur pengingat"
        }
    }
}

extension Tindakan {
    /// What kind of act it is; decides on the audit trail and on what the machine itself may do.
    package enum Sifat: Sendable {
        case melihat
        /// Changes facts; every version is kept in the history of the fact.
        case mengisi
        /// A legal act of the cycle: somebody answers for it by name.
        case hukum
        /// Administration of the system.
        case mengatur
    }

    package var sifat: Sifat {
        switch self {
        case .lihatKinerja, .lihatJejak, .ekspor: .melihat
        case .ubahRencana, .ubahPerjanjian, .ubahRencanaAksi, .isiRealisasi, .isiBukti, .isiAnggaran, .ubahAnalisis,
            .ubahKeterangan, .susunLaporan, .tulisNarasi, .komentariNarasi, .mintaBahan, .jawabBahan:
            .mengisi
        case .tetapkanRencana, .ajukanPerjanjian, .kembalikanPerjanjian, .tandatanganiPerjanjian,
            .bekukanPerjanjian,
            .lampirkanPerjanjian, .mulaiPerubahan, .ajukanRealisasi, .verifikasiRealisasi, .setujuiRealisasi,
            .kembalikanRealisasi, .kunciRealisasi, .bukaRealisasi, .nyatakanUlang, .ajukanLaporan, .reviuLaporan,
            .kembalikanLaporan, .tandatanganiLaporan, .terbitkanLaporan, .perbaikiTerbitan:
            .hukum
        case .impor, .aturAturan, .aturPeriode, .aturInstansi, .aturUnit, .aturJabatan, .aturPengguna,
            .aturPengingat:
            .mengatur
        }
    }

    /// A legal act of the cycle.
    package var hukum: Bool { sifat == .hukum }

    /// Leaves an event in the audit trail: legal acts and administration.
    package var dicatat: Bool { sifat == .hukum || sifat == .mengatur }

    /// A second pair of eyes: not for an account that entered what is judged.
    package var olehOrangLain: Bool {
        self == .verifikasiRealisasi || self == .setujuiRealisasi || self == .reviuLaporan
    }

    /// Needs a sentence of reason, printed in the audit trail.
    package var wajibAlasan: Bool {
        switch self {
        case .kembalikanRealisasi, .kembalikanPerjanjian, .bukaRealisasi, .nyatakanUlang, .mulaiPerubahan,
            .kembalikanLaporan, .perbaikiTerbitan:
            true
        case .lihatKinerja, .lihatJejak, .ekspor, .ubahRencana, .tetapkanRencana, .ubahPerjanjian, .ajukanPerjanjian,
            .tandatanganiPerjanjian, .bekukanPerjanjian, .lampirkanPerjanjian, .ubahRencanaAksi, .isiRealisasi,
            .isiBukti,
            .ajukanRealisasi, .verifikasiRealisasi, .setujuiRealisasi, .kunciRealisasi, .isiAnggaran, .ubahAnalisis,
            .ubahKeterangan, .impor, .susunLaporan, .tulisNarasi, .komentariNarasi, .ajukanLaporan, .reviuLaporan,
            .tandatanganiLaporan, .terbitkanLaporan, .mintaBahan, .jawabBahan, .aturAturan, .aturPeriode,
            .aturInstansi, .aturUnit, .aturJabatan, .aturPengguna, .aturPengingat:
            false
        }
    }

    /// Whether a role held for one unit serves in the whole instansi: everybody there reads one tree.
    package var seluruhInstansi: Bool { self == .lihatKinerja || self == .ekspor || self == .komentariNarasi }
}
