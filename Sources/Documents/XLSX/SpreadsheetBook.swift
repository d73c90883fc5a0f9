import CXlsxWriter
import Foundation

/// A workbook that is being written by libxlsxwriter.
final class SpreadsheetBook {
    typealias Sheet = UnsafeMutablePointer<lxw_worksheet>

    private let book: UnsafeMutablePointer<lxw_workbook>
    private var formats: [SheetStyle: UnsafeMutablePointer<lxw_format>] = [:]
    private var isClosed = false

    /// - Parameter temporaryFolder: where the library keeps its parts until the file is closed.
    init(path: String, temporaryFolder: String, metadata: Metadata) throws(WriterError) {
        let opened = temporaryFolder.withCString { folder in
            var options = lxw_workbook_options()
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            return workbook_new_opt(path, &options)
        }
        guard let opened else {
            throw WriterError.library(name: "libxlsxwriter", detail: "buku kerja tidak dapat dibuat")
        }
        book = opened
        set(metadata)
    }

    deinit {
        // The library frees its memory only when closing; the file is thrown away with its folder.
        if !isClosed { workbook_close(book) }
    }

    func close() throws(WriterError) {
        isClosed = true
        let code = workbook_close(book)
        guard code == LXW_NO_ERROR else {
            let detail = lxw_strerror(code).map { String(cString: $0) } ?? "galat \(code.rawValue)"
            throw WriterError.library(name: "libxlsxwriter", detail: detail)
        }
    }

    /// A new sheet at the end; nil when the library refuses the name.
    func addSheet(_ name: String) -> Sheet? {
        guard let sheet = workbook_add_worksheet(book, name) else { return nil }
        worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_set_margins(sheet, 0.6, 0.6, 0.7, 0.7)
        worksheet_set_footer(sheet, "&C&P / &N")
        return sheet
    }

    func addChart(_ type: lxw_chart_type) -> UnsafeMutablePointer<lxw_chart>? {
        workbook_add_chart(book, UInt8(type.rawValue))
    }

    /// The cell format of a style; equal styles share one.
    func format(_ style: SheetStyle) -> UnsafeMutablePointer<lxw_format>? {
        if let format = formats[style] { return format }
        guard let format = workbook_add_format(book) else { return nil }
        style.apply(to: format)
        formats[style] = format
        return format
    }

    private func set(_ metadata: Metadata) {
        let texts = [
            metadata.title, metadata.subject, metadata.author, metadata.keywords.joined(separator: ", "),
        ].map { strdup(cellText($0)) }
        defer { texts.forEach { free($0) } }
        var properties = lxw_doc_properties()
        properties.title = texts[0]
        properties.subject = texts[1]
        properties.author = texts[2]
        properties.company = texts[2]
        properties.keywords = texts[3]
        properties.created = secondsSince1970(metadata.created)
        workbook_set_properties(book, &properties)
    }
}

/// Text as a spreadsheet may hold it: no characters XML forbids.
func cellText(_ text: String) -> String {
    // What XML forbids is a control character or begins with byte EF; few texts have either.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0xEF }) { return text }
    if text.unicodeScalars.allSatisfy(\.isAllowedInXML) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isAllowedInXML)))
}

/// `2025-02-28T00:00:00Z` as a time of the C library. The library takes 0 for "now", so anything unreadable
/// becomes the first day of 1980, as in a zip file.
private func secondsSince1970(_ text: String) -> time_t {
    let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    guard numbers.count >= 3, numbers[0] >= 1980 else { return 315_532_800 }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    // Days by the civil calendar, with the year starting in March.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    let time = numbers.count >= 6 ? numbers[3] * 3600 + numbers[4] * 60 + numbers[5] : 0
    return days * 86400 + time
}
