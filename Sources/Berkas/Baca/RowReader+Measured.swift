internal import Kinerja

extension Indikator {
    /// The unit is percent, in any of its spellings.
    var berpersen: Bool {
        let normal = Ejaan.normal(satuan)
        return satuan.contains("%") || normal.hasPrefix("persen") || normal.hasPrefix("prosen")
    }

    var berentang: Bool { rumusCapaian == .rentang || rumusCapaian == .rentangTurun }
}

extension RowReader {
    /// The promised value in column `nilai`, read as the indicator of this row demands; nil when wrong.
    func nilaiTarget(_ ukuran: Indikator?) -> NilaiTarget? {
        guard let content = content("nilai") else { return nil }
        let teks = shown(content)
        if case .text = content, PembacaAngka.isMissing(teks) { return .tidakDiukur }
        switch ukuran?.jenisNilai ?? guess(content) {
        case .predikat: return .predikat(teks)
        case .yaTidak:
            if Self.yaTidak(teks) == true { return .ya }
            report(
                "nilai", nilai: teks, "Target indikator ya/tidak hanya dapat \"ya\".",
                "Tulis ya, atau N/A bila tidak diukur.")
            return nil
        case .angka, .tahapan:
            if case .text = content, let ujung = rangeEnds(teks) { return rentang(ujung, teks) }
            return measured("nilai", ukuran).map { .angka($0) }
        }
    }

    /// The actual value in column `nilai`, read as the indicator of this row demands.
    func nilaiRealisasi(_ ukuran: Indikator?) -> NilaiRealisasi {
        guard let content = content("nilai") else { return .belumDilaporkan }
        let teks = shown(content)
        if teks == "=" { return .dariKomponen }
        if case .text = content, PembacaAngka.isMissing(teks) { return missing(teks) }
        switch ukuran?.jenisNilai ?? guess(content) {
        case .predikat: return .predikat(teks)
        case .yaTidak:
            if let nilai = Self.yaTidak(teks) { return nilai ? .ya : .tidak }
            report(
                "nilai", nilai: teks, "Realisasi indikator ya/tidak harus \"ya\" atau \"tidak\".",
                "Tulis ya atau tidak.")
            return .belumDilaporkan
        case .angka, .tahapan: return measured("nilai", ukuran).map { .angka($0) } ?? .belumDilaporkan
        }
    }

    /// A number measured by an indicator: percent signs and percent formats count when its unit is percent.
    func measured(_ name: String, _ ukuran: Indikator?) -> Angka? {
        let persen = ukuran?.berpersen ?? true
        return number(name, percentColumn: persen)?.angka
    }

    private func missing(_ teks: String) -> NilaiRealisasi {
        if teks.lowercased() == "n/a" { return .tidakDiukur }
        warn(
            "nilai", nilai: teks, "Tanda \"\(teks)\" dibaca sebagai belum dilaporkan.",
            "Tulis N/A bila indikator memang tidak diukur pada periode ini.")
        return .belumDilaporkan
    }

    /// The kind of a value whose indicator is unknown, so that only the unknown code is reported.
    private func guess(_ content: CellContent) -> JenisNilai {
        guard case .text(let text) = content else { return .angka }
        if Self.yaTidak(Ejaan.rapi(text)) != nil { return .yaTidak }
        return text.contains(where: \.isNumber) ? .angka : .predikat
    }

    /// Both ends of `80..90`, `80-90`, `80 s.d. 90`; nil when it is no range.
    private func rangeEnds(_ teks: String) -> (String, String)? {
        for pemisah in ["..", "s.d.", "s/d", "sampai", "–", "—"] {
            let bagian = teks.split(separator: pemisah, maxSplits: 1, omittingEmptySubsequences: false)
            if bagian.count == 2, isEnd(bagian[0]), isEnd(bagian[1]) { return (String(bagian[0]), String(bagian[1])) }
        }
        // A hyphen between two digits is a range; anywhere else it is a minus or part of `,-`.
        let huruf = Array(teks)
        for letak in huruf.indices where huruf[letak] == "-" {
            let kiri = String(huruf[..<letak]), kanan = String(huruf[(letak + 1)...])
            guard isEnd(kiri), isEnd(kanan), kiri.last(where: { $0 != " " })?.isNumber ?? false || kiri.contains("%"),
                kanan.first(where: { $0 != " " })?.isNumber == true
            else { continue }
            return (kiri, kanan)
        }
        return nil
    }

    private func isEnd(_ teks: some StringProtocol) -> Bool { teks.contains(where: \.isNumber) }

    private func rentang(_ ujung: (String, String), _ teks: String) -> NilaiTarget? {
        do throws(KesalahanAngka) {
            if let bawah = try PembacaAngka.baca(ujung.0, lokal: lokal),
                let atas = try PembacaAngka.baca(ujung.1, lokal: lokal)
            {
                return .rentang(bawah.angka, atas.angka)
            }
        } catch {
            report("nilai", nilai: teks, error.pesan, "Tulis rentang seperti 80..90.")
            return nil
        }
        report("nilai", nilai: teks, "\"\(teks)\" bukan rentang.", "Tulis rentang seperti 80..90.")
        return nil
    }
}
