import Foundation

/// One request and how long it took, from sending to the last byte of the answer.
struct Catatan: Sendable {
    enum Jenis: String, CaseIterable {
        case masuk = "masuk"
        case beranda = "baca beranda"
        case kisi = "baca kisi pengukuran"
        case indikator = "baca indikator"
        case pohon = "baca pohon"
        case simpan = "simpan nilai"
        /// A neighbour saved the same cell first: the answer shows both values, nothing was stored. Not an error.
        case bentrok = "simpan, ditolak bentrok"
    }

    var jenis: Jenis
    var milidetik: Double
    var galat: String?
}

/// What the requests come to.
struct Ringkasan {
    let daftar: [Catatan]
    /// How long the work went on; zero leaves throughput out.
    let lama: Duration

    var daftarGalat: [String] { daftar.compactMap(\.galat) }

    func cetak() {
        for jenis in Catatan.Jenis.allCases { cetak(jenis.rawValue, daftar.filter { $0.jenis == jenis }) }
        guard lama > .zero else { return }
        cetak("semua", daftar)
    }

    private func cetak(_ nama: String, _ daftar: [Catatan]) {
        let waktu = daftar.filter { $0.galat == nil }.map(\.milidetik).sorted()
        guard !waktu.isEmpty else { return }
        let laju = lama > .zero ? Self.angka(Double(waktu.count) / (lama / .seconds(1)), 7) + "/detik" : ""
        let persentil = [("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("maks", 1)].map { nama, bagian in
            "\(nama) \(Self.angka(waktu[Int((Double(waktu.count - 1) * bagian).rounded(.up))], 7))"
        }
        let judul = nama.padding(toLength: 24, withPad: " ", startingAt: 0)
        print("  \(judul)\(Self.angka(Double(waktu.count), 8, 0)) \(laju)  \(persentil.joined(separator: "  ")) ms")
    }

    func cetakGalat(tambahan: [Catatan]) {
        let semua = daftarGalat + tambahan.compactMap(\.galat)
        print("  galat: \(semua.count)")
        let kelompok = Dictionary(grouping: semua) { $0 }.mapValues(\.count).sorted { $0.value > $1.value }
        for (galat, kali) in kelompok.prefix(5) { print("    \(kali) kali: \(galat)") }
        print("  simpanan diakui: \(daftar.count { $0.jenis == .simpan && $0.galat == nil })")
    }

    static func angka(_ nilai: Double, _ lebar: Int, _ desimal: Int = 1) -> String {
        String(format: "%\(lebar).\(desimal)f", nilai)
    }
}

/// Processor time spent until now by the server, by this program, and by all of the machine.
struct PemakaianMesin {
    private let pid: String?
    private let layanan: Double
    private let klien: Double
    private let sibuk: Double
    private let semua: Double

    init(pid: String?) {
        self.pid = pid
        layanan = pid.map(Self.detik) ?? 0
        klien = Self.detik("self")
        // user, nice, system, idle, iowait, irq, softirq, steal
        let inti = Self.isi("/proc/stat").prefix { $0 != "\n" }.split(separator: " ").dropFirst().prefix(8)
            .compactMap { Double($0) }
        semua = inti.reduce(0, +)
        sibuk = inti.count == 8 ? semua - inti[3] - inti[4] : 0
    }

    func cetak(sampai akhir: PemakaianMesin) {
        let mampu = akhir.semua - semua
        guard mampu > 0, let pid else { return }
        func bagian(_ nilai: Double) -> String { Ringkasan.angka(nilai / mampu * 100, 0, 0) + "%" }
        let (layanan, klien) = (akhir.layanan - layanan, akhir.klien - klien)
        let inti = ProcessInfo.processInfo.activeProcessorCount
        print(
            "  prosesor (\(inti) inti, dibagi dengan klien ini): layanan \(bagian(layanan)), klien \(bagian(klien)), "
                + "lain-lain termasuk PostgreSQL \(bagian(akhir.sibuk - sibuk - layanan - klien)), "
                + "menganggur \(bagian(mampu - akhir.sibuk + sibuk))")
        if let kb = Self.memoriPuncak(pid: pid) { print("  memori puncak layanan: \(kb / 1024) MB") }
    }

    /// Clock ticks in user and system mode; the fields follow the name in parentheses (proc(5)).
    private static func detik(_ pid: String) -> Double {
        let sel = isi("/proc/\(pid)/stat").split(separator: ")").last?.split(separator: " ") ?? []
        return sel.count > 12 ? (Double(sel[11]) ?? 0) + (Double(sel[12]) ?? 0) : 0
    }

    /// Greatest resident memory of a process so far, in kB.
    private static func memoriPuncak(pid: String) -> Int? {
        isi("/proc/\(pid)/status").split(separator: "\n").first { $0.hasPrefix("VmHWM") }
            .flatMap { Int($0.filter(\.isNumber)) }
    }

    private static func isi(_ berkas: String) -> String {
        (try? String(contentsOfFile: berkas, encoding: .utf8)) ?? ""
    }
}
