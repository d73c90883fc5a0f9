import CPango

/// A Cairo surface: a PDF file or a raster picture, both in memory.
final class CairoSurface {
    let pointer: OpaquePointer
    /// Where a PDF surface writes to; must live as long as the surface, which writes until it is destroyed.
    private let sink: ByteSink

    private init(pointer: OpaquePointer, sink: ByteSink = ByteSink()) {
        self.pointer = pointer
        self.sink = sink
    }

    deinit { cairo_surface_destroy(pointer) }

    /// An empty PDF file; sizes in points.
    static func pdf(width: Double, height: Double) throws(WriterError) -> CairoSurface {
        let sink = ByteSink()
        let pointer = cairo_pdf_surface_create_for_stream(
            ByteSink.append, Unmanaged.passUnretained(sink).toOpaque(), width, height)
        return try checked(pointer, sink: sink)
    }

    /// An opaque raster picture: a picture without transparency is smaller and quicker to compress.
    static func raster(width: Int, height: Int) throws(WriterError) -> CairoSurface {
        try checked(
            cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(clamping: width), Int32(clamping: height)))
    }

    /// A picture to be placed on another surface. A JPEG keeps its own compressed bytes in a PDF.
    static func picture(_ image: Image) throws(WriterError) -> CairoSurface {
        switch image.mediaType {
        case .png: try png(image.bytes)
        case .jpeg: try jpeg(image)
        }
    }

    private static func png(_ bytes: [UInt8]) throws(WriterError) -> CairoSurface {
        let source = ByteSource(bytes)
        let pointer = withExtendedLifetime(source) {
            cairo_image_surface_create_from_png_stream(
                ByteSource.read, Unmanaged.passUnretained(source).toOpaque())
        }
        return try checked(pointer)
    }

    /// Cairo has no JPEG decoder: the surface stays blank and only carries the bytes into the PDF.
    private static func jpeg(_ image: Image) throws(WriterError) -> CairoSurface {
        guard image.bytes.starts(with: [0xFF, 0xD8]), image.pixelWidth > 0, image.pixelHeight > 0 else {
            throw .library(name: "cairo", detail: "bukan berkas JPEG")
        }
        let surface = try checked(
            cairo_image_surface_create(
                CAIRO_FORMAT_RGB24, Int32(clamping: image.pixelWidth), Int32(clamping: image.pixelHeight)))
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: image.bytes.count)
        copy.initialize(from: image.bytes, count: image.bytes.count)
        let status = cairo_surface_set_mime_data(
            surface.pointer, CAIRO_MIME_TYPE_JPEG, copy, UInt(image.bytes.count), { $0?.deallocate() }, copy)
        try checkCairo(status)
        return surface
    }

    private static func checked(
        _ pointer: OpaquePointer?, sink: ByteSink = ByteSink()
    ) throws(WriterError) -> CairoSurface {
        guard let pointer else { throw .library(name: "cairo", detail: "permukaan tidak dapat dibuat") }
        let surface = CairoSurface(pointer: pointer, sink: sink)
        try checkCairo(cairo_surface_status(pointer))
        return surface
    }

    var pixelWidth: Double { Double(cairo_image_surface_get_width(pointer)) }
    var pixelHeight: Double { Double(cairo_image_surface_get_height(pointer)) }

    /// Completes a PDF and returns its bytes.
    func finish() throws(WriterError) -> [UInt8] {
        cairo_surface_finish(pointer)
        try checkCairo(cairo_surface_status(pointer))
        return sink.bytes
    }

    /// A raster picture as a PNG file.
    func pngBytes() throws(WriterError) -> [UInt8] {
        let target = ByteSink()
        let status = withExtendedLifetime(target) {
            cairo_surface_write_to_png_stream(
                pointer, ByteSink.append, Unmanaged.passUnretained(target).toOpaque())
        }
        try checkCairo(status)
        return target.bytes
    }
}

/// Turns a Cairo status into an error.
func checkCairo(_ status: cairo_status_t) throws(WriterError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .library(name: "cairo", detail: String(cString: cairo_status_to_string(status)))
}

/// Collects what Cairo writes.
private final class ByteSink {
    var bytes: [UInt8] = []

    static let append: cairo_write_func_t = { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
        sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
    }
}

/// Hands bytes to Cairo piece by piece.
private final class ByteSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    static let read: cairo_read_func_t = { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
        let source = Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
        let end = source.position + Int(length)
        guard end <= source.bytes.count else { return CAIRO_STATUS_READ_ERROR }
        for index in source.position..<end { data[index - source.position] = source.bytes[index] }
        source.position = end
        return CAIRO_STATUS_SUCCESS
    }
}
