import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct OrganisasiTests {
    private static let unit = "/pengaturan/unit/sampel-2025/2025"
    private static let jabatan = "/pengaturan/jabatan/sampel-2025/2025"
    private static let nip = "190101011920011001"

    @Test("Unit ditambah di bawah induknya, diubah, dan dihapus sesudah ditanya", arguments: TestDatabase.daftarJenis)
    func unit(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let perencana = try await uji.sebagai(.perencana)
            let baru = try await uji.jejakBaru {
                let tambah = try await perencana.kirim(
                    Self.unit, ["kode": "SEKSI", "nama": "Seksi Uji", "induk": "BID-SAMPAH"])
                #expect(tambah.tujuan == Self.unit)
                let daftar = try await perencana.buka(Self.unit).teks
                #expect(daftar.contains("class=\"tingkat-2\"") && daftar.contains("Seksi Uji"))
                let ubah = try await perencana.kirim("\(Self.unit)/SEKSI", ["nama": "Seksi Lain", "versi": "1"])
                #expect(ubah.status == 303)
                #expect(try await perencana.kirim("\(Self.unit)/SEKSI/penghapusan").teks.contains("tahun 2025 saja"))
                #expect(try await perencana.kirim("\(Self.unit)/SEKSI/penghapusan", ["_yakin": "1"]).status == 303)
            }
            #expect(baru.map(\.tindakan) == ["atur_unit", "atur_unit", "atur_unit"])
            #expect(!(try await perencana.buka(Self.unit).teks.contains("Seksi Lain")))
        }
    }

    @Test("Unit yang masih dipakai tidak dapat dihapus, yang melingkar tidak dapat disimpan")
    func unitDitolak() async throws {
        try await withPemda { uji in
            let perencana = try await uji.sebagai(.perencana)
            let dipakai = try await perencana.kirim("\(Self.unit)/BID-SAMPAH/penghapusan", ["_yakin": "1"])
            #expect(dipakai.status == 422 && dipakai.teks.contains("masih dipakai"))
            let lingkar = try await perencana.kirim("\(Self.unit)/DINAS", ["nama": "Dinas", "induk": "BID-SAMPAH"])
            #expect(lingkar.status == 422 && lingkar.teks.contains("di bawah dirinya sendiri"))
            let kosong = try await perencana.kirim(Self.unit, ["kode": "", "nama": ""])
            #expect(kosong.status == 422 && kosong.teks.contains("Kode belum diisi"))
            #expect(try await perencana.buka("\(Self.unit)/TIDAK-ADA").status == 404)
        }
    }

    @Test("Unit yang diubah orang lain lebih dahulu tidak ditimpa")
    func unitBentrok() async throws {
        try await withPemda { uji in
            let perencana = try await uji.sebagai(.perencana), alamat = "\(Self.unit)/BID-SAMPAH"
            #expect(try await perencana.kirim(alamat, ["nama": "Satu", "induk": "DINAS", "versi": "1"]).status == 303)
            let dua = try await perencana.kirim(alamat, ["nama": "Dua", "induk": "DINAS", "versi": "1"])
            #expect(dua.status == 409 && dua.teks.contains("Satu") && PemdaUji.nilai("nama", dua.teks) == "Dua")
        }
    }

    @Test("Pejabat berganti: yang lama diberi akhir, yang baru mulai sesudahnya", arguments: TestDatabase.daftarJenis)
    func pergantian(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let perencana = try await uji.sebagai(.perencana), kadis = "\(Self.jabatan)/KADIS"
            let baru: KeyValuePairs<String, String> = [
                "nama": "[nama pejabat baru]", "nip": "19010101 192001 1 001", "status": "definitif",
                "mulai": "2025-07-01",
            ]
            let tumpuk = try await perencana.kirim("\(kadis)/pejabat", baru)
            #expect(tumpuk.status == 422 && tumpuk.teks.contains("bertumpuk dengan pejabat definitif lain"))
            #expect(PemdaUji.nilai("nip", tumpuk.teks) == "19010101 192001 1 001")
            let akhiri = try await perencana.kirim(
                "\(kadis)/pejabat/1",
                [
                    "nama": "[nama pejabat]", "status": "definitif", "mulai": "2023-03-01", "selesai": "2025-06-30",
                    "versi": "1",
                ])
            #expect(akhiri.status == 303)
            #expect(try await perencana.kirim("\(kadis)/pejabat", baru).status == 303)
            let daftar = try await perencana.buka(Self.jabatan).teks
            #expect(daftar.contains("[nama pejabat baru]") && daftar.contains("sejak 1 Juli 2025"))
        }
    }

    @Test("Plt boleh bersamaan dengan yang definitif")
    func plt() async throws {
        try await withPemda { uji in
            let jawaban = try await uji.sebagai(.perencana).kirim(
                "\(Self.jabatan)/KADIS/pejabat", ["nama": "[nama plh]", "status": "plh", "mulai": "2025-11-01"])
            #expect(jawaban.status == 303)
        }
    }

    @Test("NIP hanya tampil ujungnya pada daftar, dan tidak masuk jejak")
    func nipSamar() async throws {
        try await withPemda { uji in
            let perencana = try await uji.sebagai(.perencana)
            let baru = try await uji.jejakBaru {
                _ = try await perencana.kirim(
                    "\(Self.jabatan)/SEKDIS/pejabat/1",
                    ["nama": "[nama pejabat]", "nip": Self.nip, "status": "definitif", "versi": "1"])
            }
            for halaman in [Self.jabatan, "\(Self.jabatan)/SEKDIS"] {
                let teks = try await perencana.buka(halaman).teks
                #expect(!teks.contains(Self.nip) && teks.contains("\u{2022}1001"))
            }
            #expect(try await perencana.buka("\(Self.jabatan)/SEKDIS/pejabat/1").teks.contains(Self.nip))
            #expect(baru.count == 1 && !baru[0].rincian.contains(Self.nip) && !baru[0].rincian.contains("[nama"))
        }
    }

    @Test("NIP dan tanggal yang salah ditunjuk di bidangnya")
    func pejabatSalah() async throws {
        try await withPemda { uji in
            let perencana = try await uji.sebagai(.perencana), alamat = "\(Self.jabatan)/KADIS/pejabat"
            let pendek = try await perencana.kirim(alamat, ["nama": "x", "nip": "123", "status": "plt"])
            #expect(pendek.status == 422 && pendek.teks.contains("NIP terdiri atas 3 angka, seharusnya 18"))
            let terbalik = try await perencana.kirim(
                alamat, ["nama": "x", "status": "plt", "mulai": "2025-02-01", "selesai": "2025-01-01"])
            #expect(terbalik.status == 422 && terbalik.teks.contains("Selesai mendahului mulai"))
            #expect(try await perencana.kirim("\(Self.jabatan)/TIDAK-ADA/pejabat", ["nama": "x"]).status == 404)
            #expect(try await perencana.buka("\(alamat)/99").status == 404)
        }
    }

    @Test("Jabatan ditambah, diubah, dan dihapus bersama pejabatnya", arguments: TestDatabase.daftarJenis)
    func jabatan(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let perencana = try await uji.sebagai(.perencana), alamat = "\(Self.jabatan)/ANALIS"
            let tambah = try await perencana.kirim(
                Self.jabatan, ["kode": "ANALIS", "nama": "Analis", "induk": "SEKDIS", "unit": "SEKRETARIAT"])
            #expect(tambah.tujuan == alamat)
            #expect(try await perencana.kirim("\(alamat)/pejabat", ["nama": "x", "status": "definitif"]).status == 303)
            #expect(
                try await perencana.kirim(alamat, ["nama": "Analis Ahli", "induk": "SEKDIS", "versi": "1"]).status
                    == 303)
            #expect(
                try await perencana.kirim("\(alamat)/pejabat/1/penghapusan").teks.contains("diberi tanggal selesai"))
            #expect(try await perencana.kirim("\(alamat)/penghapusan", ["_yakin": "1"]).status == 303)
            #expect(try await perencana.buka(alamat).status == 404)
            let kepala = try await perencana.kirim("\(Self.jabatan)/KADIS/penghapusan", ["_yakin": "1"])
            #expect(kepala.status == 422 && kepala.teks.contains("masih dipakai"))
        }
    }

    @Test("Susunan yang melingkar atau berinduk takdikenal tetap tampil seluruhnya")
    func berjenjang() {
        struct Butir { var kode: String, induk: String }
        let daftar = [
            Butir(kode: "b", induk: "a"), Butir(kode: "a", induk: ""), Butir(kode: "x", induk: "hilang"),
            Butir(kode: "r", induk: "s"), Butir(kode: "s", induk: "r"),
        ]
        let baris = Web.berjenjang(daftar, kode: \.kode, induk: \.induk)
        #expect(baris.map { "\($0.butir.kode)\($0.tingkat)" } == ["a0", "b1", "x0", "r0", "s0"])
    }
}
