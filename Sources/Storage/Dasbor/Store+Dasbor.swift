internal import Databases
package import Kinerja

extension Store {
    /// Everything the dashboard of the pemda shows, in one read.
    ///
    /// For those who serve the pemda; who is limited to some instansi gets these.
    package func dasborPemda(tahun: Int, oleh pelaku: Pelaku) async throws -> BahanDasborPemda {
        try pelaku.wajibMelayaniPemda()
        guard let hari = Tanggal(iso: hariIni) else { throw Penolakan.tidakDitemukan("hari ini") }
        let mentah = try await database.read { connection in
            try MentahDasbor(connection, pemda: pelaku.pemda, tahun: tahun, hari: hari)
        }
        let boleh = mentah.daftarInstansi.filter {
            $0.aktif && periksaHak(.lihatKinerja, oleh: pelaku, di: Tempat(instansi: $0.kode)) == nil
        }
        let kode = Set(boleh.map(\.kode))
        return BahanDasborPemda(
            namaPemda: mentah.namaPemda, daftarTahun: mentah.daftarTahun, daftarInstansi: boleh,
            berkas: try await mentah.berkas(kode), jadwal: mentah.jadwal,
            rekap: mentah.rekap.filter { kode.contains($0.instansi) }, hari: hari)
    }

    /// Everything the dashboard of one instansi shows, in one read.
    package func dasborInstansi(
        instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> BahanDasborInstansi {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        guard let hari = Tanggal(iso: hariIni) else { throw Penolakan.tidakDitemukan("hari ini") }
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            let jadwal = try connection.daftarPeriode(pelaku.pemda, tahun).map(\.jadwal)
            let berbukti = try connection.row(
                """
                SELECT COUNT(*) AS banyak FROM (SELECT DISTINCT indikator, periode FROM bukti
                WHERE pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND rencana = \(lingkup.rencana)
                AND tahun = \(tahun) AND dilepas_pada IS NULL) AS b
                """)
            return BahanDasborInstansi(
                berkas: try PemuatBerkas(connection, lingkup).berkas(), jadwal: jadwal,
                rekap: try connection.rekapPeriode(jadwal, tahun, pelaku.pemda, instansi: instansi, pada: hari),
                nilaiBerbukti: try berbukti?.get("banyak") ?? 0, hari: hari)
        }
    }
}

extension Pelaku {
    /// Has a role that serves the pemda rather than one instansi: what the dashboard of the pemda is for.
    package var melayaniPemda: Bool {
        sistem
            || daftarPenugasan.contains { satu in
                !satu.peran.milikInstansi && TabelHak.baris(.lihatKinerja).contains { $0.peran.contains(satu.peran) }
            }
    }

    fileprivate func wajibMelayaniPemda() throws(Penolakan) {
        if !melayaniPemda { throw .tidakBerhak(daftarPenugasan.isEmpty ? .peran : .tempat) }
    }
}
