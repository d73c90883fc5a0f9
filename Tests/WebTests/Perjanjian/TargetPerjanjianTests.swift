import Databases
import Storage
import TestSupport
import Testing

@testable import Kinerja
@testable import Web

/// Targets of a draft: read, saved cell by cell, locked where another agreement holds them.
@Suite struct TargetPerjanjianTests {
    private static let target = "\(UjiPerjanjian.lalin)/target"

    /// A draft with a triwulan indicator that sums up.
    private func siapkan(_ uji: UjiPerjanjian, indikator: String = "IK3") async throws {
        let jawaban = try await uji.sebagai(.perencana).kirim(
            "\(UjiPerjanjian.dasar)/perjanjian",
            [
                "jabatan": "KABID-LALIN", "pihak_kedua": "KADIS", "tempat": "Rawa Indah", "indikator": indikator,
                "simpul": "P5",
            ])
        try #require(jawaban.status == 303)
    }

    private func nilai(_ uji: UjiPerjanjian, _ periode: Periode, _ kode: String = "IK3") async throws -> NilaiTarget? {
        try await uji.berkas().daftarTarget
            .first { $0.indikator == kode && $0.tahun == 2025 && $0.periode == periode && $0.sumber == .pk }?.nilai
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `only cells that changed are saved, with the remark of the year`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            try await siapkan(uji)
            let jawaban = try await uji.sebagai(.perencana).kirim(
                Self.target,
                [
                    "t.IK3.tw1": "1.300", "a.IK3.tw1": "1200", "v.IK3.tw1": "1", "t.IK3.tw2": "1300",
                    "a.IK3.tw2": "1300",
                    "v.IK3.tw2": "9", "t.IK3.tahun": "5300", "a.IK3.tahun": "5200", "v.IK3.tahun": "1", "k.IK3": "DAK",
                ])
            #expect(jawaban.status == 303)
            #expect(try await nilai(uji, .triwulan(1)) == .angka(Angka(1300)))
            #expect(try await nilai(uji, .tahun) == .angka(Angka(5300)))
            #expect(try await uji.sebagai(.perencana).buka(UjiPerjanjian.lalin).teks.contains("DAK"))
        }
    }

    @Test func `what cannot be read is told beside the row and nothing is saved`() async throws {
        try await withPerjanjian { uji in
            try await siapkan(uji)
            let jawaban = try await uji.sebagai(.perencana).kirim(
                Self.target,
                [
                    "t.IK3.tw1": "seribu", "a.IK3.tw1": "1200", "v.IK3.tw1": "1", "t.IK3.tw2": "7", "a.IK3.tw2": "1300",
                    "v.IK3.tw2": "1",
                ])
            #expect(jawaban.status == 422)
            #expect(jawaban.teks.contains("bukan angka") && jawaban.teks.contains(#"value="seribu""#))
            #expect(try await nilai(uji, .triwulan(2)) == .angka(Angka(1300)))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `the second writer of a cell chooses between both values`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            try await siapkan(uji)
            func kirim(_ isian: KeyValuePairs<String, String>) async throws -> JawabanUji {
                try await uji.sebagai(.perencana).kirim(Self.target, isian)
            }
            #expect(try await kirim(["t.IK3.tw1": "1400", "a.IK3.tw1": "1200", "v.IK3.tw1": "1"]).status == 303)
            let kedua = try await kirim(["t.IK3.tw1": "1500", "a.IK3.tw1": "1200", "v.IK3.tw1": "1"])
            #expect(kedua.status == 409 && kedua.teks.contains(#"name="p.IK3.tw1" value="1500""#))
            #expect(kedua.teks.contains(#"name="p.IK3.tw1" value="1400" checked"#))
            #expect(try await nilai(uji, .triwulan(1)) == .angka(Angka(1400)))
            let pilih = try await kirim([
                "t.IK3.tw1": "1500", "a.IK3.tw1": "1400", "v.IK3.tw1": "2", "p.IK3.tw1": "1500",
            ])
            #expect(pilih.status == 303)
            #expect(try await nilai(uji, .triwulan(1)) == .angka(Angka(1500)))
        }
    }

    @Test func `quarters that do not make the year keep a draft from being submitted`() async throws {
        try await withPerjanjian { uji in
            try await siapkan(uji)
            _ = try await uji.sebagai(.perencana).kirim(
                Self.target, ["t.IK3.tw1": "1300", "a.IK3.tw1": "1200", "v.IK3.tw1": "1"])
            let formulir = try await uji.sebagai(.perencana).buka(Self.target).teks
            #expect(formulir.contains("menghasilkan 5.300, sedangkan target tahunannya 5.200"))
            let ajukan = try await uji.sebagai(.perencana).kirim("\(UjiPerjanjian.lalin)/pengajuan")
            #expect(ajukan.status == 422 && ajukan.teks.contains("Samakan target periodik"))
            #expect(try await uji.bahan("PK-KABID-LALIN").status == .draf)
        }
    }

    @Test func `a target that a signed agreement of the same version holds is locked`() async throws {
        try await withPerjanjian { uji in
            try await siapkan(uji, indikator: "I16")
            let formulir = try await uji.sebagai(.perencana).buka(Self.target).teks
            #expect(formulir.contains("Sudah dijanjikan dalam perjanjian PK"))
            #expect(!formulir.contains(#"name="t.I16.tahun""#))
            let paksa = try await uji.sebagai(.perencana).kirim(
                Self.target, ["t.I16.tahun": "1", "a.I16.tahun": "90", "v.I16.tahun": "1"])
            #expect(paksa.status == 422)
            #expect(try await nilai(uji, .tahun, "I16") == .angka(Angka(90)))
        }
    }

    @Test func `an emptied target is gone, and one not measured is no zero`() async throws {
        try await withPerjanjian { uji in
            try await siapkan(uji)
            _ = try await uji.sebagai(.perencana).kirim(
                Self.target,
                [
                    "t.IK3.tw1": "", "a.IK3.tw1": "1200", "v.IK3.tw1": "1", "t.IK3.tw2": "N/A", "a.IK3.tw2": "1300",
                    "v.IK3.tw2": "1",
                ])
            #expect(try await nilai(uji, .triwulan(1)) == nil)
            #expect(try await nilai(uji, .triwulan(2)) == .tidakDiukur)
        }
    }

    @Test func `SKP exports name posts, superiors and targets of signed agreements only`() async throws {
        try await withPerjanjian { uji in
            try await uji.siapkanDraf()
            let csv = try await uji.sebagai(.inspektorat).buka("\(UjiPerjanjian.dasar)/perjanjian/skp.csv")
            #expect(csv.tajuk("content-type")?.hasPrefix("text/csv") == true)
            #expect(csv.teks.contains("KABID-SAMPAH,Kepala Bidang Pengelolaan Sampah"))
            #expect(!csv.teks.contains("KABID-LALIN") && !csv.teks.lowercased().contains("nip"))
            let xlsx = try await uji.sebagai(.inspektorat).buka("\(UjiPerjanjian.dasar)/perjanjian/skp.xlsx")
            #expect(xlsx.bytes.starts(with: [0x50, 0x4b]))
        }
    }

    @Test func `a text that a spreadsheet would run is disarmed`() {
        var baris = BarisSKP(
            kodeJabatan: "J", jabatan: "=1+1", pejabat: "a,\"b\"", unit: "", perjanjian: "PK", versi: 0, tanggal: nil,
            sasaran: "", kodeIndikator: "I1", indikator: "x", satuan: "", target: "-5",
            targetTriwulan: ["", "", "", ""],
            atasan: "", pejabatAtasan: "")
        baris.unit = "U"
        let teks = String(decoding: [baris].lembarCSV, as: UTF8.self)
        #expect(teks.contains("J,'=1+1,\"a,\"\"b\"\"\",U,PK,0,"))
    }
}
