import Kinerja
import TestSupport
import Testing

@Suite("Sel yang ditempel")
struct PembacaSelTests {
    @Test("mengikuti tabel kasus", arguments: KasusCSV.baca("../Kasus/sel.csv"))
    func tabelKasus(_ kasus: [String: String]) throws {
        let sekitar = (kasus["sekitar"] ?? "").split(separator: ";").map(String.init)
        let acuan = (kasus["acuan"] ?? "").split(separator: ";").compactMap {
            Angka(kanonik: $0.replacing(",", with: "."))
        }
        let pembaca = PembacaSel(kebiasaan: KebiasaanAngka(sekitar), menurut: try aturanKasus(""))
        let hasil = pembaca.baca(kasus["teks"] ?? "", untuk: KonteksSel(satuan: kasus["satuan"] ?? "", acuan: acuan))
        #expect(ringkas(hasil) == kasus["hasil"], "\(kasus["kode"] ?? "")")
        #expect(uraian(hasil).contains(kasus["memuat"] ?? "") || kasus["memuat"] == "", "\(uraian(hasil))")
    }

    @Test("predikat dan ya/tidak dibaca menurut skalanya")
    func bukanAngka() throws {
        let pembaca = PembacaSel(menurut: try aturanKasus(""))
        let predikat = KonteksSel(satuan: "predikat", jenisNilai: .predikat, daftarPredikat: ["AA", "A", "BB"])
        #expect(pembaca.baca("bb", untuk: predikat).nilai == .predikat("BB"))
        #expect(pembaca.baca("Z", untuk: predikat) == .salah(.predikatTakDikenal("Z", pilihan: ["AA", "A", "BB"])))
        #expect(pembaca.baca("bebas", untuk: KonteksSel(satuan: "", jenisNilai: .predikat)).nilai == .predikat("bebas"))
        let yaTidak = KonteksSel(satuan: "", jenisNilai: .yaTidak)
        #expect(pembaca.baca("YA", untuk: yaTidak).nilai == .ya)
        #expect(pembaca.baca("SALAH", untuk: yaTidak).nilai == .tidak)
        #expect(pembaca.baca("1", untuk: yaTidak) == .salah(.bukanYaTidak("1")))
        #expect(pembaca.baca("=", untuk: KonteksSel(satuan: "persen", berumus: true)).nilai == .dariKomponen)
    }

    @Test("skala aturan memberi pilihan dari yang terbaik")
    func skalaAturan() throws {
        let indikator = Indikator(
            kode: "I", simpul: "S", nama: "", jenisNilai: .predikat, rumusCapaian: .predikat, skalaPredikat: "akip")
        #expect(KonteksSel(indikator, menurut: try aturanKasus("")).daftarPredikat.first == "AA")
    }

    @Test("setiap kesalahan mempunyai pesan, perbaikan, dan saran yang dapat dipilih")
    func kesalahan() {
        let daftar: [KesalahanSel] = [
            .angka(.bukanAngka("x")), .ambigu("1.234", ribuan: 1234, desimal: 1),
            .satuanLain("5 orang", angka: 5, satuan: "orang", harusnya: ""),
            .satuanLain("5 orang", angka: nil, satuan: "orang", harusnya: "persen"),
            .predikatTakDikenal("Z", pilihan: ["A"]), .bukanYaTidak("x"), .tanpaRumus, .galatLembar("#REF!"),
            .diLuarTabel("5"),
        ]
        for satu in daftar { #expect(satu.pesan.hasSuffix(".") && satu.perbaikan.hasSuffix(".")) }
        #expect(daftar.map(\.saran.count) == [0, 2, 1, 0, 0, 0, 0, 0, 0])
    }

    @Test("satuan yang lain menjadi peringatan dengan satu saran, dua tafsir tanpa saran tunggal")
    func sebagaiPeringatan() {
        let satuan = KesalahanSel.satuanLain("12 dokumen", angka: 12, satuan: "dokumen", harusnya: "persen").peringatan
        #expect(satuan.kode == .satuan && satuan.tingkat == .galat && satuan.saran == 12)
        #expect(satuan.tindakLanjut.hasSuffix("Nilai ini belum disimpan."))
        let ambigu = KesalahanSel.ambigu("1.234", ribuan: 1234, desimal: 1).peringatan
        #expect(ambigu.kode == .jenis && ambigu.saran == nil)
    }

    private func ringkas(_ hasil: HasilSel) -> String {
        switch hasil {
        case .kosong: "kosong"
        case .salah: "salah"
        case .nilai(.angka(let angka), _): angka.description
        case .nilai(.tidakDiukur, _): "tidak_diukur"
        case .nilai(let lain, _): "\(lain)"
        }
    }

    private func uraian(_ hasil: HasilSel) -> String {
        switch hasil {
        case .kosong(let catatan), .nilai(_, let catatan): catatan.joined(separator: " ")
        case .salah(let salah): "\(salah.pesan) \(salah.perbaikan)"
        }
    }
}
