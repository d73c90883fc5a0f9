internal import Kinerja

/// Everything a berkas is made of, as found on disk: not yet understood.
struct ReadSource {
    struct Text {
        var key: String
        var origin: String
        var content: String
    }

    var sheets: [RawSheet] = []
    var narratives: [Text] = []
    /// Notation assumed when the sheet `instansi` names none.
    var defaultNotation: LokalAngka
    /// Folder with the files of the sheet `lampiran`; nil when there is none.
    var attachmentFolder: SourceFolder?
    /// A workbook may travel without its attachments.
    var requiresAttachments: Bool

    /// The sheet of the schema a file or worksheet stands for.
    static func schema(named name: String) -> SkemaLembar? {
        let normal = Ejaan.normal(name)
        return Skema.daftarLembar.first { Ejaan.normal($0.nama) == normal }
            ?? Skema.daftarLembar.first { $0.sinonim.contains { Ejaan.normal($0) == normal } }
    }

    static func unknownSheet(_ name: String, origin: String) -> MasalahBerkas {
        let saran =
            Ejaan.terdekat(name, di: Skema.daftarLembar.map(\.nama))
            .map { "Mungkin maksud Anda \"\($0)\". " } ?? ""
        return MasalahBerkas(
            .peringatan, asal: origin, pesan: "Lembar \"\(name)\" tidak dikenal dan tidak dibaca.",
            perbaikan: saran + "Hapus lembar itu bila tidak perlu.")
    }

    /// Adds a sheet unless one of the same meaning is there already.
    mutating func add(_ sheet: RawSheet, log: ProblemLog) {
        if let earlier = sheets.first(where: { $0.name == sheet.name }) {
            log.add(
                MasalahBerkas(
                    .galat, lembar: sheet.name, asal: sheet.origin,
                    pesan: "Lembar \(sheet.name) ada dua: \"\(earlier.origin)\" dan \"\(sheet.origin)\".",
                    perbaikan: "Gabungkan keduanya, atau hapus salah satu."))
            return
        }
        sheets.append(sheet)
    }
}
