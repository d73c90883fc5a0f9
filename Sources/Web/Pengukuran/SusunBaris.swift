import Kinerja
import Storage

/// Makes one row of the grid.
struct SusunBaris {
    let susun: SusunPengukuran
    let indikator: Indikator
    let hasil: HasilIsian?
    /// The period the row is filled for.
    let periode: Periode
    /// Which of several rows of the indicator; nil = it has one.
    let bagian: Int?
    let catatan: CatatanNilai?
    /// The stored row of this period.
    let realisasi: Realisasi?
    /// The value it comes to.
    let nilai: NilaiTerukur
    let target: NilaiTarget?
    let unit: String?
    /// What the calendar and the agreement say against typing.
    private(set) var gerbang: [Gerbang] = []
    /// The sentence that asks for a note, while there is none.
    private(set) var catatanWajib: Peringatan?
    /// Warnings on the stored value, whoever looks at it. Asked for at many places, so found once.
    private(set) var semuaPeringatan: [Peringatan] = []

    init(_ susun: SusunPengukuran, _ indikator: Indikator, _ periode: Periode, bagian: Int? = nil) {
        self.susun = susun
        self.indikator = indikator
        self.periode = periode
        self.bagian = bagian
        let (kode, tahun) = (indikator.kode, susun.tahun)
        hasil = susun.masukan[KunciBaris(kode, bagian == nil ? nil : periode).description]
        catatan = susun.lembar.tercatat[KunciNilai(indikator: kode, tahun: tahun, periode: periode)]
        realisasi = susun.hitungan.realisasi(kode, tahun: tahun, periode: periode)
        nilai = susun.hitungan.nilai(kode, tahun: tahun, periode: periode)
        target = susun.hitungan.targetPeriode(kode, tahun: tahun, periode: periode)
        unit = susun.hitungan.berkas.unitPengampu(indikator)
        gerbang = susun.hitungan.gerbangIsi(
            jadwal: susun.lembar.jadwal[periode], periode: periode, status: status, pada: susun.lembar.hari)
        if (realisasi?.catatan ?? "").isEmpty {
            catatanWajib = susun.hitungan.wajibCatatan(kode, tahun: tahun, periode: periode)
        }
        guard let tercatat = realisasi?.nilai else { return }
        let isi = nilai.angka.map { NilaiRealisasi.angka($0) } ?? tercatat
        semuaPeringatan = susun.hitungan.peringatan(kode, nilai: isi, tahun: tahun, periode: periode)
    }

    var kode: String { indikator.kode }
    var kunciNilai: KunciNilai { KunciNilai(indikator: kode, tahun: susun.tahun, periode: periode) }
    var kunci: String { KunciBaris(kode, bagian == nil ? nil : periode).description }
    var statusNilai: StatusNilai? { susun.lembar.status[kunciNilai] }
    var status: StatusRealisasi { statusNilai?.status ?? .terbuka }
    var tempatHak: Tempat { Tempat(instansi: susun.tempat.tempat.instansi, unit: unit) }

    /// Nil = this account may do it to this row now.
    func alasan(_ tindakan: Tindakan) -> AlasanDitolak? {
        periksaHak(
            tindakan, oleh: susun.pelaku, di: tempatHak, status: .realisasi(status),
            pengisi: catatan?.pengisi ?? [])
    }

    /// A value is due, or one is there although none was.
    var jatuhTempo: Bool { target != .tidakDiukur || (realisasi != nil && nilai != .tidakDiukur) }
    var dapatDiisi: Bool { jatuhTempo && alasan(.isiRealisasi) == nil && gerbang.isEmpty }
    var terisi: Bool {
        switch nilai {
        case .belumDilaporkan, .sementara, .tidakTerdefinisi(.komponenTidakAda): false
        case .angka, .predikat, .yaTidak, .tidakDiukur, .tidakTerdefinisi: true
        }
    }

    func baris(nomor: Int?) -> BarisKisi {
        BarisKisi(
            nomor: nomor, kunci: kunci, kode: kode, nama: indikator.nama, bagian: bagian == nil ? nil : periode.nama,
            satuan: indikator.satuan, lain: nomor == nil ? lainKosong : lain,
            target: selTarget(target, periode: periode), isian: isian, dasar: catatan?.versi ?? 0, tahun: nilaiTahun,
            daftarPesan: daftarPesan, komponen: komponen, tinjau: tinjau,
            jumlahBukti: susun.lembar.bukti[kunciNilai]?.count ?? 0,
            adaCatatan: !(realisasi?.catatan ?? "").isEmpty, status: statusTampil, keadaan: keadaan,
            terisi: terisi && hasil?.status != .galat, jatuhTempo: jatuhTempo, dapatDipilih: dapatDipilih,
            menunggu: menunggu)
    }

