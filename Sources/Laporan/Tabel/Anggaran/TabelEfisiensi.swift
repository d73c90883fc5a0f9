import Documents
import Kinerja

extension BahanTabel {
    /// The variant the options ask for, or that of the rules.
    var varianEfisiensi: VarianEfisiensi { opsi.varian.flatMap(VarianEfisiensi.init) ?? aturan.efisiensi }

    /// Efficiency per indikator, or per programme when the options group by it.
    func tabelEfisiensi() -> [Table] {
        let perProgram = opsi.tingkat == "program"
        let semua =
            perProgram
            ? hitungan.efisiensiProgram(varian: varianEfisiensi)
            : hitungan.efisiensiIndikator(varian: varianEfisiensi)
        let kode = Set(perProgram ? kodeProgramDipilih : daftarIndikator().map(\.kode))
        let baris = semua.baris.filter { kode.contains($0.data.objek) }
        let lengkap = baris.count == semua.baris.count
        var tabel = PenyusunTabel(self, kolomEfisiensi(perProgram ? "Program" : "Indikator Kinerja"))
        let nomor = Dictionary(
            baris.enumerated().map { ($1.data.objek, $0 + 1) }, uniquingKeysWith: { awal, _ in awal })
        for (urutan, satu) in baris.enumerated() {
            tabel.tambah(barisEfisiensi(&tabel, satu, nomor: urutan + 1, semua: nomor))
        }
        if lengkap { tambahTotal(&tabel, semua) }
        let adaNilai = lengkap && semua.nilaiEfisiensi != nil
        tabel.catatan.aturan = catatanEfisiensi + (adaNilai ? [catatanNilaiEfisiensi] : [])
        tabel.catatan.sumber.append(catatanPagu)
        return Self.isi(tabel.selesai("Efisiensi penggunaan sumber daya anggaran tahun \(tahun)"))
    }

    private var kodeProgramDipilih: [String] {
        guard disaring else { return hitungan.daftarSimpul(.program).map(\.kode) }
        return daftarPohon(bawaan: .program).map(\.simpul.kode)
    }

    private func kolomEfisiensi(_ kepala: String) -> [Kolom] {
        let keluaran: [Kolom] =
            varianEfisiensi == .pmk249
            ? [.angka("target", "Target Keluaran", 8), .angka("keluaran", "Realisasi Keluaran", 8)] : []
        let satuan = varianEfisiensi == .selisih ? "poin" : "%"
        let rumus = varianEfisiensi == .selisih || varianEfisiensi == .pmk22 ? "{capaian} − {serapan}" : ""
        return [.nomor(4), .teks("objek", kepala, 24), .persen("capaian", "Capaian C (%)", 9)] + keluaran + [
            .uang("pagu", "Pagu A (Rp)", 15), .uang("realisasi_anggaran", "Realisasi B (Rp)", 15),
            .persen("serapan", "Serapan S (%)", 9, rumus: "{realisasi_anggaran} ÷ {pagu} × 100"),
            .persen("efisiensi", "Efisiensi E (\(satuan))", 10, rumus: rumus),
            .teks("keterangan", "Keterangan", 14),
        ]
    }

    private func barisEfisiensi(
        _ tabel: inout PenyusunTabel, _ satu: TabelEfisiensi.Baris, nomor: Int, semua: [String: Int]
    ) -> [String: Sel] {
        let data = satu.data
        var sel = tabel.anggaran(Serapan(pagu: data.pagu, realisasi: data.realisasi))
        sel = tabel.tandaiBersama(sel, satu.pagar.contains { $0.ganda })
        let indikator = hitungan.indikator(data.objek)
        sel["no"] = .bilangan(nomor)
        sel["objek"] = .teks(indikator?.nama ?? hitungan.simpul(data.objek)?.uraian ?? data.objek)
        sel["capaian"] =
            data.capaian == nil
            ? .teks(indikator.map { hitungan.cetak(hitungan.capaian($0.kode)) } ?? Hitungan.tandaBelum)
            : tabel.persen(data.capaian)
        if let indikator, varianEfisiensi == .pmk249 {
            sel["target"] = tabel.targetBerlaku(indikator, tahun: tahun)
            sel["keluaran"] = tabel.realisasi(indikator, tahun: tahun, nomor: nomor)
        }
        sel["efisiensi"] = efisiensi(&tabel, satu.hasil, PenyusunTabel.rujukan(nomor))
        sel["keterangan"] = .teks(keteranganEfisiensi(satu, semua))
        return sel
    }

