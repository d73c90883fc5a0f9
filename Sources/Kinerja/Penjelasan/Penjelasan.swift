/// The glass box of one computed figure: what went in, by which rule, and how it became what is printed.
package struct Penjelasan: Sendable, Equatable {
    /// One figure that went in, and where it comes from.
    package struct Masukan: Sendable, Equatable {
        package let nama: String
        package let nilai: String
        package let sumber: String
    }

    package let judul: String
    package let masukan: [Masukan]
    /// Rule code and its formula.
    package let aturan: String
    package let rumus: String
    package let dasarHukum: String
    /// The formula with its values, e.g. `4,28 / 3 × 100`.
    package let hitungan: String
    package let takDibulatkan: String
    package let batas: String
    package let pembulatan: String
    package let hasil: String
    package let predikat: String
}

extension RumusCapaian {
    /// The formula in words.
    package var rumus: String {
        switch self {
        case .naik: "realisasi ÷ target × 100"
        case .turunSelisih: "(2 × target − realisasi) ÷ target × 100"
        case .turunRasio: "target ÷ realisasi × 100"
        case .rentang:
            "di dalam rentang 100; di atasnya realisasi ÷ batas atas × 100; di bawahnya realisasi ÷ batas bawah × 100"
        case .rentangTurun: "di dalam rentang 100; di luarnya (2 − realisasi ÷ batas terdekat) × 100"
        case .stabil: "100 − |realisasi − target| ÷ target × 100"
        case .predikat: "nilai urut predikat realisasi ÷ nilai urut predikat target × 100"
        case .yaTidak: "terlaksana 100, tidak terlaksana 0"
        }
    }

    /// The formula with values in it.
    func hitungan(realisasi: String, target: String) -> String {
        switch self {
        case .naik: "\(realisasi) ÷ \(target) × 100"
        case .turunSelisih: "(2 × \(target) − \(realisasi)) ÷ \(target) × 100"
        case .turunRasio: "\(target) ÷ \(realisasi) × 100"
        case .stabil: "100 − |\(realisasi) − \(target)| ÷ \(target) × 100"
        case .rentang, .rentangTurun: "\(realisasi) terhadap rentang \(target)"
        case .predikat: "\(realisasi) terhadap \(target)"
        case .yaTidak: realisasi
        }
    }

    package var dasarHukum: String {
        switch self {
        case .naik: "PermenPANRB 53/2014 (perbandingan realisasi dengan target)"
        case .turunSelisih, .rentang, .rentangTurun:
            "PermenPANRB 8/2021 (pengukuran kondisi khusus), dipakai secara analogi"
        case .turunRasio: "Ketentuan instansi; tidak ada norma nasional"
        case .stabil, .yaTidak: "Ketentuan instansi; tidak ada norma nasional"
        case .predikat: "Skala predikat yang dirujuk indikator"
        }
    }
}

extension Hitungan {
    /// Why the achievement of an indicator is what it is.
    package func penjelasanCapaian(_ kode: String, tahun: Int? = nil) -> Penjelasan? {
        guard let indikator = indikator(kode) else { return nil }
        let tahun = tahun ?? self.tahun
        let target = targetBerlaku(kode, tahun: tahun)
        let nilai = nilai(kode, tahun: tahun)
        let capaian = capaian(kode, tahun: tahun)
        let realisasi = cetak(nilai, indikator: indikator), sasaran = cetak(target?.nilai, indikator: indikator)
        return Penjelasan(
            judul: "Perhitungan capaian tahun \(tahun): \(indikator.nama)",
            masukan: masukanTarget(target, sasaran) + masukanNilai(indikator, tahun: tahun, nilai: realisasi),
            aturan: indikator.rumusCapaian.rawValue, rumus: indikator.rumusCapaian.rumus,
            dasarHukum: indikator.rumusCapaian.dasarHukum,
            hitungan: ketentuanNol(capaian, indikator.rumusCapaian, realisasi: nilai, target: target?.nilai)
                ?? (capaian.terhitung
                    ? indikator.rumusCapaian.hitungan(realisasi: realisasi, target: sasaran) : keterangan(capaian)),
            takDibulatkan: capaian.nilai.map { $0.mentah.dibulatkan(10).cetak() } ?? "–",
            batas: penjelasanBatas(capaian), pembulatan: penjelasanPembulatan, hasil: cetak(capaian),
            predikat: aturan.predikat(capaian).map {
                "\($0.predikat) (\(aturan.skala.nama); \(aturan.skala.dasarHukum))"
            } ?? "–")
    }

