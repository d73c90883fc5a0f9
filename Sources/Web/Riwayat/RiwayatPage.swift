package import Storage

/// The history of one fact: each version by what it changed, the latest first.
package struct RiwayatPage: Sendable, Equatable {
    package struct Butir: Sendable, Equatable {
        /// `Dibuat`, `Diubah`, `Dihapus`.
        package var apa: String
        package var siapa: String
        package var kapan: String
        package var alasan: String
        package var daftarPerubahan: [Perubahan]
    }

    package struct Perubahan: Sendable, Equatable {
        package var judul: String
        package var sebelum: String
        package var sesudah: String
    }

    package var daftar: [Butir]
}

extension RiwayatPage {
    /// - Parameter versi: the latest first, as the store gives them.
    package init(_ versi: [VersiRiwayat], geserDetik: Int) {
        daftar = versi.indices.map { nomor in
            let kini = versi[nomor], lalu = nomor + 1 < versi.count ? versi[nomor + 1] : nil
            return Butir(
                apa: Self.sebutan(kini, sesudah: lalu), siapa: kini.olehNama,
                kapan: cetakSaat(kini.pada, geserDetik: geserDetik), alasan: kini.alasan,
                daftarPerubahan: Self.perubahan(kini, lalu))
        }
    }

    private static func sebutan(_ kini: VersiRiwayat, sesudah lalu: VersiRiwayat?) -> String {
        switch kini.tindakan {
        case .hapus: "Dihapus"
        case .isi: lalu == nil || lalu?.tindakan == .hapus ? "Dibuat" : "Diubah"
        }
    }

    private static func perubahan(_ kini: VersiRiwayat, _ lalu: VersiRiwayat?) -> [Perubahan] {
        guard kini.tindakan == .isi, let lalu, lalu.tindakan == .isi else { return [] }
        let lama = Dictionary(lalu.daftarNilai.map { ($0.judul, $0.teks) }, uniquingKeysWith: { awal, _ in awal })
        return kini.daftarNilai.compactMap { nilai in
            let sebelum = lama[nilai.judul] ?? ""
            return sebelum == nilai.teks ? nil : Perubahan(judul: nilai.judul, sebelum: sebelum, sesudah: nilai.teks)
        }
    }
}
