/// Budget and spending behind one goal, with what supports it.
package struct AnggaranSasaran: Sendable, Equatable {
    package let sasaran: Simpul
    /// Nodes that bring budget to the goal itself, then those that bring it to its indicators.
    package let bagian: [BebanSimpul]
    /// Kode of nodes whose full budget also stands under another goal.
    package let bersama: Set<String>
    /// Nil when nothing behind the goal has a budget.
    package var serapan: Serapan? {
        guard !bagian.isEmpty else { return nil }
        let realisasi = bagian.compactMap(\.serapan.realisasi)
        return Serapan(pagu: bagian.map(\.serapan.pagu).jumlah, realisasi: realisasi.isEmpty ? nil : realisasi.jumlah)
    }
}

extension Hitungan {
    /// The budget behind every goal that carries indicators or is supported, in order of print.
    ///
    /// - Batas: a node inside another one that already counts for the same goal is left out. Nodes in `bersama` stand under
    ///   several goals, so the sums of goals are never added up; the total is that of `TOTAL`.
    package func anggaranMenurutSasaran() -> [AnggaranSasaran] {
        let daftar = berkas.daftarSimpul.filter { simpul in
            simpul.jenis.hasil
                && (indikatorMenurutSimpul[simpul.kode] != nil || !simpulPendukung(simpul.kode).isEmpty)
        }
        return daftar.map { sasaran in
            let asal = [sasaran.kode] + daftarIndikator(di: sasaran.kode).map(\.kode)
            let pendukung = asal.compactMap { serapanPendukung($0) }
            var sudah: Set<String> = []
            let bagian = pendukung.flatMap(\.bagian).filter { sudah.insert($0.simpul.kode).inserted }
            return AnggaranSasaran(
                sasaran: sasaran,
                bagian: bagian.filter { satu in leluhur(satu.simpul.kode).allSatisfy { !sudah.contains($0.kode) } },
                bersama: Set(pendukung.flatMap(\.bersama)))
        }
    }

    /// Programmes with a budget that stand behind no goal, themselves or through what is below them.
    package func programTanpaSasaran() -> [Simpul] {
        let tertaut = Set(anggaranMenurutSasaran().flatMap(\.bagian).map(\.simpul.kode))
        return daftarSimpul(.program).filter { program in
            pagu(program.kode, tahun: tahun) != nil
                && turunan(program.kode).allSatisfy { !tertaut.contains($0.kode) }
        }
    }
}
