import Databases
import HTTPTypes
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// Every route of the budget: who passes, who does not, and what is left behind.
@Suite struct RuteAnggaranTests {
    static let anggaran = "\(UjiPerjanjian.dasar)/anggaran"
    private static let bukaan = [
        anggaran, "\(anggaran)?tampil=periode", "\(anggaran)?tampil=sasaran", "\(anggaran)?versi=murni&periode=tw2",
        "\(anggaran)?tingkat=kegiatan", "\(anggaran)/simpul/P1", "\(anggaran)/simpul/P1.K1.S1",
        "\(anggaran)/simpul/TOTAL", "\(anggaran)/lembar.xlsx",
    ]
    private static let kiriman = [
        "\(anggaran)/isian", "\(anggaran)/simpul/P1.K1.S1/sumber-dana", "\(anggaran)/impor",
        "\(anggaran)/impor/\(String(repeating: "a", count: 64))/penerapan",
    ]

    @Test func `every page opens for the planner and for those who only look`() async throws {
        try await withPerjanjian { uji in
            for alamat in Self.bukaan {
                #expect(try await uji.sebagai(.perencana).buka(alamat).status == 200, "\(alamat)")
                let tamu = try await uji.sebagai(.inspektorat).buka(alamat)
                #expect(tamu.status == 200 && !tamu.bytes.mengandung("Simpan</button>"), "\(alamat)")
            }
            #expect(try await uji.sebagai(.perencana).buka("\(Self.anggaran)/impor").status == 200)
            #expect(try await uji.sebagai(.inspektorat).buka("\(Self.anggaran)/impor").status == 403)
            let pratinjau = "\(Self.anggaran)/impor/\(String(repeating: "a", count: 64))?versi=murni&periode=tw1"
            #expect(try await uji.sebagai(.inspektorat).buka(pratinjau).status == 403)
        }
    }

    @Test func `without a session, from another instansi and from another pemda nothing is shown`() async throws {
        try await withPerjanjian { uji in
            for alamat in Self.bukaan + ["\(Self.anggaran)/impor"] {
                let tamu = try await uji.klien.buka(alamat)
                #expect(tamu.status == 303 && tamu.tujuan?.hasPrefix("/masuk") == true, "\(alamat)")
                let tetangga = try await uji.sebagai(.tetangga).buka(alamat)
                let seberang = try await uji.sebagai(.seberang).buka(alamat)
                #expect(tetangga.status == 403 && seberang.status == 404, "\(alamat)")
                #expect(!tetangga.teks.contains("Lingkungan") && !seberang.teks.contains("Lingkungan"))
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `acts of others change nothing and leave no trace`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let (sebelum, jejak) = (try await uji.berkas(), try await uji.jejak())
            let isian: KeyValuePairs = ["versi": "perubahan-1", "periode": "tw4", "pagu.P1.K1.S1": "5"]
            for alamat in Self.kiriman {
                #expect(try await uji.sebagai(.tetangga).kirim(alamat, isian).status == 403, "\(alamat)")
                #expect(try await uji.sebagai(.seberang).kirim(alamat, isian).status == 404, "\(alamat)")
                for orang in [Orang.inspektorat, .kepala, .sampah] {
                    #expect(try await uji.sebagai(orang).kirim(alamat, isian).status == 403, "\(alamat) \(orang)")
                }
                let palsu = uji.klien.masuk(token: Orang.perencana.token, csrf: "salah")
                #expect(try await palsu.kirim(alamat, isian).status == 403, "\(alamat)")
            }
            #expect(try await uji.berkas() == sebelum)
            #expect(try await uji.jejak() == jejak)
        }
    }

    @Test func `a wrong method and an unknown node or version are told apart`() async throws {
        try await withPerjanjian { uji in
            let orang = uji.sebagai(.perencana)
            let salahMetode = try await orang.kirim(Self.anggaran).status
            #expect(salahMetode == 405)
            #expect(try await orang.buka("\(Self.anggaran)/isian").status == 405)
            #expect(try await orang.kirim("\(Self.anggaran)/lembar.xlsx").status == 405)
            let sidik = String(repeating: "a", count: 64)
            #expect(try await orang.kirim("\(Self.anggaran)/impor/\(sidik)").status == 405)
            #expect(try await orang.buka("\(Self.anggaran)/impor/\(sidik)/penerapan").status == 405)
            for alamat in ["/simpul/TIDAK", "/simpul/S1", "?versi=perubahan-9", "?periode=tw5"] {
                #expect(try await orang.buka(Self.anggaran + alamat).status == 404, "\(alamat)")
            }
        }
    }

    @Test func `the glass box of the absorption names its inputs and result`() async throws {
        try await withPerjanjian { uji in
            let teks = try await uji.sebagai(.inspektorat).buka("\(Self.anggaran)/simpul/P1").teks
            let hitungan = Hitungan(try await uji.berkas())
            let serapan = try #require(hitungan.serapan("P1", tahun: 2025)?.persen)
            #expect(teks.contains("id=\"kaca-serapan\"") && teks.contains(hitungan.aturan.cetakSerapan(serapan)))
            #expect(teks.contains("realisasi ÷ pagu × 100"))
        }
    }
}

extension [UInt8] {
    /// The bytes as text hold a text; a file that is no text holds none.
    fileprivate func mengandung(_ teks: String) -> Bool { String(decoding: self, as: UTF8.self).contains(teks) }
}
