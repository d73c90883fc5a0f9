import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

/// The queue of slow work, as its users and as servers see it.
struct AntreanTests {
    private static let hasil = BerkasHasil(nama: "lkjip.pdf", media: "application/pdf", isi: Array("%PDF".utf8))

    private func antrekan(_ siklus: Siklus, _ format: [String] = ["pdf"], oleh: Pelaku? = nil) async throws -> String {
        try await siklus.store.antrekanLaporan(
            instansi: Siklus.instansi, tahun: Siklus.tahun, format: format, oleh: oleh ?? siklus.perencana)
    }

    private func status(_ siklus: Siklus, _ id: String) async throws -> StatusPekerjaan {
        try await siklus.store.pekerjaan(id, oleh: siklus.perencana).pekerjaan.status
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a work is taken once, reports how far it is, and hands out what it made`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store, id = try await antrekan(siklus)
            #expect(try await antrekan(siklus) == id)
            let diambil = try #require(try await store.ambilPekerjaan(pelayan: "a"))
            #expect(diambil.pekerjaan.id == id)
            #expect(try await store.ambilPekerjaan(pelayan: "b") == nil)
            try await store.lapor(diambil, langkah: 1, dari: 2, "Menulis.")
            let kini = try await store.pekerjaan(id, oleh: siklus.perencana).pekerjaan
            #expect(
                kini.status == .jalan && kini.langkah == 1 && kini.jumlahLangkah == 2 && kini.keterangan == "Menulis.")
            try await store.catatHasil(diambil, butir: 1, [Self.hasil])
            try await store.tutupPekerjaan(diambil, .selesai, "Jadi.")
            let unduhan = try await store.hasilPekerjaan(id, butir: 1, nama: "lkjip.pdf", oleh: siklus.kepala)
            #expect(unduhan.isi == Self.hasil.isi && unduhan.hasil.media == "application/pdf")
            #expect(try await store.daftarPemberitahuan(oleh: siklus.perencana).first?.jenis == .pekerjaanSelesai)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `two servers never take the same work`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            for nomor in 1...6 { _ = try await antrekan(siklus, ["pdf", "\(nomor)"]) }
            let diambil = try await withThrowingTaskGroup(of: String?.self) { group in
                for nomor in 1...10 {
                    group.addTask { try await siklus.store.ambilPekerjaan(pelayan: "s\(nomor)")?.pekerjaan.id }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }.compactMap(\.self)
            }
            #expect(diambil.count == 6 && Set(diambil).count == 6)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a server that died loses its work, and comes too late to change it`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store, id = try await antrekan(siklus)
            let mati = try #require(try await store.ambilPekerjaan(pelayan: "a"))
            #expect(try await store.pulihkanPekerjaan(pelayan: "b", diam: 60) == 0)
            siklus.uji.jam.maju(61)
            #expect(try await store.pulihkanPekerjaan(pelayan: nil, diam: 60) == 1)
            let baru = try #require(try await store.ambilPekerjaan(pelayan: "b"))
            #expect(baru.pekerjaan.id == id && baru.pekerjaan.percobaan == 2)
            await #expect(throws: HentiPekerjaan.diambilAlih) { try await store.lapor(mati, langkah: 1, dari: 2, "x") }
            await #expect(throws: HentiPekerjaan.diambilAlih) {
                try await store.catatHasil(mati, butir: 1, [Self.hasil])
            }
            await #expect(throws: HentiPekerjaan.diambilAlih) { try await store.tutupPekerjaan(mati, .selesai, "x") }
            #expect(try await store.pekerjaan(id, oleh: siklus.perencana).daftarHasil.isEmpty)
            // The same server, started again, needs not wait for the sign of life to grow old.
            #expect(try await store.pulihkanPekerjaan(pelayan: "b", diam: 60) == 1)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a work over which three servers died is given up`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let id = try await antrekan(siklus)
            for _ in 1...3 {
                _ = try #require(try await siklus.store.ambilPekerjaan(pelayan: "a"))
                try await siklus.store.pulihkanPekerjaan(pelayan: "a", diam: 60)
            }
            let kini = try await siklus.store.pekerjaan(id, oleh: siklus.perencana).pekerjaan
            #expect(kini.status == .gagal && kini.galat.hasPrefix("Server berhenti 3 kali"))
            #expect(try await siklus.store.daftarPemberitahuan(oleh: siklus.perencana).first?.jenis == .pekerjaanGagal)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a work is stopped before or between its steps, by its owner alone, and repeated`(kind: DatabaseKind)
        async throws
    {
        try await withSiklus(kind) { siklus in
            let store = siklus.store, id = try await antrekan(siklus)
            await #expect(throws: Penolakan.self) { try await store.batalkanPekerjaan(id, oleh: siklus.kepala) }
            try await store.batalkanPekerjaan(id, oleh: siklus.perencana)
            #expect(try await status(siklus, id) == .batal)
            #expect(try await store.ambilPekerjaan(pelayan: "a") == nil)
            try await store.ulangiPekerjaan(id, oleh: siklus.perencana)
            let diambil = try #require(try await store.ambilPekerjaan(pelayan: "a"))
            await #expect(throws: Penolakan.self) { try await store.ulangiPekerjaan(id, oleh: siklus.perencana) }
            try await store.batalkanPekerjaan(id, oleh: siklus.perencana)
            #expect(try await status(siklus, id) == .jalan)
            await #expect(throws: HentiPekerjaan.dibatalkan) {
                try await store.lapor(diambil, langkah: 1, dari: 2, "x")
            }
            try await store.tutupPekerjaan(diambil, .batal, "Dibatalkan.")
            await #expect(throws: Penolakan.self) { try await store.batalkanPekerjaan(id, oleh: siklus.perencana) }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `works and their files belong to their pemda and place`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store, id = try await antrekan(siklus)
            let tetangga = try await siklus.uji.pelaku("tetangga", Penugasan(peran: .perencana, instansi: "dinkes"))
            let seberang = try await siklus.uji.pelaku("seberang", Penugasan(peran: .adminPemda), pemda: "kabupaten")
            for lain in [tetangga, seberang] {
                #expect(try await store.daftarPekerjaan(oleh: lain).isEmpty)
                await #expect(throws: Penolakan.tidakDitemukan("pekerjaan itu")) {
                    try await store.pekerjaan(id, oleh: lain)
                }
                await #expect(throws: Penolakan.tidakDitemukan("pekerjaan itu")) {
                    try await store.batalkanPekerjaan(id, oleh: lain)
                }
                await #expect(throws: Penolakan.self) {
                    try await store.hasilPekerjaan(id, butir: 1, nama: "lkjip.pdf", oleh: lain)
                }
            }
            await #expect(throws: Penolakan.tidakBerhak(.tempat)) {
                _ = try await self.antrekan(siklus, oleh: tetangga)
            }
            await #expect(throws: Penolakan.tidakBerhak(.tempat)) {
                try await store.antrekanLaporanPemda(tahun: 2026, format: ["pdf"], oleh: siklus.perencana)
            }
            await #expect(throws: Penolakan.self) { _ = try await self.antrekan(siklus, []) }
            #expect(try await store.daftarPekerjaan(oleh: siklus.kepala).map(\.id) == [id])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `nobody fills the queue alone`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            for nomor in 1...Store.batasPekerjaan { _ = try await antrekan(siklus, ["\(nomor)"]) }
            await #expect(throws: Penolakan.self) { _ = try await self.antrekan(siklus, ["lagi"]) }
            _ = try await antrekan(siklus, oleh: siklus.kepala)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `old files go, unless another work still names the same contents`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store
            func selesaikan(_ format: String) async throws -> String {
                let id = try await antrekan(siklus, [format])
                let diambil = try #require(try await store.ambilPekerjaan(pelayan: "a"))
                try await store.catatHasil(diambil, butir: 1, [Self.hasil])
                try await store.tutupPekerjaan(diambil, .selesai, "Jadi.")
                return id
            }
            let lama = try await selesaikan("pdf")
            siklus.uji.jam.maju(5 * 86_400)
            let baru = try await selesaikan("docx")
            siklus.uji.jam.maju(3 * 86_400)
            #expect(try await store.buangHasilLama() == 1)
            #expect(try await store.pekerjaan(lama, oleh: siklus.perencana).pekerjaan.kedaluwarsa)
            _ = try await store.hasilPekerjaan(baru, butir: 1, nama: "lkjip.pdf", oleh: siklus.perencana)
            siklus.uji.jam.maju(5 * 86_400)
            #expect(try await store.buangHasilLama() == 1)
            #expect(throws: (any Error).self) {
                try store.bukti.baca(sidik: Self.hasil.isi.sha256, pemda: "kota~hasil")
            }
        }
    }
}
