internal import Kinerja

/// The facts of a berkas as rows of its sheets, in the order of the schema.
struct SheetContents {
    var sheets: [String: [[String: CellValue]]] = [:]

    init(_ berkas: BerkasKinerja) {
        sheets["instansi"] = Self.instansi(berkas.instansi)
        add(berkas.aturan.setelan)
        if berkas.aturan.skala.kode == BarisSkala.kodeLokal { add(BarisSkala.baris(berkas.aturan.skala)) }
        add(berkas.daftarUnit)
        add(berkas.daftarJabatan)
        add(berkas.daftarSimpul)
        add(berkas.daftarDukungan)
        add(berkas.daftarIndikator)
        add(berkas.daftarKeluaran)
        add(berkas.daftarStrategi)
        add(berkas.daftarKomponen)
        add(berkas.daftarTarget)
        add(berkas.daftarRealisasi)
        add(berkas.daftarAnalisis)
        add(berkas.daftarPembanding)
        add(berkas.daftarRencanaAksi)
        add(berkas.daftarPagu)
        add(berkas.daftarRealisasiAnggaran)
        add(berkas.daftarBelanja)
        add(berkas.daftarHibah)
        add(berkas.daftarPerjanjian)
        add(berkas.daftarSumberDaya)
        add(berkas.daftarIsu)
        add(berkas.daftarDasarHukum.map(BarisDasarHukum.init(uraian:)))
        add(berkas.daftarRekomendasi)
        add(berkas.daftarPenghargaan)
        add(berkas.daftarLampiran)
    }

    mutating func add<Row: SheetRow>(_ rows: [Row]) { sheets[Row.sheet] = rows.map(\.cells) }

    /// Sections in the order of a report, unknown ones last.
    static func narratives(_ narasi: [String: String]) -> [(key: String, text: String)] {
        let known = Skema.kunciNarasi.filter { narasi[$0] != nil }
        let others = narasi.keys.filter { !known.contains($0) }.sorted()
        return (known + others).map { ($0, narasi[$0] ?? "") }
    }

    private static func instansi(_ instansi: Instansi) -> [[String: CellValue]] {
        let cells = instansi.cells
        return Skema.kunciInstansi.compactMap { kolom in
            guard let value = cells[kolom.nama], value != .text("") else { return nil }
            return ["kunci": .text(kolom.nama), "nilai": value]
        }
    }
}
