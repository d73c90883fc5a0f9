extension Alamat {
    /// Targets of the plan, indicators by years.
    static func renstra(_ tempat: TempatKerja) -> Alamat { beranda(tempat).ke("renstra") }

    /// Freezing the plan as it stands.
    static func penetapanRenstra(_ tempat: TempatKerja) -> Alamat { renstra(tempat).ke("penetapan") }

    /// Opening the next version of the plan.
    static func perubahanRenstra(_ tempat: TempatKerja) -> Alamat { renstra(tempat).ke("perubahan") }

    static func perbandinganRenstra(_ tempat: TempatKerja, dari: String? = nil, ke: String? = nil) -> Alamat {
        renstra(tempat).ke("perbandingan").dengan("dari", dari).dengan("ke", ke)
    }
}

extension Pola {
    static let renstra: Pola = "/i/{instansi}/{tahun}/renstra"
    static let penetapanRenstra: Pola = "/i/{instansi}/{tahun}/renstra/penetapan"
    static let perubahanRenstra: Pola = "/i/{instansi}/{tahun}/renstra/perubahan"
    static let perbandinganRenstra: Pola = "/i/{instansi}/{tahun}/renstra/perbandingan"
}
