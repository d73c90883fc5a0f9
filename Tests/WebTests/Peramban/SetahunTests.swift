import Berkas
import Foundation
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

extension PerambanTests {
    /// A year in the life of one instansi, through the pages only.
    @Suite struct SetahunTests {
        @Test("Rencana, perjanjian, empat triwulan, perubahan, dan ekspor di meja kerja")
        func meja() async throws {
            try await withJendela(mulai: "2026-01-05T02:00:00.000Z", isi: Kesbangpol.siapkan) { jendela in
                let tahun = Setahun(jendela: jendela)
                try await tahun.lengkapiRencana()
                try await tahun.ajukanPerjanjian()
                try await tahun.tandatangani("PK/0")
                try await tahun.bukaTahun()
                jendela.uji.maju(90 * hari)
                try await tahun.tempelTriwulanSatu()
                try await tahun.kembalikanSekali()
                try await tahun.sahkan(1)
                jendela.uji.maju(90 * hari)
                try await tahun.isi(
                    2, ["I1.kejadian": "7", "I1.tertangani": "6"], ["I2": "400", "I3": "12", "I4": "91"])
                jendela.uji.maju(90 * hari)
                try await tahun.isi(
                    3, ["I1.kejadian": "9", "I1.tertangani": "8"], ["I2": "410", "I3": "10", "I4": "93"])
                try await tahun.ubahPerjanjian()
                jendela.uji.maju(94 * hari)
                try await tahun.isi(
                    4, ["I1.kejadian": "10", "I1.tertangani": "9"], ["I2": "400", "I3": "16", "I4": "95"])
                try await tahun.periksaAkhirTahun()
                try await tahun.unduh()
            }
        }
    }
}

private let hari = 86_400.0

private struct Setahun {
    let jendela: Jendela
    private var dasar: String { Kesbangpol.dasar }
    private var peramban: Peramban { jendela.peramban }
    private var store: Store { jendela.uji.store }
    private let sistem = Pelaku.sistem(pemda: "uji")

    func lengkapiRencana() async throws {
        try await jendela.masuk("perencana")
        try await jendela.buka("\(dasar)/pohon")
        try await jendela.klik(teks: "Tambah simpul", lalu: "Jenis")
        try await peramban.pilih("#f-induk", "S1")
        try await peramban.pilih("#f-jenis", "program")
        try await peramban.isi("#f-kode", "P2")
        try await peramban.isi("#f-uraian", "Program Pembinaan Kerukunan")
        try await jendela.klik(".utama[value=simpan]", lalu: "P2 ditambahkan")
        try await jendela.buka("\(dasar)/indikator/baru?simpul=S1")
        try await peramban.isi("#f-nama", "Aduan masyarakat yang ditindaklanjuti")
        try await peramban.isi("#f-satuan", "Persen")
        try await peramban.pilih("#f-frekuensi", "triwulanan")
        try await peramban.pilih("#f-konsolidasi", "terakhir")
        try await peramban.pilih("#f-penanggung_jawab", "BADAN")
        try await jendela.klik(teks: "Tambah indikator", lalu: "Indikator I4 ditambahkan")
        try await peramban.lihat("Kaca bening: mengapa belum ada angkanya?")
        try await jendela.buka("\(dasar)/renstra")
        try await peramban.isi("[name='t|I4|2026|renstra']", "90")
        try await jendela.klik(teks: "Simpan target", lalu: "1 target disimpan")
    }

