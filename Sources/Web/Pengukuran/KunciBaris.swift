import Kinerja
import Storage

/// Name of a row in forms and addresses: `I1`, or `I5@b04` where an indicator is asked for several months.
struct KunciBaris: Hashable, Sendable, CustomStringConvertible {
    var kode: String
    /// Nil = the one period the page asks this indicator for.
    var periode: Periode?

    init(_ kode: String, _ periode: Periode? = nil) {
        self.kode = kode
        self.periode = periode
    }

    init(_ teks: String) {
        if let tanda = teks.lastIndex(of: "@"), let periode = Periode(kode: String(teks[teks.index(after: tanda)...])) {
            self.init(String(teks[..<tanda]), periode)
        } else {
            self.init(teks, nil)
        }
    }

    var description: String { periode.map { "\(kode)@\($0.kode)" } ?? kode }
}

extension SusunPengukuran {
    /// The row a name stands for on this page; nil when there is none.
    func susunBaris(_ kunci: KunciBaris) -> SusunBaris? {
        guard let indikator = hitungan.indikator(kunci.kode) else { return nil }
        let daftar = susunBaris(indikator)
        guard let periode = kunci.periode else { return daftar.count == 1 ? daftar[0] : nil }
        return daftar.first { $0.periode == periode }
    }
}
