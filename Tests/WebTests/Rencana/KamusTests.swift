import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct KamusTests {
    private func kode(_ isian: KeyValuePairs<String, String>) -> [String] {
        KamusPage(.bawaan, .init(Formulir(isian))).daftar.flatMap(\.daftar).map(\.kode)
    }

    @Test func `the library is in groups, and a question orders by the answer`() {
        #expect(kode([:]).count == KamusIndikator.bawaan.templat.count)
        #expect(KamusPage(.bawaan).daftar.first?.judul == "Politik dalam negeri")
        #expect(kode(["cari": "konflik"]).first?.hasPrefix("KWP") == true)
        let program = kode(["jenis": "program", "kelompok": "politik"])
        #expect(!program.isEmpty && program.allSatisfy { $0.hasPrefix("POL") })
        #expect(kode(["cari": "zzz"]).isEmpty)
    }

    @Test func `every template has a page, and its example is worked out`() throws {
        for templat in KamusIndikator.bawaan.templat {
            let page = EntriKamusPage(templat, tujuan: TujuanKamus(), daftarInstansi: [], simpul: nil)
            let isi = html { page.tulis(ke: &$0) }
            #expect(isi.contains(html { $0.p(templat.definisi) }.dropFirst(3).dropLast(4)), "\(templat.kode)")
            if templat.contoh != nil, templat.rumus != nil { #expect(page.contoh?.isEmpty == false, "\(templat.kode)") }
        }
    }

    @Test func `a template goes into a tree as a filled card`() async throws {
        try await withPerjanjian { uji in
            let klien = uji.sebagai(.perencana)
            let pilih = try await klien.buka("/kamus/SEK-01?instansi=sampel-2025&tahun=2025&simpul=S4").teks
            #expect(pilih.contains("Pakai di pohon") && pilih.contains("value=\"S4\" selected"))
            let form = try await klien.buka("\(UjiPerjanjian.dasar)/indikator/baru?simpul=S4&kamus=SEK-01").teks
            let templat = try #require(KamusIndikator.bawaan.templat("SEK-01"))
            #expect(form.contains("Diisi dari kamus: \(templat.nama)") && form.contains("value=\"I21\""))
            #expect(form.contains(templat.sumberData))
        }
    }

    @Test func `who plans nowhere may read the library but is offered no tree`() async throws {
        try await withPerjanjian { uji in
            let teks = try await uji.sebagai(.inspektorat).buka("/kamus/POL-04").teks
            #expect(teks.contains("Tingkat partisipasi pemilih dalam pemilu") && !teks.contains("Pilih pohonnya"))
        }
    }

    @Test func `another instansi named in the address gives nothing away`() async throws {
        try await withPerjanjian { uji in
            let teks = try await uji.sebagai(.tetangga).buka("/kamus/POL-04?instansi=sampel-2025&tahun=2025").teks
            #expect(!teks.contains("Terjaganya mutu air"))
        }
    }
}
