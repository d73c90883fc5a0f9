import Databases
import Kinerja
import TestSupport
import Testing

@testable import Storage

@Suite("Banyak orang sekaligus")
struct SerentakTests {
    @Test(
        "Dari banyak yang menyimpan sel yang sama, satu menang dan yang lain melihat nilainya",
        arguments: TestDatabase.daftarJenis)
    func satuSel(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let hasil = try await withThrowingTaskGroup(of: HasilSimpan.self) { kelompok in
                for nomor in 1...12 {
                    kelompok.addTask {
                        let target = Target(indikator: "I4", tahun: 2026, sumber: .renja, nilai: .angka(Angka(nomor)))
                        return try await uji.store.simpanTarget(
                            [Isian(target, dasar: 0)], ke: uji.tujuan, oleh: uji.perencana)
                    }
                }
                return try await kelompok.reduce(into: []) { $0.append($1) }
            }
            #expect(hasil.filter(\.utuh).count == 1)
            #expect(hasil.filter { !$0.bentrok.isEmpty }.count == 11)
            let menang = try #require(
                try await uji.berkas().daftarTarget.first {
                    $0.tahun == 2026 && $0.sumber == .renja && $0.indikator == "I4"
                })
            guard case .angka(let angka) = menang.nilai else { return #expect(Bool(false)) }
            #expect(hasil.flatMap(\.bentrok).allSatisfy { $0.bentrokan.tersimpan["Nilai"] == angka.cetak() })
        }
    }

    @Test(
        "Baris baru dari banyak orang mendapat nomor sendiri-sendiri; tidak ada yang hilang",
        arguments: TestDatabase.daftarJenis)
    func daftarBaru(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let awal = try await uji.berkas().daftarIsu.count
            try await withThrowingTaskGroup(of: Void.self) { kelompok in
                for nomor in 1...12 {
                    kelompok.addTask {
                        let isu = Isian(Bernomor(nomor: 0, Isu(jenis: .isu, uraian: "Isu \(nomor)")), dasar: 0)
                        try await uji.store.simpanDaftar([isu], ke: uji.tujuan, oleh: uji.perencana).wajibUtuh()
                    }
                }
                try await kelompok.waitForAll()
            }
            let kini = try await uji.store.daftar(
                Bernomor<Isu>.self, instansi: "kesbangpol", tahun: 2025, oleh: uji.perencana)
            #expect(kini.count == awal + 12 && Set(kini.map(\.nomor)).count == kini.count)
            #expect(Set(kini.map(\.nilai.uraian)).isSuperset(of: (1...12).map { "Isu \($0)" }))
        }
    }

    @Test("Impor dan isian yang bersamaan tidak saling menimpa diam-diam", arguments: TestDatabase.daftarJenis)
    func imporDanIsian(kind: DatabaseKind) async throws {
        try await withIsian(kind) { uji in
            let berkas = try await uji.berkas()
            let sidik = try await uji.store.pratinjauImpor(berkas, oleh: uji.perencana).sidik
            let narasi = Isian(Narasi(bagian: "saran", teks: "Isian orang"), dasar: nil)
            try await uji.store.simpanNarasi([narasi], ke: uji.tujuan, oleh: uji.perencana).wajibUtuh()
            await #expect(throws: Penolakan.dataBerubah) {
                try await uji.store.terapkan(berkas, oleh: uji.perencana, sidikPratinjau: sidik)
            }
            #expect(try await uji.berkas().narasi["saran"] == "Isian orang")
            try await withThrowingTaskGroup(of: Void.self) { kelompok in
                for putaran in 0..<6 {
                    kelompok.addTask {
                        var lain = berkas
                        lain.narasi["saran"] = "Impor \(putaran)"
                        _ = try await uji.store.terapkan(lain, oleh: uji.perencana)
                    }
                }
                try await kelompok.waitForAll()
            }
            let riwayat = try await uji.store.riwayat(
                Narasi.self, kunci: Narasi(bagian: "saran", teks: "").kunciFakta, instansi: "kesbangpol", tahun: 2025,
                oleh: uji.perencana)
            #expect(riwayat.map(\.versi) == Array((1...8).reversed()))
        }
    }
}
