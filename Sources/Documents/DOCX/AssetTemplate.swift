import CAset

/// A static XML part compiled into the program, with `{{name}}` where a value goes.
struct AssetTemplate {
    private let name: String

    /// `name` is the path below the folder `docx`.
    init(_ name: String) { self.name = name }

    /// The part with every placeholder filled; values are escaped.
    func filled(_ values: [String: String] = [:]) throws(WriterError) -> [UInt8] {
        try filled(
            markup: values.mapValues { value in
                var xml = XMLWriter()
                xml.text(value)
                return xml
            })
    }

    /// The part with every placeholder replaced by markup.
    func filled(markup: [String: XMLWriter]) throws(WriterError) -> [UInt8] {
        guard let asset = tolok_aset_find("docx/\(name)") else {
            throw WriterError.library(name: "aset", detail: "bagian \(name) tidak ada di dalam program")
        }
        let source = UnsafeBufferPointer(start: asset.pointee.bytes, count: asset.pointee.length)
        var result: [UInt8] = []
        result.reserveCapacity(source.count + 1024)
        var index = 0
        while index < source.count {
            if let end = placeholderEnd(in: source, from: index) {
                let key = String(decoding: source[(index + 2)..<end], as: UTF8.self)
                result.append(contentsOf: markup[key]?.bytes ?? [])
                index = end + 2
            } else {
                result.append(source[index])
                index += 1
            }
        }
        return result
    }

    /// Where the name of a placeholder that begins at `start` ends; nil when none begins there.
    private func placeholderEnd(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let brace = UInt8(ascii: "{")
        guard source[start] == brace, start + 1 < source.count, source[start + 1] == brace else { return nil }
        return source[start...].firstIndex(of: UInt8(ascii: "}"))
    }
}
