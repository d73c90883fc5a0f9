package import Kinerja

/// Something done to an account or with one; beside the acts of ``Tindakan``.
package enum PeristiwaAkun: String, Sendable, CaseIterable {
    case masuk, keluar
    case gagalMasuk = "gagal_masuk"
    case gantiSandi = "ganti_sandi"
    case pasangTOTP = "pasang_totp"
    case lepasTOTP = "lepas_totp"
    case pakaiKodePemulihan = "pakai_kode_pemulihan"
    case tambahPengguna = "tambah_pengguna"
    case ubahPengguna = "ubah_pengguna"
    case nonaktifkanPengguna = "nonaktifkan_pengguna"
    case aktifkanPengguna = "aktifkan_pengguna"
    case setelUlangSandi = "setel_ulang_sandi"
    case tetapkanPenugasan = "tetapkan_penugasan"

    package var nama: String {
        switch self {
        case .masuk: "Masuk"
        case .keluar: "Keluar"
        case .gagalMasuk: "Gagal masuk"
        case .gantiSandi: "Ganti kata sandi"
        case .pasangTOTP: "Pasang autentikator"
        case .lepasTOTP: "Lepas autentikator"
        case .pakaiKodePemulihan: "Pakai kode pemulihan"
        case .tambahPengguna: "Tambah pengguna"
        case .ubahPengguna: "Ubah pengguna"
        case .nonaktifkanPengguna: "Nonaktifkan pengguna"
        case .aktifkanPengguna: "Aktifkan pengguna"
        case .setelUlangSandi: "Setel ulang kata sandi"
        case .tetapkanPenugasan: "Tetapkan penugasan"
        }
    }
}

/// An event about to enter the audit trail. Never holds a secret: no password, token, code or personal number.
package struct Peristiwa: Sendable, Equatable {
    /// Raw value of a ``Tindakan`` or ``PeristiwaAkun``.
    package let tindakan: String
    /// What it was done to, in words: `perjanjian kepala versi 1`.
    package let objek: String
    /// Kode instansi; empty when it concerns the pemda.
    package let instansi: String
    package let rincian: [String: String]
    /// The same particulars before the act, where there were any.
    package let sebelum: [String: String]

    package init(
        _ tindakan: Tindakan, objek: String, instansi: String = "", rincian: [String: String] = [:],
        sebelum: [String: String] = [:]
    ) {
        self.init(tindakan.rawValue, objek, instansi, rincian, sebelum)
    }

    package init(
        _ peristiwa: PeristiwaAkun, objek: String, rincian: [String: String] = [:], sebelum: [String: String] = [:]
    ) {
        self.init(peristiwa.rawValue, objek, "", rincian, sebelum)
    }

    private init(
        _ tindakan: String, _ objek: String, _ instansi: String, _ rincian: [String: String],
        _ sebelum: [String: String]
    ) {
        self.tindakan = tindakan
        self.objek = objek
        self.instansi = instansi
        self.rincian = rincian
        self.sebelum = sebelum
    }
}

extension Pelaku {
    /// Somebody who did not prove who they are.
    static func takDikenal(pemda: String) -> Pelaku {
        Pelaku(pemda: pemda, pengguna: "", nama: "Tidak dikenal", daftarPenugasan: [])
    }
}
