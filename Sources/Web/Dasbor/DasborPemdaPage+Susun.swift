import Kinerja
import Storage

extension DasborPemdaPage {
    /// - Parameter ringkasan: of every instansi that has opened the year, by kode.
    init(
        _ bahan: BahanDasborPemda, _ ringkasan: [String: RingkasanInstansi], peta: PetaSasaranDaerah, tahun: Int,
        periode: Periode, saringan: SaringanDasbor
    ) {
        let penyusun = PenyusunDasborPemda(bahan: bahan, peta: peta, tahun: tahun, periode: periode)
        let akar = bahan.daftarInstansi.first { $0.jenis == .akar }?.kode
        let pd = bahan.daftarInstansi.filter { $0.kode != akar }
        let ada = pd.compactMap { ringkasan[$0.kode] }
        let daftarSasaran = penyusun.kolom(ada)
        let kolom = saringan.sasaran.map { kode in daftarSasaran.filter { $0.kode == kode } } ?? daftarSasaran
        let terpilih = ada.map { ($0, penyusun.baris($0, kolom)) }.filter { Self.cocok($0.1, saringan) }
        self.init(
            namaPemda: bahan.namaPemda, tahun: tahun, periode: periode, saringan: saringan,
            daftarTahun: bahan.daftarTahun, kalimat: "", asal: peta.asal, daftarSasaran: daftarSasaran, kolom: kolom,
            daftar: terpilih.map(\.1), akar: akar.flatMap { ringkasan[$0] }.map { penyusun.baris($0, kolom) },
            sebaran: Self.sebaran(terpilih.map(\.0)),
            keputusan: terpilih.compactMap { penyusun.keputusan($0.0, $0.1) }.sorted(by: Self.mendesak),
            belumMelapor: terpilih.map(\.1).filter { $0.lapor.kurang > 0 }.sorted(by: Self.terlambat),
            belumBuka: pd.filter { ringkasan[$0.kode] == nil }.map(\.namaSingkat),
            catatanRerata: Self.catatanRerata(ada))
        self.kalimat = susunKalimat(dari: ada.count)
    }

    private static func cocok(_ baris: Baris, _ saringan: SaringanDasbor) -> Bool {
        (saringan.sasaran == nil || baris.sel.contains { $0 != nil })
            && (saringan.predikat == nil || saringan.predikat == baris.rerata.predikat?.label)
            && (!saringan.terlambat || baris.lapor.terlambatHari != nil)
    }

    /// The bands of every scale in use, best first; bands of the same name count together.
    private static func sebaran(_ daftar: [RingkasanInstansi]) -> [Sebaran] {
        var hasil: [Sebaran] = []
        for skala in daftar.map(\.aturan.skala) {
            for pita in skala.pita {
                let predikat = Predikat(pita, pada: skala)
                guard !hasil.contains(where: { $0.predikat.label == predikat.label }) else { continue }
                hasil.append(
                    Sebaran(
                        predikat: predikat, instansi: daftar.count { $0.predikat?.predikat == predikat.label },
                        indikator: daftar.reduce(0) { $0 + ($1.banyakPredikat[predikat.label] ?? 0) }))
            }
        }
        return hasil.enumerated().sorted {
            (-$0.element.predikat.tingkat, $0.offset) < (-$1.element.predikat.tingkat, $1.offset)
        }
        .map(\.element)
    }

    /// Money ahead of results first, then the lowest results.
    private static func mendesak(_ kiri: Keputusan, _ kanan: Keputusan) -> Bool {
        let (a, b) = (kiri.baris.selisih.nilai ?? .seratus, kanan.baris.selisih.nilai ?? .seratus)
        return a == b ? kiri.baris.nama < kanan.baris.nama : a < b
    }

    private static func terlambat(_ kiri: Baris, _ kanan: Baris) -> Bool {
        let (a, b) = (kiri.lapor, kanan.lapor)
        return (a.terlambatHari ?? 0, a.kurang, kanan.nama) > (b.terlambatHari ?? 0, b.kurang, kiri.nama)
    }

    private static func catatanRerata(_ daftar: [RingkasanInstansi]) -> String {
        let batas = Set(daftar.map { $0.aturan.batasAtas.rerata.map { $0.cetak() } ?? "" })
        guard batas.count == 1, let satu = batas.first else {
            return "Rata-rata memakai batas capaian menurut aturan tiap instansi."
        }
        return satu.isEmpty
            ? "Rata-rata memakai capaian tanpa batas atas."
            : "Rata-rata memakai capaian dengan batas \(satu)."
    }

    /// `12 instansi, 6 sasaran daerah. 9 sudah melapor lengkap TW IV; 5 menyerap anggaran jauh di atas capaiannya.`
    private func susunKalimat(dari semua: Int) -> String {
        let banyak = saringan.menyaring ? "\(daftar.count) dari \(semua) instansi" : "\(daftar.count) instansi"
        let sasaran = asal == .akar ? ", \(kolom.count { $0.kode != RingkasanInstansi.kodeLain }) sasaran daerah" : ""
        guard !daftar.isEmpty else {
            return saringan.menyaring
                ? "Tidak ada dari \(semua) instansi yang cocok dengan saringan."
                : "Belum ada instansi yang membuka tahun \(tahun)."
        }
        let wajib = daftar.filter { $0.lapor.wajib > 0 }
        let lengkap = wajib.count { $0.lapor.kurang == 0 }
        let lambat = daftar.count { $0.lapor.terlambatHari != nil }
        let boros = daftar.count(where: \.boros)
        let bagian = [
            wajib.isEmpty ? nil : "\(lengkap) sudah melapor lengkap \(periodeLapor.singkatan)",
            lambat == 0 ? nil : "\(lambat) terlambat",
            boros == 0 ? nil : "\(boros) menyerap anggaran jauh di atas capaiannya",
        ].compactMap { $0 }
        return banyak + sasaran + "." + (bagian.isEmpty ? "" : " " + bagian.joined(separator: "; ") + ".")
    }
}

