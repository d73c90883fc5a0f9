import Documents
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

@testable import Web

extension Konteks {
    /// A request of nobody.
    static var uji: Konteks {
        Konteks(source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "uji")))
    }
}

extension Response {
    /// What the body writes.
    var isi: ByteBuffer {
        get async throws {
            let penampung = Penampung()
            try await body.write(penampung)
            return penampung.isi
        }
    }
}

private final class Penampung: ResponseBodyWriter {
    private(set) var isi = ByteBuffer()

    func write(_ buffer: ByteBuffer) async throws { isi.writeImmutableBuffer(buffer) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
