import CAset
import Foundation

/// A data file compiled into the program; empty when there is none of that name.
func dataAset(_ nama: String) -> Data {
    guard let berkas = tolok_aset_find(nama) else { return Data() }
    return Data(bytes: berkas.pointee.bytes, count: berkas.pointee.length)
}
