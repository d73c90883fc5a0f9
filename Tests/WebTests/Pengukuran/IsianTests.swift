import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct IsianTests {
    @Test(arguments: TestDatabase.daftarJenis)
    func `a value is stored, versioned and answered with the figures of the year`(jenis: DatabaseKind) async throws {
        try await withPengukuran(jenis) { uji in
            let (status, baris) = try await uji.sebagai(.petugas).simpan(["nilai.I17": "85,5", "dasar.I17": "1"])
            #expect(status == 200)
            #expect(baris.map(\.kode) == ["I17"] && baris[0].status == "peringatan" && baris[0].versi == 2)
            #expect(baris[0].realisasi == "85,50" && baris[0].capaian == "95,00")
            #expect(baris[0].html["pesan"]?.contains("Di bawah target 90.") == true)
            #expect(try await uji.nilai("I17").teks == "85,50")
        }
    }

    @Test func `without scripts the same form leads back to the grid`() async throws {
        try await withPengukuran { uji in
            let jawaban = try await uji.sebagai(.petugas).kirim(
                "\(UjiPengukuran.tw4)/isian",
                ["nilai.IK1": "5000", "dasar.IK1": "1", "nilai.IK3": "1460", "dasar.IK3": "1"])
            #expect(jawaban.status == 303 && jawaban.tujuan == "\(UjiPengukuran.dasar)/pengukuran?periode=tw4")
            #expect(try await uji.nilai("IK1").versi == 2)
            #expect(try await uji.nilai("IK3").versi == 1, "an unchanged value keeps its version")
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `good rows are kept though others cannot be read`(jenis: DatabaseKind) async throws {
        try await withPengukuran(jenis) { uji in
            let (status, baris) = try await uji.sebagai(.petugas).simpan([
                "nilai.IK1": "5100", "dasar.IK1": "1", "nilai.I17": "dua puluh", "dasar.I17": "1", "nilai.I9Z": "1",
            ])
            #expect(status == 200)
            #expect(baris.map(\.status) == ["tersimpan", "galat", "galat"])
            #expect(baris[1].pesan.contains("bukan angka") && baris[1].nilai == "dua puluh")
            #expect(try await uji.nilai("IK1").teks == "5.100")
            #expect(try await uji.nilai("I17").teks == "91,50")
        }
    }

    @Test func `a slipped decimal comma is refused with what was probably meant`() async throws {
        try await withPengukuran { uji in
            let (status, baris) = try await uji.sebagai(.petugas).simpan(["nilai.I17": "9150", "dasar.I17": "1"])
            #expect(status == 422 && baris[0].status == "galat" && baris[0].saran == "91,5")
            let halaman = try await uji.sebagai(.petugas).kirim(
                "\(UjiPengukuran.tw4)/isian", ["nilai.I17": "9150", "dasar.I17": "1"])
            #expect(halaman.status == 422)
            #expect(halaman.teks.contains(#"value="9150""#) && halaman.teks.contains("Pakai 91,5"))
            let dipakai = try await uji.sebagai(.petugas).simpan([
                "nilai.I17": "9150", "pakai.I17": "91,7", "dasar.I17": "1",
            ])
            #expect(dipakai.baris[0].status == "tersimpan")
            #expect(try await uji.nilai("I17").teks == "91,70")
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `two people at one cell never overwrite each other`(jenis: DatabaseKind) async throws {
        try await withPengukuran(jenis) { uji in
            #expect(try await uji.sebagai(.rekan).simpan(["nilai.IK1": "4800", "dasar.IK1": "1"]).status == 200)
            let (status, baris) = try await uji.sebagai(.petugas).simpan(["nilai.IK1": "4900", "dasar.IK1": "1"])
            #expect(status == 409 && baris[0].status == "bentrok" && baris[0].versi == 2)
            #expect(baris[0].html["pesan"]?.contains("4900</b> Anda") == true)
            #expect(baris[0].html["pesan"]?.contains("4800</b> [nama rekan], 09.40") == true)
            #expect(try await uji.nilai("IK1").teks == "4.800")
            let dipilih = try await uji.sebagai(.petugas).simpan([
                "nilai.IK1": "4900", "pilih.IK1": "4900", "dasar.IK1": "2",
            ])
            #expect(dipilih.status == 200 && dipilih.baris[0].versi == 3)
            let riwayat = try await uji.sebagai(.petugas).buka("\(UjiPengukuran.tw4)/IK1/riwayat").teks
            for nilai in ["4.890", "4.800", "4.900"] { #expect(riwayat.contains(nilai)) }
        }
    }

    @Test func `the page of a conflict keeps both values and everything else that was typed`() async throws {
        try await withPengukuran { uji in
            _ = try await uji.sebagai(.rekan).simpan(["nilai.IK1": "4800", "dasar.IK1": "1"])
            let halaman = try await uji.sebagai(.petugas).kirim(
                "\(UjiPengukuran.tw4)/isian", ["nilai.IK1": "4900", "dasar.IK1": "1"])
            #expect(halaman.status == 409)
            #expect(halaman.teks.contains(#"name="pilih.IK1" value="4900" checked"#))
            #expect(halaman.teks.contains(#"name="pilih.IK1" value="4800""#))
            #expect(halaman.teks.contains(#"name="dasar.IK1" value="2""#))
        }
    }

    @Test func `a note and a value of one row do not get in each other's way`() async throws {
        try await withPengukuran { uji in
            _ = try await uji.sebagai(.rekan).simpan(["catatan.IK1": "Armada bertambah", "dasar.IK1": "1"])
            let (status, _) = try await uji.sebagai(.petugas).simpan(["nilai.IK1": "4900", "dasar.IK1": "1"])
            #expect(status == 200)
            let kini = try await uji.nilai("IK1")
            #expect(kini.teks == "4.900" && kini.catatan == "Armada bertambah" && kini.versi == 3)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `komponen give the value, and a conflict on one of them holds the row`(jenis: DatabaseKind) async throws {
        try await withPengukuran(jenis) { uji in
            let pertama = try await uji.sebagai(.petugas).simpan([
                "komponen.I4.sampah_terkelola": "10.220", "dasar_komponen.I4.sampah_terkelola": "1", "dasar.I4": "1",
            ])
            #expect(pertama.status == 200 && pertama.baris[0].nilai == "70,00")
            #expect(pertama.baris[0].versiKomponen["sampah_terkelola"] == 2)
            let kedua = try await uji.sebagai(.rekan).simpan([
                "komponen.I4.sampah_terkelola": "9.000", "dasar_komponen.I4.sampah_terkelola": "1", "dasar.I4": "1",
            ])
            #expect(kedua.status == 409)
            let salah = try await uji.sebagai(.petugas).simpan(["komponen.I4.timbulan": "banyak", "dasar.I4": "1"])
            #expect(salah.status == 422 && salah.baris[0].html["pesan"]?.contains("bukan angka") == true)
            #expect(try await uji.nilai("I4").teks == "70,00")
        }
    }

    @Test func `yes or no, grades and not measured have their own words`() async throws {
        try await withPengukuran { uji in
            let (status, baris) = try await uji.sebagai(.petugas).simpan([
                "nilai.I10": "tidak", "dasar.I10": "1", "nilai.I8": "BB", "dasar.I8": "1", "nilai.I7": "N/A",
                "dasar.I7": "1",
            ])
            #expect(status == 200 && baris.count == 3)
            #expect(try await uji.nilai("I10", .tahun).teks == "Tidak")
            #expect(try await uji.nilai("I8", .tahun).teks == "BB")
            #expect(try await uji.nilai("I7", .tahun).teks == "–")
            let salah = try await uji.sebagai(.petugas).simpan(["nilai.I8": "ZZ", "dasar.I8": "2"])
            #expect(salah.status == 422 && salah.baris[0].pesan.contains("skala"))
        }
    }

    @Test func `the year a figure describes and its standing are kept with it`() async throws {
        try await withPengukuran { uji in
            let (status, _) = try await uji.sebagai(.petugas).simpan([
                "tahun_data.I7": "2024", "status_angka.I7": "tahun_lalu", "dasar.I7": "1",
            ])
            #expect(status == 200)
            let salah = try await uji.sebagai(.petugas).kirim(
                "\(UjiPengukuran.tw4)/isian",
                ["halaman": "baris", "tahun_data.I7": "2099", "nilai.I7": "7,8", "dasar.I7": "2"])
            #expect(salah.status == 422 && salah.teks.contains(#"value="2099""#) && salah.teks.contains("bukan tahun"))
        }
    }

    @Test func `a confirmed warning is not shown again to who confirmed it, but to who verifies`() async throws {
        try await withPengukuran { uji in
            let (_, baris) = try await uji.sebagai(.petugas).simpan(["nilai.IK1": "6000", "dasar.IK1": "1"])
            #expect(baris[0].html["pesan"]?.contains("Sudah benar") == true)
            let benar = try await uji.sebagai(.petugas).simpan(["benar.IK1": "1", "dasar.IK1": "2"])
            #expect(
                benar.baris[0].status == "tersimpan" && benar.baris[0].html["pesan"]?.contains("Sudah benar") == false)
            try await uji.tetapkan(.diajukan, "IK1")
            #expect(
                try await uji.sebagai(.perencana).buka(UjiPengukuran.kisi).teks.contains("Pengisi memastikannya benar.")
            )
        }
    }

    @Test(arguments: [Pengukur.perencana, .kepala, .organisasi, .inspektorat, .admin, .tetangga])
    func `only operators of the instansi fill it`(orang: Pengukur) async throws {
        try await withPengukuran { uji in
            let (status, _) = try await uji.sebagai(orang).simpan(["nilai.IK1": "1", "dasar.IK1": "1"])
            #expect(status == 403)
            #expect(try await uji.nilai("IK1").teks == "4.890")
        }
    }

    @Test func `an operator fills the rows of the own unit and no others`() async throws {
        try await withPengukuran { uji in
            let (status, baris) = try await uji.sebagai(.sampah).simpan([
                "nilai.IK1": "4950", "dasar.IK1": "1", "nilai.I17": "92", "dasar.I17": "1",
            ])
            #expect(status == 200 && baris.map(\.status) == ["tersimpan", "galat"])
            #expect(baris[1].pesan.contains("di luar instansi atau unit Anda"))
            #expect(try await uji.sebagai(.sampah).simpan(["nilai.I17": "92", "dasar.I17": "1"]).status == 403)
            #expect(try await uji.nilai("I17").versi == 1)
        }
    }

    @Test func `strangers, forged forms, closed periods and wrong addresses change nothing`() async throws {
        try await withPengukuran { uji in
            let isian: KeyValuePairs<String, String> = ["nilai.IK1": "1", "dasar.IK1": "1"]
            let alamat = "\(UjiPengukuran.tw4)/isian"
            #expect(try await uji.klien.kirim(alamat, isian).status != 200)
            let palsu = uji.klien.masuk(token: Pengukur.petugas.token, csrf: "salah")
            #expect(try await palsu.kirim(alamat, isian).status == 403)
            #expect(try await uji.sebagai(.seberang).simpan(isian).status == 404)
            #expect(
                try await uji.sebagai(.petugas).kirim("\(UjiPengukuran.dasar)/pengukuran/tw9/isian", isian).status
                    == 404)
            #expect(try await uji.sebagai(.petugas).buka(alamat).status >= 404)
            let lewat = try await uji.sebagai(.petugas).simpan(isian, ke: "\(UjiPengukuran.dasar)/pengukuran/tw1/isian")
            #expect(lewat.status == 422 && lewat.baris[0].pesan.contains("berakhir"))
            #expect(try await uji.nilai("IK1").versi == 1)
        }
    }

    @Test(arguments: [StatusRealisasi.diajukan, .diverifikasi, .disetujui, .dikunci])
    func `what is handed in is not typed over`(status: StatusRealisasi) async throws {
        try await withPengukuran { uji in
            try await uji.tetapkan(status, "IK1")
            let (kode, _) = try await uji.sebagai(.petugas).simpan(["nilai.IK1": "1", "dasar.IK1": "1"])
            #expect(kode == 403)
            #expect(try await uji.nilai("IK1").versi == 1)
        }
    }
}
