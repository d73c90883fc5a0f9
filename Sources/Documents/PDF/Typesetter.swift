import CPango

/// Sets text with Pango in one font family. Glyph places do not depend on the output device.
final class Typesetter {
    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private let linkColor: PaperColor
    let family: String
    private var metrics: [MetricsKey: Metrics] = [:]
    private var wordWidths: [WordKey: Double] = [:]

    private struct MetricsKey: Hashable {
        var size: Double
        var bold: Bool
    }
    private struct Metrics {
        var ascent: Double
        var descent: Double
    }
    private struct WordKey: Hashable {
        var word: String
        var bold: Bool
    }

    /// The first installed family wins; without any, the system's sans-serif.
    init(families: [String], linkColor: PaperColor = .black) throws(WriterError) {
        guard let fontMap = pango_cairo_font_map_new() else {
            throw .library(name: "pango", detail: "daftar huruf tidak dapat dibuka")
        }
        pango_cairo_font_map_set_resolution(OpaquePointer(fontMap), 72)
        guard let context = pango_font_map_create_context(fontMap) else {
            g_object_unref(UnsafeMutableRawPointer(fontMap))
            throw .library(name: "pango", detail: "konteks huruf tidak dapat dibuat")
        }
        self.fontMap = fontMap
        self.context = context
        self.linkColor = linkColor
        self.family = Self.firstInstalled(families, in: fontMap)
        Self.ignoreDevice(context)
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(UnsafeMutableRawPointer(fontMap))
    }

    private static func firstInstalled(
        _ families: [String], in fontMap: UnsafeMutablePointer<PangoFontMap>
    ) -> String {
        var list: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
        var count: Int32 = 0
        pango_font_map_list_families(fontMap, &list, &count)
        defer { g_free(list) }
        var installed: Set<String> = []
        for index in 0..<Int(count) {
            guard let family = list?[index], let name = pango_font_family_get_name(family) else { continue }
            installed.insert(String(cString: name).lowercased())
        }
        return families.first { installed.contains($0.lowercased()) } ?? "sans-serif"
    }

    /// No hinting and no rounding, so that line breaks are the same on every machine and at every zoom.
    private static func ignoreDevice(_ context: OpaquePointer) {
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
    }

    // MARK: Setting

    /// Breaks a text into lines.
    /// - Parameters:
    ///   - width: of the text box in points; nil breaks at line breaks only.
    ///   - hanging: indentation of every line but the first.
    func set(
        _ text: StyledText, _ style: TypeStyle, width: Double? = nil, hanging: Double = 0
    ) -> TypesetText {
        let layout: OpaquePointer = pango_layout_new(context)
        let font = description(style)
        pango_layout_set_font_description(layout, font)
        pango_font_description_free(font)
        pango_layout_set_text(layout, text.text, Int32(clamping: text.text.utf8.count))
        let attributes = attributes(of: text, style)
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
        if let width {
            pango_layout_set_width(layout, pangoUnits(max(width, 1)))
            pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        }
        if hanging > 0 { pango_layout_set_indent(layout, pangoUnits(-hanging)) }
        align(layout, style.alignment)
        return TypesetText(layout: layout, text: text, style: style, ascent: ascent(style))
    }

    func set(_ text: String, _ style: TypeStyle, width: Double? = nil) -> TypesetText {
        set(StyledText(text), style, width: width)
    }

    private func align(_ layout: OpaquePointer, _ alignment: TypeStyle.Alignment) {
        switch alignment {
        case .left: break
        case .center: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
        case .right: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
        case .justified: pango_layout_set_justify(layout, 1)
        }
    }

    private func description(_ style: TypeStyle) -> OpaquePointer? {
        let font = pango_font_description_new()
        pango_font_description_set_family(font, family)
        pango_font_description_set_size(font, pangoUnits(style.size))
        if style.bold { pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD) }
        if style.italic { pango_font_description_set_style(font, PANGO_STYLE_ITALIC) }
        return font
    }

    private func attributes(of text: StyledText, _ style: TypeStyle) -> OpaquePointer? {
        let list = pango_attr_list_new()
        // A code or number that must be broken may not gain a hyphen it does not have.
        insert(pango_attr_insert_hyphens_new(0), nil, into: list)
        if style.tabularFigures { insert(pango_attr_font_features_new("tnum=1"), nil, into: list) }
        for run in text.runs { insert(run, style, into: list) }
        for link in text.links { insert(foreground(linkColor), link.bytes, into: list) }
        return list
    }

    private func insert(_ run: StyledText.Run, _ style: TypeStyle, into list: OpaquePointer?) {
        if run.style.contains(.bold) {
            insert(pango_attr_weight_new(PANGO_WEIGHT_BOLD), run.bytes, into: list)
        }
        if run.style.contains(.italic) {
            insert(pango_attr_style_new(PANGO_STYLE_ITALIC), run.bytes, into: list)
        }
        if run.style.contains(.muted) { insert(foreground(PrintStyle.muted), run.bytes, into: list) }
        let raised = run.style.contains(.superscript)
        guard raised || run.style.contains(.subscript) else { return }
        insert(pango_attr_size_new(pangoUnits(style.size * 0.66)), run.bytes, into: list)
        insert(pango_attr_rise_new(pangoUnits(style.size * (raised ? 0.34 : -0.14))), run.bytes, into: list)
    }

    private func foreground(_ color: PaperColor) -> UnsafeMutablePointer<PangoAttribute>? {
        func component(_ share: Double) -> UInt16 { UInt16(clamping: Int((share * 65535).rounded())) }
        return pango_attr_foreground_new(component(color.red), component(color.green), component(color.blue))
    }

    private func insert(
        _ attribute: UnsafeMutablePointer<PangoAttribute>?, _ bytes: Range<Int>?, into list: OpaquePointer?
    ) {
        guard let attribute else { return }
        if let bytes {
            attribute.pointee.start_index = UInt32(clamping: bytes.lowerBound)
            attribute.pointee.end_index = UInt32(clamping: bytes.upperBound)
        }
        pango_attr_list_insert(list, attribute)
    }

    // MARK: Measuring

    /// Width of a piece of text on one line. Words are remembered: a report repeats them thousands of times.
    func width(of word: String, _ style: TypeStyle) -> Double {
        let reference = 10.0
        let key = WordKey(word: word, bold: style.bold)
        if let known = wordWidths[key] { return known * style.size / reference }
        let measured = set(word, TypeStyle(size: reference, bold: style.bold, tabularFigures: true)).width
        wordWidths[key] = measured
        return measured * style.size / reference
    }

    /// From the top of a line to its baseline, with the font centred in the line's pitch.
    private func ascent(_ style: TypeStyle) -> Double {
        let metrics = metrics(style)
        return (style.pitch - metrics.ascent - metrics.descent) / 2 + metrics.ascent
    }

    private func metrics(_ style: TypeStyle) -> Metrics {
        let key = MetricsKey(size: style.size, bold: style.bold)
        if let known = metrics[key] { return known }
        let font = description(style)
        defer { pango_font_description_free(font) }
        let measured = pango_context_get_metrics(context, font, nil)
        defer { pango_font_metrics_unref(measured) }
        let result = Metrics(
            ascent: points(pango_font_metrics_get_ascent(measured)),
            descent: points(pango_font_metrics_get_descent(measured)))
        metrics[key] = result
        return result
    }
}
