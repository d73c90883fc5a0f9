package import Kinerja

extension IsiPerjanjian {
    /// What the printed sheets show beside the promise itself: frozen too, so that a signed agreement prints the same
    /// whatever becomes of the tree, the rules of print, or the look of the instansi.
    package struct Naskah: Codable, Sendable, Equatable {
        package var wilayah: String
        package var warna: String
        package var huruf: String
        /// Hash of the emblem's file in the store of evidence; empty when there was none.
        package var lambang: String
        /// ISO date of signing of the version before; empty for the first.
        package var tanggalSebelum: String
        /// Targets as printed, by kode of the indicator and of the period.
        package var tercetak: [String: [String: String]]
        /// By kode of the node.
        package var anggaran: [String: BarisAnggaran]
        /// Budget of the whole instansi, where it is not known by node.
        package var jumlahSaja: Int64?
    }

    package struct BarisAnggaran: Codable, Sendable, Equatable {
        package var jenis: String
        /// Another node of the agreement holds this budget, too.
        package var dalamInduk: Bool
        package var sumberDana: String
    }
}

extension IsiPerjanjian.Naskah {
    init(_ perjanjian: PerjanjianKinerja, dalam hitungan: Hitungan, lambang: String) {
        let instansi = hitungan.berkas.instansi
        wilayah = instansi.wilayah
        warna = instansi.warna
        huruf = instansi.huruf
        self.lambang = lambang
        tanggalSebelum = hitungan.versiSebelum(perjanjian)?.tanggal?.iso ?? ""
        tercetak = hitungan.tercetak(perjanjian)
        anggaran = hitungan.barisAnggaran(perjanjian)
        let berincian = hitungan.daftarSimpul(dalam: perjanjian).contains {
            hitungan.pagu($0, tahun: hitungan.tahun, versi: perjanjian.versiAnggaran) != nil
        }
        jumlahSaja =
            perjanjian.daftarSimpul.isEmpty && !berincian
            ? hitungan.pagu(Hitungan.kodeTotal, tahun: hitungan.tahun, versi: perjanjian.versiAnggaran)?.nilai : nil
    }
}

extension Hitungan {
    fileprivate func tercetak(_ perjanjian: PerjanjianKinerja) -> [String: [String: String]] {
        let daftarPeriode = [.tahun] + Periode.semuaTriwulan + Periode.semuaBulan
        let daftar = daftarIndikator(dalam: perjanjian).compactMap(indikator).map { indikator in
            let target = daftarPeriode.compactMap { periode in
                targetJanji(indikator.kode, versi: perjanjian.versi, periode: periode)
                    .map { (periode.kode, cetak($0, indikator: indikator)) }
            }
            return (indikator.kode, Dictionary(target, uniquingKeysWith: { awal, _ in awal }))
        }
        return Dictionary(daftar, uniquingKeysWith: { awal, _ in awal })
    }

    fileprivate func barisAnggaran(_ perjanjian: PerjanjianKinerja) -> [String: IsiPerjanjian.BarisAnggaran] {
        let daftar = daftarSimpul(dalam: perjanjian).compactMap(simpul)
        let kode = Set(daftar.map(\.kode))
        let baris = daftar.map { simpul in
            (
                simpul.kode,
                IsiPerjanjian.BarisAnggaran(
                    jenis: simpul.jenis.rawValue,
                    dalamInduk: leluhur(simpul.kode).contains { kode.contains($0.kode) },
                    sumberDana: sumberDana(simpul.kode, versi: perjanjian.versiAnggaran).joined(separator: ", "))
            )
        }
        return Dictionary(baris, uniquingKeysWith: { awal, _ in awal })
    }
}
