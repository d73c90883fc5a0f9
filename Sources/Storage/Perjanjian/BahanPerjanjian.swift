internal import Databases
package import Kinerja

/// One version of an agreement with all that its page needs, from one consistent state.
package struct BahanPerjanjian: Sendable, Equatable {
    /// The facts of now.
    package var berkas: BerkasKinerja
    package var perjanjian: PerjanjianKinerja
    package var status: StatusPerjanjian
    /// Of every agreement of the year.
    package var semuaStatus: [KunciPerjanjian: StatusPerjanjian]
    /// Of every version somebody has submitted.
    package var daftarBeku: [KunciPerjanjian: PerjanjianBeku]
    /// What it says: as frozen from submission on, before that as the facts have it.
    package var isi: IsiPerjanjian
    /// What the version before says; nil for the first.
    package var sebelum: IsiPerjanjian?
    /// Version of the fact, for optimistic locking.
    package var versi: Int
    /// Versions of the targets, by their key.
    package var versiTarget: [String: VersiFakta]
    /// Who held which post, and when.
    package var daftarPejabat: [Pejabat]
    /// When the budget document of this version was approved; nil while nobody has said.
    package var pengesahan: PengesahanAnggaran?
    /// Version of that fact; 0 when there is none.
    package var versiPengesahan: Int
    /// Size in bytes and media type of the signed copy; nil when none is attached.
    package var lampiran: LampiranPerjanjian?

    package var kunci: KunciPerjanjian { KunciPerjanjian(kode: perjanjian.kode, versi: perjanjian.versi) }
    package var beku: PerjanjianBeku? { daftarBeku[kunci] }
    /// Signed, but not here: known from a berkas, frozen later or not at all.
    package var diLuar: Bool { status == .ditandatangani && beku?.luar ?? true }

    /// The facts with the holders of the posts on a day.
    package func hitungan(pada hari: Tanggal?) -> Hitungan {
        guard let hari else { return Hitungan(berkas) }
        var pada = berkas
        let menurutJabatan = Dictionary(grouping: daftarPejabat, by: \.jabatan)
        pada.daftarJabatan = berkas.daftarJabatan.map { jabatan in
            Jabatan(PosJabatan(jabatan), dipangku: (menurutJabatan[jabatan.kode] ?? []).menjabat(pada: hari))
        }
        return Hitungan(pada)
    }
}

/// The signed copy of an agreement.
package struct LampiranPerjanjian: Sendable, Equatable {
    package var sidik: String
    package var nama: String
    package var ukuran: Int
    package var jenis: JenisBerkas
}

extension Store {
    /// One version of an agreement.
    package func perjanjian(
        _ kunci: KunciPerjanjian, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> BahanPerjanjian {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            return try connection.bahan(LangkahPerjanjian(connection, lingkup, kunci), lingkup)
        }
    }

    /// The contents of the signed copy of an agreement.
    package func lampiranPerjanjian(
        _ kunci: KunciPerjanjian, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> (lampiran: LampiranPerjanjian, isi: [UInt8]) {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        let lampiran = try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            return try connection.perjanjianBeku(kunci, lingkup).flatMap { try connection.lampiran($0, lingkup) }
        }
        guard let lampiran else { throw Penolakan.tidakDitemukan("lampiran perjanjian kinerja itu") }
        return (lampiran, try bukti.baca(sidik: lampiran.sidik, pemda: pelaku.pemda))
    }

    /// The contents of an emblem that a frozen agreement names; nil when the file cannot be read.
    package func lambang(_ isi: IsiPerjanjian, oleh pelaku: Pelaku) -> [UInt8]? {
        guard isi.pemda == pelaku.pemda, let sidik = isi.naskah?.lambang, !sidik.isEmpty else { return nil }
        return try? bukti.baca(sidik: sidik, pemda: pelaku.pemda)
    }
}

extension Connection {
    fileprivate func bahan(_ langkah: LangkahPerjanjian, _ lingkup: LingkupFakta) throws -> BahanPerjanjian {
        let perjanjian = langkah.perjanjian
        let beku = try daftarBeku(lingkup)
        let semuaStatus: [KunciPerjanjian: StatusPerjanjian] = try statusPerjanjian(lingkup)
        func isi(_ satu: PerjanjianKinerja) throws -> IsiPerjanjian {
            let kunci = KunciPerjanjian(satu)
            if semuaStatus[kunci] != .draf, let frozen = beku[kunci]?.terbaca { return frozen }
            return try langkah.isi(satu, tanggal: satu.tanggal)
        }
        let disahkan = try row(PengesahanAnggaran.tabel.pilih([.text(perjanjian.versiAnggaran.kode)], lingkup))
        let tersimpan = try row(PerjanjianKinerja.tabel.pilih(perjanjian.selKunci, lingkup))
        return BahanPerjanjian(
            berkas: langkah.hitungan.berkas, perjanjian: perjanjian, status: langkah.status, semuaStatus: semuaStatus,
            daftarBeku: beku, isi: try isi(perjanjian),
            sebelum: try langkah.hitungan.versiSebelum(perjanjian).map(isi), versi: try tersimpan?.get("versi") ?? 0,
            versiTarget: try versi(Target.tabel, lingkup),
            daftarPejabat: try PemuatBerkas(self, lingkup).muat(Pejabat.self),
            pengesahan: try disahkan.map { try PengesahanAnggaran($0) },
            versiPengesahan: try disahkan?.get("versi") ?? 0,
            lampiran: try beku[KunciPerjanjian(perjanjian)].flatMap { try lampiran($0, lingkup) })
    }

    func daftarBeku(_ lingkup: LingkupFakta) throws -> [KunciPerjanjian: PerjanjianBeku] {
        let daftar = try rows(
            """
            SELECT * FROM perjanjian_beku
            WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND tahun_kinerja = \(lingkup.tahun)
            """
        ).map(PerjanjianBeku.init)
        return Dictionary(daftar.map { ($0.kunci, $0) }, uniquingKeysWith: { awal, _ in awal })
    }

    fileprivate func lampiran(_ beku: PerjanjianBeku, _ lingkup: LingkupFakta) throws -> LampiranPerjanjian? {
        guard let sidik = beku.berkasSidik, let nama = beku.berkasNama else { return nil }
        let row = try row("SELECT ukuran, jenis FROM bukti_isi WHERE pemda = \(lingkup.pemda) AND sidik = \(sidik)")
        return try row.map {
            LampiranPerjanjian(sidik: sidik, nama: nama, ukuran: try $0.get("ukuran"), jenis: try $0.pilihan("jenis"))
        }
    }
}
