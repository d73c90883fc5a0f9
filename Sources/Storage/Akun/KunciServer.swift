internal import Crypto
internal import Foundation

/// Trouble with the key of the server; nothing of what was asked has been done.
package enum GangguanKunci: Error, Equatable, Sendable {
    /// The value was sealed with a key that is not in the file.
    case tidakAda(id: String)
    /// The value does not open with its key: it was changed, or moved from another account.
    case tidakCocok
    case tidakTerbaca
    case tidakDapatDitulis
    /// Others on the machine may read the file.
    case terbuka
    /// The file is not a key file.
    case rusak

    /// Reason and mend, in Indonesian; names no path, for it may reach a page.
    package var pesan: String {
        switch self {
        case .tidakAda(let id):
            "Kunci server \(id) tidak ada di berkas kunci. Kembalikan berkas kunci yang lama, atau lepas autentikator akun yang memakainya."
        case .tidakCocok:
            "Rahasia autentikator tidak dapat dibuka dengan kunci server. Lepas autentikator akun itu, lalu pasang lagi."
        case .tidakTerbaca: "Berkas kunci server tidak dapat dibaca. Hubungi pengelola server."
        case .tidakDapatDitulis:
            "Berkas kunci server tidak dapat dibuat, jadi autentikator belum dapat dipasang. Hubungi pengelola server."
        case .terbuka: "Berkas kunci server dapat dibaca pengguna lain di mesin itu. Jalankan chmod 600 pada berkasnya."
        case .rusak: "Isi berkas kunci server bukan kunci. Kembalikan berkas yang asli dari simpanan Anda."
        }
    }
}

/// Where the keys of the server lie: never in the database, so that a copy of it or a backup opens no secret.
package protocol PenyimpanKunci: Sendable {
    /// Text of the keys; nil while there are none.
    func baca() throws(GangguanKunci) -> String?
    /// Keeps the text safely.
    ///
    /// - Parameter lama: what it replaces; nil = there must be none yet, and false comes back when there is.
    func simpan(_ teks: String, menggantikan lama: String?) throws(GangguanKunci) -> Bool
}

/// For a store that is never asked to keep a secret.
package struct TanpaKunci: PenyimpanKunci {
    package init() {}
    package func baca() throws(GangguanKunci) -> String? { nil }
    package func simpan(_ teks: String, menggantikan lama: String?) throws(GangguanKunci) -> Bool {
        throw .tidakDapatDitulis
    }
}

/// Keys in a file of mode 0600.
package struct KunciBerkas: PenyimpanKunci {
    package let alamat: String

    package init(_ alamat: String) { self.alamat = alamat }

    package func baca() throws(GangguanKunci) -> String? {
        var keadaan = stat()
        guard stat(alamat, &keadaan) == 0 else {
            if errno == ENOENT { return nil }
            throw .tidakTerbaca
        }
        // A group may read it, as a service manager hands it out; the world may not.
        guard keadaan.st_mode & 0o007 == 0 else { throw .terbuka }
        guard let teks = try? String(contentsOfFile: alamat, encoding: .utf8) else { throw .tidakTerbaca }
        return teks
    }

    package func simpan(_ teks: String, menggantikan lama: String?) throws(GangguanKunci) -> Bool {
        let sementara = "\(alamat).\([UInt8].random(8).hex)"
        defer { unlink(sementara) }
        do {
            try BerkasAman.write(Array(teks.utf8), to: sementara)
            guard lama == nil ? link(sementara, alamat) == 0 : rename(sementara, alamat) == 0 else {
                if errno == EEXIST { return false }
                throw GangguanKunci.tidakDapatDitulis
            }
            try BerkasAman.sync((alamat as NSString).deletingLastPathComponent)
            return true
        } catch {
            throw .tidakDapatDitulis
        }
    }
}

/// The keys of the server; the last one seals, each opens what it sealed.
///
/// A sealed value is `aesgcm1:<id of the key>:<base64 of nonce, ciphertext and tag>` (AES-256-GCM), bound to the account it
/// belongs to.
struct GelangKunci {
    private let daftar: [(id: String, kunci: SymmetricKey)]
    private let kini: (id: String, kunci: SymmetricKey)

