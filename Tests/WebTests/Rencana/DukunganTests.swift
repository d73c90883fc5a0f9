import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct DukunganTests {
    private static let simpul = "\(UjiPerjanjian.dasar)/pohon/simpul"

    private func dukungan(_ uji: UjiPerjanjian, _ simpul: String, _ mendukung: String) async throws -> Dukungan? {
        try await uji.berkas().daftarDukungan.first { $0.simpul == simpul && $0.mendukung == mendukung }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a programme supports another goal with a share and a role`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let klien = uji.sebagai(.perencana)
            let jawaban = try await klien.kirim(
                "\(Self.simpul)/P4/dukungan",
                [
                    "mendukung": "S1", "pembebanan": "porsi", "porsi": "37,5", "peran": "pendukung",
                    "keterangan": "Menurut luas",
                ])
            #expect(jawaban.status == 303)
            let satu = try #require(try await dukungan(uji, "P4", "S1"))
            #expect(satu.porsi == Angka(kanonik: "37.5") && satu.keterangan == "Pengampu pendukung. Menurut luas")
            #expect(satu.peran == .pendukung && satu.keteranganTanpaPeran == "Menurut luas")
            #expect(try await klien.buka("\(Self.simpul)/S1").teks.contains("37,5% anggaran"))
            let ubah = try await klien.kirim("\(Self.simpul)/P4/dukungan/S1", ["pembebanan": "tanpa", "versi": "1"])
            #expect(ubah.status == 303)
            #expect(try await dukungan(uji, "P4", "S1")?.pembebanan == .tanpa)
        }
    }

    @Test(arguments: [
        (["mendukung": "S1", "pembebanan": "porsi"], "lebih dari 0 sampai 100"),
        (["mendukung": "S1", "pembebanan": "porsi", "porsi": "101"], "lebih dari 0 sampai 100"),
        (["mendukung": "P4", "pembebanan": "penuh"], "Pilih sasaran atau indikator yang didukung."),
        (["mendukung": "S2", "pembebanan": "penuh"], "sudah berada di bawah S2"),
        (["mendukung": "", "pembebanan": "penuh"], "Yang didukung belum diisi."),
    ])
    func `a link that cannot be is refused beside its field`(_ isian: [String: String], _ pesan: String) async throws {
        try await withPerjanjian { uji in
            let jawaban = try await uji.sebagai(.perencana).kirim(
                "\(Self.simpul)/P4/dukungan",
                [
                    "mendukung": isian["mendukung"] ?? "", "pembebanan": isian["pembebanan"] ?? "",
                    "porsi": isian["porsi"] ?? "",
                ])
            #expect(jawaban.status == 422 && jawaban.teks.contains(pesan))
        }
    }

    @Test func `shares of one node never pass a hundred`() async throws {
        try await withPerjanjian { uji in
            let jawaban = try await uji.sebagai(.perencana).kirim(
                "\(Self.simpul)/P1/dukungan/S1", ["pembebanan": "porsi", "porsi": "26", "versi": "1"])
            #expect(jawaban.status == 422 && jawaban.teks.contains("lebih dari 100%. Isi paling banyak 25."))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `removal asks first and keeps the history`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let alamat = "\(Self.simpul)/P2/dukungan/S2/penghapusan"
            let tanya = try await uji.sebagai(.perencana).kirim(alamat, ["versi": "1"])
            #expect(tanya.status == 200 && tanya.teks.contains("name=\"_yakin\""))
            #expect(try await dukungan(uji, "P2", "S2") != nil)
            #expect(try await uji.sebagai(.perencana).kirim(alamat, ["versi": "1", "_yakin": "1"]).status == 303)
            #expect(try await dukungan(uji, "P2", "S2") == nil)
        }
    }

    @Test func `a link changed by somebody else is a conflict`() async throws {
        try await withPerjanjian { uji in
            func ubah(_ porsi: String) async throws -> Int {
                try await uji.sebagai(.perencana).kirim(
                    "\(Self.simpul)/P1/dukungan/S1", ["pembebanan": "porsi", "porsi": porsi, "versi": "1"]
                ).status
            }
            let status = [try await ubah("20"), try await ubah("15")]
            #expect(status == [303, 409])
        }
    }
}
