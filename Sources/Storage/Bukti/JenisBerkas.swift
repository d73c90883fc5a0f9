/// Kinds of files taken as evidence; everything else is refused. Decided by the contents, never by what the sender says.
package enum JenisBerkas: String, Sendable, CaseIterable {
    case pdf, png, jpeg, webp
    case docx, xlsx, pptx
    case odt, ods, odp
    case csv, txt

    /// For the header `Content-Type`.
    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .webp: "image/webp"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .ods: "application/vnd.oasis.opendocument.spreadsheet"
        case .odp: "application/vnd.oasis.opendocument.presentation"
        case .csv: "text/csv; charset=utf-8"
        case .txt: "text/plain; charset=utf-8"
        }
    }

    /// Endings a name may have; the first is given to a name that has none of them.
    var ekstensi: [String] { self == .jpeg ? ["jpg", "jpeg"] : [rawValue] }

    /// A browser shows it without running anything; the others are handed over to be saved.
    package var tampilLangsung: Bool {
        switch self {
        case .pdf, .png, .jpeg, .webp: true
        case .docx, .xlsx, .pptx, .odt, .ods, .odp, .csv, .txt: false
        }
    }

    /// For the hint beside the field.
    package static let daftarSebutan = "PDF, gambar (PNG, JPEG, WebP), Word, Excel, PowerPoint, ODF, CSV, atau teks"
}

extension JenisBerkas {
    /// Why a file is not taken.
    package enum Ditolak: Error, Equatable, Sendable {
        case kosong
        case tidakDikenal
        case bermakro
        case berkasZip
        case halamanWeb

        package var pesan: String {
            switch self {
            case .kosong: "Berkas kosong."
            case .tidakDikenal: "Jenis berkas ini tidak diterima. Pakai \(JenisBerkas.daftarSebutan)."
            case .bermakro: "Dokumen ini memuat makro. Simpan tanpa makro (docx, xlsx, atau pptx), lalu unggah lagi."
            case .berkasZip: "Arsip zip tidak diterima. Unggah berkas di dalamnya satu per satu."
            case .halamanWeb: "Halaman web, SVG, dan skrip tidak diterima. Simpan sebagai PDF, lalu unggah lagi."
            }
        }
    }

    /// The kind of a file by its contents. A text is only taken under a name that ends in `.csv` or `.txt`.
    package static func kenali(_ isi: [UInt8], nama: String) throws(Ditolak) -> JenisBerkas {
        guard !isi.isEmpty else { throw .kosong }
        if isi.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if isi.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) { return .png }
        if isi.starts(with: [0xff, 0xd8, 0xff]) { return .jpeg }
        if isi.starts(with: Array("RIFF".utf8)), isi.dropFirst(8).starts(with: Array("WEBP".utf8)) { return .webp }
        if isi.starts(with: [0x50, 0x4b, 0x03, 0x04]) { return try kantor(isi) }
        return try teks(isi, nama: nama)
    }

    /// Office documents are zip files with known parts.
    private static func kantor(_ isi: [UInt8]) throws(Ditolak) -> JenisBerkas {
        guard let daftar = DaftarZip(isi)?.nama, !daftar.isEmpty else { throw .tidakDikenal }
        let adaMakro = daftar.contains { nama in
            nama.hasSuffix("vbaProject.bin") || nama.hasPrefix("Basic/") || nama.hasPrefix("Scripts/")
        }
        if adaMakro { throw .bermakro }
        if daftar.contains("[Content_Types].xml") {
            if daftar.contains("word/document.xml") { return .docx }
            if daftar.contains("xl/workbook.xml") { return .xlsx }
            if daftar.contains("ppt/presentation.xml") { return .pptx }
        }
        // OpenDocument 1.3, part 2, 3.3: an uncompressed entry `mimetype` comes first, its content at byte 38.
        if daftar.first == "mimetype" {
            let awal = isi.dropFirst(38)
            let cocok: [JenisBerkas] = [.odt, .ods, .odp].filter { awal.starts(with: Array($0.mediaType.utf8)) }
            if let jenis = cocok.first { return jenis }
        }
        throw .berkasZip
    }

    private static func teks(_ isi: [UInt8], nama: String) throws(Ditolak) -> JenisBerkas {
        let kendali = isi.contains { $0 < 32 && $0 != 9 && $0 != 10 && $0 != 13 || $0 == 127 }
        guard !kendali, let teks = String(validating: isi, as: UTF8.self) else { throw .tidakDikenal }
        let awal = teks.prefix(4096).lowercased().drop { $0.isWhitespace || $0.isNewline || $0 == "\u{feff}" }
        let penanda = ["<html", "<!doctype", "<svg", "<script", "<?xml", "<?php"]
        if awal.hasPrefix("<") || awal.hasPrefix("#!") || penanda.contains(where: awal.contains) { throw .halamanWeb }
        let ekstensi = nama.lowercased().split(separator: ".").last.map(String.init)
        switch ekstensi {
        case "csv": return .csv
        case "txt": return .txt
        default: throw .tidakDikenal
        }
    }
}

/// Names in a zip file, in the order of its directory; nothing is unpacked.
struct DaftarZip {
    let nama: [String]

    /// Nil when the directory cannot be read (APPNOTE 6.3.10, 4.3.12 and 4.3.16).
    init?(_ isi: [UInt8]) {
        let penutup: [UInt8] = [0x50, 0x4b, 0x05, 0x06]
        let paling = max(0, isi.count - 22 - 65_535)
        guard isi.count >= 22,
            let akhir = stride(from: isi.count - 22, through: paling, by: -1)
                .first(where: { isi[$0..<$0 + 4].elementsEqual(penutup) })
        else { return nil }
        func bilangan(_ posisi: Int, _ panjang: Int) -> Int? {
            guard posisi >= 0, posisi + panjang <= isi.count else { return nil }
            return (0..<panjang).reduce(0) { $0 | Int(isi[posisi + $1]) << (8 * $1) }
        }
        guard let jumlah = bilangan(akhir + 10, 2), var posisi = bilangan(akhir + 16, 4) else { return nil }
        var nama: [String] = []
        for _ in 0..<jumlah {
            guard bilangan(posisi, 4) == 0x0201_4b50, let panjang = bilangan(posisi + 28, 2),
                let tambahan = bilangan(posisi + 30, 2), let komentar = bilangan(posisi + 32, 2),
                posisi + 46 + panjang <= isi.count
            else { return nil }
            nama.append(String(decoding: isi[posisi + 46..<posisi + 46 + panjang], as: UTF8.self))
            posisi += 46 + panjang + tambahan + komentar
        }
        self.nama = nama
    }
}
