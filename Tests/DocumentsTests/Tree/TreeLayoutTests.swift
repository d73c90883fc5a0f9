import Testing

@testable import Documents

@Suite struct TreeLayoutTests {
    /// A small repeatable source of numbers (an xorshift), so that a failing tree can be made again from its
    /// seed.
    private struct Dice {
        var state: UInt64
        mutating func roll(_ sides: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(sides))
        }
    }

    private static let words = [
        "Meningkatnya", "kualitas", "tata", "kelola", "pemerintahan", "yang", "akuntabel", "dan",
    ]

    private static func tree(seed: Int, nodes: Int, roots: Int) -> TreeDiagram {
        var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        func title() -> String {
            (0...dice.roll(9)).map { _ in words[dice.roll(words.count)] }.joined(separator: " ")
        }
        func grow(_ budget: Int) -> TreeDiagram.Node {
            var rest = budget - 1
            var children: [TreeDiagram.Node] = []
            while rest > 0 {
                let part = 1 + dice.roll(rest)
                children.append(grow(part))
                rest -= part
            }
            return TreeDiagram.Node(
                kind: dice.roll(2) == 0 ? "Sasaran" : "", title: title(),
                details: dice.roll(3) == 0 ? ["Indikator: 100 persen"] : [], accented: dice.roll(4) == 0,
                children: children)
        }
        return TreeDiagram(roots: (0..<roots).map { _ in grow(max(1, nodes / roots)) })
    }

    private func boxes(_ drawing: Drawing) -> [DrawingFrame] {
        drawing.shapes.compactMap { shape in
            guard case .rectangle(let origin, let width, let height, "#FFFFFF", _) = shape else { return nil }
            return DrawingFrame(x: origin.x, y: origin.y, width: width, height: height)
        }
    }

    private func count(_ nodes: [TreeDiagram.Node]) -> Int {
        nodes.map { 1 + count($0.children) }.reduce(0, +)
    }

    private func expectClean(_ drawing: Drawing, nodes: Int, width: Double, height: Double, _ note: String) {
        let boxes = boxes(drawing)
        #expect(boxes.count == nodes, "\(note)")
        #expect(drawing.width <= width && drawing.height <= height + 0.01, "\(note)")
        for (index, box) in boxes.enumerated() {
            #expect(
                box.x >= -0.01 && box.right <= width + 0.01 && box.y >= 0 && box.bottom <= height + 0.01,
                "\(note)")
            for other in boxes[(index + 1)...] {
                let apart =
                    box.right <= other.x || other.right <= box.x || box.bottom <= other.y
                    || other.bottom <= box.y
                #expect(apart, "\(note): \(box) \(other)")
            }
        }
    }

    @Test("Random trees keep their boxes apart and inside the page", arguments: 1...16)
    func randomTrees(_ seed: Int) {
        let sizes = [2, 5, 12, 30, 60]
        let tree = TreeLayoutTests.tree(seed: seed, nodes: sizes[seed % sizes.count], roots: 1 + seed % 3)
        for (width, height) in [(440.0, 640.0), (680, 420)] {
            let drawing = drawing(of: tree, theme: .official, width: width, height: height)
            expectClean(
                drawing, nodes: count(tree.roots), width: width, height: height,
                "seed \(seed), width \(width)")
        }
    }

    @Test func noLineRunsThroughABox() {
        for seed in 1...12 {
            let tree = TreeLayoutTests.tree(seed: seed, nodes: 25, roots: 1)
            let drawing = drawing(of: tree, theme: .official, width: 680, height: 420)
            let boxes = boxes(drawing)
            for case .line(let from, let to, _) in drawing.shapes {
                for box in boxes {
                    let inside =
                        max(from.x, to.x) > box.x + 0.1 && min(from.x, to.x) < box.right - 0.1
                        && max(from.y, to.y) > box.y + 0.1 && min(from.y, to.y) < box.bottom - 0.1
                    #expect(!inside, "seed \(seed): \(from) \(to) \(box)")
                }
            }
        }
    }

    @Test func oneNodeAndManyLevelsFit() {
        let single = TreeDiagram(roots: [TreeDiagram.Node(title: "Kepala Badan")])
        expectClean(
            drawing(of: single, theme: .official, width: 440, height: 640), nodes: 1, width: 440, height: 640,
            "one")
        var node = TreeDiagram.Node(title: "Dasar")
        for level in 0..<40 { node = TreeDiagram.Node(title: "Tingkat \(level)", children: [node]) }
        let deep = drawing(of: TreeDiagram(roots: [node]), theme: .official, width: 440, height: 640)
        expectClean(deep, nodes: 41, width: 440, height: 640, "deep")
    }

    @Test func anOrdinaryOrganisationChartKeepsReadableTextAndEveryWord() {
        let units = [
            "Sekretariat", "Bidang Ideologi dan Wawasan Kebangsaan", "Bidang Politik Dalam Negeri",
            "Bidang Kewaspadaan",
        ]
        let children = units.map { unit in
            TreeDiagram.Node(
                title: unit, children: (1...3).map { TreeDiagram.Node(title: "Subbagian Urusan \($0)") })
        }
        let tree = TreeDiagram(roots: [TreeDiagram.Node(title: "Kepala Badan", children: children)])
        let drawing = drawing(of: tree, theme: .official, width: 440, height: 640)
        var words: [String] = []
        for case .text(let text, _, let size, _, _, _) in drawing.shapes {
            #expect(size >= 6)
            words.append(text)
        }
        let all = words.joined(separator: " ")
        #expect(units.allSatisfy { all.contains($0.split(separator: " ").last ?? "") })
        // The four units stand beside each other, not in one list.
        #expect(Set(boxes(drawing).map { ($0.y * 10).rounded() }).count < 9)
    }

    @Test func anEmptyTreeSaysSo() {
        let drawing = drawing(of: TreeDiagram(roots: []), theme: .official, width: 440, height: 640)
        #expect(drawing.height < 20)
        #expect(drawing.shapes.count == 1)
    }
}
