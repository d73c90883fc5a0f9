import Kinerja
import Storage

/// Which row of the grid each line of a pasted block is for, and what it says.
///
/// A block of one column fills row after row from the first on. A block with a column of indicator codes (as in the
/// workbook offered for download) finds its rows by them; its values stand under a head that says Realisasi, else in the
/// last column that holds any.
struct BacaanTempelan: Sendable {
    struct Baris: Sendable, Equatable {
        var kunci: KunciBaris
        var teks: String
        var dasar: Int
    }

    private(set) var daftar: [Baris] = []
    /// Lines that belong to no row that can be filled.
    private(set) var terlewat: [String] = []
    let kebiasaan: KebiasaanAngka

    /// - Throws: a block that cannot be read at all.
    init(_ formulir: Formulir, _ susun: SusunPengukuran) throws(Penolakan) {
        guard let tempelan = Tempelan(formulir.teks("teks")) else {
            throw .tidakSah([KesalahanIsian("teks", "Tempelan terlalu besar. Salin satu kolom saja.")])
        }
        guard !tempelan.kosong else {
            throw .tidakSah([
                KesalahanIsian("teks", "Belum ada yang ditempel. Salin kolom realisasi di Excel, lalu tempel di sini.")
            ])
        }
        let semua = susun.daftarIndikator.flatMap(susun.susunBaris)
        let urutan = Self.urutan(formulir, semua.map(\.kunci))
        // A value made of komponen is not pasted over; its own number coming back is no change.
        let dapat = Set(semua.filter { $0.dapatDiisi && !$0.dariKomponen }.map(\.kunci))
        let terhitung = Dictionary(
            semua.filter(\.dariKomponen).map { ($0.kunci, $0.sel($0.nilai).teks) },
            uniquingKeysWith: { awal, _ in awal })
        let dasar = { (kunci: String) in
            Int(formulir.teks("dasar.\(kunci)")) ?? semua.first { $0.kunci == kunci }?.catatan?.versi ?? 0
        }
        let pasangan = Self.menurutKode(tempelan, Set(semua.map(\.kunci))) ?? Self.berurutan(tempelan, urutan)
        kebiasaan = KebiasaanAngka(pasangan.map(\.teks))
        for (kunci, teks) in pasangan where !PembacaAngka.isMissing(teks) {
            if let kunci, dapat.contains(kunci) {
                daftar.append(Baris(kunci: KunciBaris(kunci), teks: teks, dasar: dasar(kunci)))
            } else if kunci.flatMap({ terhitung[$0] }) != teks.trimmed {
                terlewat.append(kunci.map { "\($0): \(teks)" } ?? teks)
            }
        }
    }

    var daftarKetikan: [KetikanBaris] {
        daftar.map {
            KetikanBaris(kunci: $0.kunci, nilai: $0.teks, dasar: $0.dasar, komponen: [], benar: false, dipilih: false)
        }
    }

    /// What became of lines without a row; nil when all of them have one.
    var pesan: String? {
        guard let pertama = terlewat.first else { return nil }
        let awal = daftar.isEmpty ? "Tidak ada yang ditempel. " : ""
        return "\(awal)\(terlewat.count) sel jatuh di luar baris yang dapat diisi, misalnya \"\(pertama.prefix(60))\"."
    }
}

extension BacaanTempelan {
    /// The rows from the first cell on, as the page shows them.
    private static func urutan(_ formulir: Formulir, _ semua: [String]) -> [String] {
        let dikirim = formulir.semua("kode")
        guard dikirim.isEmpty else { return dikirim }
        let mulai = formulir.teks("mulai")
        return Array(semua.drop { !mulai.isEmpty && $0 != mulai })
    }

    private static func berurutan(_ tempelan: Tempelan, _ urutan: [String]) -> [(kunci: String?, teks: String)] {
        tempelan.sel.enumerated().flatMap { nomor, baris -> [(String?, String)] in
            let kunci = nomor < urutan.count ? urutan[nomor] : nil
            // Further columns have no cell to fall into.
            return baris.enumerated().map { kolom, teks in (kolom == 0 ? kunci : nil, teks) }
        }
    }

    /// Nil when no column holds codes.
    private static func menurutKode(
        _ tempelan: Tempelan, _ dikenal: Set<String>
    ) -> [(kunci: String?, teks: String)]? {
        let lebar = tempelan.sel.map(\.count).max() ?? 0
        guard lebar > 1 else { return nil }
        func isi(_ baris: [String], _ kolom: Int) -> String { kolom < baris.count ? baris[kolom].trimmed : "" }
        let kolomKode = (0..<lebar).first { kolom in tempelan.sel.contains { dikenal.contains(isi($0, kolom)) } }
        guard let kolomKode else { return nil }
        let kepala = tempelan.sel.prefix { !dikenal.contains(isi($0, kolomKode)) }
        let isian = tempelan.sel.dropFirst(kepala.count).filter { dikenal.contains(isi($0, kolomKode)) }
        let bernama = (0..<lebar).last { kolom in
            kepala.contains { isi($0, kolom).lowercased().hasPrefix("realisasi") }
        }
        let terisi = (0..<lebar).last { kolom in kolom != kolomKode && isian.contains { !isi($0, kolom).isEmpty } }
        guard let kolomNilai = bernama ?? terisi else { return nil }
        return isian.map { (isi($0, kolomKode), isi($0, kolomNilai)) }
    }
}
