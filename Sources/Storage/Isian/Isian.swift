internal import Kinerja

/// A row of a form or grid as somebody wants it.
package struct Isian<Jenis: Sendable & Equatable>: Sendable, Equatable {
    package var fakta: Jenis
    /// The version the writer saw; 0 = there was none; nil = not looked at.
    package var dasar: Int?
    package var tindakan: TindakanRiwayat

    package init(_ fakta: Jenis, dasar: Int?, _ tindakan: TindakanRiwayat = .isi) {
        self.fakta = fakta
        self.dasar = dasar
        self.tindakan = tindakan
    }
}

/// What became of each row of a form or grid. Rows that could be kept are kept, whatever happened to the others.
package struct HasilSimpan: Sendable, Equatable {
    package struct Tersimpan: Sendable, Equatable {
        /// ``Fakta/kunciFakta``.
        package var kunci: String
        /// The version now stored; 0 when the row is gone.
        package var versi: Int
    }

    /// Somebody else was faster.
    package struct Bentrok: Sendable, Equatable {
        package var kunci: String
        package var bentrokan: Bentrokan
    }

    package struct Ditolak: Sendable, Equatable {
        package var kunci: String
        package var penolakan: Penolakan
    }

    package var tersimpan: [Tersimpan] = []
    package var bentrok: [Bentrok] = []
    package var ditolak: [Ditolak] = []

    package init() {}

    /// Every row was kept.
    package var utuh: Bool { bentrok.isEmpty && ditolak.isEmpty }

    /// Version of a row that was kept.
    package func versi(_ kunci: String) -> Int? { tersimpan.first { $0.kunci == kunci }?.versi }

    /// For a form of one row: throws what kept it from being stored.
    package func wajibUtuh() throws(Penolakan) {
        if let bentrok = bentrok.first { throw .bentrok(bentrok.bentrokan) }
        if let ditolak = ditolak.first { throw ditolak.penolakan }
    }
}

/// Where facts of a year are written to, and why.
package struct TujuanIsian: Sendable, Equatable {
    package var instansi: String
    package var tahun: Int
    /// Kept with every version.
    package var alasan: String

    package init(instansi: String, tahun: Int, alasan: String = "") {
        self.instansi = instansi
        self.tahun = tahun
        self.alasan = alasan
    }
}
