import Kinerja

/// The acts on the realisasi of a period, each posted to its noun.
enum AksiPengukuran: String, CaseIterable, Sendable {
    case pengajuan, verifikasi, persetujuan, pengembalian, kunci, pembukaan

    var tindakan: Tindakan {
        switch self {
        case .pengajuan: .ajukanRealisasi
        case .verifikasi: .verifikasiRealisasi
        case .persetujuan: .setujuiRealisasi
        case .pengembalian: .kembalikanRealisasi
        case .kunci: .kunciRealisasi
        case .pembukaan: .bukaRealisasi
        }
    }

    /// On the button; the period follows.
    var kataKerja: String {
        switch self {
        case .pengajuan: "Ajukan"
        case .verifikasi: "Verifikasi"
        case .persetujuan: "Setujui"
        case .pengembalian: "Kembalikan"
        case .kunci: "Kunci"
        case .pembukaan: "Buka kunci"
        }
    }

    /// What has been done, in the message after it.
    var selesai: String {
        switch self {
        case .pengajuan: "diajukan"
        case .verifikasi: "diverifikasi"
        case .persetujuan: "disetujui"
        case .pengembalian: "dikembalikan"
        case .kunci: "dikunci"
        case .pembukaan: "dibuka kembali"
        }
    }
}

// The first page of the area stands with the navigation.
extension Pola {
    static let isian: Pola = "/i/{instansi}/{tahun}/pengukuran/{periode}/isian"
    static let tempelan: Pola = "/i/{instansi}/{tahun}/pengukuran/{periode}/tempelan"
    static let lembarPengukuran: Pola = "/i/{instansi}/{tahun}/pengukuran/{periode}/lembar.xlsx"
    static let barisPengukuran: Pola = "/i/{instansi}/{tahun}/pengukuran/{periode}/{kode}"
    static let riwayatPengukuran: Pola = "/i/{instansi}/{tahun}/pengukuran/{periode}/{kode}/riwayat"
    static let pernyataanUlang: Pola = "/i/{instansi}/{tahun}/pengukuran/{periode}/{kode}/pernyataan-ulang"
    static let buktiPengukuran: Pola = "/i/{instansi}/{tahun}/pengukuran/{periode}/{kode}/bukti"
    static let hapusBukti: Pola = "/i/{instansi}/{tahun}/pengukuran/{periode}/{kode}/bukti/{sidik}/penghapusan"
    static let bukti: Pola = "/i/{instansi}/{tahun}/bukti/{sidik}"
    static let pemantauan: Pola = "/pemantauan/{tahun}"

    static func aksi(_ aksi: AksiPengukuran) -> Pola {
        switch aksi {
        case .pengajuan: "/i/{instansi}/{tahun}/pengukuran/{periode}/pengajuan"
        case .verifikasi: "/i/{instansi}/{tahun}/pengukuran/{periode}/verifikasi"
        case .persetujuan: "/i/{instansi}/{tahun}/pengukuran/{periode}/persetujuan"
        case .pengembalian: "/i/{instansi}/{tahun}/pengukuran/{periode}/pengembalian"
        case .kunci: "/i/{instansi}/{tahun}/pengukuran/{periode}/kunci"
        case .pembukaan: "/i/{instansi}/{tahun}/pengukuran/{periode}/pembukaan"
        }
    }
}

/// The page of one period: where its links and forms lead.
struct TempatPengukuran: Sendable, Hashable {
    var tempat: TempatKerja
    var periode: Periode

    /// Below the page of the year: `/pengukuran/tw4`.
    var dasar: Alamat { Alamat.pengukuran(tempat).ke(periode.kode) }
    var isian: Alamat { dasar.ke("isian") }
    var tempelan: Alamat { dasar.ke("tempelan") }
    var lembar: Alamat { dasar.ke("lembar.xlsx") }

    func aksi(_ aksi: AksiPengukuran) -> Alamat { dasar.ke(aksi.rawValue) }
    func baris(_ kode: String) -> Alamat { dasar.ke(kode) }
    func riwayat(_ kode: String) -> Alamat { baris(kode).ke("riwayat") }
    func pernyataanUlang(_ kode: String) -> Alamat { baris(kode).ke("pernyataan-ulang") }
    func bukti(_ kode: String) -> Alamat { baris(kode).ke("bukti") }
    func hapusBukti(_ kode: String, sidik: String) -> Alamat { bukti(kode).ke(sidik, "penghapusan") }

    /// The grid, filtered.
    func kisi(_ saringan: SaringanPengukuran = SaringanPengukuran()) -> Alamat {
        Alamat.pengukuran(tempat).dengan("periode", periode.kode).dengan("unit", saringan.unit)
            .dengan("tampil", saringan.tampil == .semua ? nil : saringan.tampil.rawValue)
    }
}

extension Alamat {
    static func bukti(_ tempat: TempatKerja, sidik: String) -> Alamat { Alamat.beranda(tempat).ke("bukti", sidik) }
    static func pemantauan(_ tahun: Int) -> Alamat { Alamat("pemantauan", "\(tahun)") }
    /// The card of an indicator, where its figures open.
    static func kartu(_ tempat: TempatKerja, _ kode: String) -> Alamat { Alamat.beranda(tempat).ke("indikator", kode) }
}

/// What of the grid is shown.
struct SaringanPengukuran: Sendable, Hashable {
    enum Tampil: String, CaseIterable, Sendable {
        case semua, perlu, milik
    }

    /// Kode unit; nil = the whole instansi.
    var unit: String?
    var tampil = Tampil.semua
}
