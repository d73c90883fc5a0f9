import Kinerja
import Storage

/// One version of an agreement: what it promises and pays for, against plan, last year and the version before.
struct PerjanjianPage {
    struct Pihak: Equatable {
        var sebutan: String
        /// Title of the post with Plt., Plh., Pj. before it.
        var jabatan: String
        var pejabat: String
    }

    struct Peringatan: Equatable {
        var inti: String
        var teks: String
        /// Where it is mended; nil when there is nothing to mend.
        var tautan: Tautan?

        struct Tautan: Equatable {
            var teks: String
            var alamat: Alamat
        }
    }

    /// The signed copy.
    struct Lampiran: Equatable {
        var nama: String
        var ukuran: String
        var sidik: String
        var alamat: Alamat
    }

    var tempat: TempatPerjanjian
    var judul: String
    var kalimat: String
    /// Of party 1, for the line above the heading.
    var jabatan: String
    var status: StatusPerjanjian
    /// `Ditandatangani 2 Oktober 2023, beku`.
    var teksStatus: String
    var versi: [TautanPilihan]
    var tindakan: [TindakanPerjanjian]
    /// What was asked to be mended; empty = nothing.
    var pengembalian: String
    var peringatan: [Peringatan]
    var anggaran: TabelAnggaranJanji
    var target: TabelTargetJanji
    var pembanding: TabelPembandingJanji
    var periodik: [TabelPeriodikJanji]
    var pihak: [Pihak]
    var tanggal: String
    var tempatTTD: String
    /// SHA-256 of the frozen text; nil while not signed here.
    var sidik: String?
    var lampiran: Lampiran?
    var jejak: [ButirJejak]
    /// The version before stands beside this one.
    var adaPerbandingan: Bool

    /// - Parameter geserDetik: seconds east of Greenwich, for the times of the trail.
    init(_ bahan: BahanPerjanjian, oleh pelaku: Pelaku, geserDetik: Int) {
        let berkas = bahan.berkas, perjanjian = bahan.perjanjian, isi = bahan.isi
        let tempatKerja = TempatKerja(instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun)
        let tempat = TempatPerjanjian(tempatKerja, kode: perjanjian.kode, versi: perjanjian.versi)
        let hitungan = bahan.hitungan(pada: perjanjian.tanggal)
        self.tempat = tempat
        status = bahan.status
        sidik = bahan.status == .ditandatangani ? bahan.beku?.sidik : nil
        pengembalian = bahan.status == .draf ? bahan.beku?.catatan ?? "" : ""
        judul = Self.judul(isi)
        jabatan = berkas.daftarJabatan.first { $0.kode == perjanjian.pihakPertama }?.nama ?? isi.pihakPertama.sebutan
        kalimat = Self.kalimat(isi, jabatan)
        teksStatus = Self.teksStatus(bahan)
        versi = Self.tautanVersi(bahan, tempat)
        tindakan = TindakanPerjanjian.daftar(bahan, hitungan, oleh: pelaku, tempat)
        peringatan = Self.peringatan(bahan, hitungan, tempat)
        let namaLama = Self.namaLama(bahan.sebelum)
        anggaran = TabelAnggaranJanji(isi, sebelum: bahan.sebelum, namaLama: namaLama)
        target = TabelTargetJanji(isi, sebelum: bahan.sebelum, namaLama: namaLama, tempatKerja)
        pembanding = TabelPembandingJanji(isi, hitungan, tempatKerja)
        periodik = TabelPeriodikJanji.semua(isi, hitungan, tempatKerja)
        pihak = [Pihak("Pihak pertama", isi.pihakPertama), Pihak("Pihak kedua", isi.pihakKedua)]
        tanggal = perjanjian.tanggal?.cetak ?? "belum ditandatangani"
        tempatTTD = isi.tempat
        lampiran = bahan.lampiran.map { Lampiran($0, tempat) }
        jejak = Self.jejak(bahan, geserDetik: geserDetik)
        adaPerbandingan = bahan.sebelum != nil
    }
}

