import Kinerja
import Storage

/// What of the budget is shown and filled.
struct SaringanAnggaran: Sendable, Hashable {
    enum Tampil: String, CaseIterable, Sendable {
        /// One version and one period, to be filled.
        case isian
        /// All versions and periods side by side.
        case periode
        case sasaran

        var nama: String {
            switch self {
            case .isian: "Isian"
            case .periode: "Semua periode"
            case .sasaran: "Per sasaran"
            }
        }
    }

    var versi: VersiAnggaran
    var periode: Periode
    var tampil = Tampil.isian
    /// Deepest level that is shown.
    var tingkat = Simpul.Jenis.subkegiatan

    init(versi: VersiAnggaran, periode: Periode, tampil: Tampil = .isian, tingkat: Simpul.Jenis = .subkegiatan) {
        self.versi = versi
        self.periode = periode
        self.tampil = tampil
        self.tingkat = tingkat
    }

    /// From the query of an address or the fields of a form; what is not said is chosen by what the year needs.
    ///
    /// - Throws: ``Penolakan/tidakDitemukan(_:)`` for a version or period that this year does not have.
    init(_ kueri: Formulir, _ hitungan: Hitungan, hari: Tanggal?) throws(Penolakan) {
        let versi = kueri.teks("versi"), periode = kueri.teks("periode")
        self.init(
            versi: versi.isEmpty
                ? hitungan.versiAnggaranBerlaku(tahun: hitungan.tahun) : try Self.versi(versi, hitungan),
            periode: periode.isEmpty ? hitungan.periodeBelanja(pada: hari) : try Self.periode(periode),
            tampil: Tampil(rawValue: kueri.teks("tampil")) ?? .isian)
        if let tingkat = Simpul.Jenis(rawValue: kueri.teks("tingkat")), !tingkat.hasil { self.tingkat = tingkat }
    }

    private static func versi(_ kode: String, _ hitungan: Hitungan) throws(Penolakan) -> VersiAnggaran {
        guard let versi = VersiAnggaran(kode: kode), hitungan.versiTerbuka.contains(versi) else {
            throw .tidakDitemukan("versi anggaran \"\(kode.prefix(40))\"")
        }
        return versi
    }

    private static func periode(_ kode: String) throws(Penolakan) -> Periode {
        guard let periode = Periode(kode: kode) else { throw .tidakDitemukan("periode \"\(kode.prefix(40))\"") }
        return periode
    }

    func dengan(_ ubah: (inout SaringanAnggaran) -> Void) -> SaringanAnggaran {
        var hasil = self
        ubah(&hasil)
        return hasil
    }
}

extension Hitungan {
    /// Versions of this year's budget that may be filled: those there are, and the one that follows.
    var versiTerbuka: [VersiAnggaran] {
        let ada = versiAnggaran(tahun: tahun)
        return (ada.first == .murni ? ada : [.murni] + ada) + [versiBerikut].compactMap { $0 }
    }

    /// The revision after the last version; nil while the year has no budget at all.
    var versiBerikut: VersiAnggaran? {
        switch versiAnggaran(tahun: tahun).last {
        case nil: nil
        case .murni?: .perubahan(1)
        case .perubahan(let nomor)?: nomor < 99 ? .perubahan(nomor + 1) : nil
        }
    }

    /// The period to fill: the first that is over or runs and has no spending yet, else the last of them. A year that is
    /// recorded as a whole stays so.
    func periodeBelanja(pada hari: Tanggal?) -> Periode {
        let terpakai = periodeRealisasiAnggaran(tahun: tahun)
        if terpakai == [.tahun] { return .tahun }
        let bulanan = !terpakai.isEmpty && terpakai.allSatisfy { if case .bulan = $0 { true } else { false } }
        let semua = bulanan ? Periode.semuaBulan : Periode.semuaTriwulan
        let bulanKini = hari.map { $0.tahun > tahun ? 12 : $0.tahun < tahun ? 1 : $0.bulan } ?? 12
        let berjalan = semua.filter { $0.bulanTerakhir < bulanKini + (bulanan ? 1 : 3) }
        return berjalan.first { !terpakai.contains($0) } ?? berjalan.last ?? semua[0]
    }
}
