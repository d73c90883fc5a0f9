import Kinerja

extension Draf {
    /// Counts, then one paragraph per sasaran.
    var capaian: String? {
        guard !daftarIndikator.isEmpty else { return nil }
        let pembuka = lingkup.indikator == nil ? ringkasanCapaian : nil
        return Kalimat.naskah([pembuka, perSasaran(daftarIndikator, kalimatCapaian), catatanBatas])
    }

    /// How many indicators stand above, on and below their targets.
    var ringkasanCapaian: String {
        let rekap = hitungan.rekap(daftarIndikator)
        guard lingkup.sasaran == nil else { return ringkasanSasaran(rekap) }
        return Kalimat.paragraf([
            "Pada tahun {{instansi.tahun}} kinerja {{instansi.nama}} diukur dengan {{instansi.jumlah}} indikator"
                + pembagian(rekap),
            hitungan.rerataInstansi.map(kalimatRerata) ?? "",
        ])
    }

    /// The same counts for the last chapter, so that it does not open like the summary.
    var simpulanCapaian: String {
        Kalimat.paragraf([
            "Secara keseluruhan perjanjian kinerja {{instansi.nama}} tahun {{instansi.tahun}} diukur melalui "
                + "{{instansi.jumlah}} indikator" + pembagian(hitungan.rekap(daftarIndikator)),
            hitungan.rerataInstansi.map(kalimatRerata) ?? "",
        ])
    }

    /// How the counted indicators divide by result, to follow the word `indikator`.
    private func pembagian(_ rekap: Rekap) -> String {
        let bagian = [
            (rekap.melampaui, "melampaui", "melampaui target"),
            (rekap.tercapai, "tercapai", "tepat mencapai target"),
            (rekap.tidakTercapai, "tidak_tercapai", "tidak mencapai target"),
            (rekap.tidakDiukur, "tidak_diukur", "tidak diukur"),
            (rekap.belum, "belum", "belum dapat dinilai"),
        ].filter { $0.0 > 0 }
        if bagian.count == 1 { return ", yang seluruhnya \(bagian[0].2)." }
        return ": " + Kalimat.rangkai(bagian.map { "{{instansi.\($0.1)}} indikator \($0.2)" }) + "."
    }

    private func ringkasanSasaran(_ rekap: Rekap) -> String {
        guard let sasaran = lingkup.sasaran else { return "" }
        let jenis = sasaran.jenis == .tujuan ? "Tujuan" : "Sasaran"
        let rata = hitungan.rerata(simpul: sasaran.kode).map { _ in
            "; rata-rata capaiannya {{\(sasaran.kode).rerata|%}}"
        }
        return "\(jenis) \(Kalimat.nama(sasaran.uraian)) diukur dengan \(rekap.jumlah) indikator\(rata ?? "")."
    }

    private func kalimatRerata(_ rerata: Rerata) -> String {
        let dasar = hitungan.aturan.caraRerata == .perSasaran ? "sasaran" : "indikator"
        let predikat =
            hitungan.aturan.predikat(rerata.nilai).map { _ in " dengan predikat {{instansi.predikat}}" } ?? ""
        return "Rata-rata capaian menurut \(dasar) adalah {{instansi.rerata|%}}\(predikat)."
    }

    /// A display cap is told once, not at every figure.
    private var catatanBatas: String? {
        guard let atas = hitungan.aturan.batasAtas.tampilan else { return nil }
        let dibatasi = daftarIndikator.contains { (hitungan.capaian($0.kode).nilai?.mentah ?? .nol) > atas }
        guard dibatasi else { return nil }
        let catatan =
            "Capaian ditampilkan paling tinggi \(atas.cetak())%; nilai sebelum dibatasi dapat dilihat "
            + "pada kertas kerja perhitungan."
        let rerata = hitungan.aturan.batasAtas.rerata
        guard rerata != atas else { return catatan }
        let dasar = rerata.map { "dibatasi paling tinggi \($0.cetak())%" } ?? "tidak dibatasi"
        return catatan + " Rata-rata dihitung dari capaian yang \(dasar)."
    }

    /// The achievement of one indicator in words; the position chooses among equal wordings.
    func kalimatCapaian(_ indikator: Indikator, _ urutan: Int) -> String {
        let nama = Kalimat.nama(indikator.nama), kode = indikator.kode
        switch hitungan.capaian(kode) {
        case .ada: return Kalimat.paragraf([kalimatDinilai(indikator, urutan), catatanAngka(indikator)])
        case .tidakDiukur:
            let sebab = indikator.keterbatasan.isEmpty ? "" : Kalimat.utuh(indikator.keterbatasan)
            return Kalimat.paragraf([
                "Indikator \(nama) tidak diukur pada tahun {{instansi.tahun}}, sehingga tidak diberi nilai "
                    + "capaian dan tidak masuk perhitungan rata-rata.", sebab,
            ])
        case .belumDilaporkan:
            return "Realisasi indikator \(nama) terhadap target {{\(kode).target|satuan}} belum "
                + "dilaporkan, sehingga capaiannya belum dapat dihitung."
        case .sementara(_, let terisi, let wajib):
            return "Indikator \(nama) baru terisi \(terisi) dari \(wajib) periode, sehingga capaian "
                + "terhadap target {{\(kode).target|satuan}} belum dapat dinilai."
        case .tidakTerdefinisi(let alasan):
            return "Capaian indikator \(nama) tidak dapat dihitung karena \(Kalimat.aman(alasan.pesan))."
        }
    }

    private func kalimatDinilai(_ indikator: Indikator, _ urutan: Int) -> String {
        let kalimat = KalimatStatus(hitungan: hitungan, indikator: indikator, urutan: urutan)
        return switch hitungan.capaian(indikator.kode).status {
        case .melampaui: kalimat.melampaui
        case .tercapai: kalimat.tercapai
        case .tidakTercapai, .belum, .tidakDiukur: kalimat.tidakTercapai
        }
    }

    /// Figures that are not final, or describe another year.
    private func catatanAngka(_ indikator: Indikator) -> String {
        guard let realisasi = hitungan.realisasi(indikator.kode, tahun: tahun) else { return "" }
        let tahunData = realisasi.tahunData ?? (realisasi.statusAngka == .tahunLalu ? tahun - 1 : tahun)
        let status =
            switch realisasi.statusAngka {
            case .sementara: "Angka realisasi tersebut masih sementara."
            case .prakiraan: "Angka realisasi tersebut masih prakiraan."
            case .final, .tahunLalu: ""
            }
        let data =
            tahunData == tahun
            ? ""
            : "Angka realisasi tersebut menggambarkan keadaan tahun \(tahunData)."
        return Kalimat.paragraf([status, data])
    }
}
