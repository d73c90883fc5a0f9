import Databases
import Kinerja
import TestSupport
import Testing

@testable import Storage

/// Saving the budget grid, on both databases, over the sample of the kabupaten: every level states its amounts.
@Suite struct LembarAnggaranTests {
    private static let tujuan = TujuanIsian(instansi: "sampel-2025", tahun: 2025)

    private static func denganSampel(
        _ kind: DatabaseKind, _ kerja: @escaping @Sendable (UjiStore, Pelaku) async throws -> Void
    ) async throws {
        try await withUji(kind) { uji in
            _ = try await uji.store.terapkan(try Contoh.berkas("sampel-2025"), oleh: uji.sistem)
            try await kerja(uji, try await uji.pelaku("ani", Penugasan(peran: .perencana, instansi: "sampel-2025")))
        }
    }

    private static func pagu(_ simpul: String, _ nilai: Int64, dasar: Int? = 1, _ tindakan: TindakanRiwayat = .isi)
        -> Isian<Pagu>
    {
        let fakta = Pagu(simpul: simpul, tahun: 2025, versi: .perubahan(1), nilai: Rupiah(nilai))
        return Isian(fakta, dasar: dasar, tindakan)
    }

    private static func tertulis(_ uji: UjiStore, _ pelaku: Pelaku, _ simpul: String) async throws -> Int64? {
        let lembar = try await uji.store.lembarAnggaran(instansi: "sampel-2025", tahun: 2025, oleh: pelaku)
        return Hitungan(lembar.berkas).tertulis(simpul, .pagu(.perubahan(1)), tahun: 2025)?.nilai
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `sums that copied their parts follow them, up to the top`(_ kind: DatabaseKind) async throws {
        try await Self.denganSampel(kind) { uji, pelaku in
            let awal = try #require(try await Self.tertulis(uji, pelaku, "P1"))
            let daun = try #require(try await Self.tertulis(uji, pelaku, "P1.K1.S1"))
            let isian = IsianAnggaran(pagu: [Self.pagu("P1.K1.S1", daun + 5_000)])
            let hasil = try await uji.store.simpanAnggaran(isian, ke: Self.tujuan, oleh: pelaku)
            #expect(hasil.utuh && hasil.tersimpan.map(\.versi) == [2])
            #expect(try await Self.tertulis(uji, pelaku, "P1") == awal + 5_000)
            let berkas = try await uji.berkas(try Contoh.berkas("sampel-2025"))
            #expect(
                Hitungan(berkas).peringatanAnggaran("P1", versi: .perubahan(1), periode: .tahun, tahun: 2025).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a stated amount that was no copy stays and is told`(_ kind: DatabaseKind) async throws {
        try await Self.denganSampel(kind) { uji, pelaku in
            _ = try await uji.store.simpanAnggaran(
                IsianAnggaran(pagu: [Self.pagu("P1.K1", 1)]), ke: Self.tujuan, oleh: pelaku)
            _ = try await uji.store.simpanAnggaran(
                IsianAnggaran(pagu: [Self.pagu("P1.K1.S1", 7)]), ke: Self.tujuan, oleh: pelaku)
            #expect(try await Self.tertulis(uji, pelaku, "P1.K1") == 1)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `good cells are kept when others clash or are refused`(_ kind: DatabaseKind) async throws {
        try await Self.denganSampel(kind) { uji, pelaku in
            let isian = IsianAnggaran(
                pagu: [
                    Self.pagu("P1.K1.S1", 11), Self.pagu("P1.K1.S2", 12, dasar: 9), Self.pagu("TIDAK", 13, dasar: 0),
                ],
                realisasi: [
                    Isian(
                        RealisasiAnggaran(simpul: "P1.K1.S1", tahun: 2025, periode: .triwulan(1), nilai: Rupiah(3)),
                        dasar: 1)
                ])
            let hasil = try await uji.store.simpanAnggaran(isian, ke: Self.tujuan, oleh: pelaku)
            #expect(hasil.tersimpan.count == 2 && hasil.bentrok.count == 1 && hasil.ditolak.count == 1)
            #expect(try await Self.tertulis(uji, pelaku, "P1.K1.S1") == 11)
            #expect(try await Self.tertulis(uji, pelaku, "P1.K1.S2") != 12)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `an import is all or nothing and leaves an event`(_ kind: DatabaseKind) async throws {
        try await Self.denganSampel(kind) { uji, pelaku in
            let jejak = try await uji.jejak()
            let bentrok = IsianAnggaran(pagu: [Self.pagu("P1.K1.S1", 11), Self.pagu("P1.K1.S2", 12, dasar: 9)])
            await #expect(throws: Penolakan.dataBerubah) {
                try await uji.store.imporAnggaran(bentrok, ke: Self.tujuan, oleh: pelaku)
            }
            #expect(try await Self.tertulis(uji, pelaku, "P1.K1.S1") != 11)
            #expect(try await uji.jejak() == jejak)
            try await uji.store.imporAnggaran(
                IsianAnggaran(pagu: [Self.pagu("P1.K1.S1", 11)]), ke: Self.tujuan, oleh: pelaku)
            #expect(try await uji.jejak() == jejak + ["impor"])
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `the history of a node tells budgets and spending, the latest first`(_ kind: DatabaseKind) async throws {
        try await Self.denganSampel(kind) { uji, pelaku in
            uji.jam.maju(60)
            _ = try await uji.store.simpanAnggaran(
                IsianAnggaran(pagu: [Self.pagu("P1.K1.S1", 0, dasar: 1, .hapus)]), ke: Self.tujuan, oleh: pelaku)
            let riwayat = try await uji.store.riwayatAnggaran(
                simpul: "P1.K1.S1", instansi: "sampel-2025", tahun: 2025, oleh: pelaku)
            #expect(riwayat.first?.nilai == nil && riwayat.first?.olehNama == "Pejabat ani")
            #expect(Set(riwayat.map(\.kolom)).isSuperset(of: [.pagu(.murni), .realisasi(.triwulan(1))]))
            #expect(riwayat.count == 7)
            let lain = try await uji.store.riwayatAnggaran(
                simpul: "P1.K1.S", instansi: "sampel-2025", tahun: 2025, oleh: pelaku)
            #expect(lain.isEmpty)
        }
    }

    @Test func `other roles, other instansi and other pemda are refused`() async throws {
        try await Self.denganSampel(.sqlite) { uji, _ in
            let isian = IsianAnggaran(pagu: [Self.pagu("P1.K1.S1", 1)])
            let kepala = try await uji.pelaku("budi", Penugasan(peran: .kepala, instansi: "sampel-2025"))
            let tetangga = try await uji.pelaku("cici", Penugasan(peran: .perencana, instansi: "dinkes"))
            for orang in [kepala, tetangga] {
                let hasil = try await uji.store.simpanAnggaran(isian, ke: Self.tujuan, oleh: orang)
                #expect(hasil.tersimpan.isEmpty && hasil.ditolak.count == 1)
            }
            await #expect(throws: Penolakan.self) {
                try await uji.store.lembarAnggaran(instansi: "sampel-2025", tahun: 2025, oleh: tetangga)
            }
            let seberang = Pelaku(
                pemda: "kabupaten", pengguna: "dedi", nama: "Dedi",
                daftarPenugasan: [Penugasan(peran: .perencana, instansi: "sampel-2025")])
            await #expect(throws: Penolakan.self) {
                try await uji.store.riwayatAnggaran(
                    simpul: "P1", instansi: "sampel-2025", tahun: 2025, oleh: seberang)
            }
        }
    }
}
