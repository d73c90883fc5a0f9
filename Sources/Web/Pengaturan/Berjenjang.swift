/// A list whose members name the one above them, as lines with their depth; what names nobody known stands on top.
func berjenjang<Butir>(
    _ daftar: [Butir], kode: (Butir) -> String, induk: (Butir) -> String
) -> [(butir: Butir, tingkat: Int)] {
    let ada = Set(daftar.map(kode))
    let menurutInduk = Dictionary(grouping: daftar) { ada.contains(induk($0)) ? induk($0) : "" }
    var hasil: [(Butir, Int)] = [], sudah: Set<String> = []
    var tumpukan = (menurutInduk[""] ?? []).reversed().map { ($0, 0) }
    while let (butir, tingkat) = tumpukan.popLast() {
        guard sudah.insert(kode(butir)).inserted else { continue }
        hasil.append((butir, tingkat))
        tumpukan += (menurutInduk[kode(butir)] ?? []).reversed().map { ($0, tingkat + 1) }
    }
    // A ring of parents hangs on nothing.
    return hasil + daftar.filter { !sudah.contains(kode($0)) }.map { ($0, 0) }
}
