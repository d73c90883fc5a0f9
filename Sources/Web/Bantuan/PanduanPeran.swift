import CAset
import Documents
import Foundation
import Kinerja

/// A guide for one kind of work, step by step: the same text as in `docs/panduan`.
///
/// Light Markdown: `# ` the title, `## ` a part, `1. ` a step, anything else a paragraph; `**names on the screen**` and
/// `` `commands` `` inside of lines. Every name in bold stands on a page of the program.
struct PanduanPeran {
    enum Butir: Equatable {
        case bagian(String)
        case alinea(String)
        case langkah([String])
    }

    let judul: String
    let isi: [Butir]

    init(_ teks: String) {
        var judul = "", isi: [Butir] = [], langkah: [String] = []
        for baris in teks.split(separator: "\n").map(String.init) {
            if let satu = Self.langkah(baris) {
                langkah.append(satu)
                continue
            }
            if !langkah.isEmpty { isi.append(.langkah(langkah)) }
            langkah = []
            if baris.hasPrefix("# ") {
                judul = String(baris.dropFirst(2))
            } else if baris.hasPrefix("## ") {
                isi.append(.bagian(String(baris.dropFirst(3))))
            } else {
                isi.append(.alinea(baris))
            }
        }
        self.judul = judul
        self.isi = langkah.isEmpty ? isi : isi + [.langkah(langkah)]
    }

    private static func langkah(_ baris: String) -> String? {
        let angka = baris.prefix { $0.isASCII && $0.isNumber }
        guard !angka.isEmpty, baris.dropFirst(angka.count).hasPrefix(". ") else { return nil }
        return String(baris.dropFirst(angka.count + 2))
    }

    /// The text that is embedded in the program; nil for a name that is none.
    static func teks(_ nama: String) -> String? {
        guard let aset = tolok_aset_find("panduan/\(nama).md") else { return nil }
        let isi = UnsafeBufferPointer(start: aset.pointee.bytes, count: aset.pointee.length)
        return String(decoding: isi, as: UTF8.self)
    }
}

extension Peran {
    /// File of the guide, without ending.
    var namaPanduan: String {
        switch self {
        case .adminPemda: "admin-pemda"
        case .perencana: "perencana"
        case .petugas: "operator"
        case .kepala, .kepalaDaerah: "kepala"
        case .bappeda, .organisasi: "pemantau"
        case .inspektorat: "inspektorat"
        }
    }

    var panduan: PanduanPeran? { PanduanPeran.teks(namaPanduan).map { PanduanPeran($0) } }
}

extension HTMLBuilder {
    /// Folded: the short list of steps stands above it.
    mutating func panduan(_ panduan: PanduanPeran) {
        element("details", ["class": "lipat panduan"]) { h in
            h.element("summary") { $0.element("b", ["class": "tebal"], text: "Langkah demi langkah") }
            h.p(panduan.judul, "kecil redup")
            for butir in panduan.isi {
                switch butir {
                case .bagian(let judul): h.element("h3", text: judul)
                case .alinea(let teks): h.element("p") { $0.sebarisPanduan(teks) }
                case .langkah(let daftar):
                    h.element("ol", ["class": "butir-bantuan"]) { h in
                        for satu in daftar { h.element("li") { $0.sebarisPanduan(satu) } }
                    }
                }
            }
        }
    }

    private mutating func sebarisPanduan(_ teks: String) {
        for (nomor, bagian) in teks.components(separatedBy: "**").enumerated() {
            if nomor % 2 == 1 {
                element("b", ["class": "tebal"], text: bagian)
                continue
            }
            for (nomor, potongan) in bagian.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
                if nomor % 2 == 1 { element("code", text: String(potongan)) } else { text(String(potongan)) }
            }
        }
    }
}
