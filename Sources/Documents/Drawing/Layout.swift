/// Lays a chart out for a given width in points.
package func drawing(of chart: Chart, theme: Theme, width: Double) -> Drawing {
    Drawing(width: width, height: 0, shapes: [])
}

/// Lays a tree diagram out so that it fits into the given width and height in points.
package func drawing(of tree: TreeDiagram, theme: Theme, width: Double, height: Double) -> Drawing {
    Drawing(width: width, height: 0, shapes: [])
}
