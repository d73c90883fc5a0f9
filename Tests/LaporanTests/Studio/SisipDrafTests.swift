import Kinerja
import TestSupport
import Testing

@testable import Laporan

@Suite struct SisipDrafTests {
    private let lama = "Kalimat satu. Kalimat dua tentang hasil.\n\nParagraf kedua.\n\n- butir a\n- butir b"

    @Test(arguments: [
        ("Satu. Dua! Tiga? Empat", ["Satu.", "Dua!", "Tiga?", "Empat"]),
        ("Sebesar Rp1.000.000 atau 95,5%. Lanjut.", ["Sebesar Rp1.000.000 atau 95,5%.", "Lanjut."]),
        ("Peraturan No. 5 berlaku s.d. Mei. Selesai.", ["Peraturan No. 5 berlaku s.d. Mei.", "Selesai."]),
        ("Capaian {{I1.capaian}}. {{I2.nama}} turun.", ["Capaian {{I1.capaian}}.", "{{I2.nama}} turun."]),
        ("Satu\nlanjut. Dua\n\nTiga", ["Satu\nlanjut.", "Dua", "Tiga"]),
        ("1. butir\n2. butir lain. Dua.", ["1. butir", "2. butir lain.", "Dua."]),
        ("*Miring.* **Tebal.** Biasa.", ["*Miring.*", "**Tebal.**", "Biasa."]),
    ])
    func `a text is cut into sentences and items`(_ teks: String, _ kalimat: [String]) {
        #expect(pecahKalimat(teks).map(\.isi) == kalimat)
    }

    @Test func `cutting loses nothing`() {
        let potongan = ["Kata", " ", ". ", "\n\n", "- ", "1. ", "{{I1.x}}", "?", "\r\n", "No. ", "a.", "😀", "{{", "*"]
        for benih in 1...300 {
            var acak = Pengacak(benih: UInt64(benih))
            let teks = (0..<acak.bilangan(0...30)).map { _ in potongan.randomElement(using: &acak) ?? "" }.joined()
            #expect(pecahKalimat(teks).map { $0.isi + $0.ekor }.joined() == teks, "benih \(benih)")
        }
    }

    @Test func `an untouched text becomes the new draft, and a draft that is the same changes nothing`() {
        let baru = lama.replacing("dua", with: "DUA")
        #expect(sisipDraf(lama, drafLama: lama, drafBaru: baru).teks == baru)
        let tulisan = "Pembuka saya.  Kalimat satu.\nKalimat dua diubah.\n\n- butir b\n- butir saya\n"
        #expect(sisipDraf(tulisan, drafLama: lama, drafBaru: lama).teks == tulisan)
    }

