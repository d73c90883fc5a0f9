import Documents
import Kinerja

/// Targets and budgets before and after a revision, in boxed tables.
struct TabelPerubahanNaskah {
    let sebelum: NaskahPerjanjian
    let sesudah: NaskahPerjanjian

    var semua: [Table] { [target, anggaran].compactMap { $0 } }

    // MARK: Target

    private var target: Table? {
        let lama = Dictionary(sebelum.daftarJanji.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal })
        let kini = Set(sesudah.daftarJanji.map(\.kode))
        let keluar = sebelum.daftarJanji.filter { !kini.contains($0.kode) }
        let baris =
            sesudah.daftarJanji.map { barisTarget(lama[$0.kode], $0) } + keluar.map { barisTarget($0, nil) }
        guard !baris.isEmpty else { return nil }
        return Table(
            id: "perubahan-target", anchor: "perubahan-target",
            caption: Caption(.table, number: "", text: "Perubahan target Perjanjian Kinerja tahun \(sesudah.tahun)"),
            columns: [
                Column(.ordinal, width: 6), Column(.text, width: 46), Column(.text, width: 12),
                Column(.number, width: 12), Column(.number, width: 12), Column(.number, width: 12),
            ], header: [["No.", "Indikator Kinerja", "Satuan", "Sebelum", "Sesudah", "Selisih"].map { Cell($0) }],
            rows: baris.enumerated().map { nomor, sel in
                Row([Cell("\(nomor + 1)", value: .integer(Int64(nomor + 1)))] + sel)
            }, style: .boxed)
    }

    private func barisTarget(_ lama: NaskahPerjanjian.Janji?, _ kini: NaskahPerjanjian.Janji?) -> [Cell] {
        let janji = kini ?? lama
        let (dulu, baru) = (lama?.target[.tahun], kini?.target[.tahun])
        let kosong = Cell(Hitungan.tandaTidakDiukur, alignment: .trailing)
        return [
            Cell(janji?.nama ?? ""), Cell(janji?.satuan ?? ""), dulu?.sel ?? kosong,
            kini == nil ? Cell("dikeluarkan", alignment: .trailing) : baru?.sel ?? kosong,
            selisih(dulu, baru) ?? kosong,
        ]
    }

    private func selisih(_ dulu: NaskahPerjanjian.Nilai?, _ kini: NaskahPerjanjian.Nilai?) -> Cell? {
        guard case .angka(let lama)? = dulu?.nilai, case .angka(let baru)? = kini?.nilai else { return nil }
        let desimal = [dulu, kini].compactMap { $0?.teks.split(separator: ",").dropFirst().first?.count }.max() ?? 0
        let selisih = baru - lama
        return Cell(
            selisih.cetak(desimal: desimal), value: .decimal(selisih.desimal, places: desimal),
            formula: .difference(from: 4, minus: 3))
    }

    // MARK: Anggaran

    private var anggaran: Table? {
        let lama = Dictionary(sebelum.daftarAnggaran.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal })
        let kini = Set(sesudah.daftarAnggaran.map(\.kode))
        let pasangan =
            sesudah.daftarAnggaran.map { (lama[$0.kode], Optional($0)) }
            + sebelum.daftarAnggaran.filter { !kini.contains($0.kode) }.map { (Optional($0), nil) }
        guard !pasangan.isEmpty || (sebelum.jumlahAnggaran != nil && sesudah.jumlahAnggaran != nil) else { return nil }
        let baris = pasangan.enumerated().map { nomor, satu in
            let isi = satu.1 ?? satu.0
            return Row(
                [
                    Cell("\(nomor + 1)", value: .integer(Int64(nomor + 1))),
                    Cell(isi?.uraian ?? "", indent: isi?.dalamInduk == true ? 1 : 0),
                ] + uang(satu.0?.pagu, satu.1?.pagu))
        }
        let jumlah = Row(
            [Cell("JUMLAH", columnSpan: 2, alignment: .center)] + uang(sebelum.jumlahAnggaran, sesudah.jumlahAnggaran),
            role: .total)
        let jenis = pasangan.compactMap { ($0.1 ?? $0.0)?.jenis }.namaBersama
        return Table(
            id: "perubahan-anggaran", anchor: "perubahan-anggaran",
            caption: Caption(.table, number: "", text: "Perubahan anggaran Perjanjian Kinerja tahun \(sesudah.tahun)"),
            columns: [
                Column(.ordinal, width: 6), Column(.text, width: 40), Column(.money, width: 18),
                Column(.money, width: 18), Column(.money, width: 18),
            ],
            header: [
                [
                    "No.", jenis.isEmpty ? "Program" : jenis, "Sebelum (Rp)", "Sesudah (Rp)",
                    "Bertambah/ berkurang (−) (Rp)",
                ]
                .map { Cell($0) }
            ], rows: baris + [jumlah], style: .boxed)
    }

    private func uang(_ dulu: Rupiah?, _ kini: Rupiah?) -> [Cell] {
        let selisih = dulu.flatMap { lama in kini.map { $0 - lama } }
        return [sel(dulu), sel(kini), sel(selisih, rumus: .difference(from: 3, minus: 2))]
    }

    private func sel(_ nilai: Rupiah?, rumus: CellFormula? = nil) -> Cell {
        nilai.map { Cell($0.cetak, value: .integer($0.nilai), formula: rumus) }
            ?? Cell(Hitungan.tandaTidakDiukur, alignment: .trailing)
    }
}
