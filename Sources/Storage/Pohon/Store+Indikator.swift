internal import Databases
package import Kinerja

extension Store {
    /// Adds an indicator to the tree of a year.
    package func tambahIndikator(_ indikator: Indikator, di tempat: TahunInstansi, oleh pelaku: Pelaku) async throws {
        try await ubahPohon(tempat, oleh: pelaku) { pengubah in
            try pengubah.wajibBerhak(indikator)
            try pengubah.wajibTerbuka(pengubah.hitungan.simpul(indikator.simpul)?.jenis)
            try Penolakan.periksa(
                pengubah.gerbangKode(indikator.kode) + pengubah.hitungan.gerbangTambah(indikator).tanpaKodeGanda)
            try pengubah.penulis.tulis(indikator, dasar: 0)
        }
    }

    /// Changes the card of an indicator.
    ///
    /// - Parameter dasar: the version the writer saw.
    package func ubahIndikator(
        _ indikator: Indikator, dasar: Int?, di tempat: TahunInstansi, alasan: String = "", oleh pelaku: Pelaku
    ) async throws {
        try await ubahPohon(tempat, alasan: alasan, oleh: pelaku) { pengubah in
            try pengubah.wajibBerhak(pengubah.indikator(indikator.kode))
            try pengubah.wajibBerhak(indikator)
            try pengubah.wajibTerbuka(pengubah.hitungan.simpul(indikator.simpul)?.jenis)
            try pengubah.wajibTerbuka(pengubah.hitungan.jenisSimpul(indikator: indikator.kode))
            try Penolakan.periksa(pengubah.hitungan.gerbangUbah(indikator))
            try pengubah.penulis.tulis(indikator, dasar: dasar)
        }
    }

    /// Takes an indicator out of the tree of a year. Other years keep theirs.
    package func hapusIndikator(
        _ kode: String, dasar: Int?, di tempat: TahunInstansi, alasan: String = "", oleh pelaku: Pelaku
    ) async throws {
        try await ubahPohon(tempat, alasan: alasan, oleh: pelaku) { pengubah in
            let indikator = try pengubah.indikator(kode)
            try pengubah.wajibBerhak(indikator)
            try pengubah.wajibTerbuka(pengubah.hitungan.simpul(indikator.simpul)?.jenis)
            if let gerbang = pengubah.hitungan.gerbangHapus(indikator: kode).first {
                throw Penolakan.tertahan(gerbang)
            }
            try pengubah.penulis.hapus(indikator, dasar: dasar)
        }
    }
}

extension Hitungan {
    /// Kind of the node a stored indicator stands at.
    func jenisSimpul(indikator kode: String) -> Simpul.Jenis? { indikator(kode).flatMap { simpul($0.simpul)?.jenis } }
}

extension [Gerbang] {
    /// Told already by the look at the code itself.
    var tanpaKodeGanda: [Gerbang] { filter { $0.kode != .kodeGanda } }
}
