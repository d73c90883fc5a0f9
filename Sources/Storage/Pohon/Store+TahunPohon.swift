internal import Databases
package import Kinerja

extension Store {
    /// Whether a year of an instansi has been opened.
    package func sudahDibuka(_ tempat: TahunInstansi, oleh pelaku: Pelaku) async throws -> Bool {
        try await daftarTahun(instansi: tempat.instansi, oleh: pelaku).contains(tempat.tahun)
    }

    /// Fills the empty tree of an open year with that of another: nodes, cards, support, outputs and strategies, and the
    /// organisation where the year has none. Values are never copied.
    ///
    /// - Throws: ``Penolakan/keadaan(_:)`` when the tree is not empty.
    package func salinPohon(dari asal: Int, ke tempat: TahunInstansi, oleh pelaku: Pelaku) async throws -> Int {
        try pelaku.wajib(.ubahRencana, di: Tempat(instansi: tempat.instansi))
        let saat = saat
        return try await database.write { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, tempat.instansi, tempat.tahun)
            try connection.pegang(lingkup)
            var berkas = try PemuatBerkas(connection, lingkup).berkas()
            guard berkas.daftarSimpul.isEmpty else {
                throw Penolakan.keadaan("Pohon kinerja \(tempat.tahun) sudah berisi, jadi tidak ditimpa.")
            }
            let sumber = try PemuatBerkas(connection, connection.lingkup(pelaku.pemda, tempat.instansi, asal)).berkas()
            berkas.salinPohon(sumber)
            let penulis = PenulisFakta(
                connection: connection, lingkup: lingkup, pelaku: pelaku, saat: saat,
                alasan: "disalin dari tahun \(asal)")
            try penulis.tulisPohon(berkas)
            return berkas.daftarSimpul.count
        }
    }
}

extension BerkasKinerja {
    fileprivate mutating func salinPohon(_ sumber: BerkasKinerja) {
        if daftarUnit.isEmpty { daftarUnit = sumber.daftarUnit }
        if daftarJabatan.isEmpty { daftarJabatan = sumber.daftarJabatan }
        daftarSimpul = sumber.daftarSimpul
        daftarIndikator = sumber.daftarIndikator
        daftarDukungan = sumber.daftarDukungan
        daftarKeluaran = sumber.daftarKeluaran
        if daftarStrategi.isEmpty { daftarStrategi = sumber.daftarStrategi }
    }
}

extension PenulisFakta {
    /// The facts of a tree that was empty; what stands there already is left as it is.
    fileprivate func tulisPohon(_ berkas: BerkasKinerja) throws {
        for unit in berkas.daftarUnit { try tulis(unit, dasar: nil) }
        for jabatan in berkas.daftarJabatan { try tulis(PosJabatan(jabatan), dasar: nil) }
        for simpul in berkas.daftarSimpul { try tulis(simpul, dasar: nil) }
        for indikator in berkas.daftarIndikator { try tulis(indikator, dasar: nil) }
        for dukungan in berkas.daftarDukungan { try tulis(dukungan, dasar: nil) }
        for keluaran in berkas.daftarKeluaran { try tulis(keluaran, dasar: nil) }
        for (nomor, strategi) in berkas.daftarStrategi.enumerated() {
            try tulis(Bernomor(nomor: nomor + 1, strategi), dasar: nil)
        }
    }
}
