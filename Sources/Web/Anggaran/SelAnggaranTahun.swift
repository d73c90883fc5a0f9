import Kinerja

/// Which cells of the budget grid take an amount.
///
/// An amount is typed where it is known: at the leaves, or at a node that carries it alone while nothing below it does.
/// Above such a node there are only sums.
struct SelAnggaranTahun {
    private let hitungan: Hitungan
    private let saringan: SaringanAnggaran
    /// Nodes below which this version or an earlier one states something.
    private let paguDiBawah: Set<String>
    /// Nodes below which spending of any period is stated.
    private let realisasiDiBawah: Set<String>

    init(_ hitungan: Hitungan, _ saringan: SaringanAnggaran) {
        self.hitungan = hitungan
        self.saringan = saringan
        let tahun = hitungan.tahun
        let versi = hitungan.versiAnggaran(tahun: tahun).filter { $0 <= saringan.versi }
        paguDiBawah = versi.reduce(into: []) { $0.formUnion(hitungan.rincianTertulis(.pagu($1), tahun: tahun)) }
        realisasiDiBawah = hitungan.periodeRealisasiAnggaran(tahun: tahun).reduce(into: []) {
            $0.formUnion(hitungan.rincianTertulis(.realisasi($1), tahun: tahun))
        }
    }

    /// What stands below a node is not shown.
    func dipotong(_ simpul: Simpul) -> Bool { simpul.jenis.kedalaman >= saringan.tingkat.kedalaman }

    func dapatDiisi(_ simpul: Simpul, _ kolom: KolomAnggaran) -> Bool {
        switch kolom {
        case .pagu:
            return !paguDiBawah.contains(simpul.kode) && (daun(simpul) || sendiri(simpul))
        case .realisasi(let periode):
            guard !realisasiDiBawah.contains(simpul.kode), periodeLain(simpul.kode, periode) == nil else {
                return false
            }
            return daun(simpul) || sendiri(simpul)
                || hitungan.realisasiAnggaran(simpul.kode, tahun: hitungan.tahun) != nil
        }
    }

    /// Why a cell of spending without an amount stays empty.
    func kosong(_ simpul: Simpul, _ kolom: KolomAnggaran) -> SelUang {
        guard case .realisasi(let periode) = kolom, let lain = periodeLain(simpul.kode, periode) else {
            return hitungan.nilai(simpul.kode, .pagu(saringan.versi), tahun: hitungan.tahun) == nil
                ? .tidakAda("tidak ada pagu") : .belum
        }
        return .tidakAda("tercatat \(lain)")
    }

    /// Spending of the node is recorded for other periods that cover this one.
    func periodeLain(_ kode: String, _ periode: Periode) -> String? {
        func ada(_ periode: Periode) -> Bool {
            hitungan.tertulis(kode, .realisasi(periode), tahun: hitungan.tahun) != nil
        }
        if ada(periode) { return nil }
        switch periode {
        case .tahun:
            return (Periode.semuaTriwulan + Periode.semuaBulan).contains(where: ada) ? "per periode" : nil
        case .triwulan(let nomor):
            if ada(.tahun) { return "setahun penuh" }
            return (nomor * 3 - 2...nomor * 3).contains { ada(.bulan($0)) } ? "per bulan" : nil
        case .bulan(let nomor):
            if ada(.tahun) { return "setahun penuh" }
            return ada(.triwulan((nomor + 2) / 3)) ? "per triwulan" : nil
        }
    }

    private func daun(_ simpul: Simpul) -> Bool {
        dipotong(simpul) || hitungan.anak(simpul.kode).allSatisfy { $0.jenis.hasil }
    }

    /// The node carries a budget that nothing below it breaks down.
    private func sendiri(_ simpul: Simpul) -> Bool {
        !paguDiBawah.contains(simpul.kode)
            && hitungan.nilai(simpul.kode, .pagu(saringan.versi), tahun: hitungan.tahun) != nil
    }
}

extension Simpul.Jenis {
    /// Level of a node that carries money.
    var kedalaman: Int {
        switch self {
        case .program: 0
        case .kegiatan: 1
        case .subkegiatan: 2
        case .visi, .misi, .tujuan, .sasaran, .sasaranKhusus, .sasaranOperasional: -1
        }
    }
}
