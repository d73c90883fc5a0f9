import Berkas
import Foundation
import Kinerja
import Testing

@Suite("Templat buku kerja")
struct TemplatTests {
    @Test("Templat kosong terbaca dengan pesan belum diisi yang menyebut tempatnya")
    func kosong() throws {
        let hasil = bacaBukuKerja(try bukuKerjaTemplat(tahun: 2025))
        #expect(hasil.berkas == nil)
        #expect(hasil.daftarMasalah.allSatisfy { $0.pesan.contains("belum diisi") }, "\(hasil.kalimat)")
        #expect(
            hasil.daftarMasalah.map(\.tempat) == [
                "instansi, baris 2, kolom nilai", "instansi, baris 3, kolom nilai", "instansi, baris 5, kolom nilai",
                "instansi, baris 6, kolom nilai", "instansi, baris 9, kolom nilai", "instansi, baris 10, kolom nilai",
                "simpul", "indikator",
            ])
    }

    @Test("Templat tahun yang sama sama bitanya")
    func tetap() throws {
        #expect(try bukuKerjaTemplat(tahun: 2025) == bukuKerjaTemplat(tahun: 2025))
        #expect(try bukuKerjaTemplat(tahun: 2025) != bukuKerjaTemplat(tahun: 2026))
    }

    @Test(
        "Templat yang diisi dengan openpyxl terbaca seperti folder",
        .enabled(if: Alat.openpyxl, "openpyxl tidak terpasang"))
    func diisi() throws {
        let folder = try FolderUji(kosong: ())
        try folder.write(Data(try bukuKerjaTemplat(tahun: 2024)), "templat.xlsx")
        let dasar = FolderUji.dasar.mapKeys { String($0.dropLast(4)) }
        try folder.write(try JSONEncoder().encode(dasar), "isi.json")
        try Alat.python(Self.pengisi, folder.file("templat.xlsx"), folder.file("isi.json"), folder.file("diisi.xlsx"))
        let hasil = bacaBerkas(di: folder.file("diisi.xlsx"))
        #expect(hasil.daftarMasalah.isEmpty, "\(hasil.kalimat)")
        #expect(try hasil.berkas == FolderUji().baca().berkas)
    }

    @Test(
        "Templat terlindung, berdaftar pilihan, bercatatan, dan dibekukan judulnya",
        .enabled(if: Alat.openpyxl, "openpyxl tidak terpasang"))
    func bentuk() throws {
        let folder = try FolderUji(kosong: ())
        try folder.write(Data(try bukuKerjaTemplat(tahun: 2024)), "templat.xlsx")
        let keluaran = try Alat.python(Self.pemeriksa, folder.file("templat.xlsx"))
        let baris = keluaran.split(separator: "\n").map(String.init)
        #expect(baris.count == Skema.daftarLembar.count)
        #expect(
            baris.allSatisfy { $0.contains("terlindung=1 judul=1 data=0 beku=B2 ulang=1 mendatar=1") }, "\(keluaran)")
        for (lembar, catatan) in zip(Skema.daftarLembar, baris) {
            #expect(
                catatan.hasPrefix("\(lembar.nama) kolom=\(lembar.kolom.count) catatan=\(lembar.kolom.count) "),
                "\(catatan)")
        }
        #expect(
            baris.first { $0.hasPrefix("simpul ") }?.contains("daftar=B:simpul!$A$2:$A$501,C:\"visi,misi,") == true,
            "\(keluaran)")
        #expect(baris.first { $0.hasPrefix("lampiran ") }?.contains("pilihan!$A$1") == true)
    }

    @Test(
        "Buku kerja yang disimpan ulang LibreOffice dan openpyxl terbaca sama",
        .enabled(if: Alat.soffice && Alat.openpyxl, "LibreOffice atau openpyxl tidak terpasang"))
    func simpanUlang() throws {
        let folder = try FolderUji(kosong: ())
        var berkas = try #require(try FolderUji().baca().berkas)
        berkas.narasi = ["saran": "Paragraf satu, \"kutip\".\n\n- butir"]
        berkas.instansi.tanggalLaporan = Tanggal(tahun: 2025, bulan: 2, hari: 28)
        try folder.write(Data(try tulisBukuKerja(berkas)), "asal.xlsx")
        try Alat.python(
            "import sys, openpyxl\nopenpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])\n", folder.file("asal.xlsx"),
            folder.file("py.xlsx"))
        try Alat.simpanUlang(folder.file("asal.xlsx"), ke: folder.file("lo"))
        for nama in ["asal.xlsx", "py.xlsx", "lo/asal.xlsx"] {
            let hasil = bacaBerkas(di: folder.file(nama))
            #expect(hasil.daftarMasalah.isEmpty, "\(nama): \(hasil.kalimat)")
            #expect(hasil.berkas == berkas, "\(nama)")
        }
    }

    private static let pengisi = """
        import json, sys, openpyxl
        wb = openpyxl.load_workbook(sys.argv[1])
        for name, text in json.load(open(sys.argv[2])).items():
            ws = wb[name]
            head = {c.value: c.column for c in ws[1]}
            rows = [r.split(',') for r in text.strip().split('\\n')]
            if name == 'instansi':
                place = {ws.cell(r, 1).value: r for r in range(2, 60)}
                for key, value in rows[1:]:
                    ws.cell(place[key], 2).value = int(value) if value.isdigit() else value
                continue
            for i, row in enumerate(rows[1:]):
                for caption, value in zip(rows[0], row):
                    number = value.replace('.', '', 1).isdigit()
                    ws.cell(i + 2, head[caption]).value = (float(value) if number else value) if value else None
        wb.save(sys.argv[3])
        """

    private static let pemeriksa = """
        import sys, openpyxl
        wb = openpyxl.load_workbook(sys.argv[1])
        for ws in wb.worksheets[1:-1]:
            n = sum(1 for c in ws[1] if c.value)
            lists = ','.join(f"{str(v.sqref).split(':')[0][0]}:{v.formula1}" for v in ws.data_validations.dataValidation if v.type == 'list')
            print(ws.title, f"kolom={n} catatan={sum(1 for c in ws[1] if c.comment)}",
                  f"terlindung={int(ws.protection.sheet)} judul={int(ws['A1'].protection.locked)}",
                  f"data={int(ws.column_dimensions['A'].protection.locked)}",
                  f"beku={ws.freeze_panes} ulang={int(ws.print_title_rows == '$1:$1')}",
                  f"mendatar={int(ws.page_setup.orientation == 'landscape')} daftar={lists}")
        """
}

