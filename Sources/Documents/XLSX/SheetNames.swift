/// Gives every sheet a name Excel accepts and no other sheet has.
struct SheetNames {
    /// Names of our own sheets, and one Excel keeps for itself.
    private var taken: Set<String> = ["daftar", "grafik", "history"]

    static let limit = 31

    mutating func name(for wish: String) -> String {
        let base = clean(wish)
        var name = shortened(base, to: SheetNames.limit)
        var number = 2
        // Excel compares names without regard to case.
        while !taken.insert(name.lowercased()).inserted {
            let suffix = " (\(number))"
            name = shortened(base, to: SheetNames.limit - suffix.utf16.count) + suffix
            number += 1
        }
        return name
    }

    private func clean(_ wish: String) -> String {
        let allowed = wish.unicodeScalars.map { scalar -> Character in
            scalar.value < 0x20 || "[]:*?/\\".unicodeScalars.contains(scalar) || !scalar.isAllowedInXML
                ? " " : Character(scalar)
        }
        let words = String(allowed).split(separator: " ").joined(separator: " ")
        let name = words.drop { $0 == "'" || $0 == " " }
        return name.isEmpty ? "Tabel" : String(name)
    }

    /// Cuts at whole characters; Excel counts UTF-16 units. No name may end in an apostrophe.
    private func shortened(_ name: String, to limit: Int) -> String {
        var result = ""
        for character in name {
            guard result.utf16.count + character.utf16.count <= limit else { break }
            result.append(character)
        }
        while let last = result.last, last == "'" || last == " " { result.removeLast() }
        return result.isEmpty ? "Tabel" : result
    }
}
