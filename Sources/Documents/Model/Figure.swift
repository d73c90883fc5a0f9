package import struct Foundation.Decimal

/// A picture with caption and text alternative.
package struct Figure: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        case chart(Chart)
        case tree(TreeDiagram)
        case image(Image)
    }
    package var anchor: String
    package var caption: Caption?
    package var content: Content
    /// Full sentence for readers who do not see the picture.
    package var alternative: String
    package var notes: [Paragraph]

    package init(
        anchor: String, caption: Caption? = nil, content: Content, alternative: String, notes: [Paragraph] = []
    ) {
        self.anchor = anchor
        self.caption = caption
        self.content = content
        self.alternative = alternative
        self.notes = notes
    }
}

/// A raster picture as it came.
package struct Image: Sendable, Equatable {
    package enum MediaType: String, Sendable, Equatable { case png = "image/png", jpeg = "image/jpeg" }
    package var bytes: [UInt8]
    package var mediaType: MediaType
    package var pixelWidth: Int
    package var pixelHeight: Int
    /// Greatest width on paper in millimetres; the text width when nil.
    package var maximumWidth: Double?

    package init(
        bytes: [UInt8], mediaType: MediaType, pixelWidth: Int, pixelHeight: Int, maximumWidth: Double? = nil
    ) {
        self.bytes = bytes
        self.mediaType = mediaType
        self.pixelWidth = pixelWidth
        self.pixelHeight = pixelHeight
        self.maximumWidth = maximumWidth
    }
}

/// The one chart model: drawn as SVG and on paper, and written as a native editable chart in DOCX and XLSX.
package struct Chart: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// Horizontal bars, categories from top to bottom.
        case bar
        case column
        case line
        case stackedColumn
        /// Shares of a whole; drawn as one stacked bar with legend on paper, natively as a pie.
        case share
    }

    package struct Series: Sendable, Equatable {
        package enum Role: Sendable, Equatable {
            /// The accent colour.
            case realisasi
            /// Quiet colour, drawn behind or as outline.
            case target
            /// A further series in palette order.
            case other
        }
        package var name: String
        package var role: Role
        /// One per category; nil = no value (a gap, never zero).
        package var values: [Decimal?]
        /// Printed form of each value, same count; used as labels so that chart and tables show the same digits.
        package var labels: [String]

        package init(name: String, role: Role, values: [Decimal?], labels: [String]) {
            self.name = name
            self.role = role
            self.values = values
            self.labels = labels
        }
    }

    package var kind: Kind
    package var title: String
    package var categories: [String]
    package var series: [Series]
    /// Unit of the value axis, e.g. `%`, `miliar rupiah`.
    package var unit: String
    package var decimals: Int

    package init(kind: Kind, title: String, categories: [String], series: [Series], unit: String, decimals: Int) {
        self.kind = kind
        self.title = title
        self.categories = categories
        self.series = series
        self.unit = unit
        self.decimals = decimals
    }
}

/// A tree drawn as boxes and lines: organisation chart or pohon kinerja.
package struct TreeDiagram: Sendable, Equatable {
    package struct Node: Sendable, Equatable {
        /// Small line on top, e.g. `Sasaran`; empty for none.
        package var kind: String
        package var title: String
        /// Small lines below, e.g. indicators.
        package var details: [String]
        package var accented: Bool
        package var children: [Node]

        package init(
            kind: String = "", title: String, details: [String] = [], accented: Bool = false, children: [Node] = []
        ) {
            self.kind = kind
            self.title = title
            self.details = details
            self.accented = accented
            self.children = children
        }
    }
    package var roots: [Node]

    package init(roots: [Node]) { self.roots = roots }
}
