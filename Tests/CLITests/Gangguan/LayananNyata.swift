import Databases
import Foundation
import Testing

/// The built program serving a database, as a process of its own that a test may kill.
final class LayananNyata {
    let basisData: String
    let folderBukti: String
    private let port: UInt16
    private var proses: Process?

    init(basisData: String, folderBukti: String) throws {
        self.basisData = basisData
        self.folderBukti = folderBukti
        port = try Self.portBebas()
    }

    deinit { matikan() }

    var alamat: String { "http://127.0.0.1:\(port)" }

    /// A schema, a made-up pemda with 2 agencies of 8 indicators whose periods stand open, and operators.
    func siapkan(pengguna: Int) throws -> [AkunRekaan] {
        _ = try perintah("migrasi")
        let akun = try perintah(
            "bangkitkan", "--instansi", "2", "--indikator", "8", "--pengguna", "\(pengguna)")
        return akun.split(separator: "\n").dropFirst().compactMap(AkunRekaan.init)
    }

    /// Runs a command of the program on the same database; gives what it printed.
    func perintah(_ argumen: String...) throws -> String {
        let hasil = try Program.jalankan(
            Program.alamat, argumen + ["--basis-data", basisData, "--folder-bukti", folderBukti])
        try #require(hasil.kode == 0, "\(argumen): \(hasil.galat)\(hasil.keluaran)")
        return hasil.keluaran
    }

    /// Starts the server and waits until it answers.
    func mulai() async throws {
        let proses = Process()
        proses.executableURL = Program.alamat
        proses.arguments = [
            "serve", "--basis-data", basisData, "--folder-bukti", folderBukti, "--port", "\(port)", "--batas-laju",
            "tidak",
            "--tingkat-log", "error",
        ]
        proses.standardOutput = FileHandle.nullDevice
        proses.standardError = FileHandle.nullDevice
        try proses.run()
        self.proses = proses
        for _ in 1...200 {
            var tamu = Pengunjung(alamat)
            if let jawaban = try? await tamu.ambil("/sehat"), jawaban.status == 200 { return }
            try #require(proses.isRunning, "layanan berhenti sendiri")
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("layanan tidak menjawab")
    }

    /// `kill -9`, and waits until the process is gone.
    func matikan() {
        guard let proses else { return }
        kill(proses.processIdentifier, SIGKILL)
        proses.waitUntilExit()
        self.proses = nil
    }

    /// Kills from another task, without waiting.
    var pembunuh: @Sendable () -> Void {
        let pid = proses?.processIdentifier ?? 0
        return { if pid > 0 { kill(pid, SIGKILL) } }
    }

    /// Every value of the history of realisasi, as it was stored, by indicator: `dinas-1/I3`.
    func riwayatNilai() async throws -> [String: Set<String>] {
        let database = try openDatabase(basisData)
        let baris = try await database.read { connection in
            try connection.rows("SELECT instansi, kunci, isi FROM riwayat WHERE tabel = 'realisasi'").map {
                [try $0.get("instansi", as: String.self), try $0.get("kunci"), try $0.get("isi")]
            }
        }
        try await database.close()
        return baris.reduce(into: [:]) { hasil, satu in
            let kode = satu[1].split(separator: "\"").first { $0.hasPrefix("I") } ?? ""
            hasil["\(satu[0])/\(kode)", default: []].insert(satu[2])
        }
    }

    private static func portBebas() throws -> UInt16 {
        let soket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(soket) }
        var alamat = sockaddr_in()
        alamat.sin_family = sa_family_t(AF_INET)
        alamat.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        var panjang = socklen_t(MemoryLayout<sockaddr_in>.size)
        let kode = withUnsafeMutablePointer(to: &alamat) { tunjuk in
            tunjuk.withMemoryRebound(to: sockaddr.self, capacity: 1) { umum in
                bind(soket, umum, panjang) == 0 ? getsockname(soket, umum, &panjang) : -1
            }
        }
        try #require(kode == 0)
        return UInt16(bigEndian: alamat.sin_port)
    }
}

/// A line of what `tolok bangkitkan` prints.
struct AkunRekaan: Sendable {
    let pemda: String
    let nama: String
    let sandi: String
    let instansi: String
    let tahun: String

    init?(_ baris: Substring) {
        let sel = baris.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard sel.count == 5 else { return nil }
        (pemda, nama, sandi, instansi, tahun) = (sel[0], sel[1], sel[2], sel[3], sel[4])
    }
}
