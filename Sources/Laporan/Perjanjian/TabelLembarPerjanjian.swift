import Documents
import Kinerja

/// The two tables of an agreement's annex, for the whole instansi or for the indicators and nodes it lists.
struct TabelLembarPerjanjian {
    let hitungan: Hitungan
    let perjanjian: PerjanjianKinerja
    let kolomPeriode: String?

    private var tahun: Int { hitungan.tahun }

    /// Columns of the year's parts, unless no indicator has a target for any of them.
    private var periode: [Periode] {
        let diminta =
            switch kolomPeriode {
            case "triwulan": Periode.semuaTriwulan
            case "bulan": Periode.semuaBulan
            default: [Periode]()
            }
        let ada = daftarIndikator.contains { satu in diminta.contains { nilaiTarget(satu.kode, periode: $0) != nil } }
        return ada ? diminta : []
    }

    /// Whether the annex has columns for parts of the year.
    var berperiode: Bool { !periode.isEmpty }

    private var daftarIndikator: [Indikator] {
        perjanjian.daftarIndikator.isEmpty
            ? hitungan.daftarIndikatorUtama : perjanjian.daftarIndikator.compactMap { hitungan.indikator($0) }
    }

    // MARK: Tabel A

    /// Nodes with their indicators and targets of this version.
    var target: Table {
        var baris: [Row] = []
        let kelompok = kelompokSimpul
        for (nomor, satu) in kelompok.enumerated() {
            let golongan = golongan(satu.simpul)
            if bergolongan, nomor == 0 || self.golongan(kelompok[nomor - 1].simpul) != golongan {
                baris.append(Row([Cell(golongan, columnSpan: kolomTarget.count)], role: .group))
            }
            baris += barisSimpul(satu.simpul, satu.indikator, nomor: nomor + 1)
        }
        return Table(
            id: "perjanjian-target", anchor: "perjanjian-target", columns: kolomTarget, header: [judulKolom],
            columnNumbers: (1...kolomTarget.count).map { "(\($0))" }, rows: baris, style: .boxed)
    }

    private typealias Kelompok = (simpul: Simpul?, indikator: [Indikator])

    /// Indicators in order of print, gathered under their nodes.
    private var kelompokSimpul: [Kelompok] {
        daftarIndikator.reduce(into: [Kelompok]()) { hasil, indikator in
            if let posisi = hasil.firstIndex(where: { $0.simpul?.kode == indikator.simpul }) {
                hasil[posisi].indikator.append(indikator)
            } else {
                hasil.append((hitungan.simpul(indikator.simpul), [indikator]))
            }
        }
    }

    /// Band of special and operational objectives; goals and sasaran are strategic.
    private func golongan(_ simpul: Simpul?) -> String {
        switch simpul?.jenis {
        case .sasaranKhusus?, .sasaranOperasional?: simpul?.jenis.nama ?? ""
        case .visi?, .misi?, .tujuan?, .sasaran?: "Sasaran Strategis"
        case .program?, .kegiatan?, .subkegiatan?: simpul?.jenis.nama ?? ""
        case nil: ""
        }
    }

    private var bergolongan: Bool { Set(kelompokSimpul.map { golongan($0.simpul) }).count > 1 }

    /// `Sasaran Strategis`, `Sasaran` when several kinds are banded, `Program/Kegiatan` below the result level.
    private var namaKolomSimpul: String {
        let simpul = kelompokSimpul.compactMap(\.simpul)
        guard simpul.contains(where: \.jenis.hasil) else { return simpul.isEmpty ? "Sasaran" : namaSimpul(simpul) }
        return bergolongan ? "Sasaran" : golongan(simpul.first)
    }

    private var kolomTarget: [Column] {
        [Column(.ordinal, width: 5), Column(.text, width: 28), Column(.text, width: 34), Column(.text, width: 10)]
            + periode.map { _ in Column(.number, width: kolomPeriode == "bulan" ? 6 : 9) } + [
                Column(.number, width: 11)
            ]
    }

    private var judulKolom: [Cell] {
        ["No.", namaKolomSimpul, "Indikator Kinerja", "Satuan"].map { Cell($0) } + periode.map { Cell($0.singkatan) }
            + [Cell(periode.isEmpty ? "Target" : "Target \(tahun)")]
    }

    private func barisSimpul(_ simpul: Simpul?, _ indikator: [Indikator], nomor: Int) -> [Row] {
        indikator.enumerated().map { urutan, satu in
            let depan =
                urutan > 0
                ? []
                : [
                    Cell("\(nomor)", value: .integer(Int64(nomor)), rowSpan: indikator.count),
                    Cell(simpul?.uraian ?? "", rowSpan: indikator.count),
                ]
            let nilai = periode.map { sel(satu, periode: $0) } + [sel(satu, periode: .tahun)]
            return Row(depan + [Cell(satu.nama), Cell(satu.satuan)] + nilai)
        }
    }

