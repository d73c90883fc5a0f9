import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct PenggunaTests {
    private static func sandi(_ html: String) -> String? {
        html.firstMatch(of: #/<b class="kode">([a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4})<\/b>/#)
            .map { String($0.output.1) }
    }

    @Test("Sandi sekali pakai tampil satu kali, membuka akun, dan wajib diganti", arguments: TestDatabase.daftarJenis)
    func buat(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let admin = try await uji.sebagai(.admin)
            let baru = try await uji.jejakBaru {
                let jawaban = try await admin.kirim(
                    "/pengaturan/pengguna",
                    [
                        "nama_masuk": "Siti", "nama": "[nama siti]", "peran.1": "operator",
                        "tempat.1": "sampel-2025/BID-SAMPAH", "dari.1": "2025-01-01",
                    ])
                #expect(jawaban.status == 200 && jawaban.tujuan == nil)
                let sandi = try #require(Self.sandi(jawaban.teks))
                #expect(jawaban.tajuk("Cache-Control") == "no-store")
                let sesi = try await uji.store.masuk(pemda: "uji", namaMasuk: "siti", sandi: sandi).sesi
                #expect(sesi.wajibGanti && sesi.pelaku.daftarPenugasan.first?.unit == "BID-SAMPAH")
                let daftar = try await admin.buka("/pengaturan/pengguna").teks
                #expect(daftar.contains("[nama siti]") && !daftar.contains(sandi))
            }
            #expect(baru.map(\.tindakan) == ["tambah_pengguna"])
            #expect(baru.allSatisfy { !$0.rincian.contains("sandi") })
        }
    }

    @Test("Enter pada kolom menyimpan, bukan menghapus baris peran")
    func enter() async throws {
        try await withPemda(.sqlite) { uji in
            let html = try await uji.sebagai(.admin).buka("/pengaturan/pengguna-baru").teks
            let bawaan = try #require(html.range(of: #"class="bawaan""#))
            let hapus = try #require(html.range(of: #"name="hapus""#))
            #expect(bawaan.lowerBound < hapus.lowerBound)
        }
    }

    @Test("Baris peran ditambah dan dihapus tanpa menyimpan, isian lain tetap")
    func baris() async throws {
        try await withPemda { uji in
            let admin = try await uji.sebagai(.admin)
            let baru = try await uji.jejakBaru {
                let tambah = try await admin.kirim(
                    "/pengaturan/pengguna", ["nama": "Orang", "peran.1": "kepala", "tempat.1": "", "tambah": "1"])
                #expect(tambah.status == 200 && tambah.teks.contains("name=\"peran.2\""))
                #expect(PemdaUji.nilai("nama", tambah.teks) == "Orang")
                #expect(tambah.teks.contains("<option value=\"kepala\" selected=\"\">"))
                let hapus = try await admin.kirim(
                    "/pengaturan/pengguna", ["peran.1": "kepala", "peran.2": "bappeda", "hapus": "1"])
                #expect(!hapus.teks.contains("name=\"peran.1\"") && hapus.teks.contains("name=\"peran.2\""))
            }
            #expect(baru.isEmpty)
        }
    }

    @Test("Isian yang salah ditunjuk di bidangnya dan tidak hilang", arguments: TestDatabase.daftarJenis)
    func salah(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let admin = try await uji.sebagai(.admin)
            let jawaban = try await admin.kirim(
                "/pengaturan/pengguna",
                [
                    "nama_masuk": "a b", "nama": "Orang <b>", "peran.1": "operator", "tempat.1": "",
                    "dari.1": "31-02-2025",
                ])
            #expect(jawaban.status == 422)
            let teks = PemdaUji.teks(jawaban.teks)
            #expect(teks.contains("Peran Operator berlaku di satu instansi"))
            #expect(teks.contains("Mulai bukan tanggal yang ada"))
            #expect(PemdaUji.nilai("nama", jawaban.teks) == "Orang &lt;b&gt;")
            let ganda = try await admin.kirim("/pengaturan/pengguna", ["nama_masuk": "kepala", "nama": "Lain"])
            #expect(ganda.status == 422 && ganda.teks.contains("sudah dipakai"))
            let unit = try await admin.kirim(
                "/pengaturan/pengguna",
                ["nama_masuk": "lain", "nama": "Lain", "peran.1": "kepala", "tempat.1": "dinas-seberang"])
            #expect(unit.status == 422 && unit.teks.contains("tidak ada. Pilih dari daftar"))
        }
    }

    @Test(
        "Peran berlaku pada permintaan berikutnya, tercatat sebelum dan sesudahnya", arguments: TestDatabase.daftarJenis
    )
    func peran(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let (id, tamu) = (try await uji.id("tamu"), try await uji.sebagai(.tamu))
            #expect(try await tamu.buka("/i/sampel-2025/2025").status == 403)
            let baru = try await uji.jejakBaru {
                let jawaban = try await uji.sebagai(.admin).kirim(
                    "/pengaturan/pengguna/\(id)/penugasan",
                    ["peran.1": "inspektorat", "tempat.1": "", "peran.2": "kepala", "tempat.2": "dinas-lain"])
                #expect(jawaban.status == 303)
            }
            #expect(try await tamu.buka("/i/sampel-2025/2025").status == 200)
            #expect(baru.first?.rincianTerbaca["penugasan"] == "inspektorat semua; kepala dinas-lain")
            #expect(baru.first?.sebelumTerbaca["penugasan"] == "")
        }
    }

    @Test("Peran yang diubah orang lain lebih dahulu tidak ditimpa", arguments: TestDatabase.daftarJenis)
    func bentrok(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let (id, admin) = (try await uji.id("tamu"), try await uji.sebagai(.admin))
            let alamat = "/pengaturan/pengguna/\(id)"
            let sidik = try #require(PemdaUji.nilai("sidik", try await admin.buka(alamat).teks))
            _ = try await admin.kirim("\(alamat)/penugasan", ["peran.1": "bappeda", "tempat.1": ""])
            let jawaban = try await admin.kirim(
                "\(alamat)/penugasan", ["peran.1": "inspektorat", "tempat.1": "", "sidik": sidik])
            #expect(jawaban.status == 409)
            #expect(jawaban.teks.contains("bappeda semua") && jawaban.teks.contains("inspektorat\" selected"))
            // What is shown now may be confirmed.
            let kini = try #require(PemdaUji.nilai("sidik", jawaban.teks))
            let lagi = try await admin.kirim("\(alamat)/penugasan", ["peran.1": "inspektorat", "sidik": kini])
            #expect(lagi.status == 303)
        }
    }

    @Test("Nama yang diubah orang lain lebih dahulu tidak ditimpa")
    func namaBentrok() async throws {
        try await withPemda { uji in
            let alamat = "/pengaturan/pengguna/\(try await uji.id("tamu"))", admin = try await uji.sebagai(.admin)
            let satu = try await admin.kirim(alamat, ["nama_masuk": "tamu", "nama": "Satu", "versi": "1"])
            #expect(satu.status == 303)
            let dua = try await admin.kirim(alamat, ["nama_masuk": "tamu", "nama": "Dua", "versi": "1"])
            #expect(dua.status == 409 && dua.teks.contains("Satu") && PemdaUji.nilai("nama", dua.teks) == "Dua")
        }
    }

    @Test(
        "Admin terakhir tidak dapat dilepas perannya, dan tidak menonaktifkan dirinya",
        arguments: TestDatabase.daftarJenis)
    func adminTerakhir(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let (id, admin) = (try await uji.id("admin"), try await uji.sebagai(.admin))
            let baru = try await uji.jejakBaru {
                let peran = try await admin.kirim("/pengaturan/pengguna/\(id)/penugasan", ["peran.1": "inspektorat"])
                #expect(peran.status == 422 && peran.teks.contains("Harus ada satu admin pemda yang aktif"))
                let mati = try await admin.kirim("/pengaturan/pengguna/\(id)/penonaktifan", ["_yakin": "1"])
                #expect(mati.status == 422 && mati.teks.contains("oleh admin lain"))
            }
            #expect(baru.isEmpty)
            let halaman = try await admin.buka("/pengaturan/pengguna/\(id)").teks
            #expect(halaman.contains("aria-disabled=\"true\" aria-describedby=\"sebab-nonaktif\">Nonaktifkan"))
        }
    }

    @Test(
        "Menonaktifkan ditanya dahulu, lalu mengakhiri sesi; mengaktifkan membukanya lagi",
        arguments: TestDatabase.daftarJenis)
    func nonaktif(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let (id, kepala) = (try await uji.id("kepala"), try await uji.sebagai(.kepala))
            let admin = try await uji.sebagai(.admin)
            let tanya = try await admin.kirim("/pengaturan/pengguna/\(id)/penonaktifan")
            #expect(tanya.status == 200 && tanya.teks.contains("tidak dapat masuk lagi"))
            #expect(try await kepala.buka("/bantuan").status == 200)
            #expect(try await admin.kirim("/pengaturan/pengguna/\(id)/penonaktifan", ["_yakin": "1"]).status == 303)
            #expect(try await kepala.buka("/bantuan").status == 303)
            #expect(try await admin.buka("/pengaturan/pengguna?keadaan=nonaktif").teks.contains("[nama kepala]"))
            #expect(try await admin.kirim("/pengaturan/pengguna/\(id)/pengaktifan").status == 303)
            _ = try await uji.masuk("kepala")
        }
    }

    @Test(
        "Setel ulang sandi mengakhiri sesi lama dan menampilkan yang baru satu kali",
        arguments: TestDatabase.daftarJenis)
    func setelUlang(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let (id, kepala) = (try await uji.id("kepala"), try await uji.sebagai(.kepala))
            let admin = try await uji.sebagai(.admin)
            #expect(try await admin.kirim("/pengaturan/pengguna/\(id)/sandi").teks.contains("Setel ulang sandi?"))
            let jawaban = try await admin.kirim("/pengaturan/pengguna/\(id)/sandi", ["_yakin": "1"])
            let sandi = try #require(Self.sandi(jawaban.teks))
            #expect(try await kepala.buka("/bantuan").status == 303)
            await #expect(throws: GagalMasuk.self) { _ = try await uji.masuk("kepala") }
            _ = try await uji.masuk("kepala", sandi: sandi)
            #expect(!(try await admin.buka("/pengaturan/pengguna/\(id)").teks.contains(sandi)))
        }
    }

    @Test("Autentikator orang yang kehilangan ponsel dilepas admin")
    func autentikator() async throws {
        try await withPemda { uji in
            let (id, admin) = (try await uji.id("kepala"), try await uji.sebagai(.admin))
            let sesi = try await uji.store.masuk(pemda: "uji", namaMasuk: "kepala", sandi: PemdaUji.sandi).sesi
            _ = try await uji.store.mulaiTOTP(sesi, sandi: PemdaUji.sandi)
            #expect(!(try await admin.buka("/pengaturan/pengguna/\(id)").teks.contains("Lepas autentikator")))
            let baru = try await uji.jejakBaru {
                let jawaban = try await admin.kirim(
                    "/pengaturan/pengguna/\(id)/pelepasan-autentikator", ["_yakin": "1"])
                #expect(jawaban.status == 303)
            }
            #expect(baru.map(\.tindakan) == ["lepas_totp"])
        }
    }

    @Test("Daftar disaring menurut kata, peran, instansi, dan keadaan")
    func saringan() async throws {
        try await withPemda { uji in
            let admin = try await uji.sebagai(.admin)
            func nama(_ kueri: String) async throws -> [String] {
                try await admin.buka("/pengaturan/pengguna?\(kueri)").teks
                    .matches(of: #/nama-baris">\[nama ([a-z]+)\]/#).map { String($0.output.1) }
            }
            #expect(try await nama("q=NAMA+kep") == ["kepala"])
            #expect(try await nama("peran=perencana") == ["perencana", "tetangga"])
            #expect(try await nama("peran=perencana&instansi=dinas-lain") == ["tetangga"])
            #expect(try await nama("keadaan=tanpa_peran") == ["tamu"])
            #expect(try await nama("q=tidakada").isEmpty)
            #expect(try await nama("peran=bukan&halaman=99").count == Warga.allCases.count - 1)
        }
    }

    @Test("Akun yang terkunci terlihat terkunci sampai kapan")
    func terkunci() async throws {
        try await withPemda { uji in
            for _ in 0..<6 { _ = try? await uji.masuk("kepala", sandi: "salah sekali") }
            let teks = PemdaUji.teks(try await uji.sebagai(.admin).buka("/pengaturan/pengguna?keadaan=terkunci").teks)
            #expect(teks.contains("[nama kepala]") && teks.contains("Terkunci sampai 09."))
        }
    }
}

