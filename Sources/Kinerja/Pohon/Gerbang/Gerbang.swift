/// A rule that stands in the way of an act, and what to do instead. No gate = the act may go on.
package struct Gerbang: Sendable, Hashable {
    package enum Kode: String, Sendable, CaseIterable {
        case isianKosong = "isian_kosong"
        case kodeGanda = "kode_ganda"
        case indukTidakAda = "induk_tidak_ada"
        case indukTidakCocok = "induk_tidak_cocok"
        case anakTidakCocok = "anak_tidak_cocok"
        case melingkar
        case tidakDitemukan = "tidak_ditemukan"
        case masihDipakai = "masih_dipakai"
        case kartuTidakSah = "kartu_tidak_sah"
        case tanpaIndikator = "tanpa_indikator"
        case tanpaTarget = "tanpa_target"
        case targetTidakCocok = "target_tidak_cocok"
        case urutanVersi = "urutan_versi"
        case tanpaAlasan = "tanpa_alasan"
        case tanpaPerjanjian = "tanpa_perjanjian"
        case periodeTertutup = "periode_tertutup"
        case belumDiisi = "belum_diisi"
        case catatanKosong = "catatan_kosong"
        case nilaiSalah = "nilai_salah"
    }

    package var kode: Kode
    /// What stands in the way, one sentence.
    package var pesan: String
    /// What to do instead, one sentence.
    package var perbaikan: String
    /// Kode of what it concerns: simpul, indikator or perjanjian.
    package var rujukan: [String]

    package init(_ kode: Kode, _ pesan: String, _ perbaikan: String, rujukan: [String] = []) {
        self.kode = kode
        self.pesan = pesan
        self.perbaikan = perbaikan
        self.rujukan = rujukan
    }
}

/// `tiga indikator` in figures: `3 indikator (I1, I2, I3)`; long lists are cut.
func sebutkan(_ daftar: [String], _ benda: String, paling banyak: Int = 5) -> String {
    let isi = daftar.prefix(banyak).joined(separator: ", ") + (daftar.count > banyak ? ", ..." : "")
    return "\(daftar.count) \(benda) (\(isi))"
}
