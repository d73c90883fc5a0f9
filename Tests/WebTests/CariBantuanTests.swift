import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct CariTests {
    @Test("Setiap kata dicari pada kode dan nama, tanpa memandang huruf besar", arguments: TestDatabase.daftarJenis)
    func kata(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let orang = try await uji.sebagai(.perencana)
            let hasil = try await orang.buka("/cari?q=INDEKS+lingkungan").teks
            #expect(hasil.contains("Indeks kualitas lingkungan hidup"))
            #expect(hasil.contains("href=\"/i/sampel-2025/2025/indikator/I1\""))
            #expect(PemdaUji.nilai("q", hasil) == "INDEKS lingkungan")
            let pk = try await orang.buka("/cari?q=kepala+dinas").teks
            #expect(pk.contains("Perjanjian kinerja") && pk.contains("/i/sampel-2025/2025/perjanjian/PK/"))
            #expect(try await orang.buka("/cari?q=udara").teks.contains("/pohon/simpul/"))
        }
    }

    @Test("Instansi yang tidak boleh dilihat tidak ikut dicari", arguments: TestDatabase.daftarJenis)
    func jangkauan(_ kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            for warga in [Warga.tetangga, .tamu, .seberang] {
                let hasil = try await uji.sebagai(warga).buka("/cari?q=lingkungan")
                #expect(hasil.status == 200 && !hasil.teks.contains("Indeks kualitas"), "\(warga)")
            }
        }
    }

    @Test("Tanda pola dicari sebagai hurufnya; kata yang terlalu pendek tidak dicari")
    func tanda() async throws {
        try await withPemda { uji in
            let orang = try await uji.sebagai(.admin)
            for kueri in ["%25%25", "__", "%27%22--", "%21%21"] {
                #expect(try await orang.buka("/cari?q=\(kueri)").teks.contains("Tidak ditemukan"), "\(kueri)")
            }
            #expect(try await orang.buka("/cari?q=a").teks.contains("Ketik sedikitnya 2 huruf"))
            #expect(try await orang.buka("/cari").status == 200)
        }
    }

    @Test("Hasil dibatasi dan mengatakannya")
    func batas() async throws {
        try await withPemda { uji in
            let hasil = try await uji.store.cari("an", batas: 3, oleh: uji.pelaku(.admin))
            #expect(hasil.daftar.filter { $0.jenis == .indikator }.count == 3)
            #expect(hasil.terpotong.contains(.indikator))
            let page = CariPage("an", hasil, namaInstansi: [:])
            #expect(page.kalimat.hasSuffix("; tidak semuanya tampil."))
        }
    }
}

@Suite struct BantuanTests {
    @Test("Bantuan menyebut peran sendiri lebih dahulu, dan seluruh tabel hak")
    func isi() async throws {
        try await withPemda { uji in
            let teks = PemdaUji.teks(try await uji.sebagai(.petugas).buka("/bantuan").teks)
            #expect(teks.contains("Anda sebagai operator"))
            for tindakan in Tindakan.allCases { #expect(teks.contains(tindakan.nama), "\(tindakan)") }
            let tamu = try await uji.sebagai(.tamu).buka("/bantuan").teks
            #expect(tamu.contains("belum punya peran"))
            #expect(try await uji.sebagai(.petugas).buka("/").status == 303)
        }
    }

    @Test("Menu akun mengantar ke bantuan")
    func menu() async throws {
        try await withPemda { uji in
            let halaman = try await uji.sebagai(.kepala).buka("/akun").teks
            #expect(halaman.contains("<a href=\"/bantuan\">Bantuan</a>"))
        }
    }

    @Test("Tabel hak pada bantuan sama dengan yang dipakai program")
    func tabel() {
        let page = BantuanPage(Pelaku(pemda: "uji", pengguna: "p", nama: "p", daftarPenugasan: []))
        #expect(page.daftarHak.count == TabelHak.daftar.count)
        for (baris, hak) in zip(page.daftarHak, TabelHak.daftar) {
            #expect(baris.boleh == Peran.allCases.map { hak.peran.contains($0) })
            #expect(baris.dicatat == hak.tindakan.dicatat)
        }
        #expect(Peran.allCases.allSatisfy { !$0.langkah.isEmpty })
    }
}
