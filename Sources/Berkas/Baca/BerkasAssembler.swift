internal import Kinerja

/// Turns what was found on disk into facts: phase 1 (syntax and types of every sheet), then phase 2 (the rules).
final class BerkasAssembler {
    private let source: ReadSource
    private let log: ProblemLog
    private let sheets: [String: MatchedSheet]
    private var map = SourceMap()
    private var notation: LokalAngka

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

    func finish(periksaRumus: ((String) -> String?)?) -> HasilBaca {
        reportMissingSheets()
        var berkas = assemble()
        reportEmptySheets(berkas)
        map.brokenRows = log.brokenRows
        map.brokenSheets = log.brokenSheets
        loadAttachments(&berkas)
        let rules = periksa(berkas, map: map, periksaRumus: periksaRumus)
        let problems = (log.problems + rules).urutMenurutTempat
        return HasilBaca(berkas: problems.adaGalat ? nil : berkas, daftarMasalah: problems)
    }

    private func reportMissingSheets() {
        let found = Set(source.sheets.map(\.name)).union(log.brokenSheets)
        for schema in Skema.daftarLembar where schema.wajib && !found.contains(schema.nama) {
            log.add(MasalahBerkas(
                .galat, lembar: schema.nama, pesan: "Lembar wajib \"\(schema.nama)\" tidak ada.",
                perbaikan: "Tambahkan lembar itu: \(schema.keterangan)"))
            log.markBroken(sheet: schema.nama)
        }
    }

