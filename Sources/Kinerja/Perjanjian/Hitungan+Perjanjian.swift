extension Hitungan {
    /// Kode of the indicators an agreement promises, in order of print; without a list of its own those of the result
    /// level.
    package func daftarIndikator(dalam perjanjian: PerjanjianKinerja) -> [String] {
        perjanjian.daftarIndikator.isEmpty ? daftarIndikatorUtama.map(\.kode) : perjanjian.daftarIndikator
    }

    /// Kode of the simpul whose budgets an agreement lists; without a list of its own every program.
    package func daftarSimpul(dalam perjanjian: PerjanjianKinerja) -> [String] {
        perjanjian.daftarSimpul.isEmpty ? daftarSimpul(.program).map(\.kode) : perjanjian.daftarSimpul
    }

    /// The target an agreement of a version holds: its own, or that of the last version before which states one.
    package func targetJanji(_ kode: String, versi: Int, periode: Periode = .tahun) -> NilaiTarget? {
        let daftarSumber = stride(from: versi, to: 0, by: -1).map { SumberTarget.pkPerubahan($0) } + [.pk]
        for sumber in daftarSumber {
            if let target = target(kode, tahun: tahun, periode: periode, sumber: sumber) { return target.nilai }
        }
        return nil
    }

    /// The same agreement one version earlier; nil for the first. Some offices give a revision a kode of its own: then it
    /// is the earlier version of the same first party.
    package func versiSebelum(_ perjanjian: PerjanjianKinerja) -> PerjanjianKinerja? {
        let sebelum = berkas.daftarPerjanjian.filter { $0.versi == perjanjian.versi - 1 }
        return sebelum.first { $0.kode == perjanjian.kode }
            ?? sebelum.first { $0.pihakPertama == perjanjian.pihakPertama }
    }

    /// Every signed agreement of the reporting year, in order of the berkas.
    package var perjanjianBertandaTangan: [PerjanjianKinerja] {
        berkas.daftarPerjanjian.filter { $0.tanggal != nil }
    }

    /// Kode jabatan of the head; where the instansi names none, the first party of the first agreement.
    package var jabatanKepala: String {
        berkas.instansi.kepala.isEmpty ? berkas.daftarPerjanjian.first?.pihakPertama ?? "" : berkas.instansi.kepala
    }

    /// The last signed version of the head's agreement; nil while none is signed.
    package var perjanjianKepala: PerjanjianKinerja? {
        perjanjianBertandaTangan.filter { $0.pihakPertama == jabatanKepala }.max { $0.versi < $1.versi }
    }
}
