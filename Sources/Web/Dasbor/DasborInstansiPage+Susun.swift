import Documents
import Kinerja
import Laporan
import Storage

extension DasborInstansiPage {
    init(_ bahan: BahanDasborInstansi, tempat: TempatKerja, periode: Periode) {
        let hitungan = Hitungan(bahan.berkas)
        let penyusun = PenyusunDasborInstansi(bahan: bahan, hitungan: hitungan, tempat: tempat, periode: periode)
        let jalur = penyusun.keluarJalur()
        let serapan = hitungan.serapanTotal(sampai: periode)
        self.init(
            nama: hitungan.berkas.instansi.nama, tempat: tempat, periode: periode, aturan: hitungan.aturan,
            kalimat: "", sasaran: penyusun.sasaran(), trenInstansi: hitungan.tren(penyusun.utama),
            keluarJalur: jalur.filter { $0.alasan == nil }, belum: jalur.filter { $0.alasan != nil },
            triwulan: penyusun.triwulan(), mutu: MutuData(bahan, hitungan, penyusun.utama).kalimat,
            totalSerapan: serapan?.persen.map { hitungan.aturan.cetakSerapan($0) }, kosong: penyusun.utama.isEmpty)
        kalimat = penyusun.kalimat(keluarJalur.count, belum.count, serapan: totalSerapan)
    }
}

/// Figures of the instansi in the words of the page.
private struct PenyusunDasborInstansi {
    let bahan: BahanDasborInstansi
    let hitungan: Hitungan
    let tempat: TempatKerja
    let periode: Periode
    let utama: [Indikator]
    private let capaian: [String: Capaian]

    init(bahan: BahanDasborInstansi, hitungan: Hitungan, tempat: TempatKerja, periode: Periode) {
        self.bahan = bahan
        self.hitungan = hitungan
        self.tempat = tempat
        self.periode = periode
        utama = hitungan.daftarIndikatorUtama
        capaian = hitungan.capaian(utama, sampai: periode)
    }

    private var aturan: AturanKinerja { hitungan.aturan }
    private func milik(_ indikator: Indikator) -> Capaian { capaian[indikator.kode] ?? .belumDilaporkan }

