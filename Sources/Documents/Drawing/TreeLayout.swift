/// Chooses the arrangement of a tree that fits a page with the largest readable text.
struct TreeLayout {
    let tree: TreeDiagram
    let width: Double
    let height: Double

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

    /// The first arrangement that fits: larger text before more columns, wide boxes before narrow ones. When none fits,
    /// the one that has to be scaled down least.
    private func best() -> TreeArrangement {
        let deepest = tree.roots.map(depth).max() ?? 0
        var fallback = TreeArrangement(tree: tree, shape: shape(size: 6, boxWidth: 112, stackedFrom: 0))
        for size in TreeLayout.sizes {
            let narrowest = narrowestBox(size: size)
            for stackedFrom in stride(from: deepest, through: 0, by: -1) {
                for boxWidth in boxWidths(stackedFrom: stackedFrom, deepest: deepest) where boxWidth >= narrowest {
                    let arrangement = TreeArrangement(
                        tree: tree, shape: shape(size: size, boxWidth: boxWidth, stackedFrom: stackedFrom))
                    if fits(arrangement) { return arrangement }
                    if shrink(arrangement) * size > shrink(fallback) * fallback.shape.titleSize { fallback = arrangement }
                }
            }
        }
        return fallback
    }

    private func shape(size: Double, boxWidth: Double, stackedFrom: Int) -> TreeShape {
        TreeShape(titleSize: size, boxWidth: boxWidth, stackedFrom: stackedFrom)
    }

    private func fits(_ arrangement: TreeArrangement) -> Bool {
        arrangement.width <= width && arrangement.height <= height
    }

    private func shrink(_ arrangement: TreeArrangement) -> Double {
        min(1, width / arrangement.width, height / arrangement.height)
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

    private func depth(_ node: TreeDiagram.Node) -> Int {
        1 + (node.children.map(depth).max() ?? -1)
    }
}

/// The measures of one arrangement.
struct TreeShape: Equatable {
    var titleSize: Double
    var boxWidth: Double
    /// Nodes of this depth and deeper list their children below each other.
    var stackedFrom: Int

    static let padding = 5.0
    static let indent = 10.0
    static let columnGap = 8.0
    static let rowGap = 18.0
    static let stackGap = 5.0

    var detailSize: Double { max(6, titleSize - 0.5) }
    var titleLeading: Double { titleSize * 1.2 }
    var detailLeading: Double { detailSize * 1.2 }
}
