import Foundation

/// A workbook as openpyxl reads it.
struct ReadWorkbook: Decodable {
    struct Cell: Decodable {
        var teks: String?
        var angka: Double?
        /// Cached result of a formula.
        var tersimpan: Double?
        var rumus: Bool
        var format: String
    }
    struct Sheet: Decodable {
        var nama: String
        var sel: [String: Cell]
        var gabungan: [String]
        var beku: String?
        var barisJudul: String?
        var mendatar: Bool
        var grafik: Int
        var tautan: [String?]
    }
    var judul: String
    var dibuat: String
    var lembar: [Sheet]

    static let openpyxlIsInstalled = (try? run(["-c", "import openpyxl"]))?.status == 0

    init(_ bytes: [UInt8]) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Alat/baca_xlsx.py")
        let result = try ReadWorkbook.run([script.path, file.path])
        self = try JSONDecoder().decode(ReadWorkbook.self, from: result.output)
    }

    private static func run(_ arguments: [String]) throws -> (status: Int32, output: Data) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
