/// A tree with a place for every box and line, starting at the origin.
struct TreeArrangement {
    struct Box: Equatable {
        var frame: DrawingFrame
        var kind: [String]
        var title: [String]
        var details: [String]
        var accented: Bool
    }
    struct Line: Equatable {
        var from: Drawing.Point
        var to: Drawing.Point
    }

    let shape: TreeShape
    private(set) var boxes: [Box] = []
    private(set) var lines: [Line] = []
    private(set) var width = 0.0
    private(set) var height = 0.0

    init(tree: TreeDiagram, shape: TreeShape) {
        self.shape = shape
        let measured = tree.roots.map { Measured($0, shape: shape) }
        // A tree stacked from its root on has its roots below each other too.
        let bands = shape.stackedFrom == 0 ? measured.map { [$0] } : bands(measured)
        place(stacked(bands.map(band)))
    }

    /// Roots side by side as far as the page is wide; the next ones stand below them.
    private func bands(_ roots: [Measured]) -> [[Measured]] {
        var bands: [[Measured]] = []
        var used = 0.0
        for root in roots {
            let width = band([root]).width
            if bands.isEmpty || used + TreeShape.columnGap + width > shape.room {
                bands.append([root])
                used = width
            } else {
                bands[bands.count - 1].append(root)
                used += TreeShape.columnGap + width
            }
        }
        return bands
    }

    private func band(_ roots: [Measured]) -> Branch {
        let rows = TreeRows(roots, shape: shape)
        var band = Branch()
        for branch in sideBySide(roots.map({ branch($0, depth: 0, top: 0, rows: rows) })) { band.add(branch) }
        band.move(x: -(band.boxes.map(\.frame.x).min() ?? 0))
        return band
    }

    /// A box with its wrapped text, before it has a place.
    fileprivate struct Measured {
        var box: Box
        var children: [Measured]

        init(_ node: TreeDiagram.Node, shape: TreeShape) {
            let room = shape.boxWidth - 2 * TreeShape.padding
            let kind = TextWidth.lines(node.kind, width: room, size: shape.detailSize)
            let title = TextWidth.lines(node.title, width: room, size: shape.titleSize, bold: true)
            let details = node.details.flatMap { TextWidth.lines($0, width: room, size: shape.detailSize) }
            let height =
                Double(kind.count + details.count) * shape.detailLeading + Double(title.count)
                * shape.titleLeading + 7
            box = Box(
                frame: DrawingFrame(x: 0, y: 0, width: shape.boxWidth, height: height), kind: kind,
                title: title,
                details: details, accented: node.accented)
            children = node.children.map { Measured($0, shape: shape) }
        }
    }

    /// Tops of the rows of the side-by-side part: boxes of one depth stand on one line.
    fileprivate struct TreeRows {
        var tops: [Double] = []

        init(_ roots: [Measured], shape: TreeShape) {
            var level = roots
            var top = 0.0
            while !level.isEmpty, tops.count <= shape.stackedFrom {
                tops.append(top)
                top += (level.map(\.box.frame.height).max() ?? 0) + TreeShape.rowGap
                level = level.flatMap(\.children)
            }
        }
    }

    fileprivate struct Obstacle {
        var frame: DrawingFrame
        var clearance: Double
    }

    /// A placed subtree: the box of its root is the first.
    fileprivate struct Branch {
        var boxes: [Box] = []
        var lines: [Line] = []

        var root: DrawingFrame { boxes.first?.frame ?? DrawingFrame(x: 0, y: 0, width: 0, height: 0) }
        var bottom: Double { boxes.map(\.frame.bottom).max() ?? 0 }
        var width: Double { (boxes.map(\.frame.right).max() ?? 0) - (boxes.map(\.frame.x).min() ?? 0) }

        mutating func move(x: Double = 0, y: Double = 0) {
            for index in boxes.indices { boxes[index].frame = boxes[index].frame.moved(x: x, y: y) }
            for index in lines.indices {
                lines[index].from = Drawing.Point(lines[index].from.x + x, lines[index].from.y + y)
                lines[index].to = Drawing.Point(lines[index].to.x + x, lines[index].to.y + y)
            }
        }

        mutating func add(_ other: Branch) {
            boxes += other.boxes
            lines += other.lines
        }

        mutating func connect(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
            lines.append(Line(from: Drawing.Point(x1, y1), to: Drawing.Point(x2, y2)))
        }

        /// Everything that takes room. A line may come closer to a box than another box may.
        var obstacles: [Obstacle] {
            boxes.map { Obstacle(frame: $0.frame, clearance: TreeShape.columnGap) }
                + lines.map { line in
                    let frame = DrawingFrame(
                        x: min(line.from.x, line.to.x), y: min(line.from.y, line.to.y),
                        width: abs(line.to.x - line.from.x), height: abs(line.to.y - line.from.y))
                    return Obstacle(frame: frame, clearance: TreeShape.lineGap)
                }
        }
    }

