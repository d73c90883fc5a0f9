extension Hitungan {
    /// What stands in the way of handing in or signing an agreement.
    ///
    /// - Batas: every indicator in it has a target of this version or an earlier one, of the kind the indicator is
    ///   measured in; a target that is not measured this year counts. Version n follows a signed version n - 1 and
    ///   states its ground. Both parties are named and different.
    /// - Dasar: PermenPANRB 53/2014 (content and revision of a perjanjian kinerja).
    package func gerbangPerjanjian(_ perjanjian: PerjanjianKinerja) -> [Gerbang] {
        gerbangPihak(perjanjian) + gerbangVersi(perjanjian) + gerbangIsi(perjanjian)
    }

    private func gerbangPihak(_ perjanjian: PerjanjianKinerja) -> [Gerbang] {
        if perjanjian.pihakPertama.isEmpty || perjanjian.pihakKedua.isEmpty {
            let pihak = perjanjian.pihakPertama.isEmpty ? "Pihak pertama" : "Pihak kedua"
            return [
                Gerbang(
                    .isianKosong, "\(pihak) belum diisi.", "Pilih jabatan yang menandatangani.",
                    rujukan: [perjanjian.kode])
            ]
        }
        guard perjanjian.pihakPertama == perjanjian.pihakKedua else { return [] }
        return [
            Gerbang(
                .isianKosong, "Kedua pihak adalah jabatan yang sama.",
                "Isi pihak kedua dengan atasan langsung pihak pertama.", rujukan: [perjanjian.kode])
        ]
    }

    private func gerbangVersi(_ perjanjian: PerjanjianKinerja) -> [Gerbang] {
        guard perjanjian.versi > 0 else { return [] }
        var hasil: [Gerbang] = []
        if versiSebelum(perjanjian)?.tanggal == nil {
            let sebutan = perjanjian.versi == 1 ? "Perjanjian kinerja awal" : "Perubahan ke-\(perjanjian.versi - 1)"
            hasil.append(
                Gerbang(
                    .urutanVersi, "\(sebutan) belum ditandatangani.",
                    "Tandatangani versi itu dulu, atau ubah langsung drafnya.", rujukan: [perjanjian.kode]))
        }
        if perjanjian.alasan == nil || perjanjian.uraianAlasan.allSatisfy(\.isWhitespace) {
            hasil.append(
                Gerbang(
                    .tanpaAlasan, "Alasan perubahan belum lengkap.",
                    "Pilih salah satu dasar perubahan dan uraikan.", rujukan: [perjanjian.kode]))
        }
        return hasil
    }

    private func gerbangIsi(_ perjanjian: PerjanjianKinerja) -> [Gerbang] {
        let daftar = daftarIndikator(dalam: perjanjian)
        guard !daftar.isEmpty else {
            return [
                Gerbang(
                    .tanpaIndikator, "Perjanjian kinerja \(perjanjian.kode) belum memuat indikator.",
                    "Tambahkan indikator pada sasaran di pohon kinerja, atau pilih indikatornya.",
                    rujukan: [perjanjian.kode])
            ]
        }
        let hilang = daftar.filter { indikator($0) == nil }
        let tanpa = daftar.filter { indikator($0) != nil && targetJanji($0, versi: perjanjian.versi) == nil }
        let salah = daftar.filter { kode in
            guard let indikator = indikator(kode), let target = targetJanji(kode, versi: perjanjian.versi) else {
                return false
            }
            return !target.cocok(indikator)
        }
        let alasan: [(Gerbang.Kode, [String], String, String)] = [
            (.tidakDitemukan, hilang, "tidak ada lagi di pohon kinerja", "Keluarkan dari perjanjian kinerja."),
            (
                .tanpaTarget, tanpa, "belum mempunyai target perjanjian kinerja",
                "Isi target \(tahun); tulis N/A bila memang tidak diukur tahun ini."
            ),
            (
                .targetTidakCocok, salah, "bertarget dengan jenis nilai yang lain daripada kartunya",
                "Samakan target dengan jenis nilai dan rumus capaian."
            ),
        ]
        return alasan.filter { !$0.1.isEmpty }.map { kode, rujukan, sebab, perbaikan in
            Gerbang(kode, "\(sebutkan(rujukan, "indikator")) \(sebab).", perbaikan, rujukan: rujukan)
        }
    }
}

extension NilaiTarget {
    /// A target of the kind the indicator is measured in.
    fileprivate func cocok(_ indikator: Indikator) -> Bool {
        let berentang = indikator.rumusCapaian == .rentang || indikator.rumusCapaian == .rentangTurun
        return switch self {
        case .tidakDiukur: true
        case .angka: indikator.jenisNilai == .angka || indikator.jenisNilai == .tahapan
        case .rentang: berentang
        case .predikat: indikator.jenisNilai == .predikat
        case .ya: indikator.jenisNilai == .yaTidak
        }
    }
}
