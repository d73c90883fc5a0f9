import Berkas
import Databases
import Foundation
import HummingbirdTesting
import Kinerja
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Web

/// Who lives here: one account per role in pemda `uji`, and an admin across the border.
enum Warga: String, CaseIterable, Sendable {
    case admin, organisasi, bappeda, inspektorat, walikota
    /// Of instansi `sampel-2025`.
    case perencana, kepala
    /// Operator of its waste unit.
    case petugas
    /// Perencana of `dinas-lain`.
    case tetangga
    /// No role at all.
    case tamu
    /// Admin of pemda `lain`.
    case seberang

    var pemda: String { self == .seberang ? "lain" : "uji" }

    var penugasan: [Penugasan] {
        let instansi = PemdaUji.instansi
        return switch self {
        case .admin, .seberang: [Penugasan(peran: .adminPemda)]
        case .organisasi: [Penugasan(peran: .organisasi)]
        case .bappeda: [Penugasan(peran: .bappeda)]
        case .inspektorat: [Penugasan(peran: .inspektorat)]
        case .walikota: [Penugasan(peran: .kepalaDaerah)]
        case .perencana: [Penugasan(peran: .perencana, instansi: instansi)]
        case .kepala: [Penugasan(peran: .kepala, instansi: instansi)]
        case .petugas: [Penugasan(peran: .petugas, instansi: instansi, unit: "BID-SAMPAH")]
        case .tetangga: [Penugasan(peran: .perencana, instansi: "dinas-lain")]
        case .tamu: []
        }
    }
}

/// The whole application on a real database, with real accounts: pemda `uji` with the sample of the kabupaten
/// (`sampel-2025`, year 2025) and an instansi without years (`dinas-lain`); pemda `lain` with `dinas-seberang`.
/// It is 20 November 2025.
struct PemdaUji: Sendable {
    static let instansi = "sampel-2025"
    static let tahun = 2025
    static let tempat = TempatKerja(instansi: instansi, tahun: tahun)
    static let sandi = "kuda-baterai-staples"
    /// Must never be read in pemda `uji`.
    static let namaRahasia = "Dinas Rahasia Seberang"

    let store: Store
    let klien: KlienUji
    let jam: JamUji
    let context: AppContext
    fileprivate let sesi: SesiWarga

    /// Signed in; the session is kept for the rest of the test.
    func sebagai(_ warga: Warga) async throws -> KlienUji {
        if let ada = sesi.ada(warga) { return klien.masuk(token: ada.token, csrf: ada.csrf) }
        let baru = try await masuk(warga.rawValue, pemda: warga.pemda)
        sesi.simpan(warga, baru)
        return klien.masuk(token: baru.token, csrf: baru.csrf)
    }

    /// Time passes, and everybody has to sign in again.
    func maju(_ detik: Double) {
        jam.maju(detik)
        sesi.lupakan()
    }

    /// The cookie and secret of a new session.
    func masuk(_ nama: String, sandi: String = Self.sandi, pemda: String = "uji") async throws -> (
        token: String, csrf: String
    ) {
        let sesi = try await store.masuk(pemda: pemda, namaMasuk: nama, sandi: sandi)
        return ("\(pemda)~\(sesi.token)", sesi.sesi.csrf)
    }

    func pelaku(_ warga: Warga) async throws -> Pelaku {
        let akun = try await store.pengguna(namaMasuk: warga.rawValue, oleh: .sistem(pemda: warga.pemda))
        return try await store.pelaku(pemda: warga.pemda, pengguna: akun.id)
    }

    /// Id of an account.
    func id(_ nama: String) async throws -> String {
        try await store.pengguna(namaMasuk: nama, oleh: .sistem(pemda: "uji")).id
    }

    /// Events of the trail, oldest first, without those of signing in.
    func jejak() async throws -> [BarisJejak] {
        try await store.jejak(SaringanJejak(), ukuran: 1000, oleh: .sistem(pemda: "uji")).daftar.reversed()
            .filter { !["masuk", "gagal_masuk", "keluar"].contains($0.tindakan) }
    }

