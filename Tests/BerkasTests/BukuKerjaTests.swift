import Berkas
import Foundation
import Kinerja
import Testing

@Suite("Membaca buku kerja")
struct BukuKerjaTests {
    @Test("Buku kerja dan folder dengan isi sama menghasilkan berkas yang sama")
    func sama() throws {
        let hasil = bacaBukuKerja(BukuUji.dasar().bita)
        #expect(hasil.daftarMasalah.isEmpty, "\(hasil.kalimat)")
        #expect(try hasil.berkas == FolderUji().baca().berkas)
    }

    @Test("Judul berhias, kolom bertukar, judul bergabung, baris tersembunyi, dan rumus tersimpan terbaca")
    func ragam() throws {
        var buku = BukuUji.dasar([
            "target": """
            <row r="1"><c r="A1" t="inlineStr"><is><t>DAFTAR TARGET</t></is></c></row>
            <row r="3"><c r="B3" t="s"><v>0</v></c><c r="A3" t="inlineStr"><is><t>Nilai_Target</t></is></c><c r="C3" t="inlineStr"><is><t>TAHUN</t></is></c><c r="D3" t="str"><v>sumber</v></c></row>
            <row r="6" hidden="1"><c r="A6"><f>90+5.5</f><v>95.5</v></c><c r="B6" t="s"><v>1</v></c><c r="C6"><v>2024</v></c><c r="D6" t="inlineStr"><is><t>pk</t></is></c></row>
            <row r="7"><c><v>4</v></c><c t="s"><v>2</v></c><c><v>2024</v></c><c t="str"><f>"p"&amp;"k"</f><v>pk</v></c></row>
            """
        ])
        buku.teksBersama = [
            "<r><t>Kode </t></r><r><rPr><b/></rPr><t>Indikator</t></r><rPh sb=\"0\"><t>x</t></rPh>", "<t>\u{A0}I1 </t>",
            "<t>I2_x000D_</t>",
        ]
        buku.gabungan["target"] = "A3:A4"
        buku.lembar.append(("petunjuk", BukuUji.baris([["apa", "saja"]])))
        let hasil = bacaBukuKerja(buku.bita)
        #expect(hasil.daftarMasalah.isEmpty, "\(hasil.kalimat)")
        #expect(try hasil.berkas?.daftarTarget == FolderUji().baca().berkas?.daftarTarget)
    }

