internal import Databases
internal import Kinerja

/// The rows of all instansi of a pemda that figures of one year are computed from, one statement a table, by instansi.
///
/// Only the reading happens inside the transaction; the rows become values afterwards, several instansi at once.
struct MentahDasbor: Sendable {
    let namaPemda: String
    let daftarTahun: [Int]
    let daftarInstansi: [InstansiTerdaftar]
    let jadwal: [JadwalPeriode]
    let rekap: [RekapPeriode]
    private let tahun: Int
    /// Rows by table and instansi.
    private let baris: [String: [String: [Row]]]

    init(_ connection: any Connection, pemda: String, tahun: Int, hari: Tanggal) throws {
        self.tahun = tahun
        namaPemda = try connection.row("SELECT nama FROM pemda WHERE pemda = \(pemda)")?.get("nama") ?? pemda
        daftarTahun = try connection.rows(
            "SELECT DISTINCT tahun_kinerja FROM instansi_tahun WHERE pemda = \(pemda) ORDER BY tahun_kinerja DESC"
        ).map { try $0.get("tahun_kinerja") }
        daftarInstansi = try connection.rows(
            """
            SELECT kode, nama, nama_singkat, jenis, aktif, versi FROM instansi
            WHERE pemda = \(pemda) ORDER BY urutan, kode
            """
        ).map { try InstansiTerdaftar($0) }
        jadwal = try connection.daftarPeriode(pemda, tahun).map(\.jadwal)
        rekap = try connection.rekapPeriode(jadwal, tahun, pemda, pada: hari)
        var baris: [String: [String: [Row]]] = [:]
        for tabel in Self.tabelTahun {
            baris[tabel.nama] = try connection.menurutInstansi(Self.pilihTahun(tabel, pemda, tahun))
        }
        for (tabel, induk) in Self.tabelRencana {
            baris[tabel.nama] = try connection.menurutInstansi(Self.pilihRencana(tabel, induk, pemda, tahun))
        }
        for tabel in [Realisasi.tabel, Komponen.tabel] {
            let lalu = try connection.menurutInstansi(Self.pilihLalu(tabel, pemda, tahun))
            baris[tabel.nama, default: [:]].merge(lalu, uniquingKeysWith: +)
        }
        self.baris = baris
    }

    private static let tabelTahun: [TabelFakta] = [
        Instansi.tabel, AturanKinerja.Setelan.tabel, KepalaSkala.tabel, Pita.tabel, Kinerja.Unit.tabel,
        PosJabatan.tabel,
        Simpul.tabel, Indikator.tabel, PerjanjianKinerja.tabel,
    ]

    /// Values of the plan with the table of the year that knows their codes.
    private static let tabelRencana: [(TabelFakta, String)] = [
        (Target.tabel, "indikator"), (Realisasi.tabel, "indikator"), (Komponen.tabel, "indikator"),
        (Pagu.tabel, "simpul"), (RealisasiAnggaran.tabel, "simpul"),
    ]

    private static func pilihTahun(_ tabel: TabelFakta, _ pemda: String, _ tahun: Int) -> SQL {
        let kolom = (["instansi", "tahun_kinerja"] + (tabel.kunci + tabel.isi).map(\.nama)).joined(separator: ", ")
        let urut = (["instansi", "urutan"] + tabel.kunci.map(\.nama)).joined(separator: ", ")
        return """
            SELECT \(raw: kolom) FROM \(raw: tabel.nama) WHERE pemda = \(pemda) AND tahun_kinerja = \(tahun)
            ORDER BY \(raw: urut)
            """
    }

    /// Values of this year only, found from the codes the tree of the year knows; budgets may also stand for the whole.
    ///
    /// The cross join keeps the order of the tables: SQLite would otherwise read the values of all years first.
    private static func pilihRencana(_ tabel: TabelFakta, _ induk: String, _ pemda: String, _ tahun: Int) -> SQL {
        let kode: SQL = induk == "indikator" ? "indikator_tahun" : "instansi_tahun"
        let cocok: SQL = induk == "indikator" ? "AND v.indikator = k.kode" : ""
        return """
            SELECT \(raw: kolomNilai(tabel)) FROM \(sql: kode) k CROSS JOIN \(raw: tabel.nama) v
            WHERE v.pemda = k.pemda AND v.instansi = k.instansi AND v.rencana = k.rencana \(sql: cocok)
            AND v.tahun = k.tahun_kinerja AND k.pemda = \(pemda) AND k.tahun_kinerja = \(tahun)
            """
    }

