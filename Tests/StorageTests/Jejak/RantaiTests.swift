import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

struct RantaiTests {
    /// A trail of ten events, then a hand that tampers, then what the verification says.
    private func temuan(
        _ kind: DatabaseKind, catatan: CatatanJejak? = nil, _ rusak: SQL...
    ) async throws -> [KerusakanJejak] {
        try await withUji(kind) { uji in
            for nomor in 1...10 { _ = try await uji.pelaku("nama\(nomor)") }
            let utuh = try await uji.store.verifikasiJejak(oleh: uji.sistem)
            #expect(utuh.utuh && utuh.jumlah == 10 && utuh.kepala?.nomor == 10)
            for sql in rusak { try await uji.jalankan(sql) }
            return try await uji.store.verifikasiJejak(catatan: catatan.map { [$0] } ?? [], oleh: uji.sistem)
                .daftarKerusakan
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `every altered word is found`(kind: DatabaseKind) async throws {
        for kolom in ["pada", "oleh", "oleh_nama", "tindakan", "objek", "instansi", "rincian", "sebelum"] {
            #expect(
                try await temuan(kind, "UPDATE jejak_audit SET \(raw: kolom) = 'palsu' WHERE nomor = 4")
                    == [.barisDiubah(nomor: 4)], "\(kolom)")
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `text moved from one field to the next is found`(kind: DatabaseKind) async throws {
        #expect(
            try await temuan(kind, "UPDATE jejak_audit SET objek = tindakan || objek, tindakan = '' WHERE nomor = 4")
                == [.barisDiubah(nomor: 4)])
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a removed row is found, also with the numbers closed up`(kind: DatabaseKind) async throws {
        #expect(
            try await temuan(kind, "DELETE FROM jejak_audit WHERE nomor = 4")
                == [.barisHilang(dari: 4, sampai: 4), .rantaiPutus(nomor: 5)])
        let dirapatkan = try await temuan(
            kind, "DELETE FROM jejak_audit WHERE nomor = 9", "UPDATE jejak_audit SET nomor = 9 WHERE nomor = 10")
        #expect(dirapatkan.contains(.rantaiPutus(nomor: 9)) && dirapatkan.contains(.barisDiubah(nomor: 9)))
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `an inserted row is found`(kind: DatabaseKind) async throws {
        let sisip: SQL = """
            INSERT INTO jejak_audit SELECT pemda, 11, pada, oleh, oleh_nama, tindakan, objek, instansi, rincian, sebelum,
            sidik, sidik FROM jejak_audit WHERE nomor = 10
            """
        let hasil = try await temuan(kind, sisip)
        #expect(hasil.contains(.barisDiubah(nomor: 11)) && hasil.contains(.ekorBerlebih(terakhir: 11, seharusnya: 10)))
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `reordered rows are found`(kind: DatabaseKind) async throws {
        let hasil = try await temuan(
            kind, "UPDATE jejak_audit SET nomor = 100 WHERE nomor = 4",
            "UPDATE jejak_audit SET nomor = 4 WHERE nomor = 5",
            "UPDATE jejak_audit SET nomor = 5 WHERE nomor = 100")
        #expect(hasil.contains(.rantaiPutus(nomor: 4)) && hasil.contains(.rantaiPutus(nomor: 5)))
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a cut tail is found, and with the head put back by what was noted outside`(kind: DatabaseKind) async throws {
        #expect(
            try await temuan(kind, "DELETE FROM jejak_audit WHERE nomor > 7")
                == [.ekorTerpotong(terakhir: 7, seharusnya: 10)])
        let rapi: SQL = """
            UPDATE jejak_kepala SET nomor = 7, sidik = (SELECT sidik FROM jejak_audit j WHERE j.pemda = jejak_kepala.pemda
            AND j.nomor = 7) WHERE pemda = 'kota'
            """
        let potong: SQL = "DELETE FROM jejak_audit WHERE nomor > 7"
        #expect(try await temuan(kind, potong, rapi) == [])
        let catatan = CatatanJejak(nomor: 10, sidik: String(repeating: "a", count: 64))
        #expect(try await temuan(kind, catatan: catatan, potong, rapi) == [.catatanLuarBerbeda(nomor: 10)])
        #expect(
            try await temuan(kind, "DELETE FROM jejak_audit WHERE pemda = 'kota'")
                == [.ekorTerpotong(terakhir: 0, seharusnya: 10)])
        #expect(try await temuan(kind, "DELETE FROM jejak_kepala") == [.kepalaHilang])
        #expect(
            try await temuan(kind, "UPDATE jejak_kepala SET sidik = 'x' WHERE pemda = 'kota'")
                == [.kepalaBerbeda(nomor: 10)])
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `twenty writers at once make one unbroken chain, and each pemda its own`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for nomor in 0..<20 {
                    group.addTask {
                        for urutan in 0..<5 {
                            let pemda = nomor % 4 == 0 ? "kabupaten" : "kota"
                            _ = try await uji.pelaku("nama\(nomor)x\(urutan)", pemda: pemda)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let kota = try await uji.store.verifikasiJejak(oleh: uji.sistem)
            let kabupaten = try await uji.store.verifikasiJejak(oleh: .sistem(pemda: "kabupaten"))
            #expect(kota.utuh && kota.jumlah == 75)
            #expect(kabupaten.utuh && kabupaten.jumlah == 25)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `an act that fails leaves no event`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            _ = try await uji.pelaku("budi")
            await #expect(throws: Penolakan.self) { _ = try await uji.pelaku("budi") }
            #expect(try await uji.jejak() == ["tambah_pengguna"])
            #expect(try await uji.store.verifikasiJejak(oleh: uji.sistem).utuh)
        }
    }

    @Test func `the note of a head is read as it is printed`() {
        let catatan = CatatanJejak(nomor: 12, sidik: String(repeating: "Ab", count: 32))
        #expect(CatatanJejak(catatan.teks) == catatan)
        #expect(CatatanJejak("12") == nil && CatatanJejak("x:ab") == nil && CatatanJejak("0:" + catatan.sidik) == nil)
    }
}
