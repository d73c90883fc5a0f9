/// A column of money over the programme tree: a version of the budget, or the spending of one period.
package enum KolomAnggaran: Hashable, Sendable {
    case pagu(VersiAnggaran)
    case realisasi(Periode)

    /// `pagu.murni`, `realisasi.tw1`.
    package var kode: String {
        switch self {
        case .pagu(let versi): "pagu.\(versi.kode)"
        case .realisasi(let periode): "realisasi.\(periode.kode)"
        }
    }

    package init?(kode: String) {
        let bagian = kode.split(separator: ".", maxSplits: 1).map(String.init)
        guard bagian.count == 2 else { return nil }
        switch bagian[0] {
        case "pagu":
            guard let versi = VersiAnggaran(kode: bagian[1]) else { return nil }
            self = .pagu(versi)
        case "realisasi":
            guard let periode = Periode(kode: bagian[1]) else { return nil }
            self = .realisasi(periode)
        default: return nil
        }
        // `perubahan` and `perubahan-1` are the same version; a code has one spelling.
        guard self.kode == kode else { return nil }
    }

    /// As printed above it: `Pagu perubahan`, `Realisasi TW II`.
    package var nama: String {
        switch self {
        case .pagu(let versi): "Pagu \(versi.nama.lowercased())"
        case .realisasi(.tahun): "Realisasi setahun"
        case .realisasi(let periode): "Realisasi \(periode.singkatan)"
        }
    }
}

extension Hitungan {
    /// What a node itself states in a column; the sum over its sources of money.
    package func tertulis(_ kode: String, _ kolom: KolomAnggaran, tahun: Int) -> Rupiah? {
        switch kolom {
        case .pagu(let versi): anggaran.pagu[.init(simpul: kode, tahun: tahun, versi: versi)]
        case .realisasi(let periode):
            anggaran.realisasi[Kunci(kode: kode, tahun: tahun)]?.menurutPeriode[periode]
        }
    }

    /// The amount of a node in a column: the budget as this version leaves it, or the spending of this period alone.
    ///
    /// - Batas: as in ``pagu(_:tahun:versi:)``; a triwulan without an amount of its own is the sum of its months.
    package func nilai(_ kode: String, _ kolom: KolomAnggaran, tahun: Int) -> Rupiah? {
        nilai(kode, kolom, tahun: tahun) { _ in true }
    }

    /// The same from what stands below a node, as if nothing were stated at the node itself.
    ///
    /// - Batas: nil when nothing below states an amount in this very column.
    package func jumlahRincian(_ kode: String, _ kolom: KolomAnggaran, tahun: Int) -> Rupiah? {
        guard rincianTertulis(kolom, tahun: tahun).contains(kode) else { return nil }
        return nilai(kode, kolom, tahun: tahun) { $0 != kode }
    }

    private func nilai(
        _ kode: String, _ kolom: KolomAnggaran, tahun: Int, dipakai: (String) -> Bool
    ) -> Rupiah? {
        switch kolom {
        case .pagu(let versi):
            let daftarVersi = versiAnggaran(tahun: tahun).filter { $0 <= versi }
            return jumlahPohon(kode, lapis: daftarVersi.count) { simpul, lapis in
                dipakai(simpul) ? tertulis(simpul, .pagu(daftarVersi[lapis]), tahun: tahun) : nil
            }
        case .realisasi(let periode):
            return jumlahPohon(kode, lapis: 1) { simpul, _ in
                dipakai(simpul) ? anggaran.realisasi[Kunci(kode: simpul, tahun: tahun)]?.pada(periode) : nil
            }
        }
    }

    /// Nodes (and `TOTAL`) below which something states an amount in a column.
    package func rincianTertulis(_ kolom: KolomAnggaran, tahun: Int) -> Set<String> {
        atasan(berkas.daftarSimpul.filter { tertulis($0.kode, kolom, tahun: tahun) != nil })
    }

    /// Everything above these nodes, `TOTAL` with it.
    func atasan(_ daftar: [Simpul]) -> Set<String> {
        var hasil: Set<String> = daftar.isEmpty ? [] : [Self.kodeTotal]
        for satu in daftar {
            for atas in leluhur(satu.kode) where !hasil.insert(atas.kode).inserted { break }
        }
        return hasil
    }

    /// Nodes that state exactly the sum of what stands below them: a copy, which has to follow when the parts change.
    package func salinanJumlah(_ kolom: KolomAnggaran, tahun: Int) -> Set<String> {
        rincianTertulis(kolom, tahun: tahun).filter { kode in
            guard let tertulis = tertulis(kode, kolom, tahun: tahun) else { return false }
            return jumlahRincian(kode, kolom, tahun: tahun) == tertulis
        }
    }

    /// Periods for which spending of a year is recorded at any node, in the order of the year.
    package func periodeRealisasiAnggaran(tahun: Int) -> [Periode] {
        let ada = Set(berkas.daftarRealisasiAnggaran.lazy.filter { $0.tahun == tahun }.map(\.periode))
        return (Periode.semuaBulan + Periode.semuaTriwulan + [.tahun]).filter(ada.contains)
    }
}

extension RealisasiSimpul {
    /// One period alone; a triwulan without an amount is made of its months, the year of everything.
    fileprivate func pada(_ periode: Periode) -> Rupiah? {
        if let tertulis = menurutPeriode[periode] { return tertulis }
        switch periode {
        case .bulan: return nil
        case .tahun: return sampai(bulan: 12)
        case .triwulan(let nomor):
            let bagian = (nomor * 3 - 2...nomor * 3).compactMap { menurutPeriode[.bulan($0)] }
            return bagian.isEmpty ? nil : bagian.jumlah
        }
    }
}
