package import Foundation

/// What the screen is like: its size, what does not fit on it, a picture of it; and what the browser may do.
extension Peramban {
    /// Makes the window a screen of this size; 640 wide is what 1280 is at a zoom of 200%.
    package func ukuran(lebar: Int, tinggi: Int) async throws {
        try await cdp(
            "Emulation.setDeviceMetricsOverride",
            ["width": lebar, "height": tinggi, "deviceScaleFactor": 1, "mobile": false])
    }

    package func ukuran(_ lebar: Lebar) async throws {
        try await ukuran(lebar: lebar.rawValue, tinggi: lebar.tinggi)
    }

    /// Scripts of pages run, or not at all as where they are forbidden; from the next page on.
    package func naskah(jalan: Bool) async throws {
        try await cdp("Emulation.setScriptExecutionDisabled", ["value": !jalan])
    }

    /// Downloads go into this folder without a question.
    package func unduhan(ke folder: URL) async throws {
        try await cdp("Browser.setDownloadBehavior", ["behavior": "allow", "downloadPath": folder.path])
    }

    /// Nobody is signed in any more.
    package func lupakanCookie() async throws { try await perintah("DELETE", "/cookie") }

    /// Sets a cookie of the site whose page is open.
    package func cookie(_ nama: String, _ isi: String) async throws {
        try await perintah("POST", "/cookie", ["cookie": ["name": nama, "value": isi, "path": "/"]])
    }

    /// What makes the page scroll sideways, which is never allowed; nil = nothing.
    package var bergeserSamping: String? {
        get async throws {
            try await skrip(
                """
                const lebar = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= lebar + 1) return null;
                const luar = [...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > lebar + 1).slice(0, 4)
                  .map(e => e.tagName.toLowerCase() + (e.className ? '.' + e.className : ''));
                return document.documentElement.scrollWidth + ' px: ' + luar.join(', ');
                """) as? String
        }
    }

    /// The whole page as PNG into a file.
    package func potret(ke berkas: URL) async throws {
        let tinggi = try await skrip("return Math.min(document.documentElement.scrollHeight, 6000)") as? Int ?? 900
        let lebar = try await skrip("return window.innerWidth") as? Int ?? 1280
        let hasil = try await cdp(
            "Page.captureScreenshot",
            [
                "captureBeyondViewport": true, "clip": ["x": 0, "y": 0, "width": lebar, "height": tinggi, "scale": 1],
            ])
        guard let isi = (hasil as? [String: Any])?["data"] as? String, let data = Data(base64Encoded: isi) else {
            throw Kesalahan.perintah("potret gagal")
        }
        try FileManager.default.createDirectory(
            at: berkas.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: berkas)
    }

    @discardableResult
    private func cdp(_ perintah: String, _ isi: [String: Any]) async throws -> Any? {
        try await self.perintah("POST", "/goog/cdp/execute", ["cmd": perintah, "params": isi])
    }
}
