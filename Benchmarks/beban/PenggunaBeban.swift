import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// One user with a session of its own.
struct PenggunaBeban {
    private let alamat: String
    private let akun: [String]
    private var kuki: [String: String] = [:]
    private var csrf = ""
    private var acak = SystemRandomNumberGenerator()

    init(alamat: String, akun: [String]) {
        self.alamat = alamat
        self.akun = akun
    }

    private var halaman: String { "/i/\(akun[3])/\(akun[4])/pengukuran?periode=tw1" }

    mutating func masuk() async throws {
        let formulir = try await ambil("/masuk").isi
        csrf = Self.nilai("_csrf", di: formulir) ?? ""
        let jawaban = try await kirim(
            "/masuk", ["_csrf": csrf, "pemda": akun[0], "nama": akun[1], "sandi": akun[2]])
        guard jawaban.status == 303 else { throw GalatBeban(pesan: "masuk \(akun[1]): \(jawaban.status)") }
    }

    mutating func bekerja(sampai akhir: Date) async -> [Catatan] {
        var daftar: [Catatan] = []
        while Date() < akhir {
            var isi = ""
            daftar.append(
                await ukur(.baca) { pengguna in
                    let jawaban = try await pengguna.ambil(pengguna.halaman)
                    guard jawaban.status == 200 else { throw GalatBeban(pesan: "baca: \(jawaban.status)") }
                    isi = jawaban.isi
                })
            guard let pilihan = Self.kodeDanDasar(isi).randomElement(using: &acak) else {
                daftar.append(Catatan(jenis: .baca, milidetik: 0, galat: "tidak ada sel terbuka"))
                continue
            }
            csrf = Self.nilai("_csrf", di: isi) ?? csrf
            let nilai = "\(Int.random(in: 60...99)),\(Int.random(in: 1...9))"
            daftar.append(
                await ukur(.simpan) { pengguna in
                    let jawaban = try await pengguna.kirim(
                        "/i/\(pengguna.akun[3])/\(pengguna.akun[4])/pengukuran/tw1/isian",
                        [
                            "_csrf": pengguna.csrf, "nilai.\(pilihan.kode)": nilai,
                            "dasar.\(pilihan.kode)": pilihan.dasar,
                        ], json: true)
                    // A neighbour of the same agency may have saved first: a conflict is an answer, not an error.
                    guard [200, 409].contains(jawaban.status) else {
                        throw GalatBeban(pesan: "simpan: \(jawaban.status)")
                    }
                })
        }
        return daftar
    }

    private mutating func ukur(
        _ jenis: Catatan.Jenis, _ kerja: (inout PenggunaBeban) async throws -> Void
    ) async -> Catatan {
        let mulai = ContinuousClock.now
        var galat: String?
        do { try await kerja(&self) } catch { galat = "\(error)" }
        let lama = (ContinuousClock.now - mulai) / .milliseconds(1)
        return Catatan(jenis: jenis, milidetik: lama, galat: galat)
    }

    private mutating func ambil(_ jalur: String) async throws -> (status: Int, isi: String) {
        try await lakukan(HTTPClientRequest(url: alamat + jalur))
    }

    private mutating func kirim(
        _ jalur: String, _ isian: [String: String], json: Bool = false
    ) async throws -> (status: Int, isi: String) {
        var permintaan = HTTPClientRequest(url: alamat + jalur)
        permintaan.method = .POST
        permintaan.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        if json { permintaan.headers.add(name: "Accept", value: "application/json") }
        let boleh = CharacterSet.alphanumerics
        permintaan.body = .bytes(
            ByteBuffer(
                string: isian.map {
                    "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: boleh) ?? "")"
                }.joined(separator: "&")))
        return try await lakukan(permintaan)
    }

    private mutating func lakukan(_ asal: HTTPClientRequest) async throws -> (status: Int, isi: String) {
        var permintaan = asal
        if !kuki.isEmpty {
            permintaan.headers.add(name: "Cookie", value: kuki.map { "\($0.key)=\($0.value)" }.joined(separator: "; "))
        }
        let jawaban = try await Self.klien.execute(permintaan, timeout: .seconds(60))
        for baris in jawaban.headers["set-cookie"] {
            let pasangan = baris.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            if pasangan.count == 2 { kuki[String(pasangan[0])] = String(pasangan[1]) }
        }
        return (Int(jawaban.status.code), String(buffer: try await jawaban.body.collect(upTo: 4 << 20)))
    }

    /// Redirects are looked at, not followed; every user has connections of its own in the pool.
    private static let klien: HTTPClient = {
        var pengaturan = HTTPClient.Configuration(redirectConfiguration: .disallow)
        pengaturan.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 200
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: pengaturan)
    }()

    private static func nilai(_ nama: String, di isi: String) -> String? {
        guard let letak = isi.range(of: "name=\"\(nama)\""),
            let nilai = isi[letak.upperBound...].range(of: "value=\"")
        else { return nil }
        return String(isi[nilai.upperBound...].prefix { $0 != "\"" })
    }

    private static func kodeDanDasar(_ isi: String) -> [(kode: String, dasar: String)] {
        isi.matches(of: /name="dasar\.([^"]+)"[^>]*value="([0-9]+)"/).map { (String($0.output.1), String($0.output.2)) }
    }
}

struct GalatBeban: Error, CustomStringConvertible {
    let pesan: String
    var description: String { pesan }
}
