import Kinerja

/// The executive summary and Bab IV.
extension Draf {
    var ikhtisarEksekutif: String? {
        guard !daftarIndikator.isEmpty else { return nil }
        return Kalimat.naskah([
            ringkasanCapaian, yangBelumTercapai, yangBelumDinilai, realisasiAnggaran, langkahSingkat,
        ])
    }

    /// Names with figures, so that the summary cannot hide a failure.
    private var yangBelumTercapai: String? {
        let daftar = daftarIndikator.filter { hitungan.capaian($0.kode).status == .tidakTercapai }
        guard !daftar.isEmpty else { return nil }
        let butir = daftar.map {
            "\(Kalimat.nama($0.nama)) (target {{\($0.kode).target|satuan}}, realisasi "
                + "{{\($0.kode).realisasi|satuan}}, capaian {{\($0.kode).capaian|%}})"
        }
        return "Indikator yang tidak mencapai target adalah \(Kalimat.rangkai(butir))."
    }

    private var yangBelumDinilai: String? {
        let daftar = daftarIndikator.filter { hitungan.capaian($0.kode).status == .belum }
        guard !daftar.isEmpty else { return nil }
        return "Indikator yang capaiannya belum dapat dinilai adalah \(sebut(daftar))."
    }

    private var langkahSingkat: String? {
        let langkah = tindakLanjut
        guard !langkah.isEmpty else { return nil }
        return
            "Untuk tahun berikutnya telah disiapkan \(langkah.count) langkah perbaikan yang diuraikan pada "
            + "bab penutup."
    }

    var kesimpulan: String? {
        guard !daftarIndikator.isEmpty else { return nil }
        let rekap = hitungan.rekap(daftarIndikator)
        let serapan = hitungan.serapanTotal?.persen.map { _ in
            "Kinerja tersebut dicapai dengan serapan anggaran {{total.serapan|%}} dari pagu {{total.pagu}}."
        }
        let semua = rekap.melampaui > 0 && rekap.tercapai > 0 && rekap.tidakTercapai == 0 && rekap.belum == 0
        let tutup = semua ? "Seluruh indikator yang diukur mencapai atau melampaui target." : nil
        return Kalimat.naskah([simpulanCapaian, yangBelumTercapai, yangBelumDinilai, tutup, serapan])
    }

    var saran: String? {
        let gagal = daftarIndikator.filter { hitungan.capaian($0.kode).status == .tidakTercapai }
        let tinggi = daftarIndikator.filter {
            (hitungan.capaian($0.kode).nilai?.mentah ?? .nol) > hitungan.aturan.pagar.capaianTinggi
        }
        let belum = daftarIndikator.filter { hitungan.capaian($0.kode).status == .belum }
        let butir = [
            ajakan("Mengarahkan upaya perbaikan pada indikator yang tidak mencapai target, yaitu", gagal),
            ajakan("Meninjau kembali kewajaran target indikator yang capaiannya sangat tinggi, yaitu", tinggi),
            ajakan("Melengkapi pengukuran indikator yang belum dapat dinilai, yaitu", belum),
        ].compactMap { $0 }
        return butir.isEmpty
            ? nil
            : "Berdasarkan hasil pengukuran tersebut, disarankan:\n\n" + Kalimat.butir(butir)
    }

    private func ajakan(_ pembuka: String, _ daftar: [Indikator]) -> String? {
        daftar.isEmpty ? nil : "\(pembuka) \(sebut(daftar))."
    }

    var langkahKeDepan: String? {
        let langkah = tindakLanjut
        guard !langkah.isEmpty else { return nil }
        return "Langkah yang akan dilakukan pada tahun berikutnya adalah sebagai "
            + "berikut.\n\n" + Kalimat.butir(langkah)
    }

    /// Recorded follow-up of the result level, in order of print, each text once.
    private var tindakLanjut: [String] {
        let kode = daftarIndikator.flatMap { [$0.simpul, $0.kode] }.reduce(into: [String]()) { hasil, satu in
            if !hasil.contains(satu) { hasil.append(satu) }
        }
        return kode.flatMap { daftarAnalisis($0, .tindakLanjut) }.map { Kalimat.utuh($0.uraian) }
            .reduce(into: []) { hasil, satu in if !hasil.contains(satu) { hasil.append(satu) } }
    }
}
