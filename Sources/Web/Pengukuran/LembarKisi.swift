import Documents
import Kinerja
import Storage

/// The grid as a workbook. Its columns Kode and Realisasi find their rows again when they are pasted back.
struct LembarKisi {
    private let susun: SusunPengukuran
    private let page: PengukuranPage

    init(_ susun: SusunPengukuran) {
        self.susun = susun
        page = susun.page()
    }

    /// `pengukuran-dinkes-2026-tw2.xlsx`
    static func nama(_ tempat: TempatPengukuran) -> String {
        "pengukuran-\(tempat.tempat.instansi)-\(tempat.tempat.tahun)-\(tempat.periode.kode).xlsx"
    }

    func xlsx() throws(WriterError) -> [UInt8] { try writeXLSX(dokumen).bytes }

    var dokumen: Document {
        let instansi = susun.hitungan.berkas.instansi
        let metadata = Metadata(
            title: "Pengukuran \(page.namaLengkap)", author: instansi.nama,
            created: "\(susun.lembar.hari.iso)T00:00:00Z")
        return Document(metadata: metadata, blocks: [.table(tabel)])
    }

    private var lain: [PengukuranPage.KolomPeriode] { page.daftarKolom.filter { !$0.ini } }

    private var tabel: Table {
        let judul =
            ["Kode", "Indikator", "Satuan"] + lain.flatMap { ["\($0.nama) target", "\($0.nama) realisasi"] }
            + ["Target \(page.namaPeriode)", "Realisasi \(page.namaPeriode)", "Status", "Catatan"]
        let angka = Array(repeating: Column(.number, width: 2), count: lain.count * 2 + 2)
        let kolom =
            [Column(.text, width: 2), Column(.text, width: 8), Column(.text, width: 2)] + angka
            + [Column(.text, width: 2), Column(.text, width: 6)]
        return Table(
            id: "pengukuran", anchor: "pengukuran",
            caption: Caption(.table, number: "1", text: "Pengukuran \(page.namaLengkap)"), columns: kolom,
            header: [judul.map { Cell($0) }], rows: page.kelompok.flatMap { baris($0, lebar: judul.count) })
    }

    private func baris(_ kelompok: PengukuranPage.KelompokBaris, lebar: Int) -> [Row] {
        [Row([Cell(kelompok.judul, columnSpan: lebar)], role: .group)] + kelompok.daftarBaris.map { Row(sel($0)) }
    }

    private func sel(_ baris: BarisKisi) -> [Cell] {
        guard let susunan = susun.susunBaris(KunciBaris(baris.kunci)) else { return [] }
        let lain = susun.periodeTampil.filter { $0 != (susun.tahun, susun.periode) }.flatMap { satu in
            [
                sel(susun.hitungan.targetPeriode(baris.kode, tahun: satu.tahun, periode: satu.periode), susunan),
                sel(susun.hitungan.nilaiPeriode(baris.kode, tahun: satu.tahun, periode: satu.periode), susunan),
            ]
        }
        let nama = [baris.nama, baris.bagian].compactMap { $0 }.joined(separator: ", ")
        return [Cell(baris.kunci), Cell(nama), Cell(baris.satuan)] + lain
            + [
                sel(susunan.target, susunan), sel(susunan.nilai, susunan), Cell(susunan.status.nama),
                Cell(susunan.realisasi?.catatan ?? ""),
            ]
    }

    private func sel(_ target: NilaiTarget?, _ susunan: SusunBaris) -> Cell {
        if case .angka(let angka)? = target { return Cell(angka.cetak(), value: angka.nilaiSel) }
        return Cell(target == nil ? "" : susun.hitungan.cetak(target, indikator: susunan.indikator))
    }

    private func sel(_ nilai: NilaiTerukur, _ susunan: SusunBaris) -> Cell {
        switch nilai {
        case .angka(let angka), .sementara(let angka?, _, _): Cell(angka.cetak(), value: angka.nilaiSel)
        case .tidakDiukur: Cell("N/A")
        case .belumDilaporkan, .sementara(nil, _, _): .empty
        case .predikat, .yaTidak, .tidakTerdefinisi: Cell(susun.hitungan.cetak(nilai, indikator: susunan.indikator))
        }
    }
}

extension Angka {
    fileprivate var nilaiSel: CellValue { .decimal(desimal, places: banyakDesimal) }
}