    private func reportEmptySheets(_ berkas: BerkasKinerja) {
        for (name, isEmpty) in [("simpul", berkas.daftarSimpul.isEmpty), ("indikator", berkas.daftarIndikator.isEmpty)]
        where isEmpty && !log.brokenSheets.contains(name) {
            log.add(MasalahBerkas(
                .galat, lembar: name, asal: source.sheets.first { $0.name == name }?.origin,
                pesan: "Lembar \"\(name)\" belum diisi.", perbaikan: "Isi sekurang-kurangnya satu baris di bawah judul."))
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

    private func rows<Row: SheetRow>(indikator: [String: Indikator] = [:]) -> [Row] {
        guard let sheet = sheets[Row.sheet] else { return [] }
        map.rows[Row.sheet] = sheet.rows.map(\.number)
        return sheet.rows.map { raw in
            var reader = RowReader(raw, of: sheet, lokal: notation, log: log)
            reader.indikator = indikator
            return Row(reader)
        }
    }
}

extension BerkasAssembler {
    /// Keys and values as one row; the notation of the whole berkas is found on the way.
    private func readInstansi() -> Instansi {
        var cells: [String: CellContent] = [:], places: [String: RowReader.Place] = [:]
        let kunci = Skema.kunciInstansi
        let sheet = sheets["instansi"]
        for raw in sheet?.rows ?? [] {
            guard let sheet else { break }
            let reader = RowReader(raw, of: sheet, lokal: notation, log: log)
            let tertulis = reader.teks("kunci")
            guard !tertulis.isEmpty else { continue }
            guard let kolom = kunci.first(where: { Self.names($0).contains(Ejaan.normal(tertulis)) }) else {
                let saran = Ejaan.saran(tertulis, dari: kunci.map(\.nama), sebutan: "kunci")
                reader.warn("kunci", nilai: tertulis, "Kunci \"\(tertulis)\" tidak dikenal dan tidak dibaca.", saran)
                continue
            }
            if places[kolom.nama] != nil {
                reader.report("kunci", nilai: tertulis, "Kunci \"\(kolom.nama)\" ada dua kali.", "Hapus salah satunya.")
            }
            places[kolom.nama] = .init(row: raw.number, column: "nilai")
            if let content = raw.cells[sheet.columns["nilai"] ?? -1] { cells[kolom.nama] = content }
        }
        map.keyRows["instansi"] = places.mapValues(\.row)
        for kolom in kunci where places[kolom.nama] == nil { places[kolom.nama] = .init(row: 0, column: kolom.nama) }
        let readerLog = sheet == nil ? ProblemLog() : log
        let reader = RowReader(
            sheet: "instansi", origin: sheet?.origin ?? "instansi", columns: kunci, cells: cells, places: places,
            lokal: notation, log: readerLog)
        notation = reader.pilihan("lokal_angka") ?? notation
        return Instansi(reader)
    }

    private static func names(_ kolom: SkemaKolom) -> [String] { ([kolom.nama] + kolom.sinonim).map(Ejaan.normal) }

    private func readAturan(tahun: Int) -> AturanKinerja {
        let semua: [AturanKinerja.Setelan] = rows()
        var terpakai: [AturanKinerja.Setelan] = [], baris: [String: Int] = [:]
        var percobaan = nasional(tahun: tahun)
        for (index, setelan) in semua.enumerated() where !setelan.nilai.isEmpty {
            let row = map.row("aturan", index)
            if baris.updateValue(row, forKey: setelan.kunci) != nil {
                aturanProblem(row, setelan, "Aturan \"\(setelan.kunci)\" ada dua kali.", "Hapus salah satunya.")
                continue
            }
            do throws(KesalahanAturan) {
                try percobaan.atur(setelan)
                terpakai.append(setelan)
            } catch {
                let saran = Ejaan.terdekat(setelan.kunci, di: KunciAturan.allCases.map(\.rawValue))
                aturanProblem(
                    row, setelan, error.pesan,
                    saran.map { "Perbaiki baris ini (kunci terdekat: \($0))." } ?? "Perbaiki atau hapus baris ini.")
            }
        }
        map.keyRows["aturan"] = baris
        var hasil = percobaan
        hasil.setelan = terpakai
        if let skala = BarisSkala.skala(rows()) { hasil.skala = skala }
        return hasil
    }

    private func nasional(tahun: Int) -> AturanKinerja {
        do throws(KesalahanAturan) {
            return try AturanKinerja.berlaku(tahun: tahun)
        } catch {
            preconditionFailure("Tabel aturan bawaan tidak dapat diterapkan: \(error.pesan)")
        }
    }

    private func aturanProblem(_ row: Int, _ setelan: AturanKinerja.Setelan, _ pesan: String, _ perbaikan: String) {
        log.add(MasalahBerkas(
            .galat, lembar: "aturan", asal: map.origin("aturan"), baris: row, kolom: "nilai", nilai: setelan.nilai,
            pesan: pesan, perbaikan: perbaikan))
    }

    /// Sections by key: files of the folder, and rows of the sheet with their continuations.
    private func readNarasi() -> [String: String] {
        var hasil: [String: String] = [:]
        let baris: [BarisNarasi] = rows()
        for (index, satu) in baris.enumerated() {
            let (kunci, lanjutan) = Self.continued(satu.kunci)
            if (hasil[kunci] != nil) != lanjutan {
                let pesan = lanjutan ? "Lanjutan \"\(satu.kunci)\" tidak mempunyai baris pertama." : "Kunci \"\(kunci)\" ada dua kali."
                log.add(MasalahBerkas(
                    .galat, lembar: "narasi", asal: map.origin("narasi"), baris: map.row("narasi", index),
                    kolom: "kunci", nilai: satu.kunci, pesan: pesan, perbaikan: "Gabungkan teksnya dalam satu kunci."))
            }
            hasil[kunci, default: ""] += satu.teks
            if map.keyRows["narasi", default: [:]][kunci] == nil {
                map.keyRows["narasi", default: [:]][kunci] = map.row("narasi", index)
            }
        }
        for berkas in source.narratives {
            if hasil[berkas.key] != nil {
                log.add(MasalahBerkas(
                    .galat, lembar: "narasi", asal: berkas.origin, nilai: berkas.key,
                    pesan: "Bagian \"\(berkas.key)\" ada dua kali.", perbaikan: "Hapus salah satunya."))
            }
            hasil[berkas.key] = berkas.content
        }
        return hasil.mapValues(Ejaan.rapi).filter { !$0.value.isEmpty }
    }

    /// `saran (2)` continues `saran`.
    private static func continued(_ kunci: String) -> (String, Bool) {
        guard kunci.hasSuffix(")"), let buka = kunci.lastIndex(of: "("),
            let nomor = Int(kunci[kunci.index(after: buka)...].dropLast()), nomor >= 2
        else { return (kunci, false) }
        return (Ejaan.rapi(String(kunci[..<buka])), true)
    }

    private func loadAttachments(_ berkas: inout BerkasKinerja) {
        for index in berkas.daftarLampiran.indices where !berkas.daftarLampiran[index].berkas.isEmpty {
            let nama = berkas.daftarLampiran[index].berkas
            let path = source.attachmentFolder.map { FileAccess.join($0, nama) }
            guard let path, FileAccess.kind(path) != .missing else {
                attachmentProblem(
                    index, nama, source.requiresAttachments ? .galat : .peringatan,
                    "Berkas lampiran \"\(nama)\" tidak ditemukan.", "Simpan berkas itu di folder lampiran.")
                continue
            }
            do throws(FileAccess.Failure) {
                let isi = try FileAccess.read(path)
                if !ImageKind.isImage(isi) {
                    attachmentProblem(
                        index, nama, .galat, "Isi \"\(nama)\" bukan gambar PNG atau JPEG.",
                        "Simpan ulang gambar itu sebagai PNG atau JPEG.")
                }
                berkas.daftarLampiran[index].isi = isi
            } catch {
                attachmentProblem(index, nama, .galat, error.pesan, error.perbaikan)
            }
        }
    }

    private func attachmentProblem(
        _ index: Int, _ nama: String, _ tingkat: MasalahBerkas.Tingkat, _ pesan: String, _ perbaikan: String
    ) {
        log.add(MasalahBerkas(
            tingkat, lembar: "lampiran", asal: map.origin("lampiran"), baris: map.row("lampiran", index),
            kolom: "berkas", nilai: nama, pesan: pesan, perbaikan: perbaikan))
    }
}

/// Kinds of picture a report can show, by content and not by name.
enum ImageKind {
    static func isImage(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) || bytes.starts(with: [0xFF, 0xD8, 0xFF])
    }
}
