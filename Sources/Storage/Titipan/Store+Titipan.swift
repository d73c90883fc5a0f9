internal import Foundation
package import Kinerja

extension Store {
    /// Keeps an upload until its sender confirms the preview, for ``Titipan/umur`` after it was last asked for. What waited
    /// longer is removed on this occasion.
    ///
    /// - Returns: the digest it is asked for by; of use to the same person in the same place only.
    package func titip(
        _ unggahan: Titipan, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> String {
        let (titipan, saat) = (titipan, jam()), sidik = unggahan.isi.sha256
        let kunci = Self.kunciTitipan(sidik, instansi, tahun, pelaku)
        try await offThread {
            titipan.buang(sebelum: saat - Titipan.umur)
            try titipan.titip(unggahan, kunci: kunci, pada: saat)
        }
        return sidik
    }

    /// Nil when it is gone, was changed on the disk, or was never this person's here.
    package func ambilTitipan(
        _ sidik: String, instansi: String, tahun: Int, oleh pelaku: Pelaku
    ) async throws -> Titipan? {
        let (titipan, saat) = (titipan, jam()), kunci = Self.kunciTitipan(sidik, instansi, tahun, pelaku)
        return try await offThread {
            titipan.buang(sebelum: saat - Titipan.umur)
            return titipan.ambil(kunci: kunci, pada: saat).flatMap { $0.isi.sha256 == sidik ? $0 : nil }
        }
    }

    /// After the confirmation.
    package func buangTitipan(_ sidik: String, instansi: String, tahun: Int, oleh pelaku: Pelaku) {
        titipan.buang(kunci: Self.kunciTitipan(sidik, instansi, tahun, pelaku))
    }

    /// Removes uploads whose preview nobody has looked at for ``Titipan/umur``. Evidence is never touched.
    ///
    /// - Returns: how many went.
    package func bersihkanTitipan() async throws -> Int {
        let (titipan, batas) = (titipan, jam() - Titipan.umur)
        return try await offThread { titipan.buang(sebelum: batas) }
    }

    private static func kunciTitipan(_ sidik: String, _ instansi: String, _ tahun: Int, _ pelaku: Pelaku) -> String {
        [pelaku.pemda, pelaku.pengguna, instansi, "\(tahun)", sidik].joined(separator: "\n").sha256
    }
}
