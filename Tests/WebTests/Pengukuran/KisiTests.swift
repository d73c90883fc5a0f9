import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct KisiTests {
    @Test func `from the menu, an operator of one unit comes to its rows and may look at all`() async throws {
        try await withPengukuran { uji in
            let milik = try await uji.sebagai(.sampah).buka("\(UjiPengukuran.dasar)/pengukuran").teks
            #expect(milik.contains(#"id="b-IK1""#) && !milik.contains(#"id="b-I20""#))
            #expect(try await uji.sebagai(.sampah).buka(UjiPengukuran.kisi).teks.contains(#"id="b-I20""#))
            #expect(
                try await uji.sebagai(.petugas).buka("\(UjiPengukuran.dasar)/pengukuran").teks.contains(#"id="b-I20""#))
        }
    }

    @Test func `komponen keep their names while only some of them are filled in`() async throws {
        try await withPengukuran { uji in
            let kosong: KeyValuePairs = ["komponen.I1.ika": "", "dasar_komponen.I1.ika": "1"]
            #expect(try await uji.sebagai(.petugas).simpan(kosong).baris.map(\.kode) == ["I1"])
            let kisi = try await uji.sebagai(.petugas).buka(UjiPengukuran.kisi).teks
            #expect(kisi.contains("Indeks kualitas air") && kisi.contains("Indeks kualitas lahan"))
        }
    }

    @Test func `operators type, others look`() async throws {
        try await withPengukuran { uji in
            let petugas = try await uji.sebagai(.petugas).buka(UjiPengukuran.kisi)
            #expect(petugas.status == 200)
            #expect(
                petugas.teks.contains(#"name="nilai.IK1""#)
                    && petugas.teks.contains(#"<input type="hidden" name="dasar.IK1" value="1""#))
            #expect(petugas.teks.contains("Ajukan TW IV") && !petugas.teks.contains("Verifikasi yang dipilih"))
            for orang in [Pengukur.perencana, .kepala, .organisasi, .inspektorat, .admin] {
                let kisi = try await uji.sebagai(orang).buka(UjiPengukuran.kisi)
                #expect(
                    kisi.status == 200 && !kisi.teks.contains(#"name="nilai."#) && !kisi.teks.contains("Ajukan TW IV"))
            }
        }
    }

    @Test func `the unit of an operator can be typed, the rest can be read`() async throws {
        try await withPengukuran { uji in
            let kisi = try await uji.sebagai(.sampah).buka(UjiPengukuran.kisi).teks
            #expect(kisi.contains(#"name="nilai.IK1""#) && !kisi.contains(#"name="nilai.I17""#))
            #expect(kisi.contains("Milik saya"))
            let milik = try await uji.sebagai(.sampah).buka("\(UjiPengukuran.kisi)&tampil=milik").teks
            #expect(milik.contains(#"id="b-IK1""#) && !milik.contains(#"id="b-I17""#))
        }
    }

    @Test func `a unit can be chosen, and only its rows stand there`() async throws {
        try await withPengukuran { uji in
            let kisi = try await uji.sebagai(.inspektorat).buka("\(UjiPengukuran.kisi)&unit=UPT-UJI").teks
            #expect(kisi.contains(#"id="b-I17""#) && !kisi.contains(#"id="b-IK1""#))
            let kosong = try await uji.sebagai(.inspektorat).buka("\(UjiPengukuran.kisi)&unit=TIDAK-ADA")
            #expect(kosong.status == 200 && kosong.teks.contains("Tampilkan semua"))
        }
    }

    @Test func `a monthly indicator has a row for each month of the quarter`() async throws {
        try await withPengukuran { uji in
            let kisi = try await uji.sebagai(.petugas).buka(UjiPengukuran.kisi).teks
            #expect(kisi.contains(#"id="b-I18@b10""#) && kisi.contains(#"name="nilai.I18@b12""#))
            #expect(!kisi.contains(#"name="nilai.I18@b10""#), "October is past its term")
            let (status, _) = try await uji.sebagai(.petugas).simpan(["nilai.I18@b12": "50", "dasar.I18@b12": "1"])
            #expect(status == 200)
            #expect(try await uji.nilai("I18", .bulan(12)).teks == "50")
            let bulan = try await uji.sebagai(.petugas).buka("\(UjiPengukuran.dasar)/pengukuran?periode=b12").teks
            #expect(bulan.contains(#"name="nilai.I18""#))
        }
    }

    @Test func `strangers do not see the grid`() async throws {
        try await withPengukuran { uji in
            let tamu = try await uji.klien.buka(UjiPengukuran.kisi)
            #expect(tamu.status == 303)
            #expect(try await uji.sebagai(.tetangga).buka(UjiPengukuran.kisi).status == 403)
            #expect(try await uji.sebagai(.seberang).buka(UjiPengukuran.kisi).status == 404)
            #expect(try await uji.sebagai(.petugas).buka("/i/sampel-2025/1999/pengukuran").status == 404)
            #expect(try await uji.sebagai(.petugas).buka("/i/sampel-2025/2025/pengukuran/tw4/TIDAK").status == 404)
            #expect(try await uji.sebagai(.tetangga).buka("\(UjiPengukuran.tw4)/lembar.xlsx").status == 403)
            #expect(try await uji.sebagai(.tetangga).buka("\(UjiPengukuran.tw4)/IK1/riwayat").status == 403)
        }
    }

    @Test func `what people write stays text everywhere`() async throws {
        try await withPengukuran { uji in
            let jahat = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
            #expect(try await uji.sebagai(.petugas).simpan(["catatan.IK1": jahat, "dasar.IK1": "1"]).status == 200)
            try await uji.tetapkan(.diajukan, "IK1")
            for alamat in [UjiPengukuran.kisi, "\(UjiPengukuran.tw4)/IK1", "\(UjiPengukuran.tw4)/IK1/riwayat"] {
                let teks = try await uji.sebagai(.perencana).buka(alamat).teks
                #expect(teks.contains("&lt;script&gt;alert(1)"), "\(alamat)")
                #expect(!teks.contains("<script>alert") && !teks.contains("<img src=x"), "\(alamat)")
            }
        }
    }

    @Test func `the page of a value has its parts, as page and as fragment`() async throws {
        try await withPengukuran { uji in
            let halaman = try await uji.sebagai(.petugas).buka("\(UjiPengukuran.tw4)/I4")
            for bagian in ["sampah terkelola", "Unggah bukti", "Riwayat nilai", #"name="catatan.I4""#, "kaca-tahun"] {
                #expect(halaman.teks.localizedCaseInsensitiveContains(bagian), "\(bagian)")
            }
            let fragmen = try await uji.sebagai(.petugas).buka("\(UjiPengukuran.tw4)/I4?fragmen=1").teks
            #expect(!fragmen.contains("<html") && fragmen.contains("data-tutup"))
            let lihat = try await uji.sebagai(.inspektorat).buka("\(UjiPengukuran.tw4)/I4").teks
            #expect(!lihat.contains("Unggah bukti") && !lihat.contains(#"name="catatan.I4""#))
        }
    }

    @Test func `the overview shows every instansi to those who watch over all`() async throws {
        try await withPengukuran { uji in
            try await uji.tetapkan(.disetujui, "IK1")
            let semua = try await uji.sebagai(.organisasi).buka("/pemantauan/2025?periode=tw4")
            #expect(semua.status == 200 && semua.teks.contains("1 siap dikunci"))
            #expect(try await uji.sebagai(.organisasi).buka(UjiPengukuran.kisi).teks.contains("Semua instansi"))
            let petugas = try await uji.sebagai(.petugas).buka(UjiPengukuran.kisi).teks
            #expect(!petugas.contains("Semua instansi"))
            let seberang = try await uji.sebagai(.seberang).buka("/pemantauan/2025").teks
            #expect(!seberang.contains("Lingkungan Hidup"))
        }
    }

    @Test func `sixty indicators stay below sixty kilobytes`() throws {
        var berkas = try ContohPengukuran.desain().0.berkas
        let asal = berkas.daftarIndikator.filter { $0.frekuensi == .triwulanan }
        for salinan in 1...3 {
            for satu in asal {
                let kode = "\(satu.kode)-\(salinan)"
                var indikator = satu
                indikator.kode = kode
                indikator.nama += " bagian \(salinan)"
                berkas.daftarIndikator.append(indikator)
                for var target in berkas.daftarTarget where target.indikator == satu.kode {
                    target.indikator = kode
                    berkas.daftarTarget.append(target)
                }
                for var realisasi in berkas.daftarRealisasi where realisasi.indikator == satu.kode {
                    realisasi.indikator = kode
                    berkas.daftarRealisasi.append(realisasi)
                }
            }
        }
        let page = ContohPengukuran.susun(try ContohPengukuran.lembar(berkas)).page()
        #expect(page.daftarBaris.count >= 60)
        let isi = try #require(gzip(tulis { $0.pengukuran(page, csrf: String(repeating: "x", count: 88)) }))
        #expect(isi.count < 60_000, "\(isi.count) bytes")
    }
}
