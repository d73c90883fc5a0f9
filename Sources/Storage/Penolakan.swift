package import Kinerja

/// Why an act is refused. Nothing has been changed then.
package enum Penolakan: Error, Equatable, Sendable {
    case tidakBerhak(AlasanDitolak)
    /// What was looked for, in words: `indikator "I9"`.
    case tidakDitemukan(String)
    /// Somebody else saved first.
    case bentrok(Bentrokan)
    /// A step of the cycle is missing before this one; the sentence says which and how to mend it.
    case gerbang(String)
    /// Fields that cannot be taken, each with its own sentence.
    case tidakSah([KesalahanIsian])
    /// The state forbids it: locked, signed, already submitted.
    case keadaan(String)

    /// The sentence the user reads.
    package var pesan: String {
        switch self {
        case .tidakBerhak(let alasan): alasan.pesan
        case .tidakDitemukan(let apa): "Tidak ada \(apa). Periksa alamatnya, atau kembali ke daftar."
        case .bentrok(let bentrokan): bentrokan.pesan
        case .gerbang(let kalimat), .keadaan(let kalimat): kalimat
        case .tidakSah(let daftar): daftar.map(\.pesan).joined(separator: " ")
        }
    }
}

/// A field that cannot be taken as typed.
package struct KesalahanIsian: Error, Equatable, Sendable {
    /// Name of the field in the form.
    package var bidang: String
    /// What is wrong and how to mend it.
    package var pesan: String

    package init(_ bidang: String, _ pesan: String) {
        self.bidang = bidang
        self.pesan = pesan
    }
}

/// Two people changed the same thing; both values are told.
package struct Bentrokan: Equatable, Sendable {
    /// What was changed, in words.
    package var objek: String
    /// The stored value as people read it, by name of the column.
    package var tersimpan: [String: String]
    package var versi: Int
    package var olehNama: String
    package var pada: String

    package init(objek: String, tersimpan: [String: String], versi: Int, olehNama: String, pada: String) {
        self.objek = objek
        self.tersimpan = tersimpan
        self.versi = versi
        self.olehNama = olehNama
        self.pada = pada
    }

    package var pesan: String {
        "\(objek) diubah \(olehNama) sejak Anda membuka halaman ini. Bandingkan kedua nilai, lalu pilih yang benar."
    }
}
