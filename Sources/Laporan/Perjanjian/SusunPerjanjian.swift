package import Documents
package import Kinerja

/// The perjanjian kinerja as a document of its own: statement, annex with targets and budgets, and for a revision the
/// tables before and after.
///
/// - Parameters:
///   - kolomPeriode: `tahun` (or nil), `triwulan` or `bulan`: which target columns the annex has.
///   - keadaan: whether every sheet says that it is a draft, or which hash the frozen facts have.
package func susunPerjanjian(
    _ hitungan: Hitungan, perjanjian: PerjanjianKinerja, kolomPeriode: String? = nil,
    keadaan: KeadaanNaskah = .polos
) -> Document {
    let lembar = LembarPerjanjian(hitungan: hitungan, perjanjian: perjanjian, kolomPeriode: kolomPeriode)
    let awal = Butir(
        .section(SectionStart(numbering: .none, headLeft: keadaan.kepala.kiri, headRight: keadaan.kepala.kanan)))
    var nomor = Penomoran()
    let isi = keadaan.peringatan.map { Butir(.paragraph($0), lanskap: false) } + lembar.semua
    let butir = ([awal] + isi).map { lembar.bernomor($0, &nomor) }
    let tahun = hitungan.tahun
    return Document(
        metadata: Metadata(
            title: lembar.judul, subject: lembar.pertama.sebutan, author: hitungan.berkas.instansi.nama,
            created: "\(perjanjian.tanggal?.iso ?? "\(tahun)-01-01")T00:00:00Z"),
        theme: Theme(instansi: hitungan.berkas), blocks: aturOrientasi(butir))
}

/// The sheets of one agreement, without section starts.
struct LembarPerjanjian {
    let hitungan: Hitungan
    let perjanjian: PerjanjianKinerja
    let kolomPeriode: String?

    var berkas: BerkasKinerja { hitungan.berkas }
    var pertama: PihakPerjanjian { PihakPerjanjian(kode: perjanjian.pihakPertama, berkas: berkas) }
    /// Nil when party 1 signs alone (head of region, minister).
    var kedua: PihakPerjanjian? {
        perjanjian.pihakKedua.isEmpty ? nil : PihakPerjanjian(kode: perjanjian.pihakKedua, berkas: berkas)
    }

    /// `Perjanjian Kinerja Perubahan Tahun 2024`.
    var judul: String {
        let perubahan =
            switch perjanjian.versi {
            case 0: ""
            case 1: " Perubahan"
            default: " Perubahan Ke-\(perjanjian.versi)"
            }
        return "Perjanjian Kinerja\(perubahan) Tahun \(hitungan.tahun)"
    }

    var semua: [Butir] { pernyataan + lampiran + sebelumSesudah }

    /// Anchors and, where a table has a caption, its number.
    func bernomor(_ butir: Butir, _ nomor: inout Penomoran) -> Butir {
        switch butir.blok {
        case .table(let tabel): Butir(.table(nomor.beri(tabel)), lanskap: butir.lanskap)
        case .figure(let gambar): Butir(.figure(nomor.beri(gambar)), lanskap: butir.lanskap)
        case .cover, .section, .heading, .paragraph, .list, .signatures, .tableOfContents, .pageBreak: butir
        }
    }

    private var tabel: TabelLembarPerjanjian {
        TabelLembarPerjanjian(hitungan: hitungan, perjanjian: perjanjian, kolomPeriode: kolomPeriode)
    }

    /// Sheet 2: targets and budgets. Only columns for parts of the year need a page lying down.
    var lampiran: [Butir] {
        let tabel = tabel
        var blok: [Block] = [
            .paragraph(Paragraph("LAMPIRAN \(judul.uppercased())", kind: .title, keepWithNext: true)),
            .paragraph(Paragraph(pertama.sebutan.uppercased(), kind: .centered, keepWithNext: true)),
            .table(tabel.target),
        ]
        if let anggaran = tabel.anggaran { blok.append(.table(anggaran)) }
        let mulai = tabel.berperiode ? [] : [Butir(.pageBreak, lanskap: false)]
        return mulai + (blok + [.signatures(tandaTangan)]).map { Butir($0, lanskap: tabel.berperiode) }
    }

    /// Targets and budgets before and after a revision of the whole instansi.
    private var sebelumSesudah: [Butir] {
        guard perjanjian.versi > 0, perjanjian.daftarIndikator.isEmpty, perjanjian.daftarSimpul.isEmpty else {
            return []
        }
        let perubahan = susunTabel(.perjanjianPerubahan, hitungan: hitungan)
        guard !perubahan.isEmpty else { return [] }
        let lanskap = tabel.berperiode
        let judul = Paragraph("PERUBAHAN TARGET DAN ANGGARAN", kind: .title, keepWithNext: true)
        return [Butir(.pageBreak, lanskap: lanskap), Butir(.paragraph(judul), lanskap: lanskap)]
            + perubahan.map { satu in
                var formulir = satu
                formulir.style = .boxed
                return Butir(.table(formulir), lanskap: lanskap)
            }
    }
}
