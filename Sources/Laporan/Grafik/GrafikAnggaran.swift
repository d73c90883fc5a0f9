import Documents
import Kinerja

extension BahanGrafik {
    /// Absorption of each programme's budget.
    func grafikSerapan() -> [Figure] {
        let program = pilihan.daftarPohon(bawaan: .program).filter { $0.tingkat == 0 }.map(\.simpul)
        let daftar = program.compactMap { simpul -> (Simpul, Serapan, Angka)? in
            guard let serapan = hitungan.serapan(simpul.kode, tahun: tahun), let persen = serapan.persen
            else { return nil }
            return (simpul, serapan, persen)
        }
        guard !daftar.isEmpty else { return [] }
        let chart = Chart(
            kind: .bar, title: "Serapan anggaran per program tahun \(tahun)",
            categories: daftar.map(\.0.uraian),
            series: [
                Chart.Series("Serapan anggaran", .realisasi, daftar.map { ($0.2, aturan.cetakSerapan($0.2)) })
            ],
            unit: "%", decimals: aturan.desimalSerapan)
        let isi = daftar.map { simpul, serapan, persen in
            let realisasi = serapan.realisasi?.cetakRp ?? ""
            return
                "\(simpul.uraian) \(aturan.cetakSerapan(persen))% (\(realisasi) dari \(serapan.pagu.cetakRp))"
        }
        return [
            gambar(
                "Serapan anggaran per program tahun \(tahun)", .chart(chart),
                alternatif: "Grafik batang serapan anggaran tahun \(tahun): \(rangkai(isi)).",
                catatan: [pilihan.catatanPagu])
        ]
    }

    /// Share of each top kind of expenditure: of spending where all of it is known, otherwise of the budget.
    func grafikBelanja() -> [Figure] {
        let semua = berkas.daftarBelanja.filter { $0.tahun == tahun }
        let akar = semua.filter { satu in !semua.contains { $0.uraian == satu.induk } }
        let realisasi = akar.compactMap(\.realisasi)
        let terpakai = realisasi.count == akar.count
        let nilai = terpakai ? realisasi : akar.map(\.pagu)
        let total = nilai.jumlah
        guard total > .nol else { return [] }
        let nama = terpakai ? "Realisasi" : "Pagu"
        let teks = nilai.map { satu in
            let porsi = (satu.angka * .seratus).dibagi(total.angka).map(aturan.cetakSerapan) ?? ""
            return "\(satu.cetakRp) (\(porsi)%)"
        }
        let chart = Chart(
            kind: .share, title: "Komposisi belanja tahun \(tahun)", categories: akar.map(\.uraian),
            series: [Chart.Series("\(nama) belanja", .realisasi, zip(nilai, teks).map { ($0.angka, $1) })],
            unit: "rupiah", decimals: 0)
        let isi = zip(akar, teks).map { "\($0.uraian) \($1)" }
        return [
            gambar(
                "Komposisi \(nama.lowercased()) belanja tahun \(tahun)", .chart(chart),
                alternatif:
                    "Komposisi \(nama.lowercased()) belanja tahun \(tahun) dari \(total.cetakRp): \(rangkai(isi))."
            )
        ]
    }
}
