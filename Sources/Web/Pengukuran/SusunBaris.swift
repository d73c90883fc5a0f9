import Kinerja
import Storage

/// Makes one row of the grid.
struct SusunBaris {
    let susun: SusunPengukuran
    let indikator: Indikator
    let hasil: HasilIsian?
    let catatan: CatatanRealisasi?
    let keadaanTercatat: KeadaanRealisasi?
    /// The stored row of this period.
    let realisasi: Realisasi?
    /// The value it comes to.
    let nilai: NilaiTerukur
    let target: NilaiTarget?

    init(_ susun: SusunPengukuran, _ indikator: Indikator) {
        self.susun = susun
        self.indikator = indikator
        let (kode, tahun, periode) = (indikator.kode, susun.tahun, susun.periode)
        hasil = susun.masukan[kode]
        catatan = susun.lembar.tercatat[kode]
        keadaanTercatat = susun.lembar.keadaan[kode]?[periode]
        realisasi = susun.hitungan.realisasi(kode, tahun: tahun, periode: periode)
        nilai = susun.hitungan.nilai(kode, tahun: tahun, periode: periode)
        target = susun.hitungan.targetPeriode(kode, tahun: tahun, periode: periode)
    }

    var kode: String { indikator.kode }
    var status: StatusRealisasi { susun.lembar.status(kode, susun.periode) }
    var tempatHak: Tempat { Tempat(instansi: susun.tempat.tempat.instansi, unit: susun.lembar.unit[kode]) }

    /// Nil = this account may do it to this row now.
    func alasan(_ tindakan: Tindakan) -> AlasanDitolak? {
        periksaHak(
            tindakan, oleh: susun.pelaku, di: tempatHak, status: .realisasi(status),
            pengisi: catatan?.pengisi ?? [])
    }

    /// A value is due, or one is there although none was.
    var jatuhTempo: Bool { target != .tidakDiukur || (realisasi != nil && nilai != .tidakDiukur) }
    var dapatDiisi: Bool {
        jatuhTempo && (susun.lembar.bukaan?.terbuka ?? false) && alasan(.isiRealisasi) == nil
    }
    var terisi: Bool { nilai != .belumDilaporkan && nilai != .sementara(nilai: nil, terisi: 0, wajib: 0) }

    func baris(nomor: Int) -> BarisPengukuran {
        BarisPengukuran(
            nomor: nomor, kode: kode, nama: indikator.nama, satuan: indikator.satuan, lain: lain,
            target: selTarget(target, periode: susun.periode), isian: isian, dasar: catatan?.versi ?? 0, tahun: nilaiTahun,
            daftarPesan: daftarPesan, komponen: komponen, tinjau: tinjau,
            jumlahBukti: susun.lembar.bukti[kode]?.count ?? 0,
            adaCatatan: !(realisasi?.catatan ?? "").isEmpty, status: statusTampil, keadaan: keadaan,
            terisi: terisi && hasil?.status != .galat, jatuhTempo: jatuhTempo, dapatDipilih: dapatDipilih)
    }

    /// How the row stands for whoever looks at it.
    var keadaan: BarisPengukuran.Keadaan {
        switch hasil?.status {
        case .bentrok: return .bentrok
        case .galat: return .galat
        case .tersimpan, .peringatan, nil: break
        }
        guard jatuhTempo else { return .lewat }
        guard dapatDiisi else { return terisi ? .sah : .lewat }
        if !terisi { return .kosong }
        if case .tidakTerdefinisi = nilai { return .galat }
        if catatanWajib != nil { return .catatan }
        if !daftarPeringatan.isEmpty { return .awas }
        return status == .dikembalikan ? .kembali : .sah
    }

    var dapatDipilih: Bool {
        terisi && jatuhTempo
            && AksiPengukuran.allCases.contains { $0 != .pengajuan && $0 != .pembukaan && alasan($0.tindakan) == nil }
    }

    private var statusTampil: Status? {
        switch status {
        case .terbuka: nil
        case .diajukan: .diajukan
        case .diverifikasi: .diverifikasi
        case .disetujui: .disetujui
        case .dikunci: .dikunci
        case .dikembalikan: .dikembalikan
        }
    }
}

// MARK: Values

extension SusunBaris {
    private var lain: [BarisPengukuran.Lain] {
        susun.periodeTampil.filter { $0 != (susun.tahun, susun.periode) }.map { satu in
            let target = susun.hitungan.targetPeriode(kode, tahun: satu.tahun, periode: satu.periode)
            let nilai = susun.hitungan.nilaiPeriode(kode, tahun: satu.tahun, periode: satu.periode)
            return .init(
                nama: satu.periode.sebutan(tahun: satu.tahun), target: selTarget(target, periode: satu.periode),
                realisasi: sel(nilai))
        }
    }

    /// A target as a cell; none is said in a word only where one is due.
    func selTarget(_ target: NilaiTarget?, periode: Periode) -> BarisPengukuran.SelAngka {
        switch target {
        case nil: .belum("belum")
        case .tidakDiukur?: .tidakDiukur(periode.alasanTidakDiukur)
        case .angka?, .rentang?, .predikat?, .ya?: .nilai(susun.hitungan.cetak(target, indikator: indikator))
        }
    }

