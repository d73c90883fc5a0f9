import Foundation
import Kinerja
import TestSupport
import Testing

@testable import Storage

/// Uploads between preview and confirmation: they go after a day, and nothing else ever does.
@Suite struct TitipanTests {
    private static let isi = Array("lembar".utf8)
    private static let hari: TimeInterval = 24 * 3600

    private static func denganFolder(
        _ kerja: (_ folder: String, _ bukti: BuktiBerkas, _ titipan: TitipanBerkas) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tolok-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await kerja(folder, BuktiBerkas(folder: folder), TitipanBerkas(folder: folder))
    }

    private static func store(_ bukti: BuktiBerkas, _ titipan: TitipanBerkas, _ jam: JamUji) -> Store {
        Store(database: BasisDataMati(), bukti: bukti, titipan: titipan, jam: { jam.kini })
    }

    private static func pelaku(_ pengguna: String, _ pemda: String = "kota") -> Pelaku {
        Pelaku(pemda: pemda, pengguna: pengguna, nama: pengguna, daftarPenugasan: [])
    }

    @Test func `what nobody came back for goes when the next one is placed, evidence with the same contents stays`()
        async throws
    {
        try await Self.denganFolder { folder, bukti, titipan in
            let jam = JamUji(), store = Self.store(bukti, titipan, jam), ani = Self.pelaku("ani")
            try bukti.simpan(Self.isi, sidik: Self.isi.sha256, pemda: "kota")
            let lama = try await store.titip(
                Titipan(nama: "lama.xlsx", isi: Self.isi), instansi: "dinkes", tahun: 2025, oleh: ani)
            #expect(lama == Self.isi.sha256)
            jam.maju(Self.hari + 1)
            let baru = try await store.titip(
                Titipan(nama: "baru.xlsx", isi: [1, 2]), instansi: "dinkes", tahun: 2025, oleh: ani)
            let hilang = try await store.ambilTitipan(lama, instansi: "dinkes", tahun: 2025, oleh: ani)
            #expect(hilang == nil)
            let ada = try await store.ambilTitipan(baru, instansi: "dinkes", tahun: 2025, oleh: ani)
            #expect(ada == Titipan(nama: "baru.xlsx", isi: [1, 2]))
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/.titipan").count == 1)
            #expect(try bukti.baca(sidik: Self.isi.sha256, pemda: "kota") == Self.isi)
        }
    }

    @Test func `a preview that is looked at begins its day anew`() async throws {
        try await Self.denganFolder { _, bukti, titipan in
            let jam = JamUji(), store = Self.store(bukti, titipan, jam), ani = Self.pelaku("ani")
            let sidik = try await store.titip(
                Titipan(nama: "a.csv", isi: Self.isi), instansi: "dinkes", tahun: 2025, oleh: ani)
            for _ in 0..<3 {
                jam.maju(Self.hari - 60)
                #expect(try await store.bersihkanTitipan() == 0)
                #expect(try await store.ambilTitipan(sidik, instansi: "dinkes", tahun: 2025, oleh: ani) != nil)
            }
            jam.maju(Self.hari + 60)
            #expect(try await store.bersihkanTitipan() == 1)
            #expect(try await store.ambilTitipan(sidik, instansi: "dinkes", tahun: 2025, oleh: ani) == nil)
        }
    }

    @Test func `housekeeping at the start removes abandoned uploads and no evidence, however old`() async throws {
        try await Self.denganFolder { folder, bukti, titipan in
            let jam = JamUji(), store = Self.store(bukti, titipan, jam)
            for nomor in 0..<3 as Range<UInt8> {
                try bukti.simpan([nomor], sidik: [nomor].sha256, pemda: "kota")
                _ = try await store.titip(
                    Titipan(nama: "t", isi: [nomor]), instansi: "dinkes", tahun: 2025, oleh: Self.pelaku("ani"))
            }
            let tua: [FileAttributeKey: Any] = [.modificationDate: Date(timeIntervalSince1970: 0)]
            for nama in FileManager.default.subpaths(atPath: "\(folder)/kota") ?? [] {
                try FileManager.default.setAttributes(tua, ofItemAtPath: "\(folder)/kota/\(nama)")
            }
            jam.maju(30 * Self.hari)
            #expect(try await store.bersihkanTitipan() == 3)
            #expect(try await store.bersihkanTitipan() == 0)
            #expect(try bukti.daftar(pemda: "kota").count == 3)
        }
    }

    @Test func `only who sent it gets it, in the place it was sent to; it is never evidence`() async throws {
        try await Self.denganFolder { _, bukti, titipan in
            let jam = JamUji(), store = Self.store(bukti, titipan, jam), ani = Self.pelaku("ani")
            let sidik = try await store.titip(
                Titipan(nama: "a\nb.csv", isi: Self.isi), instansi: "dinkes", tahun: 2025, oleh: ani)
            for (siapa, instansi, tahun) in [
                (Self.pelaku("budi"), "dinkes", 2025), (Self.pelaku("ani", "kabupaten"), "dinkes", 2025),
                (ani, "kesbangpol", 2025), (ani, "dinkes", 2024),
            ] {
                #expect(try await store.ambilTitipan(sidik, instansi: instansi, tahun: tahun, oleh: siapa) == nil)
            }
            #expect(throws: GangguanBukti.hilang) { try bukti.baca(sidik: sidik, pemda: "kota") }
            #expect(try bukti.daftar(pemda: "kota").isEmpty && bukti.daftar(pemda: ".titipan").isEmpty)
            let milik = try await store.ambilTitipan(sidik, instansi: "dinkes", tahun: 2025, oleh: ani)
            #expect(milik == Titipan(nama: "a b.csv", isi: Self.isi))
            store.buangTitipan(sidik, instansi: "dinkes", tahun: 2025, oleh: ani)
            #expect(try await store.ambilTitipan(sidik, instansi: "dinkes", tahun: 2025, oleh: ani) == nil)
        }
    }
}
