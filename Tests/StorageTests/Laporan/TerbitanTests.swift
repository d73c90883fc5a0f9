import Databases
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

/// A report from draft to publication.
struct TerbitanTests {
    private static let lengkap: PemeriksaLaporan = { _, _ in [] }
    private static let berkas = [
        BerkasHasil(nama: "lkjip.pdf", media: "application/pdf", isi: Array("%PDF-1.7 laporan".utf8)),
        BerkasHasil(nama: "lkjip.html", media: "text/html", isi: Array("<!doctype html>".utf8)),
    ]

    private func status(_ siklus: Siklus) async throws -> StatusLaporan {
        try await siklus.store.laporan(instansi: Siklus.instansi, tahun: Siklus.tahun, oleh: siklus.inspektorat).status
    }

    private func tulis(_ siklus: Siklus, _ teks: String) async throws {
        try await siklus.store.simpanBagian(
            IsianBagian(kunci: "kesimpulan", teks: teks), dasar: nil, ke: siklus.tujuan, oleh: siklus.perencana)
    }

    private func tandatangani(_ siklus: Siklus) async throws -> Int {
        try await siklus.store.ajukanLaporan(ke: siklus.tujuan, oleh: siklus.perencana, periksa: Self.lengkap)
        return try await siklus.store.tandatanganiLaporan(
            tanggal: try #require(Tanggal(iso: "2026-04-05")), ke: siklus.tujuan, oleh: siklus.kepala)
    }

    private func publik(_ siklus: Siklus, _ nomor: Int, pemda: String = "kota") async throws -> TerbitanPublik {
        try await siklus.store.terbitanPublik(
            pemda: pemda, instansi: Siklus.instansi, tahun: Siklus.tahun, nomor: nomor)
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a report goes from draft to published, and each act stands in the trail`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            try await tulis(siklus, "Tercapai.")
            let nomor = try await tandatangani(siklus)
            await #expect(throws: Penolakan.tidakDitemukan("laporan terbit itu")) {
                try await self.publik(siklus, nomor)
            }
            try await siklus.store.terbitkanLaporan(nomor, Self.berkas, ke: siklus.tujuan, oleh: siklus.perencana)
            #expect(try await status(siklus) == .terbit)
            let publik = try await publik(siklus, nomor)
            #expect(publik.terbitan.utuh && publik.daftarBerkas.map(\.format) == ["html", "pdf"])
            let pdf = try await siklus.store.isiTerbitan(publik, format: "pdf", pemda: "kota")
            #expect(pdf.isi == Self.berkas[0].isi && pdf.isi.sha256 == pdf.berkas.sidik)
            #expect(
                try await siklus.uji.jejak().suffix(3)
                    == ["ajukan_laporan", "tandatangani_laporan", "terbitkan_laporan"])
            #expect(try await siklus.store.verifikasiJejak(oleh: siklus.inspektorat).utuh)
            await #expect(throws: Penolakan.tidakDitemukan("laporan terbit itu")) {
                try await self.publik(siklus, nomor, pemda: "kabupaten")
            }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `what was frozen reads back as the facts it was made of`(kind: DatabaseKind) async throws {
        try await withUji(kind) { uji in
            let contoh = try Contoh.berkas("sampel-2025")
            _ = try await uji.store.terapkan(contoh, oleh: uji.sistem)
            let (i, t) = (contoh.instansi.kode, contoh.instansi.tahun)
            let perencana = try await uji.pelaku("perencana", Penugasan(peran: .perencana, instansi: i))
            let kepala = try await uji.pelaku("kepala", Penugasan(peran: .kepala, instansi: i))
            let tujuan = TujuanIsian(instansi: i, tahun: t)
            try await uji.store.ajukanLaporan(ke: tujuan, oleh: perencana) { berkas, _ in
                berkas.daftarLampiran.allSatisfy { !$0.isi.isEmpty } ? [] : ["lampiran tanpa isi"]
            }
            let nomor = try await uji.store.tandatanganiLaporan(
                tanggal: try #require(Tanggal(iso: "2026-01-05")), ke: tujuan, oleh: kepala)
            let terbitan = try await uji.store.terbitan(nomor, instansi: i, tahun: t, oleh: kepala)
            let (beku, _) = try await uji.store.naskahTerbitan(terbitan, oleh: kepala)
            let kini = try await uji.store.berkasLengkap(instansi: i, tahun: t, oleh: kepala)
            #expect(beku == kini, "\(kini.beda(beku))")
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a report that lacks something, or changed since it was handed in, goes no further`(kind: DatabaseKind)
        async throws
    {
        try await withSiklus(kind) { siklus in
            let kurang: PemeriksaLaporan = { berkas, _ in
                berkas.narasi.isEmpty ? ["Bagian kesimpulan belum diisi."] : []
            }
            await #expect(throws: Penolakan.gerbang("Bagian kesimpulan belum diisi.")) {
                try await siklus.store.ajukanLaporan(ke: siklus.tujuan, oleh: siklus.perencana, periksa: kurang)
            }
            try await tulis(siklus, "Isi.")
            try await siklus.store.ajukanLaporan(ke: siklus.tujuan, oleh: siklus.perencana, periksa: kurang)
            await #expect(throws: Penolakan.self) { try await self.tulis(siklus, "Diam-diam.") }
            let lewatLain = try await #require(throws: Penolakan.self) {
                _ = try await siklus.store.simpanNarasi(
                    [Isian(Narasi(bagian: "kesimpulan", teks: "Lain."), dasar: nil)], ke: siklus.tujuan,
                    oleh: siklus.perencana)
            }
            #expect(lewatLain.pesan.contains("sudah diajukan"))
            try await siklus.isi("I2", 1, 81, oleh: siklus.sekretariat)
            let tolak = await #expect(throws: Penolakan.self) {
                try await siklus.store.tandatanganiLaporan(
                    tanggal: try #require(Tanggal(iso: "2026-04-05")), ke: siklus.tujuan, oleh: siklus.kepala)
            }
            #expect(tolak?.pesan.hasPrefix("Data atau narasi berubah") == true)
            try await siklus.store.kembalikanLaporan(catatan: "Perbarui.", ke: siklus.tujuan, oleh: siklus.kepala)
            #expect(try await status(siklus) == .diperbaiki)
            _ = try await tandatangani(siklus)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a review comes first where the pemda says so, by somebody who did not write`(kind: DatabaseKind) async throws
    {
        try await withSiklus(kind) { siklus in
            let store = siklus.store
            try await store.aturSetelanLaporan(SetelanLaporan(reviuInstansi: true), oleh: siklus.organisasi)
            let ganda = try await siklus.uji.pelaku(
                "ganda", Penugasan(peran: .inspektorat), Penugasan(peran: .perencana, instansi: Siklus.instansi))
            try await store.simpanBagian(
                IsianBagian(kunci: "kesimpulan", teks: "Isi."), dasar: nil, ke: siklus.tujuan, oleh: ganda)
            await #expect(throws: Penolakan.gerbang("Laporan ini harus direviu inspektorat lebih dahulu.")) {
                _ = try await self.tandatangani(siklus)
            }
            await #expect(throws: Penolakan.tidakBerhak(.isianSendiri)) {
                try await store.reviuLaporan(ke: siklus.tujuan, oleh: ganda)
            }
            try await store.reviuLaporan(catatan: "Baik.", ke: siklus.tujuan, oleh: siklus.inspektorat)
            let nomor = try await store.tandatanganiLaporan(
                tanggal: try #require(Tanggal(iso: "2026-04-05")), ke: siklus.tujuan, oleh: siklus.kepala)
            let terbitan = try await store.terbitan(
                nomor, instansi: Siklus.instansi, tahun: Siklus.tahun, oleh: siklus.kepala)
            #expect(terbitan.direviuOlehNama == siklus.inspektorat.nama)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a published report beside the facts after it tells what changed`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let satu = try await tandatangani(siklus)
            try await siklus.store.terbitkanLaporan(satu, Self.berkas, ke: siklus.tujuan, oleh: siklus.kepala)
            let isi = Realisasi(indikator: "I3", tahun: Siklus.tahun, nilai: .angka(88))
            try await siklus.store.simpanPengukuran(
                [BarisPengukuran(Isian(isi, dasar: nil))], ke: siklus.tujuan, oleh: siklus.politik
            ).wajibUtuh()
            let baris = try await siklus.store.bandingkanTerbitan(
                satu, instansi: Siklus.instansi, tahun: Siklus.tahun, oleh: siklus.inspektorat)
            #expect(baris.map(\.kode) == ["I1", "I2", "I3"])
            #expect(baris.filter(\.berubah).map(\.kode) == ["I3"])
            #expect(baris[2].direncanakan == "80" && baris[2].kini?.realisasi == "88")
            #expect(baris[2].dilaporkan?.realisasi != "88")
            try await siklus.store.perbaikiTerbitan(alasan: "Angka I3.", ke: siklus.tujuan, oleh: siklus.perencana)
            let dua = try await tandatangani(siklus)
            try await siklus.store.terbitkanLaporan(dua, Self.berkas, ke: siklus.tujuan, oleh: siklus.kepala)
            #expect(try await publik(siklus, satu).nomorTerakhir == dua && dua == satu + 1)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a frozen report changed behind the application is found`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let nomor = try await tandatangani(siklus)
            try await siklus.store.terbitkanLaporan(nomor, Self.berkas, ke: siklus.tujuan, oleh: siklus.kepala)
            try await siklus.uji.jalankan("UPDATE terbitan SET isi_beku = isi_beku || ' '")
            let rusak = try await siklus.store.verifikasiJejak(oleh: siklus.inspektorat).daftarKerusakan
            #expect(rusak.map(\.pesan).contains { $0.contains("laporan kesbangpol 2026 1") })
            #expect(try await publik(siklus, nomor).terbitan.utuh == false)
        }
    }

