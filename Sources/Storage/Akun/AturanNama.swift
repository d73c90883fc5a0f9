internal import Foundation

/// How names of accounts are spelled.
enum AturanNama {
    /// One spelling per account: lower case, no blanks around it.
    static func rapi(_ teks: String) -> String {
        teks.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    }

    static func kesalahan(namaMasuk: String) -> KesalahanIsian? {
        let boleh = namaMasuk.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || Array("._-@".utf8).contains(byte)
        }
        guard boleh, (3...64).contains(namaMasuk.utf8.count) else {
            return KesalahanIsian(
                "nama_masuk", "Nama pengguna terdiri atas 3 sampai 64 huruf kecil, angka, titik, garis, atau @.")
        }
        return nil
    }

    static func kesalahan(nama: String) -> KesalahanIsian? {
        let kendali = nama.unicodeScalars.contains { CharacterSet.controlCharacters.contains($0) }
        guard !kendali, (1...200).contains(nama.count) else {
            return KesalahanIsian("nama", "Isi nama lengkap, paling panjang 200 huruf.")
        }
        return nil
    }

    /// Empty is fine.
    static func kesalahan(surel: String) -> KesalahanIsian? {
        if surel.isEmpty { return nil }
        let bagian = surel.split(separator: "@", omittingEmptySubsequences: false)
        let kosong = surel.contains { $0.isWhitespace || $0.isNewline }
        guard bagian.count == 2, !bagian[0].isEmpty, bagian[1].contains("."), !kosong, surel.utf8.count <= 254 else {
            return KesalahanIsian("surel", "Tulis alamat surel lengkap, misalnya nama@contoh.go.id.")
        }
        return nil
    }
}
