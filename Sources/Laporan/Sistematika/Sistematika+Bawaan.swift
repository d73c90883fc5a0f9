import CAset
import Foundation

extension Sistematika {
    /// Codes of the outlines compiled into the program, the mandatory one first.
    package static let daftarBawaan = ["permenpanrb-53-2014", "dki", "jambi", "pasuruan", "sumsel", "metro"]

    /// An outline compiled into the program; the mandatory outline for an empty code.
    package static func bawaan(_ kode: String) throws(KesalahanSistematika) -> Sistematika {
        let dicari = kode.isEmpty ? daftarBawaan[0] : kode
        guard daftarBawaan.contains(dicari), let aset = tolok_aset_find("sistematika/\(dicari).json") else {
            throw KesalahanSistematika(masalah: [
                .nilaiTakDikenal(
                    kunci: "sistematika", nilai: kode, letak: "Berkas", pilihan: kataTerdekat(kode, di: daftarBawaan))
            ])
        }
        return try Sistematika(json: Data(bytes: aset.pointee.bytes, count: aset.pointee.length))
    }
}
