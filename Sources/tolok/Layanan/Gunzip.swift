import CZlib

/// Bytes of a gzip file (RFC 1952), of several members one after the other; nil when it is broken or cut short.
///
/// - Parameter batas: largest result, so that a small file cannot fill the memory.
func gunzip(_ input: [UInt8], batas: Int = 256 << 20) -> [UInt8]? {
    var stream = z_stream()
    // 15 bits of window and 16 more for the gzip frame.
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var source = input
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    return source.withUnsafeMutableBufferPointer { source -> [UInt8]? in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        while true {
            let state = chunk.withUnsafeMutableBufferPointer { target in
                stream.next_out = target.baseAddress
                stream.avail_out = uInt(target.count)
                return inflate(&stream, Z_NO_FLUSH)
            }
            output += chunk.prefix(chunk.count - Int(stream.avail_out))
            guard output.count <= batas else { return nil }
            switch state {
            case Z_STREAM_END where stream.avail_in == 0: return output
            case Z_STREAM_END: guard inflateReset(&stream) == Z_OK else { return nil }
            case Z_OK where stream.avail_in > 0 || stream.avail_out == 0: continue
            default: return nil
            }
        }
    }
}
