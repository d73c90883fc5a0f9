import Kinerja

/// The measurement grid of one period as it is shown: every value is text already.
struct PengukuranPage: Sendable {
    var tempat: TempatPengukuran
    var saringan: SaringanPengukuran
    /// `TW IV`
    var namaPeriode: String
    /// `TW IV 2024`
    var namaLengkap: String
    /// The one sentence under the heading.
    var kalimat: String
    /// Head of the columns of the year, and the rule in force below it.
    var judulTahun: String
    var batas: String
    /// Columns of periods in the order of the year; the one to fill is among them.
    var daftarKolom: [KolomPeriode]
    var kelompok: [KelompokBaris]
    var daftarTampil: [PilihanTampil]
    var daftarUnit: [ButirPilihan]
    /// Periods that have no column of their own here.
    var periodeLain: [PilihanTampil]
    var daftarTombol: [TombolAksi]
    /// What stands in the way of the first act: a count with its first place.
    var sebab: [Sebab]
    var skala: Skala
    /// At least one value may be typed.
    var dapatDiisi: Bool
    /// Rows may be chosen for an act.
    var dapatDipilih: Bool
    /// Why nothing can be typed although the role could, each with what to do.
    var daftarGerbang: [Gerbang]
    /// Over all instansi; nil for those who work in one.
    var pemantauan: Alamat?
    /// `09.41` of the last save on this page; nil when there was none.
    var tersimpan: String?
    /// An act that was refused, as it was asked for: chosen rows stay chosen, what was written stays written.
    var ditolak: AksiDitolak?

    struct AksiDitolak: Sendable, Equatable {
        var pesan: String
        /// Rows that were chosen.
        var daftarKunci: Set<String>
        /// The one row it was asked for by its own button; nil = by those above the grid.
        var satu: String?
        var catatan: String
        /// What is wrong with the note.
        var salahCatatan: String?
    }

    struct KolomPeriode: Sendable, Equatable {
        /// `TW I`
        var nama: String
        /// `dikunci`
        var keterangan: String
        var dikunci: Bool
        /// The one that is filled here.
        var ini: Bool
        var alamat: Alamat
    }

    struct KelompokBaris: Sendable {
        var judul: String
        var catatan: String
        var daftarBaris: [BarisKisi]
    }

    struct PilihanTampil: Sendable, Equatable {
        var teks: String
        var alamat: Alamat
        var aktif: Bool
    }

    struct TombolAksi: Sendable, Equatable {
        var aksi: AksiPengukuran
        var teks: String
        var utama: Bool
        /// Nil = may be pressed.
        var sebabMati: String?
        /// Asked before it is sent, when scripts run.
        var konfirmasi: String?
        /// A note is sent along.
        var perluCatatan: Bool
    }

    struct Sebab: Sendable, Equatable {
        /// `1 galat`
        var teks: String
        var jangkar: String
    }

    /// Columns of the table.
    var lebarTabel: Int { 2 + daftarKolom.reduce(0) { $0 + ($1.ini ? 3 : 2) } + (ringkas ? 2 : 4) }
    /// The period is the year itself, so target and realisasi are not said twice.
    var ringkas: Bool { tempat.periode == .tahun }
    /// Not all rows are here, so the script cannot count them.
    var tersaring: Bool { saringan.tampil != .semua }
    var daftarBaris: [BarisKisi] { kelompok.flatMap(\.daftarBaris) }
}

/// One indicator in the grid.
struct BarisKisi: Sendable {
    /// Nil for the second and later rows of an indicator.
    var nomor: Int?
    /// Name of the row in forms: the indicator, with the month where several are asked for.
    var kunci: String
    var kode: String
    var nama: String
    /// The month, where the row is one of several.
    var bagian: String?
    var satuan: String
    /// Target and realisasi of the other periods, in the order of their columns.
    var lain: [Lain]
    var target: SelAngka
    var isian: Isian
    /// Version of the value that was seen; 0 = none.
    var dasar: Int
    var tahun: NilaiTahun
    var daftarPesan: [PesanBaris]
    var komponen: KomponenBaris?
    var tinjau: TinjauBaris?
    var jumlahBukti: Int
    var adaCatatan: Bool
    /// Shown under the value when the rows of the column stand differently.
    var status: Status?
    var keadaan: Keadaan
    /// A value is there, and it is not a wrong one.
    var terisi: Bool
    var jatuhTempo: Bool
    /// May be chosen for an act of this account.
    var dapatDipilih: Bool
    /// Its next step is this account's.
    var menunggu: Bool

