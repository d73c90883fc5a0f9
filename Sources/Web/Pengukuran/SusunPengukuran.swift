import Kinerja
import Storage

/// Makes the grid out of facts, states and what was typed: a pure function of its parts.
struct SusunPengukuran {
    let lembar: LembarPengukuran
    let hitungan: Hitungan
    let tempat: TempatPengukuran
    let pelaku: Pelaku
    let saringan: SaringanPengukuran
    /// What became of values sent with the request, by the name of their row.
    let masukan: [String: HasilIsian]
    let jam: JamSetempat

    init(
        _ lembar: LembarPengukuran, _ tempat: TempatPengukuran, pelaku: Pelaku,
        saringan: SaringanPengukuran = SaringanPengukuran(), masukan: [String: HasilIsian] = [:],
        jam: JamSetempat = JamSetempat()
    ) {
        self.lembar = lembar
        self.tempat = tempat
        self.pelaku = pelaku
        self.saringan = saringan
        self.masukan = masukan
        self.jam = jam
        hitungan = Hitungan(lembar.berkas)
    }

    var periode: Periode { tempat.periode }
    var tahun: Int { tempat.tempat.tahun }
    var aturan: AturanKinerja { hitungan.aturan }

    func page() -> PengukuranPage {
        let susunan = daftarIndikator.flatMap(susunBaris)
        let semua = kelompok(susunan)
        let tampil = semua.disaring { $0.cocok(saringan.tampil, milik: milik) }
        let daftar = semua.flatMap(\.daftarBaris)
        let tombol = daftarTombol(susunan, daftar)
        return PengukuranPage(
            tempat: tempat, saringan: saringan, namaPeriode: periode.sebutan(tahun: tahun),
            namaLengkap: periode == .tahun ? "\(tahun)" : "\(periode.singkatan) \(tahun)",
            kalimat: kalimat(susunan, daftar), judulTahun: "Tahun \(tahun)", batas: batas, daftarKolom: daftarKolom,
            kelompok: tampil, daftarTampil: daftarTampil(daftar), daftarUnit: daftarUnit, periodeLain: periodeLain,
            daftarTombol: tombol, sebab: tombol.contains { $0.aksi == .pengajuan } ? daftar.daftarSebab : [],
            skala: aturan.skala, dapatDiisi: daftar.contains { $0.isian.dapatDiubah },
            dapatDipilih: daftar.contains(where: \.dapatDipilih), daftarGerbang: daftarGerbang(susunan), tersimpan: nil)
    }

    private var batas: String {
        let berbatas = aturan.batasAtas.tampilan.map { "batas capaian \($0.cetak())" }
        return berbatas ?? "capaian tanpa batas"
    }
}

// MARK: Which rows and columns

extension SusunPengukuran {
    /// Indicators that are due in this period and belong to the chosen unit.
    var daftarIndikator: [Indikator] {
        let terurut = hitungan.berkas.daftarSimpul.flatMap { hitungan.daftarIndikator(di: $0.kode) }
        return terurut.filter { indikator in
            !periodeIsian(indikator).isEmpty
                && (saringan.unit == nil || hitungan.berkas.unitPengampu(indikator) == saringan.unit)
        }
    }

    /// Periods in which an indicator is filled here: TW II asks a monthly one for three months. The page of the year is
    /// for annual indicators alone.
    func periodeIsian(_ indikator: Indikator) -> [Periode] {
        if periode == .tahun, indikator.frekuensi != .tahunan { return [] }
        return indikator.frekuensi.periodeIsian(dalam: periode)
    }

    func susunBaris(_ indikator: Indikator) -> [SusunBaris] {
        let daftar = periodeIsian(indikator)
        return daftar.enumerated().map { nomor, satu in
            SusunBaris(self, indikator, satu, bagian: daftar.count > 1 ? nomor : nil)
        }
    }

