import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@Suite("Simpan dan muat berkas")
struct BolakBalikTests {
    @Test(
        "Contoh yang diimpor keluar sama persis, dan impor ulang tidak mengubah apa pun",
        arguments: TestDatabase.daftarJenis, Contoh.daftar)
    func contoh(kind: DatabaseKind, nama: String) async throws {
        try await withUji(kind) { uji in
            let berkas = try Contoh.berkas(nama)
            let hasil = try await uji.store.terapkan(berkas, oleh: uji.sistem)
            #expect(hasil.tambah > 300 && hasil.ubah == 0 && hasil.hapus == 0)
            let kembali = try await uji.berkas(berkas)
            #expect(kembali == berkas, "\(kembali.beda(berkas))")
            let riwayat = try await uji.banyakRiwayat()
            let pratinjau = try await uji.store.pratinjauImpor(berkas, oleh: uji.sistem)
            #expect(pratinjau.daftarPerubahan.isEmpty)
            #expect(try await uji.store.terapkan(berkas, oleh: uji.sistem).jumlah == 0)
            #expect(try await uji.banyakRiwayat() == riwayat)
            #expect(try await uji.berkas(berkas) == berkas)
        }
    }

    @Test("Berkas acak bertahan, juga bila menimpa berkas acak lain", arguments: TestDatabase.daftarJenis)
    func acak(kind: DatabaseKind) async throws {
        for benih in UInt64(0)..<12 {
            try await withUji(kind) { uji in
                let awal = try PembangkitBerkas.berkas(benih: benih)
                _ = try await uji.store.terapkan(awal, oleh: uji.sistem)
                #expect(try await uji.berkas(awal) == awal, "benih \(benih)")
                let baru = try PembangkitBerkas.berkas(benih: benih + 100).bertempat(seperti: awal)
                _ = try await uji.store.terapkan(baru, oleh: uji.sistem)
                let kembali = try await uji.berkas(baru)
                #expect(kembali.tanpaTahunLain == baru.tanpaTahunLain, "\(kembali.beda(baru))")
                #expect(try await uji.store.pratinjauImpor(baru, oleh: uji.sistem).daftarPerubahan.isEmpty)
            }
        }
    }
}

extension BerkasKinerja {
    /// The same facts, said of the instansi and year of another berkas.
    func bertempat(seperti lain: BerkasKinerja) throws -> BerkasKinerja {
        let geser = lain.instansi.tahun - instansi.tahun
        var hasil = self
        hasil.instansi.kode = lain.instansi.kode
        hasil.instansi.tahun += geser
        hasil.instansi.renstraDari = lain.instansi.renstraDari
        hasil.instansi.renstraSampai = lain.instansi.renstraSampai
        let skala = hasil.aturan.skala
        hasil.aturan = try .berlaku(tahun: hasil.instansi.tahun, setelan: aturan.setelan)
        if skala.kode == "lokal" { hasil.aturan.skala = skala }
        for nomor in hasil.daftarTarget.indices { hasil.daftarTarget[nomor].tahun += geser }
        for nomor in hasil.daftarRealisasi.indices { hasil.daftarRealisasi[nomor].tahun += geser }
        for nomor in hasil.daftarKomponen.indices { hasil.daftarKomponen[nomor].tahun += geser }
        for nomor in hasil.daftarPagu.indices { hasil.daftarPagu[nomor].tahun += geser }
        for nomor in hasil.daftarRealisasiAnggaran.indices { hasil.daftarRealisasiAnggaran[nomor].tahun += geser }
        return hasil
    }

    /// Without the values of other years, which an import never removes.
    var tanpaTahunLain: BerkasKinerja {
        var hasil = self
        let tahun = instansi.tahun
        hasil.daftarTarget.removeAll { $0.tahun != tahun }
        hasil.daftarRealisasi.removeAll { $0.tahun != tahun }
        hasil.daftarKomponen.removeAll { $0.tahun != tahun }
        hasil.daftarPagu.removeAll { $0.tahun != tahun }
        hasil.daftarRealisasiAnggaran.removeAll { $0.tahun != tahun }
        return hasil
    }
}