extension Dictionary {
    fileprivate func mapKeys<Kunci: Hashable>(_ ubah: (Key) -> Kunci) -> [Kunci: Value] {
        Dictionary<Kunci, Value>(uniqueKeysWithValues: map { (ubah($0.key), $0.value) })
    }
}

/// Programs of others that open our files, where they are installed.
enum Alat {
    struct Gagal: Error {
        var keluaran: String
    }

    static let openpyxl = (try? python("import openpyxl\n")) != nil
    static let soffice = FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")

    @discardableResult
    static func python(_ naskah: String, _ argumen: String...) throws -> String {
        try jalankan("/usr/bin/env", ["python3", "-c", naskah] + argumen)
    }

    static func simpanUlang(_ path: String, ke folder: String) throws {
        try jalankan(
            "/usr/bin/soffice",
            [
                "--headless", "-env:UserInstallation=file://\(folder)-profil", "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir", folder, path,
            ])
    }

    @discardableResult
    private static func jalankan(_ program: String, _ argumen: [String]) throws -> String {
        let proses = Process(), pipa = Pipe()
        proses.executableURL = URL(fileURLWithPath: program)
        proses.arguments = argumen
        proses.standardOutput = pipa
        proses.standardError = FileHandle.nullDevice
        try proses.run()
        let keluaran = String(decoding: pipa.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        proses.waitUntilExit()
        guard proses.terminationStatus == 0 else { throw Gagal(keluaran: keluaran) }
        return keluaran
    }
}
