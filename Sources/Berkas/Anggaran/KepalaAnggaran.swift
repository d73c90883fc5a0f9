internal import Kinerja

/// What a column of a budget sheet holds, told by the words of its head.
enum PeranKolom: Hashable {
    case kode, nama
    case uang(KolomAnggaran, kumulatif: Bool)

    /// Nil for a head that says nothing of these, or of something computed.
    ///
    /// - Parameter pilihan: decides what the head leaves open.
    init?(judul: String, pilihan: PilihanLembarAnggaran) {
        guard judul.utf8.count <= 200, !judul.contains("%") else { return nil }
        let kata = Self.kata(judul)
        guard Self.kataDiabaikan.isDisjoint(with: kata) else { return nil }
        let periode = Self.periode(kata), versi = Self.versi(kata)
        if kata.contains("realisasi") || (periode != nil && Self.kataPagu.isDisjoint(with: kata)) {
            let kumulatif = !Self.kataSampai.isDisjoint(with: kata) || judul.lowercased().contains("s.d")
            self = .uang(.realisasi(periode ?? pilihan.periode), kumulatif: kumulatif || pilihan.kumulatif)
        } else if periode != nil {
            // Cash plans: a budget of a quarter is no budget of the year.
            return nil
        } else if !Self.kataPagu.isDisjoint(with: kata) || (versi != nil && kata.count <= 2) {
            self = .uang(.pagu(versi ?? pilihan.versi), kumulatif: false)
        } else if let pengenal = Self.pengenal(kata) {
            self = pengenal
        } else {
            return nil
        }
    }

    /// What tells the row: a code or a name, not those of the organisation, the function or the account.
    private static func pengenal(_ kata: Set<String>) -> PeranKolom? {
        if !kataOrganisasi.isDisjoint(with: kata), kataPohon.isDisjoint(with: kata) { return nil }
        let bernama = !kata.isDisjoint(with: ["nama", "uraian"])
        if kata.contains("kode") || (!bernama && !kataKode.isDisjoint(with: kata)) { return .kode }
        return !kataNama.isDisjoint(with: kata) && kataKode.isDisjoint(with: kata) ? .nama : nil
    }

    private static let kataOrganisasi: Set<String> = [
        "skpd", "opd", "unit", "satker", "organisasi", "fungsi", "urusan", "bidang", "daerah",
    ]
    private static let kataPohon: Set<String> = [
        "program", "kegiatan", "subkegiatan", "sub", "uraian", "rekening", "rek", "nomenklatur",
    ]

    private static let kataDiabaikan: Set<String> = [
        "sisa", "serapan", "persen", "persentase", "selisih", "target", "capaian", "sumber", "bertambah", "berkurang",
        "keterangan", "fisik",
    ]
    private static let kataPagu: Set<String> = ["pagu", "anggaran", "alokasi"]
    private static let kataSampai: Set<String> = ["kumulatif", "sampai", "sd"]
    private static let kataKode: Set<String> = ["kode", "rekening", "rek"]
    private static let kataNama: Set<String> = [
        "nama", "uraian", "program", "kegiatan", "subkegiatan", "nomenklatur", "urusan",
    ]

