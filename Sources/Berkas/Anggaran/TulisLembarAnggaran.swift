package import Kinerja

/// Writes the budget of a year as a workbook to fill: the programme tree, and a column for each version and period.
///
/// Cells that take an amount are open; codes, names and sums are locked without a password. Sums are formulas, so that they
/// follow while one types. ``bacaLembarAnggaran(_:pilihan:hitungan:)`` reads it back; unchanged it changes nothing.
///
/// - Parameter daftarKolom: columns of money, in order.
package func tulisLembarAnggaran(
    _ hitungan: Hitungan, daftarKolom: [KolomAnggaran]
) throws(KesalahanTulis) -> [UInt8] {
    let instansi = hitungan.berkas.instansi
    let judul = "Anggaran \(instansi.namaSingkat) \(instansi.tahun)"
    let buku = try WorkbookWriter(title: judul)
    let lembar = try buku.addSheet("anggaran")
    PenulisLembarAnggaran(hitungan, daftarKolom, lembar).tulis(judul: judul)
    return try buku.finish()
}

extension Hitungan {
    /// Columns of a sheet to fill: the versions there are with the first revision, and the periods in use.
    package var kolomLembarAnggaran: [KolomAnggaran] {
        var versi = versiAnggaran(tahun: tahun)
        if versi.first != .murni { versi.insert(.murni, at: 0) }
        if versi == [.murni] { versi.append(.perubahan(1)) }
        let terpakai = periodeRealisasiAnggaran(tahun: tahun)
        let bulanan = !terpakai.isEmpty && terpakai.allSatisfy { if case .bulan = $0 { true } else { false } }
        let periode = terpakai == [.tahun] ? [.tahun] : bulanan ? Periode.semuaBulan : Periode.semuaTriwulan
        return versi.map { .pagu($0) } + periode.map { .realisasi($0) }
    }
}

private struct PenulisLembarAnggaran {
    private struct Baris {
        var simpul: Simpul
        var tingkat: Int
        /// Rows of the sheet of what stands directly below, from 0.
        var anak: [Int] = []
    }

    private static let barisKepala = 3
    private static let lebarNama = 56.0
    private static let kolomTetap = 3

    private let hitungan: Hitungan
    private let daftarKolom: [KolomAnggaran]
    private let lembar: Worksheet
    /// By column: nodes above an amount.
    private let terinci: [Set<String>]
    private var daftarBaris: [Baris] = []
    private var akar: [Int] = []

    init(_ hitungan: Hitungan, _ daftarKolom: [KolomAnggaran], _ lembar: Worksheet) {
        self.hitungan = hitungan
        self.daftarKolom = daftarKolom
        self.lembar = lembar
        terinci = daftarKolom.map { hitungan.rincianTertulis($0, tahun: hitungan.tahun) }
        for program in hitungan.daftarSimpul(.program) { akar.append(tambah(program, tingkat: 0)) }
    }

    /// - Returns: row of the sheet.
    private mutating func tambah(_ simpul: Simpul, tingkat: Int) -> Int {
        let posisi = daftarBaris.count
        daftarBaris.append(Baris(simpul: simpul, tingkat: min(tingkat, 2)))
        for anak in hitungan.anak(simpul.kode) where !anak.jenis.hasil {
            daftarBaris[posisi].anak.append(tambah(anak, tingkat: tingkat + 1))
        }
        return baris(posisi)
    }

    private func baris(_ posisi: Int) -> Int { Self.barisKepala + 1 + posisi }

