/// Chooses the arrangement of a tree that fits a page with the largest readable text.
struct TreeLayout {
    let tree: TreeDiagram
    let width: Double
    let height: Double
    private let nodesPerDepth: [Int]

    init(tree: TreeDiagram, width: Double, height: Double) {
        self.tree = tree
        self.width = width
        self.height = height
        // Roots may stand in several bands, so the widest of them counts.
        var counts: [Int] = []
        for root in tree.roots {
            var level = [root]
            var depth = 0
            while !level.isEmpty {
                if depth == counts.count { counts.append(0) }
                counts[depth] = max(counts[depth], level.count)
                level = level.flatMap(\.children)
                depth += 1
            }
        }
        nodesPerDepth = counts
    }

    /// Title sizes tried, large to small; nothing on paper goes below 6 points.
    private static let sizes = [8.0, 7.5, 7.0, 6.5, 6.0]
    private static let widths = [150.0, 128, 112, 98, 88, 78, 70, 62]

    func drawing(theme: Theme) -> Drawing {
        let arrangement = best()
        let scale = min(1, width / arrangement.width, height / arrangement.height)
        let left = (width - arrangement.width * scale) / 2
        let painter = TreePainter(theme: theme, scale: scale, left: left)
        return Drawing(
            width: width, height: arrangement.height * scale, shapes: painter.shapes(of: arrangement))
    }

    /// The first arrangement that fits: branches before one long list, larger text before more columns, wide
    /// boxes before narrow ones. When none fits, the one that has to be scaled down least.
    private func best() -> TreeArrangement {
        let deepest = nodesPerDepth.count - 1
        let branching = Array(stride(from: deepest, through: 1, by: -1))
        let tries =
            TreeLayout.sizes.flatMap { size in branching.map { (size, $0) } }
            + TreeLayout.sizes.map { ($0, 0) }
        var fallback: TreeArrangement?
        for (size, stackedFrom) in tries {
            let narrowest = narrowestBox(size: size)
            for boxWidth in boxWidths(stackedFrom: stackedFrom, deepest: deepest) where boxWidth >= narrowest {
                let shape = TreeShape(
                    titleSize: size, boxWidth: boxWidth, stackedFrom: stackedFrom, room: width)
                guard leastWidth(shape) <= 1.5 * width else { continue }
                let arrangement = TreeArrangement(tree: tree, shape: shape)
                if fits(arrangement) { return arrangement }
                if readableSize(arrangement) > fallback.map(readableSize) ?? 0 { fallback = arrangement }
            }
        }
        return fallback
            ?? TreeArrangement(tree: tree, shape: TreeShape(titleSize: 6, boxWidth: 112, stackedFrom: 0, room: width))
    }

    /// A lower bound of the width, to pass over arrangements that are far too wide without building them: all
    /// boxes of one depth stand beside each other down to the depth that is stacked.
    private func leastWidth(_ shape: TreeShape) -> Double {
        guard shape.stackedFrom > 0 else { return shape.boxWidth }
        let most = nodesPerDepth.prefix(shape.stackedFrom + 1).max() ?? 1
        return Double(most) * (shape.boxWidth + TreeShape.columnGap)
    }

    private func fits(_ arrangement: TreeArrangement) -> Bool {
        arrangement.width <= width && arrangement.height <= height
    }

    /// Title size after scaling the arrangement into the page.
    private func readableSize(_ arrangement: TreeArrangement) -> Double {
        min(1, width / arrangement.width, height / arrangement.height) * arrangement.shape.titleSize
    }

    /// A tree that is one list from its root on may use the whole width, up to a comfortable line.
    private func boxWidths(stackedFrom: Int, deepest: Int) -> [Double] {
        guard stackedFrom == 0 else { return TreeLayout.widths }
        let whole = width - Double(deepest) * TreeShape.indent
        return [300, 240, 190].filter { $0 <= whole } + TreeLayout.widths.filter { $0 <= max(whole, 62) }
    }

    /// Boxes narrower than their longest word would break it; an absurdly long word may be broken.
    private func narrowestBox(size: Double) -> Double {
        func longest(_ node: TreeDiagram.Node) -> Double {
            max(
                TextWidth.longestWord(node.title, size: size, bold: true),
                node.children.map(longest).max() ?? 0)
        }
        let word = tree.roots.map(longest).max() ?? 0
        return min(word + 2 * TreeShape.padding, 110)
    }
}

/// The measures of one arrangement.
struct TreeShape: Equatable {
    var titleSize: Double
    var boxWidth: Double
    /// Nodes of this depth and deeper list their children below each other.
    var stackedFrom: Int
    /// Width of the page, for roots side by side.
    var room = Double.infinity

    static let padding = 4.5
    static let indent = 10.0
    static let columnGap = 8.0
    static let lineGap = 3.0
    static let rowGap = 18.0
    static let stackGap = 5.0

    var detailSize: Double { max(6, titleSize - 0.5) }
    var titleLeading: Double { titleSize * 1.2 }
    var detailLeading: Double { detailSize * 1.2 }
}
