import Kinerja

/// One version of an agreement: what it promises and pays for, against plan, last year and the version before.
struct PerjanjianPage {
    /// What may be done with it now.
    struct Tindakan: Equatable {
        enum Jenis: Equatable { case tautan, utama }

        var teks: String
        var alamat: Alamat
        var jenis: Jenis = .tautan
        /// Why it cannot be done now; nil = it can.
        var terhalang: String?
    }

    struct Pihak: Equatable {
        var sebutan: String
        /// Title of the post with Plt., Plh., Pj. before it.
        var jabatan: String
        var pejabat: String
        /// Nobody holds the post on the day.
        var peringatan: String?
    }

    struct Peringatan: Equatable {
        var inti: String
        var teks: String
        /// Where it is mended; nil when the page itself is the place.
        var tautan: TautanPilihan?

        static func == (kiri: Peringatan, kanan: Peringatan) -> Bool {
            kiri.inti == kanan.inti && kiri.teks == kanan.teks && kiri.tautan?.alamat == kanan.tautan?.alamat
        }
    }

    /// A signed copy that was attached.
    struct Lampiran: Equatable {
        var nama: String
        /// Size, who and when.
        var keterangan: String
        var sidik: String
        var alamat: Alamat
    }

    var tempat: TempatPerjanjian
    var judul: String
    var kalimat: String
    /// As in the trail: `Kepala Badan`.
    var jabatan: String
    var status: StatusPerjanjian
    /// `Ditandatangani 2 Oktober 2023, beku`.
    var teksStatus: String
    var versi: [TautanPilihan]
    var tindakan: [Tindakan]
    var pengembalian: KeadaanVersi.Pengembalian?
    var peringatan: [Peringatan]
    var anggaran: TabelAnggaranJanji
    var target: TabelTargetJanji
    /// Nil for the first version, where it is the target table itself.
    var pembanding: TabelPembandingJanji
    var periodik: [TabelPeriodikJanji]
    var pihak: [Pihak]
    var tanggal: String
    var tempatTTD: String
    var sidik: String?
    var lampiran: [Lampiran]
    var bolehLampirkan: Bool
    var jejak: [ButirJejak]

    /// What the page is made of beside the facts.
    struct Bahan {
        var keadaan: [KunciVersi: KeadaanVersi] = [:]
        /// The facts the version before was frozen with; nil when they are those of now.
        var sebelum: Hitungan?
        var tindakan: [Tindakan] = []
        var lampiran: [Lampiran] = []
        var bolehLampirkan = false
        var jejak: [ButirJejak] = []
        /// Day the budget document was approved, where it is known.
        var tanggalDPA: Tanggal?
    }

    init(_ perjanjian: PerjanjianKinerja, _ hitungan: Hitungan, _ bahan: Bahan) {
        let berkas = hitungan.berkas
        let tempatKerja = TempatKerja(instansi: berkas.instansi.kode, tahun: hitungan.tahun)
        tempat = TempatPerjanjian(tempatKerja, kode: perjanjian.kode, versi: perjanjian.versi)
        let keadaan = bahan.keadaan[perjanjian.kunciVersi] ?? KeadaanVersi()
        status = keadaan.status
        sidik = keadaan.sidik
        pengembalian = keadaan.status == .draf ? keadaan.pengembalian : nil
        judul = "Perjanjian kinerja \(hitungan.tahun)" + (perjanjian.versi == 0 ? "" : ", perubahan ke-\(perjanjian.versi)")
        let pertama = Self.pihak("Pihak pertama", perjanjian.pihakPertama, berkas, perjanjian.tanggal)
        let kedua = Self.pihak("Pihak kedua", perjanjian.pihakKedua, berkas, perjanjian.tanggal)
        jabatan = berkas.daftarJabatan.first { $0.kode == perjanjian.pihakPertama }?.nama ?? pertama.jabatan
        kalimat = Self.kalimat(perjanjian, jabatan, kedua.jabatan)
        teksStatus = Self.teksStatus(perjanjian, keadaan)
        versi = Self.tautanVersi(perjanjian, berkas, bahan.keadaan, tempat)
        tindakan = bahan.tindakan
        let perubahan = hitungan.perubahan(perjanjian, dari: bahan.sebelum)
        let namaLama = Self.namaLama(perjanjian, berkas)
        anggaran = TabelAnggaranJanji(perjanjian, hitungan, perubahan, namaLama: namaLama)
        target = TabelTargetJanji(perjanjian, hitungan, perubahan, namaLama: namaLama)
        pembanding = TabelPembandingJanji(perjanjian, hitungan)
        periodik = TabelPeriodikJanji.semua(perjanjian, hitungan)
        peringatan = Self.peringatan(perjanjian, hitungan, keadaan.status, bahan.tanggalDPA, tempat)
        pihak = [pertama, kedua]
        tanggal = perjanjian.tanggal?.cetak ?? "belum ditandatangani"
        tempatTTD = perjanjian.tempat
        lampiran = bahan.lampiran
        bolehLampirkan = bahan.bolehLampirkan
        jejak = bahan.jejak
    }
}

// MARK: Words

extension PerjanjianPage {
    private static func kalimat(_ perjanjian: PerjanjianKinerja, _ pertama: String, _ kedua: String) -> String {
        let pihak = kedua.isEmpty ? "\(pertama)." : "\(pertama) kepada \(kedua)."
        guard let alasan = perjanjian.alasan else { return pihak }
        let uraian = perjanjian.uraianAlasan.trimmed
        return "\(pihak) Alasan: \(alasan.uraian)" + (uraian.isEmpty ? "." : "; \(uraian)\(uraian.hasSuffix(".") ? "" : ".")")
    }

