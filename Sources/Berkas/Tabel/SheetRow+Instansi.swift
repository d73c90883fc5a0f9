internal import Kinerja

extension Kinerja.Unit: SheetRow {
    static let sheet = "unit"

    init(_ row: RowReader) {
        self.init(
            kode: row.kode("kode"), nama: row.teks("nama"), induk: row.kode("induk"), tugas: row.teks("tugas"))
    }

    var cells: [String: CellValue] {
        ["kode": .text(kode), "nama": .text(nama), "induk": .text(induk), "tugas": .text(tugas)]
    }
}

extension Jabatan: SheetRow {
    static let sheet = "jabatan"

    init(_ row: RowReader) {
        self.init(
            kode: row.kode("kode"), nama: row.teks("nama"), induk: row.kode("induk"), unit: row.kode("unit"),
            pejabat: row.teks("pejabat"), nip: row.nip("nip"), pangkat: row.teks("pangkat"),
            status: row.pilihan("status") ?? .definitif, mulai: row.tanggal("mulai"), selesai: row.tanggal("selesai"))
    }

    var cells: [String: CellValue] {
        [
            "kode": .text(kode), "nama": .text(nama), "induk": .text(induk), "unit": .text(unit),
            "pejabat": .text(pejabat), "nip": .text(nip), "pangkat": .text(pangkat), "status": .code(status),
            "mulai": .optional(mulai), "selesai": .optional(selesai),
        ]
    }
}

extension AturanKinerja.Setelan: SheetRow {
    static let sheet = "aturan"

    init(_ row: RowReader) {
        let kunci = row.teks("kunci").lowercased().replacing(" ", with: "_")
        self.init(kunci: kunci, nilai: Self.nilai(row, kunci), dasar: row.teks("dasar"))
    }

    /// Rules are set by canonical numbers: what is written in another notation is turned into them here.
    private static func nilai(_ row: RowReader, _ kunci: String) -> String {
        guard let content = row.content("nilai") else { return "" }
        let teks = row.shown(content)
        guard ![KunciAturan.kode.rawValue, KunciAturan.uraian.rawValue].contains(kunci) else { return teks }
        if case .number(let text, percent: false) = content { return text }
        if row.lokal == .kanonik, Angka(kanonik: teks) != nil { return teks }
        let terbaca: AngkaTerbaca? = try? PembacaAngka.baca(teks, lokal: row.lokal)
        return terbaca.map { $0.angka.description } ?? teks
    }

    var cells: [String: CellValue] {
        let angka =
            [KunciAturan.kode.rawValue, KunciAturan.uraian.rawValue].contains(kunci)
            ? nil : Angka(kanonik: nilai)
        let sama = angka?.description == nilai
        return [
            "kunci": .text(kunci), "nilai": sama ? .optional(angka) : .text(nilai), "dasar": .text(dasar),
        ]
    }
}

/// One band of the local scale; the first row also carries what belongs to the scale as a whole.
struct BarisSkala: SheetRow {
    static let sheet = "skala"
    var pita: Pita
    var nama: String
    var dasarHukum: String
    var pembulatanAwal: Int?
    var catatan: String

    init(_ row: RowReader) {
        pita = Pita(
            predikat: row.teks("predikat"), min: row.angka("min"), minTermasuk: row.yaTidak("min_termasuk") ?? false,
            maks: row.angka("maks"), maksTermasuk: row.yaTidak("maks_termasuk") ?? false, warna: row.warna("warna"),
            teks: row.teks("teks"))
        nama = row.teks("nama")
        dasarHukum = row.teks("dasar_hukum")
        pembulatanAwal = row.bulat("pembulatan_awal")
        catatan = row.teks("catatan")
    }

    private init(_ pita: Pita, dari skala: Skala?) {
        self.pita = pita
        nama = skala?.nama ?? ""
        dasarHukum = skala?.dasarHukum ?? ""
        pembulatanAwal = skala?.pembulatanAwal
        catatan = skala?.catatan ?? ""
    }

    var cells: [String: CellValue] {
        [
            "predikat": .text(pita.predikat), "min": .optional(pita.min), "min_termasuk": .yaTidak(pita.minTermasuk),
            "maks": .optional(pita.maks), "maks_termasuk": .yaTidak(pita.maksTermasuk), "warna": .text(pita.warna),
            "teks": .text(pita.teks), "nama": .text(nama), "dasar_hukum": .text(dasarHukum),
            "pembulatan_awal": .optional(pembulatanAwal), "catatan": .text(catatan),
        ]
    }

    /// Kode of a scale that came from the berkas itself.
    static let kodeLokal = "lokal"

    static func skala(_ baris: [BarisSkala]) -> Skala? {
        guard let pertama = baris.first else { return nil }
        return Skala(
            kode: kodeLokal, nama: pertama.nama.isEmpty ? "Skala instansi" : pertama.nama,
            dasarHukum: pertama.dasarHukum, pembulatanAwal: pertama.pembulatanAwal, pita: baris.map(\.pita),
            catatan: pertama.catatan)
    }

    static func baris(_ skala: Skala) -> [BarisSkala] {
        skala.pita.enumerated().map { BarisSkala($1, dari: $0 == 0 ? skala : nil) }
    }
}
