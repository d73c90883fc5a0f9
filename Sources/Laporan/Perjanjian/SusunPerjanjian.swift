package import Documents
package import Kinerja

/// The perjanjian kinerja as a document of its own: statement, annex with targets and budgets, and for a revision the
/// tables before and after.
///
/// - Parameter kolomPeriode: `tahun` (or nil), `triwulan` or `bulan`: which target columns the annex has.
package func susunPerjanjian(
    _ hitungan: Hitungan, perjanjian: PerjanjianKinerja, kolomPeriode: String? = nil
) -> Document {
    susunPerjanjian(LembarPerjanjian(hitungan: hitungan, perjanjian: perjanjian, kolomPeriode: kolomPeriode), .polos)
}

/// The same document from finished values, such as those frozen at signing.
///
/// - Parameters:
///   - sebelum: the version it replaces; nil prints no tables before and after.
///   - keadaan: whether every sheet says that it is a draft, or which hash the frozen facts have.
package func susunPerjanjian(
    _ naskah: NaskahPerjanjian, sebelum: NaskahPerjanjian?, kolomPeriode: String? = nil, keadaan: KeadaanNaskah
) -> Document {
    susunPerjanjian(LembarPerjanjian(naskah: naskah, sebelum: sebelum, kolomPeriode: kolomPeriode), keadaan)
}

private func susunPerjanjian(_ lembar: LembarPerjanjian, _ keadaan: KeadaanNaskah) -> Document {
    let kepala = keadaan.kepala
    let awal = Butir(.section(SectionStart(numbering: .none, headLeft: kepala.kiri, headRight: kepala.kanan)))
    var nomor = Penomoran()
    let peringatan = keadaan.peringatan.map { Butir(.paragraph($0), lanskap: false) }
    let butir = ([awal] + peringatan + lembar.semua).map { lembar.bernomor($0, &nomor) }
    let naskah = lembar.naskah
    return Document(
        metadata: Metadata(
            title: naskah.judul, subject: naskah.pertama.sebutan, author: naskah.namaInstansi,
            created: "\(naskah.tanggal?.iso ?? "\(naskah.tahun)-01-01")T00:00:00Z"),
        theme: naskah.tema, blocks: aturOrientasi(butir))
}

/// The sheets of one agreement, without section starts.
struct LembarPerjanjian {
    let naskah: NaskahPerjanjian
    /// Nil prints no tables before and after.
    let sebelum: NaskahPerjanjian?
    let kolomPeriode: String?

    init(naskah: NaskahPerjanjian, sebelum: NaskahPerjanjian?, kolomPeriode: String?) {
        self.naskah = naskah
        self.sebelum = sebelum
        self.kolomPeriode = kolomPeriode
    }

    /// Only a revision of the whole instansi shows the version before: a report has these tables in its own chapter.
    init(hitungan: Hitungan, perjanjian: PerjanjianKinerja, kolomPeriode: String?) {
        let seluruhnya = perjanjian.daftarIndikator.isEmpty && perjanjian.daftarSimpul.isEmpty
        let lama = seluruhnya ? hitungan.versiSebelum(perjanjian) : nil
        self.init(
            naskah: NaskahPerjanjian(hitungan, perjanjian: perjanjian),
            sebelum: lama.map { NaskahPerjanjian(hitungan, perjanjian: $0) }, kolomPeriode: kolomPeriode)
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
        TabelLembarPerjanjian(naskah: naskah, kolomPeriode: kolomPeriode)
    }

    /// Sheet 2: targets and budgets. Only columns for parts of the year need a page lying down.
    var lampiran: [Butir] {
        let tabel = tabel
        var blok: [Block] = [
            .paragraph(Paragraph("LAMPIRAN \(naskah.judul.uppercased())", kind: .title, keepWithNext: true)),
            .paragraph(Paragraph(naskah.pertama.sebutan.uppercased(), kind: .centered, keepWithNext: true)),
            .table(tabel.target),
        ]
        if let anggaran = tabel.anggaran { blok.append(.table(anggaran)) }
        let mulai = tabel.berperiode ? [] : [Butir(.pageBreak, lanskap: false)]
        return mulai + (blok + [.signatures(tandaTangan)]).map { Butir($0, lanskap: tabel.berperiode) }
    }

    /// Targets and budgets before and after a revision.
    private var sebelumSesudah: [Butir] {
        guard let sebelum else { return [] }
        let perubahan = TabelPerubahanNaskah(sebelum: sebelum, sesudah: naskah).semua
        guard !perubahan.isEmpty else { return [] }
        let lanskap = tabel.berperiode
        let judul = Paragraph("PERUBAHAN TARGET DAN ANGGARAN", kind: .title, keepWithNext: true)
        return [Butir(.pageBreak, lanskap: lanskap), Butir(.paragraph(judul), lanskap: lanskap)]
            + perubahan.map { Butir(.table($0), lanskap: lanskap) }
    }
}
