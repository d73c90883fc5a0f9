internal import Databases
internal import Foundation
package import Kinerja

extension Store {
    /// Stores values of one year, each for itself: a row that cannot be stored does not hold the others up.
    ///
    /// Rights, state and term are asked again inside the transaction. A row that was changed by somebody else since it was
    /// seen is stored only where the two changed different things.
    ///
    /// - Parameter lembar: read just before, with at least these indicators.
    /// - Returns: one result for each of `daftar`, in their order.
    package func isi(
        _ daftar: [IsianNilai], pada lembar: LembarPengukuran, oleh pelaku: Pelaku
    ) async throws -> [HasilNilai] {
        guard !daftar.isEmpty else { return [] }
        let saat = saat
        let hitungan = Hitungan(lembar.berkas)
        return try await database.write { connection in
            try connection.pegang(lembar.lingkup)
            let penulis = try PenulisNilai(connection, lembar, hitungan: hitungan, pelaku: pelaku, saat: saat)
            return try daftar.map { isian in
                do {
                    return try penulis.tulis(isian)
                } catch let penolakan as Penolakan {
                    return .ditolak(penolakan)
                }
            }
        }
    }
}

/// Stores typed values inside one transaction.
struct PenulisNilai {
    private let penulis: PenulisFakta
    private let lembar: LembarPengukuran
    private let hitungan: Hitungan
    private let status: [KunciNilai: StatusNilai]
    private let jadwal: [Periode: JadwalPeriode]

    private var connection: any Connection { penulis.connection }
    private var lingkup: LingkupFakta { penulis.lingkup }
    private var pelaku: Pelaku { penulis.pelaku }

    init(
        _ connection: any Connection, _ lembar: LembarPengukuran, hitungan: Hitungan, pelaku: Pelaku, saat: String
    ) throws {
        self.lembar = lembar
        self.hitungan = hitungan
        penulis = PenulisFakta(connection: connection, lingkup: lembar.lingkup, pelaku: pelaku, saat: saat)
        status = try connection.statusNilai(lembar.lingkup, tahun: lembar.lingkup.tahun)
        jadwal = try connection.jadwal(lembar.lingkup.pemda, lembar.lingkup.tahun)
    }

    /// Nothing of a row is stored unless all of it is: what may refuse comes before the first write.
    func tulis(_ isian: IsianNilai) throws -> HasilNilai {
        try periksa(isian.kunci)
        let kunci = isian.kunci
        let dicari = Realisasi(
            indikator: kunci.indikator, tahun: kunci.tahun, periode: kunci.periode, nilai: .belumDilaporkan)
        let (lama, baris) = try baca(dicari.selKunci)
        let versi = baris?.versi ?? 0
        let komponen = try isian.komponen.isEmpty ? [:] : versiKomponen(kunci)
        let bertentangan = isian.komponen.contains { komponen[$0.nama, default: 0] != $0.dasar }
        if try bertentangan || bentrok(isian, lama, versi: versi) {
            return .bentrok(lama, try catatan(kunci, versi: versi, komponen: komponen))
        }
        let baru = isian.diterapkan(pada: lama)
        let tersimpan = try isian.hanyaPasti ? versi : simpan(baru, atas: baris)
        let versiKomponen = try simpan(isian.komponen, kunci, lama: komponen)
        if isian.pasti { try pastikan(isian, baru) }
        return .tersimpan(
            CatatanNilai(
                versi: tersimpan, versiKomponen: versiKomponen, olehNama: pelaku.nama, pada: penulis.saat,
                pengisi: [pelaku.pengguna], dipastikan: isian.pasti ? nilaiPasti(isian, baru) : dipastikan(kunci)))
    }

    private func periksa(_ kunci: KunciNilai) throws {
        guard let indikator = hitungan.indikator(kunci.indikator) else {
            throw Penolakan.tidakDitemukan("indikator \"\(kunci.indikator)\"")
        }
        let kini = status[kunci]?.status ?? .terbuka
        try pelaku.wajib(
            .isiRealisasi, di: Tempat(instansi: lingkup.instansi, unit: hitungan.berkas.unitPengampu(indikator)),
            status: .realisasi(kini))
        let gerbang = hitungan.gerbangIsi(
            jadwal: jadwal[kunci.periode], periode: kunci.periode, status: kini, pada: lembar.hari)
        if !gerbang.isEmpty { throw Penolakan(gerbang) }
    }
}

// MARK: Two people at one value

extension PenulisNilai {
    private func baca(_ kunci: [DatabaseValue]) throws -> (Realisasi?, BarisTersimpan?) {
        let row = try connection.row(Realisasi.tabel.pilih(kunci, lingkup))
        return (try row.map { try Realisasi($0) }, try row.map { try BarisTersimpan($0, tabel: Realisasi.tabel) })
    }

    /// The version after writing; a value that is stored already keeps its own.
    private func simpan(_ baru: Realisasi, atas lama: BarisTersimpan?) throws -> Int {
        guard let lama else { return try penulis.tulis(baru, dasar: 0) }
        if lama.isi == baru.selIsi { return lama.versi }
        try penulis.ganti(lama, dengan: baru.selIsi, di: Realisasi.tabel)
        return lama.versi + 1
    }

