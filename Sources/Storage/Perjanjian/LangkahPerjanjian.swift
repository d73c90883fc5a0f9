internal import Databases
internal import Kinerja

/// An act on one version of an agreement under way, inside its transaction.
struct LangkahPerjanjian {
    let connection: any Connection
    let lingkup: LingkupFakta
    let perjanjian: PerjanjianKinerja
    let status: StatusPerjanjian
    let hitungan: Hitungan

    init(_ connection: any Connection, _ lingkup: LingkupFakta, _ kunci: KunciPerjanjian) throws {
        self.connection = connection
        self.lingkup = lingkup
        hitungan = Hitungan(try PemuatBerkas(connection, lingkup).berkas())
        let ada = hitungan.berkas.daftarPerjanjian.first { $0.kode == kunci.kode && $0.versi == kunci.versi }
        guard let ada else {
            throw Penolakan.tidakDitemukan("perjanjian kinerja \"\(kunci.kode)\" versi \(kunci.versi)")
        }
        perjanjian = ada
        status = try connection.statusPerjanjian(lingkup)[kunci] ?? .draf
    }

    /// No agreement without targets, parties and, for a revision, its ground.
    func periksaGerbang() throws(Penolakan) {
        let gerbang = hitungan.gerbangPerjanjian(perjanjian)
        if !gerbang.isEmpty { throw Penolakan(gerbang) }
    }

    func periksaTanggal(_ tanggal: Tanggal) throws(Penolakan) {
        guard let lama = hitungan.versiSebelum(perjanjian)?.tanggal, tanggal < lama else { return }
        throw .tidakSah([
            KesalahanIsian("tanggal", "Tanggal mendahului versi sebelumnya, yang ditandatangani \(lama.cetak).")
        ])
    }

    /// The parties sign what was submitted, not what somebody made of it since.
    func periksaTidakBerubah() throws {
        let diajukan = try connection.perjanjianBeku(KunciPerjanjian(perjanjian), lingkup)?.terbaca
        var kini = try isi(tanggal: nil)
        // Who holds the post is asked for the day of signing.
        if let diajukan {
            (kini.pihakPertama, kini.pihakKedua) = (diajukan.pihakPertama, diajukan.pihakKedua)
            kini.naskah = diajukan.naskah
        }
        guard diajukan == kini else {
            throw Penolakan.keadaan(
                "Rencana, target, atau anggaran berubah sejak perjanjian ini diajukan. Kembalikan, periksa, lalu ajukan lagi."
            )
        }
    }

    /// The agreement as the facts have it now.
    ///
    /// - Parameter lain: another version of the same year; nil = the one of the act.
    func isi(_ lain: PerjanjianKinerja? = nil, tanggal: Tanggal?) throws -> IsiPerjanjian {
        let perjanjian = lain ?? perjanjian
        var isi = IsiPerjanjian(
            perjanjian, dalam: hitungan, pemda: lingkup.pemda, pejabat: try pejabat(pada: tanggal), tanggal: tanggal)
        isi.naskah = IsiPerjanjian.Naskah(perjanjian, dalam: hitungan, lambang: try lambang())
        return isi
    }

    /// Hash of the emblem's file; empty when there is none.
    private func lambang() throws -> String {
        try PemuatBerkas(connection, lingkup).muat(LampiranTersimpan.self)
            .first { $0.lampiran.jenis == .lambang && $0.sidik != nil }?.sidik ?? ""
    }

    /// Who holds each post on a day; without a day, at the end of the year.
    private func pejabat(pada hari: Tanggal?) throws -> [String: Jabatan] {
        let daftar = hitungan.berkas.daftarJabatan
        let semua = Dictionary(daftar.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal })
        guard let hari else { return semua }
        let menurutJabatan = Dictionary(
            grouping: try PemuatBerkas(connection, lingkup).muat(Pejabat.self), by: \.jabatan)
        return semua.mapValues { jabatan in
            Jabatan(PosJabatan(jabatan), dipangku: (menurutJabatan[jabatan.kode] ?? []).menjabat(pada: hari))
        }
    }

    /// The day of signing is a fact, too: figures are measured against the last signed version.
    func catatTanggal(_ tanggal: Tanggal, pelaku: Pelaku, saat: String) throws {
        var ditandatangani = perjanjian
        ditandatangani.tanggal = tanggal
        try penulis(pelaku, saat, "ditandatangani").tulis(ditandatangani, dasar: nil)
    }

    /// A draft of the next version with the same parties, indicators and targets.
    func salin(
        ke baru: KunciPerjanjian, alasan: PerjanjianKinerja.AlasanPerubahan, uraian: String, pelaku: Pelaku,
        saat: String
    ) throws {
        var draf = perjanjian
        draf.versi = baru.versi
        draf.tanggal = nil
        draf.alasan = alasan
        draf.uraianAlasan = uraian
        let penulis = penulis(pelaku, saat, uraian)
        try penulis.tulis(draf, dasar: 0)
        for indikator in hitungan.daftarIndikator(dalam: perjanjian) {
            for periode in [.tahun] + Periode.semuaTriwulan + Periode.semuaBulan {
                let ada = hitungan.target(indikator, tahun: lingkup.tahun, periode: periode, sumber: draf.sumberTarget)
                guard ada == nil, let nilai = hitungan.targetJanji(indikator, versi: perjanjian.versi, periode: periode)
                else { continue }
                try penulis.tulis(
                    Target(
                        indikator: indikator, tahun: lingkup.tahun, periode: periode, sumber: draf.sumberTarget,
                        nilai: nilai), dasar: nil)
            }
        }
    }

    private func penulis(_ pelaku: Pelaku, _ saat: String, _ alasan: String) -> PenulisFakta {
        PenulisFakta(connection: connection, lingkup: lingkup, pelaku: pelaku, saat: saat, alasan: alasan)
    }
}
