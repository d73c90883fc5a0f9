/// How the web server runs; read once at start.
package struct WebConfig: Sendable {
    package struct TLS: Sendable {
        package var sertifikat: String
        package var kunci: String

        /// Paths of PEM files.
        package init(sertifikat: String, kunci: String) {
            self.sertifikat = sertifikat
            self.kunci = kunci
        }
    }

    package var alamat: String
    package var port: Int
    package var tls: TLS?
    /// A proxy in front sets `X-Forwarded-For`; without it the header is not believed.
    package var proksiTepercaya: Bool
    /// Visitors come over HTTPS (here or at the proxy): cookies are Secure, HSTS is sent.
    package var aman: Bool
    /// Origin visitors see, such as `https://kinerja.kota.go.id`; nil = as the Host header says.
    package var asal: String?
    /// Largest body of a form, in bytes.
    package var batasFormulir: Int
    /// Largest body of an upload, in bytes.
    package var batasUnggah: Int
    package var batasLaju: Bool
    package var jamSesi: Int
    /// Bearer token for `/metrik` from other machines; nil = this machine only.
    package var tokenMetrik: String?
    /// Shows the gallery of components.
    package var pengembangan: Bool
    /// Version printed by `/sehat`.
    package var versi: String

    package init(
        alamat: String = "127.0.0.1", port: Int = 8080, tls: TLS? = nil, proksiTepercaya: Bool = false,
        aman: Bool? = nil,
        asal: String? = nil, batasFormulir: Int = 1 << 20, batasUnggah: Int = 20 << 20, batasLaju: Bool = true,
        jamSesi: Int = 12, tokenMetrik: String? = nil, pengembangan: Bool = false, versi: String = ""
    ) {
        self.alamat = alamat
        self.port = port
        self.tls = tls
        self.proksiTepercaya = proksiTepercaya
        self.aman = aman ?? (tls != nil)
        self.asal = asal
        self.batasFormulir = batasFormulir
        self.batasUnggah = batasUnggah
        self.batasLaju = batasLaju
        self.jamSesi = jamSesi
        self.tokenMetrik = tokenMetrik
        self.pengembangan = pengembangan
        self.versi = versi
    }
}
