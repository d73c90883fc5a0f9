internal import Databases
package import Kinerja

extension Store {
    /// Facts of one kind, in the order of print. Lists without names come with their numbers: `Bernomor<Isu>`.
    package func daftar<Jenis: Fakta>(
        _ jenis: Jenis.Type, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> [Jenis] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            try PemuatBerkas(connection, connection.lingkup(pelaku.pemda, instansi, tahun)).muat(Jenis.self)
        }
    }

    /// Stores rows of a list: rencana aksi, analisis, isu, dasar hukum and the like. Number 0 is a new row, which comes last.
    ///
    /// - Returns: results under the keys of the rows, new ones with their new number.
    package func simpanDaftar<Isi: Butir>(
        _ daftar: [Isian<Bernomor<Isi>>], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try await isi(tujuan, oleh: pelaku) { konteks in
            let bernomor = try konteks.nomori(daftar)
            return try konteks.simpan(bernomor) { try konteks.periksa($0) }
        }
    }

    /// Stores facts with names of their own that need no more than their references: narasi, keluaran.
    package func simpanNarasi(
        _ daftar: [Isian<Narasi>], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try await isi(tujuan, oleh: pelaku) { konteks in
            let status = try konteks.langkahLaporan.laporan.status
            guard status.dapatDitulis else {
                throw Penolakan.keadaan("Laporan sudah \(status.nama); narasinya tidak dapat diubah lagi.")
            }
            return try konteks.simpan(daftar) { try konteks.periksa($0) }
        }
    }

    package func simpanKeluaran(
        _ daftar: [Isian<Keluaran>], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try await isi(tujuan, oleh: pelaku) { konteks in
            try konteks.simpan(daftar) { try konteks.periksa($0) }
        }
    }

    /// Stores a file of the report. Without contents it keeps those it has.
    package func simpanLampiran(
        _ isian: Isian<Lampiran>, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try pelaku.wajib(.ubahKeterangan, di: Tempat(instansi: tujuan.instansi))
        let isi = isian.fakta.isi
        if !isi.isEmpty { try bukti.simpan(isi, sidik: isi.sha256, pemda: pelaku.pemda) }
        return try await self.isi(tujuan, oleh: pelaku) { konteks in
            let lama = try konteks.penulis.baca([.text(isian.fakta.kode)], di: LampiranTersimpan.tabel)
            let tersimpan = try lama.map { try LampiranTersimpan($0.row(LampiranTersimpan.tabel)) }
            var baru = LampiranTersimpan(isian.fakta)
            if isi.isEmpty { (baru.sidik, baru.ukuran) = (tersimpan?.sidik, tersimpan?.ukuran) }
            return try konteks.simpan([Isian(baru, dasar: isian.dasar, isian.tindakan)]) { _ in }
        }
    }

    /// Puts the rows of a list in another order; numbers that are not named stay behind.
    package func urutkan<Isi: Butir>(
        _ jenis: Isi.Type, nomor: [Int], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws {
        try pelaku.wajib(Isi.tabel.hak, di: Tempat(instansi: tujuan.instansi))
        try await isi(tujuan, oleh: pelaku) { konteks in
            let ada = try PemuatBerkas(konteks.connection, konteks.lingkup).muat(Bernomor<Isi>.self).map(\.nomor)
            let disebut = nomor.filter(ada.contains)
            let urut = disebut + ada.filter { !disebut.contains($0) }
            try konteks.penulis.urutkan(urut.map { [$0.databaseValue] }, di: Isi.tabel)
        }
    }
}

extension KonteksIsian {
    /// Gives new rows the next free numbers.
    fileprivate func nomori<Isi: Butir>(_ daftar: [Isian<Bernomor<Isi>>]) throws -> [Isian<Bernomor<Isi>>] {
        guard daftar.contains(where: { $0.fakta.nomor == 0 }) else { return daftar }
        var berikut = try connection.nomorBerikut(Isi.tabel, lingkup)
        return daftar.map { isian in
            guard isian.fakta.nomor == 0 else { return isian }
            defer { berikut += 1 }
            return Isian(Bernomor(nomor: berikut, isian.fakta.nilai), dasar: 0, isian.tindakan)
        }
    }

    /// Rights where the fact belongs and where the stored one belongs, and codes it speaks of.
    fileprivate func periksa<Jenis: Fakta>(_ isian: Isian<Jenis>) throws {
        try pelaku.wajib(Jenis.tabel.hak, di: tempat(isian.fakta))
        if let lama = try penulis.baca(isian.fakta.selKunci, di: Jenis.tabel) {
            try pelaku.wajib(Jenis.tabel.hak, di: tempat(try Jenis(lama.row(Jenis.tabel))))
        }
        let kesalahan = isian.tindakan == .hapus ? [] : rujukan(isian.fakta).compactMap { $0.kesalahan(hitungan) }
        if !kesalahan.isEmpty { throw Penolakan.tidakSah(kesalahan) }
    }

    private func rujukan(_ fakta: some Fakta) -> [RujukanFakta] { (fakta as? any BerRujukan)?.daftarRujukan ?? [] }

    private func tempat(_ fakta: some Fakta) -> Tempat { rujukan(fakta).first.map(tempat) ?? tempat }

    private func tempat(_ rujukan: RujukanFakta) -> Tempat {
        switch rujukan {
        case .simpul(let kode, _): tempat(simpul: kode)
        case .indikator(let kode, _), .terukur(let kode, _):
            hitungan.indikator(kode).map { tempat($0) } ?? tempat(simpul: kode)
        }
    }
}
