internal import Databases
package import Kinerja

/// An official code that was found, and what replaced it when it is out of use.
package struct TemuanNomenklatur: Sendable, Equatable {
    package var entri: EntriNomenklatur
    package var daftarPengganti: [PergantianKode]

    package init(_ entri: EntriNomenklatur, pengganti: [PergantianKode] = []) {
        self.entri = entri
        daftarPengganti = pengganti
    }

    /// Out of use, or replaced.
    package var lama: Bool { entri.usang || !daftarPengganti.isEmpty }

    /// Code and level, which together name one entry: `8.01.02/kabkota`.
    package var kunci: String { entri.kode.teks + (entri.tingkat.map { "/\($0.rawValue)" } ?? "") }
}

/// What is installed.
package struct NomenklaturTerpasang: Sendable, Equatable {
    package var versi: String
    package var banyak: Int
    package var dipasangPada: String
}

extension EntriNomenklatur {
    init(_ row: Row) throws(DatabaseError) {
        guard let kode = KodeNomenklatur(try row.get("kode")) else {
            throw .column("kode", expected: "kode nomenklatur")
        }
        self.init(
            kode: kode, tingkat: TingkatNomenklatur(rawValue: try row.get("tingkat")), nama: try row.get("nama"),
            kinerja: try row.get("kinerja"), indikator: try row.get("indikator"), satuan: try row.get("satuan"),
            versi: try row.get("versi"))
    }

    /// What words are looked for in.
    var teksCari: String { [kode.teks, nama, kinerja, indikator, satuan].joined(separator: " ").lowercased() }
}

extension PergantianKode {
    init(_ row: Row) throws(DatabaseError) {
        guard let lama = KodeNomenklatur(try row.get("kode_lama")), let baru = KodeNomenklatur(try row.get("kode_baru"))
        else {
            throw .column("kode_lama", expected: "kode nomenklatur")
        }
        self.init(
            tingkat: TingkatNomenklatur(rawValue: try row.get("tingkat")), kodeLama: lama,
            namaLama: try row.get("nama_lama"), kodeBaru: baru, namaBaru: try row.get("nama_baru"))
    }
}

extension [PergantianKode] {
    /// Entries for old codes that the list itself no longer holds, each once.
    func entriLama(selain daftar: [EntriNomenklatur]) -> [EntriNomenklatur] {
        var sudah = Set(daftar.map { TemuanNomenklatur($0).kunci })
        return compactMap { satu in
            let entri = EntriNomenklatur(
                kode: satu.kodeLama, tingkat: satu.tingkat, nama: satu.namaLama, versi: "lama (sudah diganti)")
            return sudah.insert(TemuanNomenklatur(entri).kunci).inserted ? entri : nil
        }
    }
}
