internal import Databases
package import Kinerja

extension Store {
    /// Stores budgets of nodes, or of the whole instansi under the code TOTAL.
    package func simpanPagu(
        _ daftar: [Isian<Pagu>], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try await isi(tujuan, oleh: pelaku) { konteks in
            try konteks.simpan(daftar) { isian in
                try konteks.periksaAnggaran(isian.fakta.simpul, isian.fakta.nilai, tahun: isian.fakta.tahun)
            }
        }
    }

    /// Stores spending of nodes in periods.
    package func simpanRealisasiAnggaran(
        _ daftar: [Isian<RealisasiAnggaran>], ke tujuan: TujuanIsian, oleh pelaku: Pelaku
    ) async throws -> HasilSimpan {
        try await isi(tujuan, oleh: pelaku) { konteks in
            try konteks.simpan(daftar) { isian in
                let fakta = isian.fakta
                try konteks.periksaAnggaran(fakta.simpul, fakta.nilai, tahun: fakta.tahun)
                if fakta.tahun > konteks.lingkup.tahun {
                    throw Penolakan.tidakSah([
                        KesalahanIsian("tahun", "Realisasi \(fakta.tahun) diisi dari halaman tahun \(fakta.tahun).")
                    ])
                }
            }
        }
    }
}

extension KonteksIsian {
    func periksaAnggaran(_ simpul: String, _ nilai: Rupiah, tahun: Int) throws(Penolakan) {
        guard simpul == kodeTotal || hitungan.simpul(simpul) != nil else {
            throw .tidakDitemukan("simpul \"\(simpul)\" pada tahun \(lingkup.tahun)")
        }
        try pelaku.wajib(.isiAnggaran, di: simpul == kodeTotal ? tempat : tempat(simpul: simpul))
        guard nilai >= .nol, nilai.nilai <= Rupiah.batas else {
            throw .tidakSah([KesalahanIsian("nilai", "Isi rupiah bulat dari 0 sampai \(Rupiah(Rupiah.batas).cetakRp).")]
            )
        }
        guard (2000...2100).contains(tahun) else {
            throw .tidakSah([KesalahanIsian("tahun", "Tahun \(tahun) tidak wajar. Periksa tahunnya.")])
        }
    }
}