// MARK: Words

extension PerjanjianPage {
    static func judul(_ isi: IsiPerjanjian) -> String {
        "Perjanjian kinerja \(isi.tahun)" + (isi.versi == 0 ? "" : ", perubahan ke-\(isi.versi)")
    }

    private static func kalimat(_ isi: IsiPerjanjian, _ pertama: String) -> String {
        let kedua = isi.pihakKedua.sebutan
        let pihak = kedua.isEmpty ? "\(pertama)." : "\(pertama) kepada \(kedua)."
        guard let alasan = PerjanjianKinerja.AlasanPerubahan(rawValue: isi.alasan) else { return pihak }
        let uraian = isi.uraianAlasan.trimmed
        let titik = uraian.hasSuffix(".") ? "" : "."
        return "\(pihak) Alasan: \(alasan.uraian)" + (uraian.isEmpty ? "." : "; \(uraian)\(titik)")
    }

    private static func teksStatus(_ bahan: BahanPerjanjian) -> String {
        switch bahan.status {
        case .draf: bahan.beku == nil ? "Draf, belum diajukan" : "Dikembalikan, perlu diperbaiki"
        case .diajukan: "Diajukan, menunggu tanda tangan"
        case .ditandatangani:
            bahan.diLuar
                ? "Ditandatangani di luar Tolok" + (bahan.beku == nil ? ", belum dibekukan" : ", beku")
                : "Ditandatangani" + (bahan.perjanjian.tanggal.map { " \($0.cetak)" } ?? "") + ", beku"
        }
    }

    /// The versions of this agreement, oldest first.
    static func tautanVersi(_ bahan: BahanPerjanjian, _ tempat: TempatPerjanjian) -> [TautanPilihan] {
        bahan.berkas.daftarPerjanjian.filter { $0.kode == bahan.perjanjian.kode }.sorted { $0.versi < $1.versi }
            .map { satu in
                let status = bahan.semuaStatus[satu.kunciVersi] ?? .draf
                return TautanPilihan(
                    namaVersi(satu.versi).berkapital, satu.tanggal.map(\.cetakHari) ?? status.nama,
                    ke: .perjanjian(tempat.versi(satu.versi)), aktif: satu.versi == bahan.perjanjian.versi)
            }
    }

    /// `PK 2 Januari`: head of the column of the version before.
    static func namaLama(_ sebelum: IsiPerjanjian?) -> String {
        guard let sebelum else { return "" }
        let nama = sebelum.versi == 0 ? "PK" : "Perubahan ke-\(sebelum.versi)"
        return sebelum.tanggalTTD.map { "\(nama) \($0.cetakHari)" } ?? nama
    }

    private static func jejak(_ bahan: BahanPerjanjian, geserDetik: Int) -> [ButirJejak] {
        func kapan(_ iso: String) -> String { WaktuSetempat(iso, geserDetik: geserDetik).cetak }
        var hasil: [ButirJejak] = []
        if bahan.diLuar {
            hasil.append(
                ButirJejak("Ditandatangani di luar Tolok, dicatat dari berkas", kapan: bahan.perjanjian.tanggal?.cetak))
        }
        if let beku = bahan.beku, beku.luar {
            hasil.append(
                ButirJejak("Dibekukan dari data saat itu: \(beku.diajukanOlehNama)", kapan: kapan(beku.diajukanPada)))
        } else if let beku = bahan.beku {
            hasil.append(ButirJejak("Diajukan: \(beku.diajukanOlehNama)", kapan: kapan(beku.diajukanPada)))
            if bahan.status == .draf {
                hasil.append(ButirJejak("Dikembalikan", rincian: "\u{201C}\(beku.catatan)\u{201D}"))
            }
            if let oleh = beku.ditandatanganiOlehNama {
                hasil.append(
                    ButirJejak(
                        "Ditandatangani kedua pihak",
                        rincian: "dicatat \(oleh), \(beku.ditandatanganiPada.map(kapan) ?? "")",
                        kapan: beku.tanggal?.cetak))
            }
        }
        if let nama = bahan.beku?.berkasNama {
            hasil.append(ButirJejak("Naskah bertanda tangan dilampirkan", rincian: nama))
        }
        if let lama = bahan.sebelum {
            let tanggal = lama.tanggalTTD.map { " (\($0.cetak))" } ?? ""
            hasil.append(ButirJejak("Versi sebelumnya\(tanggal) tetap terbaca"))
        }
        return hasil
    }
}

