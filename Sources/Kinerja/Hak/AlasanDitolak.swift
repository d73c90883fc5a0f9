/// Why somebody may not do something.
package enum AlasanDitolak: Equatable, Sendable {
    /// No role of the account allows it anywhere.
    case peran
    /// A role allows it, but not in this instansi or unit.
    case tempat
    /// Allowed in another state.
    case status(kini: String, butuh: [String])
    /// Nobody verifies or approves their own entry.
    case isianSendiri

    /// The sentence the user reads.
    package var pesan: String {
        switch self {
        case .peran: "Peran Anda tidak mengizinkan tindakan ini. Minta admin pemda bila seharusnya boleh."
        case .tempat: "Tindakan ini di luar instansi atau unit Anda."
        case .status(let kini, let butuh):
            "Tindakan ini tidak dapat dilakukan saat \(kini); harus \(butuh.joined(separator: " atau "))."
        case .isianSendiri: "Anda yang mengisi nilai ini. Pemeriksaan harus dilakukan orang lain."
        }
    }
}
