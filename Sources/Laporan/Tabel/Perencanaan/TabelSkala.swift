import Documents
import Kinerja

extension BahanTabel {
    /// The scale in force: intervals as printed, how they are read, label and colour.
    func tabelSkalaPredikat() -> [Table] {
        var tabel = PenyusunTabel(
            self,
            [
                .nomor(), .kode("teks", "Interval Capaian (%)", 22, opsional: true),
                .kode("bacaan", "Dibaca", 28),
                .teks("predikat", "Predikat", 25), .teks("warna", "Warna", 20, opsional: true),
            ])
        tabel.bernomor = false
        for (urutan, pita) in aturan.skala.pita.enumerated() {
            tabel.tambah([
                "no": .bilangan(urutan + 1), "teks": .teks(pita.teks), "bacaan": .teks(pita.bacaan),
                "predikat": .teks(pita.predikat), "warna": .teks(namaWarna(pita.warna)),
            ])
        }
        tabel.catatan.denganLegenda = false
        if !aturan.skala.catatan.isEmpty { tabel.catatan.aturan.append(aturan.skala.catatan) }
        if let desimal = aturan.desimalKlasifikasi {
            tabel.catatan.aturan.append(
                "Yang dinilai ialah capaian yang telah dibulatkan (\(kataDesimal(desimal))).")
        }
        if !aturan.skala.dasarHukum.isEmpty {
            tabel.catatan.sumber.append("Dasar: \(aturan.skala.dasarHukum).")
        }
        return Self.isi(tabel.selesai(aturan.skala.nama))
    }
}

extension Pita {
    /// `90 < capaian ≤ 100`: the interval as it is computed.
    var bacaan: String {
        let bawah = min.map { "\($0.cetak()) \(minTermasuk ? "≤" : "<") " } ?? ""
        let atas = maks.map { " \(maksTermasuk ? "≤" : "<") \($0.cetak())" } ?? ""
        switch (min, maks) {
        case (nil, nil): return "semua nilai"
        case (let batas?, nil): return "capaian \(minTermasuk ? "≥" : ">") \(batas.cetak())"
        default: return "\(bawah)capaian\(atas)"
        }
    }
}

/// Plain name of a colour `#RRGGBB`: hue, and `tua` or `muda` by lightness; empty for anything else.
func namaWarna(_ heksa: String) -> String {
    guard heksa.hasPrefix("#"), heksa.count == 7, let rgb = Int(heksa.dropFirst(), radix: 16) else {
        return ""
    }
    let merah = rgb >> 16, hijau = rgb >> 8 & 0xFF, biru = rgb & 0xFF
    let terbesar = max(merah, hijau, biru), terkecil = min(merah, hijau, biru), rentang = terbesar - terkecil
    let terang = (terbesar + terkecil) / 2
    guard rentang > 24 else { return terang < 64 ? "Hitam" : terang < 208 ? "Abu-abu" : "Putih" }
    let derajat: Int
    switch terbesar {
    case merah: derajat = (60 * (hijau - biru) / rentang + 360) % 360
    case hijau: derajat = 60 * (biru - merah) / rentang + 120
    default: derajat = 60 * (merah - hijau) / rentang + 240
    }
    let rona = namaRona(derajat)
    // Yellow looks dark at a lightness at which other hues still look plain.
    return rona + (terang < (rona == "Kuning" ? 112 : 90) ? " tua" : terang > 130 ? " muda" : "")
}

private func namaRona(_ derajat: Int) -> String {
    switch derajat {
    case 16..<40: "Jingga"
    case 40..<70: "Kuning"
    case 70..<170: "Hijau"
    case 170..<260: "Biru"
    case 260..<345: "Ungu"
    default: "Merah"
    }
}