    /// `3 sasaran, 15 indikator: 12 mencapai target, 2 di bawahnya, 1 belum dapat dinilai. Serapan 98,2%.`
    func kalimat(_ bawah: Int, _ belum: Int, serapan: String?) -> String {
        guard !utama.isEmpty else { return "Belum ada indikator pada tahun \(tempat.tahun)." }
        let rekap = Rekap(utama.map { milik($0).status })
        let bagian = [
            (rekap.melampaui + rekap.tercapai, "mencapai target"), (rekap.tidakTercapai, "di bawahnya"),
            (rekap.belum, "belum dapat dinilai"), (rekap.tidakDiukur, "tidak diukur"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return "\(hitungan.daftarSasaran.count) sasaran, \(utama.count) indikator: \(bagian.joined(separator: ", "))."
            + (serapan.map { " Serapan anggaran \($0)%." } ?? "")
    }

    func sasaran() -> [DasborInstansiPage.Sasaran] {
        let anggaran = Dictionary(
            hitungan.anggaranMenurutSasaran().map { ($0.sasaran.kode, $0) }, uniquingKeysWith: { awal, _ in awal })
        return hitungan.daftarSasaran.map { baris($0, anggaran[$0.kode]) }
    }

    private func baris(_ simpul: Simpul, _ anggaran: AnggaranSasaran?) -> DasborInstansiPage.Sasaran {
        let daftar = hitungan.daftarIndikator(di: simpul.kode)
        let rerata = hitungan.rerata(daftar, menurut: milik)
        let tren = hitungan.tren(daftar)
        let serapan = anggaran.flatMap { persenSerapan($0) }
        return DasborInstansiPage.Sasaran(
            uraian: simpul.uraian, alamat: .simpul(tempat, simpul.kode), catatan: catatan(rerata, dari: daftar.count),
            capaian: rerata.map { .ada(NilaiCapaian(mentah: $0.nilai, menurut: aturan)) } ?? .belumDilaporkan,
            rerata: sel(rerata),
            tren: tren.map { "\($0.tahun) \(aturan.cetakCapaian($0.rerata.nilai))" }.joined(separator: "; "),
            perubahan: perubahan(tren),
            trenRingkas: tren.isEmpty
                ? Hitungan.tandaTidakDiukur
                : tren.suffix(3).map { aturan.cetakCapaian($0.rerata.nilai) }.joined(separator: " \u{2192} "),
            serapan: serapan.map { .init(teks: aturan.cetakSerapan($0), nilai: $0) } ?? .tidakAda,
            selisih: serapan.flatMap { persen in rerata.map { aturan.cetakCapaian($0.nilai - persen) } }
                ?? Hitungan.tandaTidakDiukur)
    }

    /// Spending up to the period of what supports the goal.
    private func persenSerapan(_ anggaran: AnggaranSasaran) -> Angka? {
        let bagian = anggaran.bagian.filter { $0.porsi == nil }
        guard periode != .tahun, bagian.count == anggaran.bagian.count else { return anggaran.serapan?.persen }
        let daftar = bagian.compactMap { hitungan.serapan($0.simpul.kode, sampai: periode) }
        let realisasi = daftar.compactMap(\.realisasi)
        guard !realisasi.isEmpty else { return nil }
        return Serapan(pagu: daftar.map(\.pagu).jumlah, realisasi: realisasi.jumlah).persen
    }

    private func catatan(_ rerata: Rerata?, dari semua: Int) -> String? {
        guard let rerata else { return "\(semua) indikator, belum ada capaian" }
        return rerata.anggota == semua ? nil : "\(rerata.anggota) dari \(semua) indikator"
    }

    private func sel(_ rerata: Rerata?) -> DasborPemdaPage.Sel {
        guard let rerata else { return .init(angka: .belum) }
        return .init(
            angka: .init(teks: aturan.cetakCapaian(rerata.nilai), nilai: rerata.nilai),
            predikat: aturan.predikat(rerata.nilai).map { .init($0, pada: aturan.skala) })
    }

    /// Of the last two years that have a mean.
    private func perubahan(_ tren: [(tahun: Int, rerata: Rerata)]) -> String {
        guard tren.count > 1, let akhir = tren.last else { return "" }
        let lalu = tren[tren.count - 2], beda = akhir.rerata.nilai - lalu.rerata.nilai
        let cetak = aturan.cetakCapaian(beda.mutlak)
        if aturan.cetakCapaian(beda) == aturan.cetakCapaian(.nol) { return "tetap" }
        return beda > .nol ? "naik \(cetak)" : "turun \(cetak)"
    }

    func keluarJalur() -> [DasborInstansiPage.KeluarJalur] {
        let bawah = utama.filter { milik($0).status == .tidakTercapai }.sorted {
            (milik($0).nilai?.mentah ?? .nol, $0.kode) < (milik($1).nilai?.mentah ?? .nol, $1.kode)
        }
        let belum = utama.filter { milik($0).status == .belum }
        return bawah.map { baris($0, alasan: nil) } + belum.map { baris($0, alasan: hitungan.keterangan(milik($0))) }
    }

    private func baris(_ indikator: Indikator, alasan: String?) -> DasborInstansiPage.KeluarJalur {
        let capaian = milik(indikator)
        return DasborInstansiPage.KeluarJalur(
            nama: indikator.nama, kaca: .kaca(tempat, indikator: indikator.kode, periode.kode),
            capaian: hitungan.cetak(capaian), predikat: aturan.predikat(capaian).map { .init($0, pada: aturan.skala) },
            sebab: analisis(indikator.kode, .hambatan, .sebab),
            tindakLanjut: analisis(indikator.kode, .tindakLanjut, .solusi),
            pengampu: hitungan.berkas.namaPengampu(indikator), alasan: alasan)
    }

    /// The first of these kinds that is written, its first paragraph without marks, links resolved.
    private func analisis(_ kode: String, _ jenis: Analisis.Jenis...) -> String {
        for satu in jenis {
            let tertulis = hitungan.berkas.daftarAnalisis.first { $0.indikator == kode && $0.jenis == satu }
            guard let tertulis else { continue }
            let blok = baca(narasi: tertulis.uraian, kunci: "analisis-\(satu.rawValue).\(kode)", hitungan: hitungan)
                .blok
            if let teks = blok.lazy.compactMap(\.kalimat).first { return teks.dipendekkan(180) }
        }
        return ""
    }

    func triwulan() -> [DasborInstansiPage.Triwulan] {
        let jadwal = Dictionary(bahan.jadwal.map { ($0.periode, $0) }, uniquingKeysWith: { awal, _ in awal })
        return Periode.semuaTriwulan.map { satu in
            let rekap = bahan.rekap.filter { $0.periode.triwulan == satu }
            func banyak(_ status: StatusRealisasi...) -> Int {
                rekap.reduce(0) { jumlah, r in jumlah + status.reduce(0) { $0 + (r.menurutStatus[$1] ?? 0) } }
            }
            let capaian = hitungan.capaian(utama, sampai: satu)
            let rerata = hitungan.rerataInstansi(aturan.caraRerata) { capaian[$0.kode] ?? .belumDilaporkan }
            let lewat = rekap.compactMap(\.terlambatHari).max()
            return DasborInstansiPage.Triwulan(
                nama: satu.singkatan, alamat: TempatPengukuran(tempat: tempat, periode: satu).kisi(),
                wajib: rekap.reduce(0) { $0 + $1.wajib }, masuk: rekap.reduce(0) { $0 + $1.masuk },
                diperiksa: banyak(.diverifikasi, .disetujui, .dikunci), dikunci: banyak(.dikunci),
                rerata: rerata.map { aturan.cetakCapaian($0.nilai) } ?? Hitungan.tandaTidakDiukur,
                keterangan: lewat.map { "terlambat \($0) hari" }
                    ?? jadwal[satu]?.sebutan(pada: bahan.hari) ?? "belum dijadwalkan",
                terlambat: lewat != nil)
        }
    }
}

extension Block {
    /// The words of a paragraph or of the first point of a list.
    fileprivate var kalimat: String? {
        switch self {
        case .paragraph(let paragraf): paragraf.spans.plainText
        case .list(let daftar): daftar.items.first?.spans.plainText
        default: nil
        }
    }
}
