internal import CXlsxWriter
internal import Foundation
internal import Kinerja

/// A workbook being made with libxlsxwriter; the same input gives the same bytes.
final class WorkbookWriter {
    enum Style: CaseIterable {
        case requiredHeader, optionalHeader, key, note
        case text, longText, number, money, year, date
        case title, lead, section, tableHead, tableCell, tableCode
        /// A tree whose sums are locked: names by their depth, codes and sums.
        case node0, node1, node2, nodeCode, sum
    }

    /// Longest text a cell can hold.
    static let cellLimit = 32_767

    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let path: String
    private var formats: [Style: UnsafeMutablePointer<lxw_format>] = [:]
    private var strings: [UnsafeMutablePointer<CChar>] = []
    private var isClosed = false

    init(title: String) throws(KesalahanTulis) {
        var pattern = Array((NSTemporaryDirectory() as NSString).appendingPathComponent("tolok-XXXXXX").utf8CString)
        let descriptor = mkstemp(&pattern)
        guard descriptor >= 0 else { throw .sistem(systemReason()) }
        close(descriptor)
        path = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard let workbook = workbook_new(path) else { throw .sistem("buku kerja tidak dapat dibuat") }
        self.workbook = workbook
        setProperties(title: title)
        for style in Style.allCases { formats[style] = makeFormat(style) }
    }

    deinit {
        if !isClosed { lxw_workbook_free(workbook) }
        unlink(path)
        strings.forEach { free($0) }
    }

    func addSheet(_ name: String) throws(KesalahanTulis) -> Worksheet {
        guard let sheet = workbook_add_worksheet(workbook, name) else {
            throw .sistem("lembar \"\(name)\" tidak dapat dibuat")
        }
        return Worksheet(sheet, writer: self)
    }

    /// The finished file.
    func finish() throws(KesalahanTulis) -> [UInt8] {
        isClosed = true
        let status = workbook_close(workbook)
        guard status == LXW_NO_ERROR else { throw .sistem(String(cString: lxw_strerror(status))) }
        guard let data = FileManager.default.contents(atPath: path) else { throw .sistem(systemReason()) }
        return [UInt8](data)
    }

    func format(_ style: Style) -> UnsafeMutablePointer<lxw_format>? { formats[style] }

    /// A C string that lives as long as the workbook.
    func keep(_ text: String) -> UnsafeMutablePointer<CChar>? {
        guard let copy = strdup(text) else { return nil }
        strings.append(copy)
        return copy
    }

    private func setProperties(title: String) {
        var properties = lxw_doc_properties()
        properties.title = keep(title)
        properties.company = keep("Tolok")
        // A fixed moment (1 January 2024, UTC): the file must not depend on the clock.
        properties.created = 1_704_067_200
        workbook_set_properties(workbook, &properties)
    }

    private func makeFormat(_ style: Style) -> UnsafeMutablePointer<lxw_format>? {
        guard let format = workbook_add_format(workbook) else { return nil }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        switch style {
        case .requiredHeader, .optionalHeader, .key, .note: setHeaderFormat(format, style)
        case .text, .longText, .number, .money, .year, .date: setDataFormat(format, style)
        case .title, .lead, .section, .tableHead, .tableCell, .tableCode: setGuideFormat(format, style)
        case .node0, .node1, .node2, .nodeCode, .sum: setTreeFormat(format, style)
        }
        return format
    }

    private func setHeaderFormat(_ format: UnsafeMutablePointer<lxw_format>, _ style: Style) {
        switch style {
        case .requiredHeader:
            format_set_bold(format)
            format_set_bg_color(format, Self.ink)
            format_set_font_color(format, 0xFFFFFF)
        case .optionalHeader:
            format_set_bg_color(format, 0xDCE6EF)
            format_set_font_color(format, Self.ink)
        case .key:
            format_set_bg_color(format, 0xF2F5F8)
        default:
            format_set_font_color(format, 0x5B6770)
            format_set_text_wrap(format)
        }
        if style == .requiredHeader || style == .optionalHeader {
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_border_color(format, 0xB8C4CE)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
            format_set_indent(format, 1)
        }
    }

    private func setDataFormat(_ format: UnsafeMutablePointer<lxw_format>, _ style: Style) {
        format_set_unlocked(format)
        switch style {
        case .text:
            format_set_num_format(format, "@")
            format_set_indent(format, 1)
        case .longText:
            format_set_text_wrap(format)
            format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
            format_set_indent(format, 1)
        case .money: format_set_num_format(format, "#,##0")
        case .year:
            format_set_num_format(format, "0")
            format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        case .date: format_set_num_format(format, "yyyy-mm-dd")
        default: break
        }
    }

    private func setGuideFormat(_ format: UnsafeMutablePointer<lxw_format>, _ style: Style) {
        switch style {
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 18)
            format_set_font_color(format, Self.ink)
        case .section:
            format_set_bold(format)
            format_set_font_size(format, 13)
            format_set_font_color(format, Self.ink)
        case .tableHead:
            format_set_bold(format)
            format_set_bg_color(format, 0xDCE6EF)
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
        case .tableCode:
            format_set_bold(format)
            format_set_bottom(format, UInt8(LXW_BORDER_HAIR.rawValue))
        case .tableCell:
            format_set_text_wrap(format)
            format_set_bottom(format, UInt8(LXW_BORDER_HAIR.rawValue))
        default: format_set_font_color(format, 0x3A444C)
        }
    }

    private func setTreeFormat(_ format: UnsafeMutablePointer<lxw_format>, _ style: Style) {
        format_set_bg_color(format, 0xF2F5F8)
        format_set_bottom(format, UInt8(LXW_BORDER_HAIR.rawValue))
        switch style {
        case .sum:
            // A sum of nothing shows nothing.
            format_set_num_format(format, "#,##0;-#,##0;")
            format_set_bold(format)
        case .nodeCode: format_set_num_format(format, "@")
        default:
            format_set_text_wrap(format)
            if style == .node0 { format_set_bold(format) }
            format_set_indent(format, style == .node0 ? 0 : style == .node1 ? 1 : 2)
        }
    }

    private static let ink: UInt32 = 0x1B3A57
}
