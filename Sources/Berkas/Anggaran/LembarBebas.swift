internal import Documents
package import Kinerja

/// A sheet whose shape is not known beforehand: cells as they stand.
package struct LembarBebas: Sendable, Equatable {
    package enum Sel: Sendable, Equatable {
        case teks(String)
        /// Canonical decimal text, as a workbook stores a number.
        case angka(String)
        /// A formula whose result is not in the file.
        case rumus(String)
    }

    package struct Baris: Sendable, Equatable {
        /// Line of the file or row of the worksheet, from 1.
        package var nomor: Int
        /// By column, from 0; blank cells are absent.
        package var sel: [Int: Sel]
    }

    package var nama: String
    package var daftarBaris: [Baris]

    /// A block that was pasted.
    package init(_ tempelan: Tempelan) {
        nama = "tempelan"
        daftarBaris = tempelan.sel.enumerated().map { nomor, baris in
            let berisi = baris.enumerated().filter { !Ejaan.rapi($0.element).isEmpty }
            return Baris(
                nomor: nomor + 1,
                sel: Dictionary(uniqueKeysWithValues: berisi.map { ($0.offset, .teks(Ejaan.rapi($0.element))) }))
        }
    }

    /// Letters of a column as a spreadsheet shows them: 0 is `A`, 26 is `AA`.
    package static func huruf(_ letak: Int) -> String {
        let akhir = String(UnicodeScalar(UInt8(65 + letak % 26)))
        return letak < 26 ? akhir : huruf(letak / 26 - 1) + akhir
    }

    fileprivate init(_ nama: String, _ rows: [RawRow]) {
        self.nama = nama
        daftarBaris = rows.map { Baris(nomor: $0.number, sel: $0.cells.mapValues(Sel.init)) }
    }
}

extension LembarBebas.Sel {
    fileprivate init(_ content: CellContent) {
        switch content {
        case .text(let text): self = .teks(Ejaan.rapi(text))
        case .number(let canonical, _): self = .angka(canonical)
        case .date(let tanggal): self = .teks(tanggal.iso)
        case .boolean(let value): self = .teks(value ? "TRUE" : "FALSE")
        case .formulaWithoutValue(let formula): self = .rumus("=\(formula)")
        case .errorValue(let name): self = .teks(name)
        }
    }

    /// As written.
    package var tertulis: String {
        switch self {
        case .teks(let teks), .rumus(let teks): teks
        case .angka(let kanonik): kanonik
        }
    }
}

/// Reads any workbook or CSV file as sheets of cells. What is wrong with the file as a whole is one problem.
package func bacaLembarBebas(_ bytes: [UInt8], nama: String) -> (daftar: [LembarBebas], masalah: [MasalahBerkas]) {
    if bytes.starts(with: Array("PK".utf8)) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
        do throws(WorkbookReader.Failure) {
            return (try WorkbookReader(bytes).sheets.map { LembarBebas($0.name, $0.rows) }, [])
        } catch {
            return ([], [MasalahBerkas(.galat, asal: nama, pesan: error.pesan, perbaikan: error.perbaikan)])
        }
    }
    if bytes.contains(0) {
        return (
            [],
            [
                MasalahBerkas(
                    .galat, asal: nama, pesan: "Berkas ini bukan buku kerja .xlsx dan bukan CSV.",
                    perbaikan: "Pilih berkas .xlsx, atau simpan dari Excel sebagai \"CSV UTF-8\".")
            ]
        )
    }
    return bacaCSVBebas(bytes, nama: nama)
}

private func bacaCSVBebas(_ bytes: [UInt8], nama: String) -> (daftar: [LembarBebas], masalah: [MasalahBerkas]) {
    var rows: [RawRow] = []
    do throws(CSVParser.Failure) {
        var parser = try CSVParser(bytes, delimiter: likelyDelimiter(bytes))
        while let record = try parser.next() {
            guard rows.count < SheetLimit.rows else { throw .tooLong(line: record.line) }
            let filled = record.fields.enumerated().filter { !Ejaan.rapi($0.element).isEmpty }
            guard !filled.isEmpty, filled.count <= SheetLimit.columns else { continue }
            rows.append(
                RawRow(
                    number: record.line,
                    cells: Dictionary(uniqueKeysWithValues: filled.map { ($0.offset, .text($0.element)) })))
        }
    } catch {
        return (
            [],
            [MasalahBerkas(.galat, asal: nama, baris: error.line, pesan: error.pesan, perbaikan: error.perbaikan)]
        )
    }
    return ([LembarBebas(nama, rows)], [])
}

/// Semicolon or tab where the first lines have them; commas also stand inside amounts.
private func likelyDelimiter(_ bytes: [UInt8]) -> Character {
    let start = bytes.prefix(4096)
    if start.contains(UInt8(ascii: ";")) { return ";" }
    return start.contains(UInt8(ascii: "\t")) ? "\t" : ","
}
