internal import Databases
package import Kinerja

extension Store {
    /// Says that a programme, kegiatan or subkegiatan supports a goal or an indicator, or changes how.
    ///
    /// - Parameter dasar: the version the writer saw; 0 = there was none.
    package func tetapkanDukungan(
        _ dukungan: Dukungan, dasar: Int?, di tempat: TahunInstansi, oleh pelaku: Pelaku
    ) async throws {
        try await ubahPohon(tempat, oleh: pelaku) { pengubah in
            try pengubah.wajibBerhak(pengubah.simpul(dukungan.simpul))
            try Penolakan.periksa(pengubah.hitungan.gerbangDukungan(dukungan))
            try pengubah.penulis.tulis(dukungan, dasar: dasar)
        }
    }

    package func hapusDukungan(
        _ simpul: String, kepada mendukung: String, dasar: Int?, di tempat: TahunInstansi, oleh pelaku: Pelaku
    ) async throws {
        try await ubahPohon(tempat, oleh: pelaku) { pengubah in
            try pengubah.wajibBerhak(pengubah.simpul(simpul))
            try pengubah.penulis.hapus(Dukungan(simpul: simpul, mendukung: mendukung), dasar: dasar)
        }
    }
}

extension Penolakan {
    fileprivate static func periksa(_ daftar: [KesalahanIsian]) throws(Penolakan) {
        if !daftar.isEmpty { throw .tidakSah(daftar) }
    }
}

extension Hitungan {
    /// What is wrong with a support link.
    ///
    /// - Batas: shares lie above 0 and up to 100, and the shares of one node never pass 100 together; that they reach it
    ///   is told on the page, since they are entered one by one.
    func gerbangDukungan(_ dukungan: Dukungan) -> [KesalahanIsian] {
        let kode = dukungan.mendukung
        if simpul(dukungan.simpul)?.jenis.hasil != false {
            return [
                KesalahanIsian(
                    "mendukung", "Hanya program, kegiatan, dan subkegiatan yang mendukung. Pilih simpul lain.")
            ]
        }
        guard simpul(kode)?.jenis.hasil == true || indikator(kode) != nil else {
            return [KesalahanIsian("mendukung", "Pilih sasaran atau indikator yang didukung.")]
        }
        if simpul(dukungan.simpul)?.induk == kode, dukungan.pembebanan == .penuh {
            return [
                KesalahanIsian(
                    "mendukung", "\(dukungan.simpul) sudah berada di bawah \(kode). Pilih sasaran atau indikator lain.")
            ]
        }
        return porsiSalah(dukungan).map { [KesalahanIsian("porsi", $0)] } ?? []
    }

    private func porsiSalah(_ dukungan: Dukungan) -> String? {
        guard dukungan.pembebanan == .porsi else {
            return dukungan.porsi == nil ? nil : "Porsi hanya diisi bila pembebanannya porsi. Kosongkan."
        }
        guard let porsi = dukungan.porsi, porsi > .nol, porsi <= .seratus else {
            return "Isi persen bagiannya, lebih dari 0 sampai 100, misalnya 60."
        }
        let lain = berkas.daftarDukungan.filter {
            $0.simpul == dukungan.simpul && $0.mendukung != dukungan.mendukung && $0.pembebanan == .porsi
        }.compactMap(\.porsi).reduce(Angka.nol, +)
        guard lain + porsi > .seratus else { return nil }
        return
            "Porsi \(dukungan.simpul) menjadi \((lain + porsi).cetak())%, lebih dari 100%. Isi paling banyak \((.seratus - lain).cetak())."
    }
}
