import Kinerja

/// The budget of a year over its programme tree: every value is text already.
struct AnggaranPage: Sendable {
    var tempat: TempatKerja
    var saringan: SaringanAnggaran
    /// The one sentence under the heading.
    var kalimat: String
    /// `Pagu perubahan`
    var namaPagu: String
    /// `Pagu murni`; nil for the first version.
    var namaPaguLalu: String?
    /// `Realisasi TW III`
    var namaRealisasi: String
    /// `s.d. TW III`; nil when the period is the first or the year itself.
    var namaSampai: String?
    var daftarTampil: [TautanPilihan]
    var daftarVersi: [TautanPilihan]
    var daftarPeriode: [TautanPilihan]
    /// Months and the year, behind a menu.
    var periodeLain: [TautanPilihan]
    var daftarTingkat: [TautanPilihan]
    /// Opens the revision that follows; nil while there is nothing to revise or it is open.
    var bukaPerubahan: TautanPilihan?
    /// What a revision that is open but empty means.
    var catatanVersi: String?
    /// All amounts of the period look like running totals.
    var catatanKumulatif: String?
    var daftarBaris: [BarisAnggaran]
    var jumlah: BarisAnggaran
    /// At least one value may be typed by this account.
    var dapatDiisi: Bool
    /// Decimals of an absorption, for the script.
    var desimalSerapan: Int
    /// They are printed even where they are zero.
    var nolBelakang: Bool
    /// What the rule under the table says.
    var catatan: [String]
    /// A form came back: how many values were kept and how many were not.
    var hasil: String?

    var adaSampai: Bool { namaSampai != nil }
    var lebarTabel: Int { 5 + (namaPaguLalu == nil ? 0 : 1) + (adaSampai ? 1 : 0) }
}

/// One node of the programme tree, or the total.
struct BarisAnggaran: Sendable {
    var kode: String
    var induk: String
    /// Official code; empty when unknown.
    var nomenklatur: String
    var nama: String
    /// 0 program, 1 kegiatan, 2 subkegiatan.
    var tingkat: Int
    /// Opens every figure of the row.
    var alamat: Alamat
    var paguLalu: SelUang
    var pagu: SelAnggaran
    var realisasi: SelAnggaran
    var sampai: SelUang
    var serapan: String?
    var garis: GarisTolok
    var sisa: SelUang
    /// Amounts as the server knows them, for the script.
    var angka: AngkaBaris
    var daftarPesan: [PesanAnggaran]

    struct AngkaBaris: Sendable, Equatable {
        var pagu: Int64?
        var realisasi: Int64?
        var sampai: Int64?
    }
}

/// An amount that is only read.
enum SelUang: Sendable, Equatable {
    case nilai(String)
    /// Due, but not there yet.
    case belum
    /// Nothing stands here, and why.
    case tidakAda(String)

    init(_ nilai: Rupiah?, kosong: SelUang = .belum) { self = nilai.map { .nilai($0.cetak) } ?? kosong }
}

/// An amount of the column that is filled.
enum SelAnggaran: Sendable, Equatable {
    case ketik(KetikanAnggaran)
    /// Computed from what stands below, or not this account's to fill.
    case tetap(SelUang)
}

/// A cell that takes an amount.
struct KetikanAnggaran: Sendable, Equatable {
    /// `pagu.P1`
    var nama: String
    var label: String
    var teks: String
    /// What was there when the page was made: `3:1500000`.
    var dasar: String
    var keadaan: KeadaanSel
    /// The amount of the version before, which holds while this one says nothing.
    var lanjutan: String?
    var pesan: String?
}

/// What stands below a row.
struct PesanAnggaran: Sendable {
    enum Isi: Sendable {
        case galat(inti: String, penjelasan: String)
        case awas(inti: String, penjelasan: String)
        case bentrok(nama: String, milikSaya: String, tersimpan: String, siapa: String)
    }

    var id: String
    var isi: Isi
    /// Fills a cell with another text when scripts run; says it otherwise.
    var saran: (nama: String, teks: String)?
    /// Takes the sum of the parts instead of what is stated: kode kolom.
    var pakaiJumlah: String?
}

/// Where a cell was when the page was made: its version and amount.
struct DasarSel: Sendable, Equatable {
    var versi: Int
    var nilai: Rupiah?

    init(versi: Int, nilai: Rupiah?) {
        self.versi = versi
        self.nilai = nilai
    }

    /// A text of another form is a cell nobody has seen.
    init(_ teks: String) {
        let bagian = teks.split(separator: ":", omittingEmptySubsequences: false)
        guard bagian.count == 2, let versi = Int(bagian[0]), versi >= 0 else {
            self.init(versi: 0, nilai: nil)
            return
        }
        self.init(versi: versi, nilai: Int64(bagian[1]).map { Rupiah($0) })
    }

    var teks: String { "\(versi):\(nilai.map { "\($0.nilai)" } ?? "")" }
}
