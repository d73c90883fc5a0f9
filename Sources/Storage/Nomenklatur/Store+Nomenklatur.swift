internal import Databases
package import Kinerja

/// Stands where a pemda stands elsewhere: the list is national and serves all of an installation.
private let nasional = "-"

/// Rows written by one statement.
private let sekali = 200

/// Rows looked at for one question; the best of them are shown.
private let jangkauan = 400

extension Store {
    /// Replaces the installed list. Only the machine's own command line does this.
    ///
    /// Old codes that stand only among the replacements are installed, too, so that they can be found.
    ///
    /// - Returns: how many entries are installed.
    @discardableResult
    package func pasangNomenklatur(
        _ daftar: [EntriNomenklatur], pergantian: [PergantianKode] = [], versi: String
    ) async throws -> Int {
        let saat = saat
        let semua = daftar + pergantian.entriLama(selain: daftar)
        return try await database.write { connection in
            for tabel in ["nomenklatur", "nomenklatur_pergantian", "nomenklatur_versi"] {
                try connection.run("DELETE FROM \(raw: tabel) WHERE pemda = \(nasional)")
            }
            for bagian in semua.bagian(sekali) { try connection.run(sisip(bagian)) }
            for bagian in pergantian.bagian(sekali) { try connection.run(sisip(bagian)) }
            try connection.run(
                """
                INSERT INTO nomenklatur_versi (pemda, versi, banyak, dipasang_pada)
                VALUES (\(nasional), \(versi), \(semua.count), \(saat))
                """)
            return semua.count
        }
    }

    /// What is installed; nil when nothing is.
    package func nomenklaturTerpasang() async throws -> NomenklaturTerpasang? {
        try await database.read { connection in
            try connection.row(
                "SELECT versi, banyak, dipasang_pada FROM nomenklatur_versi WHERE pemda = \(nasional)"
            ).map {
                NomenklaturTerpasang(
                    versi: try $0.get("versi"), banyak: try $0.get("banyak"), dipasangPada: try $0.get("dipasang_pada"))
            }
        }
    }

    /// Entries that fit the beginning of a code or words, the best first; those out of use come last, with what replaced
    /// them. What fits, and how well, is ``Nomenklatur/cari(_:tingkat:jenis:bidang:paling:)``.
    package func cariNomenklatur(
        _ teks: String, jenis: KodeNomenklatur.Jenis? = nil, tingkat: TingkatNomenklatur? = nil, bidang: String? = nil,
        paling banyak: Int = 20
    ) async throws -> [TemuanNomenklatur] {
        let syarat = syaratCari(teks)
        guard !syarat.isEmpty else { return [] }
        return try await database.read { connection in
            let calon = try connection.entri(SQL.joined(syarat, separator: " AND "), paling: jangkauan)
            let kini = Nomenklatur(calon).cari(teks, tingkat: tingkat, jenis: jenis, bidang: bidang, paling: banyak)
            let usang = Nomenklatur(calon.filter(\.usang).map(\.seolahBerlaku))
                .cari(teks, tingkat: tingkat, jenis: jenis, bidang: bidang, paling: banyak).compactMap { satu in
                    calon.first { $0.usang && $0.kode == satu.kode && $0.tingkat == satu.tingkat }
                }
            return try connection.denganPengganti(Array((kini + usang).prefix(banyak)))
        }
    }

    /// The entry of exactly this code; a code of an agency's own bidang finds the common one (`8.01.01` is `X.XX.01`).
    package func nomenklatur(
        _ kode: String, tingkat: TingkatNomenklatur? = nil
    ) async throws -> TemuanNomenklatur? {
        guard let kode = KodeNomenklatur(kode) else { return nil }
        let pilihan = [kode.teks] + (kode.bentukUmum.map { [$0.teks] } ?? [])
        return try await database.read { connection in
            let calon = try connection.entri("kode IN \(pilihan.map { DatabaseValue.text($0) })", paling: 8)
            guard let entri = Nomenklatur(calon).entri(kode.teks, tingkat: tingkat) else { return nil }
            return try connection.denganPengganti([entri]).first
        }
    }
}

