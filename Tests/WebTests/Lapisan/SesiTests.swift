import HTTPTypes
import Kinerja
import TestSupport
import Testing

@testable import Web

@Suite struct SesiTests {
    @Test("Tamu diantar ke halaman masuk dan kembali ke tujuannya")
    func tamu() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let jawaban = try await klien.buka("/uji/tertutup?unit=a%20b")
            #expect(jawaban.status == 303)
            #expect(jawaban.tujuan == "/masuk?ke=%2Fuji%2Ftertutup%3Funit%3Da%2520b")
            let data = try await klien.buka("/uji/tertutup", headers: [.accept: "application/json"])
            #expect(data.status == 401)
            #expect(!data.teks.contains("<"))
        }
    }

    @Test("Kiriman tamu tidak diulang sesudah masuk")
    func kirimanTamu() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let jawaban = try await klien.kirim("/uji/simpan", ["nama": "a"])
            #expect(jawaban.status == 303)
            #expect(jawaban.tujuan == "/masuk")
        }
    }

    @Test("Yang sudah masuk melihat halaman tertutup; token asing tidak")
    func masuk() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let halaman = try await klien.sebagai(.petugas).buka("/uji/tertutup")
            #expect(halaman.teks == "halo [nama operator]")
            for token in ["", "uji.", "uji.hantu", String(repeating: "x", count: 600)] {
                #expect(try await klien.masuk(token: token, csrf: "").buka("/uji/tertutup").status == 303)
            }
        }
    }

    @Test("Sebelum kata sandi diganti, hanya halaman akun yang terbuka")
    func wajibGanti() async throws {
        try await withTestApp(.denganRuteUji()) { klien in
            let orang = klien.masuk(token: PintuPalsu.token(.petugas) + ".ganti", csrf: PintuPalsu.csrf(.petugas))
            let tertutup = try await orang.buka("/uji/tertutup")
            #expect(tertutup.status == 303)
            #expect(tertutup.tujuan == "/akun")
            #expect(try await orang.buka("/uji/akun").status == 200)
            #expect(try await orang.kirim("/keluar").tujuan == "/masuk")
        }
    }

    @Test("Rute yang tidak disebut publik tertutup", arguments: Web.daftarRute(AplikasiUji().context).semua)
    func tertutup(rute: CatatanRute) async throws {
        try await withTestApp { klien in
            let alamat = rute.pola.description.replacing(#/\{[a-z_]+\}/#, with: "2026")
            let jawaban = rute.metode == .get ? try await klien.buka(alamat) : try await klien.kirim(alamat)
            let diantar = jawaban.status == 303 && jawaban.tujuan?.hasPrefix("/masuk") == true
            #expect(diantar == (rute.akses != .publik), "\(rute) \(jawaban.status)")
        }
    }

    @Test("Halaman publik tetap terbuka saat basis data mati, selama tidak ada sesi")
    func sesiGagal() async throws {
        struct PintuMati: PintuMasuk {
            func sesi(token: String) async throws -> SesiMasuk? { throw GalatUji.galat("terputus") }
            func masuk(_ permintaan: PermintaanMasuk) async throws -> HasilMasuk { throw GalatUji.galat("terputus") }
            func keluar(token: String) async throws {}
        }
        let aplikasi = AplikasiUji.denganRuteUji { $0.pintu = PintuMati() }
        try await withTestApp(aplikasi) { klien in
            let tertutup = try await klien.sebagai(.petugas).buka("/uji/tertutup")
            #expect(tertutup.status == 503)
            #expect(tertutup.teks.contains("Basis data tidak dapat dihubungi"))
            #expect(tertutup.tajuk("Retry-After") == "60")
            #expect(try await klien.buka("/uji/terbuka").status == 200)
            #expect(try await klien.sebagai(.petugas).buka("/aset/0/tolok.css").status == 200)
            #expect(try await klien.sebagai(.petugas).buka("/sehat").status == 200)
        }
    }
}
