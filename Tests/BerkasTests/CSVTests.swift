import Berkas
import Foundation
import Kinerja
import Testing

@Suite("Membaca CSV")
struct CSVTests {
    @Test("Titik koma, BOM, CRLF, judul berhias, urutan bebas, dan baris kosong terbaca sama")
    func ragam() throws {
        let polos = try FolderUji().baca()
        let folder = try FolderUji([
            "target.csv":
                "\u{FEFF}Daftar target tahun 2024;;;\r\n;;;\r\n Nilai Target ;TAHUN;Kode Indikator;Sumber\r\n95.5;2024;I1;PK\r\n;;;\r\n4;2024;I2;pk\r\n",
            "realisasi.csv":
                "indikator\ttahun\tperiode\tnilai\nI1\t2024\tTahunan\t96.25\nI2\t2024\tTW I\t1\nI2\t2024\ttriwulan ii\t0\nI2\t2024\tTW 3\t1\nI2\t2024\ttw4\t1\n",
        ])
        let hasil = folder.baca()
        #expect(hasil.daftarMasalah.isEmpty, "\(hasil.kalimat)")
        #expect(hasil.berkas == polos.berkas)
    }

    @Test("Isian berkutip memuat koma, kutip, dan baris baru; nomor baris tetap benar")
    func kutip() throws {
        let folder = try FolderUji([
            "unit.csv": "kode,nama,tugas\nU1,\"Sekretariat, \"\"umum\"\"\",\"baris satu\nbaris dua\"\nU1,Ganda,\n"
        ])
        let hasil = folder.baca()
        #expect(hasil.masalah("sudah ada di baris 2").first?.baris == 4)
        let sehat = try FolderUji([
            "unit.csv": "kode,nama,tugas\nU1,\"Sekretariat, \"\"umum\"\"\",\"baris satu\r\nbaris dua\"\n"
        ])
        let unit = try #require(sehat.baca().berkas?.daftarUnit.first)
        #expect(unit.nama == "Sekretariat, \"umum\"")
        #expect(unit.tugas == "baris satu\nbaris dua")
    }

    @Test("lokal_angka menentukan arti 1.234")
    func lokal() throws {
        let instansi = (FolderUji.dasar["instansi.csv"] ?? "") + "\nlokal_angka,"
        let target = "indikator;tahun;sumber;nilai\nI1;2024;pk;95,5\nI2;2024;pk;1.234\n"
        let id = try FolderUji([
            "instansi.csv": instansi + "id", "target.csv": target, "realisasi.csv": "indikator,tahun,nilai\n",
        ])
        #expect(id.baca().berkas?.daftarTarget.map(\.nilai) == [.angka(Angka(kanonik: "95.5") ?? .nol), .angka(1234)])
        let kanonik = try FolderUji([
            "instansi.csv": instansi + "kanonik", "target.csv": target, "realisasi.csv": "indikator,tahun,nilai\n",
        ])
        let hasil = kanonik.baca()
        #expect(hasil.berkas?.daftarTarget.last?.nilai == .angka(Angka(kanonik: "1.234") ?? .nol))
        #expect(hasil.masalah("bergaya Indonesia").first?.baris == 2)
    }

    @Test("Nilai khusus: rentang, tidak diukur, belum dilaporkan, predikat, ya, dari komponen")
    func nilaiKhusus() throws {
        let folder = try FolderUji([
            "indikator.csv": """
            kode,simpul,nama,satuan,jenis_nilai,rumus_capaian,skala_predikat,rumus
            I1,S1,Rentang,hari,,RENTANG,,
            I2,S1,Opini,,predikat,,opini_bpk,
            I3,S1,Perda,,ya_tidak,,,
            I4,S1,Rasio,Persen,,,,a / b * 100
            """,
            "komponen.csv": "indikator,tahun,nama,nilai\nI4,2024,a,34\nI4,2024,b,36\n",
            "target.csv":
                "indikator,tahun,sumber,nilai\nI1,2024,pk,80-90\nI1,2025,renstra,7.5..8\nI1,2023,pk,80 s.d. 90\nI2,2024,pk,WTP\nI3,2024,pk,Ya\nI4,2024,pk,N/A\n",
            "realisasi.csv":
                "indikator,tahun,nilai\nI1,2024,85\nI2,2024,WDP\nI3,2024,tidak\nI4,2024,=\nI4,2023,N/A\nI4,2022,-\nI4,2021,\n",
        ])
        let hasil = folder.baca()
        let berkas = try #require(hasil.berkas, "\(hasil.kalimat)")
        #expect(
            berkas.daftarTarget.map(\.nilai) == [
                .rentang(80, 90), .rentang(Angka(kanonik: "7.5") ?? .nol, 8), .rentang(80, 90), .predikat("WTP"), .ya,
                .tidakDiukur,
            ])
        #expect(
            berkas.daftarRealisasi.map(\.nilai) == [
                .angka(85), .predikat("WDP"), .tidak, .dariKomponen, .tidakDiukur, .belumDilaporkan, .belumDilaporkan,
            ])
        #expect(berkas.daftarIndikator.map(\.rumusCapaian) == [.rentang, .predikat, .yaTidak, .naik])
        #expect(berkas.daftarIndikator.map(\.arah) == [.rentang, .naik, .naik, .naik])
        #expect(hasil.daftarMasalah.map(\.tempat) == ["realisasi.csv, baris 7, kolom nilai"])
    }

    @Test("Skala instansi menggantikan skala aturan")
    func skala() throws {
        let folder = try FolderUji([
            "skala.csv":
                "predikat,min,min_termasuk,maks,maks_termasuk,nama,dasar_hukum\nBaik,90,ya,,,Skala kita,Perwali 1/2024\nKurang,,,90,tidak,,\n",
            "aturan.csv": "kunci,nilai,dasar\nbatas_atas_tampilan,120,Perwali\ncara_rerata,,\nbatas_bawah,tanpa,\n",
        ])
        let aturan = try #require(folder.baca().berkas?.aturan)
        #expect(aturan.skala.nama == "Skala kita" && aturan.skala.pita.count == 2)
        #expect(aturan.batasAtas.tampilan == 120 && aturan.batasBawah == nil)
        #expect(aturan.setelan.map(\.kunci) == ["batas_atas_tampilan", "batas_bawah"])
    }
}
