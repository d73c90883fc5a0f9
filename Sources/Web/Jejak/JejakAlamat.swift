extension Pola {
    static let unduhanJejak: Pola = "/jejak-audit/jejak.csv"
    static let verifikasiJejak: Pola = "/jejak-audit/verifikasi"
    static let peristiwa: Pola = "/jejak-audit/peristiwa/{nomor}"
}

extension Alamat {
    static let unduhanJejak = Alamat.jejakAudit.ke("jejak.csv")
    static let verifikasiJejak = Alamat.jejakAudit.ke("verifikasi")
    static func peristiwa(_ nomor: Int) -> Alamat { jejakAudit.ke("peristiwa", "\(nomor)") }
}