    @Test func `edited sentences stay and are listed, untouched ones follow the draft`() {
        let tulisan = "Kalimat satu. Kalimat dua yang saya ubah.\n\nParagraf kedua.\n\n- butir a\n- butir b"
        let baru = "Kalimat satu baru. Kalimat dua tentang capaian.\n\nParagraf kedua.\n\n- butir a\n- butir c"
        let hasil = sisipDraf(tulisan, drafLama: lama, drafBaru: baru)
        #expect(
            hasil.teks
                == "Kalimat satu baru. Kalimat dua yang saya ubah.\n\nParagraf kedua.\n\n- butir a\n- butir c")
        #expect(
            hasil.daftarSuntingan == [
                .init(
                    tertulis: "Kalimat dua yang saya ubah.", drafLama: "Kalimat dua tentang hasil.",
                    drafBaru: "Kalimat dua tentang capaian.")
            ])
        #expect(hasil.daftarPergantian.map(\.baru) == ["Kalimat satu baru.", "- butir c"])
        #expect(hasil.daftarUsulan.isEmpty)
    }

    @Test func `sentences of the writer's own stay, sentences taken out do not come back`() {
        let tulisan = "Kalimat satu. Tambahan saya.\n\nParagraf kedua.\n\n- butir a\n- butir b"
        let baru = lama.replacing("butir b", with: "butir b\n- butir c") + "\n\nPenutup baru."
        let hasil = sisipDraf(tulisan, drafLama: lama, drafBaru: baru)
        #expect(hasil.teks.hasPrefix("Kalimat satu. Tambahan saya.\n\nParagraf kedua."))
        #expect(!hasil.teks.contains("Kalimat dua"))
        #expect(hasil.teks.hasSuffix("- butir a\n- butir b\n- butir c\n\nPenutup baru."))
        let hilang = sisipDraf(
            "Kalimat satu.", drafLama: "Kalimat satu. Kalimat dua.", drafBaru: "Kalimat satu. Kalimat dua lagi.")
        #expect(hilang.teks == "Kalimat satu.")
        #expect(
            hilang.daftarSuntingan == [.init(tertulis: "", drafLama: "Kalimat dua.", drafBaru: "Kalimat dua lagi.")])
    }

    @Test func `a text written anew takes nothing and is offered what is new`() {
        let tulisan = "Semuanya saya tulis sendiri tanpa draf."
        let hasil = sisipDraf(tulisan, drafLama: lama, drafBaru: lama + "\n\nPenutup baru yang lain.")
        #expect(hasil.teks == tulisan)
        #expect(hasil.daftarUsulan == ["Penutup baru yang lain."])
        #expect(sisipDraf("", drafLama: lama, drafBaru: "Baru.").teks.isEmpty)
    }

    @Test func `what the writer wrote is never lost`() {
        let kalimat = (0..<8).map { "Kalimat nomor \($0) dari draf." }
        for benih in 1...300 {
            var acak = Pengacak(benih: UInt64(benih))
            let awal = kalimat.prefix(acak.bilangan(1...8)).joined(separator: benih.isMultiple(of: 3) ? "\n\n" : " ")
            let (tulisan, milik) = ubah(awal, "penulis", &acak), (baru, _) = ubah(awal, "mesin", &acak)
            let hasil = sisipDraf(tulisan, drafLama: awal, drafBaru: baru)
            let ada = Set(pecahKalimat(hasil.teks).map(\.isi))
            for satu in milik { #expect(ada.contains(satu), "benih \(benih): \(satu)") }
            #expect(sisipDraf(hasil.teks, drafLama: baru, drafBaru: baru).teks == hasil.teks)
            if tulisan == awal { #expect(hasil.teks == baru) }
        }
    }

    private func ubah(_ teks: String, _ oleh: String, _ acak: inout Pengacak) -> (teks: String, milik: [String]) {
        var hasil: [SatuanTeks] = [], milik: [String] = []
        for (nomor, satu) in pecahKalimat(teks).enumerated() {
            let baru = SatuanTeks(isi: "Kalimat \(nomor) \(oleh) \(acak.bilangan(0...9)).", ekor: satu.ekor)
            switch acak.bilangan(0...5) {
            case 0: hasil.append(baru)
            case 1: hasil += [SatuanTeks(isi: baru.isi, ekor: " "), satu]
            case 2: continue
            default:
                hasil.append(satu)
                continue
            }
            milik.append(baru.isi)
        }
        return (hasil.map { $0.isi + $0.ekor }.joined(), milik)
    }

    @Test func `a draft made again after the facts changed keeps the sentences of the writer`() throws {
        let dulu = try #require(draf(.capaian, hitungan: try hitunganUji()))
        let kini = try #require(
            draf(
                .capaian,
                hitungan: try hitunganUji {
                    for posisi in $0.daftarRealisasi.indices where $0.daftarRealisasi[posisi].indikator == "I1" {
                        $0.daftarRealisasi[posisi].nilai = .angka(70)
                    }
                }))
        #expect(dulu != kini)
        let tulisan = "Catatan pembuka dari penulis.\n\n" + dulu + " Catatan penutup dari penulis."
        let hasil = sisipDraf(tulisan, drafLama: dulu, drafBaru: kini)
        #expect(hasil.teks == "Catatan pembuka dari penulis.\n\n" + kini + " Catatan penutup dari penulis.")
    }
}
