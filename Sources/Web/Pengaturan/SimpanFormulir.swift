import HTTPTypes
import Hummingbird
import Storage

/// A form that is shown again instead of being stored.
struct FormulirKembali {
    /// As typed, with what is wrong beside the fields.
    var formulir: Formulir
    /// What somebody else stored meanwhile.
    var bentrokan: Bentrokan?
    var status: HTTPResponse.Status

    init(_ formulir: Formulir, bentrokan: Bentrokan? = nil, status: HTTPResponse.Status = .ok) {
        self.formulir = formulir
        self.bentrokan = bentrokan
        self.status = status
    }
}

/// Stores a form; what keeps it from being stored comes back with the form.
///
/// - Parameter kembali: shows the form again.
func simpanFormulir(
    _ formulir: Formulir, kembali: (FormulirKembali) async throws -> Response,
    _ kerja: (inout Formulir) async throws -> Response
) async throws -> Response {
    var formulir = formulir
    do {
        return try await kerja(&formulir)
    } catch Penolakan.tidakSah(let daftar) {
        // Mistakes the form already knows are thrown back too.
        let baru = daftar.filter { !formulir.kesalahan.contains($0) }
        return try await kembali(FormulirKembali(formulir.dengan(baru), status: .unprocessableContent))
    } catch Penolakan.bentrok(let bentrokan) {
        return try await kembali(FormulirKembali(formulir, bentrokan: bentrokan, status: .conflict))
    } catch Penolakan.keadaan(let kalimat), Penolakan.gerbang(let kalimat) {
        let salah = formulir.dengan([KesalahanIsian("", kalimat)])
        return try await kembali(FormulirKembali(salah, status: .unprocessableContent))
    }
}
