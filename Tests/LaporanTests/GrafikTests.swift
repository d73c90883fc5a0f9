import Documents
import Kinerja
import Laporan
import Testing

struct GrafikTests {
    private func gambar(_ id: IdGrafik, opsi: OpsiTabel = OpsiTabel()) throws -> [Figure] {
        susunGrafik(id, opsi: opsi, hitungan: try Sampel.hitungan())
    }

    private func chart(_ figure: Figure?) throws -> Chart {
        guard case .chart(let chart)? = figure?.content else { throw BukanGrafik() }
        return chart
    }

    private func pohon(_ figure: Figure?) throws -> TreeDiagram {
        guard case .tree(let pohon)? = figure?.content else { throw BukanGrafik() }
        return pohon
    }

    private struct BukanGrafik: Error {}

    @Test("Capaian digambar sebelum dibatasi, dengan target 100 dan tanpa yang tidak terukur")
    func capaian() throws {
        let figure = try #require(try gambar(.capaian).first)
        let chart = try chart(figure)
        #expect(chart.categories == ["Indeks kerukunan", "Jumlah konflik", "Nilai SAKIP", "Laporan tepat waktu"])
        #expect(chart.series.map(\.role) == [.target, .realisasi])
        #expect(chart.series[1].labels == ["125,85", "110", "80", "90"])
        #expect(
            figure.notes.map(\.spans.plainText) == [
                "Grafik menampilkan capaian sebelum dibatasi 120%; tabel mencetak capaian yang dibatasi.",
                "3 indikator tanpa capaian final tidak digambarkan.",
            ])
        #expect(figure.alternative.contains("Nilai SAKIP 80%; dan Laporan tepat waktu 90%."))
    }

    @Test("Tren memuat tahun renstra dan membiarkan tahun depan kosong")
    func tren() throws {
        let daftar = try gambar(.tren)
        #expect(daftar.map(\.anchor) == ["grafik-tren-I1", "grafik-tren-I2"])
        let chart = try chart(daftar.first)
        #expect(chart.categories == ["2023", "2024", "2025", "2026"])
        #expect(chart.series[0].labels == ["70", "60", "75", "80"])
        #expect(chart.series[1].labels == ["68", "75,51", "", ""])
        #expect(chart.series[1].values.map { $0 == nil } == [false, false, true, true])
        #expect(daftar[0].alternative.hasSuffix("tahun 2025 target 75; dan tahun 2026 target 80."))
    }

    @Test("Serapan per program berlabel sama dengan tabel")
    func serapan() throws {
        let figure = try gambar(.serapan).first
        #expect(try chart(figure).series[0].labels == ["94", "50", "97,62"])
        #expect(figure?.alternative.contains("Program Kewaspadaan 50% (Rp225.000.000 dari Rp450.000.000)") == true)
    }

    @Test("Belanja memakai pagu bila realisasi tidak lengkap")
    func belanja() throws {
        #expect(
            try chart(gambar(.belanja).first).series[0].labels == [
                "Rp2.800.000.000 (87,09%)", "Rp415.000.000 (12,91%)",
            ])
        var berkas = try Sampel.berkas()
        berkas.daftarBelanja[3].realisasi = nil
        let figure = susunGrafik(.belanja, hitungan: Hitungan(berkas)).first
        #expect(try chart(figure).series[0].name == "Pagu belanja")
    }

    @Test("Struktur organisasi menyusun jabatan di bawah atasannya; tanpa jabatan memakai unit")
    func struktur() throws {
        let akar = try pohon(gambar(.strukturOrganisasi).first).roots
        #expect(akar.map(\.title) == ["Kepala Badan"] && akar[0].accented)
        #expect(akar[0].children.map(\.title) == ["Plt. Sekretaris", "Kepala Bidang"])
        var berkas = try Sampel.berkas()
        berkas.daftarJabatan = []
        let unit = try pohon(susunGrafik(.strukturOrganisasi, hitungan: Hitungan(berkas)).first).roots
        #expect(unit.map(\.title) == ["Sekretariat"] && unit[0].children.map(\.title) == ["Bidang Ketahanan"])
    }

    @Test("Pohon kinerja memuat indikator dengan target, sampai program atau sedalam yang diminta")
    func pohonKinerja() throws {
        let akar = try pohon(gambar(.pohonKinerja).first).roots
        #expect(akar.map(\.title) == ["Terwujudnya kerukunan", "Tertib administrasi", "Program Penunjang"])
        #expect(akar[0].details == ["Indeks kerukunan: 60 Indeks"])
        #expect(akar[0].children[1].details == ["Jumlah konflik: 10 Kejadian", "Partisipasi pemilu: –"])
        #expect(akar[0].children[0].children[0].children.isEmpty)
        var opsi = OpsiTabel()
        opsi.tingkat = "subkegiatan"
        opsi.simpul = "P1"
        let dalam = try pohon(gambar(.pohonKinerja, opsi: opsi).first).roots
        #expect(dalam[0].children[0].children.map(\.title) == ["Subkegiatan Forum", "Subkegiatan Media"])
    }
}
