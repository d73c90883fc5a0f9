import Databases
import Kinerja
import TestSupport
import Testing

@testable import Storage

/// The sample of 2025 in the instansi `kesbangpol`, with a planner, an operator of one unit, and others.
struct UjiIsian {
    let uji: UjiStore
    let perencana: Pelaku
    let petugas: Pelaku
    let admin: Pelaku
    let tujuan = TujuanIsian(instansi: "kesbangpol", tahun: 2025)

    var store: Store { uji.store }

    func berkas() async throws -> BerkasKinerja {
        try await store.berkas(instansi: "kesbangpol", tahun: 2025, oleh: perencana)
    }

    func versi<Jenis: Fakta>(_ fakta: Jenis) async throws -> Int? {
        try await store.versi(Jenis.self, instansi: "kesbangpol", tahun: 2025, oleh: perencana)[fakta.kunciFakta]?.versi
    }

    /// Opens every period of the year and puts the clock inside the year.
    func bukaPeriode() async throws {
        for periode in Periode.semuaTriwulan + Periode.semuaBulan + [.tahun] {
            try await uji.jalankan(
                """
                INSERT INTO periode (pemda, tahun, periode, dibuka, tenggat, ditutup, dasar, versi, diubah_oleh, diubah_pada)
                VALUES ('kota', 2025, \(periode.kode), '2025-01-01', '2026-12-31', NULL, '', 1, 'sistem', \(uji.jam.kini.iso))
                """)
        }
    }

    func status(_ kunci: KunciNilai, _ status: StatusRealisasi) async throws {
        try await uji.jalankan(
            """
            INSERT INTO status_realisasi
                (pemda, instansi, rencana, indikator, tahun, periode, status, catatan, oleh, oleh_nama, pada, versi)
            VALUES ('kota', 'kesbangpol', '2021-2026', \(kunci.indikator), \(kunci.tahun), \(kunci.periode.kode),
                \(status.rawValue), '', 'x', 'X', \(uji.jam.kini.iso), 1)
            """)
    }
}

func withIsian(_ kind: DatabaseKind, _ body: (UjiIsian) async throws -> Void) async throws {
    try await withUji(kind) { uji in
        var berkas = try Contoh.berkas("sampel-2025")
        berkas.instansi.kode = "kesbangpol"
        _ = try await uji.store.terapkan(berkas, oleh: uji.sistem)
        let isian = UjiIsian(
            uji: uji, perencana: try await uji.pelaku("rencana", Penugasan(peran: .perencana, instansi: "kesbangpol")),
            petugas: try await uji.pelaku("tugas", Penugasan(peran: .petugas, instansi: "kesbangpol")),
            admin: try await uji.pelaku("admin", Penugasan(peran: .adminPemda)))
        try await body(isian)
        try await uji.periksaRiwayat()
    }
}
