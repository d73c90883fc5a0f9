import Berkas
import Databases
import Foundation
import HTTPTypes
import Hummingbird
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// Who takes part, all in pemda `uji`, instansi `sampel-2025`, unless they say otherwise.
enum Orang: String, CaseIterable {
    case perencana, kepala, walikota, inspektorat
    /// Operator of the waste unit.
    case sampah
    /// Operator of the traffic unit.
    case lalin
    /// Perencana of the waste unit alone.
    case rencanaSampah
    /// A second perencana of the whole instansi.
    case perencanaLain
    /// Perencana of another instansi.
    case tetangga
    /// Perencana of an instansi with the same kode in another pemda.
    case seberang

    var token: String { "orang.\(rawValue)" }
    var csrf: String { "rahasia-\(rawValue)" }

    var pelaku: Pelaku {
        let instansi = UjiPerjanjian.tempat.instansi
        let tugas =
            switch self {
            case .perencana, .perencanaLain, .seberang: Penugasan(peran: .perencana, instansi: instansi)
            case .kepala: Penugasan(peran: .kepala, instansi: instansi)
            case .walikota: Penugasan(peran: .kepalaDaerah)
            case .inspektorat: Penugasan(peran: .inspektorat)
            case .sampah: Penugasan(peran: .petugas, instansi: instansi, unit: "BID-SAMPAH")
            case .rencanaSampah: Penugasan(peran: .perencana, instansi: instansi, unit: "BID-SAMPAH")
            case .lalin: Penugasan(peran: .petugas, instansi: instansi, unit: "BID-LALIN")
            case .tetangga: Penugasan(peran: .perencana, instansi: "dinas-lain")
            }
        return Pelaku(
            pemda: self == .seberang ? "lain" : "uji", pengguna: rawValue, nama: "[nama \(rawValue)]",
            daftarPenugasan: [tugas])
    }
}

private struct PintuOrang: PintuMasuk {
    func sesi(token: String) async throws -> SesiMasuk? {
        Orang.allCases.first { $0.token == token }
            .map { SesiMasuk(pelaku: $0.pelaku, csrf: $0.csrf, namaPeran: $0.rawValue) }
    }
    func masuk(_ permintaan: PermintaanMasuk) async throws -> HasilMasuk { .gagal(pesan: "uji") }
    func keluar(token: String) async throws {}
}

/// The application over a database that holds the sample of the kabupaten; it is 1 November 2025.
struct UjiPerjanjian: Sendable {
    static let tempat = TempatKerja(instansi: "sampel-2025", tahun: 2025)
    static let dasar = "/i/sampel-2025/2025"

    let store: Store
    let klien: KlienUji

    func sebagai(_ orang: Orang) -> KlienUji { klien.masuk(token: orang.token, csrf: orang.csrf) }

    /// Acts of the audit trail, oldest first.
    func jejak() async throws -> [String] {
        try await store.database.read { connection in
            try connection.rows("SELECT tindakan FROM jejak_audit WHERE pemda = 'uji' ORDER BY nomor")
                .map { try $0.get("tindakan") }
        }
    }

    func berkas() async throws -> BerkasKinerja {
        try await store.berkas(
            instansi: Self.tempat.instansi, tahun: Self.tempat.tahun, oleh: Orang.perencana.pelaku)
    }

    func bahan(_ kode: String, _ versi: Int = 0) async throws -> BahanPerjanjian {
        try await store.perjanjian(
            KunciPerjanjian(kode: kode, versi: versi), instansi: Self.tempat.instansi, tahun: Self.tempat.tahun,
            oleh: Orang.perencana.pelaku)
    }

    /// A draft for the head of the traffic section, with its targets: `PK-KABID-LALIN`.
    func siapkanDraf() async throws {
        let dibuat = try await sebagai(.perencana).kirim("\(Self.dasar)/perjanjian", Self.isianLalin)
        try #require(dibuat.status == 303)
        let diisi = try await sebagai(.perencana).kirim(
            "\(Self.lalin)/target", ["t.IP5.tahun": "90", "v.IP5.tahun": "1"])
        try #require(diisi.status == 303)
    }

    static let lalin = "\(dasar)/perjanjian/PK-KABID-LALIN/0"
    static let isianLalin: KeyValuePairs<String, String> = [
        "jabatan": "KABID-LALIN", "pihak_kedua": "KADIS", "tempat": "Rawa Indah", "indikator": "IP5", "simpul": "P5",
    ]

    func ajukan(_ alamat: String = lalin) async throws {
        try #require(try await sebagai(.perencana).kirim("\(alamat)/pengajuan").status == 303)
    }

    func tandatangani(_ alamat: String = lalin, tanggal: String = "2025-10-20") async throws {
        try #require(try await sebagai(.kepala).kirim("\(alamat)/tanda-tangan", ["tanggal": tanggal]).status == 303)
    }
}

func withPerjanjian(
    _ kind: DatabaseKind = .sqlite, _ uji: @escaping @Sendable (UjiPerjanjian) async throws -> Void
) async throws {
    try await withTestDatabase(kind) { database in
        let saat = try #require(Date(iso: "2025-11-01T02:00:00.000Z"))
        let store = Store(database: database, bukti: BuktiIngatan(), jam: { saat })
        try await store.migrasi()
        for pemda in ["uji", "lain"] { try await store.daftarkanPemda(pemda, nama: pemda) }
        let berkas = try contohPerjanjian()
        _ = try await store.terapkan(berkas, oleh: .sistem(pemda: "uji"))
        var aplikasi = AplikasiUji()
        aplikasi.store = store
        aplikasi.pintu = PintuOrang()
        try await withTestApp(aplikasi) { klien in try await uji(UjiPerjanjian(store: store, klien: klien)) }
    }
}

func bacaContoh(_ nama: String) -> BerkasKinerja? {
    bacaBerkas(di: Golden.akar().appendingPathComponent("Contoh/\(nama)").path).berkas
}

extension KlienUji {
    /// Sends a form whose fields are made at run time.
    func kirim(daftar: [(String, String)], ke alamat: String) async throws -> JawabanUji {
        func kode(_ teks: String) -> String { teks.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
        let semua = daftar + [("_csrf", csrf ?? "")]
        let isi = semua.map { "\(kode($0.0))=\(kode($0.1))" }.joined(separator: "&")
        return try await kirim(
            .post, alamat, headers: [.contentType: "application/x-www-form-urlencoded"], isi: Array(isi.utf8))
    }
}