    func tulis(judul: String) {
        lembar.write(judul, row: 0, column: 0, .title)
        lembar.setRow(0, height: 28)
        lembar.write(
            "Isi sel putih, rupiah penuh. Sel yang dikosongkan tidak diubah. Baris induk dan Jumlah dihitung sendiri.",
            row: 1, column: 0, .lead)
        tulisKepala()
        for (posisi, satu) in daftarBaris.enumerated() { tulis(satu, baris(posisi)) }
        tulisJumlah()
        lembar.setColumn(0, width: 14)
        lembar.setColumn(1, width: 20)
        lembar.setColumn(2, width: Self.lebarNama)
        for letak in daftarKolom.indices {
            lembar.setColumn(Self.kolomTetap + letak, width: 19)
            if !daftarBaris.isEmpty {
                lembar.wholeNumbers(
                    0...999_999_999_999_999, rows: baris(0)...baris(daftarBaris.count - 1),
                    column: Self.kolomTetap + letak)
            }
        }
        lembar.freeze(rows: Self.barisKepala + 1, columns: Self.kolomTetap)
        lembar.protect()
        lembar.setPrint(title: judul, repeatsHeader: false)
    }

    private func tulisKepala() {
        let tetap = ["Kode", "Kode nomenklatur", "Program, kegiatan, subkegiatan"]
        for (letak, teks) in tetap.enumerated() {
            lembar.write(teks, row: Self.barisKepala, column: letak, .optionalHeader)
        }
        for (letak, kolom) in daftarKolom.enumerated() {
            lembar.write(
                "\(kolom.nama) (Rp)", row: Self.barisKepala, column: Self.kolomTetap + letak, .requiredHeader)
        }
        lembar.setRow(Self.barisKepala, height: 24)
    }

    private func tulis(_ satu: Baris, _ baris: Int) {
        let simpul = satu.simpul
        lembar.write(simpul.kode, row: baris, column: 0, .nodeCode)
        lembar.write(simpul.nomenklatur, row: baris, column: 1, .nodeCode)
        if simpul.nomenklatur.isEmpty { lembar.blank(row: baris, column: 1, .nodeCode) }
        let gaya: WorkbookWriter.Style = [.node0, .node1, .node2][satu.tingkat]
        lembar.write(simpul.uraian, row: baris, column: 2, gaya)
        lembar.fitRow(baris, texts: [simpul.uraian], widths: [Self.lebarNama - Double(satu.tingkat) * 2])
        for kolom in daftarKolom.indices { tulis(satu, baris, kolom: kolom) }
    }

    /// An amount, a place for one, or the sum of what stands below.
    private func tulis(_ satu: Baris, _ baris: Int, kolom: Int) {
        let letak = Self.kolomTetap + kolom
        if dijumlahkan(satu, kolom) {
            lembar.sum(satu.anak, value: isi(satu, kolom), row: baris, column: letak, .sum)
        } else if let tertulis = tertulis(satu, kolom) {
            _ = lembar.write(CellValue.rupiah(tertulis), row: baris, column: letak, .money)
        } else {
            lembar.blank(row: baris, column: letak, .money)
        }
    }

    private func tertulis(_ satu: Baris, _ kolom: Int) -> Rupiah? {
        hitungan.tertulis(satu.simpul.kode, daftarKolom[kolom], tahun: hitungan.tahun)
    }

    /// A node that carries an amount alone keeps it; above all else there are sums.
    private func dijumlahkan(_ satu: Baris, _ kolom: Int) -> Bool {
        !satu.anak.isEmpty && (tertulis(satu, kolom) == nil || terinci[kolom].contains(satu.simpul.kode))
    }

    /// What a cell comes to; nothing counts as zero, as in a spreadsheet.
    private func isi(_ satu: Baris, _ kolom: Int) -> Int64 {
        guard dijumlahkan(satu, kolom) else { return tertulis(satu, kolom)?.nilai ?? 0 }
        return satu.anak.reduce(0) { $0 + isi(daftarBaris[$1 - baris(0)], kolom) }
    }

    private func tulisJumlah() {
        guard !akar.isEmpty else { return }
        let baris = baris(daftarBaris.count)
        for letak in 0..<Self.kolomTetap { lembar.blank(row: baris, column: letak, .nodeCode) }
        lembar.write("Jumlah", row: baris, column: 2, .node0)
        for kolom in daftarKolom.indices {
            let nilai = akar.reduce(0) { $0 + isi(daftarBaris[$1 - self.baris(0)], kolom) }
            lembar.sum(akar, value: nilai, row: baris, column: Self.kolomTetap + kolom, .sum)
        }
    }
}
