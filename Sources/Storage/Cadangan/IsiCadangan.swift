package import Databases
internal import Foundation

/// The table of contents of a backup: what is in it and how to know that it is whole.
package struct IsiCadangan: Codable, Sendable, Equatable {
    package struct Tabel: Codable, Sendable, Equatable {
        package var nama: String
        package var baris: Int
        /// SHA-256 of its file.
        package var sidik: String
    }

    package struct Bukti: Codable, Sendable, Equatable {
        package var pemda: String
        package var sidik: String
        package var ukuran: Int
    }

    package struct Migrasi: Codable, Sendable, Equatable {
        package var nomor: Int
        package var sidik: String
    }

    /// Version of the layout of the folder.
    package var format = 1
    package var dibuat: String
    /// The database it was taken from; it may be restored into the other kind.
    package var asal: String
    package var daftarMigrasi: [Migrasi]
    package var daftarTabel: [Tabel]
    package var daftarBukti: [Bukti]

    static let namaBerkas = "cadangan.json"

    package var jumlahBaris: Int { daftarTabel.reduce(0) { $0 + $1.baris } }
}

/// Why a backup was not made or not restored. An unfinished backup is removed; an unfinished restore leaves no rows.
package enum KesalahanCadangan: Error, Equatable, Sendable {
    case sudahAda(String)
    case bukanCadangan(String)
    case rusak(berkas: String)
    case versiBaru(nomor: Int)
    case migrasiLain(nomor: Int)
    case tidakKosong(tabel: String)
    case barisSalah(tabel: String, baris: Int)
    case sistem(String)

    /// Reason and mend, in Indonesian.
    package var pesan: String {
        switch self {
        case .sudahAda(let folder): "Folder \"\(folder)\" sudah ada. Pilih nama baru; cadangan lama tidak ditimpa."
        case .bukanCadangan(let folder):
            "\"\(folder)\" bukan folder cadangan: \(IsiCadangan.namaBerkas) tidak ada atau tidak terbaca."
        case .rusak(let berkas):
            "Isi \"\(berkas)\" tidak sama dengan saat dicadangkan. Pakai cadangan lain; tidak ada yang dipulihkan."
        case .versiBaru(let nomor):
            "Cadangan dibuat oleh Tolok yang lebih baru (migrasi \(nomor)). Perbarui program ini lebih dahulu."
        case .migrasiLain(let nomor):
            "Migrasi \(nomor) pada cadangan berbeda dari milik program ini. Pakai versi Tolok yang membuat cadangan itu."
        case .tidakKosong(let tabel):
            "Basis data tujuan sudah berisi (tabel \(tabel)). Pulihkan ke basis data kosong."
        case .barisSalah(let tabel, let baris): "Baris \(baris) tabel \(tabel) pada cadangan tidak dapat dibaca."
        case .sistem(let alasan): "Cadangan gagal: \(alasan). Periksa ruang dan izin folder."
        }
    }
}

/// The tables of the schema, parents before children, read from the migrations themselves.
enum DaftarTabel {
    static func nama(_ migrations: [Migration]) -> [String] {
        migrations.flatMap { migration in
            migration.sql(for: .sqlite).split(separator: "\n").compactMap { line -> String? in
                guard let mulai = line.range(of: "CREATE TABLE ") else { return nil }
                let nama = line[mulai.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                return nama.isEmpty ? nil : String(nama)
            }
        }
    }
}
