import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct PeriodeWebTests {
    private static let tw4 = "/pengaturan/periode/2025/tw4"

    private static func buka(_ uji: PemdaUji) async throws -> KlienUji {
        let orang = try await uji.sebagai(.bappeda)
        #expect(try await orang.kirim("/pengaturan/periode/2025/pembukaan").tujuan == "/pengaturan/periode/2025")
        return orang
    }

    @Test(
        "Tahun yang belum dibuka menawarkan membukanya; dua kali membuka ditolak", arguments: TestDatabase.daftarJenis)
    func bukaTahun(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            #expect(try await uji.sebagai(.bappeda).buka("/pengaturan/periode").tujuan == "/pengaturan/periode/2025")
            let kosong = try await uji.sebagai(.bappeda).buka("/pengaturan/periode/2025").teks
            #expect(kosong.contains("Buka tahun 2025"))
            let orang = try await Self.buka(uji)
            let lagi = try await orang.kirim("/pengaturan/periode/2025/pembukaan")
            #expect(lagi.status == 422 && lagi.teks.contains("sudah dibuka"))
            let halaman = PemdaUji.teks(try await orang.buka("/pengaturan/periode/2025").teks)
            #expect(halaman.contains("Triwulan IV terbuka s.d. 10 Januari 2026"))
            #expect(halaman.contains("lewat tenggat 10 Oktober 2025, belum lengkap"))
        }
    }

    @Test("Tenggat diubah dengan dasarnya; tercatat sebelum dan sesudahnya", arguments: TestDatabase.daftarJenis)
    func tenggat(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let orang = try await Self.buka(uji)
            let baru = try await uji.jejakBaru {
                let jawaban = try await orang.kirim(
                    Self.tw4,
                    ["dibuka": "2025-10-01", "tenggat": "2026-01-20", "dasar": "SE Bupati 5/2025", "versi": "1"])
                #expect(jawaban.tujuan == Self.tw4)
            }
            #expect(
                baru[0].rincianTerbaca["tenggat"] == "2026-01-20"
                    && baru[0].rincianTerbaca["dasar"] == "SE Bupati 5/2025")
            #expect(baru[0].sebelumTerbaca["tenggat"] == "2026-01-10")
            let bentrok = try await orang.kirim(Self.tw4, ["tenggat": "2026-02-01", "dasar": "x", "versi": "1"])
            #expect(bentrok.status == 409 && bentrok.teks.contains("2026-01-20"))
            let salah = try await orang.kirim(
                Self.tw4, ["dibuka": "2025-10-01", "tenggat": "2025-09-01", "dasar": "x", "versi": "2"])
            #expect(salah.status == 422 && salah.teks.contains("Tenggat mendahului hari pertama"))
            let tanpa = try await orang.kirim(Self.tw4, ["dibuka": "2025-10-01", "dasar": "", "versi": "2"])
            #expect(tanpa.status == 422 && tanpa.teks.contains("Dasar belum diisi"))
        }
    }

    @Test("Menutup dan membuka lagi memerlukan alasan, yang tercatat", arguments: TestDatabase.daftarJenis)
    func tutup(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let orang = try await Self.buka(uji)
            let tanpa = try await orang.kirim("\(Self.tw4)/penutupan", ["alasan": " ", "versi": "1"])
            #expect(tanpa.status == 422 && tanpa.teks.contains("Alasan belum diisi"))
            let tanya = try await orang.kirim("\(Self.tw4)/penutupan", ["alasan": "Rekonsiliasi", "versi": "1"])
            #expect(tanya.status == 200 && PemdaUji.nilai("alasan", tanya.teks) == "Rekonsiliasi")
            let baru = try await uji.jejakBaru {
                let tutup: KeyValuePairs<String, String> = ["alasan": "Rekonsiliasi", "versi": "1", "_yakin": "1"]
                #expect(try await orang.kirim("\(Self.tw4)/penutupan", tutup).status == 303)
                #expect(try await orang.buka(Self.tw4).teks.contains("Sekarang ditutup 20 November 2025"))
                let buka = try await orang.kirim("\(Self.tw4)/pembukaan", ["alasan": "Perpanjangan", "versi": "2"])
                #expect(buka.status == 303)
            }
            #expect(baru.map { $0.rincianTerbaca["catatan"] } == ["Rekonsiliasi", "Perpanjangan"])
            #expect(baru.map { $0.rincianTerbaca["ditutup"] } == ["2025-11-20", ""])
        }
    }

    @Test("Yang terlambat dihimpun per instansi, yang nonaktif tidak ditagih")
    func terlambat() async throws {
        try await withPemda { uji in
            let orang = try await Self.buka(uji)
            let teks = PemdaUji.teks(try await orang.buka("/pengaturan/periode/2025").teks)
            #expect(teks.contains("1 instansi terlambat") && teks.contains("DLHP Tanjung Rawa"))
            _ = try await uji.sebagai(.admin).kirim("/pengaturan/instansi/sampel-2025/penonaktifan", ["_yakin": "1"])
            let kini = PemdaUji.teks(try await orang.buka("/pengaturan/periode/2025").teks)
            #expect(kini.contains("Tidak ada instansi yang terlambat"))
        }
    }

    @Test("Periode dan tahun yang tidak ada tidak ditemukan")
    func tidakAda() async throws {
        try await withPemda { uji in
            let orang = try await Self.buka(uji)
            for alamat in ["2025/tw5", "2025/x", "2024/tw1", "abcd", "20255"] {
                #expect(try await orang.buka("/pengaturan/periode/\(alamat)").status == 404, "\(alamat)")
            }
            let jauh = try await orang.kirim("/pengaturan/periode/2150/pembukaan")
            #expect(jauh.status == 422)
        }
    }
}
