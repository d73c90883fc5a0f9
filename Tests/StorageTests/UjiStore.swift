import Databases
import Foundation
import Kinerja
import Storage
import Synchronization
import TestSupport

/// A clock that stands still until it is told.
final class JamUji: Sendable {
    private let saat: Mutex<Date>

    init(_ iso: String = "2026-01-05T02:00:00.000Z") { saat = Mutex(Date(iso: iso) ?? .distantPast) }

    var kini: Date { saat.withLock { $0 } }
    func maju(_ detik: TimeInterval) { saat.withLock { $0 += detik } }
    func atur(_ iso: String) { saat.withLock { $0 = Date(iso: iso) ?? $0 } }
}

/// A migrated store with two pemda, `kota` and `kabupaten`, and the instansi `kesbangpol` and `dinkes` in each.
struct UjiStore: Sendable {
    let store: Store
    let jam: JamUji

    var database: any Database { store.database }
    let sistem = Pelaku.sistem(pemda: "kota")

    /// Runs SQL past the store: what a tampering hand would do, or what another half of the module writes.
    func jalankan(_ daftar: SQL...) async throws {
        try await database.write { connection in for sql in daftar { try connection.run(sql) } }
    }

    func teks(_ sql: SQL) async throws -> [[String]] {
        try await database.read { connection in
            try connection.rows(sql).map { row in
                row.values.map { nilai in
                    switch nilai {
                    case .null: "-"
                    case .integer(let bulat): "\(bulat)"
                    case .text(let teks): teks
                    case .blob: "blob"
                    }
                }
            }
        }
    }

    /// What was done, oldest first.
    func jejak(pemda: String = "kota") async throws -> [String] {
        try await teks("SELECT tindakan FROM jejak_audit WHERE pemda = \(pemda) ORDER BY nomor").map { $0[0] }
    }
}

func withUji<Value>(
    _ kind: DatabaseKind, bukti: any PenyimpanBukti = BuktiIngatan(), kunci: any PenyimpanKunci = KunciUji(),
    connections: Int = 8,
    _ body: (UjiStore) async throws -> Value
) async throws -> Value {
    try await withTestDatabase(kind, connections: connections) { database in
        let jam = JamUji()
        try await Migrator(migrations: Store.migrations).run(on: database, now: jam.kini)
        let akun = PengaturanAkun(sandi: PasswordHasher(biaya: .ringan, atOnce: 4, waitingLimit: 1000))
        let uji = UjiStore(
            store: Store(database: database, bukti: bukti, kunci: kunci, akun: akun, jam: { jam.kini }), jam: jam)
        for pemda in ["kota", "kabupaten"] {
            try await uji.jalankan(
                "INSERT INTO pemda (pemda, nama, dibuat_pada) VALUES (\(pemda), \(pemda), \(jam.kini.iso))")
            for (urutan, instansi) in ["kesbangpol", "dinkes"].enumerated() {
                try await uji.jalankan(
                    """
                    INSERT INTO instansi (pemda, kode, nama, nama_singkat, jenis, urutan, aktif, versi, diubah_oleh, diubah_pada)
                    VALUES (\(pemda), \(instansi), \(instansi), \(instansi), 'perangkat_daerah', \(urutan), 1, 1, 'sistem', \(jam.kini.iso))
                    """)
            }
        }
        return try await body(uji)
    }
}

extension UjiStore {
    static let sandi = "kuda-baterai-staples"

    /// An account with these roles, signed in.
    func sesi(_ nama: String, _ peran: Penugasan..., pemda: String = "kota") async throws -> Sesi {
        try await store.tambahPengguna(
            IsianPengguna(namaMasuk: nama, nama: "Pejabat \(nama)"), penugasan: peran.map { PenugasanBertanggal($0) },
            sandi: Self.sandi, oleh: .sistem(pemda: pemda))
        return try await store.masuk(pemda: pemda, namaMasuk: nama, sandi: Self.sandi).sesi
    }

    func pelaku(_ nama: String, _ peran: Penugasan..., pemda: String = "kota") async throws -> Pelaku {
        let baru = try await store.tambahPengguna(
            IsianPengguna(namaMasuk: nama, nama: "Pejabat \(nama)"), penugasan: peran.map { PenugasanBertanggal($0) },
            sandi: Self.sandi, oleh: .sistem(pemda: pemda))
        return try await store.pelaku(pemda: pemda, pengguna: baru.pengguna)
    }
}
