import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// Filling the grid through the page: what is kept, what comes back, and how.
@Suite struct IsianAnggaranTests {
    private static let isian = "\(RuteAnggaranTests.anggaran)/isian"

    private static func nilai(_ uji: UjiPerjanjian, _ kode: String, _ kolom: KolomAnggaran) async throws -> Int64? {
        Hitungan(try await uji.berkas()).tertulis(kode, kolom, tahun: 2025)?.nilai
    }

    /// What the page hands out for a cell: its version and amount.
    private static func dasar(_ uji: UjiPerjanjian, _ sel: String, _ kueri: String) async throws -> String {
        let teks = try await uji.sebagai(.perencana).buka("\(RuteAnggaranTests.anggaran)?\(kueri)").teks
        let awal = try #require(teks.firstRange(of: "name=\"dasar.\(sel)\" value=\""))
        return String(teks[awal.upperBound...].prefix { $0 != "\"" })
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `amounts as people type them are kept, cells that were left alone are not touched`(_ kind: DatabaseKind)
        async throws
    {
        try await withPerjanjian(kind) { uji in
            let kueri = "versi=perubahan-1&periode=tw4"
            let pagu = try await Self.dasar(uji, "pagu.P1.K1.S1", kueri)
            let lain = try await Self.dasar(uji, "pagu.P1.K1.S2", kueri)
            let jawaban = try await uji.sebagai(.perencana).kirim(
                Self.isian,
                [
                    "versi": "perubahan-1", "periode": "tw4", "pagu.P1.K1.S1": "Rp 90.000.000,00",
                    "dasar.pagu.P1.K1.S1": pagu, "pagu.P1.K1.S2": String(lain.split(separator: ":")[1]),
                    "dasar.pagu.P1.K1.S2": lain,
                ])
            #expect(jawaban.status == 303 && jawaban.tujuan?.contains("versi=perubahan-1&periode=tw4") == true)
            #expect(try await Self.nilai(uji, "P1.K1.S1", .pagu(.perubahan(1))) == 90_000_000)
            let versi = try await uji.store.lembarAnggaran(
                instansi: UjiPerjanjian.tempat.instansi, tahun: 2025, oleh: Orang.perencana.pelaku
            ).versiPagu
            #expect(versi[Pagu.kunci(simpul: "P1.K1.S2", tahun: 2025, versi: .perubahan(1))]?.versi == 1)
        }
    }

    @Test func `an emptied cell is taken away, and the version before holds again`() async throws {
        try await withPerjanjian { uji in
            let dasar = try await Self.dasar(uji, "pagu.P1.K1.S1", "versi=perubahan-1&periode=tw4")
            _ = try await uji.sebagai(.perencana).kirim(
                Self.isian,
                ["versi": "perubahan-1", "periode": "tw4", "pagu.P1.K1.S1": "", "dasar.pagu.P1.K1.S1": dasar])
            let hitungan = Hitungan(try await uji.berkas())
            #expect(hitungan.tertulis("P1.K1.S1", .pagu(.perubahan(1)), tahun: 2025) == nil)
            #expect(
                hitungan.nilai("P1.K1.S1", .pagu(.perubahan(1)), tahun: 2025)
                    == hitungan.nilai("P1.K1.S1", .pagu(.murni), tahun: 2025))
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `wrong cells come back with their reason while the good ones are kept`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let dasar = try await Self.dasar(uji, "realisasi.P1.K1.S1", "versi=perubahan-1&periode=tw4")
            let jawaban = try await uji.sebagai(.perencana).kirim(
                Self.isian,
                [
                    "versi": "perubahan-1", "periode": "tw4", "realisasi.P1.K1.S1": "1.000",
                    "dasar.realisasi.P1.K1.S1": dasar, "pagu.P1.K1.S1": "1.500,50", "pagu.P1.K1.S2": "-5",
                    "pagu.P1.K2.S1": "1,5 M", "pagu.TIDAK": "3",
                ])
            #expect(jawaban.status == 422)
            for bagian in [
                "value=\"1.500,50\"", "memuat sen", "Bulatkan ke rupiah penuh", "tidak boleh negatif", "singkatan",
                "1 nilai tersimpan. 4 nilai belum disimpan",
            ] { #expect(jawaban.teks.contains(bagian), "\(bagian)") }
            #expect(try await Self.nilai(uji, "P1.K1.S1", .realisasi(.triwulan(4))) == 1_000)
        }
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `two people on one cell both see both values, and the second decides`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            let dasar = try await Self.dasar(uji, "pagu.P1.K1.S1", "versi=perubahan-1&periode=tw4")
            func kirim(_ nilai: String, _ dasar: String, _ pilih: String = "") async throws -> JawabanUji {
                try await uji.sebagai(.perencana).kirim(
                    Self.isian,
                    [
                        "versi": "perubahan-1", "periode": "tw4", "pagu.P1.K1.S1": nilai, "dasar.pagu.P1.K1.S1": dasar,
                        "pilih.pagu.P1.K1.S1": pilih,
                    ])
            }
            #expect(try await kirim("11", dasar).status == 303)
            let kedua = try await kirim("22", dasar)
            #expect(kedua.status == 409 && kedua.teks.contains("value=\"22\""))
            #expect(kedua.teks.contains("<b class=\"tebal\">11</b>") && kedua.teks.contains("[nama perencana]"))
            #expect(try await Self.nilai(uji, "P1.K1.S1", .pagu(.perubahan(1))) == 11)
            let kini = try await Self.dasar(uji, "pagu.P1.K1.S1", "versi=perubahan-1&periode=tw4")
            #expect(kedua.teks.contains("value=\"\(kini)\""))
            #expect(try await kirim("22", kini, "tersimpan").status == 303)
            #expect(try await Self.nilai(uji, "P1.K1.S1", .pagu(.perubahan(1))) == 11)
            #expect(try await kirim("22", kini, "saya").status == 303)
            #expect(try await Self.nilai(uji, "P1.K1.S1", .pagu(.perubahan(1))) == 22)
        }
    }

