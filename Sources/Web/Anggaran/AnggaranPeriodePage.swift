import Kinerja

/// All versions of the budget and all periods of spending side by side, to be read.
struct AnggaranPeriodePage: Sendable {
    struct Baris: Sendable {
        var nama: String
        var tingkat: Int
        var alamat: Alamat
        /// In the order of ``AnggaranPeriodePage/daftarKolom``.
        var daftarSel: [SelUang]
        var serapan: String?
        var garis: GarisTolok
    }

    var kalimat: String
    var daftarTampil: [TautanPilihan]
    var daftarTingkat: [TautanPilihan]
    /// Heads: versions, periods, then the sum and what is left.
    var daftarKolom: [String]
    var daftarBaris: [Baris]
    var jumlah: Baris
}

extension SusunAnggaran {
    func pagePeriode() -> AnggaranPeriodePage {
        let kolom = daftarKolomPeriode
        let pohon = page().daftarBaris
        return AnggaranPeriodePage(
            kalimat: kalimatPeriode, daftarTampil: daftarTampil, daftarTingkat: daftarTingkat,
            daftarKolom: kolom.map(\.nama) + ["Realisasi \(tahun)", "Sisa"],
            daftarBaris: pohon.map { barisPeriode($0.kode, $0.nama, $0.tingkat, kolom) },
            jumlah: barisPeriode(Hitungan.kodeTotal, "Jumlah", 0, kolom))
    }

    /// Versions there are, and periods in use; months only where they are all there is, none where only the year is told.
    private var daftarKolomPeriode: [KolomAnggaran] {
        let versi = hitungan.versiAnggaran(tahun: tahun).map { KolomAnggaran.pagu($0) }
        let terpakai = hitungan.periodeRealisasiAnggaran(tahun: tahun)
        let bulanan = terpakai.contains { if case .bulan = $0 { true } else { false } }
        let triwulanan = terpakai.contains { if case .triwulan = $0 { true } else { false } }
        let periode = terpakai == [.tahun] ? [] : bulanan && !triwulanan ? Periode.semuaBulan : Periode.semuaTriwulan
        return (versi.isEmpty ? [.pagu(.murni)] : versi) + periode.map { .realisasi($0) }
    }

    private func barisPeriode(
        _ kode: String, _ nama: String, _ tingkat: Int, _ kolom: [KolomAnggaran]
    ) -> AnggaranPeriodePage.Baris {
        let serapan = hitungan.serapan(kode, tahun: tahun)
        let realisasi = hitungan.realisasiAnggaran(kode, tahun: tahun)
        let sel = kolom.map { satu in
            SelUang(
                hitungan.nilai(kode, satu, tahun: tahun),
                kosong: .tidakAda(satu.adalahPagu ? "belum ada" : "tidak tercatat"))
        }
        return AnggaranPeriodePage.Baris(
            nama: nama, tingkat: tingkat, alamat: .simpulAnggaran(tempat, kode),
            daftarSel: sel + [SelUang(realisasi), SelUang(serapan?.sisa, kosong: .tidakAda("belum ada realisasi"))],
            serapan: serapan?.persen.map { hitungan.aturan.cetakSerapan($0) }, garis: .serapan(serapan?.persen))
    }

    private var kalimatPeriode: String {
        guard let serapan = hitungan.serapanTotal else { return "Belum ada pagu tahun \(tahun)." }
        let versi = hitungan.versiAnggaranBerlaku(tahun: tahun).nama.lowercased()
        guard let persen = serapan.persen else { return "Pagu \(versi) \(serapan.pagu.cetakRp), belum ada realisasi." }
        return
            "Terserap \(hitungan.aturan.cetakSerapan(persen))% dari pagu \(versi) \(serapan.pagu.cetakRp) tahun \(tahun)."
    }
}
