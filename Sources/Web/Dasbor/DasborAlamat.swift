extension Pola {
    static let dasborXLSX: Pola = "/i/{instansi}/{tahun}/dasbor/dasbor.xlsx"
    static let dasborPemdaXLSX: Pola = "/dasbor/{tahun}/dasbor.xlsx"
}

extension Alamat {
    static func dasborXLSX(_ tempat: TempatKerja) -> Alamat { dasbor(tempat).ke("dasbor.xlsx") }
    static func dasborPemdaXLSX(_ tahun: Int) -> Alamat { dasborPemda(tahun).ke("dasbor.xlsx") }
}