    func sel(_ nilai: NilaiTerukur) -> BarisPengukuran.SelAngka {
        switch nilai {
        case .angka, .predikat, .yaTidak: .nilai(susun.hitungan.cetak(nilai, indikator: indikator))
        case .tidakDiukur: .tidakDiukur(susun.periode.alasanTidakDiukur)
        case .belumDilaporkan, .sementara(nil, _, _): .belum("belum")
        case .sementara(let sebagian?, let terisi, let wajib):
            .nilai(susun.hitungan.cetak(.angka(sebagian), indikator: indikator), dari: "\(terisi)/\(wajib)")
        case .tidakTerdefinisi(let alasan): .tidakDiukur(alasan.pesan)
        }
    }

    private func sel(_ capaian: Capaian) -> BarisPengukuran.SelAngka {
        switch capaian {
        case .ada: .nilai(susun.hitungan.cetak(capaian))
        case .sementara(let sebagian?, let terisi, let wajib):
            .nilai(susun.aturan.cetakCapaian(sebagian.tampilan), dari: "\(terisi)/\(wajib)")
        case .tidakDiukur, .belumDilaporkan, .sementara(nil, _, _), .tidakTerdefinisi:
            .tidakDiukur(susun.hitungan.keterangan(capaian))
        }
    }

    /// Figures of the year, from what is stored.
    var nilaiTahun: BarisPengukuran.NilaiTahun {
        let target = susun.hitungan.targetBerlaku(kode, tahun: susun.tahun)?.nilai
        let selTarget = selTarget(target, periode: .tahun)
        guard hasil?.status != .galat else {
            return .init(
                target: selTarget, realisasi: .belum("galat"), capaian: .tidakDiukur("nilai belum sah"),
                garis: .belumSah(menurut: susun.aturan))
        }
        let capaian = susun.hitungan.capaian(kode, tahun: susun.tahun)
        return .init(
            target: selTarget, realisasi: sel(susun.hitungan.nilai(kode, tahun: susun.tahun)), capaian: sel(capaian),
            garis: GarisTolok(capaian, menurut: susun.aturan, lebar: .kisi))
    }
}

// MARK: The cell to fill

extension SusunBaris {
    var isian: BarisPengukuran.Isian {
        guard jatuhTempo else { return .tetap(.tidakDiukur(susun.periode.alasanTidakDiukur)) }
        guard dapatDiisi else { return .tetap(sel(nilai)) }
        if dariKomponen { return .dihitung(sel(nilai), keadaanSel) }
        switch indikator.jenisNilai {
        case .yaTidak: return .pilih(teksIsian, Self.yaTidak, keadaanSel)
        case .predikat where !daftarPredikat.isEmpty: return .pilih(teksIsian, daftarPredikat, keadaanSel)
        case .predikat, .angka, .tahapan: return .ketik(teksIsian, keadaanSel)
        }
    }

    /// Typed as komponen rather than as one value. A plain value that was entered over them stays what it is.
    var dariKomponen: Bool {
        let berkomponen = indikator.jenisNilai == .tahapan || susun.hitungan.rumus(kode) != nil
        guard berkomponen, hasil?.ketikan == nil else { return false }
        switch realisasi?.nilai {
        case .dariKomponen, .belumDilaporkan, .ya, .tidak, nil: return true
        case .angka, .predikat, .tidakDiukur: return false
        }
    }

    /// As typed, else as one would type what is stored.
    var teksIsian: String { hasil?.ketikan ?? susun.teks(realisasi?.nilai, indikator) }

    private var keadaanSel: KeadaanSel {
        switch keadaan {
        case .galat: .galat
        case .kosong: .kosong
        case .bentrok, .catatan, .awas, .kembali: .awas
        case .sah, .lewat: .terima
        }
    }

    private static let yaTidak = [
        ButirPilihan("ya", "Ya"), ButirPilihan("tidak", "Tidak"), ButirPilihan("tidak diukur", "Tidak diukur"),
    ]

    private var daftarPredikat: [ButirPilihan] {
        guard let skala = susun.aturan.skalaOrdinal[indikator.skalaPredikat] else { return [] }
        let urut = skala.nilai.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        return urut.map { ButirPilihan($0.key, $0.key) } + [ButirPilihan("tidak diukur", "Tidak diukur")]
    }
}

extension SusunPengukuran {
    /// A stored value as one would type it; empty for none.
    func teks(_ nilai: NilaiRealisasi?, _ indikator: Indikator) -> String {
        switch nilai {
        case .angka(let angka)?: angka.teksIsian
        case .predikat(let predikat)?: predikat
        case .ya?: "ya"
        case .tidak?: "tidak"
        case .tidakDiukur?: indikator.jenisNilai == .angka || indikator.jenisNilai == .tahapan ? "N/A" : "tidak diukur"
        case .belumDilaporkan?, nil: ""
        case .dariKomponen?: "="
        }
    }
}

extension Angka {
    /// Every digit, and dots only where they cannot be taken for a decimal mark.
    var teksIsian: String {
        let teks = cetak()
        return teks.contains(",") || teks.count(where: { $0 == "." }) > 1 ? teks : teks.replacing(".", with: "")
    }
}

extension Periode {
    fileprivate var alasanTidakDiukur: String {
        switch self {
        case .triwulan: "Tidak diukur pada triwulan ini"
        case .bulan: "Tidak diukur pada bulan ini"
        case .tahun: "Tidak diukur pada tahun ini"
        }
    }
}
