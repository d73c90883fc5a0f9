import Foundation

/// HTML with every tag and text on a line of its own, indented; for reading, since blanks get lost.
package func htmlTerbaca(_ html: String) -> String {
    var baris: [String] = []
    var dalam = 0
    var sisa = html[...]
    while !sisa.isEmpty {
        let batas =
            sisa.first == "<" ? sisa.firstIndex(of: ">").map { sisa.index(after: $0) } : sisa.firstIndex(of: "<")
        let potong = sisa[..<(batas ?? sisa.endIndex)]
        sisa = sisa[potong.endIndex...]
        let isi = potong.trimmingCharacters(in: .whitespacesAndNewlines)
        if isi.isEmpty { continue }
        if isi.hasPrefix("</") { dalam -= 1 }
        baris.append(String(repeating: "  ", count: max(0, dalam)) + isi)
        let membuka = isi.hasPrefix("<") && !isi.hasPrefix("</") && !isi.hasPrefix("<!") && !isi.hasSuffix("/>")
        if membuka { dalam += 1 }
    }
    return baris.joined(separator: "\n") + "\n"
}