    @Test func `without room nothing is published`() async throws {
        try await withSiklus(.sqlite, bukti: BuktiTanpaRuang()) { siklus in
            let nomor = try await tandatangani(siklus)
            await #expect(throws: GangguanBukti.penuh) {
                try await siklus.store.terbitkanLaporan(nomor, Self.berkas, ke: siklus.tujuan, oleh: siklus.kepala)
            }
            #expect(try await status(siklus) == .ditandatangani)
            await #expect(throws: Penolakan.self) { try await self.publik(siklus, nomor) }
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `the pemda asks instansi for contributions and takes or returns the answers`(kind: DatabaseKind) async throws {
        try await withSiklus(kind) { siklus in
            let store = siklus.store
            let id = try #require(
                try await store.mintaBahan(
                    IsianPermintaan(
                        daftarInstansi: [Siklus.instansi, "dinkes"], tahun: 2026, judul: "Capaian politik",
                        tenggat: Tanggal(iso: "2026-04-01")), oleh: siklus.organisasi
                ).first)
            #expect(try await store.daftarPemberitahuan(oleh: siklus.perencana).first?.jenis == .bahanDiminta)
            let milik = try await store.daftarPermintaanBahan(tahun: 2026, oleh: siklus.perencana)
            let hari = try #require(Tanggal(iso: "2026-04-05"))
            #expect(milik.map(\.id) == [id] && milik[0].terlambat(pada: hari))
            await #expect(throws: Penolakan.self) {
                try await store.terimaBahan(id, dasar: nil, oleh: siklus.organisasi)
            }
            try await store.jawabBahan(id, jawaban: "88 persen.", dasar: 1, oleh: siklus.politik)
            let tolak = await #expect(throws: Penolakan.self) {
                try await store.jawabBahan(id, jawaban: "Lain.", dasar: 1, oleh: siklus.perencana)
            }
            guard case .bentrok(let bentrokan)? = tolak else {
                return #expect(Bool(false), "\(String(describing: tolak))")
            }
            #expect(bentrokan.tersimpan["Jawaban"] == "88 persen.")
            try await store.kembalikanBahan(id, catatan: "Sumber?", dasar: 2, oleh: siklus.organisasi)
            try await store.jawabBahan(id, jawaban: "88 persen, BPS.", dasar: 3, oleh: siklus.perencana)
            try await store.terimaBahan(id, dasar: 4, oleh: siklus.organisasi)
            let tetangga = try await siklus.uji.pelaku("tetangga", Penugasan(peran: .perencana, instansi: "dinkes"))
            await #expect(throws: Penolakan.tidakDitemukan("permintaan itu")) {
                try await store.jawabBahan(id, jawaban: "x", dasar: nil, oleh: tetangga)
            }
            await #expect(throws: Penolakan.tidakBerhak(.peran)) {
                try await store.mintaBahan(
                    IsianPermintaan(daftarInstansi: ["dinkes"], tahun: 2026, judul: "x"), oleh: siklus.perencana)
            }
        }
    }
}

/// A store of files on a disk without room.
struct BuktiTanpaRuang: PenyimpanBukti {
    func simpan(_ isi: [UInt8], sidik: String, pemda: String) throws { throw GangguanBukti.penuh }
    func baca(sidik: String, pemda: String) throws -> [UInt8] { throw GangguanBukti.hilang }
    func daftar(pemda: String) throws -> [String] { [] }
}
