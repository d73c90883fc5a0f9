import Kinerja
import TestSupport
import Testing

/// What a hostile or careless berkas may hold: the engine answers, it never stops or hangs.
@Suite("Jangkauan")
struct JangkauanTests {
    @Test("perkalian angka yang sangat kecil atau sangat besar tidak menghentikan program")
    func perkalianEkstrem() throws {
        let kecil = try #require(Angka(kanonik: "0." + String(repeating: "0", count: 36) + "1"))
        let besar = try #require(Angka(kanonik: String(repeating: "9", count: 38)))
        let deret = [kecil, besar, -kecil, -besar, .satu, .nol]
        for a in deret {
            for b in deret {
                for c in deret {
                    _ = ((a * b * b * c * c).sah, (a * b + c * c * c * c).sah, (b - a * a * a * a * c).sah)
                }
            }
        }
        #expect((kecil * kecil * kecil * kecil * kecil) < kecil)
        #expect(!(besar * besar * besar * besar * besar).sah)
    }

    @Test("pembagian berulang tidak menghentikan program")
    func pembagianEkstrem() throws {
        var acak = Pengacak(benih: 23)
        for _ in 0..<2_000 {
            var nilai = Angka(acak.bilangan(1...1_000_000))
            for _ in 0..<12 {
                let lain = try #require(
                    Angka(kanonik: "0." + String(repeating: "0", count: acak.bilangan(0...34)) + "37"))
                switch acak.bilangan(0...3) {
                case 0: nilai = nilai * lain
                case 1: nilai = nilai.dibagi(lain) ?? .nol
                case 2: nilai = nilai.dibagi(Angka(acak.bilangan(1...99_999_999))) ?? .nol
                default: nilai = nilai + lain
                }
                _ = (nilai.dibulatkan(2), nilai.cetak())
            }
        }
    }

    @Test(
        "nomor perubahan yang tak masuk akal tidak diterima",
        arguments: ["pk_perubahan-9223372036854775807", "pk_perubahan-1000000000", "pk_perubahan-0", "pk_perubahan-+1"])
    func nomorPerubahan(_ kode: String) {
        #expect(SumberTarget(kode: kode) == nil)
        #expect(VersiAnggaran(kode: kode.replacing("pk_", with: "")) == nil)
    }

    @Test("versi perubahan yang sangat besar tidak menghentikan pencarian target")
    func versiBesar() throws {
        var berkas = try berkasUji(konsolidasi: .jumlah, frekuensi: .triwulanan)
        berkas.daftarTarget = [
            Target(indikator: "I1", tahun: 2024, sumber: .pkPerubahan(Int.max), nilai: .angka(5)),
            Target(indikator: "I1", tahun: 2024, sumber: .pk, nilai: .angka(4)),
        ]
        let hitungan = Hitungan(berkas)
        #expect(hitungan.targetBerlaku("I1", tahun: 2024)?.nilai == .angka(5))
        #expect(hitungan.masalahTargetPeriode.isEmpty)
    }

    @Test("pohon yang melingkar atau sangat dalam tetap terjawab")
    func pohon() throws {
        var berkas = try berkasUji()
        berkas.daftarSimpul += [
            Simpul(kode: "A", induk: "B", jenis: .program, uraian: ""),
            Simpul(kode: "B", induk: "A", jenis: .program, uraian: ""),
            Simpul(kode: "C", induk: "C", jenis: .program, uraian: ""),
        ]
        let dalam = 30_000
        berkas.daftarSimpul += (0..<dalam).map {
            Simpul(kode: "D\($0)", induk: $0 == 0 ? "" : "D\($0 - 1)", jenis: .program, uraian: "")
        }
        berkas.daftarPagu = [
            Pagu(simpul: "B", tahun: 2024, versi: .murni, nilai: Rupiah(5)),
            Pagu(simpul: "D\(dalam - 1)", tahun: 2024, versi: .murni, nilai: Rupiah(7)),
        ]
        let hitungan = Hitungan(berkas)
        #expect(hitungan.turunan("A").map(\.kode) == ["A", "B"])
        #expect(hitungan.turunan("C").map(\.kode) == ["C"])
        #expect(hitungan.leluhur("D\(dalam - 1)").count == dalam - 1)
        #expect(hitungan.pagu("D0", tahun: 2024) == Rupiah(7))
        _ = hitungan.pagu("A", tahun: 2024)
    }

    @Test("jumlah uang yang melampaui bilangan tidak menghentikan program")
    func uang() {
        let banyak = Array(repeating: Rupiah(Rupiah.batas), count: 2_000)
        #expect(banyak.jumlah.nilai == Int64.max)
        #expect((Rupiah(0) - banyak.jumlah - banyak.jumlah).nilai == Int64.min)
    }

    @Test("pembulatan sama dengan pembulatan pada tulisannya")
    func pembulatan() throws {
        var acak = Pengacak(benih: 29)
        for _ in 0..<2_000 {
            let utuh = acak.bilangan(0...9_999_999),
                pecahan = (0..<acak.bilangan(1...12)).map { _ in acak.bilangan(0...9) }
            let teks = "\(utuh)." + pecahan.map(String.init).joined()
            let desimal = acak.bilangan(0...6)
            let digit =
                Array("\(utuh)".compactMap(\.wholeNumberValue))
                + (0..<desimal).map { $0 < pecahan.count ? pecahan[$0] : 0 }
            var bulat = digit.reduce(0) { $0 * 10 + $1 }
            if desimal < pecahan.count, pecahan[desimal] >= 5 { bulat += 1 }
            let harapan = (0..<desimal).reduce(Angka(bulat)) { hasil, _ in hasil.dibagi(10) ?? hasil }
            let angka = try #require(Angka(kanonik: teks))
            #expect(angka.dibulatkan(desimal) == harapan, "\(teks) \(desimal)")
            #expect((-angka).dibulatkan(desimal) == -harapan, "-\(teks) \(desimal)")
        }
    }

    @Test("nol negatif dicetak nol", arguments: ["-0", "-0.00", "-0.004"])
    func nolNegatif(_ teks: String) throws {
        #expect(try #require(Angka(kanonik: teks)).cetak(desimal: 2) == "0")
        #expect((-Angka.nol).cetak() == "0")
    }

    @Test("periode dan tanggal hanya angka biasa", arguments: ["tw+1", "b+1", "tw01", "tw5", "b00", "TW1", "tw-1"])
    func periode(_ kode: String) {
        #expect(Periode(kode: kode) == nil)
        #expect(Tanggal(iso: "2024-+1-02") == nil)
    }
}
