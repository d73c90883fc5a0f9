extension Hitungan {
    /// The glass box of any computed figure by its key, the same key linked figures and table cells carry.
    ///
    /// - Rumus: `I4.capaian`, `I4.tw1`, `I4.realisasi`, `I4.kemajuan`, `I4.pertumbuhan`, `I4.efisiensi`, `S1.rerata`,
    ///   `instansi.rerata`, `P1.serapan`, `P1.efisiensi`, `total.serapan`, `total.efisiensi`, `total.capaian_keluaran`.
    /// - Batas: nil for an unknown key or a figure that does not exist.
    package func penjelasan(_ kunci: String) -> Penjelasan? {
        guard indikator(kunci) == nil, let titik = kunci.lastIndex(of: ".") else { return penjelasanCapaian(kunci) }
        let asal = String(kunci[..<titik]), atribut = String(kunci[kunci.index(after: titik)...])
        switch (atribut, indikator(asal)) {
        case ("capaian", .some), ("predikat", .some): return penjelasanCapaian(asal)
        case ("realisasi", let indikator?): return penjelasanRealisasi(indikator)
        case (let periode, .some) where Periode(kode: periode) != nil:
            return Periode(kode: periode).flatMap { penjelasanCapaian(asal, tahun: tahun, periode: $0) }
        case ("kemajuan", let indikator?): return penjelasanKemajuan(indikator)
        case ("pertumbuhan", let indikator?): return penjelasanPertumbuhan(indikator)
        case ("rerata", nil), ("predikat", nil): return penjelasanRerata(asal)
        case ("serapan", _), ("sisa", _), ("pagu", _): return penjelasanSerapan(asal)
        case ("efisiensi", _): return penjelasanEfisiensi(asal)
        case ("capaian_keluaran", _): return penjelasanKeluaran
        default: return nil
        }
    }

    private func penjelasanRealisasi(_ indikator: Indikator) -> Penjelasan? {
        guard let capaian = penjelasanCapaian(indikator.kode) else { return nil }
        let nilai = nilai(indikator.kode, tahun: tahun)
        return Penjelasan(
            judul: "Realisasi \(indikator.nama) tahun \(tahun)", masukan: Array(capaian.masukan.dropFirst()),
            aturan: "konsolidasi \(indikator.konsolidasi.rawValue)", rumus: indikator.konsolidasi.rumus,
            dasarHukum: "Ditetapkan pada kartu indikator", hitungan: perhitungan(indikator.kode, tahun: tahun) ?? "",
            takDibulatkan: nilai.angka?.dibulatkan(10).cetak() ?? Self.tandaTidakDiukur, batas: Self.tandaTidakDiukur,
            pembulatan: indikator.desimal.map { "\($0) desimal" } ?? "sebagaimana diisi",
            hasil: cetak(nilai, indikator: indikator), predikat: Self.tandaTidakDiukur)
    }

    private func penjelasanKemajuan(_ indikator: Indikator) -> Penjelasan? {
        guard let kemajuan = kemajuan(indikator.kode) else { return nil }
        let nilai = cetak(kemajuan.nilai, indikator: indikator), target = cetak(kemajuan.target, indikator: indikator)
        return Penjelasan(
            judul: "Kemajuan \(indikator.nama) terhadap Renstra",
            masukan: [
                .init(nama: "Realisasi sampai dengan \(tahun)", nilai: nilai, sumber: "berkas kinerja"),
                .init(nama: "Target akhir", nilai: target, sumber: "Renstra \(kemajuan.tahunTarget)"),
            ], aturan: indikator.rumusCapaian.rawValue, rumus: indikator.rumusCapaian.rumus,
            dasarHukum: "PermenPANRB 53/2014 (perbandingan dengan target jangka menengah)",
            hitungan: kemajuan.capaian.nilai == nil
                ? keterangan(kemajuan.capaian) : indikator.rumusCapaian.hitungan(realisasi: nilai, target: target),
            takDibulatkan: kemajuan.capaian.nilai.map { $0.mentah.dibulatkan(10).cetak() } ?? Self.tandaTidakDiukur,
            batas: penjelasanBatas(kemajuan.capaian), pembulatan: penjelasanPembulatan, hasil: cetak(kemajuan.capaian),
            predikat: Self.tandaTidakDiukur)
    }

    private func penjelasanPertumbuhan(_ indikator: Indikator) -> Penjelasan? {
        guard let pertumbuhan = pertumbuhan(indikator.kode, tahun: tahun) else { return nil }
        let kini = cetak(nilai(indikator.kode, tahun: tahun), indikator: indikator)
        let lalu = cetak(nilai(indikator.kode, tahun: tahun - 1), indikator: indikator)
        return Penjelasan(
            judul: "Pertumbuhan \(indikator.nama) tahun \(tahun)",
            masukan: [
                .init(nama: "Realisasi \(tahun)", nilai: kini, sumber: "berkas kinerja"),
                .init(nama: "Realisasi \(tahun - 1)", nilai: lalu, sumber: "berkas kinerja"),
            ], aturan: "PERTUMBUHAN", rumus: "(tahun ini − tahun lalu) ÷ tahun lalu × 100",
            dasarHukum: "PermenPANRB 53/2014 (perbandingan dengan tahun lalu)",
            hitungan: "(\(kini) − \(lalu)) ÷ \(lalu) × 100",
            takDibulatkan: pertumbuhan.persen?.dibulatkan(10).cetak() ?? "tidak terdefinisi", batas: "tanpa batas",
            pembulatan: penjelasanPembulatan,
            hasil: pertumbuhan.persen.map { aturan.cetakCapaian($0) } ?? "tidak terdefinisi",
            predikat: Self.tandaTidakDiukur)
    }

    private func penjelasanRerata(_ asal: String) -> Penjelasan? {
        let instansi = asal == "instansi"
        guard let rerata = instansi ? rerataInstansi : rerata(simpul: asal) else { return nil }
        let perSasaran = instansi && aturan.caraRerata == .perSasaran
        let anggota = instansi ? daftarIndikatorUtama : daftarIndikator(di: asal)
        let masukan =
            perSasaran
            ? daftarSasaran.map { masukanRerata($0.uraian, self.rerata(simpul: $0.kode)?.nilai, "rata-rata sasaran") }
            : anggota.map {
                masukanRerata($0.nama, capaian($0.kode).nilai?.rerata, "bobot \(($0.bobot ?? .satu).cetak())")
            }
        let kunci = KunciAturan.caraRerata.rawValue
        return Penjelasan(
            judul: "Rata-rata capaian \(instansi ? berkas.instansi.nama : simpul(asal)?.uraian ?? asal)",
            masukan: masukan,
            aturan: instansi ? aturan.caraRerata.rawValue : "rata-rata indikator",
            rumus: "jumlah(bobot × capaian) ÷ jumlah(bobot), hanya yang terukur", dasarHukum: aturan.dasar[kunci] ?? "",
            hitungan: "\(rerata.anggota) dari \(rerata.dari) anggota terukur",
            takDibulatkan: rerata.nilai.dibulatkan(10).cetak(),
            batas: aturan.batasAtas.rerata.map { "tiap anggota dibatasi \($0.cetak())" } ?? "tanpa batas atas",
            pembulatan: penjelasanPembulatan, hasil: aturan.cetakCapaian(rerata.nilai),
            predikat: aturan.predikat(rerata.nilai)?.predikat ?? Self.tandaTidakDiukur)
    }

    private func masukanRerata(_ nama: String, _ nilai: Angka?, _ sumber: String) -> Penjelasan.Masukan {
        .init(nama: nama, nilai: nilai.map { aturan.cetakCapaian($0) } ?? Self.tandaTidakDiukur, sumber: sumber)
    }
}
