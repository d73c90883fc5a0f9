extension Pola {
    package static let masuk: Pola = "/masuk"
    package static let keluar: Pola = "/keluar"
    package static let akun: Pola = "/akun"
}

extension Alamat {
    package static let masuk = Alamat("masuk")
    package static let keluar = Alamat("keluar")
    package static let akun = Alamat("akun")
}
