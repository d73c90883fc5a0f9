package import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import NIOCore
import NIOSSL

/// The server. Its service ends gracefully: it takes no new connection and finishes what it has begun.
package func buildApplication(_ context: AppContext) throws -> some ApplicationProtocol {
    Application(
        router: buildRouter(context), server: try server(context.config),
        configuration: ApplicationConfiguration(
            address: .hostname(context.config.alamat, port: context.config.port), serverName: nil),
        logger: context.logger)
}

func server(_ config: WebConfig) throws -> HTTPServerBuilder {
    let http = HTTPServerBuilder.http1(
        configuration: HTTP1Channel.Configuration(
            idleTimeout: .seconds(60),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)))
    guard let tls = config.tls else { return http }
    var konfigurasi = TLSConfiguration.makeServerConfiguration(
        certificateChain: try NIOSSLCertificate.fromPEMFile(tls.sertifikat).map { .certificate($0) },
        privateKey: .privateKey(try NIOSSLPrivateKey(file: tls.kunci, format: .pem)))
    konfigurasi.minimumTLSVersion = .tlsv12
    return try .tls(http, tlsConfiguration: konfigurasi)
}
