import CZlib
import HTTPTypes
import Hummingbird
import NIOCore

/// Compresses texts for browsers that ask for it.
struct GzipMiddleware: RouterMiddleware {
    typealias Context = Konteks

    static let mulai = 1024
    private static let jenis = ["text/", "application/json", "application/javascript", "image/svg+xml"]

    func handle(
        _ request: Request, context: Konteks, next: (Request, Konteks) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard request.method != .head, layak(response) else { return response }
        response.headers[.vary] = "Accept-Encoding"
        guard menerima(request.headers[values: .acceptEncoding]) else { return response }
        let kumpulan = BodyCollector()
        try await response.body.write(kumpulan)
        if let padat = gzip(kumpulan.bytes) {
            response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: padat))
            response.headers[.contentEncoding] = "gzip"
        } else {
            response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: kumpulan.bytes))
        }
        return response
    }

    private func layak(_ response: Response) -> Bool {
        guard let panjang = response.body.contentLength, panjang > Self.mulai,
            response.headers[.contentEncoding] == nil,
            let jenis = response.headers[.contentType]
        else { return false }
        return Self.jenis.contains { jenis.hasPrefix($0) }
    }

    /// `gzip`, `gzip;q=0.5` or `*`, unless with weight zero.
    private func menerima(_ header: [String]) -> Bool {
        let butir = header.flatMap { $0.split(separator: ",") }.map { MediaTypeHeader(String($0)) }
        let cocok = butir.first { $0.name == "gzip" } ?? butir.first { $0.name == "*" }
        return cocok.map { ($0.parameters["q"].flatMap(Double.init) ?? 1) > 0 } ?? false
    }
}

/// Keeps what a body writes.
private final class BodyCollector: ResponseBodyWriter {
    private(set) var bytes: [UInt8] = []

    func write(_ buffer: ByteBuffer) async throws { bytes += buffer.readableBytesView }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// RFC 1952; nil when the library refuses. The head has no time, so equal input gives equal output.
func gzip(_ input: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    // 15 bits of window and 16 more for the gzip frame.
    let started = deflateInit2_(
        &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(input.count))))
    var source = input
    let finished = source.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target in
            stream.next_in = source.baseAddress
            stream.avail_in = uInt(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = uInt(target.count)
            return deflate(&stream, Z_FINISH)
        }
    }
    return finished == Z_STREAM_END ? Array(output.prefix(Int(stream.total_out))) : nil
}
