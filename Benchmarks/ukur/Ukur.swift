import Berkas
import Documents
import Foundation
import Kinerja
import Laporan

/// One measurement: several runs of the same work.
struct Hasil {
    let nama: String
    /// How many units of work one run covers.
    let satuan: Int
    let waktu: [Duration]

    var terurut: [Double] { waktu.map(\.milidetik).sorted() }
    var median: Double { terurut.isEmpty ? 0 : terurut[terurut.count / 2] }
    var tercepat: Double { terurut.first ?? 0 }
}

extension Duration {
    var milidetik: Double { Double(components.attoseconds) / 1e15 + Double(components.seconds) * 1e3 }
}

/// Usage: ukur FOLDER-BERKAS BERKAS-TABEL. Prints one JSON object; writes the tables of the report as JSON for a
/// baseline program to write again.
@main
enum Ukur {
    static let ulangan = 7

    static func main() throws {
        let argumen = CommandLine.arguments
        guard argumen.count == 3 else { throw Kesalahan.pemakaian }
        var daftar = [try UkurMesin.jalankan(ulangan: ulangan)]
        let folder = argumen[1]
        daftar.append(ukur("baca_berkas") { _ = bacaBerkas(di: folder) })
        guard let berkas = bacaBerkas(di: folder).berkas else { throw Kesalahan.berkasDitolak }
        let sistematika = try Sistematika.bawaan(berkas.instansi.sistematika)
        daftar.append(
            ukur("susun") { _ = susunLaporan(Hitungan(berkas), sistematika: sistematika, opsi: OpsiLaporan()).dokumen })
        let dokumen = susunLaporan(Hitungan(berkas), sistematika: sistematika, opsi: OpsiLaporan()).dokumen
        daftar += try ukurPenulis(dokumen)
        try JSONEncoder().encode(TabelDasar.semua(dokumen)).write(to: URL(fileURLWithPath: argumen[2]))
        cetak(daftar, halaman: try layOutPages(dokumen).pageCount)
    }

    private static func ukurPenulis(_ dokumen: Document) throws -> [Hasil] {
        let halaman = try layOutPages(dokumen)
        return [
            try ukur("tata_halaman") { _ = try layOutPages(dokumen) },
            try ukur("tulis_docx") { _ = try writeDOCX(dokumen, pages: halaman) },
            try ukur("tulis_pdf") { _ = try writePDF(dokumen) },
            ukur("tulis_html") { _ = writeHTML(dokumen) },
            try ukur("tulis_xlsx") { _ = try writeXLSX(dokumen) },
        ]
    }

    private static func ukur(_ nama: String, _ kerja: () throws -> Void) rethrows -> Hasil {
        try kerja()
        let jam = ContinuousClock()
        return Hasil(nama: nama, satuan: 1, waktu: try (0..<ulangan).map { _ in try jam.measure(kerja) })
    }

    private static func cetak(_ daftar: [Hasil], halaman: Int) {
        let isi = daftar.map { hasil in
            "\"\(hasil.nama)\": {\"satuan\": \(hasil.satuan), \"median_ms\": \(hasil.median), \"tercepat_ms\": \(hasil.tercepat)}"
        }
        print("{\"halaman\": \(halaman), " + isi.joined(separator: ", ") + "}")
    }

    enum Kesalahan: Error { case pemakaian, berkasDitolak }
}

/// A table as plain text for the baseline program.
struct TabelDasar: Encodable {
    let judul: String
    let kepala: [[String]]
    let baris: [[String]]

    static func semua(_ dokumen: Document) -> [TabelDasar] {
        dokumen.blocks.compactMap { blok in
            guard case .table(let tabel) = blok else { return nil }
            return TabelDasar(
                judul: tabel.caption?.full ?? tabel.id, kepala: tabel.header.map { $0.map(\.text) },
                baris: tabel.rows.map { $0.cells.map(\.text) })
        }
    }
}