    private static func teksStatus(_ perjanjian: PerjanjianKinerja, _ keadaan: KeadaanVersi) -> String {
        switch keadaan.status {
        case .draf: keadaan.pengembalian == nil ? "Draf, belum diajukan" : "Dikembalikan, perlu diperbaiki"
        case .diajukan: "Diajukan, menunggu tanda tangan"
        case .ditandatangani:
            "Ditandatangani" + (perjanjian.tanggal.map { " \($0.cetak)" } ?? "")
                + (keadaan.sidik == nil ? ", dicatat dari berkas" : ", beku")
        }
    }

    /// The versions of this agreement, oldest first.
    private static func tautanVersi(
        _ perjanjian: PerjanjianKinerja, _ berkas: BerkasKinerja, _ keadaan: [KunciVersi: KeadaanVersi],
        _ tempat: TempatPerjanjian
    ) -> [TautanPilihan] {
        berkas.daftarPerjanjian.filter { $0.kode == perjanjian.kode }.sorted { $0.versi < $1.versi }.map { satu in
            let status = keadaan[satu.kunciVersi]?.status ?? .draf
            return TautanPilihan(
                namaVersi(satu.versi).berkapital, satu.tanggal.map(\.cetakHari) ?? status.nama,
                ke: .perjanjian(tempat.versi(satu.versi)), aktif: satu.versi == perjanjian.versi)
        }
    }

    /// `PK 2 Januari`: head of the column of the version before.
    private static func namaLama(_ perjanjian: PerjanjianKinerja, _ berkas: BerkasKinerja) -> String {
        let lama = berkas.daftarPerjanjian.first {
            $0.kode == perjanjian.kode && $0.versi == perjanjian.versi - 1
        }
        let nama = perjanjian.versi <= 1 ? "PK" : "Perubahan ke-\(perjanjian.versi - 1)"
        return lama?.tanggal.map { "\(nama) \($0.cetakHari)" } ?? nama
    }

    private static func pihak(
        _ sebutan: String, _ kode: String, _ berkas: BerkasKinerja, _ hari: Tanggal?
    ) -> Pihak {
        guard let jabatan = berkas.daftarJabatan.first(where: { $0.kode == kode }) else {
            return Pihak(sebutan: sebutan, jabatan: kode, pejabat: "")
        }
        let kosong = hari.map { hari in
            !berkas.daftarJabatan.contains { $0.kode == kode && $0.menjabat(pada: hari) }
        } ?? false
        return Pihak(
            sebutan: sebutan, jabatan: jabatan.sebutan, pejabat: jabatan.pejabat,
            peringatan: kosong ? hari.map { "Tidak tercatat menjabat pada \($0.cetak)" } : nil)
    }
}

// MARK: Warnings

extension PerjanjianPage {
    /// Gates stand in the way of a draft; doubts stay with a signed agreement, too.
    private static func peringatan(
        _ perjanjian: PerjanjianKinerja, _ hitungan: Hitungan, _ status: StatusPerjanjian, _ tanggalDPA: Tanggal?,
        _ tempat: TempatPerjanjian
    ) -> [Peringatan] {
        let gerbang = status == .ditandatangani ? [] : hitungan.gerbangPerjanjian(perjanjian)
        let hukum = hitungan.pemeriksaanHukum(perjanjian, tanggalDPA: tanggalDPA)
        let masalah = status == .ditandatangani ? [] : hitungan.masalahTarget(perjanjian)
        return gerbang.map { Peringatan(inti: $0.pesan, teks: $0.perbaikan, tautan: $0.tautan(tempat)) }
            + masalah.map { Peringatan(inti: $0.pesan, teks: "", tautan: TautanPilihan("Ubah target", ke: .targetPerjanjian(tempat))) }
            + hukum.map { Peringatan(inti: $0.pesan, teks: $0.perbaikan) }
    }
}

extension Gerbang {
    /// Where the gate is opened.
    func tautan(_ tempat: TempatPerjanjian) -> TautanPilihan? {
        switch kode {
        case .tanpaTarget, .targetTidakCocok, .nilaiSalah: TautanPilihan("Isi target", ke: .targetPerjanjian(tempat))
        case .tanpaIndikator, .tidakDitemukan, .isianKosong, .tanpaAlasan:
            TautanPilihan("Ubah draf", ke: .ubahPerjanjian(tempat))
        case .urutanVersi:
            TautanPilihan("Buka versi sebelumnya", ke: .perjanjian(tempat.versi(max(0, tempat.versi - 1))))
        case .kodeGanda, .indukTidakAda, .indukTidakCocok, .anakTidakCocok, .melingkar, .masihDipakai, .kartuTidakSah,
            .tanpaPerjanjian, .periodeTertutup, .belumDiisi, .catatanKosong:
            TautanPilihan("Ke pohon kinerja", ke: .pohon(tempat.tempat))
        }
    }
}

extension Hitungan {
    /// Where periodic targets of an agreement do not make its annual ones.
    func masalahTarget(_ perjanjian: PerjanjianKinerja) -> [MasalahTarget] {
        let dalam = Set(daftarIndikator(dalam: perjanjian))
        return masalahTarget(menurut: perjanjian.sumberTarget).filter { dalam.contains($0.indikator) }
    }
}

extension Tanggal {
    /// `2 Oktober`, where the year is known.
    var cetakHari: String { "\(hari) \(namaBulan[bulan])" }
}
