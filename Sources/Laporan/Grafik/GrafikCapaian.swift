import Documents
import Kinerja

extension BahanGrafik {
    /// One bar per indikator with a final achievement, uncapped, against the full target.
    func grafikCapaian() -> [Figure] {
        let daftar = pilihan.daftarIndikator()
        let terukur = daftar.compactMap { indikator in
            hitungan.capaian(indikator.kode).nilai.map {
                (indikator, max($0.mentah, aturan.batasBawah ?? $0.mentah))
            }
        }
        guard !terukur.isEmpty else { return [] }
        let penuh = aturan.cetakCapaian(.seratus)
        let chart = Chart(
            kind: .bar, title: "Capaian kinerja tahun \(tahun)", categories: terukur.map(\.0.nama),
            series: [
                Chart.Series("Target", .target, terukur.map { _ in (.seratus, penuh) }),
                Chart.Series("Capaian", .realisasi, terukur.map { ($0.1, aturan.cetakCapaian($0.1)) }),
            ], unit: "%", decimals: aturan.desimalCapaian)
        let isi = terukur.map { "\($0.0.nama) \(aturan.cetakCapaian($0.1))%" }
        return [
            gambar(
                "Capaian kinerja tahun \(tahun)", .chart(chart),
                alternatif:
                    "Grafik batang capaian kinerja tahun \(tahun) terhadap target 100%: \(rangkai(isi)).",
                catatan: catatanCapaian(terukur.map(\.1), tanpa: daftar.count - terukur.count))
        ]
    }

    private func catatanCapaian(_ daftar: [Angka], tanpa: Int) -> [String] {
        var hasil: [String] = []
        if let batas = aturan.batasAtas.tampilan, daftar.contains(where: { $0 > batas }) {
            hasil.append(
                "Grafik menampilkan capaian sebelum dibatasi \(batas.cetak())%; tabel mencetak capaian yang dibatasi."
            )
        }
        if tanpa > 0 { hasil.append("\(tanpa) indikator tanpa capaian final tidak digambarkan.") }
        return hasil
    }

    /// Target and realisasi over the years of the plan, one figure per indikator.
    func grafikTren() -> [Figure] { pilihan.daftarIndikator().compactMap(grafikTren) }

    private func grafikTren(_ indikator: Indikator) -> Figure? {
        let daftarTahun = Array(berkas.instansi.tahunRenstra)
        let target = daftarTahun.map { titikTarget(indikator, tahun: $0) }
        let realisasi = daftarTahun.map { satu in satu > tahun ? nil : titikRealisasi(indikator, tahun: satu)
        }
        // A line needs two points and at least one of them measured.
        guard realisasi.contains(where: { $0 != nil }),
            max(realisasi.count { $0 != nil }, target.count { $0 != nil }) > 1
        else { return nil }
        let chart = Chart(
            kind: .line, title: indikator.nama, categories: daftarTahun.map { "\($0)" },
            series: [
                Chart.Series("Target", .target, target), Chart.Series("Realisasi", .realisasi, realisasi),
            ],
            unit: indikator.satuan, decimals: indikator.desimal ?? aturan.desimalCapaian)
        let isi = zip(daftarTahun, zip(target, realisasi)).compactMap { satu, pasangan -> String? in
            let bagian = [pasangan.0.map { "target \($0.teks)" }, pasangan.1.map { "realisasi \($0.teks)" }]
                .compactMap { $0 }
            return bagian.isEmpty ? nil : "tahun \(satu) \(bagian.joined(separator: ", "))"
        }
        let satuan = indikator.satuan.isEmpty ? "" : " (\(indikator.satuan))"
        return gambar(
            "Perkembangan \(indikator.nama) \(daftarTahun.first ?? tahun)–\(daftarTahun.last ?? tahun)",
            .chart(chart),
            alternatif: "Grafik garis \(indikator.nama)\(satuan): \(rangkai(isi)).", imbuhan: indikator.nama,
            akhiran: opsi.indikator == nil ? indikator.kode : "")
    }

    /// The target measured in a year, or that of the plan for years ahead.
    private func titikTarget(_ indikator: Indikator, tahun: Int) -> (nilai: Angka, teks: String)? {
        guard let target = hitungan.targetBerlaku(indikator.kode, tahun: tahun)?.nilai,
            case .angka(let angka) = target
        else { return nil }
        return (angka, hitungan.cetak(target, indikator: indikator))
    }

    private func titikRealisasi(_ indikator: Indikator, tahun: Int) -> (nilai: Angka, teks: String)? {
        let nilai = hitungan.nilai(indikator.kode, tahun: tahun)
        return nilai.angka.map { ($0, hitungan.cetak(nilai, indikator: indikator)) }
    }
}
