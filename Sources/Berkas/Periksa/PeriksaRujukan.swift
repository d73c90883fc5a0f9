internal import Kinerja

/// Looking for the nearest code is slow; a berkas with more slips than this has another trouble than spelling.
private let batasSaran = 200

/// Codes that point nowhere, in every column the schema calls a reference.
func periksaRujukan(_ konteks: KonteksPeriksa) -> [MasalahBerkas] {
    let isi = SheetContents(konteks.berkas)
    var hasil: [MasalahBerkas] = []
    for skema in Skema.daftarLembar {
        for kolom in skema.kolom {
            guard let tujuan = kolom.jenis.tujuan, let daftar = konteks.kode(di: tujuan) else { continue }
            let ada = Set(daftar)
            for (index, baris) in (isi.sheets[skema.nama] ?? []).enumerated() {
                for kode in kolom.jenis.kode(dalam: baris[kolom.nama]?.text(.kanonik) ?? "") where !ada.contains(kode) {
                    if kode == kodeTotal, skema.nama == Pagu.sheet || skema.nama == RealisasiAnggaran.sheet { continue }
                    let bersaran = hasil.count < batasSaran
                    hasil.append(
                        tidakAda(konteks, kode, tujuan, daftar, skema.nama, index, kolom.nama, bersaran: bersaran))
                }
            }
        }
    }
    return hasil
}

private func tidakAda(
    _ konteks: KonteksPeriksa, _ kode: String, _ tujuan: [String], _ daftar: [String], _ lembar: String, _ index: Int,
    _ kolom: String, bersaran: Bool
) -> MasalahBerkas {
    let nama = tujuan.joined(separator: " atau ")
    let saran =
        bersaran
        ? Ejaan.saran(kode, dari: daftar.filter { !$0.isEmpty }, sebutan: "kode di lembar \(nama)")
        : "Tambahkan baris itu di lembar \(nama), atau perbaiki kodenya."
    return konteks.masalah(
        .galat, lembar, index, kolom, nilai: kode, "Kode \"\(kode)\" tidak ada di lembar \(nama).", saran)
}

extension JenisKolom {
    /// Sheets whose codes may stand here; nil when anything else may, too.
    fileprivate var tujuan: [String]? {
        switch self {
        case .rujukan(let lembar), .daftarRujukan(let lembar): lembar
        default: nil
        }
    }

    fileprivate func kode(dalam teks: String) -> [String] {
        guard !teks.isEmpty else { return [] }
        if case .daftarRujukan = self { return teks.split(separator: "; ").map(String.init) }
        return [teks]
    }
}
