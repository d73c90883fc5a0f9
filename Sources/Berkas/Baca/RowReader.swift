internal import Kinerja

/// Reads the cells of one row as the schema says they should be; what is wrong goes to the log with its place.
///
/// Every accessor answers with something, so that all cells of a row are checked; a row with an error is not used.
struct RowReader {
    let sheet: String
    let origin: String
    let columns: [SkemaKolom]
    let lokal: LokalAngka
    let log: ProblemLog
    /// Indicators by code: how a target or realisasi is read depends on them.
    var indikator: [String: Indikator] = [:]
    private let cells: [String: CellContent]
    private let places: [String: Place]
    /// Row of the whole, where the cells share one.
    let number: Int

    struct Place {
        var row: Int
        var column: String
    }

    init(_ row: RawRow, of sheet: MatchedSheet, lokal: LokalAngka, log: ProblemLog) {
        self.sheet = sheet.schema.nama
        origin = sheet.origin
        columns = sheet.schema.kolom
        self.lokal = lokal
        self.log = log
        number = row.number
        cells = sheet.columns.compactMapValues { row.cells[$0] }
        places = [:]
    }

    /// A sheet of keys and values read as one row: each cell has a row of its own.
    init(
        sheet: String, origin: String, columns: [SkemaKolom], cells: [String: CellContent], places: [String: Place],
        lokal: LokalAngka, log: ProblemLog
    ) {
        self.sheet = sheet
        self.origin = origin
        self.columns = columns
        self.cells = cells
        self.places = places
        self.lokal = lokal
        self.log = log
        number = 0
    }

    func column(_ name: String) -> SkemaKolom? { columns.first { $0.nama == name } }

    /// Content of a cell that is not blank and not faulty; a missing required one is reported.
    func content(_ name: String) -> CellContent? {
        switch cells[name] {
        case nil:
            if column(name)?.wajib == true { reportEmpty(name) }
            return nil
        case .formulaWithoutValue(let formula):
            report(
                name, nilai: "=\(formula)", "Rumus di sel ini belum mempunyai hasil yang tersimpan.",
                "Buka berkas di Excel atau LibreOffice, hitung ulang, simpan; atau ganti rumus dengan nilainya.")
            return nil
        case .errorValue(let value):
            report(name, nilai: value, "Sel ini berisi kesalahan rumus.", "Perbaiki rumusnya atau tulis nilainya.")
            return nil
        case let content?: return content
        }
    }

    private func reportEmpty(_ name: String) {
        let contoh = column(name)?.contoh ?? ""
        report(name, nilai: nil, "Kolom \"\(name)\" belum diisi.", "Isi, misalnya: \(contoh).")
    }

    func report(_ name: String, nilai: String?, _ pesan: String, _ perbaikan: String) {
        log.add(problem(.galat, name, nilai: nilai, pesan, perbaikan))
    }

    func warn(_ name: String, nilai: String?, _ pesan: String, _ perbaikan: String) {
        log.add(problem(.peringatan, name, nilai: nilai, pesan, perbaikan))
    }

    private func problem(
        _ tingkat: MasalahBerkas.Tingkat, _ name: String, nilai: String?, _ pesan: String, _ perbaikan: String
    ) -> MasalahBerkas {
        let place = places[name] ?? Place(row: number, column: name)
        return MasalahBerkas(
            tingkat, lembar: sheet, asal: origin, baris: place.row > 0 ? place.row : nil, kolom: place.column,
            nilai: nilai, pesan: pesan, perbaikan: perbaikan)
    }

    /// A cell as a person sees it.
    func shown(_ content: CellContent) -> String {
        switch content {
        case .text(let text): Ejaan.rapi(text)
        case .number(let text, let percent): shownNumber(text, percent: percent)
        case .date(let tanggal): tanggal.iso
        case .boolean(let value): value ? "ya" : "tidak"
        case .formulaWithoutValue(let formula): "=\(formula)"
        case .errorValue(let value): value
        }
    }

    private func shownNumber(_ text: String, percent: Bool) -> String {
        var isi = text
        if percent, let angka = Angka(kanonik: text) { isi = (angka * .seratus).description }
        return (lokal == .id ? isi.replacing(".", with: ",") : isi) + (percent ? "%" : "")
    }
}

extension RowReader {
    /// Text, trimmed; empty when blank.
    func teks(_ name: String) -> String { content(name).map(shown) ?? "" }

    /// Text with its spaces, for a text that continues in another row.
    func teksMentah(_ name: String) -> String {
        guard let content = content(name) else { return "" }
        if case .text(let text) = content { return text }
        return shown(content)
    }

    /// A code, or empty when blank or wrong.
    func kode(_ name: String) -> String {
        guard let content = content(name) else { return "" }
        let teks = shown(content)
        if case .date = content {
            report(
                name, nilai: teks, "Aplikasi lembar kerja mengubah kode ini menjadi tanggal.",
                "Format kolom sebagai Teks, lalu tulis ulang kodenya.")
            return ""
        }
        guard isCode(teks) else {
            report(
                name, nilai: teks, "Kode \"\(teks)\" memuat tanda yang tidak diperbolehkan.",
                "Pakai huruf, angka, titik, tanda hubung, dan garis bawah saja, tanpa spasi.")
            return ""
        }
        if case .number(let text, _) = content, text.contains(".") {
            warn(
                name, nilai: teks, "Kode \"\(text)\" tersimpan sebagai angka; nol di belakangnya mungkin hilang.",
                "Format kolom sebagai Teks, lalu tulis ulang kodenya.")
            return text
        }
        return teks
    }

