internal import Databases
internal import Foundation
package import Kinerja

extension Store {
    /// What the grid of a year is made from, in one read.
    ///
    /// - Parameter kode: only these indicators, with what their figures and rights need but without evidence; nil = all.
    package func lembarPengukuran(
        instansi: String, tahun: Int, kode: [String]? = nil, oleh pelaku: Pelaku
    ) async throws -> LembarPengukuran {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        let hari = hariIni
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            return try PemuatLembar(connection: connection, lingkup: lingkup, pelaku: pelaku, kode: kode).lembar(hari)
        }
    }
}

/// Reads what the grid needs, one statement a table; far less than a whole berkas.
struct PemuatLembar {
    let connection: any Connection
    let lingkup: LingkupFakta
    let pelaku: Pelaku
    let kode: [String]?

    func lembar(_ hari: String) throws -> LembarPengukuran {
        let pemuat = PemuatBerkas(connection, lingkup)
        var berkas = BerkasKinerja(instansi: try pemuat.instansi(), aturan: try pemuat.aturan())
        berkas.daftarUnit = try pemuat.muat(Kinerja.Unit.self)
        berkas.daftarJabatan = try pemuat.muat(PosJabatan.self).map { Jabatan($0, dipangku: nil) }
        berkas.daftarSimpul = try pemuat.muat(Simpul.self)
        berkas.daftarPerjanjian = try pemuat.muat(PerjanjianKinerja.self)
        berkas.daftarIndikator = try pilih(Indikator.self, kolom: "kode").map { try Indikator($0) }
        let dikenal = Set(berkas.daftarIndikator.map(\.kode))
        berkas.daftarTarget = try pilih(Target.self, sejak: lingkup.tahun - 3).map { try Target($0) }
            .filter { dikenal.contains($0.indikator) }
        var lembar = LembarPengukuran(berkas: berkas, hari: try tanggal(hari), pemda: lingkup.pemda)
        try muatNilai(&lembar, dikenal)
        lembar.jadwal = try connection.jadwal(lingkup.pemda, lingkup.tahun)
        lembar.status = try connection.statusNilai(lingkup, tahun: lingkup.tahun)
        try muatPastian(&lembar)
        guard kode == nil else { return lembar }
        lembar.bukti = Dictionary(
            grouping: try connection.tautan(lingkup, "AND tahun = \(lingkup.tahun)"), by: \.kunci)
        try muatPengisi(&lembar)
        return lembar
    }

    private func tanggal(_ iso: String) throws -> Tanggal {
        guard let tanggal = Tanggal(iso: iso) else { throw Penolakan.keadaan("Jam server tidak terbaca.") }
        return tanggal
    }

    /// Rows of a table of the plan, of the chosen indicators, with the name of who wrote them.
    private func pilih<Jenis: Fakta>(
        _ jenis: Jenis.Type, kolom: String = "indikator", sejak: Int? = nil
    ) throws -> [Row] {
        let indikator: SQL = kode.map { "AND f.\(raw: kolom) IN \($0)" } ?? ""
        let tahun: SQL = sejak.map { "AND f.tahun >= \($0)" } ?? ""
        return try connection.rows(
            """
            SELECT f.* FROM \(raw: Jenis.tabel.nama) f
            WHERE \(sql: Jenis.tabel.tempat(lingkup)) \(sql: indikator) \(sql: tahun) ORDER BY f.urutan
            """)
    }

