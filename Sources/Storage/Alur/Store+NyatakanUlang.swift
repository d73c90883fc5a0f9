internal import Databases
package import Kinerja

extension Store {
    /// Puts a later final figure in the place of a locked one. The earlier stays in the history; the new one must pass the
    /// head and the lock again, by others than who entered it.
    ///
    /// - Parameter dasar: version of the realisasi that was seen; nil = whatever is there.
    package func nyatakanUlang(
        _ realisasi: Realisasi, komponen: [Komponen] = [], alasan: String, dasar: Int? = nil, instansi: String,
        tahun: Int,
        oleh pelaku: Pelaku
    ) async throws {
        let alasan = alasan.trimmingBlanks
        if alasan.isEmpty {
            throw Penolakan.tidakSah([KesalahanIsian("alasan", "Tulis mengapa angka dinyatakan ulang, dan sumbernya.")])
        }
        let kini = jam()
        let kunci = KunciNilai(indikator: realisasi.indikator, tahun: realisasi.tahun, periode: realisasi.periode)
        let asing = komponen.contains {
            KunciNilai(indikator: $0.indikator, tahun: $0.tahun, periode: $0.periode) != kunci
        }
        if asing { throw Penolakan.tidakSah([KesalahanIsian("komponen", "Komponen bukan milik nilai ini.")]) }
        try await database.write { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            try connection.pegang(lingkup)
            let berkas = try PemuatBerkas(connection, lingkup).berkas()
            guard let indikator = berkas.daftarIndikator.first(where: { $0.kode == kunci.indikator }) else {
                throw Penolakan.tidakDitemukan("indikator \"\(kunci.indikator)\"")
            }
            let status = try connection.statusNilai(kunci, lingkup)
            try pelaku.wajib(
                .nyatakanUlang, di: Tempat(instansi: instansi, unit: berkas.unitPengampu(indikator)),
                status: .realisasi(status.status))
            let lama = try connection.sidikNilai(kunci, lingkup)
            let penulis = PenulisFakta(
                connection: connection, lingkup: lingkup, pelaku: pelaku, saat: kini.iso, alasan: alasan)
            try penulis.tulis(realisasi, dasar: dasar)
            for satu in komponen { try penulis.tulis(satu, dasar: nil) }
            try connection.pindahkan(
                kunci, dari: status, ke: .diverifikasi, catatan: alasan, lingkup, oleh: pelaku, pada: kini.iso)
            let baru = try connection.sidikNilai(kunci, lingkup)
            guard baru != lama else {
                throw Penolakan.keadaan("Angka sama dengan yang tersimpan; tidak ada yang dinyatakan ulang.")
            }
            try connection.catat(
                .nyatakanUlang(kunci, lingkup, sidik: baru, sidikLama: lama, alasan: alasan), oleh: pelaku, pada: kini)
        }
    }
}

extension Peristiwa {
    fileprivate static func nyatakanUlang(
        _ kunci: KunciNilai, _ lingkup: LingkupFakta, sidik: String, sidikLama: String, alasan: String
    ) throws -> Peristiwa {
        Peristiwa(
            .nyatakanUlang, objek: "realisasi \(kunci.sebutan)", instansi: lingkup.instansi,
            rincian: [
                "tahun": "\(kunci.tahun)", "rencana": lingkup.rencana, "periode": kunci.periode.kode,
                "indikator": kunci.indikator, "status": StatusRealisasi.diverifikasi.rawValue, "catatan": alasan,
                "sidik_nilai": try BarisJejak.json([kunci.teksJejak: sidik]),
            ],
            sebelum: [
                "status": StatusRealisasi.dikunci.rawValue,
                "sidik_nilai": try BarisJejak.json([kunci.teksJejak: sidikLama]),
            ])
    }
}
