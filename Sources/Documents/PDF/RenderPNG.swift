/// Draws a vector picture on white to PNG; `scale` 1 gives 72 pixels an inch.
package func renderPNG(_ drawing: Drawing, fonts: [String], scale: Double) throws(WriterError) -> Image {
    let width = max(Int((drawing.width * scale).rounded(.up)), 1)
    let height = max(Int((drawing.height * scale).rounded(.up)), 1)
    let surface = try CairoSurface.raster(width: width, height: height)
    let canvas = try Canvas(surface)
    let typesetter = try Typesetter(families: fonts)
    canvas.fill(left: 0, top: 0, width: Double(width), height: Double(height), color: .white)
    canvas.saved {
        canvas.move(by: 0, 0, scale: scale)
        drawing.draw(on: canvas, typesetter: typesetter)
    }
    try canvas.check()
    return Image(bytes: try surface.pngBytes(), mediaType: .png, pixelWidth: width, pixelHeight: height)
}
