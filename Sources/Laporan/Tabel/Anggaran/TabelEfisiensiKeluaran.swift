import Documents
import Kinerja

extension BahanTabel {
    /// Output achievement by geometric means, then the budget that achievement was worth against spending.
    func tabelEfisiensiKeluaran() -> [Table] {
        guard let keluaran = hitungan.capaianKeluaran else { return [] }
        return Self.isi(tabelCapaianKeluaran(keluaran), tabelNilaiKeluaran(keluaran))
    }

    private func tabelCapaianKeluaran(_ keluaran: CapaianKeluaran) -> Table? {
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(4), .teks("program", "Program", 17), .teks("keluaran", "Keluaran Program", 15),
                .teks("indikator", "Indikator Keluaran", 17), .angka("target", "Target", 7),
                .angka("realisasi", "Realisasi", 8),
                .persen("capaian", "Capaian Indikator (%)", 9),
                .persen("per_keluaran", "Per Keluaran", 8, kelompok: "Capaian Keluaran (%)"),
                .persen("per_program", "Per Program", 8, kelompok: "Capaian Keluaran (%)"),
            ])
        var nomor = 0
        for program in keluaran.program {
            for satu in program.keluaran {
                for butir in satu.indikator {
                    nomor += 1
                    tabel.tambah(barisKeluaran(&tabel, program, satu, butir, nomor: nomor))
                }
            }
        }
        tabel.berlabel(
            "Capaian keluaran \(berkas.instansi.namaSingkat)", sampai: "per_keluaran",
            ["per_program": keluaran.capaian.map { tabel.persen($0) } ?? .teks(Hitungan.tandaBelum)])
        tabel.catatan.aturan = catatanKeluaran(keluaran)
        tabel.catatan.sumber.append(catatanSumber())
        return tabel.selesai(
            "Capaian keluaran program tahun \(tahun)", imbuhan: opsi.judul == nil ? "" : "capaian keluaran")
    }

    private func barisKeluaran(
        _ tabel: inout PenyusunTabel, _ program: CapaianKeluaran.Program,
        _ keluaran: CapaianKeluaran.Keluaran,
        _ butir: CapaianKeluaran.ButirIndikator, nomor: Int
    ) -> [String: Sel] {
        let kunciProgram = program.simpul.kode, kunciKeluaran = "\(kunciProgram)/\(keluaran.kode)"
        func rerata(_ nilai: Angka?) -> Sel { nilai.map { tabel.persen($0) } ?? .teks(Hitungan.tandaBelum) }
        var sel: [String: Sel] = [
            "no": .bilangan(nomor), "program": Sel.teks(program.simpul.uraian).gabung(kunciProgram),
            "keluaran": Sel.teks(keluaran.uraian).gabung(kunciKeluaran),
            "per_keluaran": rerata(keluaran.capaian).gabung(kunciKeluaran),
            "per_program": rerata(program.capaian).gabung(kunciProgram),
            "capaian": butir.capaian.map { tabel.persen($0).berumus(.rasio("realisasi", terhadap: "target")) }
                ?? .teks(hitungan.cetak(hitungan.capaian(butir.kode))),
        ]
        guard let indikator = hitungan.indikator(butir.kode) else {
            sel["indikator"] = .teks(butir.kode)
            return sel
        }
        sel["indikator"] = .teks(indikator.nama)
        sel["target"] = tabel.targetBerlaku(indikator, tahun: tahun)
        sel["realisasi"] = tabel.realisasi(indikator, tahun: tahun, nomor: nomor)
        return sel
    }

    private func catatanKeluaran(_ keluaran: CapaianKeluaran) -> [String] {
        let batas = aturan.batasAtas.efisiensi.map { "dibatasi paling tinggi \($0.cetak())%" } ?? "tanpa batas atas"
        var hasil = [
            "Capaian indikator \(batas), lalu dirata-ratakan secara geometrik berjenjang: indikator menjadi keluaran, keluaran menjadi program, dan program menjadi nilai instansi.",
            "Dasar: PMK 22/2021 (lampiran), dipakai secara analogi.",
        ]
        if keluaran.adaNol {
            hasil.append("Ada indikator bercapaian 0, sehingga rata-rata geometrik di atasnya menjadi 0.")
        }
        return hasil
    }

    private func tabelNilaiKeluaran(_ keluaran: CapaianKeluaran) -> Table? {
        let kode = Set(keluaran.program.map(\.simpul.kode))
        let daftar = hitungan.efisiensiProgram(varian: varianEfisiensi).baris.filter {
            kode.contains($0.data.objek)
        }
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(4), .teks("program", "Program", 24), .persen("cop", "COP (%)", 8),
                .uang("pagu", "Alokasi Anggaran AA (Rp)", 14),
                .uang("realisasi_anggaran", "Realisasi Anggaran RA (Rp)", 14),
                .uang("nilai", "AA × COP (Rp)", 14, rumus: "{pagu} × {cop}%"),
                .uang("selisih", "(AA × COP) − RA (Rp)", 14, rumus: "{nilai} − {realisasi_anggaran}"),
                .persen("efisiensi", "Efisiensi (%)", 8),
            ])
        for (urutan, satu) in daftar.enumerated() { tabel.tambah(barisNilai(tabel, satu, nomor: urutan + 1)) }
        tambahTotalNilai(&tabel, daftar.map(\.data))
        let batas =
            aturan.batasAtas.efisiensi.map { " COP dihitung dari capaian yang dibatasi paling tinggi \($0.cetak())%." }
            ?? ""
        tabel.catatan.aturan = [
            "Efisiensi (\(varianEfisiensi.rawValue)) = \(varianEfisiensi.rumus).\(batas)",
            "AA × COP dibulatkan ke rupiah pada tiap baris dan sekali pada jumlahnya; "
                + "COP yang dikalikan tidak dibulatkan.",
        ]
        tabel.catatan.sumber.append(catatanPagu)
        return tabel.selesai(
            "Efisiensi keluaran program tahun \(tahun)", imbuhan: opsi.judul == nil ? "" : "efisiensi",
            akhiran: "anggaran")
    }

    private func barisNilai(_ tabel: PenyusunTabel, _ satu: TabelEfisiensi.Baris, nomor: Int) -> [String: Sel] {
        let data = satu.data
        let nilai = data.paguCapaian.flatMap(rupiah)
        return [
            "no": .bilangan(nomor), "program": .teks(hitungan.simpul(data.objek)?.uraian ?? data.objek),
            "cop": data.capaian == nil ? .teks(Hitungan.tandaBelum) : tabel.persen(data.capaian),
            "pagu": tabel.uang(data.pagu, kunci: "\(data.objek).pagu"),
            "realisasi_anggaran": tabel.uang(data.realisasi, kunci: "\(data.objek).realisasi"),
            "nilai": tabel.uang(nilai, bilaKosong: Hitungan.tandaTidakDiukur),
            "selisih": tabel.uang(
                selisih(data), bilaKosong: Hitungan.tandaTidakDiukur,
                rumus: .selisih("nilai", kurang: "realisasi_anggaran")),
            "efisiensi": satu.hasil.nilai.map { .figur(aturan.cetakEfisiensi($0), nilai: $0, aturan: aturan) }
                ?? .teks(Hitungan.tandaTidakDiukur),
        ]
    }

    private func selisih(_ data: BarisEfisiensi) -> Rupiah? {
        data.paguCapaian.flatMap { nilai in data.realisasi.flatMap { rupiah(nilai - $0.angka) } }
    }

    /// Rounded to whole rupiah for print.
    private func rupiah(_ angka: Angka) -> Rupiah? {
        Int64(angka.dibulatkan(0).description).map { Rupiah($0) }
    }

    private func tambahTotalNilai(_ tabel: inout PenyusunTabel, _ daftar: [BarisEfisiensi]) {
        let lengkap = daftar.filter { $0.realisasi != nil && $0.capaian != nil }
        guard !lengkap.isEmpty else { return }
        let nilai = lengkap.compactMap(\.paguCapaian).reduce(.nol, +)
        let realisasi = lengkap.compactMap(\.realisasi).jumlah
        let total = efisiensiTotal(daftar, varian: varianEfisiensi).nilai
        let baris = daftar.indices.filter { daftar[$0].realisasi != nil && daftar[$0].capaian != nil }
        let rumus = Sel.Rumus.jumlah(baris: baris)
        tabel.berlabel(
            "JUMLAH", sampai: "cop",
            [
                "pagu": tabel.uang(lengkap.map(\.pagu).jumlah, rumus: rumus),
                "realisasi_anggaran": tabel.uang(realisasi, rumus: rumus),
                "nilai": tabel.uang(rupiah(nilai), rumus: rumus),
                "selisih": tabel.uang(rupiah(nilai - realisasi.angka), rumus: rumus),
                "efisiensi": total.map { .figur(aturan.cetakEfisiensi($0), nilai: $0, aturan: aturan) }
                    ?? .teks(Hitungan.tandaTidakDiukur),
            ])
    }
}
