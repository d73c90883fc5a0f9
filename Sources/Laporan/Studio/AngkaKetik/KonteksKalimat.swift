import Kinerja

/// The kind of figure a sentence speaks of before a number.
enum JenisAngka: Equatable {
    case capaian, realisasi, target, pagu, realisasiAnggaran, serapan, sisa, kemajuan, efisiensi, rerata

    /// The kind a word stands for; nil for other words.
    init?(kata: String) {
        switch kata {
        case _ where kata.hasPrefix("capaian"): self = .capaian
        case _ where kata.contains("realisasi"): self = .realisasi
        case _ where kata.contains("target"): self = .target
        case _ where kata.hasPrefix("pagu") || kata == "anggaran" || kata == "anggarannya": self = .pagu
        case _ where kata.contains("serap"): self = .serapan
        case _ where kata.hasPrefix("sisa"): self = .sisa
        case _ where kata.hasPrefix("kemajuan"): self = .kemajuan
        case _ where kata.hasPrefix("efisiensi"): self = .efisiensi
        case "rata", "rerata", "rata2": self = .rerata
        default: return nil
        }
    }

    /// With the word `anggaran` right behind it.
    var anggaran: JenisAngka { self == .realisasi ? .realisasiAnggaran : self }

    /// The attribute under which something has it; nil when it has no such figure.
    func atribut(_ asal: PengenalNama.Asal) -> String? {
        switch asal {
        case .indikator: atributIndikator?.rawValue
        case .simpul: atributSimpul?.rawValue
        case .total: atributAnggaran?.rawValue
        case .instansi: self == .rerata || self == .efisiensi ? (self == .rerata ? "rerata" : "efisiensi") : nil
        }
    }

    private var atributIndikator: AtributIndikator? {
        switch self {
        case .capaian: .capaian
        case .realisasi: .realisasi
        case .target: .target
        case .pagu: .pagu
        case .realisasiAnggaran: .realisasiAnggaran
        case .serapan: .serapan
        case .sisa: .sisa
        case .kemajuan: .kemajuan
        case .efisiensi: .efisiensi
        case .rerata: nil
        }
    }

    private var atributSimpul: AtributSimpul? {
        switch self {
        case .capaian, .rerata: .rerata
        case .pagu: .pagu
        case .realisasiAnggaran: .realisasi
        case .serapan: .serapan
        case .sisa: .sisa
        case .efisiensi: .efisiensi
        case .realisasi, .target, .kemajuan: nil
        }
    }

    private var atributAnggaran: AtributAnggaran? {
        switch self {
        case .pagu: .pagu
        case .realisasiAnggaran: .realisasi
        case .serapan: .serapan
        case .sisa: .sisa
        case .capaian, .realisasi, .target, .kemajuan, .efisiensi, .rerata: nil
        }
    }
}

/// Recognises indicators and nodes by their names in a sentence.
struct PengenalNama {
    enum Asal { case indikator, simpul, total, instansi }

    private struct Nama {
        let kode: String
        let utuh: String
        let penting: Set<String>
    }

    private let daftarNama: [Nama]
    private let asalMenurutKode: [String: Asal]

    init(_ hitungan: Hitungan) {
        let semua =
            hitungan.berkas.daftarIndikator.map { ($0.kode, $0.nama, Asal.indikator) }
            + hitungan.berkas.daftarSimpul.map { ($0.kode, $0.uraian, Asal.simpul) }
        daftarNama = semua.map { kode, nama, _ in
            let kata = pecahKata(nama)
            return Nama(
                kode: kode, utuh: " \(kata.joined(separator: " ")) ",
                penting: Set(kata.filter { $0.count > 3 && !Self.umum.contains($0) }))
        }
        asalMenurutKode = Dictionary(
            semua.map { ($0.0, $0.2) } + [("total", .total), ("instansi", .instansi)],
            uniquingKeysWith: { awal, _ in awal })
    }

    private static let umum: Set<String> = [
        "tingkat", "jumlah", "persentase", "nilai", "indeks", "yang", "dengan", "untuk", "program", "dalam", "pada",
        "meningkatnya", "terwujudnya", "capaian", "realisasi", "target", "kinerja",
    ]

    func asal(_ kode: String) -> Asal? { asalMenurutKode[kode] }

    /// What a sentence names: by a link or by its kode, by its whole name, or by most of the words of it. Several only
    /// when they are named equally well.
    func dinamai(kata: [String], tautan: [String]) -> Set<String> {
        let tertaut = Set(tautan).filter { asalMenurutKode[$0] == .indikator || asalMenurutKode[$0] == .simpul }
        let kalimat = " \(kata.joined(separator: " ")) ", himpunan = Set(kata)
        var terbaik = 0
        var hasil: Set<String> = []
        for nama in daftarNama {
            let skor = tertaut.contains(nama.kode) ? 1000 : skor(nama, kalimat, himpunan)
            if skor > terbaik { (terbaik, hasil) = (skor, []) }
            if skor == terbaik, skor > 0 { hasil.insert(nama.kode) }
        }
        let jumlah = hasil.isEmpty && !himpunan.isDisjoint(with: ["jumlah", "total", "seluruh", "keseluruhan"])
        return jumlah ? ["total"] : hasil
    }

