import Kinerja
import Storage

/// Works the card of an indicator out of the figures.
struct PenyusunIndikator {
    let hitungan: Hitungan
    let indikator: Indikator
    let bahan: BahanIndikator

    private var tahun: Int { hitungan.tahun }
    private var kode: String { indikator.kode }
    private var target: Target? { hitungan.targetBerlaku(kode, tahun: tahun) }
    private var nilai: NilaiTerukur { hitungan.nilai(kode, tahun: tahun) }
    private var capaian: Capaian { hitungan.capaian(kode) }

    /// `I4 · IKU · Persen · makin tinggi makin baik · diukur setahun sekali · Sumber: KPU`
    var kalimat: String {
        [
            kode, indikator.iku ? "IKU" : "", indikator.satuan, indikator.arah.kalimat, indikator.frekuensi.kalimat,
            indikator.sumberData.isEmpty ? "" : "Sumber: \(indikator.sumberData)",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// State of the last period somebody has handed in, else of the year.
    var status: StatusRealisasi? {
        let wajib = hitungan.periodeWajib(indikator, tahun: tahun)
        return wajib.reversed().compactMap { keadaan($0)?.status }.first
    }

    private func keadaan(_ periode: Periode) -> StatusNilai? {
        bahan.status[KunciNilai(indikator: kode, tahun: tahun, periode: periode)]
    }

    var jawab: IndikatorPage.Jawab? {
        switch capaian {
        case .ada:
            return .init(
                angka: hitungan.cetak(capaian) + "%", predikat: hitungan.aturan.tingkatPredikat(capaian),
                kalimat: "dari target; \(selisih)")
        case .sementara(let nilai?, let terisi, let wajib):
            return .init(
                angka: hitungan.aturan.cetakCapaian(nilai.tampilan) + "%", predikat: nil,
                kalimat: "sementara: \(terisi) dari \(wajib) periode terisi, belum berpredikat")
        case .sementara(nil, _, _), .tidakDiukur, .belumDilaporkan, .tidakTerdefinisi: return nil
        }
    }

    /// `realisasi 3,47 poin di bawahnya`
    private var selisih: String {
        guard let angka = nilai.angka, case .angka(let janji)? = target?.nilai else {
            return "realisasi \(hitungan.cetak(nilai, indikator: indikator))"
        }
        let beda = angka - janji
        if beda == .nol { return "realisasi tepat sama dengan target" }
        let satuan = indikator.satuanPersen ? "poin" : indikator.satuan.lowercased()
        let teks = hitungan.cetak(.angka(beda.mutlak), indikator: indikator)
        return "realisasi \(teks) \(satuan) di \(beda < .nol ? "bawah" : "atas")nya"
    }

    /// The limits of the scale only make sense in the unit where more is better.
    var garis: GarisTolokPenuh? {
        guard indikator.jenisNilai == .angka || indikator.jenisNilai == .tahapan else { return nil }
        var janji: Angka?
        if case .angka(let angka)? = target?.nilai { janji = angka }
        guard nilai.angka != nil || janji != nil else { return nil }
        let predikat = hitungan.aturan.predikat(capaian)?.predikat
        return GarisTolokPenuh(
            realisasi: nilai.angka, target: janji,
            pita: indikator.rumusCapaian == .naik ? hitungan.aturan.skala.pita : [],
            teksRealisasi: nilai.angka == nil ? "" : hitungan.cetak(nilai, indikator: indikator),
            teksTarget: janji == nil ? "" : hitungan.cetak(target?.nilai, indikator: indikator),
            satuan: indikator.satuan.lowercased(),
            kalimatCapaian: capaian.nilai == nil
                ? "" : "capaian \(hitungan.cetak(capaian)) persen" + (predikat.map { ", \($0)" } ?? ""))
    }
}

// MARK: Periods

extension PenyusunIndikator {
    func daftarPeriode(berkaca: Set<String>) -> [IndikatorPage.BarisPeriode] {
        let wajib = hitungan.periodeWajib(indikator, tahun: tahun)
        let daftar = wajib == [.tahun] ? wajib : wajib + [.tahun]
        return daftar.map { baris($0, berkaca: $0 == .tahun || berkaca.contains("kaca-\($0.kode)")) }
    }

    private func baris(_ periode: Periode, berkaca: Bool) -> IndikatorPage.BarisPeriode {
        let capaian = hitungan.capaian(kode, tahun: tahun, periode: periode)
        let target = periode == .tahun ? target?.nilai : hitungan.targetPeriode(kode, tahun: tahun, periode: periode)
        let terakhir = bahan.versiNilai[periode]?.first
        return IndikatorPage.BarisPeriode(
            kode: periode.kode, nama: periode == .tahun ? "Tahun \(tahun)" : periode.nama,
            target: target.map { hitungan.cetak($0, indikator: indikator) }
                ?? (periode == .tahun ? "belum ditetapkan" : Hitungan.tandaTidakDiukur),
            realisasi: hitungan.cetak(
                hitungan.nilaiPeriode(kode, tahun: tahun, periode: periode), indikator: indikator), capaian: capaian,
            teksCapaian: hitungan.cetak(capaian), status: keadaan(periode)?.status, siapa: terakhir?.olehNama ?? "",
            kapan: terakhir.map { WaktuSetempat($0.pada, geserDetik: bahan.geserDetik).cetak } ?? "",
            catatan: hitungan.realisasi(kode, tahun: tahun, periode: periode)?.catatan ?? "",
            banyakBukti: bahan.bukti.count { $0.kunci == KunciNilai(indikator: kode, tahun: tahun, periode: periode) },
            berkaca: berkaca)
    }

    /// Every version of the values of the year, the latest first, and what was done with them.
    var jejak: [IndikatorPage.Jejak] {
        let wajib = hitungan.periodeWajib(indikator, tahun: tahun)
        let nilai = wajib.reversed().flatMap { periode -> [IndikatorPage.Jejak] in
            let awalan = periode == .tahun ? "" : "\(periode.singkatan): "
            let riwayat = RiwayatPage(bahan.versiNilai[periode] ?? [], geserDetik: bahan.geserDetik)
            return (keadaan(periode).map { [langkah($0, awalan)] } ?? [])
                + riwayat.daftar.map { satu in
                    let rincian = satu.daftarPerubahan.map(\.kalimat) + (satu.alasan.isEmpty ? [] : [satu.alasan])
                    return IndikatorPage.Jejak(
                        apa: "\(awalan)\(satu.apa): \(satu.siapa)",
                        rincian: rincian.isEmpty ? nil : rincian.joined(separator: " "), kapan: satu.kapan)
                }
        }
        return Array(nilai.prefix(12))
    }

    private func langkah(_ keadaan: StatusNilai, _ awalan: String) -> IndikatorPage.Jejak {
        IndikatorPage.Jejak(
            apa:
                "\(awalan)\(keadaan.status.nama.prefix(1).uppercased() + keadaan.status.nama.dropFirst()): \(keadaan.olehNama)",
            rincian: keadaan.catatan.isEmpty ? nil : "\u{201C}\(keadaan.catatan)\u{201D}",
            kapan: WaktuSetempat(keadaan.pada, geserDetik: bahan.geserDetik).cetak)
    }

    var daftarBukti: [IndikatorPage.Bukti] {
        bahan.bukti.filter { $0.kunci.indikator == kode }.map { satu in
            IndikatorPage.Bukti(
                nama: satu.nama,
                keterangan:
                    "\(cetakUkuran(satu.ukuran)) · \(satu.kunci.periode.singkatan) · tersegel \(WaktuSetempat(satu.pada, geserDetik: bahan.geserDetik).cetak)",
                sidik: satu.sidik)
        }
    }

    /// What the rules find odd about the recorded values.
    var daftarPeringatan: [Peringatan] {
        hitungan.periodeWajib(indikator, tahun: tahun).flatMap { periode -> [Peringatan] in
            guard let satu = hitungan.realisasi(kode, tahun: tahun, periode: periode) else { return [] }
            return hitungan.peringatan(kode, nilai: satu.nilai, tahun: tahun, periode: periode)
        }
    }

    var daftarPembentuk: [IndikatorPage.Pembentuk] {
        hitungan.daftarKomponen(kode, tahun: tahun).map { satu in
            let satuan = satu.satuan.isEmpty ? "" : " \(satu.satuan)"
            let bobot = satu.bobot.map { "bobot \($0.cetak())" } ?? ""
            return IndikatorPage.Pembentuk(
                nama: satu.nama, periode: satu.periode.singkatan, nilai: satu.nilai.cetak() + satuan,
                keterangan: [satu.keterangan, bobot].filter { !$0.isEmpty }.joined(separator: "; "))
        }
    }
}

/// `2,1 MB`, `84 kB`.
func cetakUkuran(_ byte: Int) -> String {
    let kilo = Angka(1000), mega = Angka(1_000_000)
    if byte >= 1_000_000 { return (Angka(byte).dibagi(mega)?.cetak(desimal: 1) ?? "") + " MB" }
    if byte >= 1000 { return (Angka(byte).dibagi(kilo)?.cetak(desimal: 0) ?? "") + " kB" }
    return "\(byte) byte"
}
