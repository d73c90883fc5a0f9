internal import Crypto
internal import Databases
internal import Foundation

/// Reads a backup folder and knows whether it is whole.
struct PembacaCadangan {
    let folder: URL
    let isi: IsiCadangan

    init(folder: URL) throws(KesalahanCadangan) {
        self.folder = folder
        guard let data = try? Data(contentsOf: folder.appendingPathComponent(IsiCadangan.namaBerkas)),
            let isi = try? JSONDecoder().decode(IsiCadangan.self, from: data), isi.format == 1
        else { throw .bukanCadangan(folder.path) }
        self.isi = isi
    }

    static func alamatBukti(_ bukti: IsiCadangan.Bukti, di folder: URL) -> URL {
        folder.appendingPathComponent("bukti/\(bukti.pemda)/\(bukti.sidik.prefix(2))/\(bukti.sidik)")
    }

    private func alamat(_ tabel: IsiCadangan.Tabel) -> URL {
        folder.appendingPathComponent("tabel/\(tabel.nama).jsonl")
    }

    /// Compares every file with the table of contents.
    func periksa() throws(KesalahanCadangan) {
        for tabel in isi.daftarTabel {
            guard Self.sidik(alamat(tabel)) == tabel.sidik else { throw .rusak(berkas: "tabel/\(tabel.nama).jsonl") }
        }
        for bukti in isi.daftarBukti {
            guard Self.sidik(Self.alamatBukti(bukti, di: folder)) == bukti.sidik else {
                throw .rusak(berkas: "bukti/\(bukti.pemda)/\(bukti.sidik)")
            }
        }
    }

    private static func sidik(_ alamat: URL) -> String? {
        guard let saluran = try? FileHandle(forReadingFrom: alamat) else { return nil }
        defer { try? saluran.close() }
        var sidik = SHA256()
        while let bagian = try? saluran.read(upToCount: 1 << 20), !bagian.isEmpty { sidik.update(data: bagian) }
        return sidik.finalize().map { String(format: "%02x", $0) }.joined()
    }

    /// Gives the rows of a table in batches of at most `ukuran`, with the names of their columns.
    func baca(
        _ tabel: IsiCadangan.Tabel, ukuran: Int = 200, _ kerjakan: ([String], [[DatabaseValue]]) throws -> Void
    ) throws {
        guard tabel.baris > 0 else { return }
        let data = try Data(contentsOf: alamat(tabel), options: .mappedIfSafe)
        let pembaca = JSONDecoder()
        var kolom: [String]?
        var kumpulan: [[DatabaseValue]] = []
        var nomor = 0
        for baris in data.split(separator: UInt8(ascii: "\n")) {
            guard let nama = kolom else {
                kolom = try? pembaca.decode([String].self, from: baris)
                continue
            }
            nomor += 1
            guard let nilai = try? pembaca.decode([NilaiCadangan].self, from: baris), nilai.count == nama.count else {
                throw KesalahanCadangan.barisSalah(tabel: tabel.nama, baris: nomor)
            }
            kumpulan.append(nilai.map(\.nilai))
            if kumpulan.count == ukuran {
                try kerjakan(nama, kumpulan)
                kumpulan.removeAll(keepingCapacity: true)
            }
        }
        guard nomor == tabel.baris else { throw KesalahanCadangan.rusak(berkas: "tabel/\(tabel.nama).jsonl") }
        if !kumpulan.isEmpty { try kerjakan(kolom ?? [], kumpulan) }
    }
}