    private func branch(_ node: Measured, depth: Int, top: Double, rows: TreeRows) -> Branch {
        var box = node.box
        box.frame.y = top
        var branch = Branch(boxes: [box])
        guard !node.children.isEmpty else { return branch }
        guard depth < shape.stackedFrom else {
            addStack(node.children, depth: depth, to: &branch, rows: rows)
            return branch
        }
        let below = rows.tops[depth + 1]
        let children = sideBySide(
            node.children.map { self.branch($0, depth: depth + 1, top: below, rows: rows) })
        let first = children.first?.root.middleX ?? 0
        let last = children.last?.root.middleX ?? 0
        branch.move(x: (first + last) / 2 - shape.boxWidth / 2)
        let busY = below - TreeShape.rowGap / 2
        branch.connect(branch.root.middleX, branch.root.bottom, branch.root.middleX, busY)
        if last > first { branch.connect(first, busY, last, busY) }
        for child in children {
            branch.connect(child.root.middleX, busY, child.root.middleX, below)
            branch.add(child)
        }
        return branch
    }

    /// Children below each other, each at the end of an elbow.
    private func addStack(_ children: [Measured], depth: Int, to branch: inout Branch, rows: TreeRows) {
        let spine = branch.root.x + TreeShape.indent / 2
        let start = branch.root.bottom
        var top = start + TreeShape.stackGap
        var end = start
        for child in children {
            var placed = self.branch(child, depth: depth + 1, top: top, rows: rows)
            placed.move(x: branch.root.x + TreeShape.indent)
            end = placed.root.middleY
            branch.connect(spine, end, placed.root.x, end)
            top = placed.bottom + TreeShape.stackGap
            branch.add(placed)
        }
        branch.connect(spine, start, spine, end)
    }

    /// Moves each branch to the right until it is clear of all before it (the idea of Reingold and Tilford,
    /// on the real outlines, because boxes differ in height).
    private func sideBySide(_ branches: [Branch]) -> [Branch] {
        var placed: [Branch] = []
        var taken: [Obstacle] = []
        for var branch in branches {
            let obstacles = branch.obstacles
            var shift = -Double.infinity
            for other in taken {
                for obstacle in obstacles where overlapInHeight(other.frame, obstacle.frame) {
                    let clearance = min(other.clearance, obstacle.clearance)
                    shift = max(shift, other.frame.right + clearance - obstacle.frame.x)
                }
            }
            if let last = placed.last {
                shift = max(shift, last.root.right + TreeShape.columnGap - branch.root.x)
            }
            branch.move(x: shift.isFinite ? shift : 0)
            taken += branch.obstacles
            placed.append(branch)
        }
        return placed
    }

    private func overlapInHeight(_ one: DrawingFrame, _ other: DrawingFrame) -> Bool {
        one.y < other.bottom + TreeShape.stackGap && other.y < one.bottom + TreeShape.stackGap
    }

    private func stacked(_ branches: [Branch]) -> Branch {
        let gap = shape.stackedFrom == 0 ? TreeShape.columnGap : TreeShape.rowGap
        var result = Branch()
        for var branch in branches {
            branch.move(y: result.boxes.isEmpty ? 0 : result.bottom + gap)
            result.add(branch)
        }
        return result
    }

    private mutating func place(_ forest: Branch) {
        var forest = forest
        // Half a line of air, so that edges on the border are not cut.
        let air = 0.5
        let left = forest.boxes.map(\.frame.x).min() ?? 0
        forest.move(x: air - left, y: air)
        boxes = forest.boxes
        lines = forest.lines
        width = (boxes.map(\.frame.right).max() ?? 0) + air
        height = (boxes.map(\.frame.bottom).max() ?? 0) + air
    }
}
