internal import Kinerja

/// What a berkas kinerja looks like, as data: the reader, the writer, the template and the guide all follow it.
package enum Skema {
    /// All sheets, in the order they are written and shown.
    package static let daftarLembar: [SkemaLembar] =
        lembarInstansi + lembarPohon + lembarPengukuran + lembarAnggaran + lembarPerjanjian + lembarKeterangan

    /// The sheet of that name.
    package static func lembar(_ nama: String) -> SkemaLembar? { menurutNama[nama] }

    /// Sheets a person may add for themselves; they are not read.
    package static let lembarDiabaikan: Set<String> = ["petunjuk", "pilihan", "panduan", "referensi", "keterangan"]

    private static let menurutNama = Dictionary(
        daftarLembar.map { ($0.nama, $0) }, uniquingKeysWith: { awal, _ in awal })
}

/// One sheet: a CSV file or a worksheet.
package struct SkemaLembar: Sendable {
    package var nama: String
    /// Must hold at least one row.
    package var wajib: Bool
    package var sinonim: [String]
    package var keterangan: String
    package var kolom: [SkemaKolom]

    init(
        _ nama: String, wajib: Bool = false, sinonim: [String] = [], _ keterangan: String, _ kolom: [SkemaKolom]
    ) {
        self.nama = nama
        self.wajib = wajib
        self.sinonim = sinonim
        self.keterangan = keterangan
        self.kolom = kolom
    }

    package func kolom(_ nama: String) -> SkemaKolom? { kolom.first { $0.nama == nama } }
}

/// One column of a sheet, or one key of the sheet `instansi`.
package struct SkemaKolom: Sendable {
    package var nama: String
    package var wajib: Bool
    package var jenis: JenisKolom
    package var keterangan: String
    package var contoh: String
    package var sinonim: [String]

    static func wajib(
        _ nama: String, _ jenis: JenisKolom, _ keterangan: String, contoh: String, sinonim: [String] = []
    ) -> SkemaKolom {
        SkemaKolom(
            nama: nama, wajib: true, jenis: jenis, keterangan: keterangan, contoh: contoh, sinonim: sinonim)
    }

    static func boleh(
        _ nama: String, _ jenis: JenisKolom, _ keterangan: String, contoh: String, sinonim: [String] = []
    ) -> SkemaKolom {
        SkemaKolom(
            nama: nama, wajib: false, jenis: jenis, keterangan: keterangan, contoh: contoh, sinonim: sinonim)
    }
}

/// What may stand in a column.
package enum JenisKolom: Sendable, Equatable {
    case teks
    /// Names a row of its own sheet.
    case kode
    /// A code of someone else's list.
    case kodeResmi
    /// Names a row of one of these sheets.
    case rujukan([String])
    case daftarRujukan([String])
    /// A code of these sheets, or free words.
    case rujukanAtauTeks([String])
    case bilangan
    /// A number of percent: 95 means 95 %.
    case persen
    case bulat(ClosedRange<Int>)
    case tahun
    case rupiah
    case tanggal
    case yaTidak
    case pilihan([String])
    case periode
    case versiAnggaran
    case versiRencana
    case sumberTarget
    case nilaiTarget
    case nilaiRealisasi
    case nip
    case warna
    case namaKomponen
    case namaBerkas
    /// One of these keys, each at most once.
    case kunci([String])
    /// Read for people only.
    case diabaikan

    /// The permitted contents, in Indonesian.
    package var nilaiDiizinkan: String {
        switch self {
        case .teks: "teks"
        case .kode: "kode: huruf, angka, titik, tanda hubung, garis bawah"
        case .kodeResmi: "kode resmi, ditulis sebagai teks"
        case .rujukan(let lembar): "kode dari lembar \(lembar.joined(separator: " atau "))"
        case .daftarRujukan(let lembar): "kode dari lembar \(lembar.joined(separator: " atau ")), dipisah titik koma"
        case .rujukanAtauTeks(let lembar): "kode dari lembar \(lembar.joined(separator: " atau ")), atau teks"
        case .bilangan: "angka"
        case .persen: "angka persen (95 berarti 95 %)"
        case .bulat(let batas):
            batas.upperBound > 1_000_000
                ? "bilangan bulat mulai \(batas.lowerBound)" : "bilangan bulat \(batas.lowerBound)–\(batas.upperBound)"
        case .tahun: "tahun empat angka"
        case .rupiah: "rupiah bulat"
        case .tanggal: "tanggal: 2024-01-31 atau 31 Januari 2024"
        case .yaTidak: "ya, tidak"
        case .pilihan(let nilai): nilai.joined(separator: ", ")
        case .periode: "tahun, tw1–tw4, b01–b12"
        case .versiAnggaran, .versiRencana: "murni, perubahan-1, perubahan-2, …"
        case .sumberTarget: "rpjmd, renstra, renja, pk, pk_perubahan-1, …"
        case .nilaiTarget: "angka; rentang 80..90; predikat; ya; N/A (tidak diukur)"
        case .nilaiRealisasi:
            "angka; predikat; ya; tidak; N/A (tidak diukur); kosong (belum dilaporkan); = (dari komponen)"
        case .nip: "18 angka; kosong bila tidak ada"
        case .warna: "#RRGGBB"
        case .namaKomponen: "huruf, angka, garis bawah; diawali huruf"
        case .namaBerkas: "nama berkas PNG atau JPEG di folder lampiran"
        case .kunci(let kunci): kunci.count > 12 ? "salah satu kunci yang disediakan" : kunci.joined(separator: ", ")
        case .diabaikan: "teks; tidak dibaca"
        }
    }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
    /// All raw values, for a column that takes one of them.
    static var pilihan: JenisKolom { .pilihan(allCases.map(\.rawValue)) }
}
