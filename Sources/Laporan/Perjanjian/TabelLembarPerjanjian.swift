import Documents
import Kinerja

/// The two tables of an agreement's annex, for the whole instansi or for the indicators and nodes it lists.
struct TabelLembarPerjanjian {
    let naskah: NaskahPerjanjian
    let kolomPeriode: String?

    /// Columns of the year's parts, unless no indicator has a target for any of them.
    private var periode: [Periode] {
        let diminta =
            switch kolomPeriode {
            case "triwulan": Periode.semuaTriwulan
            case "bulan": Periode.semuaBulan
            default: [Periode]()
            }
        let ada = naskah.daftarJanji.contains { janji in diminta.contains { janji.target[$0] != nil } }
        return ada ? diminta : []
    }

    /// Whether the annex has columns for parts of the year.
    var berperiode: Bool { !periode.isEmpty }

    // MARK: Tabel A

    /// Nodes with their indicators and targets of this version.
    var target: Table {
        var baris: [Row] = []
        let kelompok = naskah.daftarKelompok
        for (nomor, satu) in kelompok.enumerated() {
            let golongan = golongan(satu)
            if bergolongan, nomor == 0 || self.golongan(kelompok[nomor - 1]) != golongan {
                baris.append(Row([Cell(golongan, columnSpan: kolomTarget.count)], role: .group))
            }
            baris += barisKelompok(satu, nomor: nomor + 1)
        }
        return Table(
            id: "perjanjian-target", anchor: "perjanjian-target", columns: kolomTarget, header: [judulKolom],
            columnNumbers: (1...kolomTarget.count).map { "(\($0))" }, rows: baris, style: .boxed)
    }

    /// Band of special and operational objectives; goals and sasaran are strategic.
    private func golongan(_ kelompok: NaskahPerjanjian.Kelompok) -> String {
        switch kelompok.jenis {
        case .sasaranKhusus?, .sasaranOperasional?: kelompok.jenis?.nama ?? ""
        case .visi?, .misi?, .tujuan?, .sasaran?: "Sasaran Strategis"
        case .program?, .kegiatan?, .subkegiatan?: kelompok.jenis?.nama ?? ""
        case nil: ""
        }
    }

    private var bergolongan: Bool { Set(naskah.daftarKelompok.map(golongan)).count > 1 }

    /// `Sasaran Strategis`, `Sasaran` when several kinds are banded, `Program/Kegiatan` below the result level.
    private var namaKolomSimpul: String {
        let jenis = naskah.daftarKelompok.compactMap(\.jenis)
        guard jenis.contains(where: \.hasil) else { return jenis.isEmpty ? "Sasaran" : jenis.namaBersama }
        return bergolongan ? "Sasaran" : naskah.daftarKelompok.first.map(golongan) ?? ""
    }

    private var kolomTarget: [Column] {
        [Column(.ordinal, width: 5), Column(.text, width: 28), Column(.text, width: 34), Column(.text, width: 10)]
            + periode.map { _ in Column(.number, width: kolomPeriode == "bulan" ? 6 : 9) } + [
                Column(.number, width: 11)
            ]
    }

    private var judulKolom: [Cell] {
        ["No.", namaKolomSimpul, "Indikator Kinerja", "Satuan"].map { Cell($0) } + periode.map { Cell($0.singkatan) }
            + [Cell(periode.isEmpty ? "Target" : "Target \(naskah.tahun)")]
    }

    private func barisKelompok(_ kelompok: NaskahPerjanjian.Kelompok, nomor: Int) -> [Row] {
        kelompok.daftarJanji.enumerated().map { urutan, janji in
            let depan =
                urutan > 0
                ? []
                : [
                    Cell("\(nomor)", value: .integer(Int64(nomor)), rowSpan: kelompok.daftarJanji.count),
                    Cell(kelompok.uraian, rowSpan: kelompok.daftarJanji.count),
                ]
            let nilai = periode.map { janji.sel($0) } + [janji.sel(.tahun)]
            return Row(depan + [Cell(janji.nama), Cell(janji.satuan)] + nilai)
        }
    }

    // MARK: Tabel B

    /// Programmes (or listed nodes) with their budgets and the sum; nil when there is no budget.
    var anggaran: Table? {
        let daftar = naskah.daftarAnggaran
        guard !daftar.isEmpty else { return anggaranTotal }
        // A node under another listed node is already in its parent's budget.
        let puncak = daftar.indices.filter { !daftar[$0].dalamInduk }
        let baris = daftar.enumerated().map { nomor, satu in
            Row([
                Cell("\(nomor + 1)", value: .integer(Int64(nomor + 1))),
                Cell(satu.uraian, indent: satu.dalamInduk ? 1 : 0),
                Cell(satu.pagu.cetak, value: .integer(satu.pagu.nilai)), Cell(satu.sumberDana),
            ])
        }
        let jumlah = puncak.map { daftar[$0].pagu }.jumlah
        let total = Row(
            [
                Cell("JUMLAH", columnSpan: 2, alignment: .center),
                Cell(jumlah.cetak, value: .integer(jumlah.nilai), formula: .sum(rows: puncak)), .empty,
            ], role: .total)
        return tabelAnggaran(judul: daftar.compactMap(\.jenis).namaBersama, baris + [total])
    }

    /// The sum alone, when this version's budget is not known by programme.
    private var anggaranTotal: Table? {
        guard let jumlah = naskah.jumlahSaja else { return nil }
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
            ], header: [["No.", judul, "Anggaran (Rp)", "Keterangan"].map { Cell($0) }], rows: baris, style: .boxed)
    }
}

extension NaskahPerjanjian.Janji {
    /// The target of a period as a cell.
    func sel(_ periode: Periode) -> Cell {
        guard let nilai = target[periode] else {
            return Cell(periode == .tahun ? "belum ditetapkan" : Hitungan.tandaTidakDiukur)
        }
        return nilai.sel
    }
}

extension NaskahPerjanjian.Nilai {
    var sel: Cell {
        guard case .angka(let angka) = nilai else { return Cell(teks, alignment: .trailing) }
        let desimal = teks.split(separator: ",").dropFirst().first?.count ?? 0
        return Cell(teks, value: .decimal(angka.desimal, places: desimal))
    }
}

extension [Simpul.Jenis] {
    /// `Program`, `Program/Kegiatan`: the kinds among them, in order of depth.
    var namaBersama: String {
        let ada = Set(self)
        return Simpul.Jenis.allCases.filter { ada.contains($0) }.map(\.nama).joined(separator: "/")
    }
}
