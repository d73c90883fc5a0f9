import Foundation

/// Where words go: data to stdout, talk to stderr.
enum Bicara {
    static func data(_ teks: String) { tulis(teks + (teks.hasSuffix("\n") ? "" : "\n"), ke: .standardOutput) }
    static func keStderr(_ teks: String) { tulis(teks + "\n", ke: .standardError) }
    static func galat(_ teks: String) { keStderr("Galat: " + teks) }

    static var stderrTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    static func tanpaGantiBaris(_ teks: String) { tulis(teks, ke: .standardError) }

    private static func tulis(_ teks: String, ke saluran: FileHandle) {
        // A closed pipe (`| head`) is not worth a message.
        try? saluran.write(contentsOf: Data(teks.utf8))
    }
}

/// A progress bar on a terminal; silent elsewhere.
struct BilahKemajuan {
    private let jumlah: Int
    private var selesai = 0

    init(jumlah: Int) { self.jumlah = jumlah }

    mutating func maju(_ keterangan: String) {
        selesai += 1
        guard Bicara.stderrTerminal else { return }
        let penuh = 24 * selesai / max(1, jumlah)
        let bilah = String(repeating: "█", count: penuh) + String(repeating: "░", count: 24 - penuh)
        Bicara.tanpaGantiBaris("\r\u{1B}[2K\(bilah) \(selesai)/\(jumlah) \(keterangan)")
    }

    func tutup() {
        if Bicara.stderrTerminal { Bicara.tanpaGantiBaris("\r\u{1B}[2K") }
    }
}
