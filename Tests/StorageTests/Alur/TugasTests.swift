import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

struct TugasTests {
    /// Kind, unit, period and count of what somebody must do.
    private func tugas(_ siklus: Siklus, _ pelaku: Pelaku) async throws -> [String] {
        try await siklus.store.daftarTugas(instansi: "kesbangpol", tahun: 2026, oleh: pelaku).map { tugas in
            [tugas.jenis.rawValue, tugas.unit, tugas.periode?.kode, tugas.banyak > 0 ? "\(tugas.banyak)" : nil]
                .compactMap(\.self).joined(separator: " ")
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `everybody sees what waits for them, and only that`(kind: DatabaseKind) async throws {
        try await withSiklus(kind, siap: false) { siklus in
            let store = siklus.store
            #expect(try await tugas(siklus, siklus.perencana) == ["ajukan_perjanjian"])
            #expect(try await tugas(siklus, siklus.sekretariat) == [])
            try await siklus.ajukanPK()
            #expect(try await tugas(siklus, siklus.kepala) == ["tandatangani_perjanjian"])
            #expect(
                try await store.daftarTugas(tahun: 2026, oleh: siklus.walikota).map(\.jenis) == [
                    .tandatanganiPerjanjian
                ])
            try await store.kembalikanPerjanjian(
                Siklus.pk, catatan: "Target I2 terlalu rendah", instansi: "kesbangpol", tahun: 2026, oleh: siklus.kepala
            )
            let kembali = try await store.daftarTugas(tahun: 2026, oleh: siklus.perencana)
            #expect(kembali.map(\.jenis) == [.perbaikiPerjanjian] && kembali[0].catatan == "Target I2 terlalu rendah")
            try await siklus.ajukanPK()
            try await siklus.tandatangani()
            try await store.bukaPeriode(tahun: 2026, oleh: siklus.organisasi)
            #expect(try await tugas(siklus, siklus.sekretariat) == ["isi sekretariat tw1 1"])
            // I1 is not measured in triwulan I; I3 may be filled from January on, until January.
            #expect(try await tugas(siklus, siklus.politik) == ["isi politik tw4 1"])
            try await siklus.isi("I2", 1, 81, oleh: siklus.sekretariat)
            #expect(try await tugas(siklus, siklus.sekretariat) == ["ajukan sekretariat tw1 1"])
            try await store.ajukan(siklus.cakupan(1, unit: "sekretariat"), oleh: siklus.sekretariat)
            #expect(try await tugas(siklus, siklus.sekretariat) == [])
            #expect(try await tugas(siklus, siklus.perencana) == ["verifikasi sekretariat tw1 1"])
            try await store.verifikasi(siklus.cakupan(1), oleh: siklus.perencana)
            #expect(try await tugas(siklus, siklus.kepala) == ["setujui sekretariat tw1 1"])
            try await store.kembalikan(siklus.cakupan(1), catatan: "Bukti kurang", oleh: siklus.kepala)
            #expect(try await tugas(siklus, siklus.sekretariat) == ["perbaiki sekretariat tw1 1"])
            try await store.ajukan(siklus.cakupan(1, unit: "sekretariat"), oleh: siklus.sekretariat)
            try await store.verifikasi(siklus.cakupan(1), oleh: siklus.perencana)
            try await store.setujui(siklus.cakupan(1), oleh: siklus.kepala)
            let kunci = try await store.daftarTugas(tahun: 2026, oleh: siklus.organisasi)
            #expect(kunci.map(\.jenis) == [.kunci] && kunci[0].periode == .triwulan(1) && kunci[0].banyak == 1)
            #expect(try await store.daftarTugas(tahun: 2026, oleh: siklus.inspektorat) == [])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `overdue tasks come first and say how late`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            siklus.uji.jam.atur("2026-04-13T02:00:00.000Z")
            let hari = try #require(Tanggal(iso: "2026-04-13"))
            let tugas = try await siklus.store.daftarTugas(
                instansi: "kesbangpol", tahun: 2026, oleh: siklus.sekretariat)
            #expect(tugas.map { $0.sisaHari(pada: hari) } == [-3, 88])
            let telat = try await siklus.store.keterlambatan(tahun: 2026, oleh: siklus.organisasi)
            #expect(telat.map(\.instansi) == ["kesbangpol"] && telat[0].terlambatHari == 3 && telat[0].kurang == 1)
            #expect(telat[0].wajib == 1 && telat[0].periode == .triwulan(1))
            let dinkes = try await siklus.uji.pelaku("dinkes", Penugasan(peran: .perencana, instansi: "dinkes"))
            #expect(try await siklus.store.keterlambatan(tahun: 2026, oleh: dinkes) == [])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a year opens with a schedule that may be changed with both values told`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store
            let daftar = try await store.daftarPeriode(tahun: 2026, oleh: siklus.politik)
            #expect(daftar.count == 17 && daftar.allSatisfy { !$0.dasar.isEmpty })
            let tw1 = try #require(daftar.first { $0.jadwal.periode == .triwulan(1) })
            #expect(tw1.jadwal.dibuka?.iso == "2026-01-01" && tw1.jadwal.tenggat?.iso == "2026-04-10")
            #expect(daftar.first { $0.jadwal.periode == .tahun }?.jadwal.tenggat?.iso == "2027-01-10")
            #expect(try await store.periodeBerjalan(tahun: 2026, oleh: siklus.politik)?.jadwal.periode == .triwulan(1))
            await #expect(throws: Penolakan.self) { try await store.bukaPeriode(tahun: 2026, oleh: siklus.organisasi) }
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await store.bukaPeriode(tahun: 2027, oleh: siklus.kepala)
            }
            var jadwal = tw1.jadwal
            jadwal.tenggat = Tanggal(iso: "2026-04-20")
            try await store.aturPeriode(
                jadwal, tahun: 2026, dasar: "Surat Sekda", versi: tw1.versi, oleh: siklus.organisasi)
            await #expect {
                try await store.aturPeriode(jadwal, tahun: 2026, dasar: "", versi: tw1.versi, oleh: siklus.organisasi)
            } throws: {
                guard case Penolakan.bentrok(let bentrok) = $0 else { return false }
                return bentrok.tersimpan["tenggat"] == "2026-04-20"
            }
            jadwal.ditutup = Tanggal(iso: "2026-04-05")
            try await store.aturPeriode(jadwal, tahun: 2026, dasar: "Surat Sekda", oleh: siklus.organisasi)
            await #expect(throws: Penolakan.self) { try await siklus.isi("I2", 1, 80, oleh: siklus.sekretariat) }
            #expect(try await store.periodeBerjalan(tahun: 2026, oleh: siklus.politik)?.jadwal.periode == .triwulan(2))
        }
    }
}
