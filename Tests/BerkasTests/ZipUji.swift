/// Builds zip archives byte by byte, so that tests can also build dishonest ones.
struct ZipUji {
    struct Entri {
        var nama: String
        var isi: [UInt8]
        /// Deflated data that stands for `isi`; nil stores it as it is.
        var mampat: [UInt8]?
        /// Size the directory claims; nil tells the truth.
        var ukuranPalsu: UInt32?
        var terkunci = false

        init(_ nama: String, _ isi: String) {
            self.nama = nama
            self.isi = Array(isi.utf8)
        }
    }

    static func arsip(_ entri: [Entri]) -> [UInt8] {
        var berkas: [UInt8] = [], direktori: [UInt8] = []
        for satu in entri {
            let awal = UInt32(berkas.count), nama = Array(satu.nama.utf8), data = satu.mampat ?? satu.isi
            var kepala = angka16(20) + angka16(satu.terkunci ? 0x0801 : 0x0800) + angka16(satu.mampat == nil ? 0 : 8)
            kepala += angka32(0x0021_0000) + angka32(crc(satu.isi)) + angka32(UInt32(data.count))
            kepala += angka32(satu.ukuranPalsu ?? UInt32(satu.isi.count)) + angka16(UInt16(nama.count)) + angka16(0)
            berkas += [0x50, 0x4B, 3, 4] + kepala + nama + data
            direktori += [0x50, 0x4B, 1, 2] + angka16(20) + kepala + angka16(0) + angka16(0) + angka16(0) + angka32(0)
            direktori += angka32(awal) + nama
        }
        let jumlah = angka16(UInt16(entri.count))
        return berkas + direktori + [0x50, 0x4B, 5, 6] + angka32(0) + jumlah + jumlah + angka32(UInt32(direktori.count))
            + angka32(UInt32(berkas.count)) + angka16(0)
    }

    /// A deflate stream of `1 + 258 * ulangan` zero bytes: fixed Huffman codes, each match 258 bytes long.
    static func nol(ulangan: Int) -> [UInt8] {
        var hasil: [UInt8] = [], bita: UInt8 = 0, letak = 0
        func tulis(_ bit: [UInt8]) {
            for satu in bit {
                bita |= satu << UInt8(letak)
                letak += 1
                if letak == 8 {
                    hasil.append(bita)
                    (bita, letak) = (0, 0)
                }
            }
        }
        tulis([1, 1, 0])
        tulis([0, 0, 1, 1, 0, 0, 0, 0])
        for _ in 0..<ulangan { tulis([1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]) }
        tulis([0, 0, 0, 0, 0, 0, 0])
        if letak > 0 { hasil.append(bita) }
        return hasil
    }

    private static func angka16(_ nilai: UInt16) -> [UInt8] { [UInt8(nilai & 0xFF), UInt8(nilai >> 8)] }

    private static func angka32(_ nilai: UInt32) -> [UInt8] {
        angka16(UInt16(nilai & 0xFFFF)) + angka16(UInt16(nilai >> 16))
    }

    private static func crc(_ isi: [UInt8]) -> UInt32 {
        var nilai: UInt32 = 0xFFFF_FFFF
        for bita in isi {
            nilai ^= UInt32(bita)
            for _ in 0..<8 { nilai = nilai & 1 == 1 ? nilai >> 1 ^ 0xEDB8_8320 : nilai >> 1 }
        }
        return ~nilai
    }
}

/// A workbook written by hand, as small as the format allows.
struct BukuUji {
    /// Sheet name to its rows as XML.
    var lembar: [(nama: String, baris: String)] = []
    var teksBersama: [String] = []
    var sejak1904 = false
    var gabungan: [String: String] = [:]
    var kepalaLembar = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    var tambahan: [ZipUji.Entri] = []

    /// Cell formats: 0 general, 1 date, 2 percent, 3 own date, 4 own text in quotes.
    static let gaya = """
        <styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-421]d\\ mmmm\\ yyyy;@"/>\
        <numFmt numFmtId="165" formatCode="0.0&quot; hari dan y&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
        """

    var bita: [UInt8] { ZipUji.arsip(entri) }

    var entri: [ZipUji.Entri] {
        let hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let nomor = Array(lembar.enumerated())
        let daftar = nomor.map { "<sheet name=\"\($1.nama)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\"/>" }.joined()
        let isi = nomor.map {
            "<Relationship Id=\"r\($0.offset)\" Type=\"\(hubungan)/worksheet\" Target=\"worksheets/s\($0.offset).xml\"/>"
        }.joined()
        return [
            .init("[Content_Types].xml", "<Types/>"),
            .init(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"\(hubungan)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            .init(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"\(hubungan)\"><workbookPr date1904=\"\(sejak1904 ? 1 : 0)\"/><sheets>\(daftar)</sheets></workbook>"
            ),
            .init(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>\(isi)<Relationship Id=\"x\" Type=\"\(hubungan)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"\(hubungan)/styles\" Target=\"../xl/styles.xml\"/></Relationships>"
            ),
            .init("xl/sharedStrings.xml", "<sst>" + teksBersama.map { "<si>\($0)</si>" }.joined() + "</sst>"),
            .init("xl/styles.xml", Self.gaya),
        ]
            + nomor.map { letak, satu in
                let gabung = gabungan[satu.nama].map { "<mergeCells><mergeCell ref=\"\($0)\"/></mergeCells>" } ?? ""
                return .init(
                    "xl/worksheets/s\(letak).xml",
                    "\(kepalaLembar)<x:worksheet xmlns:x=\"m\"><sheetData>\(satu.baris)</sheetData>\(gabung)</x:worksheet>"
                )
            } + tambahan
    }

    /// Rows from plain values: text inline, numbers as they are.
    static func baris(_ isi: [[String]], mulai: Int = 1) -> String {
        isi.enumerated().map { letak, kolom in
            let sel = kolom.enumerated().map { index, teks -> String in
                if teks.isEmpty { return "" }
                if teks.hasPrefix("<") { return teks }
                let alamat = "\(Character(Unicode.Scalar(UInt8(65 + index))))\(letak + mulai)"
                return teks.first?.isNumber == true && teks.allSatisfy { $0.isNumber || $0 == "." }
                    ? "<c r=\"\(alamat)\"><v>\(teks)</v></c>"
                    : "<c r=\"\(alamat)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(teks)</t></is></c>"
            }
            return "<row r=\"\(letak + mulai)\">\(sel.joined())</row>"
        }.joined()
    }

    /// The sound berkas of ``FolderUji`` as a workbook, some sheets replaced.
    static func dasar(_ ganti: [String: String] = [:]) -> BukuUji {
        var buku = BukuUji()
        for (nama, isi) in FolderUji.dasar.sorted(by: { $0.key < $1.key }) {
            let lembar = String(nama.dropLast(4))
            let baris = isi.split(separator: "\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
            buku.lembar.append((lembar, ganti[lembar] ?? Self.baris(baris)))
        }
        return buku
    }
}
