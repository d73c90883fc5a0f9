package import Kinerja

/// One party of an agreement: the holder of a post, or an office named in words.
package struct PihakPerjanjian: Sendable, Equatable {
    /// Title with its acting prefix; empty when there is no such party.
    package let sebutan: String
    /// Empty when nobody is named.
    package let nama: String
    package let pangkat: String
    package let nip: String

    package init(sebutan: String, nama: String = "", pangkat: String = "", nip: String = "") {
        self.sebutan = sebutan
        self.nama = nama
        self.pangkat = pangkat
        self.nip = nip
    }

    init(kode: String, berkas: BerkasKinerja) {
        let jabatan = berkas.daftarJabatan.first { $0.kode == kode }
        self.init(
            sebutan: jabatan?.sebutan ?? kode, nama: jabatan?.pejabat ?? "", pangkat: jabatan?.pangkat ?? "",
            nip: jabatan?.nip ?? "")
    }

    /// The name, or dots to write it on.
    var namaCetak: String { nama.isEmpty ? titikNama : nama }
    /// Lines under the name; the NIP only when there is one.
    var barisBawah: [String] { [pangkat, nip.isEmpty ? "" : "NIP \(nip)"].filter { !$0.isEmpty } }
}

/// A blank for a name.
let titikNama = String(repeating: ".", count: 40)
/// A blank for a date.
let titikTanggal = String(repeating: ".", count: 24)
