extension Hitungan {
    /// Achievement of a year against the target in force.
    ///
    /// - Batas: computed by the rules of this berkas; what a report of an earlier year published stands in
    ///   ``Realisasi/capaianTerbit``.
    package func capaian(_ kode: String, tahun: Int) -> Capaian {
        guard let indikator = indikator(kode) else { return .belumDilaporkan }
        return Kinerja.capaian(
            nilai(kode, tahun: tahun), terhadap: targetBerlaku(kode, tahun: tahun)?.nilai, indikator: indikator,
            menurut: aturan)
    }

    /// Achievement of the reporting year.
    package func capaian(_ kode: String) -> Capaian { capaian(kode, tahun: tahun) }

    /// Achievement of a single period against that period's target.
    package func capaian(_ kode: String, tahun: Int, periode: Periode) -> Capaian {
        guard periode != .tahun else { return capaian(kode, tahun: tahun) }
        guard let indikator = indikator(kode) else { return .belumDilaporkan }
        let target = targetBerlaku(kode, tahun: tahun, periode: periode)?.nilai
        return Kinerja.capaian(
            nilai(kode, tahun: tahun, periode: periode), terhadap: target ?? .tidakDiukur, indikator: indikator,
            menurut: aturan)
    }

    /// Progress up to a period: value to date, target to date, and achievement against both that and the year's target.
    package func kemajuanPeriode(_ kode: String, tahun: Int, sampai periode: Periode) -> KemajuanPeriode? {
        guard let indikator = indikator(kode) else { return nil }
        let nilai = nilai(kode, tahun: tahun, sampai: periode)
        let target = targetSampai(indikator, tahun: tahun, periode: periode)
        func capaian(_ target: NilaiTarget?) -> Capaian {
            Kinerja.capaian(nilai, terhadap: target, indikator: indikator, menurut: aturan)
        }
        return KemajuanPeriode(
            nilai: nilai, target: target, terhadapTarget: capaian(target ?? (periode == .tahun ? nil : .tidakDiukur)),
            terhadapTahun: capaian(targetBerlaku(kode, tahun: tahun)?.nilai))
    }

    /// Periodic targets up to a period, made one by the indicator's konsolidasi.
    private func targetSampai(_ indikator: Indikator, tahun: Int, periode: Periode) -> NilaiTarget? {
        if periode == .tahun { return targetBerlaku(indikator.kode, tahun: tahun)?.nilai }
        // Complete triwulan first: a monthly indicator may have targets by triwulan only.
        let triwulan = Periode.semuaTriwulan.filter { $0.bulanTerakhir <= periode.bulanTerakhir }
        let sisa = Periode.semuaBulan[(triwulan.count * 3)..<periode.bulanTerakhir]
        let daftar = (triwulan + (indikator.frekuensi == .bulanan ? Array(sisa) : [])).compactMap {
            targetPeriode(indikator.kode, tahun: tahun, periode: $0)
        }
        let angka = daftar.compactMap { if case .angka(let angka) = $0 { angka } else { nil } }
        let cara: Konsolidasi = indikator.konsolidasi == .rasioKumulatif ? .rata : indikator.konsolidasi
        return konsolidasi(angka, cara: cara).map { .angka($0) } ?? daftar.last
    }

    /// Realisation to date against the medium-term target.
    ///
    /// - Rumus: for `jumlah` the sums over the plan up to this year and over the whole plan, otherwise this year's value
    ///   against the last measured renstra target.
    /// - Satuan: percent by the indicator's own formula, unrounded.
    /// - Batas: nil without a measured renstra target. A year that had a target and is not reported makes the sum
    ///   `sementara`: it is not zero.
    /// - Dasar: PermenPANRB 53/2014, third analysis (realisation to date against the medium-term target).
    /// - Contoh: jumlah 12, 8, 15 of five times 10 -> 70.
    package func kemajuan(_ kode: String) -> KemajuanRenstra? {
        guard let indikator = indikator(kode), let akhir = targetAkhirRenstra(kode) else { return nil }
        guard indikator.konsolidasi == .jumlah, case .angka = akhir.nilai else {
            let nilai = nilai(kode, tahun: tahun)
            return KemajuanRenstra(
                nilai: nilai, target: akhir.nilai, tahunTarget: akhir.tahun,
                capaian: Kinerja.capaian(nilai, terhadap: akhir.nilai, indikator: indikator, menurut: aturan))
        }
        return kemajuanJumlah(indikator, sampaiTahun: akhir.tahun)
    }

    private func kemajuanJumlah(_ indikator: Indikator, sampaiTahun akhir: Int) -> KemajuanRenstra? {
        let awal = berkas.instansi.renstraDari
        let sasaran = (awal...max(awal, akhir)).compactMap { satu -> Angka? in
            if case .angka(let angka)? = target(indikator.kode, tahun: satu, sumber: .renstra)?.nilai {
                angka
            } else {
                nil
            }
        }
        // A year without a target in the plan was not due; one that was due and is missing is not zero.
        let tercatat = (awal...max(awal, tahun)).compactMap { satu -> NilaiTerukur? in
            let nilai = nilai(indikator.kode, tahun: satu)
            let dijanjikan = target(indikator.kode, tahun: satu, sumber: .renstra)?.nilai ?? .tidakDiukur
            return nilai == .belumDilaporkan && dijanjikan == .tidakDiukur && satu != tahun ? nil : nilai
        }
        let terkumpul = konsolidasi(tercatat, cara: .jumlah)
        let dijanjikan = NilaiTarget.angka(sasaran.reduce(Angka.nol, +))
        return KemajuanRenstra(
            nilai: terkumpul, target: dijanjikan, tahunTarget: akhir,
            capaian: Kinerja.capaian(terkumpul, terhadap: dijanjikan, indikator: indikator, menurut: aturan))
    }

    /// Change of the value against the year before, absolute and in percent of it.
    ///
    /// - Rumus: (this year - last year) / |last year| x 100.
    /// - Batas: nil unless both years have a final number; no percentage against zero.
    /// - Contoh: 48 -> 60 gives 12 and 25.
    package func pertumbuhan(_ kode: String, tahun: Int) -> Pertumbuhan? {
        guard let kini = nilai(kode, tahun: tahun).angka, let lalu = nilai(kode, tahun: tahun - 1).angka else {
            return nil
        }
        let selisih = kini - lalu
        return Pertumbuhan(selisih: selisih, persen: (selisih * .seratus).dibagi(lalu.mutlak))
    }

    package func predikat(_ kode: String) -> Pita? { aturan.predikat(capaian(kode)) }
}

package struct KemajuanPeriode: Sendable, Equatable {
    package let nilai: NilaiTerukur
    package let target: NilaiTarget?
    package let terhadapTarget: Capaian
    package let terhadapTahun: Capaian
}

package struct KemajuanRenstra: Sendable, Equatable {
    package let nilai: NilaiTerukur
    package let target: NilaiTarget
    package let tahunTarget: Int
    package let capaian: Capaian
}

package struct Pertumbuhan: Sendable, Equatable {
    package let selisih: Angka
    /// Nil when last year's value was zero.
    package let persen: Angka?
}
