import Databases
import Documents
import Foundation
import HTTPTypes
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct TempelanTests {
    private static let alamat = "\(UjiPengukuran.tw4)/tempelan"

    @Test(arguments: TestDatabase.daftarJenis)
    func `a pasted column fills row after row and tells cell by cell what was wrong`(jenis: DatabaseKind) async throws {
        try await withPengukuran(jenis) { uji in
            let jawaban = try await uji.sebagai(.petugas).kirim(
                Self.alamat,
                [
                    "teks": "4.950\r\nbanyak\r\n1.470\r\nsisa\r\n", "kode": "IK1", "kode": "I17", "kode": "IK3",
                    "dasar.IK1": "1",
                    "dasar.I17": "1", "dasar.IK3": "1",
                ], headers: [.accept: "application/json"])
            let isi = try JSONDecoder().decode(Jawaban.self, from: Data(jawaban.bytes))
            #expect(jawaban.status == 200)
            #expect(isi.baris.map(\.kode) == ["IK1", "I17", "IK3"])
            #expect(isi.baris.map(\.status) == ["tersimpan", "galat", "tersimpan"])
            #expect(isi.baris[1].nilai == "banyak" && isi.pesan?.contains("sisa") == true)
            #expect(try await uji.nilai("IK1").teks == "4.950")
            #expect(try await uji.nilai("IK3").teks == "1.470")
        }
    }

    @Test func `pasting never overwrites what somebody else saved meanwhile`() async throws {
        try await withPengukuran { uji in
            _ = try await uji.sebagai(.rekan).simpan(["nilai.IK1": "4800", "dasar.IK1": "1"])
            let jawaban = try await uji.sebagai(.petugas).kirim(
                Self.alamat, ["teks": "4.950\n", "kode": "IK1", "dasar.IK1": "1"],
                headers: [.accept: "application/json"])
            #expect(jawaban.status == 409)
            #expect(try await uji.nilai("IK1").teks == "4.800")
        }
    }

    @Test func `without scripts a page shows which row gets which value before anything is stored`() async throws {
        try await withPengukuran { uji in
            #expect(try await uji.sebagai(.petugas).buka(Self.alamat).teks.contains("Periksa tempelan"))
            let pratinjau = try await uji.sebagai(.petugas).kirim(
                Self.alamat, ["teks": "IK1\t4.950\nI17\tabc\nXX\t7\n", "mulai": ""])
            #expect(pratinjau.status == 200)
            #expect(
                pratinjau.teks.contains(#"name="nilai.IK1" value="4950""#) && pratinjau.teks.contains("bukan angka"))
            #expect(!pratinjau.teks.contains(#"name="nilai.I17""#) && pratinjau.teks.contains("Simpan 1 nilai"))
            #expect(try await uji.nilai("IK1").versi == 1)
            let kosong = try await uji.sebagai(.petugas).kirim(Self.alamat, ["teks": " \n"])
            #expect(kosong.status == 422 && kosong.teks.contains("Belum ada yang ditempel"))
        }
    }

    @Test func `the workbook that is offered can be pasted back and changes nothing`() throws {
        let susun = ContohPengukuran.susun(try ContohPengukuran.lembar(ContohPengukuran.desain().0.berkas))
        guard case .table(let tabel)? = LembarKisi(susun).dokumen.blocks.first else { return #expect(Bool(false)) }
        let baris = [tabel.header[0].map(\.text)] + tabel.rows.map { $0.cells.map(\.text) }
        let teks = baris.map { $0.joined(separator: "\t") }.joined(separator: "\n")
        let bacaan = try BacaanTempelan(Formulir(["teks": teks]), susun)
        let pembaca = PembacaKisi(susun, kebiasaan: bacaan.kebiasaan)
        #expect(bacaan.daftar.count == 19 && bacaan.pesan == nil)
        for ketikan in bacaan.daftarKetikan {
            guard case .sama = pembaca.baca(ketikan) else { Issue.record("\(ketikan)"); continue }
        }
        let buku = try LembarKisi(susun).xlsx()
        #expect(buku.starts(with: Array("PK".utf8)))
    }

    @Test func `others than operators and forged forms paste nothing`() async throws {
        try await withPengukuran { uji in
            let isian: KeyValuePairs<String, String> = ["teks": "1\n", "kode": "IK1", "dasar.IK1": "1"]
            let perencana = try await uji.sebagai(.perencana).kirim(
                Self.alamat, isian, headers: [.accept: "application/json"])
            #expect(perencana.status == 422)
            #expect(try await uji.sebagai(.tetangga).kirim(Self.alamat, isian).status == 403)
            let palsu = uji.klien.masuk(token: Pengukur.petugas.token, csrf: "salah")
            #expect(try await palsu.kirim(Self.alamat, isian).status == 403)
            #expect(try await uji.nilai("IK1").versi == 1)
        }
    }
}
