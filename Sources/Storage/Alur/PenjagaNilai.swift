internal import Databases
internal import Kinerja

/// What the state of things forbids to change, read once inside a transaction. Every way of writing facts asks it: the
/// grid, the tree, the agreement, the import.
struct PenjagaFakta {
    let lingkup: LingkupFakta
    private let nilai: [KunciNilai: StatusNilai]
    private let perjanjian: [KunciPerjanjian: StatusPerjanjian]

    init(_ connection: any Connection, _ lingkup: LingkupFakta) throws {
        self.lingkup = lingkup
        nilai = try connection.statusNilai(lingkup)
        perjanjian = try connection.statusPerjanjian(lingkup)
    }

    func status(_ kunci: KunciNilai) -> StatusRealisasi { (nilai[kunci] ?? .awal).status }

    func status(_ perjanjian: PerjanjianKinerja) -> StatusPerjanjian {
        self.perjanjian[KunciPerjanjian(perjanjian)] ?? (perjanjian.tanggal == nil ? .draf : .ditandatangani)
    }

    /// Why a realisasi or komponen may not change; nil when it may.
    func penghalang(nilai kunci: KunciNilai) -> Penolakan? {
        let status = status(kunci)
        guard !status.dapatDiisi else { return nil }
        return .keadaan(
            "Realisasi \(kunci.sebutan) sudah \(status.nama), jadi tidak dapat diubah. Minta dikembalikan lebih dahulu."
        )
    }

    /// Why a version of an agreement may not change; nil when it may.
    func penghalang(perjanjian: PerjanjianKinerja) -> Penolakan? {
        switch status(perjanjian) {
        case .draf: nil
        case .diajukan:
            .keadaan(
                "\(perjanjian.sebutan) sudah diajukan. Minta dikembalikan lebih dahulu, atau tunggu ditandatangani.")
        case .ditandatangani:
            .keadaan("\(perjanjian.sebutan) sudah ditandatangani. Buat perubahan untuk mengubah isinya.")
        }
    }

    /// Why a target may not change: an agreement of its version that names the indicator is submitted or signed.
    ///
    /// - Parameter hitungan: the year with its agreements.
    func penghalang(target: Target, dalam hitungan: Hitungan) -> Penolakan? {
        guard target.tahun == lingkup.tahun, let versi = target.sumber.versiPerjanjian else { return nil }
        return hitungan.berkas.daftarPerjanjian
            .filter { $0.versi == versi && hitungan.daftarIndikator(dalam: $0).contains(target.indikator) }
            .lazy.compactMap { penghalang(perjanjian: $0) }.first
    }
}

extension SumberTarget {
    /// The version of the agreement it belongs to; nil for other documents.
    fileprivate var versiPerjanjian: Int? {
        switch self {
        case .pk: 0
        case .pkPerubahan(let nomor): nomor
        case .rpjmd, .renstra, .renja: nil
        }
    }
}

extension Connection {
    /// Refuses an entry that right, state, period or agreement does not allow; the one question before a realisasi or
    /// komponen of the reporting year is saved by hand.
    ///
    /// - Parameters:
    ///   - tindakan: `.isiRealisasi` or `.isiBukti`.
    ///   - hitungan: the year of `lingkup`, loaded in this transaction.
    ///   - hari: today where the pemda is.
    func periksaBolehIsi(
        _ tindakan: Tindakan = .isiRealisasi, _ kunci: KunciNilai, _ lingkup: LingkupFakta, hitungan: Hitungan,
        oleh pelaku: Pelaku, pada hari: Tanggal
    ) throws {
        guard let indikator = hitungan.indikator(kunci.indikator) else {
            throw Penolakan.tidakDitemukan("indikator \"\(kunci.indikator)\"")
        }
        let status = try statusNilai(kunci, lingkup).status
        try pelaku.wajib(
            tindakan, di: Tempat(instansi: lingkup.instansi, unit: hitungan.berkas.unitPengampu(indikator)),
            status: .realisasi(status))
        guard kunci.tahun == lingkup.tahun else { return }
        let jadwal = try periode(lingkup.pemda, kunci.tahun, kunci.periode)?.jadwal
        let gerbang = hitungan.gerbangIsi(jadwal: jadwal, periode: kunci.periode, status: status, pada: hari)
        if !gerbang.isEmpty { throw Penolakan(gerbang) }
    }
}
