/// Draws a vector picture to PNG; `scale` 1 gives 72 pixels an inch.
package func renderPNG(_ drawing: Drawing, fonts: [String], scale: Double) throws(WriterError) -> Image {
    Image(bytes: [], mediaType: .png, pixelWidth: 0, pixelHeight: 0)
}
