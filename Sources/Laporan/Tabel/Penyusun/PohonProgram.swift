import Documents
import Kinerja

/// A node of the programme tree with its depth below the first level printed.
struct SimpulPohon {
    let simpul: Simpul
    let tingkat: Int
}

extension BahanTabel {
    /// Programmes with what stands below them, parents first, as deep as the options say.
    ///
    /// Narrowed to a goal, the programmes that support it; narrowed to a programme, that one.
    func daftarPohon(bawaan: Simpul.Jenis = .subkegiatan) -> [SimpulPohon] {
        let terdalam = opsi.tingkat.flatMap(Simpul.Jenis.init) ?? bawaan
        let jenis: [Simpul.Jenis] = [.program, .kegiatan, .subkegiatan]
        let batas = jenis.firstIndex(of: terdalam) ?? 0
        return akarPohon.flatMap {
            pohon($0, tingkat: 0, sisa: max(0, batas - (jenis.firstIndex(of: $0.jenis) ?? 0)))
        }
    }

    private var akarPohon: [Simpul] {
        guard let kode = opsi.simpul ?? opsi.indikator else { return hitungan.daftarSimpul(.program) }
        if let simpul = hitungan.simpul(kode), !simpul.jenis.hasil { return [simpul] }
        if let indikator = hitungan.indikator(kode) { return penunjang(indikator).map(\.simpul) }
        return penunjang(kode).map(\.simpul)
    }

    private func pohon(_ simpul: Simpul, tingkat: Int, sisa: Int) -> [SimpulPohon] {
        let anak =
            sisa > 0
            ? hitungan.anak(simpul.kode).flatMap { pohon($0, tingkat: tingkat + 1, sisa: sisa - 1) } : []
        return [SimpulPohon(simpul: simpul, tingkat: tingkat)] + anak
    }

    /// Fills a table with the tree: one row per node, or one per indikator of the node with the node's cells reaching
    /// over them. Parents are stated as sums of the children below them.
    ///
    /// - Parameters:
    ///   - uang: columns in which a parent is the sum of its children.
    ///   - pengukuran: cells of one indikator (nil = node without one).
    ///   - anggaran: cells of the node itself.
    func isiPohon(
        _ tabel: inout PenyusunTabel, _ pohon: [SimpulPohon], uang: [String],
        pengukuran: (inout PenyusunTabel, Indikator?) -> [String: Sel],
        anggaran: (inout PenyusunTabel, Simpul) -> [String: Sel]
    ) {
        var tumpukan: [(tingkat: Int, baris: Int, anak: [Int])] = []
        func tutup(sampai tingkat: Int) {
            while let akhir = tumpukan.last, akhir.tingkat >= tingkat {
                tabel.jumlahkan(uang, pada: akhir.baris, dari: akhir.anak)
                tumpukan.removeLast()
            }
        }
        let berjenjang = pohon.contains { $0.tingkat > 0 }
        for satu in pohon {
            tutup(sampai: satu.tingkat)
            if !tumpukan.isEmpty { tumpukan[tumpukan.count - 1].anak.append(tabel.barisBerikut) }
            tumpukan.append((satu.tingkat, tabel.barisBerikut, []))
            let sendiri = kepalaPohon(satu).merging(anggaran(&tabel, satu.simpul)) { awal, _ in awal }
            let peran: Row.Role = berjenjang && satu.tingkat == 0 ? .group : .body
            tambahSimpul(&tabel, satu.simpul, sendiri, peran: peran, pengukuran)
        }
        tutup(sampai: 0)
    }

    private func kepalaPohon(_ satu: SimpulPohon) -> [String: Sel] {
        [
            "kode": .teks(kodeCetak(satu.simpul)), "uraian": Sel.teks(satu.simpul.uraian).inden(satu.tingkat),
        ]
    }

    private func tambahSimpul(
        _ tabel: inout PenyusunTabel, _ simpul: Simpul, _ sendiri: [String: Sel], peran: Row.Role,
        _ pengukuran: (inout PenyusunTabel, Indikator?) -> [String: Sel]
    ) {
        let daftar = hitungan.daftarIndikator(di: simpul.kode)
        guard !daftar.isEmpty else {
            tabel.tambah(sendiri.merging(pengukuran(&tabel, nil)) { awal, _ in awal }, peran: peran)
            return
        }
        let tergabung = daftar.count > 1 ? sendiri.mapValues { $0.gabung("\(tabel.barisBerikut)") } : sendiri
        for indikator in daftar {
            let umum: [String: Sel] = ["indikator": .teks(indikator.nama), "satuan": .teks(indikator.satuan)]
            let ukur = umum.merging(pengukuran(&tabel, indikator)) { _, khusus in khusus }
            tabel.tambah(tergabung.merging(ukur) { awal, _ in awal }, peran: peran)
        }
    }

    /// The first rows of the top nodes summed; rows of several indikator count once.
    func jumlahAkar(_ tabel: PenyusunTabel, _ pohon: [SimpulPohon]) -> Sel.Rumus {
        var baris: [Int] = []
        var nomor = 0
        for satu in pohon {
            if satu.tingkat == 0 { baris.append(nomor) }
            nomor += max(1, hitungan.daftarIndikator(di: satu.simpul.kode).count)
        }
        return .jumlah(baris: baris)
    }
}
