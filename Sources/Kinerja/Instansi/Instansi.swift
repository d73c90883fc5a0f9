/// The accountability entity a berkas speaks of, and the year.
package struct Instansi: Sendable, Equatable {
    package enum Tingkat: String, Sendable, CaseIterable {
        case provinsi, kabupaten, kota, kementerian
    }

    package var kode: String
    package var nama: String
    package var namaSingkat: String
    package var tingkat: Tingkat
    package var wilayah: String
    /// Name of the pemda, e.g. `Pemerintah Kota Pasuruan`.
    package var pemda: String
    package var tahun: Int
    package var renstraDari: Int
    package var renstraSampai: Int
    /// `murni` or `perubahan-n`.
    package var versiRenstra: String
    /// Place of signing.
    package var tempat: String
    package var alamat: String
    package var laman: String
    /// Kode jabatan of the head.
    package var kepala: String
    /// Jabatan the head signs to, e.g. `Wali Kota Pasuruan`.
    package var atasan: String
    package var tanggalLaporan: Tanggal?
    /// Version of the nomenklatur the codes follow, e.g. `050-5889/2021`.
    package var versiNomenklatur: String
    /// Sistematika used when none is asked for.
    package var sistematika: String
    /// Accent colour `#RRGGBB`; empty for the official default.
    package var warna: String
    /// Font family of the documents; empty for the official default.
    package var huruf: String

    package init(
        kode: String, nama: String, namaSingkat: String = "", tingkat: Tingkat, wilayah: String, pemda: String = "",
        tahun: Int, renstraDari: Int, renstraSampai: Int, versiRenstra: String = "murni", tempat: String = "",
        alamat: String = "", laman: String = "", kepala: String = "", atasan: String = "",
        tanggalLaporan: Tanggal? = nil, versiNomenklatur: String = "", sistematika: String = "", warna: String = "",
        huruf: String = ""
    ) {
        self.kode = kode
        self.nama = nama
        self.namaSingkat = namaSingkat.isEmpty ? nama : namaSingkat
        self.tingkat = tingkat
        self.wilayah = wilayah
        self.pemda = pemda
        self.tahun = tahun
        self.renstraDari = renstraDari
        self.renstraSampai = renstraSampai
        self.versiRenstra = versiRenstra
        self.tempat = tempat
        self.alamat = alamat
        self.laman = laman
        self.kepala = kepala
        self.atasan = atasan
        self.tanggalLaporan = tanggalLaporan
        self.versiNomenklatur = versiNomenklatur
        self.sistematika = sistematika
        self.warna = warna
        self.huruf = huruf
    }

    package var tahunRenstra: ClosedRange<Int> { renstraDari...max(renstraDari, renstraSampai) }
}

/// Bidang, sekretariat or bagian inside an instansi.
package struct Unit: Sendable, Equatable {
    package var kode: String
    package var nama: String
    /// Empty at the top.
    package var induk: String
    /// Duties in short, for the organisation section.
    package var tugas: String

    package init(kode: String, nama: String, induk: String = "", tugas: String = "") {
        self.kode = kode
        self.nama = nama
        self.induk = induk
        self.tugas = tugas
    }
}

/// A post and who held it.
package struct Jabatan: Sendable, Equatable {
    package enum Status: String, Sendable, CaseIterable {
        case definitif
        case plt, plh, pj, pjs

        /// Prefix before the title, e.g. `Plt. `.
        package var awalan: String {
            switch self {
            case .definitif: ""
            case .plt: "Plt. "
            case .plh: "Plh. "
            case .pj: "Pj. "
            case .pjs: "Pjs. "
            }
        }
    }

    package var kode: String
    package var nama: String
    /// Kode of the superior post; empty at the top.
    package var induk: String
    package var unit: String
    package var pejabat: String
    /// 18 digits, or empty (a head of region has none).
    package var nip: String
    package var pangkat: String
    package var status: Status
    package var mulai: Tanggal?
    package var selesai: Tanggal?

    package init(
        kode: String, nama: String, induk: String = "", unit: String = "", pejabat: String = "", nip: String = "",
        pangkat: String = "", status: Status = .definitif, mulai: Tanggal? = nil, selesai: Tanggal? = nil
    ) {
        self.kode = kode
        self.nama = nama
        self.induk = induk
        self.unit = unit
        self.pejabat = pejabat
        self.nip = nip
        self.pangkat = pangkat
        self.status = status
        self.mulai = mulai
        self.selesai = selesai
    }

    package var sebutan: String { status.awalan + nama }
}