    struct Lain: Sendable, Equatable {
        var nama: String
        var target: SelAngka
        var realisasi: SelAngka
    }

    struct NilaiTahun: Sendable {
        var target: SelAngka
        var realisasi: SelAngka
        var capaian: SelAngka
        /// Nil in the second and later rows of an indicator.
        var garis: GarisTolok?
    }

    enum SelAngka: Sendable, Equatable {
        /// With `dari` where only some periods of the year are in: `2/4`.
        case nilai(String, dari: String? = nil)
        /// An en dash that says why.
        case tidakDiukur(String)
        /// Due but not there: `belum`, or `galat` for one that was not taken.
        case belum(String)
        /// Nothing to say.
        case kosong

        var teks: String {
            switch self {
            case .nilai(let teks, _), .belum(let teks): teks
            case .tidakDiukur: Hitungan.tandaTidakDiukur
            case .kosong: ""
            }
        }
    }

    /// What the cell to fill looks like.
    enum Isian: Sendable, Equatable {
        case ketik(String, KeadaanSel)
        case pilih(String, [ButirPilihan], KeadaanSel)
        /// Made of komponen, which are typed below.
        case dihitung(SelAngka, KeadaanSel)
        /// Not to be changed by this account or in this state.
        case tetap(SelAngka)

        var dapatDiubah: Bool { if case .tetap = self { false } else { true } }
    }

    /// How a row stands; counted in the sentence and by the script.
    enum Keadaan: String, Sendable, CaseIterable {
        case sah, kosong, galat, bentrok, catatan, awas, kembali
        /// Nothing is due, or it is in other hands.
        case lewat

        /// As it stands in the reason why nothing can be handed in; nil when it does not stand in the way.
        var penghalang: String? {
            switch self {
            case .galat: "galat"
            case .kosong: "kosong"
            case .bentrok: "bentrok"
            case .catatan: "tanpa catatan"
            case .sah, .awas, .kembali, .lewat: nil
            }
        }
    }

    var id: String { "b-\(kunci)" }
    var idPesan: String? { daftarPesan.isEmpty ? nil : "p-\(kunci)" }
    /// Whoever looks at the page has to do something here.
    var perluTindakan: Bool { keadaan != .sah && keadaan != .lewat || menunggu }
}

/// A message under a row, and the one button that mends it.
struct PesanBaris: Sendable {
    enum Tombol: Sendable, Equatable {
        /// Confirms a warning.
        case sudahBenar
        /// Takes the value that was probably meant.
        case pakai(String)
        case simpanPilihan
        case tautan(String, Alamat)
    }

    var isi: BarisPesan
    var tombol: Tombol?
}

/// What whoever judges a row needs to see below it.
struct TinjauBaris: Sendable, Equatable {
    struct Berkas: Sendable, Equatable {
        var nama: String
        var alamat: Alamat
    }

    /// `Operator, 6 Januari 09.40`; empty when nobody entered it here.
    var pengisi: String
    /// Their words.
    var catatan: String
    var daftarBukti: [Berkas]
    /// Why this account may not judge it although its role could.
    var larangan: String?
    /// May be sent back.
    var dapatDikembalikan: Bool
}

/// Raw numbers behind a value, typed below its row.
struct KomponenBaris: Sendable, Equatable {
    struct Bidang: Sendable, Equatable {
        var nama: String
        var label: String
        var nilai: String
        var dasar: Int
        /// `bobot 25`, or the unit.
        var catatan: String
        var salah: String?
        /// Only shown; a number of an earlier year.
        var terkunci: Bool
    }

    /// In words, under the fields.
    var rumus: String
    /// The formula with its values, or why it gives none.
    var hasil: String
    var daftarBidang: [Bidang]
    /// Shown unfolded.
    var terbuka: Bool
}
