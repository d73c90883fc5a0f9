import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

struct AlurTests {
    @Test(arguments: TestDatabase.daftarJenis)
    func `a quarter goes from entry to lock, each step by its role and into the trail`(kind: DatabaseKind) async throws
    {
        try await withSiklus(kind) { siklus in
            let (store, semua) = (siklus.store, siklus.cakupan(2))
            siklus.uji.jam.atur("2026-07-05T02:00:00.000Z")
            try await siklus.isi("I1", 2, 82, oleh: siklus.politik)
            try await siklus.isi("I2", 2, 81, oleh: siklus.sekretariat)
            let bagian = try await store.ajukan(semua, oleh: siklus.politik)
            #expect(bagian.dilakukan == [Siklus.nilai("I1", 2)] && bagian.dilewati.isEmpty)
            try await store.ajukan(semua, oleh: siklus.sekretariat)
            #expect(try await store.verifikasi(semua, oleh: siklus.perencana).dilakukan.count == 2)
            try await store.setujui(semua, oleh: siklus.kepala)
            try await store.kunci(semua, oleh: siklus.organisasi)
            #expect(try await siklus.status("I1", 2) == .dikunci)
            try await store.buka(semua, alasan: "Salah kunci", oleh: siklus.organisasi)
            #expect(try await siklus.status("I2", 2) == .disetujui)
            #expect(
                try await siklus.uji.jejak().suffix(6) == [
                    "ajukan_realisasi", "ajukan_realisasi", "verifikasi_realisasi", "setujui_realisasi",
                    "kunci_realisasi", "buka_realisasi",
                ])
            #expect(try await store.verifikasiJejak(oleh: siklus.inspektorat).daftarKerusakan == [])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `nothing is filled without a signed agreement and an open period`(kind: DatabaseKind) async throws {
        try await withSiklus(kind, siap: false) { siklus in
            func sebab() async -> String {
                do {
                    try await siklus.isi("I2", 1, 80, oleh: siklus.sekretariat)
                    return ""
                } catch let penolakan as Penolakan { return penolakan.pesan } catch { return "\(error)" }
            }
            #expect(await sebab().contains("belum ditandatangani"))
            try await siklus.ajukanPK()
            try await siklus.tandatangani()
            #expect(await sebab().contains("belum dibuka"))
            try await siklus.store.bukaPeriode(tahun: 2026, oleh: siklus.organisasi)
            #expect(await sebab() == "")
            siklus.uji.jam.atur("2026-04-11T02:00:00.000Z")
            #expect(await sebab().contains("berakhir 10 April 2026"))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `what is handed in stands still until it is returned with a note`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let (store, satu) = (siklus.store, siklus.cakupan(1, "I2"))
            try await siklus.isi("I2", 1, 81, oleh: siklus.sekretariat)
            try await store.ajukan(satu, oleh: siklus.sekretariat)
            await #expect(throws: Penolakan.self) { try await siklus.isi("I2", 1, 99, oleh: siklus.sekretariat) }
            await #expect(throws: Penolakan.self) {
                try await store.kembalikan(satu, catatan: "  ", oleh: siklus.perencana)
            }
            try await store.kembalikan(satu, catatan: "Lampirkan berita acara", oleh: siklus.perencana)
            let status = try await store.statusRealisasi(instansi: "kesbangpol", tahun: 2026, oleh: siklus.sekretariat)
            #expect(status[Siklus.nilai("I2", 1)]?.catatan == "Lampirkan berita acara")
            #expect(status[Siklus.nilai("I2", 1)]?.olehNama == "Pejabat perencana")
            siklus.uji.jam.atur("2026-04-20T02:00:00.000Z")
            try await siklus.isi("I2", 1, 83, oleh: siklus.sekretariat)
            try await store.ajukan(satu, oleh: siklus.sekretariat)
            #expect(try await siklus.status("I2", 1) == .diajukan)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `every due row is filled before handing in; one that needs no value is marked so`(
        kind: DatabaseKind
    ) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store
            await #expect {
                try await store.ajukan(siklus.cakupan(1), oleh: siklus.sekretariat)
            } throws: { error in
                guard case Penolakan.gerbang(let kalimat) = error else { return false }
                return kalimat.contains("I2")
            }
            try await store.ajukan(siklus.cakupan(1, unit: "politik"), oleh: siklus.politik)
            let realisasi = try await siklus.uji.teks("SELECT indikator, periode, jenis FROM realisasi")
            #expect(realisasi == [["I1", "tw1", "tidak_diukur"]])
            #expect(try await siklus.status("I1", 1) == .diajukan)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `nobody verifies or approves what they entered`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let i = Siklus.instansi
            let rangkap = try await siklus.uji.pelaku(
                "rangkap", Penugasan(peran: .petugas, instansi: i, unit: "sekretariat"),
                Penugasan(peran: .perencana, instansi: i), Penugasan(peran: .kepala, instansi: i))
            let (store, satu) = (siklus.store, siklus.cakupan(1, "I2"))
            try await siklus.isi("I2", 1, 81, oleh: rangkap)
            // A note by somebody else does not make the value somebody else's.
            let catatan = Realisasi(
                indikator: "I2", tahun: 2026, periode: .triwulan(1), nilai: .angka(81), catatan: "Sumber: Dukcapil")
            try await store.simpanPengukuran(
                [BarisPengukuran(Isian(catatan, dasar: nil))], ke: siklus.tujuan, oleh: siklus.sekretariat
            ).wajibUtuh()
            try await store.ajukan(satu, oleh: siklus.sekretariat)
            await #expect(throws: Penolakan.tidakBerhak(.isianSendiri)) {
                try await store.verifikasi(satu, oleh: rangkap)
            }
            let dilewati = try? await store.verifikasi(siklus.cakupan(1), oleh: rangkap)
            #expect(dilewati == nil)
            try await store.verifikasi(satu, oleh: siklus.perencana)
            await #expect(throws: Penolakan.tidakBerhak(.isianSendiri)) { try await store.setujui(satu, oleh: rangkap) }
            try await store.setujui(satu, oleh: siklus.kepala)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `each role keeps to its step, its unit and its pemda`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let (store, satu) = (siklus.store, siklus.cakupan(1, "I2"))
            try await siklus.isi("I2", 1, 81, oleh: siklus.sekretariat)
            await #expect(throws: Penolakan.tidakBerhak(.tempat)) { try await store.ajukan(satu, oleh: siklus.politik) }
            for salah in [
                siklus.perencana, siklus.kepala, siklus.organisasi, siklus.inspektorat, .sistem(pemda: "kota"),
            ] {
                await #expect(throws: Penolakan.tidakBerhak(.peran)) { try await store.ajukan(satu, oleh: salah) }
            }
            await #expect(throws: Penolakan.self) { try await store.verifikasi(satu, oleh: siklus.perencana) }
            try await store.ajukan(satu, oleh: siklus.sekretariat)
            await #expect(throws: Penolakan.tidakBerhak(.peran)) { try await store.kunci(satu, oleh: siklus.kepala) }
            await #expect(throws: Penolakan.self) { try await store.kunci(satu, oleh: siklus.organisasi) }
            let asing = try await siklus.uji.pelaku(
                "asing", Penugasan(peran: .perencana, instansi: "kesbangpol"), pemda: "kabupaten")
            await #expect(throws: Penolakan.self) { try await store.verifikasi(satu, oleh: asing) }
            let lain = try await siklus.uji.pelaku("lain", Penugasan(peran: .perencana, instansi: "dinkes"))
            await #expect(throws: Penolakan.tidakBerhak(.tempat)) { try await store.verifikasi(satu, oleh: lain) }
            #expect(try await siklus.status("I2", 1) == .diajukan)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `of two who verify at the same moment one does`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let (store, satu) = (siklus.store, siklus.cakupan(1, "I2"))
            let kedua = try await siklus.uji.pelaku("kedua", Penugasan(peran: .perencana, instansi: "kesbangpol"))
            try await siklus.isi("I2", 1, 81, oleh: siklus.sekretariat)
            try await store.ajukan(satu, oleh: siklus.sekretariat)
            async let a = Result { try await store.verifikasi(satu, oleh: siklus.perencana) }
            async let b = Result { try await store.verifikasi(satu, oleh: kedua) }
            async let c = Result { try await store.kembalikan(satu, catatan: "Salah", oleh: kedua) }
            let hasil = await [a, b, c]
            // A return may follow a verification, but two verifications may not both count.
            #expect(hasil.prefix(2).filter(\.berhasil).count <= 1 && hasil.contains(where: \.berhasil))
            let jejak = try await siklus.uji.jejak()
            #expect(jejak.filter { $0 == "verifikasi_realisasi" }.count == hasil.prefix(2).filter(\.berhasil).count)
            #expect(try await store.verifikasiJejak(oleh: siklus.inspektorat).utuh)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a locked figure is restated with a reason and goes round again`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let (store, satu) = (siklus.store, siklus.cakupan(1, "I2"))
            try await siklus.isi("I2", 1, 81, oleh: siklus.sekretariat)
            try await store.ajukan(satu, oleh: siklus.sekretariat)
            try await store.verifikasi(satu, oleh: siklus.perencana)
            try await store.setujui(satu, oleh: siklus.kepala)
            try await store.kunci(satu, oleh: siklus.organisasi)
            let final = BarisPengukuran(
                Isian(
                    Realisasi(indikator: "I2", tahun: 2026, periode: .triwulan(1), nilai: .angka(79)), dasar: nil))
            _ = try await store.nyatakanUlang(
                final, alasan: "Angka final BPS", ke: siklus.tujuan, oleh: siklus.perencana)
            #expect(try await siklus.status("I2", 1) == .diverifikasi)
            try await store.setujui(satu, oleh: siklus.kepala)
            try await store.kunci(satu, oleh: siklus.organisasi)
            #expect(try await store.verifikasiJejak(oleh: siklus.inspektorat).daftarKerusakan == [])
            let riwayat = try await siklus.uji.teks("SELECT versi FROM riwayat WHERE tabel = 'realisasi'")
            #expect(riwayat.count == 2)
        }
    }
}
