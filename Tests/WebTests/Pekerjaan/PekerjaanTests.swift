import Databases
import Documents
import Foundation
import Kinerja
import Logging
import Storage
import TestSupport
import Testing

@testable import Web

/// Slow work from the page that asks for it to the file it makes.
@Suite struct PekerjaanTests {
    private func latar(_ uji: PemdaUji, store: Store? = nil, pelayan: String = "uji") -> PekerjaLatar {
        var logger = Logger(label: "uji")
        logger.logLevel = .critical
        return PekerjaLatar(store: store ?? uji.store, pelayan: pelayan, logger: logger, jeda: .milliseconds(10))
    }

    /// Asks for the report of the sample and gives the address of the work.
    private func minta(_ uji: PemdaUji, _ format: String, oleh warga: Warga = .perencana) async throws -> String {
        let jawaban = try await uji.sebagai(warga).kirim(
            "/pekerjaan", ["instansi": PemdaUji.instansi, "tahun": "\(PemdaUji.tahun)", "format": format])
        return try #require(jawaban.tujuan, "\(jawaban.status)")
    }

    private func status(_ uji: PemdaUji, _ alamat: String) async throws -> StatusPekerjaan {
        let id = String(alamat.split(separator: "/").last ?? "")
        return try await uji.store.pekerjaan(id, oleh: try await uji.pelaku(.perencana)).pekerjaan.status
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a report is asked for, watched, and taken`(kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let perencana = try await uji.sebagai(.perencana)
            let alamat = try await minta(uji, "html")
            let menunggu = try await perencana.buka(alamat).teks
            #expect(menunggu.contains("Menunggu giliran") && menunggu.contains("http-equiv=\"refresh\""))
            #expect(try await latar(uji).kerjakanSatu())
            let jadi = try await perencana.buka(alamat).teks
            #expect(jadi.contains("lkjip-sampel-2025-2025.html") && !jadi.contains("http-equiv=\"refresh\""))
            let berkas = try await perencana.buka("\(alamat)/hasil/1/lkjip-sampel-2025-2025.html")
            #expect(berkas.status == 200 && berkas.teks.contains("Tanjung Rawa"))
            #expect(try await perencana.buka("/pekerjaan").teks.contains(alamat))
            #expect(try await latar(uji).kerjakanSatu() == false)
        }
    }

    @Test func `every format of a report is made`() async throws {
        try await withPemda { uji in
            let pelaku = try await uji.pelaku(.perencana)
            let id = try await uji.store.antrekanLaporan(
                instansi: PemdaUji.instansi, tahun: PemdaUji.tahun, format: DocumentFormat.allCases.map(\.rawValue),
                oleh: pelaku)
            try await latar(uji).kerjakanSatu()
            let rincian = try await uji.store.pekerjaan(id, oleh: pelaku)
            #expect(rincian.pekerjaan.status == .selesai, "\(rincian.pekerjaan.galat)")
            #expect(rincian.daftarHasil.map { $0.nama.split(separator: ".").last } == ["docx", "html", "pdf", "xlsx"])
        }
    }

    @Test func `what belongs to others is not there, and a bad request says what is missing`() async throws {
        try await withPemda { uji in
            let alamat = try await minta(uji, "html")
            for warga in [Warga.tetangga, .tamu, .seberang] {
                let orang = try await uji.sebagai(warga)
                #expect(try await orang.buka(alamat).status == 404)
                #expect(try await orang.kirim("\(alamat)/pembatalan", [:]).status == 404)
                #expect(try await orang.kirim("\(alamat)/pengulangan", [:]).status == 404)
                #expect(try await orang.buka("\(alamat)/hasil/1/lkjip-sampel-2025-2025.html").status == 404)
                #expect(try await !orang.buka("/pekerjaan").teks.contains(alamat))
            }
            let perencana = try await uji.sebagai(.perencana)
            let kosong = try await perencana.kirim("/pekerjaan", ["instansi": PemdaUji.instansi, "tahun": "2025"])
            #expect(kosong.status == 422)
            #expect(try await perencana.kirim("/pekerjaan", ["tahun": "2025", "format": "pdf"]).status == 403)
        }
    }

    @Test func `a work is stopped and repeated from its page`() async throws {
        try await withPemda { uji in
            let alamat = try await minta(uji, "html"), perencana = try await uji.sebagai(.perencana)
            #expect(try await perencana.kirim("\(alamat)/pembatalan", [:]).status == 303)
            #expect(try await status(uji, alamat) == .batal)
            #expect(try await latar(uji).kerjakanSatu() == false)
            #expect(try await perencana.kirim("\(alamat)/pengulangan", [:]).status == 303)
            try await latar(uji).kerjakanSatu()
            #expect(try await status(uji, alamat) == .selesai)
        }
    }

    @Test func `one report that fails never stops the batch`() async throws {
        try await withPemda { uji in
            try await denganInstansiRusak(uji)
            let organisasi = try await uji.sebagai(.organisasi)
            let jawaban = try await organisasi.kirim("/pekerjaan", ["tahun": "2025", "format": "html"])
            let alamat = try #require(jawaban.tujuan)
            try await latar(uji).kerjakanSatu()
            let halaman = PemdaUji.teks(try await organisasi.buka(alamat).teks)
            #expect(halaman.contains("1 laporan selesai, 1 gagal."))
            #expect(halaman.contains("Narasi memuat tautan angka yang tidak dikenal"))
            let zip = try await organisasi.buka("\(alamat)/hasil/0/lkjip-2025.zip")
            #expect(zip.status == 200)
            let pelaku = try await uji.pelaku(.organisasi)
            let id = String(alamat.split(separator: "/").last ?? "")
            let isi = try await uji.store.hasilPekerjaan(id, butir: 0, nama: "lkjip-2025.zip", oleh: pelaku).isi
            let nama = try ZipReader(isi).names
            #expect(nama == ["lkjip-2025/lkjip-sampel-2025-2025.html", "lkjip-2025/GAGAL.txt"])
        }
    }

    @Test func `a new server goes on where the one before was killed`() async throws {
        try await withPemda { uji in
            try await denganInstansiRusak(uji)
            let pelaku = try await uji.pelaku(.organisasi)
            let id = try await uji.store.antrekanLaporanPemda(tahun: 2025, format: ["html"], oleh: pelaku)
            // The first step is done, then the server is gone.
            let mati = try #require(try await uji.store.ambilPekerjaan(pelayan: "a"))
            let jadi = BerkasHasil(nama: "pertama.html", media: "text/html", isi: Array("dari server pertama".utf8))
            try await uji.store.catatHasil(mati, butir: 1, [jadi])
            let kerja = Task { try await latar(uji, pelayan: "a").run() }
            while try await uji.store.pekerjaan(id, oleh: pelaku).pekerjaan.status.berlangsung { await Task.yield() }
            kerja.cancel()
            _ = await kerja.result
            let rincian = try await uji.store.pekerjaan(id, oleh: pelaku)
            #expect(rincian.pekerjaan.status == .selesai && rincian.pekerjaan.percobaan == 2)
            #expect(rincian.daftarHasil.filter { $0.butir == 1 }.map(\.sidik) == [jadi.isi.sha256])
            #expect(rincian.daftarHasil.first?.nama == "lkjip-2025.zip")
        }
    }

    @Test func `without room the work fails with a clear sentence and leaves nothing half done`() async throws {
        try await withPemda { uji in
            let alamat = try await minta(uji, "html")
            let penuh = Store(
                database: uji.store.database, bukti: BuktiPenuhSaatRender(asli: uji.store.bukti), akun: uji.store.akun,
                jam: uji.store.jam)
            try await latar(uji, store: penuh).kerjakanSatu()
            let halaman = try await uji.sebagai(.perencana).buka(alamat).teks
            #expect(halaman.contains("Ruang penyimpanan server penuh; tidak ada hasil yang disimpan."))
            #expect(!halaman.contains("/hasil/"))
            #expect(try await uji.sebagai(.perencana).kirim("\(alamat)/pengulangan", [:]).status == 303)
            try await latar(uji).kerjakanSatu()
            #expect(try await status(uji, alamat) == .selesai)
        }
    }

    @Test func `who lost the account or the role gets nothing more`() async throws {
        try await withPemda { uji in
            let alamat = try await minta(uji, "html")
            let id = try await uji.id("perencana")
            try await uji.store.tetapkanPenugasan(id, [], oleh: .sistem(pemda: "uji"))
            try await latar(uji).kerjakanSatu()
            let pekerjaan = try await uji.store.pekerjaan(
                String(alamat.split(separator: "/").last ?? ""), oleh: try await uji.pelaku(.kepala)
            ).pekerjaan
            #expect(pekerjaan.status == .gagal && !pekerjaan.galat.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a signed report becomes public with its files, for anybody`(kind: DatabaseKind) async throws {
        try await withPemda(kind) { uji in
            let (perencana, kepala) = (try await uji.pelaku(.perencana), try await uji.pelaku(.kepala))
            let tujuan = TujuanIsian(instansi: PemdaUji.instansi, tahun: PemdaUji.tahun)
            try await uji.store.ajukanLaporan(ke: tujuan, oleh: perencana) { _, _ in [] }
            let tanggal = try #require(Tanggal(iso: "2025-11-20"))
            let nomor = try await uji.store.tandatanganiLaporan(tanggal: tanggal, ke: tujuan, oleh: kepala)
            let alamat = "/terbit/uji/\(PemdaUji.instansi)/\(PemdaUji.tahun)/\(nomor)"
            #expect(try await uji.klien.buka(alamat).status == 404)
            try await uji.store.antrekanTerbitan(format: ["html"], ke: tujuan, oleh: kepala)
            try await latar(uji).kerjakanSatu()
            let halaman = try await uji.klien.buka(alamat)
            let terbitan = try await uji.store.terbitan(
                nomor, instansi: PemdaUji.instansi, tahun: PemdaUji.tahun, oleh: kepala)
            #expect(halaman.status == 200 && halaman.teks.contains(terbitan.sidik), "\(halaman.status)")
            #expect(terbitan.status == .terbit)
            let berkas = try await uji.klien.buka("\(alamat)/html")
            #expect(berkas.status == 200 && berkas.teks.contains("Tanjung Rawa"))
            for lain in ["pdf", "xlsx", "..%2F"] {
                #expect(try await uji.klien.buka("\(alamat)/\(lain)").status == 404)
            }
        }
    }

    /// `dinas-lain` gets a year whose text names a figure nobody knows.
    private func denganInstansiRusak(_ uji: PemdaUji) async throws {
        let instansi = Instansi(
            kode: "dinas-lain", nama: "Dinas Lain", tingkat: .kota, wilayah: "Kota Contoh", tahun: 2025,
            renstraDari: 2025,
            renstraSampai: 2029)
        _ = try await uji.store.bukaTahun(instansi, menyalin: nil, oleh: .sistem(pemda: "uji"))
        try await uji.store.simpanBagian(
            IsianBagian(kunci: "kata-pengantar", teks: "Capaian {{I99.capaian}}."), dasar: nil,
            ke: TujuanIsian(instansi: "dinas-lain", tahun: 2025), oleh: try await uji.pelaku(.tetangga))
    }
}

/// Reads as ever, but has no room for more.
private struct BuktiPenuhSaatRender: PenyimpanBukti {
    let asli: any PenyimpanBukti

    func simpan(_ isi: [UInt8], sidik: String, pemda: String) throws { throw GangguanBukti.penuh }
    func baca(sidik: String, pemda: String) throws -> [UInt8] { try asli.baca(sidik: sidik, pemda: pemda) }
    func daftar(pemda: String) throws -> [String] { try asli.daftar(pemda: pemda) }
}