    private func skor(_ nama: Nama, _ kalimat: String, _ kata: Set<String>) -> Int {
        if nama.utuh.count > 5, kalimat.contains(nama.utuh) { return 100 + nama.penting.count }
        let ada = nama.penting.intersection(kata).count
        return ada > 1 && ada * 4 >= nama.penting.count * 3 ? ada : 0
    }
}

/// What a sentence says around its numbers.
struct KonteksKalimat {
    /// Kode of what it names.
    let dinamai: Set<String>
    /// Years it mentions.
    let daftarTahun: Set<Int>
    private let kata: [(teks: String, rentang: Range<Int>)]
    private let jenis: [(jenis: JenisAngka, urutan: Int)]

    init(_ huruf: [Character], pengenal: PengenalNama) {
        var tautan: [String] = [], polos = huruf
        for satu in potongBaris(huruf) {
            guard case .tautan(let isi) = satu.isi else { continue }
            if let asal = Tautan(isi)?.asal { tautan.append(asal) }
            for posisi in satu.rentang { polos[posisi] = " " }
        }
        kata = Self.pecah(polos)
        let teks = kata.map(\.teks)
        dinamai = pengenal.dinamai(kata: teks, tautan: tautan)
        daftarTahun = Set(teks.compactMap { $0.count == 4 ? Int($0) : nil }.filter { (1900...2100).contains($0) })
        jenis = Self.jenis(teks)
    }

    private static func pecah(_ huruf: [Character]) -> [(teks: String, rentang: Range<Int>)] {
        var hasil: [(teks: String, rentang: Range<Int>)] = []
        var i = 0
        while i < huruf.count {
            guard huruf[i].isLetter || huruf[i].isNumber else {
                i += 1
                continue
            }
            let akhir = huruf[i...].firstIndex { !$0.isLetter && !$0.isNumber } ?? huruf.count
            hasil.append((String(huruf[i..<akhir]).lowercased(), i..<akhir))
            i = akhir
        }
        return hasil
    }

    private static func jenis(_ kata: [String]) -> [(jenis: JenisAngka, urutan: Int)] {
        var hasil: [(jenis: JenisAngka, urutan: Int)] = []
        var i = 0
        while i < kata.count {
            if let jenis = JenisAngka(kata: kata[i]) {
                let anggaran = i + 1 < kata.count && ["anggaran", "belanja", "keuangan", "pagu"].contains(kata[i + 1])
                hasil.append((anggaran ? jenis.anggaran : jenis, anggaran ? i + 1 : i))
                i += anggaran ? 1 : 0
            }
            i += 1
        }
        return hasil
    }

    /// The kind of figure named last before a place, at most eight words away.
    func jenis(sebelum posisi: Int) -> JenisAngka? {
        guard let satu = jenis.last(where: { kata[$0.urutan].rentang.upperBound <= posisi }) else { return nil }
        return antara(satu.urutan, posisi).count <= 8 ? satu.jenis : nil
    }

    /// The number before a place tells a change, not a value: `naik 3%`, unless `menjadi` follows.
    func perubahan(sebelum posisi: Int) -> Bool {
        let dekat = kata.filter { $0.rentang.upperBound <= posisi }.suffix(3).map(\.teks)
        return !dekat.contains("menjadi") && dekat.contains { Self.kataPerubahan.contains($0) }
    }

    /// Speaks of periods, other documents or other regions, whose figures are not those of the year.
    var beralih: Bool { kata.contains { Self.kataBeralih.contains($0.teks) } }

    private func antara(_ urutan: Int, _ posisi: Int) -> ArraySlice<String> {
        kata[(urutan + 1)...].prefix { $0.rentang.upperBound <= posisi }.map(\.teks)[...]
    }

    private static let kataPerubahan: Set<String> = [
        "naik", "turun", "meningkat", "menurun", "selisih", "bertambah", "berkurang", "lebih", "kurang", "kenaikan",
        "penurunan", "peningkatan", "tumbuh", "pertumbuhan", "kali", "sekitar", "minimal", "maksimal", "paling",
    ]

    private static let kataBeralih: Set<String> = [
        "triwulan", "semester", "bulan", "renstra", "rpjmd", "nasional", "provinsi", "standar", "perubahan", "murni",
        "semula", "lalu", "sebelumnya", "akhir", "depan", "renja", "direncanakan", "usulan", "jika", "bila", "andai",
    ]
}
