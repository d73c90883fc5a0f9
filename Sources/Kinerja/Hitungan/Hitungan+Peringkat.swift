extension Hitungan {
    /// Ranks of an indicator's benchmark list, best first by the indicator's direction; equal values share a rank.
    ///
    /// - Parameter jenis: only benchmarks of this kind; nil takes all.
    /// - Batas: rows without a value have no rank. For rentang and stabil the nearest to the target is best; without a
    ///   target of numbers there is no order, and the list is empty.
    /// - Contoh: naik with 85, 90, 85, 70 -> ranks 2, 1, 2, 4.
    package func peringkat(
        _ kode: String, tahun: Int, jenis: Pembanding.Jenis? = nil
    ) -> [(pembanding: Pembanding, peringkat: Int)] {
        guard let indikator = indikator(kode) else { return [] }
        let target = targetBerlaku(kode, tahun: tahun)?.nilai
        let daftar = berkas.daftarPembanding.compactMap { satu -> (pembanding: Pembanding, jauh: Angka)? in
            guard satu.indikator == kode, satu.tahun == tahun, jenis == nil || satu.jenis == jenis,
                let nilai = satu.nilai,
                let jauh = jauh(nilai, dari: target, arah: indikator.arah)
            else { return nil }
            return (satu, jauh)
        }
        let urut = daftar.sorted { ($0.jauh, $0.pembanding.nama) < ($1.jauh, $1.pembanding.nama) }
        var hasil: [(pembanding: Pembanding, peringkat: Int)] = []
        for (nomor, satu) in urut.enumerated() {
            let sama = nomor > 0 && urut[nomor - 1].jauh == satu.jauh
            hasil.append((satu.pembanding, sama ? hasil[nomor - 1].peringkat : nomor + 1))
        }
        return hasil
    }

    /// The smaller the better.
    private func jauh(_ nilai: Angka, dari target: NilaiTarget?, arah: Arah) -> Angka? {
        switch (arah, target) {
        case (.naik, _): -nilai
        case (.turun, _): nilai
        case (.rentang, .rentang(let bawah, let atas)?), (.stabil, .rentang(let bawah, let atas)?):
            Swift.max(.nol, Swift.max(bawah - nilai, nilai - atas))
        case (.rentang, .angka(let tepat)?), (.stabil, .angka(let tepat)?): (nilai - tepat).mutlak
        case (.rentang, _), (.stabil, _): nil
        }
    }
}