    /// By level of the goals, in the order of the tree.
    private func kelompok(_ susunan: [SusunBaris]) -> [PengukuranPage.KelompokBaris] {
        var nomor = 0
        return TingkatSasaran.allCases.compactMap { tingkat in
            let isi = susunan.filter { satu in
                hitungan.simpul(satu.indikator.simpul).map { TingkatSasaran($0.jenis) } == tingkat
            }
            guard !isi.isEmpty else { return nil }
            let daftarBaris = isi.map { satu in
                let pertama = (satu.bagian ?? 0) == 0
                if pertama { nomor += 1 }
                return satu.baris(nomor: pertama ? nomor : nil)
            }
            return PengukuranPage.KelompokBaris(
                judul: tingkat.judul, catatan: Self.catatan(isi.filter { ($0.bagian ?? 0) == 0 }.map(\.indikator)),
                daftarBaris: daftarBaris)
        }
    }

    private static func catatan(_ daftar: [Indikator]) -> String {
        let iku = daftar.count(where: \.iku)
        let banyak = "\(daftar.count) indikator"
        if iku == 0 { return banyak }
        return iku == daftar.count ? "\(banyak), semuanya IKU" : "\(banyak), \(iku) IKU"
    }

    /// The periods beside this one that are shown: the triwulan of the year, the months before, or the years before.
    var periodeTampil: [(tahun: Int, periode: Periode)] {
        switch periode {
        case .triwulan: Periode.semuaTriwulan.map { (tahun, $0) }
        case .bulan(let nomor): (max(1, nomor - 3)...nomor).map { (tahun, .bulan($0)) }
        case .tahun: (tahun - 3...tahun).map { ($0, .tahun) }
        }
    }

    private var daftarKolom: [PengukuranPage.KolomPeriode] {
        periodeTampil.map { satu in
            let ini = satu == (tahun, periode)
            let keterangan = satu.tahun == tahun ? keteranganStatus(satu.periode) : "terbit"
            let lain = TempatPengukuran(
                tempat: TempatKerja(instansi: tempat.tempat.instansi, tahun: satu.tahun), periode: satu.periode)
            return PengukuranPage.KolomPeriode(
                nama: satu.periode.sebutan(tahun: satu.tahun), keterangan: keterangan,
                dikunci: keterangan == StatusRealisasi.dikunci.nama, ini: ini, alamat: lain.kisi(saringan))
        }
    }

    /// What is true of all rows of a period, or the least advanced of their states.
    private func keteranganStatus(_ satu: Periode) -> String {
        let daftar = hitungan.berkas.daftarIndikator.flatMap { indikator in
            indikator.frekuensi.periodeIsian(dalam: satu).map {
                lembar.statusNilai(KunciNilai(indikator: indikator.kode, tahun: tahun, periode: $0))
            }
        }
        let urutan: [StatusRealisasi] = [.dikembalikan, .terbuka, .diajukan, .diverifikasi, .disetujui, .dikunci]
        guard let terendah = urutan.first(where: daftar.contains) else { return "" }
        if terendah == .terbuka {
            switch lembar.jadwal[satu]?.keadaan(pada: lembar.hari) {
            case .terbuka?: return "terbuka"
            case .belumDibuka?, nil: return "belum dibuka"
            case .lewatTenggat?: return "lewat tenggat"
            case .ditutup?: return "ditutup"
            }
        }
        return Set(daftar).count == 1 ? terendah.nama : "sebagian \(terendah.nama)"
    }

    /// What stands in the way of typing for rows that are this account's to fill.
    private func daftarGerbang(_ susunan: [SusunBaris]) -> [Gerbang] {
        var hasil: [Gerbang] = []
        for satu in susunan where satu.jatuhTempo && satu.alasan(.isiRealisasi) == nil {
            for gerbang in satu.gerbang where !hasil.contains(gerbang) { hasil.append(gerbang) }
        }
        return hasil
    }
}

// MARK: Filters

