internal import Kinerja

extension ReadSource {
    static let narrativeFolder = "narasi"
    static let attachmentFolderName = "lampiran"

    /// Reads a folder of CSV files, `narasi/*.md` and `lampiran/`.
    static func folder(_ folder: SourceFolder, names: [String], log: ProblemLog) -> ReadSource {
        var source = ReadSource(defaultNotation: .kanonik, attachmentFolder: nil, requiresAttachments: true)
        for name in names {
            let lower = name.lowercased()
            if folder.kind(name) == .folder {
                if lower == narrativeFolder { source.readNarratives(folder.folder(name), log: log) }
                if lower == attachmentFolderName { source.attachmentFolder = folder.folder(name) }
            } else if lower.hasSuffix(".csv") {
                source.readCSV(name, in: folder, log: log)
            }
        }
        return source
    }

    private mutating func readCSV(_ name: String, in folder: SourceFolder, log: ProblemLog) {
        guard let schema = Self.schema(named: String(name.dropLast(4))) else {
            if !Skema.lembarDiabaikan.contains(Ejaan.normal(String(name.dropLast(4)))) {
                log.add(Self.unknownSheet(String(name.dropLast(4)), origin: name))
            }
            return
        }
        do throws(FileAccess.Failure) {
            let bytes = try folder.read(name)
            add(Self.sheet(bytes, schema: schema, origin: name, log: log), log: log)
        } catch {
            log.add(
                MasalahBerkas(
                    .galat, lembar: schema.nama, asal: name, pesan: error.pesan, perbaikan: error.perbaikan))
            log.markBroken(sheet: schema.nama)
        }
    }

    private static func sheet(_ bytes: [UInt8], schema: SkemaLembar, origin: String, log: ProblemLog) -> RawSheet {
        var sheet = RawSheet(name: schema.nama, origin: origin, rows: []), cellCount = 0
        do throws(CSVParser.Failure) {
            var parser = try CSVParser(bytes, delimiter: CSVParser.detectDelimiter(bytes, schema: schema))
            while let record = try parser.next() {
                var row = RawRow(number: record.line, cells: [:], fieldCount: record.fields.count)
                for (index, field) in record.fields.enumerated() where !Ejaan.rapi(field).isEmpty {
                    row.cells[index] = .text(field)
                }
                if row.isBlank { continue }
                cellCount += row.cells.count
                guard sheet.rows.count < SheetLimit.rows, cellCount < SheetLimit.cells else {
                    throw .tooLong(line: record.line)
                }
                sheet.rows.append(row)
            }
        } catch {
            log.add(
                MasalahBerkas(
                    .galat, lembar: schema.nama, asal: origin, baris: error.line, pesan: error.pesan,
                    perbaikan: error.perbaikan))
            log.markBroken(sheet: schema.nama)
        }
        return sheet
    }

    private mutating func readNarratives(_ folder: SourceFolder, log: ProblemLog) {
        let names = (try? folder.names()) ?? []
        for name in names {
            let origin = "\(Self.narrativeFolder)/\(name)"
            guard name.lowercased().hasSuffix(".md") else {
                log.add(
                    MasalahBerkas(
                        .peringatan, lembar: "narasi", asal: origin, pesan: "Berkas ini tidak dibaca.",
                        perbaikan: "Narasi disimpan sebagai berkas .md."))
                continue
            }
            do throws(FileAccess.Failure) {
                let bytes = try folder.read(name)
                guard let text = String(validating: bytes, as: UTF8.self) else {
                    log.add(Self.brokenNarrative(bytes, origin: origin))
                    continue
                }
                narratives.append(Text(key: String(name.dropLast(3)), origin: origin, content: text))
            } catch {
                log.add(
                    MasalahBerkas(
                        .galat, lembar: "narasi", asal: origin, pesan: error.pesan, perbaikan: error.perbaikan))
            }
        }
    }

    private static func brokenNarrative(_ bytes: [UInt8], origin: String) -> MasalahBerkas {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
        return MasalahBerkas(
            .galat, lembar: "narasi", asal: origin, baris: line + 1, pesan: "Berkas memuat bita yang bukan UTF-8.",
            perbaikan: "Simpan ulang berkas itu dengan pengodean UTF-8.")
    }
}
