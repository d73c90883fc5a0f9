import Documents
import Kinerja

extension BahanTabel {
    /// Targets and budgets before and after the last revision of the agreement.
    func tabelPerjanjianPerubahan() -> [Table] {
        let versi = hitungan.versiPK(tahun: tahun)
        guard versi > 0 else { return [] }
        return Self.isi(
            tabelTargetPerubahan(perjanjian(versi: versi)), tabelAnggaranPerubahan(perjanjian(versi: versi)))
    }

    private func tabelTargetPerubahan(_ isi: IsiPerjanjian) -> Table? {
        let daftar = isi.daftarIndikator
        var tabel = PenyusunTabel(
            self,
            PenyusunTabel.kolomIndikator(self, daftar, sasaran: 26, indikator: 30) + [
                .angka("sebelum", "Sebelum", 10, kelompok: "Target"),
                .angka("sesudah", "Sesudah", 10, kelompok: "Target"),
                .angka("selisih", "Selisih", 10, rumus: "{sesudah} − {sebelum}"),
            ])
        tabel.gaya = .boxed
        tabel.isi(daftar) { tabel, indikator, _ in
            let sebelum = targetPK(indikator, versi: isi.versi - 1, periode: .tahun)?.nilai
            let sesudah = targetPK(indikator, versi: isi.versi, periode: .tahun)?.nilai
            return [
                "sebelum": sebelum == nil
                    ? .teks(Hitungan.tandaTidakDiukur) : tabel.target(sebelum, indikator),
                "sesudah": tabel.target(sesudah, indikator),
                "selisih": selisih(
                    tabel, indikator, sesudah, sebelum, .selisih("sesudah", kurang: "sebelum")),
            ]
        }
        if !isi.keterangan.isEmpty { tabel.catatan.aturan.append("Dasar perubahan: \(isi.keterangan).") }
        tabel.catatan.sumber.append(
            "Sesudah: \(namaSumber(.pkPerubahan(isi.versi))); sebelum: versi yang berlaku sebelumnya.")
        return tabel.selesai("Perubahan target Perjanjian Kinerja tahun \(tahun)")
    }

    private func tabelAnggaranPerubahan(_ isi: IsiPerjanjian) -> Table? {
        let versi = hitungan.versiAnggaran(tahun: tahun)
        guard let sesudah = versi.last(where: { $0 <= isi.versiAnggaran }),
            let sebelum = versi.last(where: { $0 < sesudah })
        else { return nil }
        return tabelSebelumSesudah(
            isi.daftarSimpul, sebelum: sebelum, sesudah: sesudah, gaya: .boxed, denganPersen: false,
            judul: "Perubahan anggaran Perjanjian Kinerja tahun \(tahun)", akhiran: "anggaran")
    }

    /// Budgets of nodes in two versions, with the change.
    func tabelSebelumSesudah(
        _ daftar: [Simpul], sebelum: VersiAnggaran, sesudah: VersiAnggaran, gaya: Table.Style,
        denganPersen: Bool,
        judul: String, akhiran: String
    ) -> Table? {
        func pagu(_ simpul: Simpul, _ versi: VersiAnggaran) -> Rupiah? {
            hitungan.pagu(simpul.kode, tahun: tahun, versi: versi)
        }
        let terpakai = daftar.filter { pagu($0, sebelum) != nil || pagu($0, sesudah) != nil }
        guard !terpakai.isEmpty else { return nil }
        var tabel = PenyusunTabel(self, kolomSebelumSesudah(sebelum, sesudah, denganPersen: denganPersen))
        tabel.gaya = gaya
        for (urutan, simpul) in terpakai.enumerated() {
            let umum: [String: Sel] = [
                "no": .bilangan(urutan + 1), "program": .teks(simpul.uraian),
                "keterangan": .teks(sumberDana(simpul)),
            ]
            tabel.tambah(
                umum.merging(selPerubahan(tabel, pagu(simpul, sebelum), pagu(simpul, sesudah))) { awal, _ in
                    awal
                })
        }
        let semua = Set(terpakai.map(\.kode)).isSuperset(of: hitungan.daftarSimpul(.program).map(\.kode))
        func jumlah(_ versi: VersiAnggaran) -> Rupiah? {
            // A version may be known as an agency total only; a missing breakdown is not a zero budget.
            if semua, let total = hitungan.pagu(Hitungan.kodeTotal, tahun: tahun, versi: versi) { return total }
            let bagian = terpakai.compactMap { pagu($0, versi) }
            return bagian.isEmpty ? nil : bagian.jumlah
        }
        tabel.berlabel("JUMLAH", sampai: "program", selPerubahan(tabel, jumlah(sebelum), jumlah(sesudah)))
        tabel.jumlahkan(["sebelum", "sesudah"], pada: tabel.barisBerikut - 1, dari: Array(terpakai.indices))
        tabel.catatan.sumber.append(
            "Sumber: dokumen anggaran \(berkas.instansi.namaSingkat) tahun \(tahun), rupiah penuh.")
        return tabel.selesai(
            judul, imbuhan: akhiran.isEmpty || opsi.judul == nil ? "" : akhiran, akhiran: akhiran)
    }

    private func kolomSebelumSesudah(
        _ sebelum: VersiAnggaran, _ sesudah: VersiAnggaran, denganPersen: Bool
    ) -> [Kolom] {
        [
            .nomor(), .teks("program", "Program", 35),
            .uang("sebelum", "Sebelum (\(sebelum.nama))", 17, kelompok: "Anggaran (Rp)"),
            .uang("sesudah", "Sesudah (\(sesudah.nama))", 17, kelompok: "Anggaran (Rp)"),
            .uang("selisih", "Bertambah/ berkurang (−) (Rp)", 16, rumus: "{sesudah} − {sebelum}"),
        ]
            + (denganPersen
                ? [.persen("persen", "Perubahan (%)", 10, rumus: "{selisih} ÷ {sebelum} × 100")]
                : [.teks("keterangan", "Keterangan", 12, opsional: true)])
    }

    private func selPerubahan(_ tabel: PenyusunTabel, _ sebelum: Rupiah?, _ sesudah: Rupiah?) -> [String: Sel] {
        let selisih = sebelum.flatMap { awal in sesudah.map { $0 - awal } }
        let persen = selisih.flatMap { selisih in
            sebelum.flatMap { (selisih.angka * .seratus).dibagi($0.angka) }
        }
        return [
            "sebelum": tabel.uang(sebelum, bilaKosong: Hitungan.tandaTidakDiukur),
            "sesudah": tabel.uang(sesudah, bilaKosong: Hitungan.tandaTidakDiukur),
            "selisih": tabel.uang(
                selisih, bilaKosong: Hitungan.tandaTidakDiukur, rumus: .selisih("sesudah", kurang: "sebelum")),
            "persen": tabel.serapan(persen, rumus: .rasio("selisih", terhadap: "sebelum")),
        ]
    }
}
