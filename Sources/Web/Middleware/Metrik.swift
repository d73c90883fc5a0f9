import Foundation
import Synchronization

/// Counts requests for a monitoring system. Only patterns of routes are kept, never addresses or persons.
package final class Metrik: Sendable {
    private struct Kunci: Hashable {
        var rute: String
        var metode: String
        var status: Int
    }

    private struct Lama {
        var jumlah = 0
        var detik = 0.0
        var wadah = [Int](repeating: 0, count: Metrik.batas.count)
    }

    private struct Keadaan {
        var permintaan: [Kunci: Int] = [:]
        var lama: [String: Lama] = [:]
        var sedang = 0
    }

    /// Upper limits of the buckets, in seconds.
    private static let batas = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    private static let daftarMetode: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    private let keadaan = Mutex(Keadaan())
    private let versi: String
    private let mulai = Date().timeIntervalSince1970

    init(versi: String) { self.versi = versi }

    func mulaiPermintaan() { keadaan.withLock { $0.sedang += 1 } }

    func selesai(rute: String, metode: String, status: Int, detik: Double) {
        let metode = Self.daftarMetode.contains(metode) ? metode : "LAIN"
        keadaan.withLock { keadaan in
            keadaan.sedang -= 1
            keadaan.permintaan[Kunci(rute: rute, metode: metode, status: status), default: 0] += 1
            var lama = keadaan.lama[rute] ?? Lama()
            lama.jumlah += 1
            lama.detik += detik
            for (nomor, batas) in Self.batas.enumerated() where detik <= batas { lama.wadah[nomor] += 1 }
            keadaan.lama[rute] = lama
        }
    }

    /// The text format of Prometheus, version 0.0.4.
    func teks() -> String {
        let kini = keadaan.withLock { $0 }
        return (permintaan(kini) + lama(kini) + proses(sedang: kini.sedang)).joined(separator: "\n") + "\n"
    }

    private func permintaan(_ kini: Keadaan) -> [String] {
        let baris = kini.permintaan.map { kunci, jumlah in
            "tolok_http_requests_total{route=\"\(Self.label(kunci.rute))\",method=\"\(kunci.metode)\",status=\"\(kunci.status)\"} \(jumlah)"
        }
        return kepala("tolok_http_requests_total", "counter", "Permintaan HTTP yang selesai.") + baris.sorted()
    }

    private func lama(_ kini: Keadaan) -> [String] {
        let nama = "tolok_http_request_duration_seconds"
        var baris = kepala(nama, "histogram", "Lama melayani permintaan HTTP.")
        for (rute, lama) in kini.lama.sorted(by: { $0.key < $1.key }) {
            let rute = Self.label(rute)
            for (nomor, batas) in Self.batas.enumerated() {
                baris.append("\(nama)_bucket{route=\"\(rute)\",le=\"\(batas)\"} \(lama.wadah[nomor])")
            }
            baris.append("\(nama)_bucket{route=\"\(rute)\",le=\"+Inf\"} \(lama.jumlah)")
            baris.append("\(nama)_sum{route=\"\(rute)\"} \(lama.detik)")
            baris.append("\(nama)_count{route=\"\(rute)\"} \(lama.jumlah)")
        }
        return baris
    }

    private func proses(sedang: Int) -> [String] {
        var baris = kepala("tolok_http_requests_in_flight", "gauge", "Permintaan yang sedang dilayani.")
        baris.append("tolok_http_requests_in_flight \(sedang)")
        baris += kepala("tolok_info", "gauge", "Versi program.") + ["tolok_info{version=\"\(Self.label(versi))\"} 1"]
        baris += kepala("process_start_time_seconds", "gauge", "Saat proses mulai, detik sejak 1970.")
        baris.append("process_start_time_seconds \(mulai)")
        for (nama, jenis, nilai) in ProcessUsage.now() {
            baris += kepala(nama, jenis, "Keadaan proses.") + ["\(nama) \(nilai)"]
        }
        return baris
    }

    private func kepala(_ nama: String, _ jenis: String, _ arti: String) -> [String] {
        ["# HELP \(nama) \(arti)", "# TYPE \(nama) \(jenis)"]
    }

    private static func label(_ teks: String) -> String {
        teks.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}

/// What the operating system says of this process; what it does not say is left out.
private enum ProcessUsage {
    static func now() -> [(name: String, type: String, value: String)] {
        var result: [(String, String, String)] = []
        if let pages = fields("/proc/self/statm")?.dropFirst().first.flatMap({ Int($0) }) {
            result.append(("process_resident_memory_bytes", "gauge", "\(pages * sysconf(Int32(_SC_PAGESIZE)))"))
        }
        // After the name in parentheses, which may hold blanks: state is field 3, user and system time are 14 and 15.
        if let stat = try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8), let end = stat.lastIndex(of: ")")
        {
            let rest = stat[end...].split(separator: " ")
            if rest.count > 13, let user = Double(rest[12]), let system = Double(rest[13]) {
                let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
                result.append(("process_cpu_seconds_total", "counter", "\((user + system) / ticks)"))
            }
        }
        if let open = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
            result.append(("process_open_fds", "gauge", "\(open.count)"))
        }
        return result
    }

    private static func fields(_ path: String) -> [Substring]? {
        (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: " ")
    }
}
