import Databases
import Kinerja
import TestSupport
import Testing

@testable import Storage

@Suite("Isian pengukuran")
struct PengukuranTests {
    private func baris(_ indikator: String, _ periode: Periode, _ nilai: NilaiRealisasi, dasar: Int?) -> BarisPengukuran
    {
        BarisPengukuran(
            Isian(Realisasi(indikator: indikator, tahun: 2025, periode: periode, nilai: nilai), dasar: dasar))
    }

    @Test("Baris yang baik tersimpan walau baris lain bentrok atau ditolak", arguments: TestDatabase.daftarJenis)
    func sebagian(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            try await uji.bukaPeriode()
            let awal = try await uji.berkas().daftarRealisasi.filter { $0.tahun == 2025 && $0.indikator == "I15" }
            let versi = try #require(try await uji.versi(awal[0]))
            let hasil = try await uji.store.simpanPengukuran(
                [
                    baris("I15", .triwulan(1), .angka(77), dasar: versi),
                    baris("I15", .triwulan(2), .angka(78), dasar: versi + 4),
                    baris("I15", .bulan(3), .angka(79), dasar: 0),
                    baris("I15", .triwulan(4), .predikat("A"), dasar: nil),
                    baris("HILANG", .tahun, .angka(1), dasar: nil),
                ], ke: uji.tujuan, oleh: uji.petugas)
            #expect(hasil.tersimpan.map(\.versi) == [versi + 1])
            #expect(
                hasil.bentrok.map(\.kunci) == [Realisasi.kunci(indikator: "I15", tahun: 2025, periode: .triwulan(2))])
            #expect(
                hasil.bentrok[0].bentrokan.tersimpan["Nilai"] != nil && hasil.bentrok[0].bentrokan.olehNama == "Sistem")
            #expect(hasil.ditolak.count == 3)
            let kini = try await uji.berkas().daftarRealisasi
            #expect(kini.contains { $0.indikator == "I15" && $0.periode == .triwulan(1) && $0.nilai == .angka(77) })
            #expect(!kini.contains { $0.nilai == .angka(78) && $0.indikator == "I15" })
        }
    }

    @Test("Nilai yang sama bukan bentrokan dan bukan versi baru", arguments: TestDatabase.daftarJenis)
    func sama(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            try await uji.bukaPeriode()
            let awal = try #require(
                try await uji.berkas().daftarRealisasi.first { $0.tahun == 2025 && $0.indikator == "I15" })
            let riwayat = try await uji.uji.banyakRiwayat()
            let hasil = try await uji.store.simpanPengukuran(
                [BarisPengukuran(Isian(awal, dasar: 0))], ke: uji.tujuan, oleh: uji.petugas)
            #expect(hasil.tersimpan.map(\.versi) == [1])
            #expect(try await uji.uji.banyakRiwayat() == riwayat)
        }
    }

    @Test("Baris dengan komponen tersimpan utuh atau tidak sama sekali", arguments: TestDatabase.daftarJenis)
    func komponen(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            try await uji.bukaPeriode()
            let ada = try #require(try await uji.berkas().daftarKomponen.first { $0.tahun == 2025 })
            var baru = ada
            baru.nilai = ada.nilai + 1
            let realisasi = Realisasi(
                indikator: ada.indikator, tahun: 2025, periode: ada.periode, nilai: .dariKomponen,
                catatan: "catatan baru")
            let tambahan = Komponen(indikator: ada.indikator, tahun: 2025, periode: ada.periode, nama: "lain", nilai: 5)
            let bentrok = BarisPengukuran(
                Isian(realisasi, dasar: nil), komponen: [Isian(tambahan, dasar: 0), Isian(baru, dasar: 9)])
            let sebelum = try await uji.uji.isiFakta()
            let gagal = try await uji.store.simpanPengukuran([bentrok], ke: uji.tujuan, oleh: uji.petugas)
            #expect(gagal.bentrok.count == 1 && gagal.tersimpan.isEmpty)
            #expect(try await uji.uji.isiFakta() == sebelum)
            let baik = BarisPengukuran(
                Isian(realisasi, dasar: nil), komponen: [Isian(tambahan, dasar: 0), Isian(baru, dasar: 1)])
            let hasil = try await uji.store.simpanPengukuran([baik], ke: uji.tujuan, oleh: uji.petugas)
            #expect(hasil.utuh && hasil.versi(baru.kunciFakta) == 2 && hasil.versi(tambahan.kunciFakta) == 1)
        }
    }

    @Test(
        "Nilai yang diajukan atau dikunci tidak dapat diketik", arguments: TestDatabase.daftarJenis,
        StatusRealisasi.allCases)
    func status(kind: DatabaseKind, status: StatusRealisasi) async throws {
        try await withIsian(kind) { uji in
            try await uji.bukaPeriode()
            let kunci = KunciNilai(indikator: "I15", tahun: 2025, periode: .triwulan(1))
            if status != .terbuka { try await uji.status(kunci, status) }
            let hasil = try await uji.store.simpanPengukuran(
                [baris("I15", .triwulan(1), .angka(55), dasar: nil)], ke: uji.tujuan, oleh: uji.petugas)
            #expect(hasil.utuh == status.dapatDiisi)
        }
    }

    @Test("Periode yang belum dibuka, dan operator unit lain, ditolak per baris", arguments: TestDatabase.daftarJenis)
    func gerbang(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let isian = [baris("I15", .triwulan(1), .angka(55), dasar: nil)]
            let tutup = try await uji.store.simpanPengukuran(isian, ke: uji.tujuan, oleh: uji.petugas)
            #expect(tutup.ditolak.first?.penolakan.pesan.contains("belum dibuka") == true)
            try await uji.bukaPeriode()
            let lain = try await uji.uji.pelaku(
                "lain", Penugasan(peran: .petugas, instansi: "kesbangpol", unit: "SEKRETARIAT"))
            let unit = try await uji.berkas().unitPengampu(Indikator(kode: "I15", simpul: "S6", nama: ""))
            #expect(unit != "SEKRETARIAT")
            let ditolak = try await uji.store.simpanPengukuran(isian, ke: uji.tujuan, oleh: lain)
            #expect(ditolak.ditolak.map(\.penolakan) == [.tidakBerhak(.tempat)])
            let orang = try await uji.uji.pelaku("orang", Penugasan(peran: .petugas, instansi: "dinkes"))
            #expect(try await uji.store.simpanPengukuran(isian, ke: uji.tujuan, oleh: orang).ditolak.count == 1)
        }
    }

    @Test(
        "Nilai terkunci hanya berubah dengan dinyatakan ulang, beralasan, dan disetujui lagi",
        arguments: TestDatabase.daftarJenis)
    func nyatakanUlang(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let kunci = KunciNilai(indikator: "I15", tahun: 2025, periode: .triwulan(1))
            let isian = baris("I15", .triwulan(1), .angka(81), dasar: 1)
            await #expect(throws: Penolakan.self) {
                try await uji.store.nyatakanUlang(isian, alasan: "angka final", ke: uji.tujuan, oleh: uji.perencana)
            }
            try await uji.status(kunci, .dikunci)
            await #expect(throws: Penolakan.self) {
                try await uji.store.nyatakanUlang(isian, alasan: " ", ke: uji.tujuan, oleh: uji.perencana)
            }
            let hasil = try await uji.store.nyatakanUlang(
                isian, alasan: "angka final", ke: uji.tujuan, oleh: uji.perencana)
            #expect(hasil.tersimpan.map(\.versi) == [2])
            let status = try await uji.store.statusRealisasi(instansi: "kesbangpol", tahun: 2025, oleh: uji.perencana)
            #expect(status[kunci]?.status == .diverifikasi)
            let riwayat = try await uji.store.riwayat(
                Realisasi.self, kunci: isian.realisasi.fakta.kunciFakta, instansi: "kesbangpol", tahun: 2025,
                oleh: uji.perencana)
            #expect(riwayat.map(\.alasan) == ["angka final", ""])
            #expect(try await uji.uji.jejak().last == "nyatakan_ulang")
        }
    }

    @Test(
        "Impor tidak mengubah nilai yang sudah diajukan dan perjanjian yang ditandatangani",
        arguments: TestDatabase.daftarJenis)
    func imporTertahan(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let asal = try await uji.berkas()
            try await uji.status(KunciNilai(indikator: "I15", tahun: 2025, periode: .triwulan(1)), .diajukan)
            var berkas = asal
            let nomor = try #require(
                berkas.daftarRealisasi.firstIndex {
                    $0.tahun == 2025 && $0.indikator == "I15" && $0.periode == .triwulan(1)
                })
            berkas.daftarRealisasi[nomor].nilai = .angka(1)
            let pratinjau = try await uji.store.pratinjauImpor(berkas, oleh: uji.perencana)
            #expect(pratinjau.daftarPenghalang.first?.contains("I15 tw1 2025 (diajukan)") == true)
            await #expect(throws: Penolakan.self) { try await uji.store.terapkan(berkas, oleh: uji.perencana) }
            #expect(try await uji.berkas() == asal)
            #expect(try await uji.store.pratinjauImpor(asal, oleh: uji.perencana).daftarPenghalang.isEmpty)
            var aturan = asal
            aturan.aturan.setelan.removeAll()
            await #expect(throws: Penolakan.self) { try await uji.store.terapkan(aturan, oleh: uji.perencana) }
        }
    }

    @Test("Impor tidak mengubah perjanjian yang dibekukan dan target di dalamnya", arguments: TestDatabase.daftarJenis)
    func imporPerjanjianBeku(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            try await uji.uji.jalankan(
                """
                INSERT INTO perjanjian_beku
                    (pemda, instansi, tahun_kinerja, kode, versi_perjanjian, status, isi_beku, sidik, catatan,
                    diajukan_oleh, diajukan_oleh_nama, diajukan_pada)
                VALUES ('kota', 'kesbangpol', 2025, 'PK', 0, 'diajukan', '{}', 'x', '', 'x', 'X', 'x')
                """)
            let asal = try await uji.berkas()
            #expect(try await uji.store.pratinjauImpor(asal, oleh: uji.perencana).daftarPenghalang.isEmpty)
            var pihak = asal, target = asal, lain = asal
            pihak.daftarPerjanjian[0].pihakKedua = "Orang lain"
            let nomor = try #require(
                asal.daftarTarget.firstIndex {
                    $0.indikator == "I4" && $0.tahun == 2025 && $0.sumber == .pk && $0.periode == .tahun
                })
            target.daftarTarget[nomor].nilai = .angka(1)
            lain.daftarPerjanjian[2].pihakKedua = "KASUBAG-UMUM"
            for (berkas, kata) in [(pihak, "PK versi 0"), (target, "target I4 pk dalam PK versi 0")] {
                let penghalang = try await uji.store.pratinjauImpor(berkas, oleh: uji.perencana).daftarPenghalang
                #expect(penghalang.first?.contains(kata) == true)
                await #expect(throws: Penolakan.self) { try await uji.store.terapkan(berkas, oleh: uji.perencana) }
            }
            #expect(try await uji.berkas() == asal)
            #expect(try await uji.store.terapkan(lain, oleh: uji.perencana).ubah == 1)
        }
    }
}
