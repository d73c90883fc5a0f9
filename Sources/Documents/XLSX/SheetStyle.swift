import CXlsxWriter

/// How a cell looks; one format of the workbook per different style.
struct SheetStyle: Hashable {
    /// `quiet` is a thin line in the colour of the theme's rule.
    enum Edge: Hashable { case none, quiet, thin, medium }

    var font = "Calibri"
    var size = 10.0
    var isBold = false
    var color: String?
    var fill: String?
    var ruleColor: String?
    var top = Edge.none
    var bottom = Edge.none
    /// Left and right edges too.
    var isBoxed = false
    var alignment = Cell.Alignment.leading
    var isBottomAligned = false
    var indent = 0
    var wraps = true
    var isUnderlined = false
    /// Excel's format code; nil for text.
    var numberFormat: String?

    func apply(to format: UnsafeMutablePointer<lxw_format>) {
        format_set_font_name(format, font)
        format_set_font_size(format, size)
        if isBold { format_set_bold(format) }
        if isUnderlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
        if let color = rgb(color) { format_set_font_color(format, color) }
        if let fill = rgb(fill) {
            format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
            format_set_fg_color(format, fill)
        }
        format_set_top(format, border(top))
        format_set_bottom(format, border(bottom))
        if isBoxed {
            format_set_left(format, border(.thin))
            format_set_right(format, border(.thin))
        }
        if let color = rgb(ruleColor) {
            if top == .quiet { format_set_top_color(format, color) }
            if bottom == .quiet { format_set_bottom_color(format, color) }
        }
        format_set_align(format, horizontal)
        format_set_align(
            format, UInt8((isBottomAligned ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_CENTER).rawValue))
        if indent > 0 { format_set_indent(format, UInt8(min(indent, 15))) }
        if wraps { format_set_text_wrap(format) }
        // Text cells are marked as text, so that nothing typed or pasted over them turns into a formula.
        format_set_num_format(format, numberFormat ?? "@")
    }

    private var horizontal: UInt8 {
        switch alignment {
        case .leading: UInt8(LXW_ALIGN_LEFT.rawValue)
        case .center: UInt8(LXW_ALIGN_CENTER.rawValue)
        case .trailing: UInt8(LXW_ALIGN_RIGHT.rawValue)
        }
    }

    private func border(_ edge: Edge) -> UInt8 {
        switch edge {
        case .none: UInt8(LXW_BORDER_NONE.rawValue)
        case .quiet, .thin: UInt8(LXW_BORDER_THIN.rawValue)
        case .medium: UInt8(LXW_BORDER_MEDIUM.rawValue)
        }
    }
}

/// `#RRGGBB` as the library wants it; nil for anything else.
func rgb(_ color: String?) -> lxw_color_t? {
    guard let color, color.utf8.count == 7, color.first == "#" else { return nil }
    return lxw_color_t(color.dropFirst(), radix: 16)
}
