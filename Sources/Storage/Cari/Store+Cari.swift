internal import Databases
package import Kinerja

/// Something a search has found, in the latest year that knows it.
package struct ButirCari: Sendable, Equatable {
    package enum Jenis: Sendable, Equatable, CaseIterable { case indikator, simpul, perjanjian }

    package let jenis: Jenis
    package let instansi: String
    package let tahun: Int
    package let kode: String
    package let nama: String
    /// Kind of simpul, unit of measure, version: what stands beside the name.
    package let keterangan: String
}

package struct HasilCari: Sendable, Equatable {
    package var daftar: [ButirCari] = []
    /// Kinds of which more was found than is told.
    package var terpotong: Set<ButirCari.Jenis> = []
}

extension Store {
    /// Letters a search needs at least.
    package static let hurufCari = 2

    /// Indikator, simpul and perjanjian whose code or name holds every word, in the instansi this account may look at.
    ///
    /// - Parameter batas: most of each kind.
    /// - Batas: at most six words count; fewer than two letters find nothing.
    package func cari(_ teks: String, batas: Int = 20, oleh pelaku: Pelaku) async throws -> HasilCari {
        let kata = teks.lowercased().split(whereSeparator: \.isWhitespace).prefix(6).map(String.init)
        let terlihat = try await daftarInstansi(oleh: pelaku).map(\.kode)
        guard kata.joined().count >= Self.hurufCari, !terlihat.isEmpty else { return HasilCari() }
        let pencarian = Pencarian(pemda: pelaku.pemda, instansi: terlihat, kata: kata, batas: batas)
        return try await database.read { connection in
            var hasil = HasilCari()
            for jenis in ButirCari.Jenis.allCases {
                let (daftar, lebih) = try pencarian.temukan(jenis, connection)
                hasil.daftar += daftar
                if lebih { hasil.terpotong.insert(jenis) }
            }
            return hasil
        }
    }
}

private struct Pencarian {
    let pemda: String
    let instansi: [String]
    let kata: [String]
    let batas: Int

    func temukan(_ jenis: ButirCari.Jenis, _ connection: any Connection) throws -> ([ButirCari], lebih: Bool) {
        // The same thing stands in several years; the latest comes first.
        let daftar = try connection.rows(pilih(jenis)).map { row in
            ButirCari(
                jenis: jenis, instansi: try row.get("instansi"), tahun: try row.get("tahun_kinerja"),
                kode: try row.get("kode"), nama: try row.get("nama"), keterangan: try row.get("keterangan"))
        }
        var sudah: Set<[String]> = []
        let unik = daftar.filter { sudah.insert([$0.instansi, $0.kode]).inserted }
        return (Array(unik.prefix(batas)), unik.count > batas)
    }

    private func pilih(_ jenis: ButirCari.Jenis) -> SQL {
        switch jenis {
        case .indikator:
            """
            SELECT instansi, tahun_kinerja, kode, nama, satuan AS keterangan FROM indikator_tahun
            WHERE \(sql: syarat("", ["kode", "nama"])) ORDER BY tahun_kinerja DESC, instansi, urutan LIMIT \(batas * 8)
            """
        case .simpul:
            """
            SELECT instansi, tahun_kinerja, kode, uraian AS nama, jenis AS keterangan FROM simpul_tahun
            WHERE \(sql: syarat("", ["kode", "uraian", "nomenklatur"]))
            ORDER BY tahun_kinerja DESC, instansi, urutan LIMIT \(batas * 8)
            """
        case .perjanjian:
            """
            SELECT p.instansi AS instansi, p.tahun_kinerja AS tahun_kinerja, p.kode AS kode, j.nama AS nama,
            CAST(p.versi_perjanjian AS TEXT) AS keterangan FROM perjanjian p
            JOIN jabatan_tahun j ON j.pemda = p.pemda AND j.instansi = p.instansi
            AND j.tahun_kinerja = p.tahun_kinerja AND j.kode = p.pihak_pertama
            WHERE \(sql: syarat("p.", ["p.kode", "j.nama", "p.pihak_kedua"]))
            ORDER BY p.tahun_kinerja DESC, p.instansi, p.versi_perjanjian DESC LIMIT \(batas * 8)
            """
        }
    }

    /// Every word in one of the columns, within what may be seen.
    private func syarat(_ awalan: String, _ kolom: [String]) -> SQL {
        let tempat: [SQL] = [
            "\(raw: awalan)pemda = \(pemda)", "\(raw: awalan)instansi IN \(instansi)",
        ]
        let memuat = kata.map { satu -> SQL in
            let pola = "%\(satu.luputLIKE)%"
            let pilihan = kolom.map { nama -> SQL in "LOWER(\(raw: nama)) LIKE \(pola) ESCAPE '!'" }
            return "(\(sql: .joined(pilihan, separator: " OR ")))"
        }
        return .joined(tempat + memuat, separator: " AND ")
    }
}