extension PerjanjianPage.Pihak {
    fileprivate init(_ sebutan: String, _ pihak: IsiPerjanjian.Pihak) {
        self.init(sebutan: sebutan, jabatan: pihak.sebutan, pejabat: pihak.pejabat)
    }
}

extension PerjanjianPage.Lampiran {
    fileprivate init(_ lampiran: LampiranPerjanjian, _ tempat: TempatPerjanjian) {
        self.init(
            nama: lampiran.nama, ukuran: Web.ukuran(lampiran.ukuran), sidik: lampiran.sidik,
            alamat: .lampiranPerjanjian(tempat, sidik: lampiran.sidik))
    }
}

// MARK: Warnings

extension PerjanjianPage {
    private static let luar = Peringatan(
        inti: "Perjanjian ini ditandatangani di luar Tolok dan datang dari berkas.",
        teks:
            "Isinya mengikuti data sekarang sampai kepala instansi membekukannya; belum ada sidik yang membuktikannya.")

    /// Gates stand in the way of a draft; doubts stay with a signed agreement, too.
    private static func peringatan(
        _ bahan: BahanPerjanjian, _ hitungan: Hitungan, _ tempat: TempatPerjanjian
    ) -> [Peringatan] {
        let hukum = hitungan.pemeriksaanHukum(bahan.perjanjian, tanggalDPA: bahan.pengesahan?.tanggal)
            .map { Peringatan(inti: $0.pesan, teks: $0.perbaikan) }
        guard bahan.status != .ditandatangani else { return bahan.beku == nil ? [luar] + hukum : hukum }
        let gerbang = hitungan.gerbangPerjanjian(bahan.perjanjian)
            .map { Peringatan(inti: $0.pesan, teks: $0.perbaikan, tautan: $0.tautan(tempat)) }
        let keTarget = Peringatan.Tautan(teks: "Ubah target", alamat: .targetPerjanjian(tempat))
        let target = hitungan.masalahTarget(bahan.perjanjian)
            .map { Peringatan(inti: $0.pesan, teks: "", tautan: keTarget) }
        return gerbang + target + hukum
    }
}

extension Gerbang {
    /// Where the gate is opened.
    func tautan(_ tempat: TempatPerjanjian) -> PerjanjianPage.Peringatan.Tautan {
        switch kode {
        case .tanpaTarget, .targetTidakCocok, .nilaiSalah:
            .init(teks: "Isi target", alamat: .targetPerjanjian(tempat))
        case .tanpaIndikator, .tidakDitemukan, .isianKosong, .tanpaAlasan:
            .init(teks: "Ubah draf", alamat: .ubahPerjanjian(tempat))
        case .urutanVersi:
            .init(teks: "Buka versi sebelumnya", alamat: .perjanjian(tempat.versi(max(0, tempat.versi - 1))))
        case .kodeGanda, .indukTidakAda, .indukTidakCocok, .anakTidakCocok, .melingkar, .masihDipakai, .kartuTidakSah,
            .tanpaPerjanjian, .periodeTertutup, .belumDiisi, .catatanKosong:
            .init(teks: "Ke pohon kinerja", alamat: .pohon(tempat.tempat))
        }
    }
}

extension Tanggal {
    /// `2 Oktober`, where the year is known.
    var cetakHari: String { "\(hari) \(namaBulan[bulan])" }
}