    private func isCode(_ teks: String) -> Bool {
        let isi: String = if case .id = lokal { teks.replacing(",", with: ".") } else { teks }
        return !isi.isEmpty && isi.count <= 64
            && isi.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    /// Codes separated by semicolons, commas or line ends.
    func daftarKode(_ name: String) -> [String] {
        let teks = teks(name)
        let kode = teks.split(whereSeparator: { ";,\n".contains($0) }).map { Ejaan.rapi(String($0)) }
        for satu in kode where !isCode(satu) {
            report(
                name, nilai: teks, "Kode \"\(satu)\" memuat tanda yang tidak diperbolehkan.",
                "Pisahkan kode dengan titik koma, misalnya I1; I2.")
        }
        return kode
    }

    /// One of the values of an enumeration; case and spaces do not matter.
    func pilihan<Nilai: RawRepresentable & CaseIterable>(_ name: String) -> Nilai? where Nilai.RawValue == String {
        guard let content = content(name) else { return nil }
        let teks = shown(content), normal = Ejaan.normal(teks)
        if let nilai = Nilai.allCases.first(where: { Ejaan.normal($0.rawValue) == normal }) { return nilai }
        let ada = Nilai.allCases.map(\.rawValue)
        report(
            name, nilai: teks, "\"\(teks)\" bukan isian kolom \(name).",
            Ejaan.terdekat(teks, di: ada).map { "Mungkin maksud Anda \"\($0)\"." }
                ?? "Pilih salah satu: \(ada.joined(separator: ", ")).")
        return nil
    }

    func yaTidak(_ name: String) -> Bool? {
        guard let content = content(name) else { return nil }
        let teks = shown(content)
        if let nilai = Self.yaTidak(teks) { return nilai }
        report(name, nilai: teks, "\"\(teks)\" bukan ya atau tidak.", "Tulis ya atau tidak.")
        return nil
    }

    static func yaTidak(_ teks: String) -> Bool? {
        switch teks.lowercased() {
        case "ya", "y", "true", "benar": true
        case "tidak", "false", "salah": false
        default: nil
        }
    }

    /// What a code like `tw1` or `pk_perubahan-1` stands for.
    func kodeTetap<Nilai>(_ name: String, bila kosong: Nilai, _ baca: (String) -> Nilai?) -> Nilai {
        guard let content = content(name) else { return kosong }
        let teks = shown(content)
        let rapi = teks.lowercased().replacing(" ", with: "_")
        let ejaan = [rapi, rapi.replacing("_", with: ""), rapi.replacing("perubahan_", with: "perubahan-")]
        if let nilai = ejaan.lazy.compactMap(baca).first { return nilai }
        report(
            name, nilai: teks, "\"\(teks)\" bukan isian kolom \(name).",
            "Pilih salah satu: \(column(name)?.jenis.nilaiDiizinkan ?? "").")
        return kosong
    }

    func periode(_ name: String) -> Periode {
        kodeTetap(name, bila: .tahun) { Periode(kode: $0) ?? PeriodText.parse($0) }
    }

    func warna(_ name: String) -> String {
        let teks = teks(name)
        let sah = teks.isEmpty || (teks.count == 7 && teks.hasPrefix("#") && teks.dropFirst().allSatisfy(\.isHexDigit))
        if !sah { report(name, nilai: teks, "\"\(teks)\" bukan warna.", "Tulis seperti #1B4F72.") }
        return sah ? teks : ""
    }

    /// A plain file name: no folders, no hidden file.
    func namaBerkas(_ name: String) -> String {
        let teks = teks(name)
        guard !teks.isEmpty else { return "" }
        let berbahaya = teks.contains("/") || teks.contains("\\") || teks.hasPrefix(".") || teks.contains("\0")
        if berbahaya {
            report(
                name, nilai: teks, "Nama berkas \"\(teks)\" menunjuk ke luar folder lampiran.",
                "Tulis nama berkasnya saja, dan simpan berkas itu di folder lampiran.")
        }
        return berbahaya ? "" : teks
    }

    /// 18 digits without the spaces people type; a placeholder in brackets stays as it is.
    func nip(_ name: String) -> String {
        guard let content = content(name) else { return "" }
        let teks = shown(content)
        if case .number(let text, _) = content, text.count > 15 {
            report(
                name, nilai: teks, "NIP tersimpan sebagai angka, sehingga angka-angka terakhirnya hilang.",
                "Format kolom sebagai Teks, lalu tulis ulang NIP.")
            return ""
        }
        if teks.hasPrefix("[") { return teks }
        let polos = teks.hasPrefix("NIP") ? teks.dropFirst(3).drop { ". :".contains($0) } : teks[...]
        return String(polos.filter { $0 != " " && $0 != "\u{A0}" })
    }
}