    @Test func `a stated sum that its parts contradict is told, and gives way on demand`() async throws {
        try await withPerjanjian { uji in
            let orang = uji.sebagai(.perencana)
            let tujuan = TujuanIsian(instansi: UjiPerjanjian.tempat.instansi, tahun: 2025)
            let fakta = Pagu(simpul: "P1", tahun: 2025, versi: .perubahan(1), nilai: Rupiah(1))
            _ = try await uji.store.simpanAnggaran(
                IsianAnggaran(pagu: [Isian(fakta, dasar: nil)]), ke: tujuan, oleh: Orang.perencana.pelaku)
            let teks = try await orang.buka(RuteAnggaranTests.anggaran).teks
            #expect(teks.contains("Pagu perubahan tertulis Rp1, sedangkan rinciannya berjumlah"))
            #expect(teks.contains("value=\"pagu.perubahan-1 P1\""))
            let pakai = try await orang.kirim(
                Self.isian, ["versi": "perubahan-1", "periode": "tw4", "pakai_jumlah": "pagu.perubahan-1 P1"])
            #expect(pakai.status == 303)
            #expect(try await Self.nilai(uji, "P1", .pagu(.perubahan(1))) == nil)
        }
    }

    @Test func `sources of money are kept apart on the page of the node`() async throws {
        try await withPerjanjian { uji in
            let orang = uji.sebagai(.perencana), alamat = "\(RuteAnggaranTests.anggaran)/simpul/P1.K1.S1"
            let simpan = try await orang.kirim(
                "\(alamat)/sumber-dana",
                ["versi_baru": "perubahan-1", "sumber_baru": "DAK Nonfisik", "nilai_baru": "7.000.000"])
            #expect(simpan.status == 303)
            let teks = try await orang.buka(alamat).teks
            #expect(teks.contains("name=\"nilai.perubahan-1.DAK Nonfisik\""))
            #expect(teks.contains("Pagu perubahan (DAK Nonfisik): Rp7.000.000"))
            let salah = try await orang.kirim(
                "\(alamat)/sumber-dana", ["versi_baru": "perubahan-9", "sumber_baru": "", "nilai_baru": "7,5"])
            #expect(salah.status == 422 && salah.teks.contains("Sumber dana belum diisi."))
            let kisi = try await orang.kirim(
                Self.isian, ["versi": "perubahan-1", "periode": "tw4", "pagu.P1.K1.S1": "5"])
            #expect(kisi.status == 422 && kisi.teks.contains("beberapa sumber dana"))
            #expect(try await Self.nilai(uji, "P1.K1.S1", .pagu(.perubahan(1))) != 5)
        }
    }
}
