package import Kinerja
package import Storage

/// Accounts and sessions of the Store, behind the cookie. A cookie holds `<pemda>.<token>`: the pemda leads every key, so
/// that one session is looked up in one place.
package struct PintuStore: PintuMasuk {
    private let store: Store

    package init(_ store: Store) { self.store = store }

    package func sesi(token: String) async throws -> SesiMasuk? {
        guard let (pemda, rahasia) = Self.bagian(token), let sesi = try await store.sesi(pemda: pemda, token: rahasia)
        else { return nil }
        return SesiMasuk(
            pelaku: sesi.pelaku, csrf: sesi.csrf,
            namaPeran: Self.namaPeran(sesi.pelaku, unit: try await store.namaUnitSendiri(sesi.pelaku)),
            wajibGantiSandi: sesi.wajibGanti)
    }

    package func masuk(_ permintaan: PermintaanMasuk) async throws -> HasilMasuk {
        do {
            let pemda = try await pemda(permintaan.pemda)
            let sesi = try await store.masuk(
                pemda: pemda, namaMasuk: permintaan.nama, sandi: permintaan.sandi,
                totp: permintaan.kode.isEmpty ? nil : permintaan.kode, alamat: permintaan.alamat)
            return .berhasil(token: "\(pemda)~\(sesi.token)")
        } catch GagalMasuk.perluTOTP {
            return .perluKode
        } catch let gagal as GagalMasuk {
            return .gagal(pesan: gagal.pesan, cobaLagi: gagal.cobaLagi)
        }
    }

    package func keluar(token: String) async throws {
        guard let (pemda, rahasia) = Self.bagian(token), let sesi = try await store.sesi(pemda: pemda, token: rahasia)
        else { return }
        try await store.keluar(sesi)
    }

    package func daftarPemda() async throws -> [PilihanPemda] {
        try await store.daftarPemda().map { PilihanPemda(kode: $0.kode, nama: $0.nama) }
    }

    /// The session itself, for the pages of one's own account.
    func sesiLengkap(token: String) async throws -> Sesi? {
        guard let (pemda, rahasia) = Self.bagian(token) else { return nil }
        return try await store.sesi(pemda: pemda, token: rahasia)
    }

    /// The one that was chosen, or the only one there is.
    private func pemda(_ dipilih: String) async throws -> String {
        if !dipilih.isEmpty { return dipilih }
        return try await store.daftarPemda().first?.kode ?? ""
    }

    private static func bagian(_ token: String) -> (pemda: String, rahasia: String)? {
        let bagian = token.split(separator: "~", omittingEmptySubsequences: false)
        guard bagian.count == 2, !bagian[0].isEmpty, !bagian[1].isEmpty else { return nil }
        return (String(bagian[0]), String(bagian[1]))
    }

    /// `Operator, Bidang Politik` or `Perencana`; several roles are joined.
    private static func namaPeran(_ pelaku: Pelaku, unit: [String: String]) -> String {
        let daftar = pelaku.daftarPenugasan.map { tugas in
            tugas.unit.map { "\(tugas.peran.nama), \(unit[$0] ?? $0)" } ?? tugas.peran.nama
        }
        var sudah: Set<String> = []
        let unik = daftar.filter { sudah.insert($0).inserted }
        return unik.isEmpty ? "Tanpa peran" : unik.joined(separator: "; ")
    }
}
