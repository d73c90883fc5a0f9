import Foundation

/// Reads PDF files with the programs of poppler-utils.
enum Poppler {
    static let isInstalled = ["pdftotext", "pdfinfo"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }

    /// Text of each page, columns kept apart.
    static func pages(_ bytes: [UInt8]) throws -> [String] {
        var pages = try run("pdftotext", ["-layout"], ["-"], bytes).components(separatedBy: "\u{0C}")
        if pages.last?.isEmpty == true { pages.removeLast() }
        return pages
    }

    /// Text in reading order with single spaces.
    static func text(_ bytes: [UInt8]) throws -> String {
        try run("pdftotext", ["-raw"], ["-"], bytes).split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
    }

    static func information(_ bytes: [UInt8], _ options: [String] = []) throws -> String {
        try run("pdfinfo", options, [], bytes)
    }

    private static func run(
        _ program: String, _ options: [String], _ after: [String], _ bytes: [UInt8]
    ) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pdf")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/\(program)")
        process.arguments = options + [file.path] + after
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
