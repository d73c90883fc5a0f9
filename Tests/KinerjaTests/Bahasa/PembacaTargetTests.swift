import Kinerja
import TestSupport
import Testing

@Suite("Target yang diketik")
struct PembacaTargetTests {
    private func indikator(_ kasus: [String: String]) throws -> Indikator {
        Indikator(
            kode: "I", simpul: "S", nama: "", satuan: kasus["satuan"] ?? "",
            jenisNilai: try #require(JenisNilai(rawValue: kasus["jenis"] ?? "")),
            rumusCapaian: try #require(RumusCapaian(rawValue: kasus["rumus"] ?? "")),
            skalaPredikat: kasus["skala"] ?? "")
    }

    @Test("mengikuti tabel kasus", arguments: KasusCSV.baca("../Kasus/target.csv"))
    func tabelKasus(_ kasus: [String: String]) throws {
        let indikator = try indikator(kasus)
        do throws(KesalahanTarget) {
            let nilai = try PembacaTarget.baca(kasus["teks"] ?? "", untuk: indikator, menurut: aturan)
            #expect(ringkas(nilai) == kasus["hasil"], "\(kasus["kode"] ?? "")")
        } catch {
            #expect(kasus["hasil"] == "salah", "\(kasus["kode"] ?? ""): \(error.pesan)")
            #expect(error.pesan.contains(kasus["memuat"] ?? ""), "\(error.pesan)")
        }
    }

    @Test("yang ditampilkan untuk diketik terbaca kembali sebagai nilai yang sama")
    func bolakBalik() throws {
        let rentang = Indikator(kode: "I", simpul: "S", nama: "", satuan: "persen", rumusCapaian: .rentang)
        let angka = Indikator(kode: "I", simpul: "S", nama: "", satuan: "indeks")
        for (nilai, indikator) in [
            (NilaiTarget.angka(try #require(Angka(kanonik: "1234.5"))), angka),
            (.angka(try #require(Angka(kanonik: "0.125"))), angka), (.angka(Angka(-3)), angka), (.tidakDiukur, angka),
            (.rentang(try #require(Angka(kanonik: "7.5")), Angka(8)), rentang),
        ] {
            #expect(
                try PembacaTarget.baca(nilai.ketikan, untuk: indikator, menurut: aturan) == nilai, "\(nilai.ketikan)")
        }
    }

    private var aturan: AturanKinerja { AturanNasional.bawaanUji }

    private func ringkas(_ nilai: NilaiTarget?) -> String {
        switch nilai {
        case nil: "kosong"
        case .angka(let angka)?: "angka \(angka)"
        case .rentang(let bawah, let atas)?: "rentang \(bawah) \(atas)"
        case .predikat(let predikat)?: "predikat \(predikat)"
        case .ya?: "ya"
        case .tidakDiukur?: "tidak_diukur"
        }
    }
}

extension AturanNasional {
    /// The national rules of a year without settings.
    fileprivate static var bawaanUji: AturanKinerja {
        do { return try AturanKinerja.berlaku(tahun: 2025, setelan: []) } catch { preconditionFailure("\(error)") }
    }
}
