import HTTPTypes
import Hummingbird
import Logging

/// The outermost layer: finds out which route answers and who asks, then logs one line and counts. Neither holds a
/// query, an address, or anything of the person.
struct CatatanMiddleware: RouterMiddleware {
    typealias Context = Konteks

    let context: AppContext
    let daftarRute: DaftarRute

    func handle(
        _ request: Request, context konteks: Konteks, next: (Request, Konteks) async throws -> Response
    ) async throws -> Response {
        var konteks = konteks
        konteks.daftarRute = daftarRute
        konteks.rute = daftarRute.rute(request.method, pola: konteks.endpointPath)
        konteks.alamatKlien = alamatKlien(request, konteks)
        context.metrik.mulaiPermintaan()
        let mulai = ContinuousClock.now
        var response = try await next(request, konteks)
        let lama = ContinuousClock.now - mulai
        response.headers[.permintaan] = konteks.id
        catat(request, response, konteks, lama)
        return response
    }

    private func catat(_ request: Request, _ response: Response, _ konteks: Konteks, _ lama: Duration) {
        let rute = konteks.rute?.pola.description ?? "tidak-ada"
        let detik = Double(lama.components.seconds) + Double(lama.components.attoseconds) / 1e18
        context.metrik.selesai(
            rute: rute, metode: request.method.rawValue, status: response.status.code, detik: detik)
        // Probes and scrapes come every few seconds.
        let tingkat: Logger.Level = konteks.rute?.area == "Sehat" || konteks.rute?.area == "Aset" ? .debug : .info
        konteks.logger.log(
            level: response.status.code >= 500 ? .error : tingkat, "permintaan",
            metadata: [
                "metode": "\(request.method.rawValue)", "rute": "\(rute)", "status": "\(response.status.code)",
                "ms": "\((detik * 10000).rounded() / 10)", "byte": "\(response.body.contentLength ?? -1)",
            ])
    }

    /// `X-Forwarded-For` is whatever a visitor wrote, with what our proxy saw at its end.
    private func alamatKlien(_ request: Request, _ konteks: Konteks) -> String {
        let sambungan = konteks.alamatSambungan ?? ""
        guard context.config.proksiTepercaya, let rantai = request.headers[values: .diteruskan].last else {
            return sambungan
        }
        return (rantai.split(separator: ",").last.map { String($0).trimmed }).flatMap { $0.isEmpty ? nil : $0 }
            ?? sambungan
    }
}

extension HTTPField.Name {
    static let permintaan = headerName("X-Request-Id")
    static let diteruskan = headerName("X-Forwarded-For")
    static let csrf = headerName("X-CSRF")
    static let asalPermintaan = headerName("Sec-Fetch-Site")
    static let kebijakanIsi = headerName("Content-Security-Policy")
    static let kebijakanIzin = headerName("Permissions-Policy")
    static let kebijakanPerujuk = headerName("Referrer-Policy")
    static let kebijakanJendela = headerName("Cross-Origin-Opener-Policy")
    static let kebijakanSumber = headerName("Cross-Origin-Resource-Policy")
    static let bingkaiLuar = headerName("X-Frame-Options")

    private static func headerName(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is not a header name") }
        return name
    }
}
