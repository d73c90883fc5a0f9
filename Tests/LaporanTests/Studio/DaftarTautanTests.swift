import Kinerja
import Testing

@testable import Laporan

@Suite struct DaftarTautanTests {
    @Test(arguments: ContohTests.daftarContoh)
    func `every listed figure is a link that prints what the list says`(_ nama: String) throws {
        let hitungan = try hitunganContoh(nama)
        let daftar = DaftarTautan(hitungan).daftar
        #expect(Set(daftar.map(\.tautan)).count == daftar.count)
        for butir in daftar {
            let hasil = baca(narasi: butir.tautan, kunci: "x", hitungan: hitungan)
            #expect(hasil.masalah.isEmpty)
            #expect(hasil.blok.map(\.teks).joined() == butir.nilai, "\(butir.tautan)")
            #expect(!butir.sebutan.isEmpty)
        }
        #expect(daftar.filter { $0.adaNilai && $0.jenis == .capaian }.count >= hitungan.daftarIndikatorUtama.count / 2)
    }

    @Test func `the list names the figure, its year and what it prints`() throws {
        let daftar = DaftarTautan(try hitunganUji()).daftar
        let capaian = try #require(daftar.first { $0.tautan == "{{I1.capaian|%}}" })
        #expect(capaian.sebutan == "Capaian Sampah tertangani 2024")
        #expect(capaian.nilai == "105%" && capaian.jenis == .capaian)
        let lalu = try #require(daftar.first { $0.tautan == "{{I1.realisasi@2023|satuan}}" })
        #expect(lalu.sebutan == "Realisasi Sampah tertangani 2023" && lalu.nilai == "79%")
        let pk = try #require(daftar.first { $0.tautan == "{{I6.target@pk|satuan}}" })
        #expect(pk.sebutan == "Target Aduan terlambat 2024 menurut Perjanjian Kinerja" && pk.nilai == "20 aduan")
        let belum = try #require(daftar.first { $0.tautan.hasPrefix("{{I5.realisasi") && $0.tahun == 2024 })
        #expect(!belum.adaNilai && belum.nilai == "belum dilaporkan")
    }

    @Test(arguments: [
        ("capaian sampah tertangani", "{{I1.capaian|%}}"), ("capian sampah", "{{I1.capaian|%}}"),
        ("sampah capaian", "{{I1.capaian|%}}"), ("I2 realisasi", "{{I2.realisasi|satuan}}"),
        ("105", "{{I1.capaian|%}}"), ("Rp1.000.000.000", "{{total.pagu}}"), ("880.000.000", "{{total.realisasi}}"),
        ("880000000", "{{total.realisasi}}"), ("88,42", "{{I1.kemajuan|%}}"), ("88.42%", "{{I1.kemajuan|%}}"),
        ("tertangani 2023 realisasi", "{{I1.realisasi@2023|satuan}}"), ("serapan persampahan", "{{P1.serapan|%}}"),
        ("jumlah indikator melampaui", "{{instansi.melampaui}}"), ("pembanding nasional", "{{I1.nasional|satuan}}"),
    ])
    func `a figure is found by words, by kode, by slips of the finger and by its value`(
        _ kata: String, _ tautan: String
    ) throws {
        let hasil = DaftarTautan(try hitunganUji()).cari(kata, batas: 5)
        #expect(hasil.first?.tautan == tautan, "\(hasil.map(\.tautan))")
    }

    @Test func `the search keeps its limit, forgives a strange word and says nothing to nonsense`() throws {
        let daftar = DaftarTautan(try hitunganUji())
        #expect(daftar.cari("capaian", batas: 3).count == 3)
        #expect(daftar.cari("capaian", batas: 0).isEmpty && daftar.cari("capaian", batas: -1).isEmpty)
        #expect(daftar.cari("capaian sampah xyzzy").first?.tautan == "{{I1.capaian|%}}")
        #expect(daftar.cari("xyzzy qwert").isEmpty)
        #expect(daftar.cari("", batas: 4).count == 4)
        #expect(daftar.cari(String(repeating: "capaian ", count: 5000)).count == 20)
    }

    @Test func `the list of a large berkas is made and searched in a moment`() throws {
        let hitungan = try hitunganContoh("dki-2024")
        let jam = ContinuousClock()
        var daftar: DaftarTautan?
        let buat = jam.measure { daftar = DaftarTautan(hitungan) }
        let cari = jam.measure { _ = daftar?.cari("capaian partisipasi pemilu") }
        print("DaftarTautan dki-2024: \(daftar?.daftar.count ?? 0) butir, buat \(buat), cari \(cari)")
        #expect(cari < .seconds(1))
    }
}
