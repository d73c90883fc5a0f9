extension AturanNasional {
    /// The national rule of a key and its value in force for reports of a year.
    package func berlaku(_ kunci: KunciAturan, tahun: Int) -> (butir: Butir, nilai: Butir.NilaiBertanggal)? {
        guard let satu = butir.first(where: { $0.kunci == kunci.rawValue }) else { return nil }
        let akhirTahun = "\(tahun)-12-31"
        let nilai = satu.nilai.filter { $0.berlakuDari <= akhirTahun }.max { $0.berlakuDari < $1.berlakuDari }
        return nilai.map { (satu, $0) }
    }
}

extension AturanNasional.Butir.NilaiBertanggal {
    /// How sure the source is, in words: never a norm where there is none.
    package var sebutanKeyakinan: String {
        switch keyakinan {
        case "S": "tertulis di sumbernya"
        case "D": "disimpulkan dari angka terbit"
        case "K": "pengetahuan umum, belum diperiksa"
        default: "usulan sistem, belum ada norma"
        }
    }
}
