package import Hummingbird

extension Request {
    /// The query of the address as a form. A broken query is an empty one.
    package var kueri: Formulir {
        (try? Formulir.urlencoded(uri.query ?? "")) ?? Formulir()
    }
}
