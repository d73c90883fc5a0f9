import Databases
import Foundation
import HTTPTypes
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// Every route that is registered, whatever its area: what holds for all of them, so also for those added later.
@Suite struct MatriksRuteTests {
    @Test("Tanpa sesi setiap halaman tertutup mengantar ke halaman masuk")
    func tanpaSesi() async throws {
        try await withPemda { uji in
            for rute in daftarRute(uji.context).semua where rute.akses != .publik {
                let halaman = try await uji.minta(rute, uji.klien)
                #expect(halaman.status == 303 && halaman.tujuan?.hasPrefix("/masuk") == true, "\(rute)")
                let data = try await uji.minta(rute, uji.klien, headers: [.accept: "application/json"])
                #expect(data.status == 401, "\(rute)")
            }
        }
    }

    @Test("Cara yang tidak dikenal dijawab 405 dengan daftar cara yang dikenal")
    func caraLain() async throws {
        try await withPemda { uji in
            let daftar = daftarRute(uji.context)
            for rute in daftar.semua {
                let alamat = rute.alamat()
                let dikenal = Set(daftar.daftarMetode(alamat).map(\.rawValue))
                for metode in [HTTPRequest.Method.get, .post, .put, .delete] where !dikenal.contains(metode.rawValue) {
                    let jawaban = try await uji.klien.buka(alamat, metode: metode)
                    #expect(jawaban.status == 405, "\(metode) \(alamat)")
                    #expect(jawaban.tajuk("Allow")?.contains(rute.metode.rawValue) == true, "\(metode) \(alamat)")
                    periksaTajuk(jawaban, rute)
                }
            }
        }
    }

    @Test("Kiriman tanpa rahasia sesi, dengan rahasia orang lain, atau dari situs lain ditolak")
    func csrf() async throws {
        try await withPemda { uji in
            let admin = try await uji.sebagai(.admin)
            let lain = try await uji.sebagai(.bappeda).csrf
            var tanpa = admin, palsu = admin
            (tanpa.csrf, palsu.csrf) = (nil, lain)
            for rute in daftarRute(uji.context).semua where rute.metode == .post {
                #expect(try await uji.minta(rute, tanpa).status == 403, "\(rute)")
                #expect(try await uji.minta(rute, palsu).status == 403, "\(rute)")
                let asing = try await uji.minta(rute, admin, headers: [.origin: "https://jahat.example"])
                #expect(asing.status == 403, "\(rute)")
            }
        }
    }

    @Test("Instansi pemda lain dan yang tidak ada ditolak, tanpa menyebut namanya", arguments: TestDatabase.daftarJenis)
    func instansiLain(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            for rute in daftarRute(uji.context).semua where rute.berinstansi {
                for warga in [Warga.admin, .organisasi, .perencana] {
                    for instansi in ["dinas-seberang", "tidak-ada"] {
                        let jawaban = try await uji.tujuan(
                            rute, try await uji.sebagai(warga), isi: ["instansi": instansi])
                        #expect([403, 404].contains(jawaban.status), "\(rute) \(instansi) oleh \(warga)")
                        #expect(!jawaban.teks.contains(PemdaUji.namaRahasia), "\(rute) oleh \(warga)")
                    }
                }
            }
        }
    }

    @Test("Yang tidak punya peran di suatu instansi tidak melihat apa pun di sana", arguments: TestDatabase.daftarJenis)
    func tanpaHak(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            for rute in daftarRute(uji.context).semua where rute.berinstansi {
                for warga in [Warga.tamu, .tetangga, .seberang] {
                    let jawaban = try await uji.tujuan(rute, try await uji.sebagai(warga))
                    #expect([403, 404].contains(jawaban.status), "\(rute) oleh \(warga)")
                    #expect(!jawaban.teks.contains("Tanjung Rawa"), "\(rute) oleh \(warga)")
                }
            }
        }
    }

    @Test("Peran apa pun pada rute mana pun tidak pernah merusak server", arguments: TestDatabase.daftarJenis)
    func setiapPeran(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            // Signing out comes last: it ends the session of the others.
            let semua = daftarRute(uji.context).semua.sorted { a, _ in a.pola != .keluar }
            for warga in Warga.allCases {
                let orang = try await uji.sebagai(warga)
                for rute in semua { _ = try await uji.minta(rute, orang) }
            }
        }
    }

    @Test(
        "Isi alamat yang aneh tidak pernah merusak server",
        arguments: ["-1", "99999999999999999999", "%00", "%FF%FE", "..%2F..%2Fetc", "a'b%22--", "%F0%9F%99%82", "0001"])
    func alamatAneh(_ aneh: String) async throws {
        try await withPemda { uji in
            let admin = try await uji.sebagai(.admin), perencana = try await uji.sebagai(.perencana)
            for rute in daftarRute(uji.context).semua where rute.pola != .keluar {
                for nama in rute.ruas {
                    _ = try await uji.minta(rute, admin, mentah: [nama: aneh])
                    _ = try await uji.minta(rute, perencana, mentah: [nama: aneh])
                }
                guard rute.metode == .get else { continue }
                let kueri = ["q", "halaman", "tahun", "instansi", "periode", "dari", "unit"]
                let ekor = kueri.map { "\($0)=\(aneh)" }.joined(separator: "&")
                let jawaban = try await admin.buka("\(rute.alamat())?\(ekor)")
                #expect(jawaban.status < 500, "\(rute)?\(ekor)")
            }
        }
    }
}

