import Documents
import Kinerja

extension BahanTabel {
    /// Kinds of expenditure with budget, spending, absorption and share.
    func tabelKomposisiBelanja() -> [Table] {
        let daftar = berkas.daftarBelanja.filter { $0.tahun == tahun }
        let akar = daftar.filter { satu in !daftar.contains { $0.uraian == satu.induk } }
        let total = akar.map(\.pagu).jumlah
        let adaRealisasi = daftar.contains { $0.realisasi != nil }
        var tabel = PenyusunTabel(
            self,
            [.nomor(), .teks("uraian", "Uraian Belanja", 28), .uang("pagu", "Pagu (Rp)", 16)]
                + (adaRealisasi
                    ? [
                        .uang("realisasi_anggaran", "Realisasi (Rp)", 16),
                        .persen("serapan", "Serapan (%)", 9, rumus: "{realisasi_anggaran} ÷ {pagu} × 100"),
                        .uang("sisa", "Sisa (Rp)", 15, rumus: "{pagu} − {realisasi_anggaran}"),
                    ] : []) + [.persen("porsi", "Porsi Pagu (%)", 10)])
        var baris: [String: Int] = [:]
        for (urutan, satu) in akar.enumerated() {
            tambahBelanja(&tabel, satu, daftar, total, nomor: urutan + 1, tingkat: 0, &baris)
        }
        let realisasi = akar.compactMap(\.realisasi)
        var jumlah = tabel.anggaran(
            Serapan(pagu: total, realisasi: realisasi.count == akar.count ? realisasi.jumlah : nil))
        jumlah["porsi"] = tabel.serapan(total == .nol ? nil : .seratus)
        if !akar.isEmpty { tabel.berlabel("JUMLAH", sampai: "uraian", jumlah) }
        if !akar.isEmpty {
            tabel.jumlahkan(
                ["pagu", "realisasi_anggaran"], pada: tabel.barisBerikut - 1,
                dari: akar.compactMap { baris[$0.uraian] })
        }
        tabel.catatan.sumber.append(catatanSumber("dokumen anggaran"))
        return Self.isi(tabel.selesai("Komposisi belanja tahun \(tahun)"))
    }

    private func tambahBelanja(
        _ tabel: inout PenyusunTabel, _ satu: Belanja, _ daftar: [Belanja], _ total: Rupiah, nomor: Int,
        tingkat: Int,
        _ baris: inout [String: Int]
    ) {
        let tempat = tabel.barisBerikut
        baris[satu.uraian] = tempat
        var sel = tabel.anggaran(Serapan(pagu: satu.pagu, realisasi: satu.realisasi))
        sel["no"] = tingkat == 0 ? .bilangan(nomor) : ""
        sel["uraian"] = Sel.teks(satu.uraian).inden(tingkat)
        sel["porsi"] = tabel.serapan((satu.pagu.angka * .seratus).dibagi(total.angka))
        let anak = daftar.filter { $0.induk == satu.uraian && $0.uraian != satu.uraian }
        tabel.tambah(sel, peran: !anak.isEmpty && tingkat == 0 ? .group : .body)
        // A kind named as its own ancestor would never end; four levels hold every chart of accounts.
        guard tingkat < 4 else { return }
        for lain in anak {
            tambahBelanja(&tabel, lain, daftar, total, nomor: 0, tingkat: tingkat + 1, &baris)
        }
        tabel.jumlahkan(
            ["pagu", "realisasi_anggaran"], pada: tempat, dari: anak.compactMap { baris[$0.uraian] })
    }

    /// Grants by receiver and need, amounts per year.
    func tabelHibah() -> [Table] {
        let daftar = berkas.daftarHibah.filter { $0.tahun <= tahun }
        let daftarTahun = Set(daftar.map(\.tahun)).sorted()
        var urutan: [[String]] = []
        for satu in daftar where !urutan.contains([satu.penerima, satu.kebutuhan]) {
            urutan.append([satu.penerima, satu.kebutuhan])
        }
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(), .teks("penerima", "Penerima Hibah", 24),
                .teks("kebutuhan", "Kebutuhan", 20, opsional: true),
            ]
                + daftarTahun.flatMap { satu in
                    [
                        Kolom.uang("p\(satu)", "Pagu (Rp)", 16, kelompok: "\(satu)"),
                        Kolom.uang("r\(satu)", "Realisasi (Rp)", 16, kelompok: "\(satu)"),
                    ]
                })
        tabel.bernomor = false
        for (nomor, pasangan) in urutan.enumerated() {
            var sel: [String: Sel] = [
                "no": .bilangan(nomor + 1), "penerima": .teks(pasangan[0]), "kebutuhan": .teks(pasangan[1]),
            ]
            for satu in daftarTahun {
                let milik = daftar.filter { $0.tahun == satu && [$0.penerima, $0.kebutuhan] == pasangan }
                sel.merge(selHibah(tabel, milik, satu)) { _, baru in baru }
            }
            tabel.tambah(sel)
        }
        var jumlah: [String: Sel] = [:]
        for satu in daftarTahun {
            jumlah.merge(selHibah(tabel, daftar.filter { $0.tahun == satu }, satu)) { _, baru in baru }
        }
        if !urutan.isEmpty { tabel.berlabel("JUMLAH", sampai: "kebutuhan", jumlah) }
        if !urutan.isEmpty {
            tabel.jumlahkan(
                daftarTahun.flatMap { ["p\($0)", "r\($0)"] }, pada: urutan.count, dari: Array(urutan.indices))
        }
        tabel.catatan.sumber.append(catatanSumber("data hibah"))
        return Self.isi(
            tabel.selesai(
                "Hibah tahun \(daftarTahun.first ?? tahun)" + (daftarTahun.count > 1 ? "–\(tahun)" : "")))
    }

    private func selHibah(_ tabel: PenyusunTabel, _ daftar: [Hibah], _ tahun: Int) -> [String: Sel] {
        let realisasi = daftar.compactMap(\.realisasi)
        let kosong = daftar.isEmpty ? Hitungan.tandaTidakDiukur : Hitungan.tandaBelum
        return [
            "p\(tahun)": tabel.uang(daftar.isEmpty ? nil : daftar.map(\.pagu).jumlah, bilaKosong: kosong),
            "r\(tahun)": tabel.uang(realisasi.isEmpty ? nil : realisasi.jumlah, bilaKosong: kosong),
        ]
    }
}