/// Narrows the rows down before they are judged.
private func syaratCari(_ teks: String) -> [SQL] {
    let kata = teks.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "." }).prefix(8)
    return kata.map { satu -> SQL in
        let pola = aman(String(satu.prefix(60)))
        let umum = KodeNomenklatur(String(satu)).flatMap(\.bentukUmum)?.teks ?? bentukUmum(String(satu))
        guard satu.contains(where: \.isNumber), satu.contains(".") || satu.count == 1 else {
            return "cari LIKE \("%" + pola + "%") ESCAPE '!'"
        }
        return "(cari LIKE \(pola + "%") ESCAPE '!' OR cari LIKE \(aman(umum.lowercased()) + "%") ESCAPE '!')"
    }
}

/// The beginning of a code as the list writes it for every bidang: `8.01.01.2` is `X.XX.01.2`.
private func bentukUmum(_ awal: String) -> String {
    let ruas = awal.split(separator: ".")
    return ruas.count < 3 ? awal : (["X", "XX"] + ruas.dropFirst(2)).joined(separator: ".")
}

private func aman(_ teks: String) -> String {
    teks.map { "!%_".contains($0) ? "!\($0)" : String($0) }.joined()
}

private func sisip(_ daftar: [EntriNomenklatur]) -> SQL {
    let baris = daftar.map { satu -> SQL in
        """
        (\(nasional), \(satu.kode.teks), \(satu.tingkat?.rawValue ?? ""), \(satu.kode.jenis.rawValue), \(satu.nama), \
        \(satu.kinerja), \(satu.indikator), \(satu.satuan), \(satu.versi), \(satu.usang), \(satu.teksCari))
        """
    }
    return
        "INSERT INTO nomenklatur (pemda, kode, tingkat, jenis, nama, kinerja, indikator, satuan, versi, lama, cari) VALUES \(sql: SQL.joined(baris, separator: ", "))"
}

private func sisip(_ daftar: [PergantianKode]) -> SQL {
    let baris = daftar.map { satu -> SQL in
        """
        (\(nasional), \(satu.kodeLama.teks), \(satu.tingkat?.rawValue ?? ""), \(satu.namaLama), \(satu.kodeBaru.teks), \
        \(satu.namaBaru))
        """
    }
    return
        "INSERT INTO nomenklatur_pergantian (pemda, kode_lama, tingkat, nama_lama, kode_baru, nama_baru) VALUES \(sql: SQL.joined(baris, separator: ", ")) ON CONFLICT DO NOTHING"
}

extension Connection {
    fileprivate func entri(_ syarat: SQL, paling banyak: Int) throws -> [EntriNomenklatur] {
        try rows(
            """
            SELECT kode, tingkat, nama, kinerja, indikator, satuan, versi FROM nomenklatur
            WHERE pemda = \(nasional) AND \(sql: syarat)
            ORDER BY lama, LENGTH(kode), kode, tingkat LIMIT \(banyak)
            """
        ).map { try EntriNomenklatur($0) }
    }

    fileprivate func denganPengganti(_ daftar: [EntriNomenklatur]) throws -> [TemuanNomenklatur] {
        guard !daftar.isEmpty else { return [] }
        let kode = daftar.map { DatabaseValue.text($0.kode.teks) }
        let pergantian = try rows(
            """
            SELECT kode_lama, tingkat, nama_lama, kode_baru, nama_baru FROM nomenklatur_pergantian
            WHERE pemda = \(nasional) AND kode_lama IN \(kode) ORDER BY kode_baru
            """
        ).map { try PergantianKode($0) }
        return daftar.map { entri in
            TemuanNomenklatur(
                entri,
                pengganti: pergantian.filter {
                    $0.kodeLama == entri.kode
                        && ($0.tingkat == nil || entri.tingkat == nil || $0.tingkat == entri.tingkat)
                })
        }
    }
}

extension EntriNomenklatur {
    /// For judging an entry that is out of use by the same measure as the others.
    fileprivate var seolahBerlaku: EntriNomenklatur {
        var hasil = self
        hasil.versi = ""
        return hasil
    }
}

extension Array {
    fileprivate func bagian(_ banyak: Int) -> [[Element]] {
        stride(from: 0, to: count, by: banyak).map { Array(self[$0..<Swift.min($0 + banyak, count)]) }
    }
}
