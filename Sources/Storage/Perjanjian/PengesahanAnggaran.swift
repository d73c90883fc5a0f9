package import Databases
package import Kinerja

/// The day a budget document was approved: DPA for murni, DPPA for a perubahan.
///
/// - Dasar: PermenPANRB 53/2014: a perjanjian kinerja follows within a month.
package struct PengesahanAnggaran: Fakta {
    package var versi: VersiAnggaran
    package var tanggal: Tanggal

    package init(versi: VersiAnggaran, tanggal: Tanggal) {
        self.versi = versi
        self.tanggal = tanggal
    }

    package static let tabel = TabelFakta(
        "pengesahan_anggaran", "Pengesahan dokumen anggaran", .tahun, hak: .isiAnggaran,
        kunci: [.teks("versi_anggaran", "Versi anggaran")], isi: [.tanggal("tanggal", "Tanggal pengesahan")])

    package var selKunci: [DatabaseValue] { [.text(versi.kode)] }
    package var selIsi: [DatabaseValue] { [tanggal.databaseValue] }

    package init(_ row: Row) throws(DatabaseError) {
        versi = try row.kode("versi_anggaran", VersiAnggaran.init(kode:))
        tanggal = try row.get("tanggal")
    }
}

extension VersiAnggaran {
    /// `DPA`, `DPPA`, `DPPA ke-2`.
    package var dokumen: String {
        switch self {
        case .murni: "DPA"
        case .perubahan(1): "DPPA"
        case .perubahan(let nomor): "DPPA ke-\(nomor)"
        }
    }
}

extension Store {
    /// Stores when a budget document was approved, or takes it away.
    package func simpanPengesahan(
        _ isian: Isian<PengesahanAnggaran>, ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws {
        try pelaku.wajib(.isiAnggaran, di: Tempat(instansi: tujuan.instansi))
        try await isi(tujuan, oleh: pelaku) { konteks in _ = try konteks.simpan(isian) }
    }
}
