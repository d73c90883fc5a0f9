internal import Databases
internal import Foundation
package import Kinerja

extension Store {
    /// Hands values in. Rows that need no value are marked not measured; every due row must be filled.
    @discardableResult
    package func ajukan(_ cakupan: CakupanRealisasi, oleh pelaku: Pelaku) async throws -> HasilAlur {
        try await alur(.ajukanRealisasi, cakupan, oleh: pelaku)
    }

    @discardableResult
    package func verifikasi(_ cakupan: CakupanRealisasi, oleh pelaku: Pelaku) async throws -> HasilAlur {
        try await alur(.verifikasiRealisasi, cakupan, oleh: pelaku)
    }

    @discardableResult
    package func setujui(_ cakupan: CakupanRealisasi, oleh pelaku: Pelaku) async throws -> HasilAlur {
        try await alur(.setujuiRealisasi, cakupan, oleh: pelaku)
    }

    /// Gives values back to be mended; the note says what is wrong.
    @discardableResult
    package func kembalikan(
        _ cakupan: CakupanRealisasi, catatan: String, oleh pelaku: Pelaku
    ) async throws -> HasilAlur {
        try await alur(.kembalikanRealisasi, cakupan, catatan: catatan, oleh: pelaku)
    }

    @discardableResult
    package func kunci(_ cakupan: CakupanRealisasi, oleh pelaku: Pelaku) async throws -> HasilAlur {
        try await alur(.kunciRealisasi, cakupan, oleh: pelaku)
    }

    /// Undoes a lock.
    @discardableResult
    package func buka(_ cakupan: CakupanRealisasi, alasan: String, oleh pelaku: Pelaku) async throws -> HasilAlur {
        try await alur(.bukaRealisasi, cakupan, catatan: alasan, oleh: pelaku)
    }

    /// One act on the rows of a scope, in one transaction, with one event in the audit trail.
    private func alur(
        _ tindakan: Tindakan, _ cakupan: CakupanRealisasi, catatan: String = "", oleh pelaku: Pelaku
    ) async throws -> HasilAlur {
        let catatan = catatan.trimmingBlanks
        if tindakan.wajibAlasan, catatan.isEmpty {
            throw Penolakan.tidakSah([
                KesalahanIsian("catatan", "Tulis catatan: apa yang harus diperbaiki, atau mengapa.")
            ])
        }
        let (kini, hariIni) = (jam(), hariIni)
        return try await database.write { connection in
            let lingkup = try connection.lingkup(pelaku.pemda, cakupan.instansi, cakupan.tahun)
            try connection.pegang(lingkup)
            let langkah = LangkahAlur(
                connection: connection, tindakan: tindakan, cakupan: cakupan, catatan: catatan, pelaku: pelaku,
                kini: kini,
                hariIni: Tanggal(iso: hariIni), keadaan: try KeadaanAlur(connection, lingkup))
            return try langkah.laksanakan()
        }
    }
}
