package import Foundation

/// A real Chromium, driven over the WebDriver protocol. One session is one window with its own cookies.
package final class Peramban: Sendable {
    package enum Kesalahan: Error, CustomStringConvertible {
        case tidakAda(String)
        case perintah(String)
        case tidakMuncul(String)

        package var description: String {
            switch self {
            case .tidakAda(let program): "\(program) tidak terpasang"
            case .perintah(let pesan): pesan
            case .tidakMuncul(let pemilih): "tidak muncul: \(pemilih)"
            }
        }
    }

    /// Widths the pages are looked at in.
    package enum Lebar: Int, Sendable, CaseIterable {
        case meja = 1280
        case ponsel = 390
        package var tinggi: Int { self == .meja ? 900 : 844 }
    }

    private let pengemudi: Pengemudi
    private let sesi: String

    /// Opens a window.
    package init(_ pengemudi: Pengemudi, lebar: Lebar = .meja) async throws {
        self.pengemudi = pengemudi
        let pilihan: [String: Any] = [
            "binary": Pengemudi.chromium,
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--force-prefers-reduced-motion", "--window-size=\(lebar.rawValue),\(lebar.tinggi)",
            ],
        ]
        var kemampuan: [String: Any] = [
            "browserName": "chrome", "goog:chromeOptions": pilihan, "acceptInsecureCerts": true,
        ]
        if lebar == .ponsel {
            var ponsel = pilihan
            ponsel["mobileEmulation"] = [
                "deviceMetrics": ["width": lebar.rawValue, "height": lebar.tinggi, "pixelRatio": 2.0]
            ]
            kemampuan["goog:chromeOptions"] = ponsel
        }
        let hasil = try await pengemudi.kirim("POST", "/session", ["capabilities": ["alwaysMatch": kemampuan]])
        guard let sesi = (hasil as? [String: Any])?["sessionId"] as? String else {
            throw Kesalahan.perintah("sesi peramban tidak dibuka")
        }
        self.sesi = sesi
    }

    package func tutup() async { _ = try? await perintah("DELETE", "") }

    package func buka(_ alamat: String) async throws { try await perintah("POST", "/url", ["url": alamat]) }

    package var alamat: String {
        get async throws { try await perintah("GET", "/url") as? String ?? "" }
    }

    /// Runs script in the page; arguments arrive as `arguments[0]`...
    @discardableResult
    package func skrip(_ teks: String, _ argumen: [any Sendable] = []) async throws -> Any? {
        try await perintah("POST", "/execute/sync", ["script": teks, "args": argumen])
    }

    package func skripTeks(_ teks: String) async throws -> String { try await skrip(teks) as? String ?? "" }

    /// Waits until an element that matches is there; gives its id.
    package func elemen(_ pemilih: String, detik: Double = 5) async throws -> String {
        let batas = Date().addingTimeInterval(detik)
        while true {
            let hasil = try? await perintah("POST", "/element", ["using": "css selector", "value": pemilih])
            if let id = (hasil as? [String: String])?.values.first { return id }
            if Date() > batas { throw Kesalahan.tidakMuncul("\(pemilih) di \(try await alamat)") }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Waits until a script gives true.
    package func tunggu(_ syarat: String, detik: Double = 5) async throws {
        let batas = Date().addingTimeInterval(detik)
        while try await skrip("return Boolean(\(syarat))") as? Bool != true {
            if Date() > batas { throw Kesalahan.tidakMuncul("\(syarat) di \(try await alamat)") }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Clicks what a person would click; follows a page change.
    package func klik(_ pemilih: String) async throws {
        let id = try await elemen(pemilih)
        try await skrip("arguments[0].scrollIntoView({block:'center'})", [["element-6066-11e4-a52e-4f735466cecf": id]])
        try await perintah("POST", "/element/\(id)/click")
    }

    /// Clicks the first button or link with this text.
    package func klikTeks(_ teks: String) async throws {
        let batas = Date().addingTimeInterval(5)
        let jalur = "//*[self::button or self::a or self::summary][normalize-space(.)=\"\(teks)\"]"
        while true {
            let hasil = try? await perintah("POST", "/element", ["using": "xpath", "value": jalur])
            if let id = (hasil as? [String: String])?.values.first {
                try await skrip(
                    "arguments[0].scrollIntoView({block:'center'})", [["element-6066-11e4-a52e-4f735466cecf": id]])
                try await perintah("POST", "/element/\(id)/click")
                return
            }
            if Date() > batas { throw Kesalahan.tidakMuncul("\"\(teks)\" di \(try await alamat)") }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Empties a field and types into it.
    package func isi(_ pemilih: String, _ teks: String) async throws {
        let id = try await elemen(pemilih)
        try await perintah("POST", "/element/\(id)/clear")
        try await perintah("POST", "/element/\(id)/value", ["text": teks])
    }

    /// Types without emptying first.
    package func ketik(_ pemilih: String, _ teks: String) async throws {
        let id = try await elemen(pemilih)
        try await perintah("POST", "/element/\(id)/value", ["text": teks])
    }

    /// Pastes a text into a field, as Ctrl+V does.
    package func tempel(_ teks: String, ke pemilih: String) async throws {
        let id = try await elemen(pemilih)
        try await skrip(
            """
            const [el, teks] = arguments, isi = new DataTransfer();
            isi.setData('text/plain', teks);
            el.focus();
            el.dispatchEvent(new ClipboardEvent('paste', {clipboardData: isi, bubbles: true, cancelable: true}));
            """, [["element-6066-11e4-a52e-4f735466cecf": id], teks])
    }

    /// Chooses an option of a select by its value.
    package func pilih(_ pemilih: String, _ nilai: String) async throws {
        try await klik("\(pemilih) option[value=\"\(nilai)\"]")
    }

    package func teks(_ pemilih: String) async throws -> String {
        let id = try await elemen(pemilih)
        return try await perintah("GET", "/element/\(id)/text") as? String ?? ""
    }

    /// Waits until a person sees this text.
    package func lihat(_ teks: String, detik: Double = 5) async throws {
        let batas = Date().addingTimeInterval(detik)
        while (try? await isiHalaman.contains(teks)) != true {
            if Date() > batas {
                throw Kesalahan.tidakMuncul("\"\(teks)\" di \(try await alamat): \(try await isiHalaman)")
            }
            try await Task.sleep(for: .milliseconds(30))
        }
    }

    /// All text a person sees.
    package var isiHalaman: String {
        get async throws { try await skripTeks("return document.body.innerText") }
    }

    /// axe-core findings of impact serious or critical, one line each.
    package func pelanggaranAxe() async throws -> [String] {
        guard let axe = Pengemudi.axe, let naskah = try? String(contentsOfFile: axe, encoding: .utf8) else {
            throw Kesalahan.tidakAda("axe-core")
        }
        try await skrip("if (!window.axe) { (0, eval)(arguments[0]) }", [naskah])
        let hasil = try await perintah(
            "POST", "/execute/async",
            [
                "script": """
                const selesai = arguments[0];
                axe.run(document, {resultTypes: ['violations']}).then(h => selesai(JSON.stringify(h.violations
                  .filter(v => ['serious', 'critical'].includes(v.impact))
                  .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | ')))), g => selesai('["' + g + '"]'));
                """, "args": [String](),
            ])
        let teks = hasil as? String ?? "[\"axe tidak menjawab\"]"
        return try JSONDecoder().decode([String].self, from: Data(teks.utf8))
    }

    @discardableResult
    func perintah(_ cara: String, _ jalur: String, _ isi: [String: Any] = [:]) async throws -> Any? {
        try await pengemudi.kirim(cara, "/session/\(sesi)\(jalur)", isi)
    }
}