    private static let awalan = "aesgcm1:"
    private static let kepala = """
        # Kunci server Tolok; baris terakhir yang dipakai, yang di atasnya membuka rahasia lama.
        # Simpan salinannya terpisah dari cadangan basis data. Jangan dibagikan.

        """

    init(_ teks: String) throws(GangguanKunci) {
        var daftar: [(String, SymmetricKey)] = []
        for baris in teks.split(whereSeparator: \.isNewline) where !baris.hasPrefix("#") {
            let bagian = baris.split(separator: " ")
            guard bagian.count == 2, let kunci = Data(base64Encoded: String(bagian[1])), kunci.count == 32 else {
                throw .rusak
            }
            daftar.append((String(bagian[0]), SymmetricKey(data: kunci)))
        }
        guard let akhir = daftar.last else { throw .rusak }
        self.daftar = daftar
        kini = akhir
    }

    /// The text with one more key at its end; without a text, that of a first key.
    static func bertambah(_ teks: String?) -> String {
        let lama = teks ?? kepala
        let baris = "\([UInt8].random(4).hex) \(Data([UInt8].random(32)).base64EncodedString())\n"
        return lama + (lama.hasSuffix("\n") ? "" : "\n") + baris
    }

    var idKini: String { kini.id }

    static func tertutup(_ nilai: String) -> Bool { nilai.hasPrefix(awalan) }

    /// Sealed with the key of now.
    func terkini(_ nilai: String) -> Bool { nilai.hasPrefix("\(Self.awalan)\(kini.id):") }

    func tutup(_ rahasia: String, untuk pemilik: String) throws(GangguanKunci) -> String {
        let kotak = try? AES.GCM.seal(Data(rahasia.utf8), using: kini.kunci, authenticating: Data(pemilik.utf8))
        guard let isi = kotak?.combined else { throw .tidakCocok }
        return "\(Self.awalan)\(kini.id):\(isi.base64EncodedString())"
    }

    /// The secret; a value that was never sealed is its own secret.
    func buka(_ nilai: String, untuk pemilik: String) throws(GangguanKunci) -> String {
        guard Self.tertutup(nilai) else { return nilai }
        let bagian = nilai.dropFirst(Self.awalan.count).split(separator: ":")
        guard bagian.count == 2 else { throw .tidakCocok }
        guard let kunci = daftar.first(where: { $0.id == bagian[0] })?.kunci else {
            throw .tidakAda(id: String(bagian[0]))
        }
        guard let isi = Data(base64Encoded: String(bagian[1])), let kotak = try? AES.GCM.SealedBox(combined: isi),
            let rahasia = try? AES.GCM.open(kotak, using: kunci, authenticating: Data(pemilik.utf8))
        else { throw .tidakCocok }
        return String(decoding: rahasia, as: UTF8.self)
    }
}

extension PenyimpanKunci {
    /// The keys, made at first need.
    func gelangAtauBaru() throws(GangguanKunci) -> GelangKunci {
        if let teks = try baca() { return try GelangKunci(teks) }
        let baru = GelangKunci.bertambah(nil)
        if try simpan(baru, menggantikan: nil) { return try GelangKunci(baru) }
        // Somebody else was first.
        guard let teks = try baca() else { throw .tidakTerbaca }
        return try GelangKunci(teks)
    }

    /// Opens a value of an account.
    func buka(_ nilai: String, _ akun: AkunTersimpan) throws(GangguanKunci) -> String {
        guard GelangKunci.tertutup(nilai) else { return nilai }
        guard let teks = try baca() else {
            throw .tidakAda(id: String(nilai.split(separator: ":").dropFirst().first ?? ""))
        }
        return try GelangKunci(teks).buka(nilai, untuk: akun.pemilikRahasia)
    }
}

extension AkunTersimpan {
    /// What a sealed secret is bound to: moved to another account it opens nothing.
    var pemilikRahasia: String { "totp\n\(pemda)\n\(id)" }
}
