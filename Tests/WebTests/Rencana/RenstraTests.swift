import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct RenstraTests {
    private static let renstra = "\(UjiPerjanjian.dasar)/renstra"

    private func target(_ uji: UjiPerjanjian, _ kode: String, _ tahun: Int) async throws -> NilaiTarget? {
        Hitungan(try await uji.berkas()).target(kode, tahun: tahun, sumber: .renstra)?.nilai
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `only what differs from what was shown is stored`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let lama = try await target(uji, "I4", 2026)
            let jawaban = try await uji.sebagai(.perencana).kirim(
                Self.renstra,
                [
                    "t|I4|2026|renstra": "77,5", "a|I4|2026|renstra": "1|\(lama?.ketikan ?? "")",
                    // Shown long ago and not touched: somebody else may have changed it since.
                    "t|I1|2026|renstra": "1", "a|I1|2026|renstra": "9|1",
                ])
            #expect(jawaban.status == 303 && jawaban.cookie("tolok_pesan")?.contains("1%20target%20disimpan") == true)
            #expect(try await target(uji, "I4", 2026) == .angka(Angka(kanonik: "77.5") ?? .nol))
            #expect(try await target(uji, "I1", 2026) != .angka(.satu))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a cell that cannot be taken says why below its row; the others are kept`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let jawaban = try await uji.sebagai(.perencana).kirim(
                Self.renstra,
                [
                    "t|I20|2026|renstra": "99", "a|I20|2026|renstra": "0|", "t|I8|2026|renstra": "ZZ",
                    "a|I8|2026|renstra": "1|x", "t|I5|2026|renstra": "90..80", "a|I5|2026|renstra": "1|x",
                ])
            #expect(jawaban.status == 422)
            #expect(jawaban.teks.contains("2 target belum disimpan.") && jawaban.teks.contains("value=\"ZZ\""))
            #expect(jawaban.teks.contains("melebihi batas atasnya"))
            #expect(try await target(uji, "I20", 2026) == .angka(Angka(99)))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `two planners on one cell: the second sees both and chooses`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            func kirim(_ isi: String, _ dasar: String) async throws -> JawabanUji {
                try await uji.sebagai(.perencana).kirim(
                    Self.renstra,
                    ["t|I20|2026|renstra": isi, "a|I20|2026|renstra": "\(dasar)|\(dasar == "0" ? "" : "lama")"])
            }
            #expect(try await kirim("91", "0").status == 303)
            let kedua = try await kirim("92", "0")
            #expect(kedua.status == 409 && kedua.teks.contains("name=\"p|I20|2026|renstra\""))
            #expect(kedua.teks.contains("value=\"92\"") && kedua.teks.contains("value=\"91\""))
            #expect(try await target(uji, "I20", 2026) == .angka(Angka(91)))
            let pilih = try await uji.sebagai(.perencana).kirim(
                Self.renstra,
                ["t|I20|2026|renstra": "92", "a|I20|2026|renstra": "1|91", "p|I20|2026|renstra": "92"])
            #expect(pilih.status == 303)
            #expect(try await target(uji, "I20", 2026) == .angka(Angka(92)))
        }
    }

    @Test func `N/A is not measured, empty takes the target away`() async throws {
        try await withPerjanjian { uji in
            func kirim(_ isi: String, _ dasar: String) async throws {
                _ = try await uji.sebagai(.perencana).kirim(
                    Self.renstra,
                    ["t|I20|2026|renstra": isi, "a|I20|2026|renstra": "\(dasar)|\(dasar == "0" ? "" : "lama")"])
            }
            try await kirim("N/A", "0")
            #expect(try await target(uji, "I20", 2026) == .tidakDiukur)
            try await kirim("", "1")
            #expect(try await target(uji, "I20", 2026) == nil)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a plan that is set stays until its perubahan is opened, and both can be compared`(
        _ kind: DatabaseKind
    ) async throws {
        try await withPerjanjian(kind) { uji in
            let kepala = uji.sebagai(.kepala), perencana = uji.sebagai(.perencana)
            #expect(
                try await perencana.kirim("\(Self.renstra)/penetapan", ["dokumen": "P", "tanggal": "2025-01-02"]).status
                    == 403)
            #expect(try await kepala.kirim("\(Self.renstra)/penetapan", ["dokumen": ""]).status == 422)
            let tetap = try await kepala.kirim(
                "\(Self.renstra)/penetapan", ["dokumen": "Perbup 7/2025", "tanggal": "2025-01-02"])
            #expect(tetap.status == 303)
            try await terkunci(uji)
            #expect(try await perencana.kirim("\(Self.renstra)/perubahan", ["alasan": " "]).status == 422)
            #expect(try await perencana.kirim("\(Self.renstra)/perubahan", ["alasan": "Pagu berubah"]).status == 303)
            let ubah = try await perencana.kirim(
                Self.renstra, ["t|I20|2026|renstra": "95", "a|I20|2026|renstra": "0|"])
            #expect(ubah.status == 303)
            let form = try await kepala.buka("\(Self.renstra)/penetapan").teks
            #expect(form.contains("perubahan ke-2") && form.contains("Pagu berubah"))
            let lagi = try await kepala.kirim(
                "\(Self.renstra)/penetapan",
                ["dokumen": "Perbup 9/2025", "tanggal": "2025-09-02", "alasan": "Pagu berubah"])
            #expect(lagi.status == 303)
            let banding = try await perencana.buka("\(Self.renstra)/perbandingan").teks
            #expect(
                banding.contains("I20 2026 tahun renstra") && banding.contains("95") && banding.contains("Pagu berubah")
            )
            #expect(try await uji.jejak().suffix(3) == ["tetapkan_rencana", "ubah_rencana", "tetapkan_rencana"])
            #expect(try await uji.store.verifikasiJejak(oleh: Orang.inspektorat.pelaku).utuh)
        }
    }

    private func terkunci(_ uji: UjiPerjanjian) async throws {
        let klien = uji.sebagai(.perencana)
        let halaman = try await klien.buka(Self.renstra).teks
        #expect(halaman.contains("sudah ditetapkan") && halaman.contains("Buka perubahan"))
        #expect(!halaman.contains("name=\"t|"))
        let target = try await klien.kirim(Self.renstra, ["t|I20|2026|renstra": "95", "a|I20|2026|renstra": "0|"])
        #expect(target.status == 422 && target.teks.contains("Buka perubahan Renstra dulu"))
        let simpul = try await klien.kirim(
            "\(UjiPerjanjian.dasar)/pohon/simpul/S4", ["jenis": "sasaran", "uraian": "Lain", "versi": "1"])
        #expect(simpul.status == 422 && simpul.teks.contains("Perbup 7/2025"))
        let sasaran = try await klien.buka("\(UjiPerjanjian.dasar)/pohon/simpul/S4").teks
        #expect(sasaran.contains("aria-disabled=\"true\"") && sasaran.contains("Ke target Renstra"))
        let program = try await klien.kirim(
            "\(UjiPerjanjian.dasar)/pohon/simpul/P4", ["jenis": "program", "uraian": "Program tahun ini", "versi": "1"])
        #expect(program.status == 303)
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a plan that is set is not changed by an import either`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            _ = try await uji.sebagai(.kepala).kirim(
                "\(Self.renstra)/penetapan", ["dokumen": "Perbup 7/2025", "tanggal": "2025-01-02"])
            func penghalang(_ ubah: (inout BerkasKinerja) -> Void) async throws -> [String] {
                var berkas = try await uji.berkas()
                ubah(&berkas)
                return try await uji.store.pratinjauImpor(berkas, oleh: Orang.perencana.pelaku).daftarPenghalang
            }
            let sama = try await penghalang { _ in }
            #expect(sama.isEmpty)
            let program = try await penghalang { $0.daftarPagu[0].nilai = Rupiah(1) }
            #expect(program.isEmpty)
            let target = try await penghalang { berkas in
                berkas.daftarTarget.append(
                    Target(indikator: "I20", tahun: 2026, sumber: .renstra, nilai: .angka(.satu)))
            }
            #expect(target.first?.contains("Target I20 2026 tahun renstra") == true)
            let sasaran = try await penghalang { berkas in
                for nomor in berkas.daftarSimpul.indices where berkas.daftarSimpul[nomor].kode == "S4" {
                    berkas.daftarSimpul[nomor].uraian = "Lain"
                }
            }
            #expect(sasaran.first?.contains("Buka perubahan Renstra dulu") == true)
        }
    }

    @Test(arguments: ContohWeb.semua)
    func `the grid shows every year of the plan for every indicator`(_ kode: String) throws {
        let hitungan = try ContohWeb.hitungan(kode)
        let page = RenstraPage(hitungan, jenjang: .semua, boleh: { _ in true })
        let baris = page.daftar.flatMap(\.daftar)
        #expect(Set(baris.map(\.kode)) == Set(hitungan.berkas.daftarIndikator.map(\.kode)))
        #expect(baris.allSatisfy { $0.daftarSel.map(\.tahun) == Array(hitungan.berkas.instansi.tahunRenstra) })
        let isi = html { page.tulis(ke: &$0) }
        #expect(try #require(gzip(Array(isi.utf8))).count < 60_000)
    }

    @Test func `what was frozen reads back as the differences people made`() throws {
        let lama = IsiRencana(
            #"{"bentuk":"x","target":[{"indikator":"I1","tahun":2026,"periode":"tahun","sumber":"renstra","nilai":"1234.5","jenis":"angka"}]}"#
        )
        #expect(lama.tabel["target"]?["I1 2.026 tahun renstra"] == nil)
        #expect(lama.tabel["target"]?["I1 2026 tahun renstra"]?["nilai"] == "1.234,5")
        #expect(IsiRencana("bukan json").tabel.isEmpty)
    }
}
