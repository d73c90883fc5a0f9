/// A code of the nomenklatur of urusan, program, kegiatan and subkegiatan.
///
/// - Dasar: Permendagri 90/2019 and its updates. Grammar as found in the code list: urusan `8`, bidang `8.01`, program
///   `8.01.02`, kegiatan `8.01.02.2.01` (fourth part 1 provinsi, 2 kabupaten/kota, 3 to 8 special regions), subkegiatan
///   `8.01.02.2.01.0004` (two digits in older lists). `X.XX` stands for every bidang.
package struct KodeNomenklatur: Hashable, Sendable {
    package enum Jenis: String, Sendable, CaseIterable {
        case urusan, bidang, program, kegiatan, subkegiatan

        package var nama: String {
            switch self {
            case .urusan: "Urusan"
            case .bidang: "Bidang urusan"
            case .program: "Program"
            case .kegiatan: "Kegiatan"
            case .subkegiatan: "Subkegiatan"
            }
        }

        /// The kind of simpul it names; nil above the program.
        package var simpul: Simpul.Jenis? {
            switch self {
            case .urusan, .bidang: nil
            case .program: .program
            case .kegiatan: .kegiatan
            case .subkegiatan: .subkegiatan
            }
        }
    }

    package let teks: String
    package let jenis: Jenis
    private let bagian: [String]

    /// Nil when the text does not follow the grammar.
    package init?(_ teks: String) {
        let bagian = teks.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let jenis: Jenis
        switch bagian.count {
        case 1: jenis = .urusan
        case 2: jenis = .bidang
        case 3: jenis = .program
        case 5: jenis = .kegiatan
        case 6: jenis = .subkegiatan
        default: return nil
        }
        guard Self.sah(bagian) else { return nil }
        self.init(teks, jenis, bagian)
    }

    private init(_ teks: String, _ jenis: Jenis, _ bagian: [String]) {
        self.teks = teks
        self.jenis = jenis
        self.bagian = bagian
    }

    private static func sah(_ bagian: [String]) -> Bool {
        let umum = bagian[0] == "X"
        guard umum || angka(bagian[0], 1...1) else { return false }
        if bagian.count > 1 { guard umum ? bagian[1] == "XX" : angka(bagian[1], 2...2) else { return false } }
        if bagian.count > 2 { guard angka(bagian[2], 2...2) else { return false } }
        if bagian.count > 4 {
            guard angka(bagian[3], 1...1), ("1"..."8").contains(bagian[3]), angka(bagian[4], 2...2) else {
                return false
            }
        }
        return bagian.count < 6 || angka(bagian[5], 2...4)
    }

    private static func angka(_ teks: String, _ panjang: ClosedRange<Int>) -> Bool {
        panjang.contains(teks.utf8.count)
            && teks.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The code one level up; nil for an urusan.
    package var induk: KodeNomenklatur? {
        switch jenis {
        case .urusan: nil
        case .bidang: KodeNomenklatur(bagian[0])
        case .program: KodeNomenklatur(bagian.prefix(2).joined(separator: "."))
        case .kegiatan: KodeNomenklatur(bagian.prefix(3).joined(separator: "."))
        case .subkegiatan: KodeNomenklatur(bagian.prefix(5).joined(separator: "."))
        }
    }

    /// `8.01`; nil for an urusan.
    package var bidang: String? { bagian.count > 1 ? bagian.prefix(2).joined(separator: ".") : nil }

    /// Stands for every bidang.
    package var umum: Bool { bagian[0] == "X" }

    /// The same code of another bidang: `X.XX.01` for an agency of `8.01` is `8.01.01`.
    package func dalamBidang(_ bidang: String) -> KodeNomenklatur? {
        KodeNomenklatur(([bidang] + bagian.dropFirst(2)).joined(separator: "."))
    }

    /// Its form in the list when the list holds it once for every bidang; nil above the program.
    package var bentukUmum: KodeNomenklatur? {
        guard bagian.count > 2, !umum else { return nil }
        return dalamBidang("X.XX")
    }
}

/// Level of government a row of the list is for.
package enum TingkatNomenklatur: String, Sendable, CaseIterable {
    case provinsi = "prov"
    case kabupatenKota = "kabkota"

    package init?(_ tingkat: Instansi.Tingkat) {
        switch tingkat {
        case .provinsi: self = .provinsi
        case .kabupaten, .kota: self = .kabupatenKota
        case .kementerian: return nil
        }
    }
}