    /// How the row stands for whoever looks at it.
    var keadaan: BarisKisi.Keadaan {
        switch hasil?.status {
        case .bentrok: return .bentrok
        case .galat: return .galat
        case .tersimpan, .peringatan, nil: break
        }
        guard jatuhTempo else { return .lewat }
        guard dapatDiisi else { return terisi ? .sah : .lewat }
        if !terisi { return .kosong }
        if salahTersimpan != nil { return .galat }
        if catatanWajib != nil { return .catatan }
        if !daftarPeringatan.isEmpty { return .awas }
        return status == .dikembalikan ? .kembali : .sah
    }

    /// Somebody has it on the table: a value is due, or it was handed in as not measured.
    private var dinilai: Bool { terisi && (jatuhTempo || status != .terbuka) }

    /// The next step of this row is this account's.
    var menunggu: Bool {
        dinilai && [AksiPengukuran.verifikasi, .persetujuan, .kunci].contains { alasan($0.tindakan) == nil }
    }

    var dapatDipilih: Bool {
        dinilai
            && AksiPengukuran.allCases.contains { $0 != .pengajuan && $0 != .pembukaan && alasan($0.tindakan) == nil }
    }

    /// What is wrong with the stored value, in a sentence: it gives no figure, or one its unit does not allow. Figures
    /// that leave no quotient are not wrong.
    var salahTersimpan: String? {
        if case .tidakTerdefinisi(let alasan) = nilai {
            switch alasan {
            case .rumusSalah, .jenisTidakCocok, .predikatTakDikenal, .luapan:
                return "Nilai tidak dapat dihitung: \(alasan.pesan)."
            case .komponenTidakAda, .targetTidakAda, .targetNol, .nilaiNegatif, .pembagiNol, .realisasiNol, .serapanNol,
                .paguNol:
                return nil
            }
        }
        return semuaPeringatan.first { $0.tingkat == .galat }?.pesan
    }

    var statusTampil: Status? {
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
    private var periodeLain: [(tahun: Int, periode: Periode)] {
        susun.periodeTampil.filter { $0 != (susun.tahun, susun.periode) }
    }

    private var lain: [BarisKisi.Lain] {
        periodeLain.map { satu in
            let target = susun.hitungan.targetPeriode(kode, tahun: satu.tahun, periode: satu.periode)
            let nilai = susun.hitungan.nilaiPeriode(kode, tahun: satu.tahun, periode: satu.periode)
            return .init(
                nama: satu.periode.sebutan(tahun: satu.tahun),
                target: target == nil && nilai == .tidakDiukur
                    ? .tidakDiukur(satu.periode.alasanTidakDiukur) : selTarget(target, periode: satu.periode),
                realisasi: sel(nilai))
        }
    }

    private var lainKosong: [BarisKisi.Lain] {
        periodeLain.map { .init(nama: $0.periode.sebutan(tahun: $0.tahun), target: .kosong, realisasi: .kosong) }
    }

    /// A target as a cell; none is said in a word only where one is due.
    func selTarget(_ target: NilaiTarget?, periode: Periode) -> BarisKisi.SelAngka {
        switch target {
        case nil: .belum("belum")
        case .tidakDiukur?: .tidakDiukur(periode.alasanTidakDiukur)
        case .angka?, .rentang?, .predikat?, .ya?: .nilai(susun.hitungan.cetak(target, indikator: indikator))
        }
    }

    func sel(_ nilai: NilaiTerukur) -> BarisKisi.SelAngka {
        switch nilai {
        case .angka, .predikat, .yaTidak: .nilai(susun.hitungan.cetak(nilai, indikator: indikator))
        case .tidakDiukur: .tidakDiukur(periode.alasanTidakDiukur)
        case .belumDilaporkan, .sementara(nil, _, _): .belum("belum")
        case .sementara(let sebagian?, let terisi, let wajib):
            .nilai(susun.hitungan.cetak(.angka(sebagian), indikator: indikator), dari: "\(terisi)/\(wajib)")
        case .tidakTerdefinisi(let alasan): .tidakDiukur(alasan.pesan)
        }
    }

    private func sel(_ capaian: Capaian) -> BarisKisi.SelAngka {
        switch capaian {
        case .ada: .nilai(susun.hitungan.cetak(capaian))
        case .sementara(let sebagian?, let terisi, let wajib):
            .nilai(susun.aturan.cetakCapaian(sebagian.tampilan), dari: "\(terisi)/\(wajib)")
        case .tidakDiukur, .belumDilaporkan, .sementara(nil, _, _), .tidakTerdefinisi:
            .tidakDiukur(susun.hitungan.keterangan(capaian))
        }
    }

    /// Figures of the year, from what is stored.
    var nilaiTahun: BarisKisi.NilaiTahun {
        if let bagian, bagian > 0 {
            return .init(target: .kosong, realisasi: .kosong, capaian: .kosong, garis: nil)
        }
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
    var isian: BarisKisi.Isian {
        guard jatuhTempo else { return .tetap(.tidakDiukur(periode.alasanTidakDiukur)) }
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
