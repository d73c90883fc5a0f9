extension Pola { static let bantuan: Pola = "/bantuan" }
extension Alamat { static let bantuan = Alamat("bantuan") }
