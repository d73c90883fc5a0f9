import Documents
import Kinerja

extension BahanTabel {
    /// Budget and spending: the programme tree, or grouped by goal when the options say `sasaran`.
    func tabelRealisasiAnggaran() -> [Table] {
        opsi.tingkat == "sasaran" || opsi.simpul.flatMap(hitungan.simpul)?.jenis.hasil == true
            ? Self.isi(tabelAnggaranSasaran()) : Self.isi(tabelAnggaranPohon())
    }

    private var kolomAnggaran: [Kolom] {
        let berubah = hitungan.versiAnggaran(tahun: tahun).count > 1
        return (berubah ? [.uang("murni", "Pagu Murni (Rp)", 15)] : []) + [
            .uang("pagu", kepalaPagu, 15), .uang("realisasi_anggaran", "Realisasi (Rp)", 15),
            .persen("serapan", "Serapan (%)", 9, rumus: "{realisasi_anggaran} ÷ {pagu} × 100"),
            .uang("sisa", "Sisa (Rp)", 14, rumus: "{pagu} − {realisasi_anggaran}"),
        ]
    }

    private func selAnggaran(_ tabel: PenyusunTabel, _ kode: String) -> [String: Sel] {
        var sel = tabel.anggaran(
            hitungan.serapan(kode, tahun: tahun), kode: kode == Hitungan.kodeTotal ? "total" : kode)
        sel["murni"] = tabel.uang(
            hitungan.pagu(kode, tahun: tahun, versi: .murni), bilaKosong: Hitungan.tandaTidakDiukur)
        return sel
    }

    private func tabelAnggaranPohon() -> Table? {
        let pohon = daftarPohon(bawaan: .program).filter {
            hitungan.pagu($0.simpul.kode, tahun: tahun) != nil
        }
        let berjenjang = pohon.contains { $0.tingkat > 0 }
        let kepala = berjenjang ? "Program/Kegiatan/Subkegiatan" : "Program"
        var tabel = PenyusunTabel(
            self,
            [berjenjang ? .kode("kode", "Kode", 12, opsional: true) : .nomor(), .teks("uraian", kepala, 33)]
                + kolomAnggaran)
        let daftarUang = ["murni", "pagu", "realisasi_anggaran"]
        for (urutan, satu) in pohon.enumerated() {
            var sel = selAnggaran(tabel, satu.simpul.kode)
            sel["no"] = .bilangan(urutan + 1)
            sel["kode"] = .teks(kodeCetak(satu.simpul))
            sel["uraian"] = Sel.teks(satu.simpul.uraian).inden(satu.tingkat)
            tabel.tambah(sel, peran: berjenjang && satu.tingkat == 0 ? .group : .body)
        }
        for (urutan, satu) in pohon.enumerated() {
            let anak = pohon.indices.filter { $0 > urutan && pohon[$0].simpul.induk == satu.simpul.kode }
            tabel.jumlahkan(daftarUang, pada: urutan, dari: anak)
        }
        if !disaring, hitungan.serapanTotal != nil {
            tabel.berlabel("JUMLAH", sampai: "uraian", selAnggaran(tabel, Hitungan.kodeTotal))
            tabel.jumlahkan(
                daftarUang, pada: tabel.barisBerikut - 1,
                dari: pohon.indices.filter { pohon[$0].tingkat == 0 })
        }
        tabel.catatan.sumber.append(catatanPagu)
        return tabel.selesai("Realisasi anggaran tahun \(tahun)")
    }

    /// Per goal: the programmes behind it and their sum; the grand total counts each programme once.
    private func tabelAnggaranSasaran() -> Table? {
        let daftar = menurutSimpul(daftarIndikator()).map(\.simpul)
        var tabel = PenyusunTabel(self, [.nomor(), .teks("uraian", "Sasaran/Program", 38)] + kolomAnggaran)
        let tempat = daftar.flatMap { sasaran in
            semuaPenunjang(sasaran).map { TempatAnggaran(asal: sasaran.kode, penunjang: $0) }
        }
        for (urutan, sasaran) in daftar.enumerated() { tambahSasaran(&tabel, sasaran, tempat, nomor: urutan + 1) }
        guard tabel.baris.contains(where: { $0.sel["pagu"]?.nilai != nil }) else { return nil }
        if !disaring, hitungan.serapanTotal != nil {
            tabel.berlabel(
                "JUMLAH (setiap program dihitung satu kali)", sampai: "uraian",
                selAnggaran(tabel, Hitungan.kodeTotal))
            tabel.jumlahkan(
                ["murni", "pagu", "realisasi_anggaran"], pada: tabel.barisBerikut - 1,
                dari: tabel.barisBernilai("pagu"))
        }
        tabel.catatan.sumber.append(catatanPagu)
        return tabel.selesai("Realisasi anggaran per sasaran tahun \(tahun)")
    }

