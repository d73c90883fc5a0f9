import Foundation

/// Many users at once against a running server: each signs in, then reads the measurement grid, saves a value and reads
/// another page, again and again, until the time is over. Prints throughput, latencies, errors, memory and processor time.
///
/// Usage: beban ADDRESS ACCOUNTS.csv SECONDS [SERVER-PID [PAUSE-MS]]; the accounts are what `tolok bangkitkan` prints:
/// `pemda,nama_masuk,sandi,instansi,tahun`. Ends with 1 when anything failed. PAUSE-MS is how long a user waits between two
/// requests; none unless it is given, so that the server always has as many requests in hand as there are users.
@main
struct Beban {
    private let alamat: String
    private let daftarAkun: [Akun]
    private let lama: Duration
    private let jeda: Duration
    private let pid: String?

    private init?(_ argumen: [String]) {
        guard argumen.count >= 4, let detik = Double(argumen[3]),
            let isi = try? String(contentsOfFile: argumen[2], encoding: .utf8)
        else { return nil }
        alamat = argumen[1]
        daftarAkun = isi.split(separator: "\n").dropFirst().compactMap(Akun.init)
        lama = .seconds(detik)
        pid = argumen.count > 4 ? argumen[4] : nil
        jeda = .milliseconds(argumen.count > 5 ? Int(argumen[5]) ?? 0 : 0)
    }

    static func main() async throws {
        guard let beban = Beban(CommandLine.arguments), !beban.daftarAkun.isEmpty else {
            FileHandle.standardError.write(Data("pemakaian: beban ALAMAT AKUN.csv DETIK [PID [JEDA-MS]]\n".utf8))
            exit(2)
        }
        let (masuk, pengguna) = await beban.masuk()
        let awal = PemakaianMesin(pid: beban.pid)
        let mulai = ContinuousClock.now
        let hasil = await beban.bekerja(pengguna, sampai: mulai + beban.lama)
        let ringkasan = Ringkasan(daftar: hasil, lama: ContinuousClock.now - mulai)
        Ringkasan(daftar: masuk, lama: .zero).cetak()
        print("\(pengguna.count) pengguna, jeda \(Int(beban.jeda / .milliseconds(1))) ms:")
        ringkasan.cetak()
        ringkasan.cetakGalat(tambahan: masuk)
        awal.cetak(sampai: PemakaianMesin(pid: beban.pid))
        exit(ringkasan.daftarGalat.isEmpty && pengguna.count == beban.daftarAkun.count ? 0 : 1)
    }

    /// Tries to sign in at once: the server closes an address that has more of them open.
    private static let masukBersamaan = 20

    /// Everybody signs in, one after another at each of some doors; the work begins when all are in.
    private func masuk() async -> ([Catatan], [PenggunaBeban]) {
        let semua = await withTaskGroup(of: [(Catatan, PenggunaBeban)].self) { kelompok in
            for pintu in 0..<Self.masukBersamaan {
                kelompok.addTask {
                    var hasil: [(Catatan, PenggunaBeban)] = []
                    for nomor in stride(from: pintu, to: daftarAkun.count, by: Self.masukBersamaan) {
                        var pengguna = PenggunaBeban(
                            alamat: alamat, akun: daftarAkun[nomor], nomor: nomor, jeda: jeda)
                        hasil.append((await pengguna.masuk(), pengguna))
                    }
                    return hasil
                }
            }
            return await kelompok.reduce(into: []) { $0 += $1 }
        }
        return (semua.map(\.0), semua.filter { $0.0.galat == nil }.map(\.1))
    }

    private func bekerja(_ pengguna: [PenggunaBeban], sampai akhir: ContinuousClock.Instant) async -> [Catatan] {
        await withTaskGroup(of: [Catatan].self) { kelompok in
            for satu in pengguna {
                kelompok.addTask {
                    var satu = satu
                    return await satu.bekerja(sampai: akhir)
                }
            }
            return await kelompok.reduce(into: []) { $0 += $1 }
        }
    }
}

/// One line of the accounts.
struct Akun: Sendable {
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
