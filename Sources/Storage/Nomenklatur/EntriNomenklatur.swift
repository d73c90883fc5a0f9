internal import Databases
package import Kinerja

/// One official code.
package struct EntriNomenklatur: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable {
        case urusan, bidang, program, kegiatan, subkegiatan

        /// By the number of segments: `8`, `8.01`, `8.01.02`, `8.01.02.2.01`, `8.01.02.2.01.0001`.
        package init?(kode: String) {
            switch kode.split(separator: ".").count {
            case 1: self = .urusan
            case 2: self = .bidang
            case 3: self = .program
            case 5: self = .kegiatan
            case 6: self = .subkegiatan
            default: return nil
            }
        }
    }

    /// Level of government a code belongs to.
    package enum Tingkat: String, Sendable, CaseIterable {
        case semua = ""
        case provinsi = "prov"
        case kabupatenKota = "kabkota"
    }

    /// The code that took its place.
    package struct Pengganti: Sendable, Equatable {
        package var kode: String
        package var nama: String

        package init(kode: String, nama: String) {
            self.kode = kode
            self.nama = nama
        }
    }

    package var kode: String
    package var jenis: Jenis
    package var tingkat: Tingkat
    package var nama: String
    package var kinerja: String
    package var indikator: String
    package var satuan: String
    package var versi: String
    /// Out of use.
    package var lama: Bool
    package var daftarPengganti: [Pengganti]

    package init(
        kode: String, jenis: Jenis, tingkat: Tingkat = .semua, nama: String, kinerja: String = "",
        indikator: String = "", satuan: String = "", versi: String = "", lama: Bool = false,
        daftarPengganti: [Pengganti] = []
    ) {
        self.kode = kode
        self.jenis = jenis
        self.tingkat = tingkat
        self.nama = nama
        self.kinerja = kinerja
        self.indikator = indikator
        self.satuan = satuan
        self.versi = versi
        self.lama = lama
        self.daftarPengganti = daftarPengganti
    }

    init(_ row: Row) throws(DatabaseError) {
        self.init(
            kode: try row.get("kode"), jenis: try row.pilihan("jenis"), tingkat: try row.pilihan("tingkat"),
            nama: try row.get("nama"), kinerja: try row.get("kinerja"), indikator: try row.get("indikator"),
            satuan: try row.get("satuan"), versi: try row.get("versi"), lama: try row.get("lama"))
    }
}

extension EntriNomenklatur {
    /// Kind of the node it describes; nil above a programme.
    package var jenisSimpul: Simpul.Jenis? {
        switch jenis {
        case .urusan, .bidang: nil
        case .program: .program
        case .kegiatan: .kegiatan
        case .subkegiatan: .subkegiatan
        }
    }

    /// Code and level, which together name one entry.
    package var kunci: String { tingkat == .semua ? kode : "\(kode)/\(tingkat.rawValue)" }
}

/// An old code and the new one.
package struct PergantianNomenklatur: Sendable, Equatable {
    package var tingkat: EntriNomenklatur.Tingkat
    package var kodeLama: String
    package var namaLama: String
    package var kodeBaru: String
    package var namaBaru: String

    package init(
        tingkat: EntriNomenklatur.Tingkat, kodeLama: String, namaLama: String, kodeBaru: String, namaBaru: String
    ) {
        self.tingkat = tingkat
        self.kodeLama = kodeLama
        self.namaLama = namaLama
        self.kodeBaru = kodeBaru
        self.namaBaru = namaBaru
    }
}

/// What is installed.
package struct NomenklaturTerpasang: Sendable, Equatable {
    package var versi: String
    package var banyak: Int
    package var dipasangPada: String
}
