import Storage

/// The history of one fact: each version by what it changed, the latest first.
struct RiwayatPage: Sendable, Equatable {
    struct Butir: Sendable, Equatable {
        /// `Dibuat`, `Diubah`, `Dihapus`.
        var apa: String
        var siapa: String
        var kapan: String
        var alasan: String
        var daftarPerubahan: [Perubahan]
    }

    struct Perubahan: Sendable, Equatable {
        var judul: String
        var sebelum: String
        var sesudah: String
    }

    var daftar: [Butir]
}

extension RiwayatPage {
    /// - Parameter versi: the latest first, as the store gives them.
    init(_ versi: [VersiRiwayat], geserDetik: Int) {
        daftar = versi.indices.map { nomor in
            let kini = versi[nomor], lalu = nomor + 1 < versi.count ? versi[nomor + 1] : nil
            return Butir(
                apa: Self.sebutan(kini, sesudah: lalu), siapa: kini.olehNama,
                kapan: WaktuSetempat(kini.pada, geserDetik: geserDetik).cetak, alasan: kini.alasan,
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
