package import Kinerja

/// Indonesian prose for a section, drafted from the facts as light Markdown with linked figures, so that a writer can
/// go on from it and figures stay linked. Nil when the facts say nothing for that section.
///
/// The same facts always give the same words; wording varies by the position of an indicator.
package func draf(
    _ kunci: KunciNarasi, hitungan: Hitungan, lingkup: Lingkup = .seluruh, sistematika: Sistematika? = nil
) -> String? {
    Draf(hitungan: hitungan, lingkup: lingkup, sistematika: sistematika).teks(kunci)
}

/// Drafts the sections of one report.
struct Draf {
    let hitungan: Hitungan
    let lingkup: Lingkup
    let sistematika: Sistematika?

    var berkas: BerkasKinerja { hitungan.berkas }
    var instansi: Instansi { hitungan.berkas.instansi }
    var tahun: Int { hitungan.tahun }
    var daftarIndikator: [Indikator] { lingkup.daftarIndikator(hitungan) }

    func teks(_ kunci: KunciNarasi) -> String? {
        switch kunci {
        case .kataPengantar: kataPengantar
        case .ikhtisarEksekutif: ikhtisarEksekutif
        case .latarBelakang: latarBelakang
        case .maksudTujuan: maksudTujuan
        case .tugasFungsi: tugasFungsi
        case .gambaranUmum: gambaranUmum
        case .struktur: struktur
        case .aspekStrategis: nil
        case .isuStrategis: isuStrategis
        case .sumberDaya: sumberDaya
        case .sarana: sarana
        case .anggaranUmum: anggaranUmum
        case .tindakLanjutEvaluasi: tindakLanjutEvaluasi
        case .sistematikaPenyajian: sistematikaPenyajian
        case .perencanaanStrategis: perencanaanStrategis
        case .strategiKebijakan: strategiKebijakan
        case .iku: indikatorKinerjaUtama
        case .rencanaKinerja: rencanaKinerja
        case .perjanjianKinerja: perjanjianKinerja
        case .perjanjianPerubahan: perjanjianPerubahan
        case .rencanaAnggaran: rencanaAnggaran
        case .rencanaAksi: rencanaAksi
        case .skala: skala
        case .capaian: capaian
        case .capaianTahunLalu: capaianTahunLalu
        case .kemajuanRenstra: kemajuanRenstra
        case .standarNasional: standarNasional
        case .analisisSebab: analisisSebab
        case .efisiensi: efisiensi
        case .programPenunjang: programPenunjang
        case .penghargaan, .inovasiPrestasi: penghargaan
        case .realisasiAnggaran: realisasiAnggaran
        case .kesimpulan: kesimpulan
        case .saran: saran
        case .langkahKeDepan: langkahKeDepan
        }
    }

    /// Sentences about the indicators of each result node: one paragraph for a few, a list for many.
    func perSasaran(_ dipilih: [Indikator], _ kalimat: (Indikator, Int) -> String) -> String? {
        let semua = daftarIndikator
        let urutan = Dictionary(zip(semua.map(\.kode), semua.indices), uniquingKeysWith: { awal, _ in awal })
        return Kalimat.naskah(
            lingkup.daftarSasaran(hitungan).map { sasaran in
                let daftar = dipilih.filter { $0.simpul == sasaran.kode }
                let isi = daftar.map { kalimat($0, urutan[$0.kode] ?? 0) }
                guard daftar.count > 3 else { return Kalimat.paragraf(isi) }
                return "\(pembukaRincian(sasaran))\n\n" + Kalimat.butir(isi)
            })
    }

    /// Under its own heading a sasaran is not named again.
    private func pembukaRincian(_ sasaran: Simpul) -> String {
        guard lingkup.sasaran == nil else { return "Uraian setiap indikatornya adalah sebagai berikut." }
        let jenis = sasaran.jenis == .tujuan ? "tujuan" : "sasaran"
        return "Uraian indikator pada \(jenis) \(Kalimat.nama(sasaran.uraian)) adalah sebagai berikut."
    }

    /// Names of indicators, set off and joined.
    func sebut(_ daftar: [Indikator]) -> String { Kalimat.rangkai(daftar.map { Kalimat.nama($0.nama) }) }

    func daftarAnalisis(_ kode: String, _ jenis: Analisis.Jenis...) -> [Analisis] {
        berkas.daftarAnalisis.filter { $0.indikator == kode && jenis.contains($0.jenis) }
    }
}
