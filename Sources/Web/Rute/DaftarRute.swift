package import Hummingbird

/// Every route of the application. Middleware asks it who may pass; tests enumerate it.
package struct DaftarRute: Sendable {
    package let semua: [CatatanRute]
    private let menurutKunci: [String: CatatanRute]

    init(_ semua: [CatatanRute]) {
        self.semua = semua
        menurutKunci = Dictionary(semua.map { ($0.description, $0) }, uniquingKeysWith: { pertama, _ in pertama })
    }

    /// The route a pattern and method lead to; HEAD is asked like GET.
    package func rute(_ metode: HTTPRequest.Method, pola: String?) -> CatatanRute? {
        guard let pola else { return nil }
        let setara = metode == .head ? HTTPRequest.Method.get : metode
        return menurutKunci["\(setara.rawValue) \(pola)"]
    }

    /// Methods that a path knows; empty when there is no such page.
    package func daftarMetode(_ jalur: String) -> [HTTPRequest.Method] {
        let ada = semua.filter { $0.pola.cocok(jalur) }.map(\.metode)
        return ada.contains(.get) ? ada + [.head] : ada
    }

    /// Whether a page exists, so that navigation never shows what does not.
    package func memuat(_ pola: Pola) -> Bool { menurutKunci["GET \(pola)"] != nil }
}
