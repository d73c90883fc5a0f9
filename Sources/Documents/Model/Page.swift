/// Front page of a report.
package struct Cover: Sendable, Equatable {
    package var title: String
    /// Second, lighter line, e.g. `Tahun 2024`.
    package var subtitle: String
    /// Lines naming the institution.
    package var institution: [String]
    /// Place and month at the foot.
    package var imprint: String
    /// Marks a document that is not final, e.g. `DRAF`.
    package var mark: String?

    package init(title: String, subtitle: String, institution: [String], imprint: String, mark: String? = nil) {
        self.title = title
        self.subtitle = subtitle
        self.institution = institution
        self.imprint = imprint
        self.mark = mark
    }
}

/// Start of a section: new page, orientation, page numbering, running head.
package struct SectionStart: Sendable, Equatable {
    package enum Orientation: Sendable, Equatable { case portrait, landscape }
    package enum Numbering: Sendable, Equatable {
        case none
        case roman
        case arabic
    }
    package var orientation: Orientation
    package var numbering: Numbering
    /// First page number of this section; nil continues.
    package var restartAt: Int?
    /// Running head, left and right; both empty = no head.
    package var headLeft: String
    package var headRight: String

    package init(
        orientation: Orientation = .portrait, numbering: Numbering = .arabic, restartAt: Int? = nil,
        headLeft: String = "", headRight: String = ""
    ) {
        self.orientation = orientation
        self.numbering = numbering
        self.restartAt = restartAt
        self.headLeft = headLeft
        self.headRight = headRight
    }
}

package struct SignatureBlock: Sendable, Equatable {
    package struct Signatory: Sendable, Equatable {
        /// Lines above the space for the signature: place and date, role, office.
        package var above: [String]
        package var name: String
        /// Lines under the name: rank, NIP.
        package var below: [String]
        package init(above: [String], name: String, below: [String] = []) {
            self.above = above
            self.name = name
            self.below = below
        }
    }
    /// One stands at the right; two stand left and right.
    package var signatories: [Signatory]
    package init(_ signatories: [Signatory]) { self.signatories = signatories }
}

package struct TableOfContents: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// Headings down to a level.
        case headings(levels: Int)
        case tables
        case figures
    }
    package var kind: Kind
    package init(_ kind: Kind) { self.kind = kind }
}

/// Colours, fonts and emblem of an institution.
package struct Theme: Sendable, Equatable {
    /// `#RRGGBB`.
    package var ink: String
    package var accent: String
    package var rule: String
    package var groupFill: String
    /// Colours of further chart series, in order.
    package var palette: [String]
    /// Font families on paper, first that is installed wins; Word gets the first name.
    package var fonts: [String]
    /// Emblem for cover and agreement; nil prints a dashed placeholder.
    package var emblem: Image?
    /// Page margins in millimetres: top, right, bottom, left (A4).
    package var margins: Margins

    package struct Margins: Sendable, Equatable {
        package var top, right, bottom, left: Double
        package init(top: Double, right: Double, bottom: Double, left: Double) {
            self.top = top
            self.right = right
            self.bottom = bottom
            self.left = left
        }
    }

    package init(
        ink: String, accent: String, rule: String, groupFill: String, palette: [String], fonts: [String],
        emblem: Image? = nil, margins: Margins
    ) {
        self.ink = ink
        self.accent = accent
        self.rule = rule
        self.groupFill = groupFill
        self.palette = palette
        self.fonts = fonts
        self.emblem = emblem
        self.margins = margins
    }

    /// Plain official look: black ink, one indigo accent, Calibri or its metric twin Carlito, A4 margins 30/25/25/30 mm.
    package static let official = Theme(
        ink: "#17191D", accent: "#2B3990", rule: "#999999", groupFill: "#EFEDE7",
        palette: ["#2B3990", "#8A94C9", "#5B6B73", "#B9A66B", "#7A4E3A", "#3F7F6B", "#A9ADB5", "#C7BFA8"],
        fonts: ["Calibri", "Carlito", "Liberation Sans"],
        margins: Margins(top: 30, right: 25, bottom: 25, left: 30))
}
