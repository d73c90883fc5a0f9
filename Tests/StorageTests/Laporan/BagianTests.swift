import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

/// Sections of a report: text, history, assignment, comments.
struct BagianTests {
    private static let kunci = "latar-belakang"

    private func riwayat(_ siklus: Siklus, _ kunci: String = Self.kunci) async throws -> [VersiRiwayat] {
        try await siklus.store.riwayat(
            Narasi.self, kunci: Narasi(bagian: kunci, teks: "").kunciFakta, instansi: Siklus.instansi,
            tahun: Siklus.tahun, oleh: siklus.inspektorat)
    }

    private func bagian(_ siklus: Siklus, _ kunci: String = Self.kunci) async throws -> BagianLaporan? {
        try await siklus.store.daftarBagian(
            instansi: Siklus.instansi, tahun: Siklus.tahun, oleh: siklus.inspektorat)[kunci]
    }

    private func simpan(
        _ siklus: Siklus, _ teks: String, dasar: Int?, kunci: String = Self.kunci, oleh: Pelaku? = nil
    ) async throws -> Int {
        try await siklus.store.simpanBagian(
            IsianBagian(kunci: kunci, teks: teks, nilaiTautan: ["{{I2.capaian}}": "95,54%"], draf: "Draf."),
            dasar: dasar, ke: siklus.tujuan, oleh: oleh ?? siklus.perencana)
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a text is kept with the figures and the draft its writer saw`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            #expect(try await simpan(siklus, "Capaian {{I2.capaian}}.", dasar: 0) == 1)
            let bagian = try #require(try await bagian(siklus))
            #expect(bagian.nilaiTautan == ["{{I2.capaian}}": "95,54%"])
            #expect(bagian.drafTerakhir == "Draf." && bagian.status == .ditulis)
            let bahan = try await siklus.store.bahanStudio(
                instansi: Siklus.instansi, tahun: Siklus.tahun, oleh: siklus.kepala)
            #expect(bahan.berkas.narasi[Self.kunci] == "Capaian {{I2.capaian}}.")
            #expect(bahan.versi(Self.kunci) == 1 && bahan.laporan.status == .draf && !bahan.wajibReviu)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `of two editors of one section the second sees both texts and nothing is lost`(kind: DatabaseKind) async throws
    {
        try await withSiklus(kind) { siklus in
            let kedua = try await siklus.uji.pelaku("kedua", Penugasan(peran: .perencana, instansi: Siklus.instansi))
            let awal = try await simpan(siklus, "Awal.", dasar: 0)
            _ = try await simpan(siklus, "Dari yang pertama.", dasar: awal)
            let tolak = await #expect(throws: Penolakan.self) {
                _ = try await self.simpan(siklus, "Dari yang kedua.", dasar: awal, oleh: kedua)
            }
            guard case .bentrok(let bentrokan)? = tolak else {
                return #expect(Bool(false), "\(String(describing: tolak))")
            }
            #expect(bentrokan.tersimpan == ["Teks": "Dari yang pertama."])
            #expect(bentrokan.olehNama == siklus.perencana.nama && bentrokan.versi == awal + 1)
            #expect(try await riwayat(siklus).map { $0.daftarNilai.first?.teks } == ["Dari yang pertama.", "Awal."])
            #expect(try await simpan(siklus, "Gabungan.", dasar: bentrokan.versi, oleh: kedua) == 3)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `an earlier text comes back as a new version`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            _ = try await simpan(siklus, "Satu.", dasar: 0)
            _ = try await simpan(siklus, "Dua.", dasar: 1)
            #expect(try await simpan(siklus, "  ", dasar: 2) == 0)
            #expect(try await bagian(siklus)?.status == .belum)
            let versi = try await siklus.store.pulihkanBagian(
                Self.kunci, versi: 1, dasar: 0, ke: siklus.tujuan, oleh: siklus.perencana)
            #expect(versi == 4)
            let riwayat = try await riwayat(siklus)
            #expect(riwayat.map(\.versi) == [4, 3, 2, 1] && riwayat[1].tindakan == .hapus)
            #expect(riwayat[0].daftarNilai.first?.teks == "Satu." && riwayat[0].alasan == "dipulihkan dari versi 1")
            await #expect(throws: Penolakan.tidakDitemukan("versi 9 bagian \"latar-belakang\"")) {
                try await siklus.store.pulihkanBagian(
                    Self.kunci, versi: 9, dasar: 4, ke: siklus.tujuan, oleh: siklus.perencana)
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `an operator writes what is given to them and what speaks of their unit`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            func coba(_ kunci: String) async throws -> AlasanDitolak? {
                do {
                    _ = try await simpan(siklus, "Teks.", dasar: nil, kunci: kunci, oleh: siklus.sekretariat)
                    return nil
                } catch Penolakan.tidakBerhak(let alasan) { return alasan }
            }
            #expect(try await coba("analisis-sebab.I2") == nil)
            #expect(try await coba("analisis-sebab.I1") == .tempat)
            #expect(try await coba(Self.kunci) == .tempat)
            try await siklus.store.tugaskanBagian(
                TugasBagian(
                    kunci: Self.kunci, penulis: siklus.sekretariat.pengguna, tenggat: Tanggal(iso: "2026-06-01")),
                dasar: 0, ke: siklus.tujuan, oleh: siklus.perencana)
            #expect(try await coba(Self.kunci) == nil)
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                _ = try await self.simpan(siklus, "x", dasar: nil, oleh: siklus.kepala)
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `who is given a section is told, and it stands among their tasks until finished`(kind: DatabaseKind)
        async throws
    {
        try await withSiklus(kind) { siklus in
            let tugas = TugasBagian(
                kunci: Self.kunci, penulis: siklus.politik.pengguna, tenggat: Tanggal(iso: "2026-06-01"))
            try await siklus.store.tugaskanBagian(tugas, dasar: 0, ke: siklus.tujuan, oleh: siklus.perencana)
            let kabar = try await siklus.store.daftarPemberitahuan(oleh: siklus.politik)
            #expect(kabar.map(\.jenis) == [.bagianDitugaskan] && kabar.first?.rujukan == Self.kunci)
            #expect(kabar.first?.pesan.contains("1 Juni 2026") == true)
            #expect(try await siklus.store.daftarTugasMenulis(oleh: siklus.politik).map(\.bagian.kunci) == [Self.kunci])
            try await siklus.store.tandaiBagian(Self.kunci, .selesai, ke: siklus.tujuan, oleh: siklus.politik)
            #expect(try await siklus.store.daftarTugasMenulis(oleh: siklus.politik).isEmpty)
            try await siklus.store.bacaPemberitahuan(oleh: siklus.perencana)
            #expect(try await siklus.store.banyakBelumDibaca(oleh: siklus.politik) == 1)
            try await siklus.store.bacaPemberitahuan([kabar[0].id], oleh: siklus.politik)
            #expect(try await siklus.store.banyakBelumDibaca(oleh: siklus.politik) == 0)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `only those who may write can be given a section, by those who saw its last state`(kind: DatabaseKind)
        async throws
    {
        try await withSiklus(kind) { siklus in
            func beri(_ penulis: Pelaku, dasar: Int, oleh: Pelaku) async throws {
                try await siklus.store.tugaskanBagian(
                    TugasBagian(kunci: Self.kunci, penulis: penulis.pengguna), dasar: dasar, ke: siklus.tujuan,
                    oleh: oleh)
            }
            let calon = try await siklus.store.daftarCalonPenulis(instansi: Siklus.instansi, oleh: siklus.kepala)
            #expect(
                Set(calon.map(\.id)) == Set([siklus.politik, siklus.sekretariat, siklus.perencana].map(\.pengguna)))
            await #expect(throws: Penolakan.self) { try await beri(siklus.kepala, dasar: 0, oleh: siklus.perencana) }
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await beri(siklus.politik, dasar: 0, oleh: siklus.politik)
            }
            try await beri(siklus.politik, dasar: 0, oleh: siklus.perencana)
            let tolak = await #expect(throws: Penolakan.self) {
                try await beri(siklus.sekretariat, dasar: 0, oleh: siklus.perencana)
            }
            guard case .bentrok(let bentrokan)? = tolak else { return #expect(Bool(false)) }
            #expect(bentrokan.tersimpan["Penulis"] == siklus.politik.nama)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `comments are answered, told to those concerned, and settled`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store
            try await store.tugaskanBagian(
                TugasBagian(kunci: Self.kunci, penulis: siklus.politik.pengguna), dasar: 0, ke: siklus.tujuan,
                oleh: siklus.perencana)
            siklus.uji.jam.maju(60)
            let satu = try await store.komentari(
                IsianKomentar(kunci: Self.kunci, teks: " Sumber datanya? ", kutipan: "95,54%"), ke: siklus.tujuan,
                oleh: siklus.kepala)
            siklus.uji.jam.maju(60)
            let dua = try await store.komentari(
                IsianKomentar(kunci: "lain", teks: "BPS.", menjawab: satu.id), ke: siklus.tujuan, oleh: siklus.politik)
            #expect(satu.teks == "Sumber datanya?" && dua.kunci == Self.kunci && dua.menjawab == satu.id)
            #expect(
                try await store.daftarPemberitahuan(oleh: siklus.politik).map(\.jenis) == [
                    .komentar, .bagianDitugaskan,
                ])
            #expect(try await store.daftarPemberitahuan(oleh: siklus.kepala).map(\.jenis) == [.komentar])
            await #expect(throws: Penolakan.self) {
                try await store.selesaikanKomentar(satu.id, ke: siklus.tujuan, oleh: siklus.politik)
            }
            try await store.selesaikanKomentar(dua.id, ke: siklus.tujuan, oleh: siklus.perencana)
            let daftar = try await store.daftarKomentar(
                kunci: Self.kunci, instansi: Siklus.instansi, tahun: Siklus.tahun, oleh: siklus.inspektorat)
            #expect(daftar.map(\.id) == [satu.id, dua.id] && daftar[0].selesaiOlehNama == siklus.perencana.nama)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `nobody outside the instansi or the pemda reads or writes`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            _ = try await simpan(siklus, "Rahasia.", dasar: 0)
            let tetangga = try await siklus.uji.pelaku("tetangga", Penugasan(peran: .perencana, instansi: "dinkes"))
            let seberang = try await siklus.uji.pelaku(
                "seberang", Penugasan(peran: .perencana, instansi: Siklus.instansi), pemda: "kabupaten")
            await #expect(throws: Penolakan.tidakBerhak(.tempat)) {
                _ = try await self.simpan(siklus, "x", dasar: nil, oleh: tetangga)
            }
            await #expect(throws: Penolakan.tidakBerhak(.tempat)) {
                try await siklus.store.daftarKomentar(instansi: Siklus.instansi, tahun: Siklus.tahun, oleh: tetangga)
            }
            await #expect(throws: Penolakan.tidakDitemukan("tahun 2026 pada instansi \"kesbangpol\"")) {
                _ = try await self.simpan(siklus, "x", dasar: nil, oleh: seberang)
            }
            for kunci in ["", "a/b", "../x", String(repeating: "a", count: 201)] {
                await #expect(throws: Penolakan.tidakDitemukan("bagian itu")) {
                    _ = try await self.simpan(siklus, "x", dasar: nil, kunci: kunci)
                }
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `an outline is chosen with the version its writer saw`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store
            #expect(
                try await store.aturSistematika(kode: "pasuruan", dasar: 0, ke: siklus.tujuan, oleh: siklus.perencana)
                    == 1)
            #expect(
                try await store.aturSistematika(
                    kode: "pasuruan", isi: "{}", dasar: 1, ke: siklus.tujuan, oleh: siklus.perencana) == 2)
            await #expect(throws: Penolakan.self) {
                try await store.aturSistematika(kode: "dki", dasar: 1, ke: siklus.tujuan, oleh: siklus.perencana)
            }
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await store.aturSistematika(kode: "dki", dasar: 2, ke: siklus.tujuan, oleh: siklus.politik)
            }
            let laporan = try await store.laporan(
                instansi: Siklus.instansi, tahun: Siklus.tahun, oleh: siklus.kepala)
            #expect(laporan.sistematika == "pasuruan" && laporan.sistematikaIsi == "{}" && laporan.versi == 2)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `whether a review must come first is set once and noted`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            #expect(try await siklus.store.setelanLaporan(oleh: siklus.kepala) == SetelanLaporan())
            try await siklus.store.aturSetelanLaporan(SetelanLaporan(reviuInstansi: true), oleh: siklus.organisasi)
            await #expect(throws: Penolakan.self) {
                try await siklus.store.aturSetelanLaporan(SetelanLaporan(), oleh: siklus.organisasi)
            }
            #expect(try await siklus.store.setelanLaporan(oleh: siklus.kepala).reviuInstansi)
            #expect(try await siklus.uji.jejak().last == "atur_aturan")
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await siklus.store.aturSetelanLaporan(SetelanLaporan(versi: 1), oleh: siklus.perencana)
            }
        }
    }
}
