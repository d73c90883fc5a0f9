internal import Kinerja

/// Nodes that carry money, by their codes and names.
///
/// Codes are compared as people copy them: with or without leading zeros in a part (`2.01.01` and `2.01.0001`), behind the
/// code of the organisation, before the name in one cell, and with `X.XX` in place of the urusan.
struct PencariSimpul {
    let hitungan: Hitungan
    private let menurutKode: [String: [Simpul]]
    private let menurutRuas: [[Substring]: [Simpul]]
    /// Parts behind the urusan.
    private let menurutEkor: [[Substring]: [Simpul]]
    private let menurutNama: [String: [Simpul]]
    /// As written, for a hint.
    private let daftarKode: [String]

    init(_ hitungan: Hitungan) {
        self.hitungan = hitungan
        let daftar = hitungan.daftarSimpul(.program, .kegiatan, .subkegiatan)
        let resmi = daftar.filter { !$0.nomenklatur.isEmpty }
        menurutKode = Dictionary(
            grouping: daftar.map { (Self.normal($0.kode), $0) } + resmi.map { (Self.normal($0.nomenklatur), $0) },
            by: \.0
        ).mapValues { $0.map(\.1) }
        menurutRuas = Dictionary(grouping: resmi) { Self.ruas(Self.normal($0.nomenklatur)) }
        menurutEkor = Dictionary(grouping: resmi) { Array(Self.ruas(Self.normal($0.nomenklatur)).dropFirst(2)) }
        menurutNama = Dictionary(grouping: daftar) { Ejaan.normal($0.uraian) }
        daftarKode = daftar.map(\.kode) + resmi.map(\.nomenklatur)
    }

    /// The only node of a code.
    func kode(_ teks: String) -> Simpul? { Self.tunggal(calon(teks)) }

    func nama(_ teks: String) -> Simpul? { Self.tunggal(menurutNama[Ejaan.normal(teks)] ?? []) }

    /// Where several nodes have this code, the name decides.
    func kode(_ teks: String, bernama nama: [String]) -> Simpul? {
        let calon = calon(teks), nama = nama.map(Ejaan.normal)
        return Self.tunggal(calon) ?? Self.tunggal(calon.filter { nama.contains(Ejaan.normal($0.uraian)) })
    }

    func kodeTerdekat(_ teks: String) -> String? { Ejaan.terdekat(teks, di: daftarKode) }

    /// Programmes and activities above a node, itself not among them.
    func atas(_ simpul: Simpul) -> [String] { hitungan.leluhur(simpul.kode).map(\.kode) }

    /// Something stands below it in the programme tree, so that its amounts are sums as a rule.
    func berincian(_ kode: String) -> Bool {
        kode == Hitungan.kodeTotal || hitungan.anak(kode).contains { !$0.jenis.hasil }
    }

    private func calon(_ teks: String) -> [Simpul] {
        if let persis = menurutKode[Self.normal(teks)] { return persis }
        // `8.01.02 Program kerukunan` in one cell.
        let awal = Self.normal(String(teks.prefix { !$0.isWhitespace }))
        if let persis = menurutKode[awal] { return persis }
        let ruas = Self.ruas(awal)
        guard ruas.count >= 3 else { return [] }
        if let sama = menurutRuas[ruas] { return sama }
        let ekor = Array(ruas.dropFirst(2))
        if ruas[0] == "x", ruas[1] == "xx" { return menurutEkor[ekor] ?? [] }
        if let umum = menurutRuas[["x", "xx"] + ekor] { return umum }
        let panjang = ruas.indices.dropFirst().lazy.map { Array(ruas[$0...]) }
        return panjang.prefix { $0.count >= 3 }.compactMap { menurutRuas[$0] }.first ?? []
    }

    private static func normal(_ kode: String) -> String { kode.lowercased().filter { !$0.isWhitespace } }

    /// Parts between the dots, without leading zeros.
    private static func ruas(_ kode: String) -> [Substring] {
        kode.split(separator: ".").map { satu in
            let polos = satu.drop { $0 == "0" }
            return polos.isEmpty ? "0" : polos
        }
    }

    private static func tunggal(_ daftar: [Simpul]) -> Simpul? {
        Set(daftar.map(\.kode)).count == 1 ? daftar.first : nil
    }
}
