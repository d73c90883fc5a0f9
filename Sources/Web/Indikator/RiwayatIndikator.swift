import Kinerja

/// Target and realisasi over the years of the plan.
struct RiwayatIndikator: Sendable, Equatable {
    struct Tahun: Sendable, Equatable {
        var tahun: Int
        var renstra: String
        /// In force for the year, with the document it stands in.
        var target: String
        var sumber: String
        var realisasi: String
        /// As published for an earlier year, else as computed by the rules of this year.
        var capaian: String
        var terbit: Bool
        var angkaTarget: Angka?
        var angkaRealisasi: Angka?
        var tidakDiukur: Bool
    }

    var daftar: [Tahun]
    var tahunIni: Int

    init(_ hitungan: Hitungan, _ indikator: Indikator) {
        let kode = indikator.kode, instansi = hitungan.berkas.instansi
        let awal = min(
            instansi.renstraDari,
            hitungan.berkas.daftarRealisasi.filter { $0.indikator == kode }.map(\.tahun).min() ?? instansi.renstraDari)
        tahunIni = instansi.tahun
        daftar = (awal...max(awal, instansi.renstraSampai, instansi.tahun)).map { tahun in
            let target = hitungan.targetBerlaku(kode, tahun: tahun), nilai = hitungan.nilai(kode, tahun: tahun)
            let renstra = hitungan.target(kode, tahun: tahun, sumber: .renstra)
            let terbit = tahun < instansi.tahun ? hitungan.realisasi(kode, tahun: tahun)?.capaianTerbit : nil
            let nanti = tahun > instansi.tahun
            return Tahun(
                tahun: tahun, renstra: renstra.map { hitungan.cetak($0.nilai, indikator: indikator) } ?? "",
                target: target.map { hitungan.cetak($0.nilai, indikator: indikator) } ?? "",
                sumber: target.map { $0.sumber.nama } ?? "",
                realisasi: nanti ? "" : hitungan.cetak(nilai, indikator: indikator),
                capaian: nanti
                    ? ""
                    : terbit.map { hitungan.aturan.cetakCapaian($0) }
                        ?? hitungan.cetak(hitungan.capaian(kode, tahun: tahun)),
                terbit: terbit != nil, angkaTarget: target.flatMap { Self.angka($0.nilai) },
                angkaRealisasi: nanti ? nil : nilai.angka,
                tidakDiukur: target?.nilai == .tidakDiukur || nilai == .tidakDiukur)
        }
    }

    private static func angka(_ target: NilaiTarget) -> Angka? {
        switch target {
        case .angka(let angka): angka
        case .rentang(_, let atas): atas
        case .predikat, .ya, .tidakDiukur: nil
        }
    }

    /// There is something to draw.
    var bergambar: Bool { daftar.contains { $0.angkaRealisasi != nil || $0.angkaTarget != nil } }
}
