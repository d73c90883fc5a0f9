internal import Kinerja

/// Turns what was found on disk into facts: phase 1 (syntax and types of every sheet), then phase 2 (the rules).
final class BerkasAssembler {
    let source: ReadSource
    let log: ProblemLog
    let sheets: [String: MatchedSheet]
    var map = SourceMap()
    var notation: LokalAngka

    init(_ source: ReadSource, log: ProblemLog) {
        self.source = source
        self.log = log
        notation = source.defaultNotation
        var sheets: [String: MatchedSheet] = [:]
        for raw in source.sheets where raw.rows.contains(where: { !$0.isBlank }) {
            guard let schema = Skema.lembar(raw.name) else { continue }
            if let matched = HeaderMatcher(schema).match(raw, log: log) {
                sheets[raw.name] = matched
                map.origins[raw.name] = raw.origin
            } else {
                log.markBroken(sheet: raw.name)
            }
        }
        self.sheets = sheets
    }

    func finish() -> HasilBaca {
        reportMissingSheets()
        var berkas = assemble()
        reportEmptySheets(berkas)
        map.brokenRows = log.brokenRows
        map.brokenSheets = log.brokenSheets
        loadAttachments(&berkas)
        let rules = periksa(berkas, map: map)
        let problems = (log.problems + rules).urutMenurutTempat
        return HasilBaca(berkas: problems.adaGalat ? nil : berkas, daftarMasalah: problems)
    }

    private func reportMissingSheets() {
        let found = Set(source.sheets.map(\.name)).union(log.brokenSheets)
        for schema in Skema.daftarLembar where schema.wajib && !found.contains(schema.nama) {
            log.add(
                MasalahBerkas(
                    .galat, lembar: schema.nama, pesan: "Lembar wajib \"\(schema.nama)\" tidak ada.",
                    perbaikan: "Tambahkan lembar itu: \(schema.keterangan)"))
            log.markBroken(sheet: schema.nama)
        }
    }

    private func reportEmptySheets(_ berkas: BerkasKinerja) {
        for (name, isEmpty) in [("simpul", berkas.daftarSimpul.isEmpty), ("indikator", berkas.daftarIndikator.isEmpty)]
        where isEmpty && !log.brokenSheets.contains(name) {
            log.add(
                MasalahBerkas(
                    .galat, lembar: name, asal: source.sheets.first { $0.name == name }?.origin,
                    pesan: "Lembar \"\(name)\" belum diisi.",
                    perbaikan: "Isi sekurang-kurangnya satu baris di bawah judul."))
            log.markBroken(sheet: name)
        }
    }

    private func assemble() -> BerkasKinerja {
        let instansi = readInstansi()
        var berkas = BerkasKinerja(instansi: instansi, aturan: readAturan(tahun: instansi.tahun))
        berkas.daftarUnit = rows()
        berkas.daftarJabatan = rows()
        berkas.daftarSimpul = rows()
        berkas.daftarDukungan = rows()
        berkas.daftarIndikator = rows()
        let ukuran = Dictionary(berkas.daftarIndikator.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal })
        berkas.daftarKomponen = rows()
        berkas.daftarTarget = rows(indikator: ukuran)
        berkas.daftarRealisasi = rows(indikator: ukuran)
        berkas.daftarPembanding = rows(indikator: ukuran)
        berkas.daftarPagu = rows()
        berkas.daftarRealisasiAnggaran = rows()
        berkas.daftarBelanja = rows()
        berkas.daftarHibah = rows()
        berkas.daftarKeluaran = rows()
        berkas.daftarPerjanjian = rows()
        berkas.daftarRencanaAksi = rows()
        berkas.daftarAnalisis = rows()
        berkas.daftarSumberDaya = rows()
        berkas.daftarStrategi = rows()
        berkas.daftarIsu = rows()
        berkas.daftarDasarHukum = (rows() as [BarisDasarHukum]).map(\.uraian)
        berkas.daftarRekomendasi = rows()
        berkas.daftarPenghargaan = rows()
        berkas.daftarLampiran = rows()
        berkas.narasi = readNarasi()
        return berkas
    }

    func rows<Row: SheetRow>(indikator: [String: Indikator] = [:]) -> [Row] {
        guard let sheet = sheets[Row.sheet] else { return [] }
        map.rows[Row.sheet] = sheet.rows.map(\.number)
        return sheet.rows.map { raw in
            var reader = RowReader(raw, of: sheet, lokal: notation, log: log)
            reader.indikator = indikator
            return Row(reader)
        }
    }
}
