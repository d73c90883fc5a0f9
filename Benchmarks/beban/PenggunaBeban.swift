import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// One user with a session of its own.
struct PenggunaBeban: Sendable {
    private let alamat: String
    private let akun: Akun
    private let jeda: Duration
    private var kuki: [String: String] = [:]
    /// Which page is read next; users begin at different ones.
    private var giliran: Int
    private let nomor: Int
    private var urutan = 0

    init(alamat: String, akun: Akun, nomor: Int, jeda: Duration) {
        self.alamat = alamat
        self.akun = akun
        self.jeda = jeda
        self.nomor = nomor
        giliran = nomor
    }

    private var tempat: String { "/i/\(akun.instansi)/\(akun.tahun)" }

    mutating func masuk() async -> Catatan {
        await ukur(.masuk) { pengguna in
            let formulir = try await pengguna.ambil("/masuk")
            let isian = [
                "_csrf": formulir.isi.nilai("_csrf") ?? "", "pemda": pengguna.akun.pemda, "nama": pengguna.akun.nama,
                "sandi": pengguna.akun.sandi,
            ]
            let jawaban = try await pengguna.kirim("/masuk", isian)
            try jawaban.wajib(303, "masuk")
            return .masuk
        }
    }

    mutating func bekerja(sampai akhir: ContinuousClock.Instant) async -> [Catatan] {
        var daftar: [Catatan] = []
        while ContinuousClock.now < akhir {
            var kisi: IsiHalaman?
            daftar.append(
                await ukur(.kisi) { pengguna in
                    kisi = try await pengguna.halaman("\(pengguna.tempat)/pengukuran?periode=tw1")
                    return .kisi
                })
            if let kisi { daftar.append(await simpan(kisi)) }
            daftar.append(await bacaLain(kisi))
        }
        return daftar
    }

    private mutating func bacaLain(_ kisi: IsiHalaman?) async -> Catatan {
        giliran += 1
        let indikator = kisi?.daftarDasar.randomElement()?.kode ?? "I1"
        let bacaan: [(Catatan.Jenis, String)] = [
            (.beranda, tempat), (.indikator, "\(tempat)/indikator/\(indikator)"), (.pohon, "\(tempat)/pohon"),
        ]
        let (jenis, jalur) = bacaan[giliran % bacaan.count]
        return await ukur(jenis) { pengguna in
            _ = try await pengguna.halaman(jalur)
            return jenis
        }
    }

    /// A value nobody else types, so that every save changes something; no zero at the end, so that it can be found again
    /// in the answer as it was typed.
    private mutating func nilaiBaru() -> String {
        urutan += 1
        return "\(60 + urutan % 39)," + String(format: "%04d%05d1", nomor, urutan)
    }

    /// Types a new value into one cell of the grid that was read, as the page's script saves it.
    private mutating func simpan(_ kisi: IsiHalaman) async -> Catatan {
        let nilai = nilaiBaru()
        return await ukur(.simpan) { pengguna in
            guard let sel = kisi.daftarDasar.randomElement() else { throw GalatBeban(pesan: "tidak ada sel terbuka") }
            let isian = [
                "_csrf": kisi.nilai("_csrf") ?? "", "nilai.\(sel.kode)": nilai, "dasar.\(sel.kode)": sel.versi,
            ]
            let jawaban = try await pengguna.kirim("\(pengguna.tempat)/pengukuran/tw1/isian", isian, json: true)
            if jawaban.status == 409 { return .bentrok }
            try jawaban.wajib(200, "simpan")
            guard jawaban.isi.memuat("\"nilai\":\"\(nilai)\"") else { throw GalatBeban(pesan: "simpan: nilai lain") }
            return .simpan
        }
    }

    /// Times one act, and tells of which kind it turned out to be.
    private mutating func ukur(
        _ jenis: Catatan.Jenis, _ kerja: (inout PenggunaBeban) async throws -> Catatan.Jenis
    ) async -> Catatan {
        if jeda > .zero { try? await Task.sleep(for: jeda * Double.random(in: 0.5...1.5)) }
        let mulai = ContinuousClock.now
        var catatan = Catatan(jenis: jenis, milidetik: 0)
        do { catatan.jenis = try await kerja(&self) } catch { catatan.galat = "\(jenis.rawValue): \(error)" }
        catatan.milidetik = (ContinuousClock.now - mulai) / .milliseconds(1)
        return catatan
    }
}

// MARK: HTTP

extension PenggunaBeban {
    struct Jawaban {
        let status: Int
        let isi: IsiHalaman

        func wajib(_ harapan: Int, _ apa: String) throws {
            guard status == harapan else { throw GalatBeban(pesan: "\(apa): status \(status)") }
        }
    }

    /// A page of somebody signed in, whole.
    private mutating func halaman(_ jalur: String) async throws -> IsiHalaman {
        let jawaban = try await ambil(jalur)
        try jawaban.wajib(200, "baca")
        guard jawaban.isi.memuat("</html>"), jawaban.isi.memuat("/keluar") else {
            throw GalatBeban(pesan: "halaman tidak utuh")
        }
        return jawaban.isi
    }

    private mutating func ambil(_ jalur: String) async throws -> Jawaban {
        var permintaan = HTTPClientRequest(url: alamat + jalur)
        permintaan.headers.add(name: "Accept", value: "text/html")
        return try await lakukan(permintaan)
    }

    private mutating func kirim(_ jalur: String, _ isian: [String: String], json: Bool = false) async throws -> Jawaban
    {
        var permintaan = HTTPClientRequest(url: alamat + jalur)
        permintaan.method = .POST
        permintaan.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        permintaan.headers.add(name: "Accept", value: json ? "application/json" : "text/html")
        let isi = isian.map {
            "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        permintaan.body = .bytes(ByteBuffer(string: isi.joined(separator: "&")))
        return try await lakukan(permintaan)
    }

    private mutating func lakukan(_ asal: HTTPClientRequest) async throws -> Jawaban {
        var permintaan = asal
        if !kuki.isEmpty {
            permintaan.headers.add(name: "Cookie", value: kuki.map { "\($0.key)=\($0.value)" }.joined(separator: "; "))
        }
        let jawaban = try await Self.klien.execute(permintaan, timeout: .seconds(30))
        for baris in jawaban.headers["set-cookie"] {
            let pasangan = baris.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            if pasangan.count == 2 { kuki[String(pasangan[0])] = String(pasangan[1]) }
        }
        let isi = try await jawaban.body.collect(upTo: 4 << 20)
        return Jawaban(status: Int(jawaban.status.code), isi: IsiHalaman(isi))
    }

    /// Redirects are looked at, not followed; pages come compressed as to a browser; nothing is asked twice in silence.
    private static let klien: HTTPClient = {
        var pengaturan = HTTPClient.Configuration(
            redirectConfiguration: .disallow, decompression: .enabled(limit: .none))
        pengaturan.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1000
        pengaturan.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: pengaturan)
    }()
}

struct GalatBeban: Error, CustomStringConvertible {
    let pesan: String
    var description: String { pesan }
}
