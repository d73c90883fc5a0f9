/// One signatory at the right, or several side by side from the left; names stand on one line.
final class SignatureBox: PaperBox {
    let height: Double
    private let columns: [Column]
    private let color: PaperColor
    private let aboveHeight: Double
    private static let signingSpace = millimetres(20)

    private struct Column {
        var left: Double
        var above: TypesetText
        var name: TypesetText
        var below: TypesetText
    }

    init(_ block: SignatureBlock, typesetter: Typesetter, width: Double, color: PaperColor) {
        let count = max(block.signatories.count, 2)
        let columnWidth = width / Double(count)
        let style = PrintStyle.body.aligned(.center)
        columns = block.signatories.enumerated().map { index, signatory in
            let place = block.signatories.count == 1 ? 1 : index
            return Column(
                left: Double(place) * columnWidth + 4,
                above: typesetter.set(signatory.above.joined(separator: "\n"), style, width: columnWidth - 8),
                name: typesetter.set(signatory.name, style.bold(true), width: columnWidth - 8),
                below: typesetter.set(signatory.below.joined(separator: "\n"), style, width: columnWidth - 8))
        }
        self.color = color
        aboveHeight = columns.map(\.above.height).max() ?? 0
        let names = columns.map { $0.name.height + $0.below.height }.max() ?? 0
        height = aboveHeight + Self.signingSpace + names
    }

    func draw(on canvas: Canvas, left: Double, top: Double, pages: [String: String]) {
        let nameTop = top + aboveHeight + Self.signingSpace
        for column in columns {
            let x = left + column.left
            // A place and date on one side only must not push the roles apart.
            let aboveTop = top + aboveHeight - column.above.height
            canvas.tagged("P") { column.above.draw(on: canvas, left: x, top: aboveTop, color: color) }
            canvas.tagged("P") {
                column.name.draw(on: canvas, left: x, top: nameTop, color: color)
                column.below.draw(on: canvas, left: x, top: nameTop + column.name.height, color: color)
            }
        }
    }
}
