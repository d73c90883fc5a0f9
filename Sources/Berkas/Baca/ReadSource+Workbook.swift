internal import Kinerja

extension ReadSource {
    /// Reads a workbook; its attachments are looked for beside it.
    static func workbook(
        _ bytes: [UInt8], attachmentFolder: SourceFolder?, log: ProblemLog
    ) throws(WorkbookReader.Failure) -> ReadSource {
        var source = ReadSource(
            defaultNotation: .id, attachmentFolder: attachmentFolder, requiresAttachments: false)
        for sheet in try WorkbookReader(bytes).sheets {
            if Skema.lembarDiabaikan.contains(Ejaan.normal(sheet.name)) { continue }
            guard let schema = schema(named: sheet.name) else {
                if !sheet.rows.isEmpty { log.add(unknownSheet(sheet.name, origin: sheet.name)) }
                continue
            }
            source.add(
                RawSheet(name: schema.nama, origin: sheet.name, rows: sheet.rows, merges: sheet.merges), log: log)
        }
        return source
    }
}
