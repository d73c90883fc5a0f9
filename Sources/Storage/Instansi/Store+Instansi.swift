internal import Databases
package import Kinerja

extension Store {
    /// Moves an instansi one place up or down in every list.
    package func geserInstansi(_ kode: String, naik: Bool, oleh pelaku: Pelaku) async throws {
        try pelaku.wajib(.aturInstansi, di: .pemda)
        try await database.write { connection in
            try connection.kunciJejak(pelaku.pemda)
            var urut = try connection.rows(
                "SELECT kode FROM instansi WHERE pemda = \(pelaku.pemda) ORDER BY urutan, kode"
            ).map { try $0.get("kode", as: String.self) }
            guard let tempat = urut.firstIndex(of: kode) else {
                throw Penolakan.tidakDitemukan("instansi \"\(kode)\"")
            }
            let tujuan = tempat + (naik ? -1 : 1)
            guard urut.indices.contains(tujuan) else { return }
            urut.swapAt(tempat, tujuan)
            for (nomor, satu) in urut.enumerated() {
                try connection.run(
                    "UPDATE instansi SET urutan = \(nomor + 1) WHERE pemda = \(pelaku.pemda) AND kode = \(satu)")
            }
        }
    }

    /// What an instansi says of itself in a year.
    package func identitas(instansi: String, tahun: Int, oleh pelaku: Pelaku) async throws -> Instansi {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            try PemuatBerkas(connection, connection.lingkup(pelaku.pemda, instansi, tahun)).instansi()
        }
    }

    /// Years every instansi has opened, the latest first; only those the account may look at.
    package func daftarTahun(oleh pelaku: Pelaku) async throws -> [String: [Int]] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT instansi, tahun_kinerja FROM instansi_tahun WHERE pemda = \(pelaku.pemda)
                ORDER BY tahun_kinerja DESC
                """
            ).reduce(into: [String: [Int]]()) { hasil, row in
                hasil[try row.get("instansi"), default: []].append(try row.get("tahun_kinerja"))
            }
        }.filter { periksaHak(.lihatKinerja, oleh: pelaku, di: Tempat(instansi: $0.key)) == nil }
    }
}

extension InstansiTerdaftar.Jenis {
    package var nama: String {
        switch self {
        case .akar: "Entitas pemda"
        case .perangkatDaerah: "Perangkat daerah"
        }
    }
}