    private func muatNilai(_ lembar: inout LembarPengukuran, _ dikenal: Set<String>) throws {
        var nama: [String: String] = [:]
        for row in try pilih(Realisasi.self, sejak: lingkup.tahun - 3) {
            let realisasi = try Realisasi(row)
            guard realisasi.tahun <= lingkup.tahun, dikenal.contains(realisasi.indikator) else { continue }
            lembar.berkas.daftarRealisasi.append(realisasi)
            guard realisasi.tahun == lingkup.tahun else { continue }
            let oleh: String = try row.get("diubah_oleh")
            lembar.tercatat[realisasi.kunciNilai] = CatatanNilai(
                versi: try row.get("versi"), olehNama: oleh, pada: try row.get("diubah_pada"))
            nama[oleh] = oleh
        }
        for row in try pilih(Komponen.self) {
            let komponen = try Komponen(row)
            guard komponen.tahun <= lingkup.tahun, dikenal.contains(komponen.indikator) else { continue }
            lembar.berkas.daftarKomponen.append(komponen)
            guard komponen.tahun == lingkup.tahun else { continue }
            lembar.tercatat[komponen.kunciNilai, default: CatatanNilai()].versiKomponen[komponen.nama] =
                try row.get("versi")
        }
        try sebutNama(&lembar, nama.keys.sorted())
    }

    /// Names in the place of ids.
    private func sebutNama(_ lembar: inout LembarPengukuran, _ daftar: [String]) throws {
        guard !daftar.isEmpty else { return }
        let rows = try connection.rows(
            "SELECT id, nama FROM pengguna WHERE pemda = \(lingkup.pemda) AND id IN \(daftar)")
        var nama = ["sistem": "Sistem"]
        for row in rows { nama[try row.get("id")] = try row.get("nama") }
        lembar.tercatat = lembar.tercatat.mapValues { satu in
            var bernama = satu
            bernama.olehNama = nama[satu.olehNama] ?? ""
            return bernama
        }
    }

    private func muatPastian(_ lembar: inout LembarPengukuran) throws {
        let rows = try connection.rows(
            """
            SELECT indikator, periode, nilai FROM realisasi_pasti
            WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND rencana = \(lingkup.rencana)
            AND tahun = \(lingkup.tahun)
            """)
        for row in rows {
            let kunci = KunciNilai(
                indikator: try row.get("indikator"), tahun: lingkup.tahun, periode: try row.periode("periode"))
            lembar.tercatat[kunci]?.dipastikan = try row.get("nilai")
        }
    }

    /// Whether whoever looks entered a value matters only to those who judge; of others nobody is looked up.
    private func muatPengisi(_ lembar: inout LembarPengukuran) throws {
        let penilai = pelaku.daftarPenugasan.contains { tugas in
            TabelHak.baris(.verifikasiRealisasi).contains { $0.peran.contains(tugas.peran) }
                || TabelHak.baris(.setujuiRealisasi).contains { $0.peran.contains(tugas.peran) }
        }
        guard penilai else { return }
        let rows = try connection.rows(
            """
            SELECT DISTINCT kunci FROM riwayat
            WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND tabel IN ('realisasi', 'komponen')
            AND lingkup = \(lingkup.rencana) AND oleh = \(pelaku.pengguna)
            """)
        let ditulis = Set(try rows.compactMap { KunciNilai(kunciFakta: try $0.get("kunci")) })
        for kunci in ditulis where lembar.tercatat[kunci] != nil {
            lembar.tercatat[kunci]?.pengisi = try connection.pengisi(kunci, lingkup)
        }
    }
}

extension KunciNilai {
    /// Out of the key of a realisasi or komponen in the history.
    fileprivate init?(kunciFakta: String) {
        guard let bagian = JSONKanonik.baca(larik: kunciFakta), bagian.count >= 3,
            case .text(let indikator) = bagian[0],
            case .integer(let tahun) = bagian[1], case .text(let kode) = bagian[2], let periode = Periode(kode: kode)
        else { return nil }
        self.init(indikator: indikator, tahun: Int(tahun), periode: periode)
    }
}

extension Realisasi {
    package var kunciNilai: KunciNilai { KunciNilai(indikator: indikator, tahun: tahun, periode: periode) }
}

extension Komponen {
    package var kunciNilai: KunciNilai { KunciNilai(indikator: indikator, tahun: tahun, periode: periode) }
}
