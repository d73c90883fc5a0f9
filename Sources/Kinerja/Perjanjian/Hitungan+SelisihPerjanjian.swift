extension Hitungan {
    /// Targets of an agreement held against the renstra targets of the year.
    ///
    /// - Batas: an indicator without a renstra target is `.baru`: it does not stem from the plan.
    package func terhadapRenstra(_ perjanjian: PerjanjianKinerja) -> [SelisihTarget] {
        daftarIndikator(dalam: perjanjian).compactMap(indikator).map { indikator in
            SelisihTarget(
                indikator: indikator.kode,
                sebelum: target(indikator.kode, tahun: tahun, sumber: .renstra)?.nilai,
                sesudah: targetJanji(indikator.kode, versi: perjanjian.versi), arah: indikator.arah)
        }
    }

    /// Targets of an agreement held against what was reached last year.
    ///
    /// - Batas: `sebelum` is last year's final value; nil when it was not measured, not reported or is still incomplete.
    /// - Contoh: realisasi 2023 78, target 2024 75, naik -> lebih ringan: a target below what is already reached.
    package func terhadapTahunLalu(_ perjanjian: PerjanjianKinerja) -> [SelisihTarget] {
        daftarIndikator(dalam: perjanjian).compactMap(indikator).map { indikator in
            SelisihTarget(
                indikator: indikator.kode, sebelum: nilai(indikator.kode, tahun: tahun - 1).sebagaiTarget,
                sesudah: targetJanji(indikator.kode, versi: perjanjian.versi), arah: indikator.arah)
        }
    }

    /// What a perubahan changes against the version before; nil for the first version.
    package func perubahan(_ perjanjian: PerjanjianKinerja) -> PerubahanPerjanjian? {
        guard let lama = versiSebelum(perjanjian) else { return nil }
        let kini = daftarIndikator(dalam: perjanjian), dulu = daftarIndikator(dalam: lama)
        let semua = (kini + dulu.filter { !kini.contains($0) }).compactMap(indikator)
        func selisih(_ indikator: Indikator, _ periode: Periode) -> SelisihTarget {
            let kode = indikator.kode
            return SelisihTarget(
                indikator: kode, periode: periode,
                sebelum: dulu.contains(kode) ? targetJanji(kode, versi: lama.versi, periode: periode) : nil,
                sesudah: kini.contains(kode) ? targetJanji(kode, versi: perjanjian.versi, periode: periode) : nil,
                arah: indikator.arah)
        }
        let periodik = semua.flatMap { indikator in
            (Periode.semuaTriwulan + Periode.semuaBulan).map { selisih(indikator, $0) }
        }
        return PerubahanPerjanjian(
            target: semua.map { selisih($0, .tahun) }, targetPeriode: periodik.filter { $0.jenis != .tetap },
            anggaran: selisihAnggaran(perjanjian, lama), indikatorMasuk: kini.filter { !dulu.contains($0) },
            indikatorKeluar: dulu.filter { !kini.contains($0) })
    }

    private func selisihAnggaran(_ perjanjian: PerjanjianKinerja, _ lama: PerjanjianKinerja) -> [SelisihAnggaran] {
        let kini = daftarSimpul(dalam: perjanjian), dulu = daftarSimpul(dalam: lama)
        func anggaran(_ kode: String, _ perjanjian: PerjanjianKinerja, _ daftar: [String]) -> Rupiah? {
            daftar.contains(kode) ? pagu(kode, tahun: tahun, versi: perjanjian.versiAnggaran) : nil
        }
        return (kini + dulu.filter { !kini.contains($0) }).map { kode in
            SelisihAnggaran(
                simpul: kode, sebelum: anggaran(kode, lama, dulu), sesudah: anggaran(kode, perjanjian, kini))
        }.filter { $0.sebelum != nil || $0.sesudah != nil }
    }
}

extension NilaiTerukur {
    /// A final value in the shape of a target, for comparison.
    fileprivate var sebagaiTarget: NilaiTarget? {
        switch self {
        case .angka(let angka): .angka(angka)
        case .predikat(let predikat): .predikat(predikat)
        case .yaTidak(true): .ya
        case .yaTidak(false), .tidakDiukur, .belumDilaporkan, .sementara, .tidakTerdefinisi: nil
        }
    }
}
