/// A calendar date without time or zone.
package struct Tanggal: Hashable, Comparable, Sendable {
    package let tahun: Int
    package let bulan: Int
    package let hari: Int

    /// Nil when there is no such day.
    package init?(tahun: Int, bulan: Int, hari: Int) {
        guard (1900...2200).contains(tahun), (1...12).contains(bulan),
            (1...Self.jumlahHari(bulan: bulan, tahun: tahun)).contains(hari)
        else { return nil }
        self.tahun = tahun
        self.bulan = bulan
        self.hari = hari
    }

    /// ISO 8601 `2024-01-31`.
    package init?(iso teks: String) {
        let bagian = teks.split(separator: "-", omittingEmptySubsequences: false)
        guard bagian.count == 3, bagian[0].count == 4, bagian[1].count == 2, bagian[2].count == 2,
            let tahun = Int(bagian[0]), let bulan = Int(bagian[1]), let hari = Int(bagian[2])
        else { return nil }
        self.init(tahun: tahun, bulan: bulan, hari: hari)
        // Int reads a plus sign; a date does not.
        guard iso == teks else { return nil }
    }

    package static func < (kiri: Tanggal, kanan: Tanggal) -> Bool {
        (kiri.tahun, kiri.bulan, kiri.hari) < (kanan.tahun, kanan.bulan, kanan.hari)
    }

    /// The same day of a later month, or its last day where the month is shorter; nil beyond the calendar.
    ///
    /// - Contoh: 31 Januari 2024 + 1 bulan -> 29 Februari 2024.
    package func ditambah(bulan tambahan: Int) -> Tanggal? {
        let nomor = tahun * 12 + bulan - 1 + tambahan
        let (tahunBaru, bulanBaru) = (nomor / 12, nomor % 12 + 1)
        let hariBaru = Swift.min(hari, Self.jumlahHari(bulan: bulanBaru, tahun: tahunBaru))
        return Tanggal(tahun: tahunBaru, bulan: bulanBaru, hari: hariBaru)
    }

    package var iso: String {
        func dua(_ nilai: Int) -> String { nilai < 10 ? "0\(nilai)" : "\(nilai)" }
        return "\(tahun)-\(dua(bulan))-\(dua(hari))"
    }

    package static func jumlahHari(bulan: Int, tahun: Int) -> Int {
        switch bulan {
        case 2: tahun % 4 == 0 && (tahun % 100 != 0 || tahun % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
