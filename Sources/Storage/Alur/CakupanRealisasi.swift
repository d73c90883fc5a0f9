internal import Databases
package import Kinerja

/// What an act on realisasi is about: the rows of a period, all or of one unit or of named indicators.
package struct CakupanRealisasi: Sendable, Equatable {
    package var instansi: String
    package var tahun: Int
    /// The period that is due; months and the year belong to it as ``Frekuensi/periodeIsian(dalam:)`` says.
    package var periode: Periode
    /// Nil = every unit the actor works for.
    package var unit: String?
    /// Kode of indicators; nil = all.
    package var indikator: [String]?

    package init(instansi: String, tahun: Int, periode: Periode, unit: String? = nil, indikator: [String]? = nil) {
        self.instansi = instansi
        self.tahun = tahun
        self.periode = periode
        self.unit = unit
        self.indikator = indikator
    }
}

/// What an act did.
package struct HasilAlur: Sendable, Equatable {
    package struct Dilewati: Sendable, Equatable {
        package let kunci: KunciNilai
        package let alasan: AlasanDitolak
    }

    /// Values that changed their state.
    package let dilakukan: [KunciNilai]
    /// Values of the same period that did not, and why; those already further on are not named.
    package let dilewati: [Dilewati]
}

/// One row an act is about.
struct BarisAlur: Sendable {
    let kunci: KunciNilai
    let unit: String?
    let status: StatusNilai
}

/// The year as an act finds it, read inside its transaction.
struct KeadaanAlur {
    let lingkup: LingkupFakta
    let hitungan: Hitungan
    let jadwal: [Periode: JadwalPeriode]
    private let status: [KunciNilai: StatusNilai]

    init(_ connection: any Connection, _ lingkup: LingkupFakta) throws {
        self.lingkup = lingkup
        hitungan = Hitungan(try PemuatBerkas(connection, lingkup).berkas())
        jadwal = try connection.jadwal(lingkup.pemda, lingkup.tahun)
        status = try connection.statusNilai(lingkup, tahun: lingkup.tahun)
    }

    /// Rows of a scope in the order of print.
    func baris(_ cakupan: CakupanRealisasi) throws(Penolakan) -> [BarisAlur] {
        if let takDikenal = cakupan.indikator?.first(where: { hitungan.indikator($0) == nil }) {
            throw .tidakDitemukan("indikator \"\(takDikenal)\"")
        }
        return hitungan.berkas.daftarIndikator.filter { cakupan.indikator?.contains($0.kode) ?? true }
            .flatMap { baris($0, periode: cakupan.periode) }
            .filter { cakupan.unit == nil || $0.unit == cakupan.unit }
    }

    func baris(_ indikator: Indikator, periode: Periode) -> [BarisAlur] {
        let unit = hitungan.berkas.unitPengampu(indikator)
        return indikator.frekuensi.periodeIsian(dalam: periode).map { periode in
            let kunci = KunciNilai(indikator: indikator.kode, tahun: lingkup.tahun, periode: periode)
            return BarisAlur(kunci: kunci, unit: unit, status: status[kunci] ?? .awal)
        }
    }
}
