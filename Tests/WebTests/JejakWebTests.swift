import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct JejakWebTests {
    /// Two changes of settings in the instansi and one elsewhere.
    private static func isi(_ uji: PemdaUji) async throws {
        let admin = try await uji.sebagai(.admin)
        _ = try await admin.kirim("/pengaturan/unit/sampel-2025/2025", ["kode": "SEKSI", "nama": "Seksi"])
        uji.maju(86_400)
        _ = try await uji.sebagai(.admin).kirim(
            "/pengaturan/instansi/dinas-lain", ["nama": "Dinas =1+1", "versi": "1"])
    }

    private static func objek(_ jawaban: JawabanUji) -> [String] {
        jawaban.teks.matches(of: #/nama-baris">([^<]*)<\/a>/#).map { String($0.output.1) }
    }

    @Test("Jejak disaring menurut tanggal, orang, tindakan, instansi, dan kata", arguments: TestDatabase.daftarJenis)
    func saringan(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            try await Self.isi(uji)
            let (orang, id) = (try await uji.sebagai(.inspektorat), try await uji.id("admin"))
            let kasus: [(String, [String])] = [
                ("dari=2025-11-21&oleh=\(id)&teks=INSTANSI", ["Atur instansi: instansi dinas-lain"]),
                ("tindakan=atur_unit", ["Atur unit: Atur unit 2025"]),
                ("instansi=sampel-2025&sampai=20-11-2025&oleh=\(id)", ["Atur unit: Atur unit 2025"]),
                ("teks=DINAS-lain&tindakan=atur_instansi&oleh=\(id)", ["Atur instansi: instansi dinas-lain"]),
                ("teks=tidakada", []),
            ]
            for (kueri, harapan) in kasus {
                #expect(Self.objek(try await orang.buka("/jejak-audit?\(kueri)")) == harapan, "\(kueri)")
            }
            let salah = try await orang.buka("/jejak-audit?dari=2025-13-40&sampai=kemarin")
            #expect(salah.status == 422 && salah.teks.contains("Tanggal awal bukan tanggal yang ada"))
        }
    }

    @Test("Halaman berikutnya membawa saringannya")
    func halaman() async throws {
        try await withPemda { uji in
            for _ in 0..<60 { _ = try? await uji.masuk("kepala", sandi: "salah") }
            let orang = try await uji.sebagai(.inspektorat)
            let satu = try await orang.buka("/jejak-audit?tindakan=gagal_masuk").teks
            let lanjut = satu.contains("/jejak-audit?tindakan=gagal_masuk&amp;halaman=2")
            #expect(lanjut || satu.contains("Tidak ada peristiwa") == false)
            #expect(try await orang.buka("/jejak-audit?halaman=999").status == 200)
            #expect(try await orang.buka("/jejak-audit?halaman=-3").status == 200)
        }
    }

    @Test("Kepala instansi melihat peristiwa instansinya saja", arguments: TestDatabase.daftarJenis)
    func jangkauan(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            try await Self.isi(uji)
            let kepala = try await uji.sebagai(.kepala)
            let objek = Self.objek(try await kepala.buka("/jejak-audit"))
            #expect(objek.contains("Atur unit: Atur unit 2025") && !objek.contains { $0.contains("dinas-lain") })
            let semua = try await uji.jejak()
            let lain = try #require(semua.last { $0.instansi == "dinas-lain" })
            let sini = try #require(semua.last { $0.instansi == "sampel-2025" })
            #expect(try await kepala.buka("/jejak-audit/peristiwa/\(lain.nomor)").status == 404)
            let satu = try await kepala.buka("/jejak-audit/peristiwa/\(sini.nomor)")
            #expect(satu.status == 200 && !satu.teks.contains(">Sebelumnya<"))
            #expect(try await kepala.kirim("/jejak-audit/verifikasi").status == 403)
            let csv = try await kepala.buka("/jejak-audit/jejak.csv").teks
            #expect(csv.contains("Atur unit 2025") && !csv.contains("dinas-lain"))
        }
    }

    @Test("Satu peristiwa menunjukkan sebelum, sesudah, dan sidiknya")
    func peristiwa() async throws {
        try await withPemda { uji in
            try await Self.isi(uji)
            let baris = try #require(try await uji.jejak().last)
            let jawaban = try await uji.sebagai(.inspektorat).buka("/jejak-audit/peristiwa/\(baris.nomor)")
            let teks = PemdaUji.teks(jawaban.teks)
            #expect(teks.contains("nama Dinas Lain Dinas =1+1") && teks.contains(baris.sidik))
            #expect(teks.contains(baris.sidikSebelum) && teks.contains("Sidik cocok"))
            #expect(try await uji.sebagai(.inspektorat).buka("/jejak-audit/peristiwa/99999").status == 404)
            #expect(try await uji.sebagai(.seberang).buka("/jejak-audit/peristiwa/\(baris.nomor)").status == 404)
        }
    }

    @Test("CSV memuat seluruh saringan, aman bagi lembar kerja")
    func unduhan() async throws {
        try await withPemda { uji in
            try await Self.isi(uji)
            let jawaban = try await uji.sebagai(.inspektorat).buka("/jejak-audit/jejak.csv?tindakan=atur_instansi")
            #expect(jawaban.tajuk("Content-Type") == "text/csv; charset=utf-8")
            #expect(jawaban.tajuk("Content-Disposition")?.contains("jejak-audit-2025-11-21.csv") == true)
            #expect(jawaban.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            let baris = jawaban.teks.split(separator: "\r\n")
            #expect(baris.count == 3 && baris[0].contains("nomor,pada,oleh,oleh_nama,tindakan"))
            #expect(
                String(decoding: csv([["=1+1", "-2", "a\"b", "a;b", "biasa"]]).dropFirst(3), as: UTF8.self)
                    == "'=1+1,'-2,\"a\"\"b\",a;b,biasa\r\n")
        }
    }

    @Test(
        "Verifikasi memberi nomor dan sidik untuk dicatat, dan cocok dengan catatan itu",
        arguments: TestDatabase.daftarJenis)
    func verifikasi(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let orang = try await uji.sebagai(.inspektorat)
            let jawaban = try await orang.kirim("/jejak-audit/verifikasi")
            let catatan = try #require(jawaban.teks.firstMatch(of: #/(\d+:[0-9a-f]{64})/#)).output.1
            #expect(jawaban.teks.contains("Jejak utuh"))
            try await Self.isi(uji)
            let kini = try await uji.sebagai(.inspektorat)
            let lagi = try await kini.kirim("/jejak-audit/verifikasi", ["catatan": String(catatan)])
            #expect(lagi.teks.contains("Jejak utuh"))
            let palsu = try await kini.kirim(
                "/jejak-audit/verifikasi", ["catatan": "1:\(String(repeating: "a", count: 64))"])
            #expect(palsu.teks.contains("tidak sama dengan yang Anda catat"))
            let salah = try await kini.kirim("/jejak-audit/verifikasi", ["catatan": "12:zz"])
            #expect(salah.status == 422 && salah.teks.contains("bukan catatan nomor:sidik"))
        }
    }

    @Test("Peristiwa yang diubah di basis data ditemukan", arguments: TestDatabase.daftarJenis)
    func dirusak(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            try await uji.store.database.write { connection in
                _ = try connection.run("UPDATE jejak_audit SET objek = 'lain' WHERE pemda = 'uji' AND nomor = 2")
            }
            let orang = try await uji.sebagai(.inspektorat)
            let jawaban = try await orang.kirim("/jejak-audit/verifikasi")
            #expect(jawaban.teks.contains("Jejak rusak") && jawaban.teks.contains("Peristiwa 2: isinya berubah"))
            #expect(try await orang.buka("/jejak-audit/peristiwa/2").teks.contains("Sidik tidak cocok"))
        }
    }
}