/// Figures of one instansi in the words of the page.
private struct PenyusunDasborPemda {
    let bahan: BahanDasborPemda
    let peta: PetaSasaranDaerah
    let tahun: Int
    let periode: Periode
    private let lapor: [String: [RekapPeriode]]

    init(bahan: BahanDasborPemda, peta: PetaSasaranDaerah, tahun: Int, periode: Periode) {
        self.bahan = bahan
        self.peta = peta
        self.tahun = tahun
        self.periode = periode
        lapor = Dictionary(
            grouping: bahan.rekap.filter { $0.periode.triwulan == periode.triwulan }, by: \.instansi)
    }

    /// Goals of the pemda, and one for the rest when an instansi has goals outside of them.
    func kolom(_ ringkasan: [RingkasanInstansi]) -> [DasborPemdaPage.Kolom] {
        let daerah = peta.daftar.map {
            DasborPemdaPage.Kolom(kode: $0.kode, judul: $0.uraian.dipendekkan(44), uraian: $0.uraian)
        }
        let adaLain = ringkasan.contains { $0.menurutDaerah[RingkasanInstansi.kodeLain] != nil }
        guard !daerah.isEmpty, adaLain else { return daerah }
        return daerah + [
            .init(
                kode: RingkasanInstansi.kodeLain, judul: "Sasaran lain",
                uraian: "Sasaran instansi yang tidak menurunkan sasaran daerah")
        ]
    }

    func baris(_ r: RingkasanInstansi, _ kolom: [DasborPemdaPage.Kolom]) -> DasborPemdaPage.Baris {
        let tempat = TempatKerja(instansi: r.kode, tahun: tahun)
        let serapan = r.serapan?.persen
        return DasborPemdaPage.Baris(
            kode: r.kode, nama: r.nama, alamat: .dasbor(tempat).dengan("periode", periode.kode),
            sel: kolom.map { satu in r.menurutDaerah[satu.kode].map { sel($0, r) } },
            rerata: sel(r.rerata, r),
            serapan: serapan.map { .init(teks: r.aturan.cetakSerapan($0), nilai: $0) }
                ?? (r.serapan == nil ? .tidakAda : .belum),
            selisih: r.selisihSerapan.map { .init(teks: r.aturan.cetakCapaian(-$0), nilai: -$0) } ?? .tidakAda,
            lapor: lapor(r.kode), boros: r.selisihSerapan.map { $0 > DasborPemdaPage.batasBoros } ?? false)
    }

    /// Where nothing is due in this stretch of the year, nothing is missing either.
    private func sel(_ rerata: Rerata?, _ r: RingkasanInstansi) -> DasborPemdaPage.Sel {
        guard let rerata else { return .init(angka: r.rekap.belum == 0 ? .tidakAda : .belum) }
        let aturan = r.aturan
        return .init(
            angka: .init(teks: aturan.cetakCapaian(rerata.nilai), nilai: rerata.nilai),
            predikat: aturan.predikat(rerata.nilai).map { .init($0, pada: aturan.skala) })
    }

    private func lapor(_ kode: String) -> DasborPemdaPage.Lapor {
        let daftar = lapor[kode] ?? []
        return .init(
            masuk: daftar.reduce(0) { $0 + $1.masuk }, wajib: daftar.reduce(0) { $0 + $1.wajib },
            terlambatHari: daftar.compactMap(\.terlambatHari).max(),
            tenggat: daftar.compactMap(\.tenggat).max()?.cetak ?? "")
    }

    /// Money far ahead of results, or results in the two lowest bands.
    func keputusan(_ r: RingkasanInstansi, _ baris: DasborPemdaPage.Baris) -> DasborPemdaPage.Keputusan? {
        guard baris.boros || baris.rerata.predikat.map({ $0.tingkat <= 2 }) == true else { return nil }
        let tempat = TempatKerja(instansi: r.kode, tahun: tahun)
        return .init(
            baris: baris,
            terendah: r.terendah.map { butir in
                .init(
                    nama: butir.indikator.nama,
                    alamat: .kaca(tempat, indikator: butir.indikator.kode, periode.kode),
                    capaian: r.aturan.cetakCapaian(butir.nilai.tampilan), pengampu: butir.pengampu)
            })
    }
}

extension DasborPemdaPage.Predikat {
    init(_ pita: Pita, pada skala: Skala) {
        let nomor = skala.pita.firstIndex(of: pita) ?? 0
        self.init(label: pita.predikat, tingkat: tingkatPita(nomor, dari: skala.pita.count))
    }
}

extension String {
    /// Cut at a blank, with an ellipsis.
    func dipendekkan(_ batas: Int) -> String {
        guard count > batas else { return self }
        let awal = prefix(batas)
        let potong = awal.lastIndex(of: " ").map { awal[..<$0] } ?? awal
        return potong + "\u{2026}"
    }
}
