internal import Documents

/// Reads an .xlsx workbook: its sheets by name, cells typed as the workbook stores them.
struct WorkbookReader {
    struct Sheet {
        var name: String
        var rows: [RawRow]
        var merges: [MergedRange]
    }

    /// Why a file is not read as a workbook. Texts are Indonesian.
    struct Failure: Error, Equatable {
        var pesan: String
        var perbaikan: String
    }

    let sheets: [Sheet]

    init(_ bytes: [UInt8]) throws(Failure) {
        if let other = Self.otherKind(bytes) { throw other }
        do {
            let archive = try ZipReader(bytes)
            sheets = try Self.read(archive)
        } catch let failure as Failure {
            throw failure
        } catch let error as ZipReadError {
            throw Failure(
                pesan: "Buku kerja ditolak. \(error.pesan)",
                perbaikan: "Simpan ulang dari Excel atau LibreOffice sebagai .xlsx tanpa sandi.")
        } catch let error as XMLScanner.Failure {
            throw Self.failure(error)
        } catch {
            throw Failure(pesan: "Buku kerja tidak dapat dibaca.", perbaikan: "Simpan ulang sebagai .xlsx.")
        }
    }

    private static func failure(_ error: XMLScanner.Failure) -> Failure {
        switch error {
        case .documentType:
            Failure(
                pesan: "Buku kerja ditolak: memuat deklarasi tipe dokumen (DTD), yang tidak pernah ditulis Excel.",
                perbaikan: "Mintalah berkas asli, atau simpan ulang dari Excel.")
        case .encoding:
            Failure(
                pesan: "Bagian buku kerja tidak memakai UTF-8.", perbaikan: "Simpan ulang dari Excel sebagai .xlsx.")
        case .malformed(let line):
            Failure(
                pesan: "Buku kerja rusak (XML tidak sah pada baris \(line)).",
                perbaikan: "Buka di Excel atau LibreOffice, lalu simpan ulang sebagai .xlsx.")
        }
    }

    /// What the file is instead, by its first bytes.
    private static func otherKind(_ bytes: [UInt8]) -> Failure? {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            return Failure(
                pesan: "Berkas ini buku kerja lama (.xls) atau terkunci sandi.",
                perbaikan: "Buka di Excel, lepaskan sandinya, simpan sebagai \"Excel Workbook (.xlsx)\".")
        }
        if bytes.starts(with: Array("%PDF".utf8)) {
            return Failure(pesan: "Berkas ini PDF, bukan buku kerja.", perbaikan: "Pilih berkas .xlsx atau folder CSV.")
        }
        if bytes.starts(with: Array("PK".utf8)) { return nil }
        return Failure(
            pesan: "Berkas ini bukan buku kerja .xlsx.",
            perbaikan: "Pilih berkas .xlsx, atau folder yang berisi instansi.csv dan lembar lainnya.")
    }

    private static func read(_ archive: ZipReader) throws -> [Sheet] {
        guard let path = try officeDocument(archive) else { throw try notAWorkbook(archive) }
        guard let workbook = try archive.read(path) else { throw try notAWorkbook(archive) }
        var list: [(name: String, id: String)] = [], from1904 = false
        try XMLScanner.scan(
            workbook,
            start: { name, attributes in
                if name == "sheet", let title = attributes["name"] {
                    list.append((title, attributes.first { $0.key == "id" || $0.key.hasSuffix(":id") }?.value ?? ""))
                }
                if name == "workbookPr" { from1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
            })
        guard !list.isEmpty else { throw try notAWorkbook(archive) }
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let relations = try relations(archive, of: path)
        func part(_ kind: String) throws -> [UInt8]? {
            guard let found = relations.first(where: { $0.type.hasSuffix("/" + kind) }) else { return nil }
            return try archive.read(resolve(found.target, in: folder))
        }
        let strings = try part("sharedStrings").map(SharedStrings.read) ?? []
        let styles = try part("styles").map { try CellStyles($0) } ?? CellStyles()
        return try list.compactMap { sheet in
            guard let target = relations.first(where: { $0.id == sheet.id && $0.type.hasSuffix("/worksheet") })?.target,
                let bytes = try archive.read(resolve(target, in: folder))
            else { return nil }
            let (rows, merges, isTooLong) = try WorksheetScanner.read(
                bytes, strings: strings, styles: styles, from1904: from1904)
            if isTooLong {
                throw Failure(pesan: "\(sheet.name): \(SheetLimit.pesan)", perbaikan: SheetLimit.perbaikan)
            }
            return Sheet(name: sheet.name, rows: rows, merges: merges)
        }
    }

    private struct Relation {
        var id: String
        var type: String
        var target: String
    }

    private static func relations(_ archive: ZipReader, of path: String) throws -> [Relation] {
        let parts = path.split(separator: "/").map(String.init)
        let folder = parts.dropLast().map { $0 + "/" }.joined()
        guard let bytes = try archive.read("\(folder)_rels/\(parts.last ?? "").rels") else { return [] }
        return try relations(bytes)
    }

    private static func relations(_ bytes: [UInt8]) throws -> [Relation] {
        var found: [Relation] = []
        try XMLScanner.scan(
            bytes,
            start: { name, attributes in
                guard name == "Relationship", attributes["TargetMode"] != "External" else { return }
                found.append(
                    Relation(
                        id: attributes["Id"] ?? "", type: attributes["Type"] ?? "", target: attributes["Target"] ?? ""))
            })
        return found
    }

    private static func officeDocument(_ archive: ZipReader) throws -> String? {
        guard let bytes = try archive.read("_rels/.rels") else { return nil }
        let target = try relations(bytes).first { $0.type.hasSuffix("/officeDocument") }?.target
        guard let path = target.map({ resolve($0, in: "") }), path.hasSuffix(".xml"), !path.hasPrefix("word/"),
            !path.hasPrefix("ppt/")
        else { return nil }
        return path
    }

    /// A target relative to its folder, or from the root when it begins with a slash.
    private static func resolve(_ target: String, in folder: String) -> String {
        var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
        for part in target.split(separator: "/").map(String.init) {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    private static func notAWorkbook(_ archive: ZipReader) throws -> Failure {
        let saveAs = "Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx."
        if archive.names.contains("word/document.xml") {
            return Failure(
                pesan: "Berkas ini dokumen Word (.docx), bukan buku kerja.",
                perbaikan: "Pilih berkas .xlsx yang dibuat dari templat.")
        }
        if archive.names.contains("ppt/presentation.xml") {
            return Failure(pesan: "Berkas ini presentasi (.pptx), bukan buku kerja.", perbaikan: "Pilih berkas .xlsx.")
        }
        if let kind = try archive.read("mimetype").map({ String(decoding: $0, as: UTF8.self) }),
            kind.contains("opendocument.spreadsheet")
        {
            return Failure(pesan: "Berkas ini buku kerja OpenDocument (.ods).", perbaikan: saveAs)
        }
        if archive.names.contains("xl/workbook.bin") {
            return Failure(pesan: "Berkas ini buku kerja biner (.xlsb).", perbaikan: saveAs)
        }
        return Failure(pesan: "Arsip ini bukan buku kerja .xlsx.", perbaikan: saveAs)
    }
}