    func masukanTarget(_ target: Target?, _ cetak: String) -> [Penjelasan.Masukan] {
        let periode = target.flatMap { $0.periode == .tahun ? nil : "\($0.periode.nama) " } ?? ""
        return [
            .init(
                nama: "Target", nilai: cetak,
                sumber: target.map { "\($0.sumber.nama) \(periode)\($0.tahun)" } ?? "belum ditetapkan")
        ]
    }

    private func masukanNilai(_ indikator: Indikator, tahun: Int, nilai: String) -> [Penjelasan.Masukan] {
        var hasil: [Penjelasan.Masukan] = []
        let wajib = periodeWajib(indikator, tahun: tahun)
        for periode in wajib where wajib != [.tahun] {
            let isi = cetak(self.nilai(indikator.kode, tahun: tahun, periode: periode), indikator: indikator)
            hasil.append(
                .init(nama: "Realisasi \(periode.nama)", nilai: isi, sumber: sumberRealisasi(indikator, tahun, periode))
            )
        }
        for komponen in daftarKomponen(indikator.kode, tahun: tahun) {
            let nama = komponen.periode == .tahun ? komponen.nama : "\(komponen.nama) \(komponen.periode.singkatan)"
            hasil.append(.init(nama: nama, nilai: komponen.nilai.cetak(), sumber: komponen.keterangan))
        }
        let cara =
            wajib == [.tahun]
            ? sumberRealisasi(indikator, tahun, .tahun) : "nilai periode: \(indikator.konsolidasi.nama)"
        let terisi = perhitungan(indikator.kode, tahun: tahun)
        hasil.append(.init(nama: "Realisasi \(tahun)", nilai: nilai, sumber: terisi.map { "\(cara); \($0)" } ?? cara))
        return hasil
    }

    func sumberRealisasi(_ indikator: Indikator, _ tahun: Int, _ periode: Periode) -> String {
        let baris = realisasi(indikator.kode, tahun: tahun, periode: periode)
        let bukti = baris?.bukti ?? ""
        return bukti.isEmpty ? (indikator.sumberData.isEmpty ? "berkas kinerja" : indikator.sumberData) : bukti
    }

    /// Where a rule gives the value because the formula would divide by zero.
    func ketentuanNol(
        _ capaian: Capaian, _ rumus: RumusCapaian, realisasi: NilaiTerukur, target: NilaiTarget?
    ) -> String? {
        guard let nilai = capaian.nilai, let realisasi = realisasi.angka, case .angka(let target)? = target,
            target == .nol || (realisasi == .nol && rumus == .turunRasio)
        else { return nil }
        return "target \(target.cetak()) dan realisasi \(realisasi.cetak()): ditetapkan \(nilai.mentah.cetak())"
    }

    func penjelasanBatas(_ capaian: Capaian) -> String {
        guard let nilai = capaian.nilai else { return "–" }
        if let atas = aturan.batasAtas.tampilan, nilai.mentah > atas {
            return
                "dibatasi \(atas.cetak())% (\(aturan.dasar[KunciAturan.batasAtasTampilan.rawValue] ?? "aturan instansi"))"
        }
        if let bawah = aturan.batasBawah, nilai.mentah < bawah { return "dinaikkan ke batas bawah \(bawah.cetak())%" }
        return aturan.batasAtas.tampilan.map { "batas atas \($0.cetak())%, tidak terlampaui" } ?? "tanpa batas atas"
    }

    var penjelasanPembulatan: String {
        let cara = aturan.pembulatan == .potong ? "dipotong" : "setengah ke atas"
        return "\(aturan.desimalCapaian) desimal, \(cara)"
    }
}

extension Capaian {
    var terhitung: Bool { nilai != nil }
}