    @Test("Tanggal, ya/tidak, dan angka berderau terbaca tepat", arguments: [false, true])
    func jenisSel(_ sejak1904: Bool) throws {
        let serial = sejak1904 ? 45350 - 1462 : 45350
        var buku = BukuUji.dasar([
            "indikator": BukuUji.baris([
                ["kode", "simpul", "nama", "iku", "bobot", "frekuensi", "konsolidasi", "arah"],
                [
                    "I1", "S1", "Indeks", "<c r=\"D2\" t=\"b\"><v>1</v></c>",
                    "<c r=\"E2\"><v>7.0000000000000007E-2</v></c>",
                ],
                [
                    "I2", "S1", "Konflik", "tidak", "<c r=\"E3\" s=\"4\"><v>1.5</v></c>", "triwulanan", "jumlah",
                    "turun",
                ],
            ]),
            "jabatan": BukuUji.baris([
                ["kode", "nama", "mulai", "selesai"],
                [
                    "J1", "Kepala", "<c r=\"C2\" s=\"1\"><v>\(serial)</v></c>",
                    "<c r=\"D2\" s=\"3\"><v>\(serial + 1).75</v></c>",
                ],
                ["J2", "Wakil", "31 Januari 2024", "<c r=\"D3\" t=\"d\"><v>2024-12-31T00:00:00</v></c>"],
            ]),
        ])
        buku.sejak1904 = sejak1904
        let hasil = bacaBukuKerja(buku.bita)
        let berkas = try #require(hasil.berkas, "\(hasil.kalimat)")
        #expect(berkas.daftarIndikator.map(\.iku) == [true, false])
        #expect(berkas.daftarIndikator.map { $0.bobot?.description } == ["0.07", "1.5"])
        #expect(
            berkas.daftarJabatan.flatMap { [$0.mulai?.iso, $0.selesai?.iso] } == [
                "2024-02-28", "2024-02-29", "2024-01-31", "2024-12-31",
            ])
    }

    @Test("Sel berformat persen berarti persen bila satuannya persen, dan ditolak bila tidak")
    func persen() throws {
        let sel = "<c r=\"D%\" s=\"2\"><v>0.95499999999999996</v></c>"
        func target(_ baris: Int) -> String {
            var isi = [
                ["indikator", "tahun", "sumber", "nilai"], ["I1", "2024", "pk", "95.5"], ["I2", "2024", "pk", "4"],
            ]
            isi[baris - 1][3] = sel.replacingOccurrences(of: "%", with: "\(baris)")
            return BukuUji.baris(isi)
        }
        let boleh = bacaBukuKerja(BukuUji.dasar(["target": target(2)]).bita)
        #expect(boleh.berkas?.daftarTarget.first?.nilai.kanonik == "95.5")
        #expect(boleh.masalah("berformat persen").map(\.tempat) == ["target, baris 2, kolom nilai"])
        let tolak = bacaBukuKerja(BukuUji.dasar(["target": target(3)]).bita)
        #expect(tolak.berkas == nil)
        #expect(tolak.masalah("berformat persen").map(\.tempat) == ["target, baris 3, kolom nilai"])
    }

    @Test(
        "Sel yang merusak isian disebut tempat dan perbaikannya",
        arguments: [
            ("<c r=\"D2\"><f>B2*2</f></c>", "belum mempunyai hasil", "hitung ulang"),
            ("<c r=\"D2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "kesalahan rumus", "Perbaiki rumusnya"),
            ("<c r=\"D2\" s=\"1\"><v>45511</v></c>", "menjadi tanggal", "7..8"),
            ("<c r=\"D2\" t=\"b\"><v>1</v></c>", "bukan angka", "angkanya"),
            ("<c r=\"D2\" t=\"inlineStr\"><is><t>1,234.5</t></is></c>", "cara Inggris", "titik untuk ribuan"),
            ("<c r=\"D2\"><v>1e300</v></c>", "bukan angka", "angkanya"),
        ])
    func selRusak(_ sel: String, _ pesan: String, _ perbaikan: String) throws {
        let isi = BukuUji.baris([
            ["indikator", "tahun", "sumber", "nilai"], ["I1", "2024", "pk", sel], ["I2", "2024", "pk", "4"],
        ])
        let hasil = bacaBukuKerja(BukuUji.dasar(["target": isi]).bita)
        let masalah = try #require(hasil.masalah(pesan).first, "\(hasil.kalimat)")
        #expect(masalah.tempat == "target, baris 2, kolom nilai")
        #expect(masalah.perbaikan.contains(perbaikan))
        #expect(hasil.berkas == nil)
    }

    @Test("Sel data yang digabung, NIP angka, dan kode tanggal ditolak")
    func bentukSel() throws {
        var buku = BukuUji.dasar([
            "jabatan": BukuUji.baris([["kode", "nama", "nip"], ["J1", "Kepala", "190101011920011001"]])
        ])
        buku.gabungan["pagu"] = "A2:A3"
        let hasil = bacaBukuKerja(buku.bita)
        #expect(hasil.masalah("A2:A3 digabung").first?.tempat == "pagu, baris 2")
        #expect(hasil.masalah("NIP tersimpan sebagai angka").first?.tempat == "jabatan, baris 2, kolom nip")
    }

    @Test("Lembar asing dan lembar ganda disebut")
    func lembar() {
        var buku = BukuUji.dasar()
        buku.lembar.append(("Sheet1", BukuUji.baris([["a"]])))
        buku.lembar.append(("Target Kinerja", BukuUji.baris([["indikator", "tahun", "sumber", "nilai"]])))
        let hasil = bacaBukuKerja(buku.bita)
        #expect(hasil.masalah("\"Sheet1\" tidak dikenal").first?.tingkat == .peringatan)
        #expect(hasil.masalah("Lembar target ada dua").first?.tingkat == .galat)
    }
}