/// Headers that tell a browser to trust nothing but this server.
private func periksaTajuk(_ jawaban: JawabanUji, _ rute: CatatanRute) {
    #expect(jawaban.tajuk("Content-Security-Policy")?.contains("default-src 'none'") == true, "\(rute)")
    #expect(jawaban.tajuk("Content-Security-Policy")?.contains("unsafe") != true, "\(rute)")
    #expect(jawaban.tajuk("X-Content-Type-Options") == "nosniff", "\(rute)")
    #expect(jawaban.tajuk("Referrer-Policy") == "same-origin", "\(rute)")
    #expect(jawaban.tajuk("X-Frame-Options") == "DENY", "\(rute)")
    #expect(jawaban.tajuk("Cross-Origin-Opener-Policy") == "same-origin", "\(rute)")
    #expect(jawaban.tajuk("Cache-Control") != nil, "\(rute)")
    #expect(jawaban.tajuk("X-Request-Id") != nil, "\(rute)")
}

extension PemdaUji {
    /// Where a request ends: a page may send on before it has looked whether there is anything.
    fileprivate func tujuan(
        _ rute: CatatanRute, _ klien: KlienUji, isi: [String: String] = [:]
    ) async throws -> JawabanUji {
        let jawaban = try await minta(rute, klien, isi: isi)
        guard rute.metode == .get, jawaban.status == 303, let tujuan = jawaban.tujuan else { return jawaban }
        return try await klien.buka(tujuan)
    }

    /// Asks for a route, with the answer to a question and nothing else where it takes a form. Whatever comes back is no failure of the server and
    /// carries the headers.
    ///
    /// - Parameters:
    ///   - isi: values of segments; others are those of the sample.
    ///   - mentah: values as they stand in the address, encoded.
    fileprivate func minta(
        _ rute: CatatanRute, _ klien: KlienUji, isi: [String: String] = [:], mentah: [String: String] = [:],
        headers: HTTPFields = [:]
    ) async throws -> JawabanUji {
        let alamat = rute.alamat(isi.mapValues(percentEncoded).merging(mentah) { $1 })
        let jawaban =
            rute.metode == .get
            ? try await klien.buka(alamat, headers: headers)
            : try await klien.kirim(alamat, ["_yakin": "1"], headers: headers)
        #expect(jawaban.status < 500, "\(rute) pada \(alamat) menjawab \(jawaban.status)")
        periksaTajuk(jawaban, rute)
        return jawaban
    }
}

extension CatatanRute {
    /// Names of the values in the path.
    var ruas: [String] {
        pola.description.matches(of: #/{([^}]+)}/#).map { String($0.output.1) }
    }

    fileprivate var berinstansi: Bool { ruas.contains("instansi") }

    /// The path with values of the sample, or others, encoded.
    fileprivate func alamat(_ isi: [String: String] = [:]) -> String {
        let contoh = [
            "instansi": PemdaUji.instansi, "tahun": "\(PemdaUji.tahun)", "periode": "tw3", "kode": "I1", "versi": "0",
            "nomor": "1", "kunci": "batas_bawah", "mendukung": "S1",
        ]
        return ruas.reduce(pola.description) { alamat, nama in
            alamat.replacing("{\(nama)}", with: isi[nama] ?? contoh[nama] ?? "x")
        }
    }
}
