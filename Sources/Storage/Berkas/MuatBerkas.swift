internal import Databases
package import Kinerja

extension Store {
    /// All facts of an instansi for a year, from one consistent state: how every page gets its figures.
    ///
    /// Values of the plan come with their other years, as far as the tree of this year knows their indikator or simpul.
    /// Realisasi, komponen and spending of later years are left out: a report does not know its future. The contents of
    /// lampiran are left out, too; ``berkasLengkap(instansi:tahun:oleh:)`` has them.
    package func berkas(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> BerkasKinerja {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            try PemuatBerkas(connection, connection.lingkup(pelaku.pemda, instansi, tahun)).berkas()
        }
    }

    /// A berkas with the contents of its lampiran, for reports and export.
    package func berkasLengkap(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> BerkasKinerja {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { [bukti] connection in
            let pemuat = PemuatBerkas(connection, try connection.lingkup(pelaku.pemda, instansi, tahun))
            var berkas = try pemuat.berkas()
            for (nomor, satu) in try pemuat.muat(LampiranTersimpan.self).enumerated() {
                guard let sidik = satu.sidik else { continue }
                berkas.daftarLampiran[nomor].isi = try bukti.baca(sidik: sidik, pemda: pelaku.pemda)
            }
            return berkas
        }
    }
}

/// Reads the facts of one year, one statement a table; or those of a frozen report.
struct PemuatBerkas {
    private let lingkup: LingkupFakta
    private let baris: (TabelFakta) throws -> [Row]
    /// The row of the instansi itself.
    private let barisInstansi: () throws -> Row?

    init(_ connection: any Connection, _ lingkup: LingkupFakta) {
        self.lingkup = lingkup
        baris = { try connection.rows($0.pilih(lingkup)) }
        barisInstansi = {
            try connection.row("SELECT * FROM instansi_tahun WHERE \(sql: Instansi.tabel.tempat(lingkup))")
        }
    }

    init(_ lingkup: LingkupFakta, baris: @escaping (TabelFakta) -> [Row]) {
        self.lingkup = lingkup
        self.baris = baris
        barisInstansi = { baris(Instansi.tabel).first }
    }

    func muat<Jenis: Fakta>(_ jenis: Jenis.Type) throws -> [Jenis] { try baris(Jenis.tabel).map { try Jenis($0) } }

    private func butir<Isi: Butir>(_ jenis: Isi.Type) throws -> [Isi] { try baris(Isi.tabel).map { try Isi($0) } }

    /// Instansi, rules, organisation, tree, cards and agreements: what rows are judged by when they are written.
    func kerangka() throws -> BerkasKinerja {
        var berkas = BerkasKinerja(instansi: try instansi(), aturan: try aturan())
        berkas.daftarUnit = try muat(Kinerja.Unit.self)
        berkas.daftarJabatan = try jabatan()
        berkas.daftarSimpul = try muat(Simpul.self)
        berkas.daftarIndikator = try muat(Indikator.self)
        berkas.daftarPerjanjian = try muat(PerjanjianKinerja.self)
        return berkas
    }

    func berkas() throws -> BerkasKinerja {
        var berkas = BerkasKinerja(instansi: try instansi(), aturan: try aturan())
        berkas.daftarUnit = try muat(Kinerja.Unit.self)
        berkas.daftarJabatan = try jabatan()
        try muatPohon(&berkas)
        try muatNilai(&berkas)
        try muatKeterangan(&berkas)
        return berkas
    }

    func instansi() throws -> Instansi {
        guard let row = try barisInstansi() else {
            throw Penolakan.tidakDitemukan("tahun \(lingkup.tahun) pada instansi \"\(lingkup.instansi)\"")
        }
        return try Instansi(row)
    }

    func aturan() throws -> AturanKinerja {
        var aturan = try AturanKinerja.berlaku(tahun: lingkup.tahun, setelan: muat(AturanKinerja.Setelan.self))
        if let kepala = try muat(KepalaSkala.self).first { aturan.skala = kepala.skala(try butir(Pita.self)) }
        return aturan
    }

    private func jabatan() throws -> [Jabatan] {
        let pejabat = Dictionary(grouping: try muat(Pejabat.self), by: \.jabatan)
        let akhirTahun = Tanggal(tahun: lingkup.tahun, bulan: 12, hari: 31)
        return try muat(PosJabatan.self).map { pos in
            Jabatan(pos, dipangku: akhirTahun.flatMap { (pejabat[pos.kode] ?? []).menjabat(pada: $0) })
        }
    }

    private func muatPohon(_ berkas: inout BerkasKinerja) throws {
        berkas.daftarSimpul = try muat(Simpul.self)
        berkas.daftarDukungan = try muat(Dukungan.self)
        berkas.daftarIndikator = try muat(Indikator.self)
        berkas.daftarKeluaran = try muat(Keluaran.self)
        berkas.daftarStrategi = try butir(Strategi.self)
        berkas.daftarPerjanjian = try muat(PerjanjianKinerja.self)
        berkas.daftarRencanaAksi = try butir(RencanaAksi.self)
        berkas.daftarAnalisis = try butir(Analisis.self)
        berkas.daftarPembanding = try butir(Pembanding.self)
    }

    /// Values of the plan that this year knows.
    private func muatNilai(_ berkas: inout BerkasKinerja) throws {
        let indikator = Set(berkas.daftarIndikator.map(\.kode))
        let simpul = Set(berkas.daftarSimpul.map(\.kode) + [kodeTotal])
        let tahun = lingkup.tahun
        berkas.daftarTarget = try muat(Target.self).filter { indikator.contains($0.indikator) }
        berkas.daftarRealisasi = try muat(Realisasi.self)
            .filter { $0.tahun <= tahun && indikator.contains($0.indikator) }
        berkas.daftarKomponen = try muat(Komponen.self)
            .filter { $0.tahun <= tahun && indikator.contains($0.indikator) }
        berkas.daftarPagu = try muat(Pagu.self).filter { simpul.contains($0.simpul) }
        berkas.daftarRealisasiAnggaran = try muat(RealisasiAnggaran.self)
            .filter { $0.tahun <= tahun && simpul.contains($0.simpul) }
    }

    private func muatKeterangan(_ berkas: inout BerkasKinerja) throws {
        berkas.daftarBelanja = try butir(Belanja.self)
        berkas.daftarHibah = try butir(Hibah.self)
        berkas.daftarSumberDaya = try butir(SumberDaya.self)
        berkas.daftarIsu = try butir(Isu.self)
        berkas.daftarDasarHukum = try butir(DasarHukum.self).map(\.uraian)
        berkas.daftarRekomendasi = try butir(Rekomendasi.self)
        berkas.daftarPenghargaan = try butir(Penghargaan.self)
        berkas.daftarLampiran = try muat(LampiranTersimpan.self).map(\.lampiran)
        for satu in try muat(Narasi.self) { berkas.narasi[satu.bagian] = satu.teks }
    }
}

/// Code of the whole instansi in budgets without breakdown.
let kodeTotal = "TOTAL"
