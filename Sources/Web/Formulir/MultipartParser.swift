/// Takes a `multipart/form-data` body apart (RFC 7578). The input is hostile until proven otherwise: the number of
/// parts and the size of their heads are bounded, and what does not end is refused.
struct MultipartParser {
    static let maxParts = 2000
    static let maxHead = 8192

    private let bytes: [UInt8]
    private let delimiter: [UInt8]

    /// - Parameter boundary: 1 to 70 visible ASCII characters.
    init(_ bytes: [UInt8], boundary: String) throws(FormulirRusak) {
        let text = Array(boundary.utf8)
        guard (1...70).contains(text.count), text.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw .tanpaPembatas
        }
        // A line end before the first delimiter makes all of them alike.
        self.bytes = Array("\r\n".utf8) + bytes
        delimiter = Array("\r\n--".utf8) + text
    }

    func formulir() throws(FormulirRusak) -> Formulir {
        var nilai: [(nama: String, isi: String)] = []
        var berkas: [(nama: String, berkas: Formulir.Berkas)] = []
        guard var position = find(delimiter, from: 0).map({ $0 + delimiter.count }) else { throw .terpotong }
        while !isClosed(position) {
            guard nilai.count + berkas.count < Self.maxParts else { throw .terlaluBanyakBidang(batas: Self.maxParts) }
            let head = try head(from: position)
            guard let end = find(delimiter, from: head.bodyStart) else { throw .terpotong }
            let body = bytes[head.bodyStart..<end]
            if let fileName = head.fileName {
                // A file field nobody filled in.
                if !(fileName.isEmpty && body.isEmpty) {
                    let isi = Formulir.Berkas(nama: safeFileName(fileName), jenis: head.type, isi: Array(body))
                    berkas.append((head.name, isi))
                }
            } else {
                guard !body.contains(0), let isi = String(validating: body, as: UTF8.self) else {
                    throw .bukanUTF8(bidang: head.name)
                }
                nilai.append((head.name, isi))
            }
            position = end + delimiter.count
        }
        return Formulir(nilai: nilai, berkas: berkas)
    }

    private struct Head {
        var name: String
        var fileName: String?
        var type: String
        var bodyStart: Int
    }

    /// Two hyphens after a delimiter end the body.
    private func isClosed(_ position: Int) -> Bool {
        bytes[position...].starts(with: Array("--".utf8))
    }

    private func head(from position: Int) throws(FormulirRusak) -> Head {
        let start = bytes[position...].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? position
        guard bytes[start...].starts(with: Array("\r\n".utf8)) else {
            throw start < bytes.count ? .kepalaBagian : .terpotong
        }
        let limit = min(bytes.count, start + Self.maxHead)
        let blankLine = Array("\r\n\r\n".utf8)
        guard let end = find(blankLine, from: start, to: limit) else {
            throw limit < bytes.count ? .kepalaBagian : .terpotong
        }
        guard let text = String(validating: bytes[start..<end], as: UTF8.self) else { throw .kepalaBagian }
        var name: String?
        var fileName: String?
        var type = "application/octet-stream"
        for line in text.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { throw .kepalaBagian }
            let value = String(line[line.index(after: colon)...]).trimmed
            switch line[..<colon].lowercased() {
            case "content-disposition":
                let header = MediaTypeHeader(value)
                guard header.name == "form-data" else { throw .kepalaBagian }
                name = header.parameters["name"].map(unescaped)
                fileName = header.parameters["filename"].map(unescaped)
            case "content-type": type = value
            default: continue
            }
        }
        guard let name else { throw .kepalaBagian }
        return Head(name: name, fileName: fileName, type: type, bodyStart: end + blankLine.count)
    }

    /// Where a sequence starts, by looking for its last byte at the distance it cannot have been jumped over.
    private func find(_ needle: [UInt8], from start: Int, to limit: Int? = nil) -> Int? {
        let end = limit ?? bytes.count
        guard start <= end else { return nil }
        var skip = [Int](repeating: needle.count, count: 256)
        for (index, byte) in needle.dropLast().enumerated() { skip[Int(byte)] = needle.count - 1 - index }
        var position = start
        while position + needle.count <= end {
            let last = bytes[position + needle.count - 1]
            if last == needle[needle.count - 1], bytes[position..<(position + needle.count)].elementsEqual(needle) {
                return position
            }
            position += skip[Int(last)]
        }
        return nil
    }
}

/// Browsers write quotes and line ends of a name as percent codes.
private func unescaped(_ name: String) -> String {
    name.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
}

/// The last part of a path, without what could mislead a file system or a reader.
func safeFileName(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
    let visible = last.unicodeScalars.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        default: !"<>:\"|?*".unicodeScalars.contains(scalar)
        }
    }
    let clean = String(String.UnicodeScalarView(visible)).trimmed
    let open = clean.drop { $0 == "." || $0 == " " }
    return open.isEmpty ? "tanpa-nama" : shortened(String(open))
}

/// At most 120 characters, with the extension kept.
private func shortened(_ name: String) -> String {
    guard name.count > 120 else { return name }
    guard let dot = name.lastIndex(of: "."), name[dot...].count <= 10 else { return String(name.prefix(120)) }
    return String(name.prefix(120 - name[dot...].count) + name[dot...])
}
