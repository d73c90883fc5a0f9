import Kinerja

/// What of the pemda is shown; kept in the address, so that a view can be sent to somebody else.
struct SaringanDasbor: Sendable, Equatable {
    /// Nil = the last stretch of the year whose deadline has passed.
    var periode: Periode?
    /// Kode of a goal of the pemda.
    var sasaran: String?
    /// Name of a predikat of the mean.
    var predikat: String?
    /// Only instansi that are past a deadline.
    var terlambat = false

    init() {}

    /// From the query of an address; what is not known is not asked for.
    init(_ kueri: Formulir) {
        periode = Periode(kode: kueri.teks("periode")).flatMap { Self.daftarPeriode.contains($0) ? $0 : nil }
        sasaran = kueri.teks("sasaran").isi
        predikat = kueri.teks("predikat").isi
        terlambat = kueri.teks("terlambat") == "1"
    }

    static let daftarPeriode = Periode.semuaTriwulan + [.tahun]

    func alamat(_ dasar: Alamat) -> Alamat {
        dasar.dengan("periode", periode?.kode).dengan("sasaran", sasaran).dengan("predikat", predikat)
            .dengan("terlambat", terlambat ? "1" : nil)
    }

    /// Something is left out of the table.
    var menyaring: Bool { sasaran != nil || predikat != nil || terlambat }
}

extension String {
    fileprivate var isi: String? { isEmpty ? nil : self }
}
