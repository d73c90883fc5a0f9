import Kinerja
import TestSupport
import Testing

@Suite("Bahasa rumus")
struct RumusTests {
    @Test("menghitung dan menuliskan angkanya", arguments: KasusCSV.baca("Kasus/rumus.csv"))
    func tabelKasus(_ kasus: [String: String]) throws {
        let rumus = try PembacaRumus.baca(kasus["rumus"] ?? "")
        let komponen = daftarKomponen(kasus["komponen"] ?? "")
        let cari: Ekspresi.Pencari = { nama, mundur in komponen[mundur == 0 ? nama : "\(nama)[n-\(mundur)]"] }
        #expect(rumus.teksTerisi(cari) == kasus["terisi"], "\(kasus["kode"] ?? "")")
        switch rumus.nilai(cari) {
        case .success(let angka): #expect(angka.dibulatkan(4).description == kasus["hasil"], "\(kasus["kode"] ?? "")")
        case .failure(let galat): #expect(galat.alasan.pesan == kasus["hasil"], "\(kasus["kode"] ?? "")")
        }
    }

    @Test("menolak yang tidak terbaca dengan posisi", arguments: KasusCSV.baca("Kasus/rumus-salah.csv"))
    func salah(_ kasus: [String: String]) {
        do {
            let rumus = try PembacaRumus.baca(kasus["rumus"] ?? "")
            Issue.record("diterima: \(rumus)")
        } catch {
            #expect(String(error.posisi) == kasus["posisi"], "\(kasus["rumus"] ?? ""): \(error.pesan)")
            #expect(error.pesan.contains(kasus["memuat"] ?? ""), "\(error.pesan)")
        }
    }

    @Test("teks rumus terbaca kembali menjadi rumus yang sama", arguments: KasusCSV.baca("Kasus/rumus.csv"))
    func bolakBalik(_ kasus: [String: String]) throws {
        let rumus = try PembacaRumus.baca(kasus["rumus"] ?? "")
        #expect(try PembacaRumus.baca(rumus.teks) == rumus)
    }

    @Test("kurung yang terlalu dalam ditolak, bukan membuat program berhenti")
    func dalam() {
        let dalam = String(repeating: "(", count: 500) + "1" + String(repeating: ")", count: 500)
        #expect(throws: KesalahanRumus.self) { try PembacaRumus.baca(dalam) }
    }

    private func daftarKomponen(_ teks: String) -> [String: Angka] {
        var hasil: [String: Angka] = [:]
        for satu in teks.split(separator: ";") {
            let bagian = satu.split(separator: "=").map(String.init)
            hasil[bagian[0]] = Angka(kanonik: bagian[1])
        }
        return hasil
    }
}
