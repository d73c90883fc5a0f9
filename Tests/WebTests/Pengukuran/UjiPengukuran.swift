import Berkas
import Databases
import Foundation
import HTTPTypes
import Kinerja
import Storage
import TestSupport
import Testing

@testable import Web

/// Who takes part, in pemda `uji` and instansi `sampel-2025` unless they say otherwise.
enum Pengukur: String, CaseIterable {
    /// Operators of the whole instansi.
    case petugas, rekan
    /// Operator of the waste unit.
    case sampah
    case perencana, kepala, organisasi, bappeda, inspektorat, admin
    /// Fills and verifies: allowed, but not the same value.
    case rangkap
    /// Operator of another instansi.
    case tetangga
    /// Operator of an instansi with the same kode in another pemda.
    case seberang

    var token: String { "pengukur.\(rawValue)" }
    var csrf: String { "rahasia-\(rawValue)" }

    var pelaku: Pelaku {
        let instansi = UjiPengukuran.instansi
        let tugas: [Penugasan] =
            switch self {
            case .petugas, .rekan, .seberang: [Penugasan(peran: .petugas, instansi: instansi)]
            case .sampah: [Penugasan(peran: .petugas, instansi: instansi, unit: "BID-SAMPAH")]
            case .perencana: [Penugasan(peran: .perencana, instansi: instansi)]
            case .kepala: [Penugasan(peran: .kepala, instansi: instansi)]
            case .organisasi: [Penugasan(peran: .organisasi)]
            case .bappeda: [Penugasan(peran: .bappeda)]
            case .inspektorat: [Penugasan(peran: .inspektorat)]
            case .admin: [Penugasan(peran: .adminPemda)]
            case .rangkap:
                [Penugasan(peran: .petugas, instansi: instansi), Penugasan(peran: .perencana, instansi: instansi)]
            case .tetangga: [Penugasan(peran: .petugas, instansi: "dinas-lain")]
            }
        return Pelaku(
            pemda: self == .seberang ? "lain" : "uji", pengguna: rawValue, nama: "[nama \(rawValue)]",
            daftarPenugasan: tugas)
    }
}

private struct PintuPengukur: PintuMasuk {
    func sesi(token: String) async throws -> SesiMasuk? {
        Pengukur.allCases.first { $0.token == token }
            .map { SesiMasuk(pelaku: $0.pelaku, csrf: $0.csrf, namaPeran: $0.rawValue) }
    }
    func masuk(_ permintaan: PermintaanMasuk) async throws -> HasilMasuk { .gagal(pesan: "uji") }
    func keluar(token: String) async throws {}
}

/// The application over a database that holds the sample of the kabupaten. It is 6 January 2026, 09.40: the fourth quarter
/// of 2025 is being filled. Everything is reported, with notes where it misses its target, but I20.
struct UjiPengukuran: Sendable {
    static let instansi = "sampel-2025"
    static let dasar = "/i/\(instansi)/2025"
    static let kisi = "\(dasar)/pengukuran?periode=tw4"
    static let tw4 = "\(dasar)/pengukuran/tw4"

    let store: Store
    let klien: KlienUji

    func sebagai(_ orang: Pengukur) -> KlienUji { klien.masuk(token: orang.token, csrf: orang.csrf) }

    /// Acts of the audit trail since the sample was loaded, oldest first.
    func jejak() async throws -> [String] {
        try await store.database.read { connection in
            try connection.rows("SELECT tindakan FROM jejak_audit WHERE pemda = 'uji' ORDER BY nomor")
                .map { try $0.get("tindakan") }
        }.filter { $0.hasSuffix("_realisasi") || $0 == "nyatakan_ulang" }
    }