@Suite struct IsianPenugasanTests {
    @Test("Tempat tugas ditulis satu nilai dan terbaca kembali")
    func tempat() {
        for tempat in [
            TempatTugas(), .init(instansi: "dinas a/b"), .init(instansi: "d", unit: "BID/1 %"),
        ] {
            #expect(TempatTugas(tempat.teks) == tempat)
        }
        #expect(TempatTugas("a/b/c") == nil && TempatTugas("a//") == nil && TempatTugas("%ZZ") == nil)
    }

    @Test("Baris tanpa peran bukan peran; peran pemda tidak memegang unit")
    func baca() {
        var formulir = Formulir([
            "peran.1": "", "peran.2": "bappeda", "tempat.2": "d/u", "peran.5": "kepala", "tempat.5": "d",
            "dari.5": "2025-02-01", "sampai.5": "2025-01-01", "peran.x": "kepala",
        ])
        let daftar = IsianPenugasan.baca(&formulir)
        #expect(daftar.map(\.penugasan.peran) == [.bappeda, .kepala])
        #expect(formulir.salah("tempat.2") != nil && formulir.salah("sampai.5") != nil)
        #expect(formulir.kesalahan.count == 2)
    }

    @Test("Tidak lebih dari dua puluh baris")
    func banyak() {
        let nilai = (1...40).map { (nama: "peran.\($0)", isi: "kepala") } + [(nama: "tambah", isi: "1")]
        #expect(IsianPenugasan(kiriman: Formulir(nilai: nilai)).daftar.count == IsianPenugasan.terbanyak)
    }
}
