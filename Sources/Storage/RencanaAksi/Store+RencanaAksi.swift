internal import Databases
package import Kinerja

/// The action plan with the facts around it, from one consistent state.
package struct RencanaAksiTahunan: Sendable, Equatable {
    package var berkas: BerkasKinerja
    /// In order of print.
    package var daftarLangkah: [Bernomor<RencanaAksi>]
    /// By key of the fact.
    package var versi: [String: VersiFakta]
}

extension Store {
    /// The action plan of a year.
    package func rencanaAksi(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> RencanaAksiTahunan {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            let pemuat = PemuatBerkas(connection, lingkup)
            return RencanaAksiTahunan(
                berkas: try pemuat.berkas(), daftarLangkah: try pemuat.muat(Bernomor<RencanaAksi>.self),
                versi: try connection.versi(RencanaAksi.tabel, lingkup))
        }
    }

    /// Notes how far a step has come: whoever may explain figures of its unit.
    ///
    /// - Parameter dasar: the version of the step the writer saw.
    package func simpanKemajuan(
        _ teks: String, langkah nomor: Int, dasar: Int?, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: tujuan.instansi))
        try await isi(tujuan, oleh: pelaku) { konteks in
            let kunci = [nomor.databaseValue]
            guard let baris = try konteks.penulis.baca(kunci, di: RencanaAksi.tabel) else {
                throw Penolakan.tidakDitemukan("langkah rencana aksi nomor \(nomor)")
            }
            var langkah = try Bernomor<RencanaAksi>(baris.row(RencanaAksi.tabel))
            let unit = konteks.unit(penanggungJawab: langkah.nilai)
            try pelaku.wajib(.ubahAnalisis, di: Tempat(instansi: tujuan.instansi, unit: unit))
            langkah.nilai.kemajuan = teks
            _ = try konteks.simpan(Isian(langkah, dasar: dasar))
        }
    }
}

extension KonteksIsian {
    /// The unit that does a step: its owner's, or the owner itself, else that of the indicator.
    fileprivate func unit(penanggungJawab langkah: RencanaAksi) -> String? {
        let kode = langkah.penanggungJawab
        if let jabatan = berkas.daftarJabatan.first(where: { $0.kode == kode }), !jabatan.unit.isEmpty {
            return jabatan.unit
        }
        if berkas.daftarUnit.contains(where: { $0.kode == kode }) { return kode }
        return hitungan.indikator(langkah.indikator).flatMap { berkas.unitPengampu($0) }
    }
}
