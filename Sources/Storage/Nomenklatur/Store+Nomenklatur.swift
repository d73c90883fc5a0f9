internal import Databases
internal import Kinerja

/// Stands where a pemda stands elsewhere: the list is national and serves all of an installation.
private let nasional = "-"

extension Store {
    /// Replaces the installed list. Only the machine's own command line does this.
    ///
    /// Old codes that stand only among the replacements are installed, too, so that they can be found.
    ///
    /// - Returns: how many entries are installed.
    @discardableResult
    package func pasangNomenklatur(
        _ daftar: [EntriNomenklatur], pergantian: [PergantianNomenklatur] = [], versi: String
    ) async throws -> Int {
        let saat = saat
        let daftar = daftar + pergantian.entriLama(selain: Set(daftar.map(\.kunci)))
        return try await database.write { connection in
            for tabel in ["nomenklatur", "nomenklatur_pergantian", "nomenklatur_versi"] {
                try connection.run("DELETE FROM \(raw: tabel) WHERE pemda = \(nasional)")
            }
            for bagian in daftar.bagian(sekali) { try connection.run(sisip(bagian)) }
            for bagian in pergantian.bagian(sekali) { try connection.run(sisip(bagian)) }
            try connection.run(
                """
                INSERT INTO nomenklatur_versi (pemda, versi, banyak, dipasang_pada)
                VALUES (\(nasional), \(versi), \(daftar.count), \(saat))
                """)
            return daftar.count
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

    /// Entries whose code begins with the text, or whose name holds all its words; current ones first.
    ///
    /// An agency of bidang 1.01 writes the common programme X.XX.01 as 1.01.01, so such codes find the X.XX entry.
    package func cariNomenklatur(
        _ teks: String, jenis: EntriNomenklatur.Jenis? = nil, tingkat: EntriNomenklatur.Tingkat? = nil,
        paling banyak: Int = 20
    ) async throws -> [EntriNomenklatur] {
        let kata = teks.lowercased().split(whereSeparator: \.isWhitespace).prefix(8).map { String($0.prefix(60)) }
        guard !kata.isEmpty else { return [] }
        return try await database.read { connection in
            var hasil = try connection.rows(cari(kata, jenis, tingkat, paling: banyak)).map { try EntriNomenklatur($0) }
            if hasil.isEmpty, kata.count == 1, let umum = kodeUmum(kata[0]) {
                hasil = try connection.rows(cari([umum], jenis, tingkat, paling: banyak)).map {
                    try EntriNomenklatur($0)
                }
            }
            return try connection.denganPengganti(hasil)
        }
    }

    /// The entry of exactly this code.
    package func nomenklatur(
        _ kode: String, tingkat: EntriNomenklatur.Tingkat? = nil
    ) async throws -> EntriNomenklatur? {
        try await database.read { connection in
            let baris = try connection.rows(
                """
                SELECT \(raw: kolom) FROM nomenklatur WHERE pemda = \(nasional) AND kode = \(kode)
                AND (\(tingkat?.rawValue ?? "") = '' OR tingkat IN ('', \(tingkat?.rawValue ?? "")))
                ORDER BY lama, tingkat LIMIT 1
                """)
            return try connection.denganPengganti(baris.map { try EntriNomenklatur($0) }).first
        }
    }
}

private let kolom = "kode, jenis, tingkat, nama, kinerja, indikator, satuan, versi, lama"

/// Rows written by one statement.
private let sekali = 200

private func sisip(_ daftar: [EntriNomenklatur]) -> SQL {
    let baris = daftar.map { satu -> SQL in
        """
        (\(nasional), \(satu.kode), \(satu.tingkat.rawValue), \(satu.jenis.rawValue), \(satu.nama), \(satu.kinerja), \
        \(satu.indikator), \(satu.satuan), \(satu.versi), \(satu.lama), \("\(satu.kode) \(satu.nama)".lowercased()))
        """
    }
    return
        "INSERT INTO nomenklatur (pemda, kode, tingkat, jenis, nama, kinerja, indikator, satuan, versi, lama, cari) VALUES \(sql: SQL.joined(baris, separator: ", "))"
}

private func sisip(_ daftar: [PergantianNomenklatur]) -> SQL {
    let baris = daftar.map { satu -> SQL in
        """
        (\(nasional), \(satu.kodeLama), \(satu.tingkat.rawValue), \(satu.namaLama), \(satu.kodeBaru), \(satu.namaBaru))
        """
    }
    return
        "INSERT INTO nomenklatur_pergantian (pemda, kode_lama, tingkat, nama_lama, kode_baru, nama_baru) VALUES \(sql: SQL.joined(baris, separator: ", ")) ON CONFLICT DO NOTHING"
}

private func cari(
    _ kata: [String], _ jenis: EntriNomenklatur.Jenis?, _ tingkat: EntriNomenklatur.Tingkat?, paling banyak: Int
) -> SQL {
    var syarat = kata.map { satu -> SQL in
        let kode = satu.first?.isNumber == true || satu.hasPrefix("x.")
        return kode ? "cari LIKE \(aman(satu) + "%") ESCAPE '!'" : "cari LIKE \("%" + aman(satu) + "%") ESCAPE '!'"
    }
    if let jenis { syarat.append("jenis = \(jenis.rawValue)") }
    if let tingkat, tingkat != .semua { syarat.append("tingkat IN ('', \(tingkat.rawValue))") }
    return """
        SELECT \(raw: kolom) FROM nomenklatur
        WHERE pemda = \(nasional) AND \(sql: SQL.joined(syarat, separator: " AND "))
        ORDER BY lama, LENGTH(kode), kode, tingkat LIMIT \(banyak)
        """
}

private func aman(_ teks: String) -> String {
    teks.map { "!%_".contains($0) ? "!\($0)" : String($0) }.joined()
}

/// The common programme behind a code of an agency's own bidang: `8.01.01.2.02` is `x.xx.01.2.02`.
private func kodeUmum(_ kode: String) -> String? {
    let ruas = kode.split(separator: ".")
    guard ruas.count >= 3, ruas[2] == "01" else { return nil }
    return (["x", "xx"] + ruas.dropFirst(2)).joined(separator: ".")
}

extension Connection {
    fileprivate func denganPengganti(_ daftar: [EntriNomenklatur]) throws -> [EntriNomenklatur] {
        try daftar.map { entri in
            guard entri.lama else { return entri }
            var hasil = entri
            hasil.daftarPengganti = try rows(
                """
                SELECT kode_baru, nama_baru FROM nomenklatur_pergantian
                WHERE pemda = \(nasional) AND kode_lama = \(entri.kode) AND tingkat IN ('', \(entri.tingkat.rawValue))
                ORDER BY kode_baru
                """
            ).map { EntriNomenklatur.Pengganti(kode: try $0.get("kode_baru"), nama: try $0.get("nama_baru")) }
            return hasil
        }
    }
}

extension Array {
    fileprivate func bagian(_ banyak: Int) -> [[Element]] {
        stride(from: 0, to: count, by: banyak).map { Array(self[$0..<Swift.min($0 + banyak, count)]) }
    }
}

extension [PergantianNomenklatur] {
    /// Entries of the old codes, each once.
    fileprivate func entriLama(selain sudah: Set<String>) -> [EntriNomenklatur] {
        var sudah = sudah
        return compactMap { satu in
            guard let jenis = EntriNomenklatur.Jenis(kode: satu.kodeLama) else { return nil }
            let entri = EntriNomenklatur(
                kode: satu.kodeLama, jenis: jenis, tingkat: satu.tingkat, nama: satu.namaLama, lama: true)
            return sudah.insert(entri.kunci).inserted ? entri : nil
        }
    }
}
