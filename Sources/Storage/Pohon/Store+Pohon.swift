internal import Databases
package import Kinerja

extension Store {
    /// Adds a node to the tree of a year, last among its siblings.
    ///
    /// - Throws: ``Penolakan/tidakSah(_:)`` with the fields a gate forbids.
    package func tambahSimpul(_ simpul: Simpul, di tempat: TahunInstansi, oleh pelaku: Pelaku) async throws {
        try await ubahPohon(tempat, oleh: pelaku) { pengubah in
            try pengubah.wajibBerhak(simpul)
            try pengubah.wajibTerbuka(simpul.jenis)
            try Penolakan.periksa(
                pengubah.gerbangKode(simpul.kode) + pengubah.hitungan.gerbangTambah(simpul).tanpaKodeGanda)
            try pengubah.periksa(pengampu: simpul.pengampu)
            try pengubah.penulis.tulis(simpul, dasar: 0)
        }
    }

    /// Changes a node in place: wording, kind, nomenklatur, owner. The parent is changed by ``pindahkanSimpul``.
    ///
    /// - Parameter dasar: the version the writer saw.
    package func ubahSimpul(
        _ simpul: Simpul, dasar: Int?, di tempat: TahunInstansi, alasan: String = "", oleh pelaku: Pelaku
    ) async throws {
        try await ubahPohon(tempat, alasan: alasan, oleh: pelaku) { pengubah in
            let lama = try pengubah.simpul(simpul.kode)
            var baru = simpul
            baru.induk = lama.induk
            try pengubah.wajibBerhak(lama)
            try pengubah.wajibBerhak(baru)
            try pengubah.wajibTerbuka(lama.jenis)
            try pengubah.wajibTerbuka(baru.jenis)
            try Penolakan.periksa(pengubah.hitungan.gerbangUbah(baru))
            try pengubah.periksa(pengampu: simpul.pengampu)
            try pengubah.penulis.tulis(baru, dasar: dasar)
        }
    }

    /// Puts a node, with everything below it, under another parent (empty = on top), after a sibling (nil = first).
    package func pindahkanSimpul(
        _ kode: String, ke induk: String, sesudah saudara: String?, dasar: Int?, di tempat: TahunInstansi,
        oleh pelaku: Pelaku
    ) async throws {
        try await ubahPohon(tempat, oleh: pelaku) { pengubah in
            var simpul = try pengubah.simpul(kode)
            try pengubah.wajibBerhak(simpul)
            if let tujuan = pengubah.hitungan.simpul(induk) { try pengubah.wajibBerhak(tujuan) }
            try pengubah.wajibTerbuka(simpul.jenis)
            try Penolakan.periksa(pengubah.hitungan.gerbangPindah(kode, ke: induk))
            simpul.induk = induk
            try pengubah.penulis.tulis(simpul, dasar: dasar)
            try pengubah.urutkan(kode, di: induk, sesudah: saudara)
        }
    }

    /// Takes a node out of the tree of a year. Other years keep theirs; every version stays in the history.
    package func hapusSimpul(
        _ kode: String, dasar: Int?, di tempat: TahunInstansi, alasan: String = "", oleh pelaku: Pelaku
    ) async throws {
        try await ubahPohon(tempat, alasan: alasan, oleh: pelaku) { pengubah in
            let simpul = try pengubah.simpul(kode)
            try pengubah.wajibBerhak(simpul)
            try pengubah.wajibTerbuka(simpul.jenis)
            if let gerbang = pengubah.hitungan.gerbangHapus(simpul: kode).first { throw Penolakan.tertahan(gerbang) }
            try pengubah.penulis.hapus(simpul, dasar: dasar)
        }
    }

    /// Years of the plan whose tree knows a node or an indicator, the earliest first.
    package func tahunBerlaku(_ kode: String, di tempat: TahunInstansi, oleh pelaku: Pelaku) async throws -> [Int] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: tempat.instansi))
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, tempat.instansi, tempat.tahun)
            let cocok: SQL =
                "pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND rencana = \(lingkup.rencana) AND kode = \(kode)"
            return try connection.rows(
                """
                SELECT tahun_kinerja FROM simpul_tahun WHERE \(sql: cocok)
                UNION SELECT tahun_kinerja FROM indikator_tahun WHERE \(sql: cocok) ORDER BY tahun_kinerja
                """
            ).map { try $0.get("tahun_kinerja") }
        }
    }
}

/// An instansi in a year: where facts of the tree live.
package struct TahunInstansi: Sendable, Hashable {
    package var instansi: String
    package var tahun: Int

    package init(instansi: String, tahun: Int) {
        self.instansi = instansi
        self.tahun = tahun
    }
}