    private func tambahSasaran(
        _ tabel: inout PenyusunTabel, _ sasaran: Simpul, _ tempat: [TempatAnggaran], nomor: Int
    ) {
        let daftar = semuaPenunjang(sasaran)
        tabel.tambah(["no": .bilangan(nomor), "uraian": .teks(sasaran.uraian)], peran: .group)
        guard !daftar.isEmpty else {
            tabel.tambah(
                tabel.anggaran(nil).merging(["uraian": "Tidak ada anggaran program yang ditautkan"]) { $1 })
            return
        }
        var baris: [Int] = []
        for satu in daftar {
            baris.append(tabel.barisBerikut)
            let serapan = serapan(satu, bagi: asal(satu, sasaran))
            var sel = tabel.anggaran(serapan, kode: satu.porsi == nil ? satu.simpul.kode : "")
            if satu.porsi == nil, !satu.tanpaAnggaran {
                sel["murni"] = tabel.uang(
                    hitungan.pagu(satu.simpul.kode, tahun: tahun, versi: .murni),
                    bilaKosong: Hitungan.tandaTidakDiukur)
            }
            sel["uraian"] = Sel.teks(satu.simpul.uraian + (satu.porsi.map { " (\($0.cetak())%)" } ?? ""))
                .inden(1)
            tabel.tambah(tabel.tandaiBersama(sel, bersama(satu, pada: sasaran.kode, di: tempat)))
        }
        tambahJumlahSasaran(&tabel, daftar, sasaran, tempat, baris)
    }

    private func tambahJumlahSasaran(
        _ tabel: inout PenyusunTabel, _ daftar: [Penunjang], _ sasaran: Simpul,
        _ tempat: [TempatAnggaran], _ baris: [Int]
    ) {
        let bagian = daftar.compactMap { serapan($0, bagi: asal($0, sasaran)) }
        guard bagian.count > 1 else { return }
        let realisasi = bagian.compactMap(\.realisasi)
        let jumlah = Serapan(
            pagu: bagian.map(\.pagu).jumlah, realisasi: realisasi.isEmpty ? nil : realisasi.jumlah)
        let sel = tabel.tandaiBersama(
            tabel.anggaran(jumlah), daftar.contains { bersama($0, pada: sasaran.kode, di: tempat) })
        tabel.berlabel("Jumlah untuk sasaran ini", sampai: "uraian", sel, peran: .subtotal)
        tabel.jumlahkan(["pagu", "realisasi_anggaran"], pada: tabel.barisBerikut - 1, dari: baris)
    }

    /// Support of the goal as a whole, then that given to single indicators of it; a node inside another one that is
    /// listed brings no money of its own.
    private func semuaPenunjang(_ sasaran: Simpul) -> [Penunjang] {
        let indikator = hitungan.daftarIndikator(di: sasaran.kode).flatMap { penunjang($0.kode) }
        var sudah: Set<String> = []
        let semua = (penunjang(sasaran.kode) + indikator).filter { sudah.insert($0.simpul.kode).inserted }
        return semua.filter { satu in hitungan.leluhur(satu.simpul.kode).allSatisfy { !sudah.contains($0.kode) } }
    }

    /// The goal or the indikator of it through which a node's budget comes.
    private func asal(_ penunjang: Penunjang, _ sasaran: Simpul) -> String {
        if self.penunjang(sasaran.kode).contains(where: { $0.simpul.kode == penunjang.simpul.kode }) {
            return sasaran.kode
        }
        return hitungan.daftarIndikator(di: sasaran.kode).first { indikator in
            self.penunjang(indikator.kode).contains { $0.simpul.kode == penunjang.simpul.kode }
        }?.kode ?? sasaran.kode
    }
}
