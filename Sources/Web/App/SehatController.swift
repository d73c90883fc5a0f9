import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// For those who watch the server: is it well, and how busy is it.
struct SehatController: Controller {
    let context: AppContext

    func tambahRute(ke rute: inout Rute) {
        rute.get("/sehat", akses: .publik, sehat)
        rute.get("/metrik", akses: .publik, metrik)
    }

    private struct Keadaan: Encodable {
        var status: String
        var basisData: String
        var versi: String

        enum CodingKeys: String, CodingKey {
            case status
            case basisData = "basis_data"
            case versi
        }
    }

    @Sendable private func sehat(_ request: Request, _ konteks: Konteks) async throws -> Response {
        var keadaan = Keadaan(status: "sehat", basisData: "terhubung", versi: context.config.versi)
        do {
            try await withDeadline(.seconds(3)) { try await context.periksaBasisData() }
        } catch {
            konteks.logger.error("basis data tidak menjawab", metadata: ["sebab": "\(String(reflecting: error))"])
            keadaan.status = "sakit"
            keadaan.basisData = "terputus"
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return .teks(
            String(decoding: try encoder.encode(keadaan), as: UTF8.self) + "\n",
            status: keadaan.status == "sehat" ? .ok : .serviceUnavailable, jenis: "application/json")
    }

    /// Only for this machine, or for who has the token. To others the page does not exist.
    @Sendable private func metrik(_ request: Request, _ konteks: Konteks) async throws -> Response {
        guard berhak(request, konteks) else { throw HTTPError(.notFound) }
        return .teks(context.metrik.teks(), jenis: "text/plain; version=0.0.4")
    }

    private func berhak(_ request: Request, _ konteks: Konteks) -> Bool {
        if let token = context.config.tokenMetrik, let kiriman = request.headers[.authorization] {
            return equalsInConstantTime(Array(kiriman.utf8), Array("Bearer \(token)".utf8))
        }
        // A proxy that is not configured makes everybody look like this machine.
        guard context.config.proksiTepercaya || request.headers[.diteruskan] == nil else { return false }
        return ["127.0.0.1", "::1"].contains(konteks.alamatKlien)
    }
}
