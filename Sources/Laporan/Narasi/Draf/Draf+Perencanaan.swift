import Kinerja

/// Bab II and the rules of measurement.
extension Draf {
    var perencanaanStrategis: String? {
        let bagian = [
            (hitungan.daftarSimpul(.tujuan).count, "tujuan"),
            (hitungan.daftarSimpul(.sasaran, .sasaranKhusus, .sasaranOperasional).count, "sasaran"),
            (hitungan.daftarSimpul(.program).count, "program"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        guard !bagian.isEmpty else { return nil }
        let versi = instansi.versiRenstra == "murni" || instansi.versiRenstra.isEmpty ? "" : " perubahan"
        return
            "Rencana strategis\(versi) {{instansi.nama}} tahun "
            + "\(instansi.renstraDari)–\(instansi.renstraSampai) memuat \(Kalimat.rangkai(bagian))."
    }

    var strategiKebijakan: String? {
        let strategi = berkas.daftarStrategi.count { $0.jenis == .strategi }
        let arah = berkas.daftarStrategi.count { $0.jenis == .arahKebijakan }
        let bagian = [(strategi, "strategi"), (arah, "arah kebijakan")].filter { $0.0 > 0 }.map {
            "\($0.0) \($0.1)"
        }
        guard !bagian.isEmpty else { return nil }
        return "Pencapaian tujuan dan sasaran ditempuh melalui \(Kalimat.rangkai(bagian))."
    }

    var indikatorKinerjaUtama: String? {
        let iku = berkas.daftarIndikator.filter(\.iku)
        guard !iku.isEmpty else { return nil }
        return "Indikator kinerja utama {{instansi.nama}} berjumlah \(iku.count), yaitu \(sebut(iku))."
    }

    var rencanaKinerja: String? {
        let utama = hitungan.daftarIndikatorUtama
        guard !utama.isEmpty else { return nil }
        return "Rencana kinerja tahun {{instansi.tahun}} menjabarkan target tahunan \(utama.count) "
            + "indikator pada \(hitungan.daftarSasaran.count) tujuan dan sasaran."
    }

    var perjanjianKinerja: String? {
        guard let awal = berkas.daftarPerjanjian.first(where: { $0.versi == 0 }) else { return nil }
        let pertama = PihakPerjanjian(kode: awal.pihakPertama, berkas: berkas).sebutan
        let kedua = PihakPerjanjian(kode: awal.pihakKedua, berkas: berkas).sebutan
        let pihak =
            kedua.isEmpty
            ? "oleh \(Kalimat.tanpaTitik(pertama))"
            : "antara \(Kalimat.tanpaTitik(pertama)) dan \(Kalimat.tanpaTitik(kedua))"
        let waktu =
            awal.tanggal.map { "ditandatangani pada \($0.cetak) \(pihak)" }
            ?? "dibuat \(pihak); tanggal penandatanganannya belum dicatat"
        let pagu = hitungan.pagu(Hitungan.kodeTotal, tahun: tahun, versi: awal.versiAnggaran).map { _ in
            " Anggaran yang menyertainya sebesar {{total.pagu_murni}}."
        }
        return "Perjanjian kinerja tahun {{instansi.tahun}} \(waktu).\(pagu ?? "")"
    }

    var perjanjianPerubahan: String? {
        let perubahan = berkas.daftarPerjanjian.filter { $0.versi > 0 }
        return Kalimat.naskah(
            perubahan.map { satu in
                let ke = perubahan.count > 1 ? " ke-\(satu.versi)" : ""
                let waktu = satu.tanggal.map { " pada \($0.cetak)" } ?? ""
                let alasan = satu.alasan.map { " karena \(Kalimat.aman($0.uraian))" } ?? ""
                let uraian = satu.uraianAlasan.isEmpty ? "" : " " + Kalimat.utuh(satu.uraianAlasan)
                return "Perjanjian kinerja diubah\(ke)\(waktu)\(alasan).\(uraian)"
            })
    }

    var rencanaAksi: String? {
        guard !berkas.daftarRencanaAksi.isEmpty else { return nil }
        let indikator = Set(berkas.daftarRencanaAksi.map(\.indikator)).count
        return
            "Rencana aksi memuat \(berkas.daftarRencanaAksi.count) langkah untuk mencapai target "
            + "\(indikator) indikator."
    }

    var skala: String? {
        let aturan = hitungan.aturan
        guard !aturan.skala.pita.isEmpty else { return nil }
        let dasar =
            aturan.skala.dasarHukum.isEmpty
            ? ""
            : " menurut \(Kalimat.tanpaTitik(aturan.skala.dasarHukum).berawalKecil)"
        let batas = aturan.batasAtas.tampilan.map { "Capaian ditampilkan paling tinggi \($0.cetak())%." } ?? ""
        let rumus = Set(daftarIndikator.map(\.rumusCapaian))
        let turun = rumus.contains(.turunSelisih) || rumus.contains(.turunRasio)
        return Kalimat.paragraf([
            "Capaian kinerja dinyatakan dalam persen dan diberi predikat dengan skala "
                + "\(aturan.skala.pita.count) tingkat\(dasar).",
            "Untuk indikator yang nilainya diharapkan naik, capaian adalah perbandingan realisasi dengan "
                + "target.",
            turun
                ? "Untuk indikator yang nilainya diharapkan turun, rumusnya dibalik sehingga realisasi "
                    + "yang lebih rendah daripada target menghasilkan capaian yang lebih tinggi." : "",
            batas,
        ])
    }

    var penghargaan: String? {
        let daftar = berkas.daftarPenghargaan.filter { $0.tahun == tahun }
        guard !daftar.isEmpty else { return nil }
        let nama = daftar.map { satu in
            Kalimat.tanpaTitik(satu.nama)
                + (satu.pemberi.isEmpty
                    ? ""
                    : " dari \(Kalimat.tanpaTitik(satu.pemberi))")
        }
        return "Pada tahun {{instansi.tahun}} {{instansi.nama}} menerima \(daftar.count) penghargaan, "
            + "yaitu \(Kalimat.rangkai(nama))."
    }
}
