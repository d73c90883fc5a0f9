/// Reads RFC 4180 records from bytes in one pass: quoted fields, doubled quotes, line ends inside quotes.
struct CSVParser {
    struct Record: Equatable {
        /// Line of the file on which the record begins, from 1.
        var line: Int
        var fields: [String]
    }

    enum Failure: Error, Equatable {
        case brokenUTF8(line: Int)
        case utf16
        case textAfterQuote(line: Int)
        case unclosedQuote(line: Int)
        case tooLong(line: Int)

        var pesan: String {
            switch self {
            case .brokenUTF8: "Berkas memuat bita yang bukan UTF-8."
            case .utf16: "Berkas disimpan sebagai UTF-16 (\"Unicode Text\")."
            case .textAfterQuote: "Ada teks sesudah tanda kutip penutup."
            case .unclosedQuote: "Tanda kutip pembuka tidak ditutup."
            case .tooLong: SheetLimit.pesan
            }
        }

        var perbaikan: String {
            switch self {
            case .brokenUTF8, .utf16: "Simpan ulang dari Excel dengan jenis \"CSV UTF-8 (Comma delimited)\"."
            case .textAfterQuote: "Gandakan tanda kutip di dalam isian (\"\"), dan apit seluruh isian."
            case .unclosedQuote: "Tutup isian dengan tanda kutip ganda."
            case .tooLong: SheetLimit.perbaikan
            }
        }

        var line: Int? {
            switch self {
            case .brokenUTF8(let line), .textAfterQuote(let line), .unclosedQuote(let line), .tooLong(let line): line
            case .utf16: nil
            }
        }
    }

    private let bytes: ArraySlice<UInt8>
    private let delimiter: UInt8
    private var position: Int
    private var line = 1

    private static let quote = UInt8(ascii: "\""), newline = UInt8(ascii: "\n"), carriage = UInt8(ascii: "\r")

    init(_ bytes: [UInt8], delimiter: Character) throws(Failure) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        self.delimiter = delimiter.asciiValue ?? UInt8(ascii: ",")
        position = self.bytes.startIndex
    }

    /// The next record, or nil at the end.
    mutating func next() throws(Failure) -> Record? {
        guard position < bytes.endIndex else { return nil }
        var record = Record(line: line, fields: [])
        while true {
            record.fields.append(try field())
            guard position < bytes.endIndex else { return record }
            let byte = bytes[position]
            position += 1
            if byte == delimiter { continue }
            if byte == Self.carriage, position < bytes.endIndex, bytes[position] == Self.newline { position += 1 }
            line += 1
            return record
        }
    }

    /// One field; stops at the delimiter, the line end, or the end of the file.
    private mutating func field() throws(Failure) -> String {
        guard position < bytes.endIndex, bytes[position] == Self.quote else {
            let start = position
            while position < bytes.endIndex, !isBoundary(bytes[position]) { position += 1 }
            return try text(bytes[start..<position], line: line)
        }
        return try quotedField()
    }

    private mutating func quotedField() throws(Failure) -> String {
        let startLine = line
        var content: [UInt8] = []
        position += 1
        while true {
            guard position < bytes.endIndex else { throw .unclosedQuote(line: startLine) }
            let byte = bytes[position]
            position += 1
            if byte == Self.newline { line += 1 }
            guard byte == Self.quote else {
                content.append(byte)
                continue
            }
            guard position < bytes.endIndex, bytes[position] == Self.quote else { break }
            content.append(byte)
            position += 1
        }
        while position < bytes.endIndex, bytes[position] == UInt8(ascii: " ") { position += 1 }
        guard position == bytes.endIndex || isBoundary(bytes[position]) else { throw .textAfterQuote(line: line) }
        return try text(content[...], line: startLine)
    }

    private func isBoundary(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == Self.newline || byte == Self.carriage
    }

    private func text(_ content: ArraySlice<UInt8>, line: Int) throws(Failure) -> String {
        if let text = String(validating: content, as: UTF8.self) { return text }
        let lines = content.split(separator: Self.newline, omittingEmptySubsequences: false)
        let wrong = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
        throw .brokenUTF8(line: line + wrong)
    }
}

extension CSVParser {
    /// The delimiter under which the first records look most like the header of a sheet.
    static func detectDelimiter(_ bytes: [UInt8], schema: SkemaLembar) -> Character {
        let matcher = HeaderMatcher(schema)
        let start = Array(bytes.prefix(65_536))
        func score(_ delimiter: Character) -> Int {
            guard var parser = try? CSVParser(start, delimiter: delimiter) else { return 0 }
            var best = 0
            for _ in 0..<HeaderMatcher.searchDepth {
                guard let record = try? parser.next() else { break }
                best = max(best, matcher.score(record.fields))
            }
            return best
        }
        let candidates: [Character] = [",", ";", "\t"]
        return candidates.map { ($0, score($0)) }.max { $0.1 < $1.1 }?.0 ?? ","
    }
}