extension SusunPengukuran {
    /// Rows of one's own unit; nil when the account serves no unit.
    var milik: Set<String>? {
        let daftarUnit = Set(
            pelaku.daftarPenugasan.filter { $0.instansi == tempat.tempat.instansi }.compactMap(\.unit))
        guard !daftarUnit.isEmpty else { return nil }
        return Set(
            daftarIndikator.filter { hitungan.berkas.unitPengampu($0).map(daftarUnit.contains) ?? false }.map(\.kode))
    }

    private func daftarTampil(_ daftar: [BarisKisi]) -> [PengukuranPage.PilihanTampil] {
        SaringanPengukuran.Tampil.allCases.compactMap { tampil in
            if tampil == .milik, milik == nil { return nil }
            let banyak = daftar.count { $0.cocok(tampil, milik: milik) }
            let saring = SaringanPengukuran(unit: saringan.unit, tampil: tampil)
            return .init(
                teks: "\(tampil.nama) \(banyak)", alamat: tempat.kisi(saring), aktif: tampil == saringan.tampil)
        }
    }

    private var daftarUnit: [ButirPilihan] {
        let dipakai = Set(hitungan.berkas.daftarIndikator.compactMap(hitungan.berkas.unitPengampu))
        return hitungan.berkas.daftarUnit.filter { dipakai.contains($0.kode) }.map { ButirPilihan($0.kode, $0.nama) }
    }

    /// Periods of the year without a column here; months only where there are monthly indicators.
    private var periodeLain: [PengukuranPage.PilihanTampil] {
        let bulanan = hitungan.berkas.daftarIndikator.contains { $0.frekuensi == .bulanan }
        let daftar = Periode.semuaTriwulan + (bulanan ? Periode.semuaBulan : [])
        let tampil = periodeTampil.filter { $0.tahun == tahun }.map(\.periode)
        return daftar.filter { !tampil.contains($0) }.map { satu in
            let lain = TempatPengukuran(tempat: tempat.tempat, periode: satu)
            return .init(teks: satu.nama, alamat: lain.kisi(saringan), aktif: false)
        }
    }
}

extension SaringanPengukuran.Tampil {
    var nama: String {
        switch self {
        case .semua: "Semua"
        case .perlu: "Perlu tindakan"
        case .milik: "Milik saya"
        }
    }
}

extension BarisKisi {
    fileprivate func cocok(_ tampil: SaringanPengukuran.Tampil, milik: Set<String>?) -> Bool {
        switch tampil {
        case .semua: true
        case .perlu: perluTindakan
        case .milik: milik?.contains(kode) ?? true
        }
    }
}

extension [PengukuranPage.KelompokBaris] {
    fileprivate func disaring(_ cocok: (BarisKisi) -> Bool) -> Self {
        compactMap { kelompok in
            var hasil = kelompok
            hasil.daftarBaris = kelompok.daftarBaris.filter(cocok)
            return hasil.daftarBaris.isEmpty ? nil : hasil
        }
    }
}

extension Periode {
    /// Head of a column: `TW IV`, or the year.
    func sebutan(tahun: Int) -> String { self == .tahun ? "\(tahun)" : singkatan }
}

/// Heading a row stands under.
enum TingkatSasaran: CaseIterable {
    case strategis, khusus, operasional, program, kegiatan, subkegiatan

    init(_ jenis: Simpul.Jenis) {
        switch jenis {
        case .visi, .misi, .tujuan, .sasaran: self = .strategis
        case .sasaranKhusus: self = .khusus
        case .sasaranOperasional: self = .operasional
        case .program: self = .program
        case .kegiatan: self = .kegiatan
        case .subkegiatan: self = .subkegiatan
        }
    }

    var judul: String {
        switch self {
        case .strategis: "Sasaran strategis"
        case .khusus: "Sasaran khusus"
        case .operasional: "Sasaran operasional"
        case .program: "Program"
        case .kegiatan: "Kegiatan"
        case .subkegiatan: "Subkegiatan"
        }
    }
}
