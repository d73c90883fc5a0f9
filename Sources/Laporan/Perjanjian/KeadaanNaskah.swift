package import Documents

/// What the sheets of an agreement say about themselves.
package enum KeadaanNaskah: Sendable, Equatable {
    /// Nothing: made from a berkas, outside the cycle of signing.
    case polos
    /// Not signed; every sheet says so.
    case draf
    /// Signed; made from the frozen facts with this SHA-256.
    case beku(sidik: String)

    /// Running head of every sheet.
    var kepala: (kiri: String, kanan: String) {
        switch self {
        case .polos: ("", "")
        case .draf: ("DRAF", "Belum ditandatangani; bukan dokumen resmi")
        case .beku(let sidik): ("", "Sidik naskah \(sidik.prefix(16))")
        }
    }

    /// On top of the first sheet.
    var peringatan: [Paragraph] {
        switch self {
        case .polos, .beku: []
        case .draf:
            [Paragraph([.bold("DRAF."), .plain(" Belum ditandatangani; isinya masih dapat berubah.")], kind: .warning)]
        }
    }
}
