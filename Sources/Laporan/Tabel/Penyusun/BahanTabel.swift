import Documents
import Kinerja

/// What every table of the catalogue is made from.
struct BahanTabel {
    let id: IdTabel
    let opsi: OpsiTabel
    let hitungan: Hitungan

    var berkas: BerkasKinerja { hitungan.berkas }
    var aturan: AturanKinerja { hitungan.aturan }
    var tahun: Int { hitungan.tahun }

    /// The use of the table speaks of one simpul or one indikator only.
    var disaring: Bool { opsi.simpul != nil || opsi.indikator != nil }

    /// The caption: that of the options where they give one.
    func judul(_ bawaan: String, imbuhan: String) -> String {
        let dasar = opsi.judul ?? bawaan
        return imbuhan.isEmpty ? dasar : "\(dasar): \(imbuhan)"
    }

    /// Catalogue id, then what the table is narrowed to, then which of several tables it is.
    func anchor(_ akhiran: String) -> String {
        jangkar([id.rawValue, opsi.simpul ?? "", opsi.indikator ?? "", akhiran])
    }

    /// `Sumber: Bakesbangpol, data kinerja tahun 2024, diolah.`
    func catatanSumber(_ data: String = "data kinerja") -> String {
        "Sumber: \(berkas.instansi.namaSingkat), \(data) tahun \(tahun), diolah."
    }

    /// A unit or post by its name; other text as it stands.
    func penanggungJawab(_ kode: String) -> String {
        if let unit = berkas.daftarUnit.first(where: { $0.kode == kode }) { return unit.nama }
        if let jabatan = berkas.daftarJabatan.first(where: { $0.kode == kode }) { return jabatan.nama }
        return kode
    }

    /// Tables in print order without those that came out empty.
    static func isi(_ daftar: Table?...) -> [Table] { daftar.compactMap { $0 } }
}

/// Joins parts into an anchor: letters, digits, `-` and `_` only.
func jangkar(_ bagian: [String]) -> String {
    bagian.filter { !$0.isEmpty }.joined(separator: "-").reduce(into: "") { hasil, huruf in
        let boleh = huruf.isASCII && (huruf.isLetter || huruf.isNumber) || huruf == "-" || huruf == "_"
        hasil.append(boleh ? huruf : "-")
    }
}
