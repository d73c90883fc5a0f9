internal import Databases
package import Kinerja

/// What the budget pages of a year show, from one consistent state.
package struct LembarAnggaran: Sendable {
    package var berkas: BerkasKinerja
    /// By ``Fakta/kunciFakta``.
    package var versiPagu: [String: VersiFakta]
    package var versiRealisasi: [String: VersiFakta]
    /// Agreements of the year that are signed, as they were frozen.
    package var daftarJanji: [IsiPerjanjian]

    package init(
        berkas: BerkasKinerja, versiPagu: [String: VersiFakta], versiRealisasi: [String: VersiFakta],
        daftarJanji: [IsiPerjanjian]
    ) {
        self.berkas = berkas
        self.versiPagu = versiPagu
        self.versiRealisasi = versiRealisasi
        self.daftarJanji = daftarJanji
    }
}

extension Store {
    package func lembarAnggaran(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> LembarAnggaran {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            let berkas = try PemuatBerkas(connection, lingkup).berkas()
            let beku = try berkas.daftarPerjanjian.compactMap {
                try connection.perjanjianBeku(KunciPerjanjian($0), lingkup)
            }
            return LembarAnggaran(
                berkas: berkas, versiPagu: try connection.versi(Pagu.tabel, lingkup),
                versiRealisasi: try connection.versi(RealisasiAnggaran.tabel, lingkup),
                daftarJanji: beku.filter { $0.status == .ditandatangani }.compactMap(\.terbaca))
        }
    }
}
