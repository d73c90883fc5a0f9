import Kinerja
import Testing

@Suite("Skala predikat")
struct SkalaTests {
    @Test("semua skala bawaan sah", arguments: AturanNasional.bawaan.skala)
    func bawaanSah(_ skala: Skala) {
        #expect(skala.daftarMasalah.isEmpty, "\(skala.kode)")
        #expect(!skala.dasarHukum.isEmpty)
    }

    @Test("setiap nilai 0 sampai 400 mendapat tepat satu pita", arguments: AturanNasional.bawaan.skala)
    func menutup(_ skala: Skala) {
        for persen in 0...4000 {
            let nilai = Angka(persen).dibagi(10) ?? .nol
            #expect(skala.pita(untuk: nilai) != nil, "\(skala.kode) \(nilai)")
        }
    }

    @Test(
        "predikat AKIP berbatas atas inklusif",
        arguments: [
            ("90", "A"), ("90.01", "AA"), ("80", "BB"), ("70", "B"), ("60", "CC"), ("50", "C"), ("30", "D"), ("0", "D"),
            ("100", "AA"),
        ])
    func akip(_ nilai: String, _ predikat: String) throws {
        let skala = try #require(AturanNasional.bawaan.skala.first { $0.kode == "akip" })
        #expect(skala.pita(untuk: try #require(Angka(kanonik: nilai)))?.predikat == predikat)
    }

    private func pita(_ nama: String, _ min: Int?, _ minTermasuk: Bool, _ maks: Int?, _ maksTermasuk: Bool) -> Pita {
        Pita(
            predikat: nama, min: min.map { Angka($0) }, minTermasuk: minTermasuk, maks: maks.map { Angka($0) },
            maksTermasuk: maksTermasuk)
    }

    private func masalah(_ pita: [Pita]) -> [MasalahSkala] {
        Skala(kode: "uji", nama: "Uji", dasarHukum: "", pita: pita).daftarMasalah
    }

    @Test("celah, tumpang tindih, puncak, dan dasar ditemukan")
    func menemukanMasalah() {
        #expect(masalah([]) == [.kosong])
        #expect(
            masalah([pita("Tinggi", 91, true, nil, false), pita("Rendah", nil, false, 90, true)])
                == [.celah(antara: "Rendah", dan: "Tinggi", pada: 90, sampai: 91)])
        #expect(
            masalah([pita("Tinggi", 50, true, nil, false), pita("Rendah", nil, false, 50, true)])
                == [.tumpangTindih(antara: "Rendah", dan: "Tinggi", pada: 50)])
        #expect(
            masalah([pita("Tinggi", 50, false, nil, false), pita("Rendah", nil, false, 50, false)])
                == [.celah(antara: "Rendah", dan: "Tinggi", pada: 50, sampai: 50)])
        #expect(masalah([pita("Semua", nil, false, 100, true)]) == [.adaBatasPuncak(tertinggi: 100)])
        #expect(masalah([pita("Semua", 1, true, nil, false)]) == [.tidakMulaiDariNol(terendah: 1)])
        #expect(masalah([pita("Sama", 5, true, 4, true)]) == [.terbalik(predikat: "Sama")])
        #expect(
            masalah([pita("Sama", 50, true, nil, false), pita("Sama", nil, false, 50, false)]) == [
                .predikatGanda("Sama")
            ])
    }

    @Test("skala Jambi seperti tercetak mempunyai tumpang tindih di 50 dan celah 89,9 sampai 90")
    func jambiTercetak() throws {
        func angka(_ teks: String) throws -> Angka { try #require(Angka(kanonik: teks)) }
        let skala = Skala(
            kode: "jambi", nama: "", dasarHukum: "",
            pita: [
                Pita(predikat: "Sangat Baik", min: 90, minTermasuk: true, maks: nil, maksTermasuk: false),
                Pita(predikat: "Baik", min: 75, minTermasuk: true, maks: try angka("89.9"), maksTermasuk: true),
                Pita(predikat: "Kurang", min: 50, minTermasuk: true, maks: 75, maksTermasuk: false),
                Pita(predikat: "Sangat Kurang", min: 0, minTermasuk: true, maks: 50, maksTermasuk: true),
            ])
        let bawah = try angka("89.9")
        #expect(
            skala.daftarMasalah == [
                .tumpangTindih(antara: "Sangat Kurang", dan: "Kurang", pada: 50),
                .celah(antara: "Baik", dan: "Sangat Baik", pada: bawah, sampai: 90),
            ])
    }
}

@Suite("Aturan nasional")
struct AturanNasionalTests {
    @Test("setiap kunci aturan ada di tabel dengan satuan, tanggal, dan dasar hukum")
    func lengkap() {
        let butir = AturanNasional.bawaan.butir
        #expect(Set(butir.map(\.kunci)) == Set(KunciAturan.allCases.map(\.rawValue)))
        for satu in butir {
            #expect(!satu.satuan.isEmpty && !satu.uraian.isEmpty, "\(satu.kunci)")
            for nilai in satu.nilai {
                #expect(!nilai.dasarHukum.isEmpty && Tanggal(iso: nilai.berlakuDari) != nil, "\(satu.kunci)")
                #expect(["S", "D", "K", "U"].contains(nilai.keyakinan), "\(satu.kunci)")
            }
        }
    }

    @Test("nilai yang salah ditolak dengan cara memperbaikinya")
    func menolak() throws {
        var aturan = try aturanKasus("")
        let sebelum = aturan
        #expect(throws: KesalahanAturan.kunciTakDikenal("batas")) { try aturan.atur(.init(kunci: "batas", nilai: "1")) }
        for (kunci, nilai) in [
            ("batas_atas_tampilan", "seratus"), ("pembulatan", "asal"), ("desimal_capaian", "9"), ("skala", "x"),
            ("nol_belakang", "1"),
        ] {
            #expect(throws: KesalahanAturan.self) { try aturan.atur(.init(kunci: kunci, nilai: nilai)) }
        }
        #expect(aturan == sebelum)
    }
}
