internal import Databases
package import Kinerja

/// One version of an amount: which column, what it said, who wrote it and when.
package struct VersiUang: Sendable, Equatable {
    package var kolom: KolomAnggaran
    /// Empty for spending.
    package var sumberDana: String
    /// Nil = removed.
    package var nilai: Rupiah?
    package var olehNama: String
    package var pada: String
    package var alasan: String
}

extension Store {
    /// All that was ever recorded of the money of one node (or `TOTAL`) in a year, the latest first.
    package func riwayatAnggaran(
        simpul: String, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> [VersiUang] {
        try pelaku.wajib(.lihatKinerja, di: Tempat(instansi: instansi))
        return try await database.read { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, instansi, tahun)
            let pagu = try connection.riwayatUang(Pagu.tabel, simpul, lingkup)
            let realisasi = try connection.riwayatUang(RealisasiAnggaran.tabel, simpul, lingkup)
            return (pagu + realisasi).sorted { ($1.pada, $0.kolom.kode) < ($0.pada, $1.kolom.kode) }
        }
    }
}

extension Connection {
    fileprivate func riwayatUang(_ tabel: TabelFakta, _ simpul: String, _ lingkup: LingkupFakta) throws -> [VersiUang] {
        // Node and year lead the key.
        let awalan = String(JSONKanonik.larik([.text(simpul), lingkup.tahun.databaseValue]).dropLast()) + ","
        return try rows(
            """
            SELECT kunci, isi, oleh_nama, pada, alasan FROM riwayat
            WHERE \(sql: tabel.tempatRiwayat(lingkup)) AND substr(kunci, 1, CAST(\(awalan.unicodeScalars.count) AS INTEGER)) = \(awalan)
            """
        ).compactMap(VersiUang.init)
    }
}

extension VersiUang {
    fileprivate init?(_ row: Row) throws {
        guard let kunci = JSONKanonik.baca(larik: try row.get("kunci")), kunci.count >= 3,
            case .text(let ketiga) = kunci[2]
        else { return nil }
        if let versi = VersiAnggaran(kode: ketiga) {
            kolom = .pagu(versi)
        } else if let periode = Periode(kode: ketiga) {
            kolom = .realisasi(periode)
        } else {
            return nil
        }
        if kunci.count > 3, case .text(let sumber) = kunci[3] { sumberDana = sumber } else { sumberDana = "" }
        let isi = JSONKanonik.baca(objek: try row.get("isi")) ?? [:]
        if case .integer(let bulat)? = isi["nilai"] { nilai = Rupiah(bulat) } else { nilai = nil }
        olehNama = try row.get("oleh_nama")
        pada = try row.get("pada")
        alasan = try row.get("alasan")
    }
}
