import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

struct PerjanjianTests {
    private func beku(_ siklus: Siklus) async throws -> [KunciPerjanjian: PerjanjianBeku] {
        try await siklus.store.daftarPerjanjianBeku(instansi: "kesbangpol", tahun: 2026, oleh: siklus.inspektorat)
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `what both parties sign is frozen with its hash and stays readable`(kind: DatabaseKind) async throws {
        try await withSiklus(kind, siap: false) { siklus in
            await #expect(throws: Penolakan.self) { try await siklus.tandatangani() }
            try await siklus.ajukanPK()
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await siklus.store.tandatanganiPerjanjian(
                    Siklus.pk, tanggal: try #require(Tanggal(iso: "2026-01-05")), instansi: "kesbangpol", tahun: 2026,
                    oleh: siklus.perencana)
            }
            await #expect(throws: Penolakan.self) { try await siklus.tandatangani(tanggal: "2026-01-06") }
            try await siklus.tandatangani()
            let satu = try #require(try await beku(siklus)[Siklus.pk])
            #expect(satu.status == .ditandatangani && satu.isi.sha256 == satu.sidik)
            let isi = try #require(satu.terbaca)
            #expect(isi.tanggal == "2026-01-05" && isi.pihakPertama.sebutan == "Kepala Badan")
            #expect(isi.pihakKedua.sebutan == "Wali Kota Contoh" && isi.daftarAnggaran.map(\.pagu) == [1_500_000_000])
            #expect(isi.daftarSasaran.flatMap(\.indikator).map(\.kode) == ["I1", "I2", "I3"])
            #expect(isi.daftarSasaran[0].indikator[0].target(.triwulan(1)) == .tidakDiukur)
            #expect(isi.daftarSasaran[0].indikator[1].target(.tahun) == .angka(80))
            let fakta = try await siklus.store.berkas(instansi: "kesbangpol", tahun: 2026, oleh: siklus.kepala)
            #expect(fakta.daftarPerjanjian[0].tanggal?.iso == "2026-01-05")
            await #expect(throws: Penolakan.self) { try await siklus.ajukanPK() }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `what changed since submission is not signed`(kind: DatabaseKind) async throws {
        try await withSiklus(kind, siap: false) { siklus in
            try await siklus.ajukanPK()
            try await siklus.uji.jalankan("UPDATE pagu SET nilai = 1 WHERE simpul = 'P1'")
            await #expect {
                try await siklus.tandatangani()
            } throws: { ($0 as? Penolakan)?.pesan.contains("berubah sejak perjanjian ini diajukan") == true }
            await #expect(throws: Penolakan.self) {
                try await siklus.store.kembalikanPerjanjian(
                    Siklus.pk, catatan: "", instansi: "kesbangpol", tahun: 2026, oleh: siklus.kepala)
            }
            try await siklus.store.kembalikanPerjanjian(
                Siklus.pk, catatan: "Pagu berubah", instansi: "kesbangpol", tahun: 2026, oleh: siklus.kepala)
            try await siklus.ajukanPK()
            try await siklus.tandatangani()
            #expect(
                try await siklus.uji.jejak().suffix(4) == [
                    "ajukan_perjanjian", "kembalikan_perjanjian", "ajukan_perjanjian", "tandatangani_perjanjian",
                ])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a revision starts from the signed version with its targets and ground`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store
            await #expect(throws: Penolakan.self) {
                try await store.buatPerubahan(
                    "pk", alasan: .perubahanStrategi, uraian: " ", instansi: "kesbangpol", tahun: 2026,
                    oleh: siklus.perencana)
            }
            let baru = try await store.buatPerubahan(
                "pk", alasan: .perubahanStrategi, uraian: "APBD Perubahan", instansi: "kesbangpol", tahun: 2026,
                oleh: siklus.perencana)
            #expect(baru == KunciPerjanjian(kode: "pk", versi: 1))
            let berkas = try await store.berkas(instansi: "kesbangpol", tahun: 2026, oleh: siklus.perencana)
            #expect(berkas.daftarPerjanjian.map(\.versi) == [0, 1] && berkas.daftarPerjanjian[1].tanggal == nil)
            let (lama, salinan) = (
                berkas.daftarTarget.filter { $0.sumber == .pk },
                berkas.daftarTarget.filter { $0.sumber == .pkPerubahan(1) }
            )
            #expect(lama.count == 11 && Set(lama.map(\.nilai)) == Set(salinan.map(\.nilai)) && salinan.count == 11)
            // Targets of the draft may change, those of the signed version may not.
            func ubah(_ sumber: SumberTarget) async throws {
                try await store.simpanTarget(
                    [Isian(Target(indikator: "I2", tahun: 2026, sumber: sumber, nilai: .angka(85)), dasar: nil)],
                    ke: siklus.tujuan, oleh: siklus.perencana
                ).wajibUtuh()
            }
            await #expect(throws: Penolakan.self) { try await ubah(.pk) }
            try await ubah(.pkPerubahan(1))
            await #expect(throws: Penolakan.self) {
                try await store.buatPerubahan(
                    "pk", alasan: .perubahanStrategi, uraian: "Lagi", instansi: "kesbangpol", tahun: 2026,
                    oleh: siklus.perencana)
            }
            try await siklus.ajukanPK(baru)
            try await siklus.tandatangani(baru, tanggal: "2026-04-05")
            let daftar = try await beku(siklus)
            #expect(daftar[Siklus.pk]?.terbaca?.daftarSasaran[0].indikator[1].target(.tahun) == .angka(80))
            #expect(daftar[baru]?.terbaca?.daftarSasaran[0].indikator[1].target(.tahun) == .angka(85))
            #expect(daftar[baru]?.terbaca?.uraianAlasan == "APBD Perubahan")
            #expect(try await store.verifikasiJejak(oleh: siklus.inspektorat).daftarKerusakan == [])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `the signed scan is kept with its hash, and only as a picture or PDF`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            func lampirkan(_ isi: String, _ nama: String, oleh pelaku: Pelaku) async throws {
                try await siklus.store.lampirkanPerjanjian(
                    Siklus.pk, berkas: Array(isi.utf8), nama: nama, instansi: "kesbangpol", tahun: 2026, oleh: pelaku)
            }
            await #expect(throws: Penolakan.self) { try await lampirkan("a,b", "pk.csv", oleh: siklus.perencana) }
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await lampirkan("%PDF-1.7", "pk.pdf", oleh: siklus.politik)
            }
            try await lampirkan("%PDF-1.7 ttd", "../PK 2026.pdf", oleh: siklus.perencana)
            let satu = try #require(try await beku(siklus)[Siklus.pk])
            #expect(satu.berkasNama == "PK 2026.pdf" && satu.berkasSidik == Array("%PDF-1.7 ttd".utf8).sha256)
            let isi = try await siklus.store.bacaBukti(
                sidik: try #require(satu.berkasSidik), instansi: "kesbangpol", oleh: siklus.kepala)
            #expect(isi.jenis == .pdf && isi.isi == Array("%PDF-1.7 ttd".utf8))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `the plan is set version after version`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store
            let tanggal = try #require(Tanggal(iso: "2025-09-01"))
            func tetapkan(_ dokumen: String, _ alasan: String = "", oleh pelaku: Pelaku) async throws -> Int {
                try await store.tetapkanRencana(
                    dokumen: dokumen, tanggal: tanggal, alasan: alasan, instansi: "kesbangpol", tahun: 2026,
                    oleh: pelaku)
            }
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                _ = try await tetapkan("Perwal 1", oleh: siklus.perencana)
            }
            await #expect(throws: Penolakan.self) { _ = try await tetapkan("", oleh: siklus.kepala) }
            #expect(try await tetapkan("Perwal 1/2025", oleh: siklus.kepala) == 0)
            await #expect(throws: Penolakan.self) { _ = try await tetapkan("Perwal 2", "Alasan", oleh: siklus.kepala) }
            try await store.simpanTarget(
                [Isian(Target(indikator: "I2", tahun: 2026, sumber: .renstra, nilai: .angka(90)), dasar: nil)],
                ke: siklus.tujuan, oleh: siklus.perencana
            ).wajibUtuh()
            await #expect(throws: Penolakan.self) { _ = try await tetapkan("Perwal 2", oleh: siklus.kepala) }
            #expect(try await tetapkan("Perwal 2/2026", "Target naik", oleh: siklus.kepala) == 1)
            let daftar = try await store.daftarVersiRencana(instansi: "kesbangpol", tahun: 2026, oleh: siklus.politik)
            #expect(daftar.map(\.versi) == [0, 1] && daftar.allSatisfy { $0.isi.sha256 == $0.sidik })
            #expect(!daftar[0].isi.contains("\"90\"") && daftar[1].isi.contains("\"90\""))
            #expect(try await store.verifikasiJejak(oleh: siklus.inspektorat).utuh)
        }
    }
}
