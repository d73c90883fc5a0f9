internal import Kinerja

extension RowReader {
    /// A plain number; nil when missing.
    func angka(_ name: String) -> Angka? { number(name, percentColumn: false)?.angka }

    /// A number of percent: a cell formatted as a percentage holds the hundredth part.
    func persen(_ name: String) -> Angka? { number(name, percentColumn: true)?.angka }

    func rupiah(_ name: String) -> Rupiah? {
        guard let content = content(name) else { return nil }
        do throws(KesalahanAngka) {
            switch content {
            case .text(let text):
                let hasil = try PembacaAngka.rupiah(text, lokal: lokal)
                if hasil == nil, column(name)?.wajib == true { reportMissing(name, shown(content)) }
                return hasil
            case .number(let text, percent: false):
                guard let angka = Angka(kanonik: text) else { throw .terlaluPanjang(text) }
                return try PembacaAngka.rupiah(angka, tertulis: shown(content))
            case .number(_, percent: true): throw .persenPadaRupiah(shown(content))
            case .date, .boolean, .formulaWithoutValue, .errorValue: throw .bukanAngka(shown(content))
            }
        } catch {
            report(name, nilai: shown(content), error.pesan, error.perbaikan)
            return nil
        }
    }

    /// A whole number inside the bounds the schema states.
    func bulat(_ name: String) -> Int? {
        guard let content = content(name) else { return nil }
        guard let angka = number(name, percentColumn: false)?.angka else { return nil }
        let batas: ClosedRange<Int> = if case .bulat(let batas) = column(name)?.jenis { batas } else { 0...Int.max }
        if let nilai = Int(angka.description), batas.contains(nilai) { return nilai }
        let izin = column(name)?.jenis.nilaiDiizinkan ?? ""
        report(name, nilai: shown(content), "\"\(shown(content))\" tidak dapat dipakai di sini.", "Isi dengan \(izin).")
        return nil
    }

    /// A year of four digits; 0 when blank or wrong.
    func tahun(_ name: String) -> Int { tahunBoleh(name) ?? 0 }

    func tahunBoleh(_ name: String) -> Int? {
        guard let content = content(name) else { return nil }
        let teks = shown(content)
        guard teks.utf8.count == 4, let tahun = Int(teks), tahun > 0 else {
            report(name, nilai: teks, "\"\(teks)\" bukan tahun.", "Tulis empat angka tanpa titik, misalnya 2024.")
            return nil
        }
        guard Self.tahunWajar.contains(tahun) else {
            report(
                name, nilai: teks, "Tahun \(tahun) di luar jangkauan.",
                "Isi tahun \(Self.tahunWajar.lowerBound) sampai \(Self.tahunWajar.upperBound).")
            return nil
        }
        return tahun
    }

    /// Years that can be meant at all: SAKIP reports begin in 1999.
    static let tahunWajar = 1999...2100

    func tanggal(_ name: String) -> Tanggal? {
        guard let content = content(name) else { return nil }
        if case .date(let tanggal) = content { return tanggal }
        if let tanggal = DateText.parse(shown(content)) { return tanggal }
        report(
            name, nilai: shown(content), "\"\(shown(content))\" bukan tanggal.",
            "Tulis seperti 2024-01-31 atau 31 Januari 2024.")
        return nil
    }

    /// The number in a cell; nil when it is missing or wrong.
    func number(_ name: String, percentColumn: Bool) -> AngkaTerbaca? {
        guard let content = content(name) else { return nil }
        switch content {
        case .text(let text): return textNumber(name, text, percentColumn: percentColumn)
        case .number(let text, let percent):
            guard let angka = Angka(kanonik: text) else {
                let salah = KesalahanAngka.terlaluPanjang(text)
                report(name, nilai: text, salah.pesan, salah.perbaikan)
                return nil
            }
            return percent ? percentCell(name, angka, percentColumn: percentColumn) : AngkaTerbaca(angka: angka)
        case .date(let tanggal):
            report(
                name, nilai: tanggal.iso, "Aplikasi lembar kerja mengubah isian ini menjadi tanggal.",
                "Format sel sebagai Umum atau Teks, lalu tulis ulang; rentang ditulis dengan dua titik, misalnya 7..8.")
        case .boolean, .formulaWithoutValue, .errorValue:
            report(name, nilai: shown(content), "\"\(shown(content))\" bukan angka.", "Tulis angkanya saja.")
        }
        return nil
    }

    private func textNumber(_ name: String, _ text: String, percentColumn: Bool) -> AngkaTerbaca? {
        let tampak = Ejaan.rapi(text)
        do throws(KesalahanAngka) {
            guard let terbaca = try PembacaAngka.baca(text, lokal: lokal) else {
                if column(name)?.wajib == true { reportMissing(name, tampak) }
                return nil
            }
            for catatan in terbaca.catatan {
                warn(
                    name, nilai: tampak, "\"\(tampak)\": \(catatan.pesan).",
                    "Dibaca \(terbaca.angka) (kanonik); periksa.")
            }
            if terbaca.persen, !percentColumn {
                warn(name, nilai: tampak, "Tanda persen pada nilai yang satuannya bukan persen.", "Hapus tanda persen.")
            }
            return terbaca
        } catch {
            report(name, nilai: tampak, error.pesan, error.perbaikan)
            return nil
        }
    }

    private func percentCell(_ name: String, _ angka: Angka, percentColumn: Bool) -> AngkaTerbaca? {
        let persen = angka * .seratus
        // As the cell shows it to an Indonesian user.
        func terlihat(_ angka: Angka) -> String { "\(angka)".replacing(".", with: ",") }
        let tampak = "\(terlihat(persen))%"
        guard percentColumn else {
            report(
                name, nilai: tampak, "Sel berformat persen, padahal nilainya bukan persen.",
                "Ubah format sel menjadi Umum, lalu tulis angkanya.")
            return nil
        }
        warn(
            name, nilai: tampak, "Sel berformat persen: \(terlihat(angka)) tersimpan, dibaca \(terlihat(persen)).",
            "Tidak perlu diubah bila yang dimaksud \(terlihat(persen)) persen.")
        return AngkaTerbaca(angka: persen, persen: true)
    }

    private func reportMissing(_ name: String, _ tampak: String) {
        report(name, nilai: tampak, "Kolom \"\(name)\" wajib berisi angka.", "Isi angkanya, atau hapus barisnya.")
    }
}
