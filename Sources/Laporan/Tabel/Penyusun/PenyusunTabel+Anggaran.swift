import Documents
import Kinerja

extension PenyusunTabel {
    /// Whole rupiah; a missing amount prints as not yet recorded, or as given.
    func uang(
        _ nilai: Rupiah?, kunci: String = "", bilaKosong: String = Hitungan.tandaBelum,
        rumus: Sel.Rumus? = nil
    ) -> Sel {
        guard let nilai else { return .teks(bilaKosong) }
        return Sel([.tercetak(nilai.cetak, kunci: kunci)], nilai: .integer(nilai.nilai), rumus: rumus)
    }

    /// A share of a budget in percent.
    func serapan(_ persen: Angka?, kunci: String = "", rumus: Sel.Rumus? = nil) -> Sel {
        guard let persen else { return .teks(Hitungan.tandaTidakDiukur) }
        return .figur(bahan.aturan.cetakSerapan(persen), nilai: persen, aturan: bahan.aturan, kunci: kunci)
            .berumus(rumus)
    }

    /// Cells `pagu`, `realisasi`, `serapan` and `sisa` of one object.
    func anggaran(_ serapan: Serapan?, kode: String = "") -> [String: Sel] {
        func kunci(_ bidang: String) -> String { kode.isEmpty ? "" : "\(kode).\(bidang)" }
        let belumAda = serapan == nil ? Hitungan.tandaTidakDiukur : Hitungan.tandaBelum
        return [
            "pagu": uang(serapan?.pagu, kunci: kunci("pagu"), bilaKosong: belumAda),
            "realisasi_anggaran": uang(serapan?.realisasi, kunci: kunci("realisasi"), bilaKosong: belumAda),
            "serapan": self.serapan(
                serapan?.persen, kunci: kunci("serapan"),
                rumus: .rasio("realisasi_anggaran", terhadap: "pagu")),
            "sisa": uang(
                serapan?.sisa, kunci: kunci("sisa"), bilaKosong: Hitungan.tandaTidakDiukur,
                rumus: .selisih("pagu", kurang: "realisasi_anggaran")),
        ]
    }

    /// Marks the budget cells of an object whose money also stands under another goal.
    mutating func tandaiBersama(_ sel: [String: Sel], _ bersama: Bool) -> [String: Sel] {
        guard bersama else { return sel }
        catatan.adaBersama = true
        var hasil = sel
        hasil["pagu"] = sel["pagu"]?.ditandai(CatatanTabel.tandaBersama)
        return hasil
    }
}

extension BahanTabel {
    /// Programmes, kegiatan and subkegiatan that stand behind a goal, with the way their money is counted.
    struct Penunjang {
        let simpul: Simpul
        /// Percent of its budget; nil = in full.
        let porsi: Angka?
        /// Supports without bringing money.
        let tanpaAnggaran: Bool
    }

    /// One appearance of a node in a table, under a goal or an indikator.
    struct TempatAnggaran {
        let asal: String
        let penunjang: Penunjang
    }

    func penunjang(_ kode: String) -> [Penunjang] {
        let berbeban = hitungan.simpulPendukung(kode).map {
            Penunjang(simpul: $0.simpul, porsi: $0.porsi, tanpaAnggaran: false)
        }
        let tanpa = berkas.daftarDukungan.filter { $0.mendukung == kode && $0.pembebanan == .tanpa }
            .compactMap { hitungan.simpul($0.simpul) }
            .filter { satu in !berbeban.contains { $0.simpul.kode == satu.kode } }
        return berbeban + tanpa.map { Penunjang(simpul: $0, porsi: nil, tanpaAnggaran: true) }
    }

    /// Support of an indikator itself, or of its goal where it names none.
    func penunjang(_ indikator: Indikator) -> [Penunjang] {
        let sendiri = penunjang(indikator.kode)
        return sendiri.isEmpty ? penunjang(indikator.simpul) : sendiri
    }

    /// The full budget of the node also stands elsewhere: under another goal of the tree, or under another place of
    /// the same table, itself or inside a larger node.
    func bersama(_ penunjang: Penunjang, pada asal: String, di tempat: [TempatAnggaran]) -> Bool {
        guard penunjang.porsi == nil, !penunjang.tanpaAnggaran else { return false }
        let kode = penunjang.simpul.kode
        if hitungan.pemilik(kode).count > 1 { return true }
        let atas = Set(hitungan.leluhur(kode).map(\.kode))
        return tempat.contains { lain in
            guard lain.asal != asal, lain.penunjang.porsi == nil, !lain.penunjang.tanpaAnggaran else { return false }
            let kodeLain = lain.penunjang.simpul.kode
            return kodeLain == kode || atas.contains(kodeLain)
                || hitungan.leluhur(kodeLain).contains { $0.kode == kode }
        }
    }

    func serapan(_ penunjang: Penunjang, bagi kode: String) -> Serapan? {
        guard !penunjang.tanpaAnggaran else { return nil }
        return hitungan.serapanPendukung(kode)?.bagian.first { $0.simpul.kode == penunjang.simpul.kode }?
            .serapan
    }

    /// `Pagu` with the version in force where the year has several.
    var kepalaPagu: String {
        hitungan.versiAnggaran(tahun: tahun).count > 1
            ? "Pagu \(hitungan.versiAnggaranBerlaku(tahun: tahun).nama) (Rp)" : "Pagu (Rp)"
    }

    var catatanPagu: String {
        "Pagu menurut anggaran "
            + "\(hitungan.versiAnggaranBerlaku(tahun: tahun).nama.lowercased()) tahun \(tahun), rupiah penuh."
    }

    /// Number printed before a node: its official code, where it has one.
    func kodeCetak(_ simpul: Simpul) -> String { simpul.nomenklatur }
}