    private static func kata(_ judul: String) -> Set<String> {
        Set(judul.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    /// `TW II`, `Triwulan 2`, `Februari`, `Feb`.
    private static func periode(_ kata: Set<String>) -> Periode? {
        if !kata.isDisjoint(with: ["tw", "triwulan", "trw"]) {
            let nomor = (1...4).first { kata.contains("\($0)") || kata.contains(angkaRomawi($0).lowercased()) }
            return nomor.map { .triwulan($0) }
        }
        if let lekat = (1...4).first(where: { kata.contains("tw\($0)") }) { return .triwulan(lekat) }
        return Periode.semuaBulan.first { bulan in
            kata.contains(bulan.nama.lowercased()) || kata.contains(bulan.singkatan.lowercased())
        }
    }

    /// `murni`, `induk`, `perubahan`, `pergeseran`; a number behind it counts revisions.
    private static func versi(_ kata: Set<String>) -> VersiAnggaran? {
        if !kata.isDisjoint(with: ["murni", "induk"]) { return .murni }
        guard !kata.isDisjoint(with: ["perubahan", "pergeseran", "apbdp"]) else { return nil }
        return .perubahan((1...9).first { kata.contains("\($0)") } ?? 1)
    }
}

/// Which column of a sheet is which, and where the rows begin.
struct KepalaAnggaran {
    var peran: [Int: PeranKolom]
    /// Head row; nil where the columns were told by what stands in them.
    var baris: Int?
    /// Columns that say the same as an earlier one.
    var ganda: [String] = []
    /// Heads as written, by column.
    var judul: [Int: String] = [:]

    /// Titles above the head are common.
    private static let jangkauan = 15

    var kolomKode: [Int] { peran.filter { $0.value == .kode }.keys.sorted() }
    var kolomNama: [Int] { peran.filter { $0.value == .nama }.keys.sorted() }
    var daftarUang: [(letak: Int, kolom: KolomAnggaran, kumulatif: Bool)] {
        peran.compactMap { letak, peran in
            if case .uang(let kolom, let kumulatif) = peran { (letak, kolom, kumulatif) } else { nil }
        }.sorted { $0.letak < $1.letak }
    }

    var lengkap: Bool { !(kolomKode + kolomNama).isEmpty && !daftarUang.isEmpty }

    /// `E (Pagu murni)`: the letter finds the column in the file, the words say what it holds.
    func sebutan(_ letak: Int, _ nama: String) -> String { "\(LembarBebas.huruf(letak)) (\(nama))" }

    /// The row among the first ones that names most columns.
    init?(_ lembar: LembarBebas, pilihan: PilihanLembarAnggaran) {
        let calon = lembar.daftarBaris.prefix(Self.jangkauan).map { KepalaAnggaran($0, pilihan) }.filter(\.lengkap)
        guard let terbaik = calon.max(by: { $0.peran.count < $1.peran.count }) else { return nil }
        self = terbaik
    }

    private init(_ baris: LembarBebas.Baris, _ pilihan: PilihanLembarAnggaran) {
        self.init(peran: [:], baris: baris.nomor)
        var sudah: Set<KolomAnggaran> = []
        for (letak, sel) in baris.sel.sorted(by: { $0.key < $1.key }) {
            guard case .teks(let judul) = sel, let satu = PeranKolom(judul: judul, pilihan: pilihan) else { continue }
            self.judul[letak] = judul
            if case .uang(let kolom, _) = satu, !sudah.insert(kolom).inserted {
                ganda.append(judul)
            } else {
                peran[letak] = satu
            }
        }
    }

    private init(peran: [Int: PeranKolom], baris: Int?) {
        self.peran = peran
        self.baris = baris
    }

    /// Without heads: codes and names first, then one column of amounts, or pagu and realisasi.
    init?(tanpaJudul lembar: LembarBebas, pilihan: PilihanLembarAnggaran, kodeDikenal: (String) -> Bool) {
        var uang: [Int] = [], teks: [Int] = [], berkode: [Int: Int] = [:]
        for letak in Set(lembar.daftarBaris.flatMap(\.sel.keys)).sorted() {
            let isi = lembar.daftarBaris.compactMap { $0.sel[letak]?.tertulis }
            let kode = isi.count(where: kodeDikenal)
            if kode > 0 { berkode[letak] = kode }
            let angka = isi.count { (try? PembacaAngka.rupiah($0, lokal: .id)) ?? nil != nil }
            if kode * 2 < isi.count, angka * 2 > isi.count { uang.append(letak) } else { teks.append(letak) }
        }
        guard (1...2).contains(uang.count), !teks.isEmpty else { return nil }
        self.init(peran: [:], baris: nil)
        for letak in teks { peran[letak] = .nama }
        if let kode = berkode.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key { peran[kode] = .kode }
        let realisasi = PeranKolom.uang(.realisasi(pilihan.periode), kumulatif: pilihan.kumulatif)
        if uang.count == 2 {
            peran[uang[0]] = .uang(.pagu(pilihan.versi), kumulatif: false)
            peran[uang[1]] = realisasi
        } else {
            peran[uang[0]] = pilihan.satuKolom == .realisasi ? realisasi : .uang(.pagu(pilihan.versi), kumulatif: false)
        }
    }
}
