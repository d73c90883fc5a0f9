internal import Databases
package import Kinerja

extension Store {
    /// What somebody must do now in one instansi and year, the most urgent first.
    package func daftarTugas(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> [Tugas] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        guard let hari = Tanggal(iso: hariIni) else { return [] }
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            return try connection.tugas(lingkup, pelaku, hari)
        }.terurut
    }

    /// The same over every instansi the person works for.
    ///
    /// - Batas: for those who serve the whole pemda only what waits to be locked or signed, counted by instansi.
    package func daftarTugas(tahun: Int, oleh pelaku: Pelaku) async throws -> [Tugas] {
        guard let hari = Tanggal(iso: hariIni) else { return [] }
        let sendiri = pelaku.daftarPenugasan.filter { $0.peran.milikInstansi }.compactMap(\.instansi).unik
        return try await database.read { connection in
            let milik = try sendiri.flatMap { instansi -> [Tugas] in
                guard let lingkup = try connection.lingkupBoleh(pelaku.pemda, instansi, tahun) else { return [] }
                return try connection.tugas(lingkup, pelaku, hari)
            }
            let lintas = try connection.tugasLintas(tahun, pelaku).filter { !sendiri.contains($0.instansi) }
            return milik + lintas
        }.terurut
    }
}

extension Connection {
    fileprivate func tugas(_ lingkup: LingkupFakta, _ pelaku: Pelaku, _ hari: Tanggal) throws -> [Tugas] {
        let catatan = try rows(
            """
            SELECT kode, versi_perjanjian, catatan FROM perjanjian_beku
            WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND tahun_kinerja = \(lingkup.tahun)
            AND status = 'draf'
            """
        ).map {
            (
                KunciPerjanjian(kode: try $0.get("kode"), versi: try $0.get("versi_perjanjian")),
                try $0.get("catatan", as: String.self)
            )
        }
        return try PenyusunTugas(
            keadaan: try KeadaanAlur(self, lingkup), pelaku: pelaku, hari: hari,
            perjanjian: try statusPerjanjian(lingkup),
            catatanPerjanjian: Dictionary(catatan, uniquingKeysWith: { awal, _ in awal })
        ) { try self.pengisi($0, lingkup) }.daftar()
    }

    /// What waits over all instansi to be locked, and agreements to be signed.
    fileprivate func tugasLintas(_ tahun: Int, _ pelaku: Pelaku) throws -> [Tugas] {
        func boleh(_ tindakan: Tindakan, _ instansi: String, _ status: StatusObjek) -> Bool {
            periksaHak(tindakan, oleh: pelaku, di: Tempat(instansi: instansi), status: status) == nil
        }
        let nilai = try rows(
            """
            SELECT instansi, periode, COUNT(*) AS banyak FROM status_realisasi
            WHERE pemda = \(pelaku.pemda) AND tahun = \(tahun) AND status = 'disetujui'
            GROUP BY instansi, periode ORDER BY instansi, periode
            """)
        var hasil: [Tugas] = []
        for row in nilai {
            let (instansi, periode) = (try row.get("instansi", as: String.self), try row.periode("periode").triwulan)
            guard boleh(.kunciRealisasi, instansi, .realisasi(.disetujui)) else { continue }
            let banyak = try row.get("banyak", as: Int.self)
            if let nomor = hasil.firstIndex(where: { $0.instansi == instansi && $0.periode == periode }) {
                hasil[nomor].banyak += banyak
            } else {
                hasil.append(
                    Tugas(
                        jenis: .kunci, instansi: instansi, tahun: tahun, unit: nil, periode: periode, perjanjian: nil,
                        indikator: [], banyak: banyak, tenggat: nil, catatan: ""))
            }
        }
        let perjanjian = try rows(
            """
            SELECT instansi, kode, versi_perjanjian FROM perjanjian_beku
            WHERE pemda = \(pelaku.pemda) AND tahun_kinerja = \(tahun) AND status = 'diajukan'
            ORDER BY instansi, kode, versi_perjanjian
            """)
        return try hasil
            + perjanjian.compactMap { row -> Tugas? in
                let instansi: String = try row.get("instansi")
                guard boleh(.tandatanganiPerjanjian, instansi, .perjanjian(.diajukan)) else { return nil }
                let kunci = KunciPerjanjian(kode: try row.get("kode"), versi: try row.get("versi_perjanjian"))
                return Tugas(
                    jenis: .tandatanganiPerjanjian, instansi: instansi, tahun: tahun, unit: nil, periode: nil,
                    perjanjian: kunci, indikator: [], banyak: 0, tenggat: nil, catatan: "")
            }
    }
}

extension [Tugas] {
    /// Overdue first, then by deadline; what has none keeps its order at the end.
    fileprivate var terurut: [Tugas] {
        let tanpa = filter { $0.tenggat == nil }
        let urut = filter { $0.tenggat != nil }.enumerated().sorted { kiri, kanan in
            (kiri.element.tenggat?.iso ?? "", kiri.offset) < (kanan.element.tenggat?.iso ?? "", kanan.offset)
        }
        return urut.map(\.element) + tanpa
    }
}

extension Periode {
    /// The triwulan in which it is reported.
    package var triwulan: Periode { .triwulan((bulanTerakhir + 2) / 3) }
}
