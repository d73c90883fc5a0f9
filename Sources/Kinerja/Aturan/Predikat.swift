extension AturanKinerja {
    /// The band of an achievement: the displayed value, rounded as the rules say, on the scale in force.
    ///
    /// - Batas: nil for anything that is not a final value; a year still incomplete is never rated.
    /// - Dasar: the scale in force (national default Permendagri 86/2017, upper bound included).
    /// - Contoh: 90 -> Tinggi; 90,01 -> Sangat Tinggi; 90,004 -> Tinggi, since 90 is what the reader sees.
    package func predikat(_ capaian: Capaian) -> Pita? {
        guard let nilai = capaian.nilai else { return nil }
        return predikat(nilai.tampilan)
    }

    /// The band of a percentage, for means.
    package func predikat(_ persen: Angka) -> Pita? {
        skala.pita(untuk: dinilai(persen))
    }

    /// The percentage that predikat and status are judged by: what the reader sees, shortened the way it is printed.
    ///
    /// - Batas: without a number of decimals the value itself, freed of the last digits of endless quotients.
    func dinilai(_ persen: Angka) -> Angka {
        desimalKlasifikasi.map { persen.dibulatkan($0, cara: pembulatan) } ?? persen.dibulatkan(20)
    }

    /// A percentage of achievement as printed.
    package func cetakCapaian(_ persen: Angka) -> String {
        persen.cetak(desimal: desimalCapaian, nolBelakang: nolBelakang, pembulatan: pembulatan)
    }

    package func cetakSerapan(_ persen: Angka) -> String {
        persen.cetak(desimal: desimalSerapan, nolBelakang: nolBelakang, pembulatan: pembulatan)
    }

    package func cetakEfisiensi(_ persen: Angka) -> String {
        persen.cetak(desimal: desimalEfisiensi, nolBelakang: nolBelakang, pembulatan: pembulatan)
    }
}
