import Kinerja
import Storage
import Testing

@testable import Web

@Suite struct FormulirTests {
    @Test("Isian dibaca menurut nama, juga yang berulang dan yang aneh")
    func urlencoded() throws {
        let formulir = try Formulir.urlencoded("a=1&b=2+3&a=4&c=%C3%A4%26%3D&kosong&=x&d=e=f")
        #expect(formulir.teks("a") == "1")
        #expect(formulir.semua("a") == ["1", "4"])
        #expect(formulir.teks("b") == "2 3")
        #expect(formulir.teks("c") == "ä&=")
        #expect(formulir.ada("kosong") && formulir.teks("kosong").isEmpty)
        #expect(formulir.teks("d") == "e=f")
        #expect(formulir.teks("tidak-ada") == "")
    }

    @Test("Kode rusak dan bidang tanpa batas ditolak", arguments: ["a=%", "a=%2", "a=%zz", "a=%FF", "%C3=1"])
    func rusak(teks: String) {
        #expect(throws: FormulirRusak.kode) { try Formulir.urlencoded(teks) }
    }

    @Test("Bidang lebih dari batas ditolak")
    func terlaluBanyak() {
        let teks = Array(repeating: "a=1", count: Formulir.batasBidang + 1).joined(separator: "&")
        #expect(throws: FormulirRusak.terlaluBanyakBidang(batas: Formulir.batasBidang)) {
            try Formulir.urlencoded(teks)
        }
    }

    @Test("Kesalahan dikumpulkan, bukan satu per satu")
    func kesalahan() throws {
        var formulir = Formulir([
            "nama": "  ", "tahun": "1900", "tanggal": "31-02-2026", "nilai": "1,234.5", "pagu": "10,5",
            "arah": "samping",
            "uraian": String(repeating: "a", count: 30),
        ])
        #expect(formulir.wajib("nama", "Nama") == nil)
        #expect(formulir.bilangan("tahun", "Tahun", 2000...2100) == nil)
        #expect(formulir.tanggal("tanggal", "Tanggal") == nil)
        #expect(formulir.angka("nilai", "Nilai") == nil)
        #expect(formulir.rupiah("pagu", "Pagu") == nil)
        #expect(formulir.satuDari("arah", "Arah", Peran.self) == nil)
        #expect(formulir.pilihan("uraian", "Uraian", paling: 20) == nil)
        #expect(formulir.kesalahan.map(\.bidang) == ["nama", "tahun", "tanggal", "nilai", "pagu", "arah", "uraian"])
        #expect(formulir.salah("nama") == "Nama belum diisi.")
        #expect(formulir.salah("nilai")?.contains("cara Inggris") == true)
        #expect(throws: Penolakan.tidakSah(formulir.kesalahan)) { try formulir.periksa() }
    }

    @Test("Isian yang benar diberikan sebagai nilainya")
    func benar() throws {
        var formulir = Formulir([
            "nama": " Indeks ", "tahun": "2026", "tanggal": "2026-01-31", "tanggal2": "31/1/2026", "nilai": "1.234,5",
            "pagu": "Rp1.000.000", "peran": "kepala", "versi": "3", "nilai.I1": "5", "nilai.I2": "6",
        ])
        #expect(formulir.wajib("nama", "Nama") == "Indeks")
        #expect(formulir.bilangan("tahun", "Tahun", 2000...2100) == 2026)
        #expect(formulir.tanggal("tanggal", "Tanggal") == Tanggal(tahun: 2026, bulan: 1, hari: 31))
        #expect(formulir.tanggal("tanggal2", "Tanggal") == Tanggal(tahun: 2026, bulan: 1, hari: 31))
        #expect(formulir.angka("nilai", "Nilai") == Angka(kanonik: "1234.5"))
        #expect(formulir.angka("kosong", "Nilai") == nil)
        #expect(formulir.rupiah("pagu", "Pagu") == Rupiah(1_000_000))
        #expect(formulir.satuDari("peran", "Peran", Peran.self) == .kepala)
        #expect(formulir.versi() == 3)
        #expect(formulir.nama(berawalan: "nilai.") == ["I1", "I2"])
        try formulir.periksa()
    }
}
