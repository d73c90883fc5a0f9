internal import Databases
internal import Kinerja

extension Connection {
    /// Digest of a value as it stands: the number or word, what it describes, the note, komponen and evidence.
    ///
    /// SHA-256 of `tolok-nilai-1` and then of each field its length in bytes, a colon, the bytes and a line feed; an absent
    /// field is the line `-`. Komponen by name, evidence by hash.
    func sidikNilai(_ kunci: KunciNilai, _ lingkup: LingkupFakta) throws -> String {
        let syarat = kunci.syarat(lingkup)
        let nilai = try rows(
            "SELECT jenis, nilai, tahun_data, status_angka, catatan FROM realisasi WHERE \(sql: syarat)")
        let komponen = try rows("SELECT nama, nilai, bobot FROM komponen WHERE \(sql: syarat) ORDER BY nama")
        let bukti = try rows(
            "SELECT DISTINCT sidik FROM bukti WHERE \(sql: syarat) AND dilepas_pada IS NULL ORDER BY sidik")
        let bagian = [nilai, komponen.sorted(), bukti.sorted()].map { daftar in
            "\(daftar.count)\n" + daftar.flatMap(\.values).map(kanonik).joined()
        }
        return ("tolok-nilai-1\n" + bagian.joined()).sha256
    }

    private func kanonik(_ nilai: DatabaseValue) -> String {
        switch nilai {
        case .null: "-\n"
        case .integer(let bulat): kanonik("\(bulat)")
        case .text(let teks): kanonik(teks)
        case .blob(let isi): kanonik(isi.hex)
        }
    }

    private func kanonik(_ teks: String) -> String { "\(teks.utf8.count):\(teks)\n" }
}

extension [Row] {
    /// By the bytes of their first column: databases sort text each in their own way.
    fileprivate func sorted() -> [Row] {
        sorted { kiri, kanan in
            guard case .text(let a)? = kiri.values.first, case .text(let b)? = kanan.values.first else { return false }
            return a.utf8.lexicographicallyPrecedes(b.utf8)
        }
    }
}

extension Connection {
    /// Accounts that brought in the value as it stands: of the realisasi since its value last changed, and of each komponen
    /// likewise. They do not verify or approve it.
    func pengisi(_ kunci: KunciNilai, _ lingkup: LingkupFakta) throws -> Set<String> {
        let kunciRealisasi = Realisasi.kunci(indikator: kunci.indikator, tahun: kunci.tahun, periode: kunci.periode)
        var hasil = try penulis(Realisasi.tabel, kunciRealisasi, lingkup, kolom: ["jenis", "nilai"])
        for row in try rows("SELECT nama FROM komponen WHERE \(sql: kunci.syarat(lingkup))") {
            let kunciKomponen = Komponen.kunci(
                indikator: kunci.indikator, tahun: kunci.tahun, periode: kunci.periode, nama: try row.get("nama"))
            hasil.formUnion(try penulis(Komponen.tabel, kunciKomponen, lingkup, kolom: ["nilai", "bobot"]))
        }
        return hasil
    }

    private func penulis(
        _ tabel: TabelFakta, _ kunci: String, _ lingkup: LingkupFakta, kolom: [String]
    ) throws -> Set<String> {
        let daftar = try rows(
            """
            SELECT isi, oleh FROM riwayat WHERE \(sql: tabel.tempatRiwayat(lingkup)) AND kunci = \(kunci)
            ORDER BY versi DESC
            """)
        var hasil: Set<String> = [], kini: [DatabaseValue?]?
        for row in daftar {
            let isi = JSONKanonik.baca(objek: try row.get("isi")) ?? [:]
            let nilai = kolom.map { isi[$0] }
            guard kini == nil || kini == nilai else { break }
            kini = nilai
            hasil.insert(try row.get("oleh"))
        }
        return hasil
    }
}