    private func efisiensi(_ tabel: inout PenyusunTabel, _ hasil: HasilEfisiensi, _ baris: String) -> Sel {
        switch hasil {
        case .ada(let nilai):
            let rumus: Sel.Rumus? =
                varianEfisiensi == .selisih || varianEfisiensi == .pmk22
                ? .selisih("capaian", kurang: "serapan") : nil
            return .figur(aturan.cetakEfisiensi(nilai), nilai: nilai, aturan: aturan).berumus(rumus)
        case .tidakTerdefinisi(let alasan):
            tabel.catatan.catatTakTerdefinisi(baris, alasan)
            return "tidak terdefinisi"
        case .belum: return .teks(Hitungan.tandaTidakDiukur)
        }
    }

    private func keteranganEfisiensi(_ satu: TabelEfisiensi.Baris, _ semua: [String: Int]) -> String {
        var bagian: [String] = []
        if let nilai = satu.hasil.nilai {
            bagian.append(nilai > .nol ? "Efisien" : nilai == .nol ? "Sesuai" : "Belum efisien")
        }
        let ganda = satu.pagar.compactMap { pagar -> String? in
            if case .anggaranGanda(let lain) = pagar { semua[lain].map { "\($0)" } } else { nil }
        }
        if !ganda.isEmpty { bagian.append("anggaran sama dengan No. \(ganda.joined(separator: ", "))") }
        if satu.pagar.contains(.periksaTarget) { bagian.append("periksa target") }
        if satu.pagar.contains(.paguNol) { bagian.append("pagu 0") }
        return bagian.joined(separator: "; ")
    }

    /// The total row and nilai efisiensi; without one, the reason.
    private func tambahTotal(_ tabel: inout PenyusunTabel, _ semua: TabelEfisiensi) {
        guard let total = semua.total.nilai else {
            if semua.baris.contains(where: { $0.pagar.contains { $0.ganda } }) {
                tabel.catatan.baris.append(
                    "Jumlah dan efisiensi keseluruhan tidak dihitung karena anggaran yang sama "
                        + "menunjang lebih dari satu baris."
                )
            }
            return
        }
        // Rows that lack a figure do not enter the total, so their budgets do not enter its row either.
        let masuk = semua.baris.indices.filter { semua.baris[$0].hasil.nilai != nil }
        let pagu = masuk.map { semua.baris[$0].data.pagu }.jumlah
        let realisasi = masuk.compactMap { semua.baris[$0].data.realisasi }.jumlah
        var sel = tabel.anggaran(Serapan(pagu: pagu, realisasi: realisasi))
        sel["pagu"]?.rumus = .jumlah(baris: masuk)
        sel["realisasi_anggaran"]?.rumus = .jumlah(baris: masuk)
        sel["efisiensi"] = .figur(aturan.cetakEfisiensi(total), nilai: total, aturan: aturan)
        tabel.berlabel("JUMLAH", sampai: "objek", sel)
        guard let nilai = semua.nilaiEfisiensi else { return }
        let teks = aturan.cetakEfisiensi(nilai)
        tabel.berlabel(
            "NILAI EFISIENSI", sampai: "serapan", ["efisiensi": .figur(teks, nilai: nilai, aturan: aturan)],
            peran: .subtotal)
    }

    /// Formula, cap and guard rails of the variant used.
    var catatanEfisiensi: [String] {
        let batas =
            aturan.batasAtas.efisiensi.map { "Capaian (C) dibatasi paling tinggi \($0.cetak())%" }
            ?? "Capaian (C) tanpa batas atas"
        return [
            "Efisiensi (E, varian \(varianEfisiensi.rawValue)) = \(varianEfisiensi.rumus). \(batas); \(kataDesimal(aturan.desimalEfisiensi)).",
            "\"Periksa target\" = serapan di bawah \(aturan.pagar.serapanRendah.cetak())%, sedangkan capaian di atas \(aturan.pagar.capaianTinggi.cetak())%.",
        ]
    }

    private var catatanNilaiEfisiensi: String {
        let tengah = aturan.nilaiEfisiensi.tengah.cetak(), lebar = aturan.nilaiEfisiensi.lebar.cetak()
        return
            "Nilai efisiensi = \(tengah) + (E ÷ \(lebar) × \(tengah)), dengan E dibatasi antara −\(lebar) dan \(lebar)."
    }
}

extension PagarEfisiensi {
    var ganda: Bool { if case .anggaranGanda = self { true } else { false } }
}
