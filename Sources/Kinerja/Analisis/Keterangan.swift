/// A written analysis of one indicator.
package struct Analisis: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable {
        /// Causes of success or failure.
        case sebab
        case hambatan
        /// What was done about it.
        case solusi
        case tindakLanjut = "tindak_lanjut"
        /// Remark on efficiency of resources.
        case efisiensi
        /// Remark on supporting programmes.
        case penunjang
        /// A mandated analysis that cannot be given: `uraian` holds the reason, `analisis` its number 1...7.
        case tidakTersedia = "tidak_tersedia"
    }

    /// Kode indikator, or kode sasaran for a remark on the whole.
    package var indikator: String
    package var jenis: Jenis
    package var uraian: String
    /// Number of the mandated analysis, only with `.tidakTersedia`.
    package var nomorAnalisis: Int?

    package init(indikator: String, jenis: Jenis, uraian: String, nomorAnalisis: Int? = nil) {
        self.indikator = indikator
        self.jenis = jenis
        self.uraian = uraian
        self.nomorAnalisis = nomorAnalisis
    }
}

/// A benchmark: the same measure elsewhere, or a rank.
package struct Pembanding: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable {
        case nasional, provinsi
        case daerahLain = "daerah_lain"
        case spm, sdgs, peringkat

        package var nama: String {
            switch self {
            case .nasional: "Nasional"
            case .provinsi: "Provinsi"
            case .daerahLain: "Daerah lain"
            case .spm: "Standar pelayanan minimal"
            case .sdgs: "SDGs"
            case .peringkat: "Peringkat"
            }
        }
    }

    package var indikator: String
    package var tahun: Int
    package var jenis: Jenis
    /// Who or what is compared with, e.g. `Bali`, `Rata-rata nasional`.
    package var nama: String
    package var nilai: Angka?
    package var peringkat: Int?
    package var sumber: String

    package init(
        indikator: String, tahun: Int, jenis: Jenis, nama: String, nilai: Angka? = nil, peringkat: Int? = nil,
        sumber: String = ""
    ) {
        self.indikator = indikator
        self.tahun = tahun
        self.jenis = jenis
        self.nama = nama
        self.nilai = nilai
        self.peringkat = peringkat
        self.sumber = sumber
    }
}

/// One count of staff or assets: group (table), row, column.
package struct SumberDaya: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable { case pegawai, sarana }
    package var jenis: Jenis
    /// One printed table, e.g. `Menurut pendidikan`.
    package var kelompok: String
    package var baris: String
    /// Column heading; empty when the table has a single count column.
    package var kolom: String
    package var jumlah: Int
    package var satuan: String
    package var keterangan: String

    package init(
        jenis: Jenis, kelompok: String, baris: String, kolom: String = "", jumlah: Int, satuan: String = "",
        keterangan: String = ""
    ) {
        self.jenis = jenis
        self.kelompok = kelompok
        self.baris = baris
        self.kolom = kolom
        self.jumlah = jumlah
        self.satuan = satuan
        self.keterangan = keterangan
    }
}

/// Strategy or policy direction of a sasaran.
package struct Strategi: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable {
        case strategi
        case arahKebijakan = "arah_kebijakan"
    }
    package var simpul: String
    package var jenis: Jenis
    package var uraian: String

    package init(simpul: String, jenis: Jenis, uraian: String) {
        self.simpul = simpul
        self.jenis = jenis
        self.uraian = uraian
    }
}

/// Strategic issue, problem, or a line of SWOT.
package struct Isu: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable {
        case isu, permasalahan, kekuatan, kelemahan, peluang, ancaman
    }
    package var jenis: Jenis
    package var uraian: String

    package init(jenis: Jenis, uraian: String) {
        self.jenis = jenis
        self.uraian = uraian
    }
}

/// A recommendation of an earlier evaluation and what came of it.
package struct Rekomendasi: Sendable, Equatable {
    package enum Status: String, Sendable, CaseIterable {
        case belum, proses, tuntas
        case tidakDapat = "tidak_dapat_ditindaklanjuti"

        package var nama: String {
            switch self {
            case .belum: "Belum"
            case .proses: "Proses"
            case .tuntas: "Tuntas"
            case .tidakDapat: "Tidak dapat ditindaklanjuti"
            }
        }
    }
    package var tahun: Int
    package var sumber: String
    package var uraian: String
    package var tindakLanjut: String
    package var status: Status
    package var penanggungJawab: String

    package init(
        tahun: Int, sumber: String = "", uraian: String, tindakLanjut: String = "", status: Status,
        penanggungJawab: String = ""
    ) {
        self.tahun = tahun
        self.sumber = sumber
        self.uraian = uraian
        self.tindakLanjut = tindakLanjut
        self.status = status
        self.penanggungJawab = penanggungJawab
    }
}

package struct Penghargaan: Sendable, Equatable {
    package var tahun: Int
    package var nama: String
    package var pemberi: String
    package var keterangan: String

    package init(tahun: Int, nama: String, pemberi: String = "", keterangan: String = "") {
        self.tahun = tahun
        self.nama = nama
        self.pemberi = pemberi
        self.keterangan = keterangan
    }
}

/// A file that belongs to the report: photo, scan or emblem.
package struct Lampiran: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable { case foto, pindaian, lambang }
    package var kode: String
    package var jenis: Jenis
    /// File name inside the berkas folder `lampiran/`; no path parts.
    package var berkas: String
    package var keterangan: String
    /// Text alternative.
    package var alternatif: String
    /// Kunci of the narasi section it stands in; empty = annex.
    package var bagian: String
    /// The file itself; empty when it was not read.
    package var isi: [UInt8]

    package init(
        kode: String, jenis: Jenis, berkas: String, keterangan: String = "", alternatif: String = "",
        bagian: String = "",
        isi: [UInt8] = []
    ) {
        self.kode = kode
        self.jenis = jenis
        self.berkas = berkas
        self.keterangan = keterangan
        self.alternatif = alternatif
        self.bagian = bagian
        self.isi = isi
    }
}
