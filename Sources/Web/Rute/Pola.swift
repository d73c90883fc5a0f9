/// A route pattern: `/i/{instansi}/{tahun}/pohon`. Each area adds its own in `<Area>Alamat.swift`:
/// `extension Pola { static let pohon: Pola = "/i/{instansi}/{tahun}/pohon" }`.
package struct Pola: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let description: String

    package init(stringLiteral value: StaticString) {
        description = value.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    }

    /// A path that this pattern stands for. A value in braces matches one segment.
    package func cocok(_ jalur: String) -> Bool {
        let ruasPola = description.split(separator: "/")
        let ruas = jalur.split(separator: "/")
        guard ruasPola.count == ruas.count else { return false }
        return zip(ruasPola, ruas).allSatisfy { pola, isi in
            pola.first == "{" && pola.last == "}" ? !isi.isEmpty : pola == isi
        }
    }

    package func cocok(_ alamat: Alamat) -> Bool { cocok(alamat.jalurSaja) }
}
