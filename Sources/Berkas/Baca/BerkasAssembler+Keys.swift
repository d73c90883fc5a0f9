internal import Kinerja

extension BerkasAssembler {
    /// Keys and values as one row; the notation of the whole berkas is found on the way.
    func readInstansi() -> Instansi {
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

    func readAturan(tahun: Int) -> AturanKinerja {
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
        log.add(
            MasalahBerkas(
                .galat, lembar: "aturan", asal: map.origin("aturan"), baris: row, kolom: "nilai", nilai: setelan.nilai,
                pesan: pesan, perbaikan: perbaikan))
    }
}
