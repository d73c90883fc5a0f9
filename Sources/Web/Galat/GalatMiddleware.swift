import HTTPTypes
import Hummingbird
import Logging
import Storage

/// Turns everything thrown into a page that says what happened and how to go on.
struct GalatMiddleware: RouterMiddleware {
    typealias Context = Konteks

    let context: AppContext

    func handle(
        _ request: Request, context konteks: Konteks, next: (Request, Konteks) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, konteks)
        } catch is BelumMasuk {
            return keMasuk(request, konteks)
        } catch {
            var galat = Galat(error, request, konteks)
            if let gangguan = Gangguan(error) { galat.kiriman = await kiriman(request, konteks, gangguan) }
            if galat.status.code >= 500 { catat(error, galat, konteks) }
            return galat.response(html: mauHTML(request), nomor: konteks.id)
        }
    }

    /// What was typed, kept for another attempt; nil when nothing was sent.
    private func kiriman(_ request: Request, _ konteks: Konteks, _ gangguan: Gangguan) async -> KirimanTertunda? {
        guard request.method == .post, let rute = konteks.rute, mauHTML(request) else { return nil }
        // Not read yet where already the session could not be looked up.
        var formulir = konteks.wadahFormulir.isi
        if formulir == nil, !rute.unggahan {
            formulir = try? await FormulirMiddleware.formulir(request, batas: context.config.batasFormulir)
        }
        return formulir.flatMap {
            KirimanTertunda($0, ke: request.uri.description, area: rute.area, ulang: gangguan != .takPasti)
        }
    }

    /// The log has what the page must not tell. Messages of the database never hold values.
    private func catat(_ error: any Error, _ galat: Galat, _ konteks: Konteks) {
        konteks.logger.error(
            "galat",
            metadata: ["sebab": "\(String(reflecting: error))", "rute": "\(konteks.rute?.pola.description ?? "")"])
    }

    /// To the sign-in page, and back here afterwards. An act is not repeated by itself.
    private func keMasuk(_ request: Request, _ konteks: Konteks) -> Response {
        guard mauHTML(request) else {
            return .teks("Sesi Anda sudah berakhir. Masuk lagi.\n", status: .unauthorized)
        }
        let baca = request.method == .get || request.method == .head
        let kini = konteks.kini == .awal || !baca ? nil : "\(konteks.kini)"
        return .alih(ke: Alamat.masuk.dengan("ke", kini))
    }

    /// Programs that ask for data get plain text.
    private func mauHTML(_ request: Request) -> Bool {
        guard let jenis = request.headers[.accept] else { return true }
        return jenis.contains("text/html") || jenis.contains("*/*")
    }
}
