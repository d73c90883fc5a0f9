package import Foundation
package import Kinerja

/// Where accounts and sessions come from. The Store is one; tests have their own.
package protocol PintuMasuk: Sendable {
    /// The session a cookie stands for; nil when it is unknown, ended or of a closed account.
    func sesi(token: String) async throws -> SesiMasuk?
    func masuk(_ permintaan: PermintaanMasuk) async throws -> HasilMasuk
    /// Ends the session; an unknown token is no mistake.
    func keluar(token: String) async throws
    /// What the sign-in form offers to choose from; it asks only when there are several.
    func daftarPemda() async throws -> [PilihanPemda]
}

/// A pemda in the sign-in form.
package struct PilihanPemda: Sendable, Equatable {
    package var kode: String
    package var nama: String

    package init(kode: String, nama: String) {
        self.kode = kode
        self.nama = nama
    }
}

extension PintuMasuk {
    package func daftarPemda() async throws -> [PilihanPemda] { [] }
}

/// A signed-in person.
package struct SesiMasuk: Sendable, Equatable {
    package var pelaku: Pelaku
    /// The secret every form of this session carries.
    package var csrf: String
    /// As shown in the account menu: `Operator, Bidang Politik`.
    package var namaPeran: String
    /// Nothing else may be done before the password is changed.
    package var wajibGantiSandi: Bool

    package init(pelaku: Pelaku, csrf: String, namaPeran: String, wajibGantiSandi: Bool = false) {
        self.pelaku = pelaku
        self.csrf = csrf
        self.namaPeran = namaPeran
        self.wajibGantiSandi = wajibGantiSandi
    }
}

/// A try to sign in.
package struct PermintaanMasuk: Sendable, Equatable {
    package var nama: String
    package var sandi: String
    /// Chosen in the form; empty where the server knows only one.
    package var pemda: String
    /// One-time code of an authenticator; empty when none was typed.
    package var kode: String
    /// Where the visitor comes from; for counting tries.
    package var alamat: String

    package init(nama: String, sandi: String, pemda: String = "", kode: String = "", alamat: String = "") {
        self.nama = nama
        self.sandi = sandi
        self.pemda = pemda
        self.kode = kode
        self.alamat = alamat
    }
}

package enum HasilMasuk: Sendable, Equatable {
    /// The token for the cookie.
    case berhasil(token: String)
    /// Right so far; the account asks for a one-time code as well.
    case perluKode
    /// The sentence never says whether the name or the password was wrong.
    case gagal(pesan: String, cobaLagi: Date? = nil)
}
