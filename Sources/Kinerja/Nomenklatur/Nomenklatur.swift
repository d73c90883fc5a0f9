/// The list, indexed for looking up and searching.
package struct Nomenklatur: Sendable {
    package let daftar: [EntriNomenklatur]
    private let menurutKode: [KodeNomenklatur: [Int]]
    private let anakMenurutInduk: [KodeNomenklatur: [Int]]
    private let pergantian: [KodeNomenklatur: [PergantianKode]]
    /// Words of each row, for searching: name first, then kinerja, indikator and satuan.
    private let kata: [(nama: [String], lain: [String])]

    package init(_ daftar: [EntriNomenklatur], pergantian: [PergantianKode] = []) {
        self.daftar = daftar
        menurutKode = Dictionary(grouping: daftar.indices) { daftar[$0].kode }
        anakMenurutInduk = Dictionary(grouping: daftar.indices.filter { daftar[$0].kode.induk != nil }) {
            // Rows without a parent were left out above.
            daftar[$0].kode.induk ?? daftar[$0].kode
        }
        self.pergantian = Dictionary(grouping: pergantian, by: \.kodeLama)
        kata = daftar.map { entri in
            (
                Kata.pecah(entri.nama),
                Kata.pecah([entri.kinerja, entri.indikator, entri.satuan].joined(separator: " "))
            )
        }
    }

    /// The row of a code at a level of government.
    ///
    /// - Batas: a code of a bidang that the list holds only for every bidang gives that row with the code asked for:
    ///   `8.01.01.2.01` stands there as `X.XX.01.2.01`. Key is (kode, tingkat): one code may name two things.
    package func entri(_ teks: String, tingkat: TingkatNomenklatur?) -> EntriNomenklatur? {
        guard let kode = KodeNomenklatur(teks) else { return nil }
        if let tepat = terpilih(kode, tingkat) { return tepat }
        guard let umum = kode.bentukUmum, var hasil = terpilih(umum, tingkat) else { return nil }
        hasil.kode = kode
        return hasil
    }

    private func terpilih(_ kode: KodeNomenklatur, _ tingkat: TingkatNomenklatur?) -> EntriNomenklatur? {
        (menurutKode[kode] ?? []).map { daftar[$0] }.first { $0.berlaku(di: tingkat) }
    }

    /// Rows directly below a code, in order of the list; those for every bidang come with the bidang asked for.
    package func anak(_ teks: String, tingkat: TingkatNomenklatur?) -> [EntriNomenklatur] {
        guard let kode = KodeNomenklatur(teks) else { return [] }
        let sendiri = anakTepat(kode, tingkat)
        guard let bidang = kode.bidang, !kode.umum, let umum = kode.dalamBidang("X.XX") else { return sendiri }
        let bersama = anakTepat(umum, tingkat).compactMap { entri -> EntriNomenklatur? in
            guard let kode = entri.kode.dalamBidang(bidang) else { return nil }
            var hasil = entri
            hasil.kode = kode
            return hasil
        }
        return bersama + sendiri
    }

    private func anakTepat(_ kode: KodeNomenklatur, _ tingkat: TingkatNomenklatur?) -> [EntriNomenklatur] {
        (anakMenurutInduk[kode] ?? []).map { daftar[$0] }.filter { $0.berlaku(di: tingkat) && !$0.usang }
    }

    /// What a code was replaced by; nil when it was not.
    package func pengganti(_ teks: String, tingkat: TingkatNomenklatur?) -> PergantianKode? {
        guard let kode = KodeNomenklatur(teks) else { return nil }
        return (pergantian[kode] ?? []).first { $0.tingkat == nil || tingkat == nil || $0.tingkat == tingkat }
    }

    /// Rows that fit a question, the best first.
    ///
    /// - Parameters:
    ///   - teks: the beginning of a code, or words: every word must begin a word of the row.
    ///   - bidang: own bidang, e.g. `8.01`: its rows come first, and rows for every bidang are shown with its code.
    /// - Batas: rows no longer in the list are left out. Words in the name count more than in kinerja or indikator.
    package func cari(
        _ teks: String, tingkat: TingkatNomenklatur? = nil, jenis: KodeNomenklatur.Jenis? = nil,
        bidang: String? = nil, paling banyak: Int = 50
    ) -> [EntriNomenklatur] {
        let berkode = Self.berupaKode(teks)
        let bidang = (berkode ? Self.bidangTertulis(teks) : nil) ?? bidang
        let nilai = berkode ? nilaiKode(teks, bidang) : nilaiKata(Kata.pecah(teks))
        let cocok = daftar.indices.compactMap { nomor -> (Int, Int)? in
            let entri = daftar[nomor]
            guard entri.berlaku(di: tingkat), !entri.usang, jenis == nil || entri.kode.jenis == jenis else {
                return nil
            }
            let dasar = nilai(nomor)
            guard dasar > 0 else { return nil }
            let dekat = bidang != nil && (entri.kode.bidang == bidang || entri.kode.umum)
            return (-(dasar * 2 + (dekat ? 1 : 0)), nomor)
        }
        return cocok.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(banyak).map { sebutan(daftar[$0.1], bidang) }
    }

    private static func berupaKode(_ teks: String) -> Bool {
        let polos = teks.filter { !$0.isWhitespace }
        return polos.first.map { $0.isNumber || $0 == "X" } == true
            && polos.allSatisfy { $0.isNumber || ".X".contains($0) }
    }

    /// `8.01` of `8.01.01.2`.
    private static func bidangTertulis(_ teks: String) -> String? {
        let awal = teks.filter { !$0.isWhitespace }.split(separator: ".").prefix(2).joined(separator: ".")
        return KodeNomenklatur(awal).flatMap { $0.umum ? nil : $0.bidang }
    }

    private func nilaiKode(_ teks: String, _ bidang: String?) -> (Int) -> Int {
        let awal = teks.filter { !$0.isWhitespace }
        return { nomor in
            let kode = daftar[nomor].kode
            if kode.teks.hasPrefix(awal) { return 1 }
            // Typed with a bidang, listed for every bidang.
            return kode.umum && bidang.flatMap(kode.dalamBidang)?.teks.hasPrefix(awal) == true ? 1 : 0
        }
    }

    private func nilaiKata(_ tanya: [String]) -> (Int) -> Int {
        guard !tanya.isEmpty else { return { _ in 0 } }
        return { nomor in Kata.kecocokan(tanya, [(2, kata[nomor].nama), (1, kata[nomor].lain)]) }
    }

    private func sebutan(_ entri: EntriNomenklatur, _ bidang: String?) -> EntriNomenklatur {
        guard entri.kode.umum, let kode = bidang.flatMap(entri.kode.dalamBidang) else { return entri }
        var hasil = entri
        hasil.kode = kode
        return hasil
    }
}

extension EntriNomenklatur {
    fileprivate func berlaku(di lain: TingkatNomenklatur?) -> Bool {
        tingkat == nil || lain == nil || tingkat == lain
    }
}