    private func versiKomponen(_ kunci: KunciNilai) throws -> [String: Int] {
        let rows = try connection.rows("SELECT nama, versi FROM komponen WHERE \(sql: kunci.syarat(lingkup))")
        return try rows.reduce(into: [:]) { $0[try $1.get("nama")] = try $1.get("versi") }
    }

    /// Whether somebody else changed what this entry changes, since the version it was made from.
    private func bentrok(_ isian: IsianNilai, _ lama: Realisasi?, versi: Int) throws -> Bool {
        let baru = isian.diterapkan(pada: lama)
        guard versi != isian.dasar, baru != lama, !isian.hanyaPasti else { return false }
        guard let lama, isian.dasar > 0, let dilihat = try versiLama(isian) else { return true }
        // Different things of one row: note and value, say.
        return isian.diterapkan(pada: dilihat).kolomBeda(dilihat).contains { lama.kolomBeda(dilihat).contains($0) }
    }

    private func versiLama(_ isian: IsianNilai) throws -> Realisasi? {
        let kunci = Realisasi.kunci(
            indikator: isian.kunci.indikator, tahun: isian.kunci.tahun, periode: isian.kunci.periode)
        let row = try connection.row(
            """
            SELECT isi FROM riwayat
            WHERE \(sql: Realisasi.tabel.tempatRiwayat(lingkup)) AND kunci = \(kunci) AND versi = \(isian.dasar)
            """)
        guard let row, let isi = JSONKanonik.baca(objek: try row.get("isi")), !isi.isEmpty else { return nil }
        var semua = isi
        semua["indikator"] = .text(isian.kunci.indikator)
        semua["tahun"] = isian.kunci.tahun.databaseValue
        semua["periode"] = .text(isian.kunci.periode.kode)
        let nama = semua.keys.sorted()
        return try Realisasi(Row(columns: Row.Columns(nama), values: nama.map { semua[$0] ?? .null }))
    }

    private func catatan(_ kunci: KunciNilai, versi: Int, komponen: [String: Int]) throws -> CatatanNilai {
        let dicari = Realisasi.kunci(indikator: kunci.indikator, tahun: kunci.tahun, periode: kunci.periode)
        let row = try connection.row(
            """
            SELECT oleh, oleh_nama, pada FROM riwayat
            WHERE \(sql: Realisasi.tabel.tempatRiwayat(lingkup)) AND kunci = \(dicari) ORDER BY versi DESC LIMIT 1
            """)
        return CatatanNilai(
            versi: versi, versiKomponen: komponen, olehNama: try row?.get("oleh_nama") ?? "",
            pada: try row?.get("pada") ?? "", pengisi: try row.map { [try $0.get("oleh")] } ?? [])
    }
}

// MARK: Komponen and confirmation

extension PenulisNilai {
    private func simpan(
        _ daftar: [IsianNilai.IsianKomponen], _ kunci: KunciNilai, lama: [String: Int]
    ) throws -> [String: Int] {
        var hasil = daftar.isEmpty ? lembar.tercatat[kunci]?.versiKomponen ?? [:] : lama
        for satu in daftar {
            if let nilai = satu.nilai {
                hasil[satu.nama] = try penulis.tulis(satu.komponen(kunci, nilai: nilai), dasar: satu.dasar)
            } else {
                try penulis.hapus(satu.komponen(kunci, nilai: .nol), dasar: satu.dasar)
                hasil[satu.nama] = nil
            }
        }
        return hasil
    }

    /// The value that is confirmed: as it is after this entry.
    private func nilaiPasti(_ isian: IsianNilai, _ baru: Realisasi) -> String? {
        var sesudah = lembar
        sesudah.ganti(isian.kunci, dengan: baru, CatatanNilai())
        sesudah.terapkan(isian, CatatanNilai())
        return Hitungan(sesudah.berkas).nilai(
            isian.kunci.indikator, tahun: isian.kunci.tahun, periode: isian.kunci.periode
        )
        .teksPasti
    }

    private func dipastikan(_ kunci: KunciNilai) -> String? { lembar.tercatat[kunci]?.dipastikan }

    private func pastikan(_ isian: IsianNilai, _ baru: Realisasi) throws {
        guard let nilai = nilaiPasti(isian, baru) else { return }
        let kunci = isian.kunci
        try connection.run(
            """
            INSERT INTO realisasi_pasti
            (pemda, instansi, rencana, indikator, tahun, periode, nilai, oleh, oleh_nama, pada)
            VALUES (\(lingkup.pemda), \(lingkup.instansi), \(lingkup.rencana), \(kunci.indikator), \(kunci.tahun),
            \(kunci.periode.kode), \(nilai), \(pelaku.pengguna), \(pelaku.nama), \(penulis.saat))
            ON CONFLICT (pemda, instansi, rencana, indikator, tahun, periode) DO UPDATE SET
            nilai = \(nilai), oleh = \(pelaku.pengguna), oleh_nama = \(pelaku.nama), pada = \(penulis.saat)
            """)
    }
}

extension Realisasi {
    /// Columns in which it differs from another version.
    fileprivate func kolomBeda(_ lain: Realisasi) -> [String] {
        var hasil: [String] = []
        if nilai != lain.nilai { hasil.append("nilai") }
        if catatan != lain.catatan { hasil.append("catatan") }
        if tahunData != lain.tahunData { hasil.append("tahun_data") }
        if statusAngka != lain.statusAngka { hasil.append("status_angka") }
        return hasil
    }
}