    /// What was done while the body ran.
    func jejakBaru(_ kerja: () async throws -> Void) async throws -> [BarisJejak] {
        let sebelum = try await jejak().count
        try await kerja()
        return Array(try await jejak().dropFirst(sebelum))
    }

    /// What a page says without its tags.
    static func teks(_ html: String) -> String {
        html.replacing(#/<[^>]*>/#, with: " ").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing(#/\s+/#, with: " ")
    }

    /// The value of the first field of a name.
    static func nilai(_ nama: String, _ html: String) -> String? {
        guard let awal = html.range(of: "name=\"\(nama)\"") else { return nil }
        let sisa = html[awal.upperBound...].prefix { $0 != ">" }
        return sisa.firstMatch(of: #/value="([^"]*)"/#).map { String($0.output.1) }
    }
}

private final class SesiWarga: Sendable {
    private let daftar = Mutex<[Warga: (token: String, csrf: String)]>([:])

    func ada(_ warga: Warga) -> (token: String, csrf: String)? { daftar.withLock { $0[warga] } }
    func lupakan() { daftar.withLock { $0 = [:] } }
    func simpan(_ warga: Warga, _ sesi: (token: String, csrf: String)) { daftar.withLock { $0[warga] = sesi } }
}

/// - Parameters:
///   - cara: `.live` listens at a port of its own, for a browser.
///   - mulai: the time it is, ISO in UTC.
///   - isi: fills the empty database.
func withPemda(
    _ kind: DatabaseKind = .sqlite, cara: TestingSetup = .router, mulai: String = "2025-11-20T02:00:00.000Z",
    isi: @escaping @Sendable (Store) async throws -> Void = siapkanContoh,
    _ uji: @escaping @Sendable (PemdaUji) async throws -> Void
) async throws {
    try await withTestDatabase(kind) { database in
        let jam = JamUji(try #require(Date(iso: mulai)))
        let akun = PengaturanAkun(sandi: PasswordHasher(biaya: .ringan, atOnce: 4, waitingLimit: 1000))
        let store = Store(
            database: database, bukti: BuktiIngatan(), kunci: KunciUji(), akun: akun, jam: { jam.waktu })
        try await isi(store)
        var aplikasi = AplikasiUji()
        aplikasi.store = store
        aplikasi.jam = jam
        aplikasi.pintu = PintuStore(store)
        aplikasi.bingkai = SumberBingkaiStore(store)
        let context = aplikasi.context
        try await withTestApp(aplikasi, cara: cara) { klien in
            try await uji(PemdaUji(store: store, klien: klien, jam: jam, context: context, sesi: SesiWarga()))
        }
    }
}

/// The sample of the kabupaten, its neighbours and everybody who lives there.
@Sendable func siapkanContoh(_ store: Store) async throws {
    try await store.migrasi()
    for pemda in ["uji", "lain"] { try await store.daftarkanPemda(pemda, nama: "Pemda \(pemda)") }
    let contoh = Golden.akar().appendingPathComponent("Contoh/\(PemdaUji.instansi)").path
    let berkas = try #require(bacaBerkas(di: contoh).berkas)
    _ = try await store.terapkan(berkas, oleh: .sistem(pemda: "uji"))
    try await store.tambahInstansi(
        IsianInstansi(kode: "dinas-lain", nama: "Dinas Lain", namaSingkat: "Lain"), oleh: .sistem(pemda: "uji"))
    try await store.tambahInstansi(
        IsianInstansi(kode: "dinas-seberang", nama: PemdaUji.namaRahasia), oleh: .sistem(pemda: "lain"))
    let kosong = Instansi(
        kode: "dinas-seberang", nama: PemdaUji.namaRahasia, tingkat: .kota, wilayah: "Kota Seberang", tahun: 2025,
        renstraDari: 2025, renstraSampai: 2029)
    _ = try await store.bukaTahun(kosong, menyalin: nil, oleh: .sistem(pemda: "lain"))
    for warga in Warga.allCases {
        try await store.tambahPengguna(
            IsianPengguna(namaMasuk: warga.rawValue, nama: "[nama \(warga.rawValue)]"),
            penugasan: warga.penugasan.map { PenugasanBertanggal($0) }, sandi: PemdaUji.sandi,
            oleh: .sistem(pemda: warga.pemda))
    }
}
