import AsyncHTTPClient
import Foundation
import NIOCore

/// Many users at once against a running server: each signs in, then reads the measurement grid and saves a value, again and
/// again, until the time is over. Prints throughput, latencies, errors and the server's memory.
///
/// Usage: beban ADDRESS ACCOUNTS SECONDS [SERVER-PID]; ACCOUNTS is a CSV file `pemda,nama_masuk,sandi,instansi,tahun`.
@main
struct Beban {
    static func main() async throws {
        let argumen = CommandLine.arguments
        guard argumen.count >= 4, let detik = Double(argumen[3]) else {
            FileHandle.standardError.write(Data("pemakaian: beban ALAMAT AKUN.csv DETIK [PID]\n".utf8))
            exit(2)
        }
        let daftarAkun = try String(contentsOfFile: argumen[2], encoding: .utf8).split(separator: "\n").dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let hasil = try await jalankan(alamat: argumen[1], daftarAkun: daftarAkun, detik: detik)
        cetak(hasil, detik: detik, akun: daftarAkun.count)
        if argumen.count > 4, let kb = memori(pid: argumen[4]) { print("memori puncak layanan: \(kb / 1024) MB") }
        exit(hasil.contains { $0.galat != nil } ? 1 : 0)
    }

    private static func jalankan(
        alamat: String, daftarAkun: [[String]], detik: Double
    ) async throws -> [Catatan] {
        try await withThrowingTaskGroup(of: [Catatan].self) { kelompok in
            for akun in daftarAkun {
                kelompok.addTask {
                    var pengguna = PenggunaBeban(alamat: alamat, akun: akun)
                    try await pengguna.masuk()
                    return await pengguna.bekerja(sampai: Date().addingTimeInterval(detik))
                }
            }
            var semua: [Catatan] = []
            for try await satu in kelompok { semua += satu }
            return semua
        }
    }

    private static func cetak(_ hasil: [Catatan], detik: Double, akun: Int) {
        print("\(akun) pengguna, \(Int(detik)) detik")
        for jenis in Catatan.Jenis.allCases {
            let waktu = hasil.filter { $0.jenis == jenis && $0.galat == nil }.map(\.milidetik).sorted()
            guard !waktu.isEmpty else { continue }
            func persentil(_ bagian: Double) -> String {
                String(format: "%.1f", waktu[Int(Double(waktu.count - 1) * bagian)])
            }
            print(
                "\(jenis.rawValue): \(waktu.count) permintaan, \(String(format: "%.0f", Double(waktu.count) / detik))/detik, "
                    + "p50 \(persentil(0.5)) p95 \(persentil(0.95)) p99 \(persentil(0.99)) maks \(persentil(1)) ms")
        }
        let galat = hasil.compactMap(\.galat)
        print("galat: \(galat.count)" + (galat.first.map { " (pertama: \($0))" } ?? ""))
    }

    /// Greatest resident memory of a process so far, in kB.
    private static func memori(pid: String) -> Int? {
        let isi = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        return isi?.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
            .flatMap { Int($0.filter(\.isNumber)) }
    }
}

/// One request and how long it took.
struct Catatan: Sendable {
    enum Jenis: String, CaseIterable { case baca = "membaca", simpan = "menyimpan" }
    var jenis: Jenis
    var milidetik: Double
    var galat: String?
}
