import Databases
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct SalinTahunTests {
    private func alamat(_ tahun: Int) -> String { "/i/sampel-2025/\(tahun)/pohon" }

    private func berkas(_ uji: UjiPerjanjian, _ tahun: Int) async throws -> BerkasKinerja {
        try await uji.store.berkas(instansi: "sampel-2025", tahun: tahun, oleh: Orang.perencana.pelaku)
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `a year that is not open leads to the page that opens it from the last one`(_ kind: DatabaseKind) async throws
    {
        try await withPerjanjian(kind) { uji in
            let klien = uji.sebagai(.perencana)
            #expect(try await klien.buka(alamat(2026)).tujuan == "\(alamat(2026))/salinan")
            let form = try await klien.buka("\(alamat(2026))/salinan").teks
            #expect(form.contains("Tahun 2026 belum dibuka") && form.contains("value=\"2025\" selected"))
            let buka = try await klien.kirim(
                "\(alamat(2026))/salinan", ["asal": "2025", "renstra_dari": "2021", "renstra_sampai": "2026"])
            #expect(buka.status == 303, "\(buka.teks)")
            let lama = try await berkas(uji, 2025), baru = try await berkas(uji, 2026)
            #expect(baru.daftarSimpul == lama.daftarSimpul && baru.daftarIndikator == lama.daftarIndikator)
            #expect(baru.daftarRealisasi.allSatisfy { $0.tahun < 2026 } && baru.daftarUnit == lama.daftarUnit)
            #expect(try await uji.jejak().last == "atur_periode")
        }
    }

    @Test func `a period outside the plan is refused beside its field`() async throws {
        try await withPerjanjian { uji in
            let jawaban = try await uji.sebagai(.perencana).kirim(
                "\(alamat(2031))/salinan", ["asal": "2025", "renstra_dari": "2021", "renstra_sampai": "2026"])
            #expect(
                jawaban.status == 422 && jawaban.teks.contains("Tahun 2031 berada di luar Renstra 2021 sampai 2026."))
        }
    }

    @Test func `the next plan is proposed when the year lies behind the last one`() {
        let contoh = Instansi(
            kode: "x", nama: "X", tingkat: .kota, wilayah: "Kota X", tahun: 2025, renstraDari: 2021, renstraSampai: 2025
        )
        func masa(_ tahun: Int) -> [String] {
            let isian = SalinTahunPage.isian(tahun: tahun, daftarTahun: [2025, 2024], contoh: contoh)
            return [isian.teks("asal"), isian.teks("renstra_dari"), isian.teks("renstra_sampai")]
        }
        #expect(masa(2026) == ["2025", "2026", "2030"])
        #expect(masa(2023) == ["2024", "2021", "2025"])
        #expect(masa(2019) == ["2024", "2016", "2020"])
    }

    @Test(arguments: TestDatabase.daftarJenis)
    func `an open year with an empty tree takes the tree of another, once`(_ kind: DatabaseKind) async throws {
        try await withPerjanjian(kind) { uji in
            var instansi = try await uji.berkas().instansi
            instansi.tahun = 2026
            instansi.kepala = ""
            _ = try await uji.store.bukaTahun(instansi, menyalin: nil, oleh: Orang.perencana.pelaku)
            let klien = uji.sebagai(.perencana)
            let kosong = try await klien.buka(alamat(2026)).teks
            #expect(kosong.contains("Salin dari tahun lain"))
            #expect(try await klien.kirim("\(alamat(2026))/salinan", ["asal": ""]).status == 422)
            #expect(try await klien.kirim("\(alamat(2026))/salinan", ["asal": "2025"]).status == 303)
            let baru = try await berkas(uji, 2026), lama = try await uji.berkas()
            #expect(baru.daftarSimpul == lama.daftarSimpul && baru.daftarDukungan == lama.daftarDukungan)
            #expect(try await klien.kirim("\(alamat(2026))/salinan", ["asal": "2025"]).status == 422)
        }
    }

    @Test func `who may not open a year is told who does, and led to one that is open`() async throws {
        try await withPerjanjian { uji in
            let teks = try await uji.sebagai(.inspektorat).buka("\(alamat(2026))/salinan").teks
            #expect(teks.contains("Perencana instansi ini yang membukanya") && teks.contains("Lihat pohon 2025"))
            #expect(!teks.contains("<form method=\"post\" action=\"/i/"))
        }
    }
}
