import Kinerja

extension PenyusunIndikator {
    /// The fields of the card that say something, in the order of the IKU table.
    var kartu: [IndikatorPage.Butir] {
        let semua: [(String, String)] = [
            ("Definisi", indikator.definisi), ("Formula", indikator.formula), ("Rumus hitung", indikator.rumus),
            ("Satuan", indikator.satuan), ("Arah", indikator.arah.kalimat), ("Rumus capaian", rumusCapaian),
            ("Jenis nilai", indikator.jenisNilai.nama), ("Pengukuran", pengukuran), ("Bobot", bobot),
            ("Skala predikat", hitungan.aturan.skalaOrdinal[indikator.skalaPredikat]?.nama ?? indikator.skalaPredikat),
            ("Sumber data", indikator.sumberData), ("Keterbatasan", indikator.keterbatasan),
        ]
        let simpul = IndikatorPage.Butir(
            judul: hitungan.simpul(indikator.simpul)?.jenis.nama ?? "Simpul",
            isi: hitungan.simpul(indikator.simpul)?.uraian ?? "", tautan: indikator.simpul)
        let isi = semua.filter { !$0.1.isEmpty }.map { IndikatorPage.Butir(judul: $0.0, isi: $0.1, tautan: nil) }
        return Array(isi.prefix(1)) + [simpul] + pendukung + Array(isi.dropFirst()) + [target, penanggungJawab]
    }

    private var rumusCapaian: String { "\(indikator.rumusCapaian.rawValue): \(indikator.rumusCapaian.rumus)" }

    private var pengukuran: String {
        indikator.frekuensi == .tahunan
            ? indikator.frekuensi.kalimat : "\(indikator.frekuensi.kalimat); nilai tahun: \(indikator.konsolidasi.nama)"
    }

    private var bobot: String { indikator.bobot.map { $0.cetak() } ?? "" }

    private var pendukung: [IndikatorPage.Butir] {
        let serapan = hitungan.serapanPendukung(indikator.kode) ?? hitungan.serapanPendukung(indikator.simpul)
        return (serapan?.bagian ?? []).map { beban in
            let porsi = beban.porsi.map { " (\($0.cetak())%)" } ?? ""
            return IndikatorPage.Butir(
                judul: "\(beban.simpul.jenis.nama) pendukung",
                isi: "\(beban.simpul.uraian) · \(beban.serapan.pagu.cetakRp)\(porsi)", tautan: beban.simpul.kode)
        }
    }

    private var target: IndikatorPage.Butir {
        let tahun = hitungan.tahun
        let daftar = hitungan.urutanSumber(indikator.kode, tahun: tahun).compactMap { sumber -> String? in
            hitungan.target(indikator.kode, tahun: tahun, sumber: sumber).map {
                "\(sumber.nama) \(hitungan.cetak($0.nilai, indikator: indikator))"
            }
        }
        return IndikatorPage.Butir(
            judul: "Target \(tahun)", isi: daftar.isEmpty ? "" : daftar.joined(separator: " · "), tautan: nil)
    }

    private var penanggungJawab: IndikatorPage.Butir {
        let kode = indikator.penanggungJawab
        return IndikatorPage.Butir(
            judul: "Penanggung jawab", isi: hitungan.berkas.sebutanPengampu[kode] ?? kode, tautan: nil)
    }
}

extension Arah {
    var kalimat: String {
        switch self {
        case .naik: "makin tinggi makin baik"
        case .turun: "makin rendah makin baik"
        case .rentang: "baik bila di dalam rentang"
        case .stabil: "baik bila tetap pada target"
        }
    }
}

extension Frekuensi {
    var kalimat: String {
        switch self {
        case .tahunan: "diukur setahun sekali"
        case .triwulanan: "diukur tiap triwulan"
        case .bulanan: "diukur tiap bulan"
        }
    }
}

extension JenisNilai {
    var nama: String {
        switch self {
        case .angka: "angka"
        case .predikat: "predikat (huruf atau opini)"
        case .yaTidak: "ya atau tidak"
        case .tahapan: "tahapan berbobot"
        }
    }
}
