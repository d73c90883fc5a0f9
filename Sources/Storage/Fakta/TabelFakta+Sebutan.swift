internal import Databases
internal import Foundation
internal import Kinerja

extension KolomFakta {
    /// A value as people read it.
    func cetak(_ nilai: DatabaseValue) -> String {
        switch (jenis, nilai) {
        case (_, .null), (_, .blob): ""
        case (.rupiah, .integer(let uang)): Rupiah(uang).cetak
        case (.yaTidak, .integer(let kebenaran)): kebenaran == 1 ? "ya" : "tidak"
        case (_, .integer(let bulat)): "\(bulat)"
        case (.angka, .text(let teks)): Angka(kanonik: teks)?.cetak() ?? teks
        case (.tanggal, .text(let teks)): Tanggal(iso: teks)?.cetak ?? teks
        case (.daftar, .text(let teks)): (DaftarKode(json: teks)?.kode ?? [teks]).joined(separator: "; ")
        case (_, .text(let teks)): teks
        }
    }
}

extension TabelFakta {
    /// The row in words: `Target I1 2024 tw1 pk`.
    func objek(_ kunci: [DatabaseValue]) -> String {
        ([sebutan] + zip(self.kunci, kunci).map { $0.cetak($1) }).joined(separator: " ")
    }

    /// Values by title of their column.
    func cetak(_ isi: [DatabaseValue]) -> [String: String] {
        Dictionary(zip(self.isi, isi).map { ($0.judul, $0.cetak($1)) }, uniquingKeysWith: { awal, _ in awal })
    }
}

/// Codes in one column, as a JSON array.
struct DaftarKode {
    var kode: [String]

    init(_ kode: [String]) { self.kode = kode }

    init?(json: String) {
        guard let kode = try? JSONDecoder().decode([String].self, from: Data(json.utf8)) else { return nil }
        self.kode = kode
    }

    var json: String { JSONKanonik.larik(kode.map { .text($0) }) }
}
