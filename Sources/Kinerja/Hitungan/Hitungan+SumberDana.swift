extension Hitungan {
    /// Sources of money of a node and everything below it up to a version of the budget, without repetition.
    ///
    /// - Batas: of each node the last version that states it counts; nodes a revision does not repeat keep their source.
    package func sumberDana(_ kode: String, versi: VersiAnggaran) -> [String] {
        let turunan = Set(self.turunan(kode).map(\.kode))
        let daftar = berkas.daftarPagu.filter {
            $0.tahun == tahun && $0.versi <= versi && turunan.contains($0.simpul)
        }
        let terakhir = daftar.reduce(into: [String: VersiAnggaran]()) { hasil, satu in
            hasil[satu.simpul] = max(hasil[satu.simpul] ?? satu.versi, satu.versi)
        }
        return daftar.filter { $0.versi == terakhir[$0.simpul] }.map(\.sumberDana)
            .reduce(into: []) { hasil, satu in
                if !satu.isEmpty, !hasil.contains(satu) { hasil.append(satu) }
            }
    }
}