    /// The draft is proposed from the plan; targets that do not add up keep it from being handed in.
    func ajukanPerjanjian() async throws {
        try await jendela.buka("\(dasar)/perjanjian")
        try await jendela.klik(teks: "Buat draf untuk Kepala Badan", lalu: "Simpan draf")
        try await jendela.klik(teks: "Simpan draf", lalu: "Isi targetnya sekarang")
        for (kode, triwulan, setahun) in [
            ("I1", "80", "80"), ("I2", "400", "1.600"), ("I3", "10", "50"), ("I4", "90", "90"),
        ] {
            for nomor in 1...4 { try await peramban.isi("[name='t.\(kode).tw\(nomor)']", triwulan) }
            try await peramban.isi("[name='t.\(kode).tahun']", setahun)
        }
        try await jendela.klik(
            teks: "Simpan target", lalu: "menghasilkan 40, sedangkan target tahunannya 50")
        #expect(
            try await peramban.skrip("return document.querySelector('[aria-disabled=true]').innerText") as? String
                == "Ajukan")
        try await jendela.klik(teks: "Isi target", lalu: "Simpan target")
        try await peramban.isi("[name='t.I3.tahun']", "40")
        try await jendela.klik(teks: "Simpan target", lalu: "1 target tersimpan")
        try await jendela.potret("setahun-1-perjanjian")
        try await jendela.klik(teks: "Ajukan", lalu: "Yang akan terjadi")
        try await jendela.klik("main form .utama", lalu: "Perjanjian diajukan")
    }

    func tandatangani(_ perjanjian: String) async throws {
        try await jendela.masuk("kepala")
        try await peramban.lihat(
            perjanjian.hasSuffix("0")
                ? "Tandatangani perjanjian Kepala Badan" : "Tandatangani perubahan ke-1 perjanjian Kepala Badan")
        try await jendela.buka("\(dasar)/perjanjian/\(perjanjian)")
        try await jendela.klik(teks: "Tandatangani", lalu: "Tanggal penandatanganan")
        try await jendela.klik("main form .utama", lalu: "Ditandatangani")
        let bahan = try await bahan(perjanjian.hasSuffix("1") ? 1 : 0)
        #expect(bahan.status == .ditandatangani)
        let sidik = try #require(bahan.beku?.sidik)
        try await peramban.lihat(sidik)
    }

    func bukaTahun() async throws {
        try await jendela.masuk("organisasi")
        try await jendela.buka("/pengaturan/periode/2026")
        try await jendela.klik(teks: "Buka tahun 2026", lalu: "Tahun 2026 dibuka")
    }

    // MARK: A quarter

    /// Komponen compute while they are typed, a block from a spreadsheet keeps what is good and marks what is not, and a
    /// value below target asks for its reason before anything is handed in.
    func tempelTriwulanSatu() async throws {
        try await jendela.masuk("operator")
        try await peramban.lihat("Isi realisasi TW I")
        try await jendela.buka("\(dasar)/pengukuran?periode=tw1")
        try await komponen(["I1.kejadian": "8", "I1.tertangani": "7"])
        try await peramban.lihat("7 / 8 × 100 = 87,5")
        try await peramban.tempel("1.250\nsepuluh\n92,5\n", ke: "[name='nilai.I2']")
        try await peramban.lihat("\"sepuluh\" bukan angka")
        try await peramban.lihat("1.250 adalah 312,50% dari target")
        #expect(try await nilai("I2", 1) == "1250")
        #expect(try await nilai("I3", 1) == nil)
        #expect(try await nilai("I4", 1) == "92.5")
        try await jendela.potret("setahun-2-tempelan")
        try await peramban.klik("[data-pesan=I2] button")
        try await peramban.isi("[name='nilai.I3']", "9")
        try await peramban.lihat("Di bawah target 10. Catatan wajib sebelum diajukan")
        #expect(
            try await peramban.skrip("return document.querySelector('[data-aksi=pengajuan]').ariaDisabled") as? String
                == "true")
        try await peramban.isi("[name='catatan.I3']", "Pembinaan bergeser ke April; jadwalnya sudah ditetapkan.")
        try await ajukan(1, "4 realisasi TW I diajukan.")
    }

    func kembalikanSekali() async throws {
        try await jendela.masuk("perencana")
        try await peramban.lihat("Verifikasi realisasi TW I")
        try await jendela.buka("\(dasar)/pengukuran?periode=tw1")
        try await peramban.lihat("Pembinaan bergeser ke April")
        try await peramban.klik("[data-pesan=I2] .kembalikan summary")
        try await peramban.isi("[name='kembali.I2']", "1.250 tampak angka setahun")
        try await jendela.klik("[data-pesan=I2] .kembalikan button", lalu: "1 realisasi TW I dikembalikan")
        #expect(try await status("I2", 1) == .dikembalikan)
        try await jendela.potret("setahun-3-verifikasi")
        try await jendela.masuk("operator")
        try await peramban.lihat("Dikembalikan: 1.250 tampak angka setahun")
        try await jendela.buka("\(dasar)/pengukuran?periode=tw1")
        try await peramban.isi("[name='nilai.I2']", "425")
        try await ajukan(1, "1 realisasi TW I diajukan.")
        #expect(try await nilai("I2", 1) == "425")
    }

    func isi(_ triwulan: Int, _ isianKomponen: KeyValuePairs<String, String>, _ isian: KeyValuePairs<String, String>)
        async throws
    {
        try await jendela.masuk("operator")
        try await jendela.buka("\(dasar)/pengukuran?periode=tw\(triwulan)")
        try await komponen(isianKomponen)
        for (kode, nilai) in isian { try await peramban.isi("[name='nilai.\(kode)']", nilai) }
        try await ajukan(triwulan, "4 realisasi \(Periode.triwulan(triwulan).singkatan) diajukan.")
        try await sahkan(triwulan)
    }

    /// From the verifier to the head and to the lock.
    func sahkan(_ triwulan: Int) async throws {
        let nama = Periode.triwulan(triwulan).singkatan
        for (siapa, tombol, hasil) in [
            ("perencana", "Verifikasi yang dipilih", "diverifikasi."), ("kepala", "Setujui yang dipilih", "disetujui."),
        ] {
            try await jendela.masuk(siapa)
            try await jendela.buka("\(dasar)/pengukuran?periode=tw\(triwulan)")
            try await peramban.skrip("document.querySelectorAll('[name=kode]').forEach(e => e.click())")
            try await jendela.klik(teks: tombol, lalu: "4 realisasi \(nama) \(hasil)")
        }
        try await jendela.masuk("organisasi")
        try await jendela.buka("\(dasar)/pengukuran?periode=tw\(triwulan)")
        try await peramban.klikTeks("Kunci \(nama)")
        try await jendela.klik("dialog .utama", lalu: "4 realisasi \(nama) dikunci.")
        for kode in ["I1", "I2", "I3", "I4"] { #expect(try await status(kode, triwulan) == .dikunci) }
    }

    private func komponen(_ isian: KeyValuePairs<String, String>) async throws {
        for (nama, nilai) in isian { try await peramban.isi("[name='komponen.\(nama)']", nilai) }
    }

    /// Waits until everything is stored and the button has come to life, then answers its question.
    private func ajukan(_ triwulan: Int, _ hasil: String) async throws {
        try await peramban.skrip("document.activeElement.blur()")
        try await peramban.tunggu("document.querySelector('[data-aksi=pengajuan]').ariaDisabled !== 'true'")
        try await peramban.tunggu(
            "!document.querySelector('.menunggu') && /^Tersimpan/.test(document.getElementById('tersimpan').textContent)"
        )
        try await peramban.klikTeks("Ajukan \(Periode.triwulan(triwulan).singkatan)")
        try await jendela.klik("dialog .utama", lalu: hasil)
    }

    // MARK: The rest of the year

    func ubahPerjanjian() async throws {
        try await jendela.masuk("perencana")
        try await jendela.buka("\(dasar)/perjanjian/PK/0")
        try await jendela.klik(teks: "Buat perubahan", lalu: "Dasar perubahan")
        try await peramban.klik("[name=alasan][value=perubahan_strategi]")
        try await peramban.isi("[name=uraian_alasan]", "Anggaran perubahan menambah pembinaan")
        try await jendela.klik(teks: "Buat draf perubahan", lalu: "Draf perubahan dibuat")
        try await jendela.klik(teks: "Isi target", lalu: "Simpan target")
        try await peramban.isi("[name='t.I3.tw4']", "16")
        try await peramban.isi("[name='t.I3.tahun']", "46")
        try await jendela.klik(teks: "Simpan target", lalu: "2 target tersimpan")
        try await jendela.klik(teks: "Perbandingan", lalu: "1 dari 4 target berubah")
        try await peramban.lihat("naik 6")
        try await jendela.potret("setahun-4-perbandingan")
        try await jendela.buka("\(dasar)/perjanjian/PK/1")
        try await jendela.klik(teks: "Ajukan", lalu: "Yang akan terjadi")
        try await jendela.klik("main form .utama", lalu: "Perjanjian diajukan")
        try await tandatangani("PK/1")
        #expect(try await bahan(0).isi.cetak("I3") == "40")
        #expect(try await bahan(1).isi.cetak("I3") == "46")
    }

    func periksaAkhirTahun() async throws {
        try await jendela.masuk("kepala")
        try await jendela.buka("\(dasar)/indikator")
        // 425 + 400 + 410 + 400 of 1.600; 9 + 12 + 10 + 16 of 46; 9 of 10 of 80; 95 of 90.
        for teks in ["1.635", "102,19", "47", "102,17", "112,5", "105,56"] { try await peramban.lihat(teks) }
        try await jendela.potret("setahun-5-indikator")
        let jejak = try await jendela.uji.jejak().map(\.tindakan)
        for (tindakan, kali) in [
            ("tandatangani_perjanjian", 2), ("mulai_perubahan", 1), ("ajukan_realisasi", 5),
            ("kembalikan_realisasi", 1),
            ("verifikasi_realisasi", 4), ("setujui_realisasi", 4), ("kunci_realisasi", 4),
        ] {
            #expect(jejak.count { $0 == tindakan } == kali, "\(tindakan)")
        }
    }

    func unduh() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("unduhan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await peramban.unduhan(ke: folder)
        try await jendela.buka("\(dasar)/berkas")
        try await peramban.klikTeks("Unduh .xlsx")
        let buku = bacaBukuKerja(try await tungguBerkas("xlsx", di: folder))
        let berkas = try #require(buku.berkas)
        #expect(berkas.daftarRealisasi.count { $0.tahun == 2026 && $0.indikator == "I2" } == 4)
        #expect(berkas.daftarPerjanjian.map(\.versi) == [0, 1])
        try await jendela.buka("\(dasar)/perjanjian/PK/1")
        try await peramban.klikTeks("Unduh PDF")
        let pdf = try await tungguBerkas("pdf", di: folder)
        #expect(pdf.starts(with: Array("%PDF-".utf8)) && pdf.count > 5000)
    }

    private func tungguBerkas(_ akhiran: String, di folder: URL) async throws -> [UInt8] {
        for _ in 0..<200 {
            let daftar = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            if let ada = daftar.first(where: { $0.pathExtension == akhiran }) {
                return Array(try Data(contentsOf: ada))
            }
            try await Task.sleep(for: .milliseconds(30))
        }
        throw Peramban.Kesalahan.tidakMuncul("unduhan .\(akhiran)")
    }

    // MARK: What the store holds

    private func bahan(_ versi: Int) async throws -> BahanPerjanjian {
        try await store.perjanjian(
            KunciPerjanjian(kode: "PK", versi: versi), instansi: Kesbangpol.instansi, tahun: 2026, oleh: sistem)
    }

    private func status(_ kode: String, _ triwulan: Int) async throws -> StatusRealisasi {
        try await store.lembarPengukuran(instansi: Kesbangpol.instansi, tahun: 2026, oleh: sistem)
            .statusNilai(KunciNilai(indikator: kode, tahun: 2026, periode: .triwulan(triwulan)))
    }

    private func nilai(_ kode: String, _ triwulan: Int) async throws -> String? {
        let berkas = try await store.berkas(instansi: Kesbangpol.instansi, tahun: 2026, oleh: sistem)
        let realisasi = berkas.daftarRealisasi.first {
            $0.indikator == kode && $0.tahun == 2026 && $0.periode == .triwulan(triwulan)
        }
        guard case .angka(let angka)? = realisasi?.nilai else { return nil }
        return "\(angka)"
    }
}
