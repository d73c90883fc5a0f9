/// The main navigation, in the order of the SAKIP cycle. An entry shows only when its page is registered.
package enum Navigasi: String, Sendable, CaseIterable {
    case beranda, pohon, perjanjian
    case rencanaAksi = "rencana_aksi"
    case pengukuran, anggaran, kamus, berkas
    case dasbor
    case dasborPemda = "dasbor_pemda"
    case pengaturan
    case jejakAudit = "jejak_audit"

    var nama: String {
        switch self {
        case .beranda: "Beranda"
        case .pohon: "Pohon kinerja"
        case .perjanjian: "Perjanjian"
        case .rencanaAksi: "Rencana aksi"
        case .pengukuran: "Pengukuran"
        case .anggaran: "Anggaran"
        case .kamus: "Kamus indikator"
        case .berkas: "Berkas"
        case .dasbor: "Dasbor"
        case .dasborPemda: "Dasbor pemda"
        case .pengaturan: "Pengaturan"
        case .jejakAudit: "Jejak audit"
        }
    }

    var pola: Pola {
        switch self {
        case .beranda: .beranda
        case .pohon: .pohon
        case .perjanjian: .perjanjian
        case .rencanaAksi: .rencanaAksi
        case .pengukuran: .pengukuran
        case .anggaran: .anggaran
        case .kamus: .kamus
        case .berkas: .berkas
        case .dasbor: .dasbor
        case .dasborPemda: .dasborPemda
        case .pengaturan: .pengaturan
        case .jejakAudit: .jejakAudit
        }
    }

    /// Stands below the line, for the whole pemda.
    var diBawah: Bool { self == .pengaturan || self == .jejakAudit }

    /// Nil when a page of an instansi is asked for and none is chosen.
    func alamat(_ tempat: TempatKerja?) -> Alamat? {
        switch self {
        case .kamus: .kamus
        case .pengaturan: .pengaturan
        case .jejakAudit: .jejakAudit
        case .beranda: tempat.map { .beranda($0) }
        case .pohon: tempat.map { .pohon($0) }
        case .perjanjian: tempat.map { .perjanjian($0) }
        case .rencanaAksi: tempat.map { .rencanaAksi($0) }
        case .pengukuran: tempat.map { .pengukuran($0) }
        case .anggaran: tempat.map { .anggaran($0) }
        case .berkas: tempat.map { .berkas($0) }
        case .dasbor: tempat.map { .dasbor($0) }
        case .dasborPemda: tempat.map { .dasborPemda($0.tahun) }
        }
    }
}

/// The instansi and year a page is about.
package struct TempatKerja: Sendable, Hashable {
    package var instansi: String
    package var tahun: Int

    package init(instansi: String, tahun: Int) {
        self.instansi = instansi
        self.tahun = tahun
    }
}

// The first page of every area. What lies below them stands in the file of the area.
extension Pola {
    package static let beranda: Pola = "/i/{instansi}/{tahun}"
    package static let pohon: Pola = "/i/{instansi}/{tahun}/pohon"
    package static let perjanjian: Pola = "/i/{instansi}/{tahun}/perjanjian"
    package static let rencanaAksi: Pola = "/i/{instansi}/{tahun}/rencana-aksi"
    package static let pengukuran: Pola = "/i/{instansi}/{tahun}/pengukuran"
    package static let anggaran: Pola = "/i/{instansi}/{tahun}/anggaran"
    package static let berkas: Pola = "/i/{instansi}/{tahun}/berkas"
    package static let dasbor: Pola = "/i/{instansi}/{tahun}/dasbor"
    package static let dasborPemda: Pola = "/dasbor/{tahun}"
    package static let kamus: Pola = "/kamus"
    package static let pengaturan: Pola = "/pengaturan"
    package static let jejakAudit: Pola = "/jejak-audit"
    package static let awal: Pola = "/"
    package static let cari: Pola = "/cari"
}

extension Alamat {
    package static func beranda(_ tempat: TempatKerja) -> Alamat { Alamat("i", tempat.instansi, "\(tempat.tahun)") }
    package static func pohon(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("pohon") }
    package static func perjanjian(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("perjanjian") }
    package static func rencanaAksi(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("rencana-aksi") }
    package static func pengukuran(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("pengukuran") }
    package static func anggaran(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("anggaran") }
    package static func berkas(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("berkas") }
    package static func dasbor(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("dasbor") }
    package static func dasborPemda(_ tahun: Int) -> Alamat { Alamat("dasbor", "\(tahun)") }
    package static let kamus = Alamat("kamus")
    package static let pengaturan = Alamat("pengaturan")
    package static let jejakAudit = Alamat("jejak-audit")
    package static let awal = Alamat(ruas: [])
    package static let cari = Alamat("cari")
}
