import Databases
import Kinerja
import TestSupport
import Testing

@testable import Storage

@Suite("Impor berkas")
struct ImporTests {
    /// The sample of 2025 under the kode of an instansi that exists.
    private func sampel() throws -> BerkasKinerja {
        var berkas = try Contoh.berkas("sampel-2025")
        berkas.instansi.kode = "kesbangpol"
        return berkas
    }

    @Test("Pratinjau menyebut yang berubah saja, dengan nilai lama dan baru", arguments: TestDatabase.daftarJenis)
    func pratinjau(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            var berkas = try sampel()
            _ = try await uji.store.terapkan(berkas, oleh: uji.sistem)
            berkas.daftarSimpul[1].uraian = "Kata baru"
            berkas.daftarIsu.remove(at: 0)
            berkas.daftarDasarHukum.insert("Peraturan baru", at: 1)
            berkas.daftarPagu[0].nilai = Rupiah(1_234_567)
            let perubahan = try await uji.store.pratinjauImpor(berkas, oleh: uji.sistem).daftarPerubahan
            #expect(perubahan.map(\.jenis.rawValue).sorted() == ["hapus", "tambah", "ubah", "ubah"])
            #expect(perubahan.map(\.lembar).sorted() == ["dasar_hukum", "isu", "pagu", "simpul"])
            let pagu = try #require(perubahan.first { $0.lembar == "pagu" })
            #expect(pagu.daftarSel == [.init(judul: "Nilai", sebelum: "22.140.000.000", sesudah: "1.234.567")])
            #expect(pagu.objek == "Pagu TOTAL 2022 murni APBD")
            #expect(try await uji.store.terapkan(berkas, oleh: uji.sistem).jumlah == 4)
            #expect(try await uji.berkas(berkas) == berkas)
        }
    }

    @Test(
        "Baris yang hanya pindah urutan tidak menjadi perubahan, tetapi urutannya tersimpan",
        arguments: TestDatabase.daftarJenis)
    func urutan(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            var berkas = try sampel()
            _ = try await uji.store.terapkan(berkas, oleh: uji.sistem)
            berkas.daftarTarget.reverse()
            berkas.daftarUnit.swapAt(2, 4)
            berkas.daftarIndikator.append(berkas.daftarIndikator.remove(at: 0))
            #expect(try await uji.store.terapkan(berkas, oleh: uji.sistem).jumlah == 0)
            #expect(try await uji.berkas(berkas) == berkas)
        }
    }

    @Test("Data yang berubah sesudah pratinjau menahan impor", arguments: TestDatabase.daftarJenis)
    func berubah(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            var berkas = try sampel()
            _ = try await uji.store.terapkan(berkas, oleh: uji.sistem)
            berkas.daftarIsu[0].uraian = "Lain"
            let sidik = try await uji.store.pratinjauImpor(berkas, oleh: uji.sistem).sidik
            var lain = try sampel()
            lain.daftarIsu[0].uraian = "Lain lagi"
            _ = try await uji.store.terapkan(lain, oleh: uji.sistem)
            await #expect(throws: Penolakan.dataBerubah) {
                try await uji.store.terapkan(berkas, oleh: uji.sistem, sidikPratinjau: sidik)
            }
            #expect(try await uji.berkas(lain).daftarIsu[0].uraian == "Lain lagi")
            let baru = try await uji.store.pratinjauImpor(berkas, oleh: uji.sistem).sidik
            #expect(try await uji.store.terapkan(berkas, oleh: uji.sistem, sidikPratinjau: baru).ubah == 1)
        }
    }

    @Test("Berkas yang menunjuk kode yang tidak ada ditolak utuh", arguments: TestDatabase.daftarJenis)
    func gagal(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let awal = try sampel()
            _ = try await uji.store.terapkan(awal, oleh: uji.sistem)
            let sebelum = try await uji.isiFakta()
            for rusak in [
                \BerkasKinerja.daftarSimpul[5].induk, \.daftarIndikator[3].simpul, \.daftarRencanaAksi[1].indikator,
            ] {
                var berkas = awal
                berkas.daftarUnit[0].nama = "Nama yang tidak boleh tersimpan"
                berkas[keyPath: rusak] = "TIDAK-ADA"
                await #expect(throws: Penolakan.self) { try await uji.store.terapkan(berkas, oleh: uji.sistem) }
            }
            var ganda = awal
            ganda.daftarTarget.append(ganda.daftarTarget[0])
            await #expect(throws: Penolakan.self) { try await uji.store.terapkan(ganda, oleh: uji.sistem) }
            #expect(try await uji.isiFakta() == sebelum)
        }
    }

    @Test("Dua tahun satu instansi hidup berdampingan", arguments: TestDatabase.daftarJenis)
    func duaTahun(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let lama = try sampel()
            _ = try await uji.store.terapkan(lama, oleh: uji.sistem)
            var tempat = lama
            tempat.instansi.tahun = 2026
            let baru = try PembangkitBerkas.berkas(benih: 5).bertempat(seperti: tempat)
            _ = try await uji.store.terapkan(baru, oleh: uji.sistem)
            #expect(try await uji.store.daftarTahun(instansi: "kesbangpol", oleh: uji.sistem) == [2026, 2025])
            let kembali = try await uji.berkas(lama)
            let kunciBaru = Set(baru.daftarTarget.map(\.kunciFakta))
            let tetap = lama.daftarTarget.filter { !kunciBaru.contains($0.kunciFakta) }
            #expect(kembali.daftarTarget.isSuperset(of: tetap) && tetap.count > 200)
            #expect(kembali.daftarSimpul == lama.daftarSimpul && kembali.daftarIndikator == lama.daftarIndikator)
            #expect(kembali.narasi == lama.narasi && kembali.daftarJabatan == lama.daftarJabatan)
            let sisa = try await uji.store.pratinjauImpor(baru, oleh: uji.sistem).daftarPerubahan
            #expect(sisa == [])
        }
    }

    @Test(
        "Nilai tahun lain yang tidak disebut tetap ada; nilai tahun berkas yang tidak disebut dihapus",
        arguments: TestDatabase.daftarJenis)
    func ketiadaan(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            var berkas = try sampel()
            _ = try await uji.store.terapkan(berkas, oleh: uji.sistem)
            let lain = berkas.daftarRealisasi.filter { $0.tahun != 2025 }
            let buang = try #require(berkas.daftarRealisasi.first { $0.tahun == 2025 })
            berkas.daftarRealisasi.removeAll { $0.tahun != 2025 || $0 == buang }
            let perubahan = try await uji.store.pratinjauImpor(berkas, oleh: uji.sistem).daftarPerubahan
            #expect(perubahan.map(\.jenis) == [.hapus] && perubahan.map(\.lembar) == ["realisasi"])
            _ = try await uji.store.terapkan(berkas, oleh: uji.sistem)
            let kembali = try await uji.berkas(berkas).daftarRealisasi
            #expect(kembali.isSuperset(of: lain) && !kembali.contains(buang))
        }
    }

    @Test("Membandingkan dua berkas memakai aturan yang sama dengan impor")
    func banding() throws {
        let lama = try sampel()
        #expect(try selisih(lama: lama, baru: lama).isEmpty)
        #expect(try selisih(lama: nil, baru: lama).allSatisfy { $0.jenis == .tambah })
        var baru = lama
        baru.daftarAnalisis.insert(Analisis(indikator: "I1", jenis: .sebab, uraian: "Sisipan"), at: 3)
        baru.daftarTarget.removeAll { $0.tahun == 2021 }
        #expect(try selisih(lama: lama, baru: baru).map(\.jenis) == [.tambah])
    }

    @Test(
        "Pejabat lama tetap tercatat; berkas hanya membetulkan yang menjabat di akhir tahun",
        arguments: TestDatabase.daftarJenis)
    func pejabat(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            var berkas = try sampel()
            _ = try await uji.store.terapkan(berkas, oleh: uji.sistem)
            let admin = try await uji.pelaku("admin", Penugasan(peran: .adminPemda))
            let lama = Pejabat(
                jabatan: "KADIS", nomor: 0, nama: "[pejabat lama]", status: .plt,
                mulai: Tanggal(tahun: 2022, bulan: 1, hari: 1),
                selesai: Tanggal(tahun: 2025, bulan: 3, hari: 1))
            let tujuan = TujuanIsian(instansi: "kesbangpol", tahun: 2025)
            #expect(try await uji.store.simpanPejabat([Isian(lama, dasar: 0)], ke: tujuan, oleh: admin).utuh)
            #expect(try await uji.berkas(berkas) == berkas)
            berkas.daftarJabatan[0].pangkat = "Pembina"
            #expect(try await uji.store.terapkan(berkas, oleh: uji.sistem).ubah == 1)
            let daftar = try await uji.store.daftar(Pejabat.self, instansi: "kesbangpol", tahun: 2025, oleh: admin)
            #expect(daftar.filter { $0.jabatan == "KADIS" }.map(\.pangkat).sorted() == ["", "Pembina"])
        }
    }
}

extension Array where Element: Equatable {
    func isSuperset(of lain: [Element]) -> Bool { lain.allSatisfy(contains) }
}
