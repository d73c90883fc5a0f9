/// A vector picture in points (1/72 inch), origin top left: what a chart or tree becomes before SVG or Cairo draws it.
///
/// Binary floating point is right here: these are places on paper, never figures of a report.
package struct Drawing: Sendable, Equatable {
    package var width: Double
    package var height: Double
    package var shapes: [Shape]

    package init(width: Double, height: Double, shapes: [Shape]) {
        self.width = width
        self.height = height
        self.shapes = shapes
    }

    package struct Point: Sendable, Equatable {
        package var x, y: Double
        package init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    package struct Stroke: Sendable, Equatable {
        /// `#RRGGBB`.
        package var color: String
        package var width: Double
        package var dashed: Bool
        package init(_ color: String, width: Double = 0.75, dashed: Bool = false) {
            self.color = color
            self.width = width
            self.dashed = dashed
        }
    }

    package enum Anchor: Sendable, Equatable { case start, middle, end }

    package enum Shape: Sendable, Equatable {
        case line(Point, Point, Stroke)
        case polyline([Point], Stroke)
        case rectangle(origin: Point, width: Double, height: Double, fill: String?, stroke: Stroke?)
        case circle(center: Point, radius: Double, fill: String?, stroke: Stroke?)
        /// `origin` is on the baseline.
        case text(String, origin: Point, size: Double, bold: Bool, color: String, anchor: Anchor)
    }
}
