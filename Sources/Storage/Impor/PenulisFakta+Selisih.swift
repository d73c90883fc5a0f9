internal import Databases
internal import Kinerja

extension PenulisFakta {
    /// Rows written by one statement.
    private static let sekali = 100

    /// Registers instansi and planning period, so that the facts of a year can refer to them.
    func siapkan(_ instansi: Instansi) throws {
        guard try connection.row("SELECT 1 AS ada FROM pemda WHERE pemda = \(lingkup.pemda)") != nil else {
            throw Penolakan.tidakDitemukan("pemda \"\(lingkup.pemda)\"")
        }
        let nama = instansi.nama.isEmpty ? instansi.kode : instansi.nama
        try connection.run(
            """
            INSERT INTO instansi
                (pemda, kode, nama, nama_singkat, jenis, urutan, aktif, versi, diubah_oleh, diubah_pada)
            VALUES (\(lingkup.pemda), \(instansi.kode), \(nama), \(instansi.namaSingkat), 'perangkat_daerah',
                (SELECT COALESCE(MAX(urutan), 0) + 1 FROM instansi WHERE pemda = \(lingkup.pemda)), 1, 1,
                \(pelaku.pengguna), \(saat))
            ON CONFLICT DO NOTHING
            """)
        try connection.run(
            """
            INSERT INTO rencana (pemda, instansi, kode, dari, sampai)
            VALUES (\(lingkup.pemda), \(lingkup.instansi), \(lingkup.rencana), \(instansi.renstraDari),
                \(instansi.renstraSampai))
            ON CONFLICT DO NOTHING
            """)
        try connection.run(
            """
            INSERT INTO simpul (pemda, instansi, rencana, kode)
            VALUES (\(lingkup.pemda), \(lingkup.instansi), \(lingkup.rencana), \(kodeTotal))
            ON CONFLICT DO NOTHING
            """)
    }

    /// New and changed rows of a table; removals come when nothing refers to them any more.
    func tulis(_ selisih: SelisihTabel) throws {
        try tambah(selisih.tambah, di: selisih.tabel)
        for satu in selisih.ubah { try ganti(satu.lama, dengan: satu.isi, di: selisih.tabel) }
        for (kunci, urutan) in selisih.pindah {
            try connection.run(
                "UPDATE \(raw: selisih.tabel.nama) SET urutan = \(urutan) WHERE \(sql: selisih.tabel.cocok(kunci, lingkup))"
            )
        }
    }

    private func tambah(_ daftar: [BarisBaru], di tabel: TabelFakta) throws {
        guard !daftar.isEmpty else { return }
        let terakhir = try versiTerakhir(tabel)
        let berversi = daftar.map { satu -> BarisBaru in
            var baris = satu
            baris.versi = (terakhir[JSONKanonik.larik(satu.kunci)] ?? 0) + 1
            return baris
        }
        for awal in stride(from: 0, to: berversi.count, by: Self.sekali) {
            let bagian = Array(berversi[awal..<min(awal + Self.sekali, berversi.count)])
            try daftarkan(bagian.map(\.kunci), di: tabel)
            guard try sisipkan(bagian, di: tabel) == bagian.count else { throw Penolakan.dataBerubah }
        }
    }
}
