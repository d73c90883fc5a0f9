package import Kinerja

/// A table of facts: its name, what one of its rows belongs to, and its columns.
package struct TabelFakta: Sendable {
    /// What a row belongs to.
    package enum Jangkauan: Sendable {
        /// A planning period: one value, whatever year it is looked at from.
        case rencana
        /// One year: each year keeps its own.
        case tahun
    }

    package let nama: String
    /// What one row is, for people.
    package let sebutan: String
    package let jangkauan: Jangkauan
    /// The right that changes it by hand.
    package let hak: Tindakan
    /// After pemda, instansi and the reach.
    let kunci: [KolomFakta]
    let isi: [KolomFakta]
    /// Table of the identities its codes belong to.
    let identitas: Identitas?

    /// Where a code is registered before a row may use it.
    enum Identitas: String, Sendable {
        case unit, jabatan
        case simpul, indikator

        /// The codes belong to a planning period.
        var dalamRencana: Bool { self == .simpul || self == .indikator }
    }

    init(
        _ nama: String, _ sebutan: String, _ jangkauan: Jangkauan, hak: Tindakan, kunci: [KolomFakta],
        isi: [KolomFakta], identitas: Identitas? = nil
    ) {
        self.nama = nama
        self.sebutan = sebutan
        self.jangkauan = jangkauan
        self.hak = hak
        self.kunci = kunci
        self.isi = isi
        self.identitas = identitas
    }

    /// The table also names the planning period of its year.
    var menyebutRencana: Bool { jangkauan == .tahun && identitas?.dalamRencana == true }
}

/// A column of facts, and how its values are shown.
package struct KolomFakta: Sendable {
    enum Jenis: Sendable {
        case teks
        /// An exact decimal, or a word where a decimal may stand.
        case angka
        case bulat, rupiah, yaTidak, tanggal
        /// A JSON array of codes.
        case daftar
    }

    package let nama: String
    /// As printed above the value.
    package let judul: String
    let jenis: Jenis

    static func teks(_ nama: String, _ judul: String) -> KolomFakta { .init(nama: nama, judul: judul, jenis: .teks) }
    static func angka(_ nama: String, _ judul: String) -> KolomFakta { .init(nama: nama, judul: judul, jenis: .angka) }
    static func bulat(_ nama: String, _ judul: String) -> KolomFakta { .init(nama: nama, judul: judul, jenis: .bulat) }
    static func rupiah(_ nama: String, _ judul: String) -> KolomFakta {
        .init(nama: nama, judul: judul, jenis: .rupiah)
    }
    static func yaTidak(_ nama: String, _ judul: String) -> KolomFakta {
        .init(nama: nama, judul: judul, jenis: .yaTidak)
    }
    static func tanggal(_ nama: String, _ judul: String) -> KolomFakta {
        .init(nama: nama, judul: judul, jenis: .tanggal)
    }
    static func daftar(_ nama: String, _ judul: String) -> KolomFakta {
        .init(nama: nama, judul: judul, jenis: .daftar)
    }

    static let nomor = bulat("nomor", "Nomor")
    static let tahun = bulat("tahun", "Tahun")
    static let periode = teks("periode", "Periode")
    static let indikator = teks("indikator", "Indikator")
    static let simpul = teks("simpul", "Simpul")
    static let uraian = teks("uraian", "Uraian")
    static let keterangan = teks("keterangan", "Keterangan")
}

/// Where facts live: one instansi in one year, with the planning period that year belongs to.
package struct LingkupFakta: Sendable, Hashable {
    package var pemda: String
    package var instansi: String
    package var tahun: Int
    /// Kode of the planning period, e.g. `2023-2026`.
    package var rencana: String

    package init(pemda: String, instansi: String, tahun: Int, rencana: String) {
        self.pemda = pemda
        self.instansi = instansi
        self.tahun = tahun
        self.rencana = rencana
    }

    init(pemda: String, _ instansi: Instansi) {
        self.init(pemda: pemda, instansi: instansi.kode, tahun: instansi.tahun, rencana: instansi.rencana)
    }
}

extension Instansi {
    /// Kode of the planning period, e.g. `2023-2026`.
    package var rencana: String { "\(renstraDari)-\(renstraSampai)" }
}
