import Foundation
package import Kinerja
package import Web

/// Accounts without a database: one per role, with a fixed token and secret.
package struct PintuPalsu: PintuMasuk {
    package static let sandi = "sandi-uji"

    package init() {}

    package static func token(_ peran: Peran) -> String { "uji.\(peran.rawValue)" }
    package static func csrf(_ peran: Peran) -> String { "rahasia-sesi-uji-\(peran.rawValue)" }

    package static func pelaku(_ peran: Peran) -> Pelaku {
        Pelaku(
            pemda: "uji", pengguna: "p-\(peran.rawValue)", nama: "[nama \(peran.rawValue)]",
            daftarPenugasan: [Penugasan(peran: peran, instansi: nil)])
    }

    package func sesi(token: String) async throws -> SesiMasuk? {
        // An account that has to change its password first.
        let wajibGanti = token.hasSuffix(".ganti")
        let pokok = wajibGanti ? String(token.dropLast(6)) : token
        return Peran.allCases.first { Self.token($0) == pokok }.map { peran in
            SesiMasuk(
                pelaku: Self.pelaku(peran), csrf: Self.csrf(peran), namaPeran: peran.nama, wajibGantiSandi: wajibGanti)
        }
    }

    /// The name is the role. `kode` asks for a one-time code first; `kunci` is locked.
    package func masuk(_ permintaan: PermintaanMasuk) async throws -> HasilMasuk {
        if permintaan.nama == "kunci" {
            return .gagal(pesan: "Terlalu banyak percobaan.", cobaLagi: JamUji.mulai.addingTimeInterval(90))
        }
        if permintaan.nama == "kode", permintaan.kode.isEmpty { return .perluKode }
        guard permintaan.sandi == Self.sandi, let peran = Peran(rawValue: permintaan.nama) else {
            return .gagal(pesan: "Nama pengguna atau kata sandi salah. Sisa 3 percobaan.")
        }
        return .berhasil(token: Self.token(peran))
    }

    package func keluar(token: String) async throws {}
}

/// A pemda with two instansi and three years.
package struct BingkaiPalsu: SumberBingkai {
    package init() {}

    package func keterangan(untuk pelaku: Pelaku, di tempat: TempatKerja?) async throws -> KeteranganBingkai {
        KeteranganBingkai(
            daftarInstansi: [.init(kode: "bkb", nama: "Badan Uji"), .init(kode: "dns", nama: "Dinas Uji")],
            daftarTahun: [2027, 2026, 2025], tempat: tempat ?? TempatKerja(instansi: "bkb", tahun: 2026),
            periode: StatusPeriode(nama: "TW IV 2026", keterangan: "terbuka s.d. 10 Januari"),
            menunggu: [.pengukuran: 6])
    }
}
