import Kinerja

extension Instansi {
    /// The version of the plan in words: `murni`, `perubahan`, `perubahan ke-2`.
    var namaVersiRenstra: String {
        guard versiRenstra.hasPrefix("perubahan") else { return versiRenstra }
        let nomor = versiRenstra.drop { !$0.isNumber }
        return nomor.isEmpty || nomor == "1" ? "perubahan" : "perubahan ke-\(nomor)"
    }
}

extension BerkasKinerja {
    /// Names of units and posts by their kode.
    var sebutanPengampu: [String: String] {
        let pasangan = daftarUnit.map { ($0.kode, $0.nama) } + daftarJabatan.map { ($0.kode, $0.sebutan) }
        return Dictionary(pasangan, uniquingKeysWith: { unit, _ in unit })
    }

    /// Everybody who can own a node.
    var pilihanPengampu: [ButirPilihan] {
        daftarUnit.map { ButirPilihan($0.kode, $0.nama, kelompok: "Unit") }
            + daftarJabatan.map { ButirPilihan($0.kode, $0.sebutan, kelompok: "Jabatan") }
    }
}

extension AturanKinerja {
    /// Label and rung of an achievement; nil for one that is not final.
    func tingkatPredikat(_ capaian: Capaian) -> KacaPage.Predikat? {
        guard let pita = predikat(capaian), let nomor = skala.pita.firstIndex(of: pita) else { return nil }
        return KacaPage.Predikat(nama: pita.predikat, tingkat: tingkatPita(nomor, dari: skala.pita.count))
    }
}
