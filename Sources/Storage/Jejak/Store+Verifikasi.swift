internal import Databases
package import Kinerja

extension Store {
    /// Whether the audit trail of the pemda, and what it vouches for, stand as they were written.
    ///
    /// Finds altered, removed, inserted and reordered events, a cut tail, values that changed after they were submitted,
    /// states that no act led to, and frozen documents that were touched. What it cannot find alone is a trail rewritten
    /// from some event to the end, head and values included: for that, a number and hash noted outside is needed.
    ///
    /// - Parameter catatan: what was noted outside earlier.
    package func verifikasiJejak(catatan: [CatatanJejak] = [], oleh pelaku: Pelaku) async throws -> HasilVerifikasi {
        try pelaku.wajib(.lihatJejak, di: .pemda)
        let pemda = pelaku.pemda
        return try await database.read { connection in
            var rantai = PemeriksaRantai(catatan: catatan)
            var dijamin = IsiTerjamin()
            try connection.telusuriJejak(pemda) { baris in
                rantai.periksa(baris)
                dijamin.catat(baris)
            }
            let hasil = rantai.akhiri(kepala: try connection.kepalaJejak(pemda))
            return HasilVerifikasi(
                jumlah: hasil.jumlah, kepala: hasil.kepala,
                daftarKerusakan: hasil.daftarKerusakan + (try dijamin.kerusakan(pemda, connection)))
        }
    }

    /// Number and hash of the last event, to be noted outside.
    package func kepalaJejak(oleh pelaku: Pelaku) async throws -> CatatanJejak? {
        try pelaku.wajib(.lihatJejak, di: .pemda)
        return try await database.read { try $0.kepalaJejak(pelaku.pemda) }
    }
}

extension Connection {
    fileprivate func kepalaJejak(_ pemda: String) throws -> CatatanJejak? {
        try row("SELECT nomor, sidik FROM jejak_kepala WHERE pemda = \(pemda)").map {
            CatatanJejak(nomor: try $0.get("nomor"), sidik: try $0.get("sidik"))
        }
    }

    /// Every event in the order of its number, a thousand at a time.
    fileprivate func telusuriJejak(_ pemda: String, _ body: (BarisJejak) -> Void) throws {
        var terakhir = Int.min
        while true {
            let daftar = try rows(
                """
                SELECT * FROM jejak_audit WHERE pemda = \(pemda) AND nomor > \(terakhir) ORDER BY nomor LIMIT 1000
                """
            ).map(BarisJejak.init)
            daftar.forEach(body)
            guard let akhir = daftar.last else { return }
            terakhir = akhir.nomor
        }
    }
}