    private func sel(_ indikator: Indikator, periode: Periode) -> Cell {
        let target = nilaiTarget(indikator.kode, periode: periode)
        guard let target else {
            return Cell(
                periode == .tahun
                    ? "belum "
                        + "ditetapkan" : Hitungan.tandaTidakDiukur)
        }
        let teks = hitungan.cetak(target, indikator: indikator)
        guard case .angka(let angka) = target else { return Cell(teks, alignment: .trailing) }
        let desimal = teks.split(separator: ",").dropFirst().first?.count ?? 0
        return Cell(teks, value: .decimal(angka.desimal, places: desimal))
    }

    /// The target of this version; what a revision does not repeat stays as it was.
    private func nilaiTarget(_ kode: String, periode: Periode) -> NilaiTarget? {
        let perubahan = stride(from: perjanjian.versi, through: 1, by: -1).map { SumberTarget.pkPerubahan($0) }
        for sumber in perubahan + [.pk] {
            if let target = hitungan.target(kode, tahun: tahun, periode: periode, sumber: sumber) {
                return target.nilai
            }
        }
        return nil
    }

    // MARK: Tabel B

    private var daftarSimpul: [Simpul] {
        perjanjian.daftarSimpul.isEmpty
            ? hitungan.daftarSimpul(.program) : perjanjian.daftarSimpul.compactMap { hitungan.simpul($0) }
    }

    /// Programmes (or listed nodes) with their budgets and the sum; nil when there is no budget.
    var anggaran: Table? {
        let daftar = daftarSimpul.compactMap { simpul in pagu(simpul.kode).map { (simpul: simpul, pagu: $0) } }
        guard !daftar.isEmpty else { return anggaranTotal }
        let kode = Set(daftar.map(\.simpul.kode))
        // A node under another listed node is already in its parent's budget.
        let puncak = daftar.indices.filter { posisi in
            !hitungan.leluhur(daftar[posisi].simpul.kode).contains { kode.contains($0.kode) }
        }
        let baris = daftar.enumerated().map { nomor, satu in
            Row([
                Cell("\(nomor + 1)", value: .integer(Int64(nomor + 1))),
                Cell(satu.simpul.uraian, indent: puncak.contains(nomor) ? 0 : 1),
                Cell(satu.pagu.cetak, value: .integer(satu.pagu.nilai)), Cell(sumberDana(satu.simpul.kode)),
            ])
        }
        let jumlah = puncak.map { daftar[$0].pagu }.jumlah
        let total = Row(
            [
                Cell("JUMLAH", columnSpan: 2, alignment: .center),
                Cell(jumlah.cetak, value: .integer(jumlah.nilai), formula: .sum(rows: puncak)), .empty,
            ], role: .total)
        return tabelAnggaran(judul: namaSimpul(daftar.map(\.simpul)), baris + [total])
    }

    /// The sum alone, when this version's budget is not known by programme.
    private var anggaranTotal: Table? {
        guard perjanjian.daftarSimpul.isEmpty,
            let jumlah = hitungan.pagu(Hitungan.kodeTotal, tahun: tahun, versi: perjanjian.versiAnggaran)
        else { return nil }
        let cells = [
            Cell("JUMLAH", columnSpan: 2, alignment: .center), Cell(jumlah.cetak, value: .integer(jumlah.nilai)),
            .empty,
        ]
        var tabel = tabelAnggaran(judul: "Program", [Row(cells, role: .total)])
        tabel.notes = [Paragraph("Rincian anggaran per program pada versi ini tidak tercatat.", kind: .note)]
        return tabel
    }

    private func tabelAnggaran(judul: String, _ baris: [Row]) -> Table {
        Table(
            id: "perjanjian-anggaran", anchor: "perjanjian-anggaran",
            columns: [
                Column(.ordinal, width: 5), Column(.text, width: 55), Column(.money, width: 22),
                Column(.text, width: 18),
            ],
            header: [
                [
                    "No.", judul,
                    "Anggaran "
                        + "(Rp)", "Keterangan",
                ].map { Cell($0) }
            ], rows: baris, style: .boxed)
    }

    /// `Program`, `Program/Kegiatan`: the kinds in the table, in order of depth.
    private func namaSimpul(_ daftar: [Simpul]) -> String {
        let ada = Set(daftar.map(\.jenis))
        return Simpul.Jenis.allCases.filter { ada.contains($0) }.map(\.nama).joined(separator: "/")
    }

    /// The budget of this version, or of the last one before it.
    private func pagu(_ kode: String) -> Rupiah? {
        versiPagu(kode).flatMap { hitungan.pagu(kode, tahun: tahun, versi: $0) }
    }

    private func versiPagu(_ kode: String) -> VersiAnggaran? {
        let perubahan = stride(from: perjanjian.versi, through: 1, by: -1).map { VersiAnggaran.perubahan($0) }
        return (perubahan + [.murni]).first { hitungan.pagu(kode, tahun: tahun, versi: $0) != nil }
    }

    private func sumberDana(_ kode: String) -> String {
        let turunan = Set(hitungan.turunan(kode).map(\.kode)), versi = versiPagu(kode)
        let sumber = hitungan.berkas.daftarPagu.filter {
            $0.tahun == tahun && $0.versi == versi && turunan.contains($0.simpul)
        }
        .map(\.sumberDana)
        return sumber.reduce(into: [String]()) { hasil, satu in
            if !satu.isEmpty, !hasil.contains(satu) { hasil.append(satu) }
        }.joined(separator: ", ")
    }
}
