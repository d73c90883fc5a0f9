import Kinerja

/// One party of an agreement: the holder of a post in the berkas, or an office named in words.
struct PihakPerjanjian: Equatable {
    /// Title with its acting prefix; empty when there is no such party.
    let sebutan: String
    /// Empty when the berkas does not name the holder.
    let nama: String
    let pangkat: String
    let nip: String

    init(kode: String, berkas: BerkasKinerja) {
        let jabatan = berkas.daftarJabatan.first { $0.kode == kode }
        sebutan = jabatan?.sebutan ?? kode
        nama = jabatan?.pejabat ?? ""
        pangkat = jabatan?.pangkat ?? ""
        nip = jabatan?.nip ?? ""
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