    /// Earlier years of the indicators that have a formula: it may reach back to them.
    private static func pilihLalu(_ tabel: TabelFakta, _ pemda: String, _ tahun: Int) -> SQL {
        """
        SELECT \(raw: kolomNilai(tabel)) FROM indikator_tahun k CROSS JOIN \(raw: tabel.nama) v
        WHERE v.pemda = k.pemda AND v.instansi = k.instansi AND v.rencana = k.rencana AND v.indikator = k.kode
        AND v.tahun < k.tahun_kinerja AND k.pemda = \(pemda) AND k.tahun_kinerja = \(tahun) AND k.rumus <> ''
        """
    }

    private static func kolomNilai(_ tabel: TabelFakta) -> String {
        let semua = (tabel.kunci + tabel.isi).map(\.nama)
        return (["instansi"] + (kolomRingkas[tabel.nama] ?? semua)).map { "v.\($0)" }.joined(separator: ", ")
    }

    /// Of the two long tables only what figures are computed from.
    private static let kolomRingkas = [
        Target.tabel.nama: ["indikator", "tahun", "periode", "sumber", "jenis", "nilai", "nilai_atas"],
        Realisasi.tabel.nama: ["indikator", "tahun", "periode", "jenis", "nilai"],
    ]
}

extension MentahDasbor {
    /// The berkas of these instansi that have opened the year.
    func berkas(_ daftarKode: Set<String>) async throws -> [String: BerkasKinerja] {
        try await withThrowingTaskGroup(of: BerkasKinerja?.self) { group in
            for kode in daftarKode { group.addTask { try berkas(kode) } }
            var hasil: [String: BerkasKinerja] = [:]
            for try await satu in group { if let satu { hasil[satu.instansi.kode] = satu } }
            return hasil
        }
    }

    private func berkas(_ instansi: String) throws -> BerkasKinerja? {
        guard let awal = try muat(Instansi.self, instansi).first else { return nil }
        var berkas = BerkasKinerja(instansi: awal, aturan: try aturan(instansi))
        berkas.daftarUnit = try muat(Kinerja.Unit.self, instansi)
        berkas.daftarJabatan = try muat(PosJabatan.self, instansi).map { Jabatan($0, dipangku: nil) }
        berkas.daftarSimpul = try muat(Simpul.self, instansi)
        berkas.daftarIndikator = try muat(Indikator.self, instansi)
        berkas.daftarPerjanjian = try muat(PerjanjianKinerja.self, instansi)
        berkas.daftarTarget = try baris(Target.tabel, instansi).map { try Target(ringkas: $0) }
        berkas.daftarRealisasi = try baris(Realisasi.tabel, instansi).map { try Realisasi(ringkas: $0) }
        berkas.daftarKomponen = try muat(Komponen.self, instansi)
        let simpul = Set(berkas.daftarSimpul.map(\.kode) + [kodeTotal])
        berkas.daftarPagu = try muat(Pagu.self, instansi).filter { simpul.contains($0.simpul) }
        berkas.daftarRealisasiAnggaran = try muat(RealisasiAnggaran.self, instansi)
            .filter { simpul.contains($0.simpul) }
        return berkas
    }

    private func aturan(_ instansi: String) throws -> AturanKinerja {
        var aturan = try AturanKinerja.berlaku(tahun: tahun, setelan: muat(AturanKinerja.Setelan.self, instansi))
        if let kepala = try muat(KepalaSkala.self, instansi).first {
            aturan.skala = kepala.skala(try baris(Pita.tabel, instansi).map { try Pita($0) })
        }
        return aturan
    }

    private func muat<Jenis: Fakta>(_ jenis: Jenis.Type, _ instansi: String) throws -> [Jenis] {
        try baris(Jenis.tabel, instansi).map { try Jenis($0) }
    }

    private func baris(_ tabel: TabelFakta, _ instansi: String) -> [Row] { baris[tabel.nama]?[instansi] ?? [] }
}

extension Connection {
    /// Rows with a column `instansi`, by it; their order stays.
    fileprivate func menurutInstansi(_ sql: SQL) throws -> [String: [Row]] {
        try Dictionary(grouping: rows(sql)) { try $0.get("instansi", as: String.self) }
    }
}

extension Target {
    /// Without its note.
    fileprivate init(ringkas row: Row) throws(DatabaseError) {
        self.init(
            indikator: try row.get("indikator"), tahun: try row.get("tahun"), periode: try row.periode("periode"),
            sumber: try row.kode("sumber", SumberTarget.init(kode:)), nilai: try NilaiTarget(row))
    }
}

extension Realisasi {
    /// The value alone.
    fileprivate init(ringkas row: Row) throws(DatabaseError) {
        self.init(
            indikator: try row.get("indikator"), tahun: try row.get("tahun"), periode: try row.periode("periode"),
            nilai: try NilaiRealisasi(row))
    }
}