extension NilaiTarget {
    fileprivate var kanonik: String? { if case .angka(let angka) = self { angka.description } else { nil } }
}

@Suite("Buku kerja berbahaya")
struct BukuKerjaBerbahayaTests {
    private func satu(_ bita: [UInt8]) throws -> MasalahBerkas {
        let hasil = bacaBukuKerja(bita)
        #expect(hasil.berkas == nil && hasil.daftarMasalah.count == 1, "\(hasil.kalimat)")
        return try #require(hasil.daftarMasalah.first)
    }

    @Test(
        "Nama yang menunjuk ke luar ditolak",
        arguments: [
            "../luar.xml", "xl/../../luar", "/etc/passwd", "xl\\..\\luar", "C:/luar", "xl/./a",
        ])
    func nama(_ nama: String) throws {
        var buku = BukuUji.dasar()
        buku.tambahan = [.init(nama, "x")]
        let masalah = try satu(buku.bita)
        #expect(masalah.pesan.contains("menunjuk ke luar") && !masalah.perbaikan.isEmpty)
    }

    @Test("Bom zip ditolak: nisbah, ukuran, ukuran palsu, banyak berkas, nama ganda")
    func bom() throws {
        func dengan(_ ubah: (inout ZipUji.Entri) -> Void) -> [UInt8] {
            var buku = BukuUji.dasar(), entri = ZipUji.Entri("xl/bom.xml", "")
            ubah(&entri)
            buku.tambahan = [entri]
            return buku.bita
        }
        #expect(try satu(dengan { $0.ukuranPalsu = 64 << 20 }).pesan.contains("tidak wajar"))
        #expect(
            try satu(
                dengan {
                    $0.mampat = ZipUji.nol(ulangan: 1_100_000)
                    $0.ukuranPalsu = 283_800_001
                }
            ).pesan.contains("melebihi 128 MB"))
        var buku = BukuUji.dasar()
        buku.tambahan = (0..<2100).map { .init("xl/\($0).xml", "") }
        #expect(try satu(buku.bita).pesan.contains("lebih dari 2000"))
        buku.tambahan = [.init("xl/workbook.xml", "<x/>")]
        #expect(try satu(buku.bita).pesan.contains("dua bagian"))
    }

    @Test("Bagian yang lebih besar daripada pengakuannya ditolak")
    func ukuranPalsu() throws {
        var entri = BukuUji.dasar().entri
        let letak = try #require(entri.firstIndex { $0.nama == "xl/sharedStrings.xml" })
        entri[letak].mampat = ZipUji.nol(ulangan: 4000)
        entri[letak].ukuranPalsu = 500
        #expect(try satu(ZipUji.arsip(entri)).pesan.contains("bom zip"))
    }

    @Test(
        "Deklarasi tipe dokumen, entitas luar, dan pengodean lain ditolak",
        arguments: [
            ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "DTD"),
            ("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>", "DTD"),
            ("<?xml version=\"1.0\" encoding=\"UTF-7\"?>", "tidak memakai UTF-8"),
            ("<?xml version=\"1.0\"?><rusak>", "rusak"),
        ])
    func xml(_ kepala: String, _ pesan: String) throws {
        var buku = BukuUji.dasar()
        buku.kepalaLembar = kepala
        #expect(try satu(buku.bita).pesan.contains(pesan))
    }

    @Test("Arsip terkunci, terpotong, dan jenis dokumen lain disebut apa adanya")
    func jenisLain() throws {
        var entri = BukuUji.dasar().entri
        entri[2].terkunci = true
        #expect(try satu(ZipUji.arsip(entri)).pesan.contains("sandi"))
        #expect(try satu(Array(BukuUji.dasar().bita.dropLast(400))).pesan.contains("rusak"))
        #expect(try satu(ZipUji.arsip([.init("word/document.xml", "<x/>")])).pesan.contains("Word"))
        #expect(
            try satu(ZipUji.arsip([.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet")])).pesan
                .contains(".ods"))
        #expect(try satu(ZipUji.arsip([.init("foto.png", "x")])).pesan.contains("bukan buku kerja"))
    }
}