    /// The stored value as one would type it, with its version.
    func nilai(_ kode: String, _ periode: Periode = .triwulan(4)) async throws -> (
        teks: String, versi: Int, catatan: String
    ) {
        let lembar = try await lembar()
        let kunci = KunciNilai(indikator: kode, tahun: 2025, periode: periode)
        let realisasi = lembar.berkas.daftarRealisasi.first { $0.kunciNilai == kunci }
        let hitungan = Hitungan(lembar.berkas)
        let indikator = try #require(hitungan.indikator(kode))
        let teks = hitungan.cetak(hitungan.nilai(kode, tahun: 2025, periode: periode), indikator: indikator)
        return (teks, lembar.tercatat[kunci]?.versi ?? 0, realisasi?.catatan ?? "")
    }

    func status(_ kode: String, _ periode: Periode = .triwulan(4)) async throws -> StatusRealisasi {
        try await lembar().statusNilai(KunciNilai(indikator: kode, tahun: 2025, periode: periode))
    }

    private func lembar() async throws -> LembarPengukuran {
        try await store.lembarPengukuran(instansi: Self.instansi, tahun: 2025, oleh: Pengukur.inspektorat.pelaku)
    }

    /// Puts the value of an indicator into a state, past every rule.
    func tetapkan(_ status: StatusRealisasi, _ kode: String, _ periode: String = "tw4") async throws {
        try await store.database.write { connection in
            try connection.run(
                "DELETE FROM status_realisasi WHERE pemda = 'uji' AND indikator = \(kode) AND periode = \(periode)")
            guard status != .terbuka else { return }
            try connection.run(
                """
                INSERT INTO status_realisasi
                (pemda, instansi, rencana, indikator, tahun, periode, status, catatan, oleh, oleh_nama, pada, versi)
                SELECT pemda, instansi, rencana, kode, 2025, \(periode), \(status.rawValue), '', 'x', 'X',
                '2026-01-05T02:00:00.000Z', 1 FROM indikator WHERE pemda = 'uji' AND kode = \(kode)
                """)
        }
    }
}

extension KlienUji {
    /// Saves rows as the script does, and reads the answer.
    func simpan(_ isian: KeyValuePairs<String, String>, ke alamat: String = "\(UjiPengukuran.tw4)/isian") async throws
        -> (status: Int, baris: [BarisJawaban])
    {
        let jawaban = try await kirim(alamat, isian, headers: [.accept: "application/json"])
        let isi = try? JSONDecoder().decode(Jawaban.self, from: Data(jawaban.bytes))
        return (jawaban.status, isi?.baris ?? [])
    }
}

struct Jawaban: Decodable {
    var baris: [BarisJawaban]
    var tersimpan: String?
    var pesan: String?
}

struct BarisJawaban: Decodable {
    var kode: String
    var status: String
    var versi: Int
    var versiKomponen: [String: Int]
    var pesan: String
    var saran: String?
    var nilai: String
    var realisasi: String
    var capaian: String
    var html: [String: String]
}

func withPengukuran(
    _ kind: DatabaseKind = .sqlite, _ uji: @escaping @Sendable (UjiPengukuran) async throws -> Void
) async throws {
    try await withTestDatabase(kind) { database in
        let saat = try #require(Date(iso: "2026-01-06T02:40:00.000Z"))
        let store = Store(database: database, bukti: BuktiIngatan(), jam: { saat })
        try await store.migrasi()
        for pemda in ["uji", "lain"] { try await store.daftarkanPemda(pemda, nama: pemda) }
        var berkas = try ContohPengukuran.berkas("sampel-2025")
        for nomor in berkas.daftarRealisasi.indices
        where ["I11", "I7", "IP5", "IK1"].contains(berkas.daftarRealisasi[nomor].indikator) {
            berkas.daftarRealisasi[nomor].catatan = "Sebab dan langkah berikutnya"
        }
        _ = try await store.terapkan(berkas, oleh: .sistem(pemda: "uji"))
        try await store.bukaPeriode(tahun: 2025, oleh: .sistem(pemda: "uji"))
        var aplikasi = AplikasiUji()
        aplikasi.store = store
        aplikasi.pintu = PintuPengukur()
        aplikasi.jam = JamUji(saat)
        try await withTestApp(aplikasi) { klien in try await uji(UjiPengukuran(store: store, klien: klien)) }
    }
}
