import Documents
import Kinerja

extension BahanTabel {
    /// Budgets of several years, and of the year before and after its revision.
    func tabelAnggaranPerbandingan() -> [Table] {
        Self.isi(tabelAnggaranTahunan(), tabelAnggaranTahunIni())
    }

    /// One row per year; nil when only the reporting year has a budget.
    private func tabelAnggaranTahunan() -> Table? {
        let daftarTahun = tahunBerpagu
        guard daftarTahun.count > 1 else { return nil }
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(), .kode("tahun", "Tahun Anggaran", 14),
                .uang("murni", "Pagu Murni (Rp)", 19, opsional: true),
                .uang("pagu", "Pagu Terakhir (Rp)", 19), .uang("realisasi_anggaran", "Realisasi (Rp)", 19),
                .persen("serapan", "Serapan (%)", 10, rumus: "{realisasi_anggaran} ÷ {pagu} × 100"),
                .persen("perubahan", "Perubahan Pagu (%)", 12),
            ])
        for (urutan, satu) in daftarTahun.enumerated() {
            var sel = tabel.anggaran(hitungan.serapan(Hitungan.kodeTotal, tahun: satu))
            sel["no"] = .bilangan(urutan + 1)
            sel["tahun"] = .tahun(satu)
            if hitungan.versiAnggaran(tahun: satu).count > 1 {
                sel["murni"] = tabel.uang(hitungan.pagu(Hitungan.kodeTotal, tahun: satu, versi: .murni))
            }
            sel["perubahan"] = tabel.serapan(urutan == 0 ? nil : perubahanPagu(daftarTahun[urutan - 1], satu))
            tabel.tambah(sel)
        }
        tabel.catatan.aturan.append(
            "Perubahan pagu dihitung terhadap pagu terakhir tahun sebelumnya dalam tabel.")
        tabel.catatan.sumber.append("Sumber: dokumen anggaran \(berkas.instansi.namaSingkat), rupiah penuh.")
        return tabel.selesai(
            "Perbandingan anggaran tahun \(daftarTahun[0])–\(tahun)",
            imbuhan: opsi.judul == nil ? "" : "antartahun",
            akhiran: "tahunan")
    }

    private var tahunBerpagu: [Int] {
        let semua = Set(berkas.daftarPagu.map(\.tahun)).filter { $0 <= tahun }.sorted()
        return Array(
            semua.filter { hitungan.pagu(Hitungan.kodeTotal, tahun: $0) != nil }.suffix(
                (opsi.tahunLalu ?? 4) + 1))
    }

    private func perubahanPagu(_ lalu: Int, _ kini: Int) -> Angka? {
        guard let awal = hitungan.pagu(Hitungan.kodeTotal, tahun: lalu),
            let akhir = hitungan.pagu(Hitungan.kodeTotal, tahun: kini)
        else { return nil }
        return ((akhir - awal).angka * .seratus).dibagi(awal.angka)
    }

    /// Before and after revision per programme; without a revision, each programme's share of the budget.
    private func tabelAnggaranTahunIni() -> Table? {
        let versi = hitungan.versiAnggaran(tahun: tahun)
        let program = hitungan.daftarSimpul(.program)
        if versi.count > 1, let awal = versi.first, let akhir = versi.last {
            return tabelSebelumSesudah(
                program, sebelum: awal, sesudah: akhir, gaya: .ruled, denganPersen: true,
                judul: "Anggaran per program sebelum dan sesudah perubahan tahun \(tahun)", akhiran: "program"
            )
        }
        return tabelPorsiProgram(program)
    }

    private func tabelPorsiProgram(_ program: [Simpul]) -> Table? {
        let daftar = program.filter { hitungan.pagu($0.kode, tahun: tahun) != nil }
        guard !daftar.isEmpty, let total = hitungan.pagu(Hitungan.kodeTotal, tahun: tahun) else { return nil }
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(), .teks("program", "Program", 55), .uang("pagu", "Pagu (Rp)", 24),
                .persen("porsi", "Porsi (%)", 14),
            ])
        for (urutan, simpul) in daftar.enumerated() {
            let pagu = hitungan.pagu(simpul.kode, tahun: tahun)
            tabel.tambah([
                "no": .bilangan(urutan + 1), "program": .teks(simpul.uraian),
                "pagu": tabel.uang(pagu, kunci: "\(simpul.kode).pagu"),
                "porsi": tabel.serapan(pagu.flatMap { ($0.angka * .seratus).dibagi(total.angka) }),
            ])
        }
        tabel.berlabel(
            "JUMLAH", sampai: "program",
            [
                "pagu": tabel.uang(total, kunci: "total.pagu", rumus: .jumlah(baris: Array(daftar.indices))),
                "porsi": tabel.serapan(total == .nol ? nil : .seratus),
            ])
        tabel.catatan.sumber.append(catatanPagu)
        return tabel.selesai(
            "Anggaran per program tahun \(tahun)", imbuhan: opsi.judul == nil ? "" : "program",
            akhiran: "program")
    }
}
