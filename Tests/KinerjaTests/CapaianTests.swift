import Kinerja
import TestSupport
import Testing

@Suite("Capaian")
struct CapaianTests {
    @Test("mengikuti tabel kasus", arguments: KasusCSV.baca("Kasus/capaian.csv"))
    func tabelKasus(_ kasus: [String: String]) throws {
        let aturan = try aturanKasus(kasus["setelan"] ?? "")
        let indikator = Indikator(
            kode: "I1", simpul: "S1", nama: "Uji",
            rumusCapaian: try #require(RumusCapaian(rawValue: kasus["rumus"] ?? "")),
            skalaPredikat: "akip")
        let hasil = capaian(
            realisasi(kasus["realisasi"] ?? ""), terhadap: target(kasus["target"] ?? ""), indikator: indikator,
            menurut: aturan)
        #expect(ringkas(hasil) == kasus["mentah"], "\(kasus["kode"] ?? "")")
        #expect(cetak(hasil, aturan) == kasus["cetak"], "\(kasus["kode"] ?? "")")
        #expect(aturan.predikat(hasil)?.predikat ?? "" == kasus["predikat"], "\(kasus["kode"] ?? "")")
    }

    @Test("tabel kasus memuat sekurang-kurangnya dua puluh baris TURUN, RENTANG, dan STABIL")
    func cukupKasus() {
        let baris = KasusCSV.baca("Kasus/capaian.csv")
        #expect(baris.count { ["T", "R", "S"].contains($0["kode"]?.first.map(String.init) ?? "") } >= 20)
    }

    private func ringkas(_ capaian: Capaian) -> String {
        switch capaian {
        case .ada(let nilai): nilai.mentah.dibulatkan(4).description
        case .tidakDiukur: "tidak_diukur"
        case .belumDilaporkan: "belum"
        case .sementara: "sementara"
        case .tidakTerdefinisi(let alasan): kodeAlasan(alasan)
        }
    }

    private func cetak(_ capaian: Capaian, _ aturan: AturanKinerja) -> String {
        Hitungan(BerkasKinerja(instansi: .uji, aturan: aturan)).cetak(capaian)
    }
}

@Suite("Sifat capaian")
struct SifatCapaianTests {
    private let aturan = try? AturanKinerja.berlaku(tahun: 2024)

    @Test(
        "realisasi sama dengan target selalu 100",
        arguments: RumusCapaian.allCases.filter { $0 != .predikat && $0 != .yaTidak })
    func tepatTarget(_ rumus: RumusCapaian) throws {
        let aturan = try #require(aturan)
        var acak = Pengacak(benih: 7)
        for _ in 0..<300 {
            let nilai = pecahan(acak.bilangan(1...1_000_000), acak.bilangan(0...4))
            #expect(mentah(nilai, nilai, rumus, aturan) == .seratus)
        }
    }

    @Test("NAIK tidak pernah turun bila realisasi bertambah")
    func naikMonoton() throws { try periksaMonoton(.naik, naik: true) }

    @Test("TURUN tidak pernah naik bila realisasi bertambah", arguments: [RumusCapaian.turunSelisih, .turunRasio])
    func turunMonoton(_ rumus: RumusCapaian) throws { try periksaMonoton(rumus, naik: false) }

    @Test("STABIL menurun menjauhi target ke dua arah")
    func stabil() throws {
        let aturan = try #require(aturan)
        var acak = Pengacak(benih: 11)
        for _ in 0..<300 {
            let target = pecahan(acak.bilangan(1...10_000), 2)
            let dekat = pecahan(acak.bilangan(0...5_000), 2), jauh = dekat + pecahan(acak.bilangan(1...500), 2)
            let a = try #require(mentah(target + dekat, target, .stabil, aturan))
            let b = try #require(mentah(target + jauh, target, .stabil, aturan))
            #expect(a > b)
        }
    }

    @Test("batas dan lantai tidak pernah mengubah nilai mentah")
    func mentahTetap() throws {
        var dibatasi = try #require(aturan)
        try dibatasi.atur(.init(kunci: "batas_atas_tampilan", nilai: "100"))
        let polos = try #require(aturan)
        var acak = Pengacak(benih: 13)
        for _ in 0..<300 {
            let target = pecahan(acak.bilangan(1...9999), 2), nilai = pecahan(acak.bilangan(0...99999), 2)
            #expect(mentah(nilai, target, .turunSelisih, dibatasi) == mentah(nilai, target, .turunSelisih, polos))
        }
    }

    private func periksaMonoton(_ rumus: RumusCapaian, naik: Bool) throws {
        let aturan = try #require(aturan)
        var acak = Pengacak(benih: 3)
        for _ in 0..<500 {
            let target = pecahan(acak.bilangan(1...100_000), acak.bilangan(0...3))
            let rendah = pecahan(acak.bilangan(1...100_000), 2)
            let tinggi = rendah + pecahan(acak.bilangan(1...100_000), 3)
            let a = try #require(mentah(rendah, target, rumus, aturan))
            let b = try #require(mentah(tinggi, target, rumus, aturan))
            #expect(naik ? a <= b : a >= b)
        }
    }

    private func mentah(_ nilai: Angka, _ target: Angka, _ rumus: RumusCapaian, _ aturan: AturanKinerja) -> Angka? {
        let indikator = Indikator(kode: "I", simpul: "S", nama: "", rumusCapaian: rumus)
        return capaian(.angka(nilai), terhadap: .angka(target), indikator: indikator, menurut: aturan).nilai?.mentah
    }

    private func pecahan(_ bilangan: Int, _ desimal: Int) -> Angka {
        (0..<desimal).reduce(Angka(bilangan)) { hasil, _ in hasil.dibagi(10) ?? hasil }
    }
}
