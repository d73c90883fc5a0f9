import Documents
import Kinerja

extension BahanTabel {
    /// Steps per indikator, then the tree of programmes with targets and budgets that pays for them.
    func tabelRencanaAksi() -> [Table] {
        Self.isi(tabelLangkah(), tabelPohonRencana())
    }

    private func tabelLangkah() -> Table? {
        let indikator = Set((disaring ? daftarIndikator() : berkas.daftarIndikator).map(\.kode))
        let daftar = berkas.daftarRencanaAksi.filter { indikator.contains($0.indikator) }
        var tabel = PenyusunTabel(
            self,
            [.nomor(4), .teks("indikator", "Indikator Kinerja", 17), .teks("langkah", "Rencana Aksi", 19)]
                + Periode.semuaTriwulan.map {
                    .teks($0.kode, $0.singkatan, 9, kelompok: "Hasil yang Direncanakan", opsional: true)
                } + [
                    .teks("program", "Program/Kegiatan", 13, opsional: true),
                    .uang("pagu", "Anggaran (Rp)", 12, opsional: true),
                    .teks("penanggung_jawab", "Penanggung Jawab", 11, opsional: true),
                ])
        let adaHasil = daftar.contains { !$0.triwulan.allSatisfy(\.isEmpty) }
        var urutan: [String] = []
        for aksi in daftar {
            if !urutan.contains(aksi.indikator) { urutan.append(aksi.indikator) }
            let nomor = (urutan.firstIndex(of: aksi.indikator) ?? 0) + 1
            let kosong = adaHasil ? Hitungan.tandaTidakDiukur : ""
            tabel.tambah(barisLangkah(tabel, aksi, nomor: nomor, kosong: kosong))
        }
        tabel.bernomor = false
        tabel.catatan.sumber.append(catatanSumber("rencana aksi"))
        return tabel.selesai("Rencana aksi Perjanjian Kinerja tahun \(tahun)")
    }

    private func barisLangkah(
        _ tabel: PenyusunTabel, _ aksi: RencanaAksi, nomor: Int, kosong: String
    ) -> [String: Sel] {
        var sel: [String: Sel] = [
            "no": Sel.bilangan(nomor).gabung(aksi.indikator),
            "indikator": Sel.teks(hitungan.indikator(aksi.indikator)?.nama ?? aksi.indikator).gabung(
                aksi.indikator),
            "langkah": .teks(aksi.langkah), "penanggung_jawab": .teks(penanggungJawab(aksi.penanggungJawab)),
        ]
        for (periode, isi) in zip(Periode.semuaTriwulan, aksi.triwulan) {
            sel[periode.kode] = .teks(isi.isEmpty ? kosong : isi)
        }
        if let simpul = hitungan.simpul(aksi.simpul) {
            sel["program"] = .teks(simpul.uraian)
            sel["pagu"] = tabel.uang(
                hitungan.pagu(simpul.kode, tahun: tahun), bilaKosong: Hitungan.tandaTidakDiukur)
        }
        return sel
    }

    private func tabelPohonRencana() -> Table? {
        let pohon = daftarPohon()
        let indikator = pohon.flatMap { hitungan.daftarIndikator(di: $0.simpul.kode) }
        let bertriwulan = indikator.contains { satu in
            Periode.semuaTriwulan.contains {
                hitungan.targetBerlaku(satu.kode, tahun: tahun, periode: $0) != nil
            }
        }
        let triwulan = bertriwulan ? Periode.semuaTriwulan : []
        let kelompok = bertriwulan ? "Target" : ""
        var tabel = PenyusunTabel(
            self,
            [
                .teks("kode", "Kode", 10, opsional: true),
                .teks("uraian", "Program/Kegiatan/Subkegiatan", 28),
                .teks("indikator", "Indikator", 24, opsional: true),
                .teks("satuan", "Satuan", 8, opsional: true),
            ] + triwulan.map { .angka($0.kode, $0.singkatan, 6, kelompok: kelompok) } + [
                .angka("target", bertriwulan ? "Tahun" : "Target", 8, kelompok: kelompok, opsional: true),
                .uang("pagu", kepalaPagu, 15, opsional: true),
            ])
        isiPohon(&tabel, pohon, uang: ["pagu"]) { tabel, indikator in
            guard let indikator else { return [:] }
            return selTriwulan(tabel, indikator, triwulan)
        } anggaran: { tabel, simpul in
            [
                "pagu": tabel.uang(
                    hitungan.pagu(simpul.kode, tahun: tahun), bilaKosong: Hitungan.tandaTidakDiukur)
            ]
        }
        guard tabel.baris.contains(where: { $0.sel["pagu"]?.nilai != nil || $0.sel["target"] != nil }) else {
            return nil
        }
        if opsi.simpul == nil, let total = hitungan.pagu(Hitungan.kodeTotal, tahun: tahun) {
            tabel.berlabel(
                "JUMLAH", sampai: "target",
                ["pagu": tabel.uang(total, kunci: "total.pagu", rumus: jumlahAkar(tabel, pohon))])
        }
        tabel.catatan.sumber.append(catatanPagu)
        return tabel.selesai(
            "Program, kegiatan, target, dan pagu tahun \(tahun)",
            imbuhan: opsi.judul == nil ? "" : "program dan pagu",
            akhiran: "program")
    }

    private func selTriwulan(_ tabel: PenyusunTabel, _ indikator: Indikator, _ triwulan: [Periode])
        -> [String: Sel]
    {
        var sel = ["target": tabel.targetBerlaku(indikator, tahun: tahun)]
        for satu in triwulan {
            let target = hitungan.targetBerlaku(indikator.kode, tahun: tahun, periode: satu)
            sel[satu.kode] =
                target == nil ? .teks(Hitungan.tandaTidakDiukur) : tabel.target(target?.nilai, indikator)
        }
        return sel
    }
}
