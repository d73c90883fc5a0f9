extension Hitungan {
    /// Years before the reporting year a typed value is held against.
    private static let tahunRiwayat = 3

    /// A value about to be entered, with the target of its period and what earlier periods had.
    ///
    /// - Batas: nil for an unknown indicator. What this berkas records for the period itself is left out.
    package func isian(_ kode: String, nilai: NilaiRealisasi, tahun: Int, periode: Periode) -> IsianRealisasi? {
        guard let indikator = indikator(kode) else { return nil }
        return IsianRealisasi(
            indikator: indikator, tahun: tahun, periode: periode, nilai: nilai,
            target: targetBerlaku(kode, tahun: tahun, periode: periode)?.nilai,
            riwayat: riwayat(indikator, tahun: tahun, periode: periode))
    }

    /// Warnings on a value about to be entered.
    package func peringatan(_ kode: String, nilai: NilaiRealisasi, tahun: Int, periode: Periode) -> [Peringatan] {
        isian(kode, nilai: nilai, tahun: tahun, periode: periode).map {
            Kinerja.peringatan(untuk: $0, menurut: aturan)
        } ?? []
    }

    /// The sentence that asks for a note on what this berkas records for a period; nil when none is needed.
    package func wajibCatatan(_ kode: String, tahun: Int, periode: Periode) -> Peringatan? {
        guard let indikator = indikator(kode) else { return nil }
        return Kinerja.wajibCatatan(
            capaian: capaian(kode, tahun: tahun, periode: periode), nilai: nilai(kode, tahun: tahun, periode: periode),
            target: targetBerlaku(kode, tahun: tahun, periode: periode)?.nilai, arah: indikator.arah, menurut: aturan)
    }

    private func riwayat(_ indikator: Indikator, tahun: Int, periode: Periode) -> [NilaiLampau] {
        let awal = tahun - Self.tahunRiwayat
        var hasil: [NilaiLampau] = []
        for satu in awal...tahun {
            for lampau in indikator.frekuensi.periodeWajib + (indikator.frekuensi == .tahunan ? [] : [.tahun]) {
                guard satu < tahun || lampau.bulanTerakhir < periode.bulanTerakhir else { continue }
                // A year's total says nothing about one of its parts.
                if lampau == .tahun, periode != .tahun, indikator.konsolidasi == .jumlah { continue }
                if let angka = nilaiTercatat(indikator, tahun: satu, periode: lampau).angka {
                    hasil.append(NilaiLampau(tahun: satu, periode: lampau, nilai: angka))
                }
            }
        }
        return hasil
    }
}
