import Berkas
import Foundation
import Kinerja
import Testing

@testable import Laporan

/// A shipped sample, read as a user's folder is.
func berkasContoh(_ nama: String) throws -> BerkasKinerja {
    let akar = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    return try #require(bacaBerkas(di: akar.appendingPathComponent("Contoh/\(nama)").standardized.path).berkas)
}

func hitunganContoh(_ nama: String, _ ubah: (inout BerkasKinerja) -> Void = { _ in }) throws -> Hitungan {
    var berkas = try berkasContoh(nama)
    ubah(&berkas)
    return Hitungan(berkas)
}
