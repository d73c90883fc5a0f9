internal import Databases

extension TabelFakta {
    /// Column and value of the reach.
    func kolomJangkauan(_ lingkup: LingkupFakta) -> (nama: String, nilai: DatabaseValue) {
        switch jangkauan {
        case .rencana: ("rencana", .text(lingkup.rencana))
        case .tahun: ("tahun_kinerja", lingkup.tahun.databaseValue)
        }
    }

    /// The reach as it stands in the history.
    func teksLingkup(_ lingkup: LingkupFakta) -> String {
        switch jangkauan {
        case .rencana: lingkup.rencana
        case .tahun: "\(lingkup.tahun)"
        }
    }

    /// The rows of a place.
    func tempat(_ lingkup: LingkupFakta) -> SQL {
        let (nama, nilai) = kolomJangkauan(lingkup)
        return "pemda = \(lingkup.pemda) AND instansi = \(lingkup.instansi) AND \(raw: nama) = \(nilai)"
    }

    /// The row with that key.
    func cocok(_ nilai: [DatabaseValue], _ lingkup: LingkupFakta) -> SQL {
        let bagian = zip(kunci, nilai).map { SQL("\(raw: $0.nama) = \($1)") }
        return SQL.joined([tempat(lingkup)] + bagian, separator: " AND ")
    }

    private var daftarKolom: String {
        ((kunci + isi).map(\.nama) + pencatat + ["urutan", "versi"]).joined(separator: ", ")
    }

    /// Values of the plan remember the year they were written from.
    private var pencatat: [String] { jangkauan == .rencana ? ["tahun_pencatat"] : [] }

    /// All rows of a place in the order of print.
    func pilih(_ lingkup: LingkupFakta) -> SQL {
        let urut = (["urutan"] + kunci.map(\.nama)).joined(separator: ", ")
        return "SELECT \(raw: daftarKolom) FROM \(raw: nama) WHERE \(sql: tempat(lingkup)) ORDER BY \(raw: urut)"
    }

    func pilih(_ kunci: [DatabaseValue], _ lingkup: LingkupFakta) -> SQL {
        "SELECT \(raw: daftarKolom) FROM \(raw: nama) WHERE \(sql: cocok(kunci, lingkup))"
    }

    /// New rows; a row whose key exists is left out.
    func sisip(_ daftar: [BarisBaru], _ lingkup: LingkupFakta, oleh: String, pada: String) -> SQL {
        let jangkauan = kolomJangkauan(lingkup)
        let kolom =
            ["pemda", "instansi", jangkauan.nama] + (menyebutRencana ? ["rencana"] : []) + (kunci + isi).map(\.nama)
            + pencatat + ["urutan", "versi", "diubah_oleh", "diubah_pada"]
        let tahun = pencatat.map { _ in lingkup.tahun.databaseValue }
        let awal: [DatabaseValue] =
            [.text(lingkup.pemda), .text(lingkup.instansi), jangkauan.nilai]
            + (menyebutRencana ? [.text(lingkup.rencana)] : [])
        let baris = daftar.map { satu -> SQL in
            "\(awal + satu.kunci + satu.isi + tahun + [satu.urutan.databaseValue, satu.versi.databaseValue, .text(oleh), .text(pada)])"
        }
        return
            "INSERT INTO \(raw: nama) (\(raw: kolom.joined(separator: ", "))) VALUES \(sql: SQL.joined(baris, separator: ", ")) ON CONFLICT DO NOTHING"
    }

    /// Replaces the values of a row that still has the version it was read with.
    func ganti(_ lama: BarisTersimpan, isi baru: [DatabaseValue], _ lingkup: LingkupFakta, oleh: String, pada: String)
        -> SQL
    {
        let nilai = zip(isi, baru).map { SQL("\(raw: $0.nama) = \($1)") }
        let tahun = pencatat.map { SQL("\(raw: $0) = \(lingkup.tahun)") }
        let jejak: [SQL] = ["versi = \(lama.versi + 1)", "diubah_oleh = \(oleh)", "diubah_pada = \(pada)"]
        return
            "UPDATE \(raw: nama) SET \(sql: SQL.joined(nilai + tahun + jejak, separator: ", ")) WHERE \(sql: cocok(lama.kunci, lingkup)) AND versi = \(lama.versi)"
    }

    func buang(_ lama: BarisTersimpan, _ lingkup: LingkupFakta) -> SQL {
        "DELETE FROM \(raw: nama) WHERE \(sql: cocok(lama.kunci, lingkup)) AND versi = \(lama.versi)"
    }
}

/// A row about to be written.
struct BarisBaru: Sendable {
    var kunci: [DatabaseValue]
    var isi: [DatabaseValue]
    var urutan: Int
    var versi: Int
}
