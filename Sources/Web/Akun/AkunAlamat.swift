extension Pola {
    static let sandi: Pola = "/akun/sandi"
    static let totp: Pola = "/akun/autentikator"
    static let pemastianTOTP: Pola = "/akun/autentikator/pemastian"
    static let pelepasanTOTP: Pola = "/akun/autentikator/pelepasan"
}

extension Alamat {
    static let sandi = Alamat.akun.ke("sandi")
    static let totp = Alamat.akun.ke("autentikator")
    static let pemastianTOTP = Alamat.totp.ke("pemastian")
    static let pelepasanTOTP = Alamat.totp.ke("pelepasan")
}
