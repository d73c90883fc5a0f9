import Kinerja
import Storage
import TestSupport

@testable import Web

/// Adds to the pemda of the tests a root instansi with two goals and an instansi that serves the first: `dinas-boros`
/// reached 60 of 100 and spent 90 of 100.
enum PemdaDasbor {
    static func isi(_ uji: PemdaUji) async throws {
        let sistem = Pelaku.sistem(pemda: "uji")
        try await uji.store.tambahInstansi(
            IsianInstansi(kode: "pemda", nama: "Pemerintah Uji", jenis: .akar), oleh: sistem)
        _ = try await uji.store.terapkan(try akar(), oleh: sistem)
        _ = try await uji.store.terapkan(try boros(), oleh: sistem)
        if try await uji.store.daftarPeriode(tahun: PemdaUji.tahun, oleh: sistem).isEmpty {
            try await uji.store.bukaPeriode(tahun: PemdaUji.tahun, oleh: sistem)
        }
    }

    static func akar() throws -> BerkasKinerja {
        var berkas = try kosong("pemda", "Pemerintah Uji")
        berkas.daftarSimpul = [
            Simpul(kode: "SD1", jenis: .sasaran, uraian: "Meningkatnya mutu jalan"),
            Simpul(kode: "SD2", jenis: .sasaran, uraian: "Meningkatnya kesehatan"),
        ]
        return berkas
    }

    static func boros() throws -> BerkasKinerja {
        var berkas = try kosong("dinas-boros", "Dinas Boros")
        berkas.daftarSimpul = [
            Simpul(kode: "T1", jenis: .tujuan, uraian: "Meningkatnya mutu jalan"),
            Simpul(kode: "S1", induk: "T1", jenis: .sasaran, uraian: "Jalan mantap"),
            Simpul(kode: "P1", induk: "S1", jenis: .program, uraian: "Program Jalan"),
        ]
        berkas.daftarIndikator = [
            Indikator(
                kode: "J1", simpul: "S1", nama: "Panjang jalan <mantap>", satuan: "km", konsolidasi: .terakhir,
                frekuensi: .triwulanan)
        ]
        berkas.daftarTarget = [Target(indikator: "J1", tahun: 2025, sumber: .pk, nilai: .angka(100))]
        for triwulan in 1...4 {
            berkas.daftarTarget.append(
                Target(indikator: "J1", tahun: 2025, periode: .triwulan(triwulan), sumber: .pk, nilai: .angka(100)))
            berkas.daftarRealisasi.append(
                Realisasi(indikator: "J1", tahun: 2025, periode: .triwulan(triwulan), nilai: .angka(60)))
        }
        berkas.daftarPagu = [Pagu(simpul: "P1", tahun: 2025, versi: .murni, nilai: Rupiah(100))]
        berkas.daftarRealisasiAnggaran = [
            RealisasiAnggaran(simpul: "P1", tahun: 2025, periode: .triwulan(3), nilai: Rupiah(90))
        ]
        return berkas
    }

    private static func kosong(_ kode: String, _ nama: String) throws -> BerkasKinerja {
        BerkasKinerja(
            instansi: Instansi(
                kode: kode, nama: nama, tingkat: .kota, wilayah: "Kota", tahun: 2025, renstraDari: 2025,
                renstraSampai: 2029), aturan: try .berlaku(tahun: 2025))
    }
}
