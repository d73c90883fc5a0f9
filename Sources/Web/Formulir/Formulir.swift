package import Storage

/// What was typed into a form: texts and files by name, and what is wrong with them.
///
/// A handler takes a copy, reads its fields (mistakes are collected, not thrown), and ends with ``periksa()``. A page
/// shows the same value again: ``teks(_:)`` and ``salah(_:)`` stand beside each other in a field.
package struct Formulir: Sendable, Equatable {
    /// A file that was sent.
    package struct Berkas: Sendable, Equatable {
        /// Last part of the name, without control characters; never empty.
        package let nama: String
        /// Media type as the browser says; not to be trusted.
        package let jenis: String
        package let isi: [UInt8]
    }

    private(set) var daftarNilai: [(nama: String, isi: String)] = []
    private(set) var daftarBerkas: [(nama: String, berkas: Berkas)] = []
    package private(set) var kesalahan: [KesalahanIsian] = []

    package init() {}

    /// First display of a form that already has values.
    package init(_ nilai: KeyValuePairs<String, String>) {
        daftarNilai = nilai.map { ($0.key, $0.value) }
    }

    init(nilai: [(nama: String, isi: String)], berkas: [(nama: String, berkas: Berkas)] = []) {
        daftarNilai = nilai
        daftarBerkas = berkas
    }

    /// The text of a field as typed; empty when it was not sent.
    package func teks(_ nama: String) -> String {
        daftarNilai.first { $0.nama == nama }?.isi ?? ""
    }

    /// All texts under a name, in the order they were sent.
    package func semua(_ nama: String) -> [String] {
        daftarNilai.filter { $0.nama == nama }.map(\.isi)
    }

    /// Names that start with a prefix, without it: `nilai.I1`, `nilai.I2` give I1, I2.
    package func nama(berawalan awalan: String) -> [String] {
        var sudah: Set<String> = []
        return daftarNilai.compactMap { satu in
            guard satu.nama.hasPrefix(awalan) else { return nil }
            let sisa = String(satu.nama.dropFirst(awalan.count))
            return sudah.insert(sisa).inserted ? sisa : nil
        }
    }

    /// The field was sent at all.
    package func ada(_ nama: String) -> Bool { daftarNilai.contains { $0.nama == nama } }

    /// A ticked box.
    package func centang(_ nama: String) -> Bool { !teks(nama).isEmpty }

    /// The file under a name; nil when none was chosen.
    package func berkas(_ nama: String) -> Berkas? {
        daftarBerkas.first { $0.nama == nama }?.berkas
    }

    package func semuaBerkas(_ nama: String) -> [Berkas] {
        daftarBerkas.filter { $0.nama == nama }.map(\.berkas)
    }

    /// What is wrong with a field; nil when nothing is.
    package func salah(_ nama: String) -> String? {
        kesalahan.first { $0.bidang == nama }?.pesan
    }

    package mutating func catat(_ nama: String, _ pesan: String) {
        kesalahan.append(KesalahanIsian(nama, pesan))
    }

    /// Takes over mistakes found by the store, to show the form again.
    package func dengan(_ daftar: [KesalahanIsian]) -> Formulir {
        var hasil = self
        hasil.kesalahan += daftar
        return hasil
    }

    /// - Throws: ``Penolakan/tidakSah(_:)`` with everything collected so far.
    package func periksa() throws(Penolakan) {
        if !kesalahan.isEmpty { throw .tidakSah(kesalahan) }
    }

    package static func == (kiri: Formulir, kanan: Formulir) -> Bool {
        kiri.kesalahan == kanan.kesalahan && kiri.daftarNilai.elementsEqual(kanan.daftarNilai, by: ==)
            && kiri.daftarBerkas.elementsEqual(kanan.daftarBerkas, by: ==)
    }
}

extension Formulir {
    /// The same form with another text under a name.
    func mengganti(_ nama: String, _ isi: String) -> Formulir {
        var hasil = self
        hasil.daftarNilai.removeAll { $0.nama == nama }
        hasil.daftarNilai.append((nama, isi))
        return hasil
    }
}
