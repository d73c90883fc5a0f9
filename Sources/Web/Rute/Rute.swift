package import Hummingbird

/// An area of the application: its routes and their handlers.
package protocol Controller: Sendable {
    func tambahRute(ke rute: inout Rute)
}

/// Who may reach a route at all. What they may do there is decided by the rights of their roles.
package enum Akses: String, Sendable {
    /// Anybody, without signing in.
    case publik
    /// Signed in. The default: a route that says nothing is closed.
    case masuk
    /// Signed in, also while the password still has to be changed.
    case akun
}

/// What is known of a route without calling it.
package struct CatatanRute: Sendable, Hashable, CustomStringConvertible {
    package let metode: HTTPRequest.Method
    package let pola: Pola
    package let akses: Akses
    /// The controller that registered it, without the suffix: `Pohon`.
    package let area: String
    /// Takes a file, so a larger body.
    package let unggahan: Bool

    package var description: String { "\(metode.rawValue) \(pola)" }
}

/// Collects the routes of all controllers.
package struct Rute {
    package typealias Handler = @Sendable (Request, Konteks) async throws -> Response

    private(set) var daftar: [(catatan: CatatanRute, handler: Handler)] = []
    var area = ""

    package mutating func get(_ pola: Pola, akses: Akses = .masuk, _ handler: @escaping Handler) {
        tambah(CatatanRute(metode: .get, pola: pola, akses: akses, area: area, unggahan: false), handler)
    }

    /// A route for an act. The form is decoded and its `_csrf` checked before the handler runs; `unggahan` lets it
    /// be as large as an upload.
    package mutating func post(
        _ pola: Pola, akses: Akses = .masuk, unggahan: Bool = false, _ handler: @escaping Handler
    ) {
        tambah(CatatanRute(metode: .post, pola: pola, akses: akses, area: area, unggahan: unggahan), handler)
    }

    private mutating func tambah(_ catatan: CatatanRute, _ handler: @escaping Handler) {
        daftar.append((catatan, handler))
    }

    package init() {}

    package mutating func tambah(_ controller: any Controller) {
        area = String(describing: type(of: controller)).replacing("Controller", with: "")
        controller.tambahRute(ke: &self)
    }
}
