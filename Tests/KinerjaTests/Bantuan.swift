import Kinerja
import Testing

/// Rules of 2024 with settings written as `kunci=nilai;kunci=nilai`.
func aturanKasus(_ setelan: String) throws -> AturanKinerja {
    let daftar = setelan.split(separator: ";").map { satu in
        let bagian = satu.split(separator: "=", maxSplits: 1).map(String.init)
        return AturanKinerja.Setelan(kunci: bagian[0], nilai: bagian.count > 1 ? bagian[1] : "")
    }
    return try AturanKinerja.berlaku(tahun: 2024, setelan: daftar)
}

func target(_ teks: String) -> NilaiTarget? {
    if teks.isEmpty { return nil }
    if teks == "N/A" { return .tidakDiukur }
    if teks == "ya" { return .ya }
    if let angka = Angka(kanonik: teks) { return .angka(angka) }
    let tepi = teks.split(separator: "-").compactMap { Angka(kanonik: $0) }
    return tepi.count == 2 ? .rentang(tepi[0], tepi[1]) : .predikat(teks)
}

func realisasi(_ teks: String) -> NilaiTerukur {
    switch teks {
    case "": .belumDilaporkan
    case "N/A", "–": .tidakDiukur
    case "ya": .yaTidak(true)
    case "tidak": .yaTidak(false)
    default: Angka(kanonik: teks).map { .angka($0) } ?? .predikat(teks)
    }
}

func kodeAlasan(_ alasan: AlasanTidakTerdefinisi) -> String {
    switch alasan {
    case .targetTidakAda: "target_tidak_ada"
    case .targetNol: "target_nol"
    case .nilaiNegatif: "nilai_negatif"
    case .jenisTidakCocok: "jenis_tidak_cocok"
    case .predikatTakDikenal: "predikat_tak_dikenal"
    case .realisasiNol: "realisasi_nol"
    case .serapanNol: "serapan_nol"
    case .paguNol: "pagu_nol"
    case .pembagiNol, .komponenTidakAda, .rumusSalah, .luapan: alasan.pesan
    }
}

extension Instansi {
    /// A blank agency for tests that need none of its facts.
    static let uji = Instansi(
        kode: "uji", nama: "Badan Uji", tingkat: .kota, wilayah: "Kota Uji", tahun: 2024, renstraDari: 2022,
        renstraSampai: 2026)
}
