import Kinerja
import Storage

/// What became of one row that was sent: saved, or why not, with everything that was typed.
struct HasilIsian: Sendable, Equatable {
    enum Status: String, Sendable, CaseIterable {
        case tersimpan, bentrok, galat
        /// Saved, but worth a second look.
        case peringatan
    }

    /// The stored value that stands against the typed one.
    struct NilaiLain: Sendable, Equatable {
        /// As one would type it.
        var teks: String
        var versi: Int
        /// Who stored it and when: `Perencana, 09.38`.
        var siapa: String
    }

    var kode: String
    var status: Status
    /// As typed; nil when the value was not sent.
    var ketikan: String?
    var catatanKetikan: String?
    var komponenKetikan: [String: String] = [:]
    /// Mistakes in komponen by name.
    var komponenSalah: [String: String] = [:]
    /// What is the matter; empty when it was saved.
    var pesan = ""
    var tindakLanjut = ""
    /// Text that was probably meant.
    var saran: String?
    var bentrokan: NilaiLain?
    /// Version after saving.
    var versi = 0
    var versiKomponen: [String: Int] = [:]

    init(_ kode: String, _ status: Status) {
        self.kode = kode
        self.status = status
    }

    /// Stored now.
    var berhasil: Bool { status == .tersimpan || status == .peringatan }
}

/// Times of the grid: the year is known, so days are said without it.
struct JamSetempat: Sendable {
    /// Seconds east of Greenwich.
    var geserDetik = 7 * 3600

    /// `09.41`; empty for what is no time.
    func jam(_ iso: String) -> String { iso.isEmpty ? "" : WaktuSetempat(iso, geserDetik: geserDetik).jam }

    /// `6 Januari 14.20`
    func saat(_ iso: String) -> String {
        let waktu = WaktuSetempat(iso, geserDetik: geserDetik)
        return waktu.hari.map { "\($0.hari) \(namaBulan[$0.bulan]) \(waktu.jam)" } ?? ""
    }
}
