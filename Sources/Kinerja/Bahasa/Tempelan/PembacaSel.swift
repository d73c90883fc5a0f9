/// What a cell is about: decides how its text is read.
package struct KonteksSel: Sendable, Equatable {
    package var jenisNilai: JenisNilai
    package var satuan: String
    /// Grades of the scale, best first; empty when any text is a grade.
    package var daftarPredikat: [String]
    /// Target and earlier values: they tell `1.234` from 1,234.
    package var acuan: [Angka]
    /// The value may come from komponen.
    package var berumus: Bool

    package init(
        satuan: String, jenisNilai: JenisNilai = .angka, daftarPredikat: [String] = [], acuan: [Angka] = [],
        berumus: Bool = false
    ) {
        self.satuan = satuan
        self.jenisNilai = jenisNilai
        self.daftarPredikat = daftarPredikat
        self.acuan = acuan
        self.berumus = berumus
    }

    package init(_ indikator: Indikator, acuan: [Angka] = [], menurut aturan: AturanKinerja) {
        let skala = aturan.skalaOrdinal[indikator.skalaPredikat]?.nilai ?? [:]
        self.init(
            satuan: indikator.satuan, jenisNilai: indikator.jenisNilai,
            daftarPredikat: skala.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key), acuan: acuan,
            berumus: !indikator.rumus.isEmpty || indikator.jenisNilai == .tahapan)
    }
}

/// What the text of a cell came to.
package enum HasilSel: Sendable, Equatable {
    /// Nothing to take over; a cell that holds a value keeps it.
    case kosong(catatan: [String])
    case nilai(NilaiRealisasi, catatan: [String])
    case salah(KesalahanSel)

    package var nilai: NilaiRealisasi? {
        if case .nilai(let nilai, _) = self { nilai } else { nil }
    }
}

/// How the numbers around a cell are written.
package struct KebiasaanAngka: Sendable, Equatable {
    /// `95,5` or `1.234.567` occurs.
    package var indonesia = false
    /// `95.5` or `1,234.5` occurs.
    package var inggris = false

    package init() {}

    package init(_ daftarTeks: some Sequence<String>) {
        for teks in daftarTeks { catat(teks) }
    }

    private mutating func catat(_ teks: String) {
        let titik = teks.count { $0 == "." }, koma = teks.count { $0 == "," }
        do throws(KesalahanAngka) {
            guard try PembacaAngka.baca(teks, lokal: .takTentu) != nil else { return }
            if koma > 0 || titik > 1 { indonesia = true } else if titik == 1 { inggris = true }
        } catch {
            if case .bentukInggris = error { inggris = true }
        }
    }
}

/// Reads one cell as the indicator it belongs to demands.
package struct PembacaSel: Sendable {
    package var kebiasaan: KebiasaanAngka
    /// How many times a reading may differ from a reference and still be the one that was meant.
    package var lonjakan: Angka

    package init(kebiasaan: KebiasaanAngka = KebiasaanAngka(), menurut aturan: AturanKinerja) {
        self.kebiasaan = kebiasaan
        lonjakan = aturan.ambang.lonjakan
    }

    /// - Batas: blank, `-` and `belum` are nothing to take over, never zero; `N/A` and `tidak diukur` are not measured;
    ///   `=` is computed from komponen. A unit behind the number is accepted when it is the indicator's own.
    ///   `1.234` is 1234 for counted units, and where the numbers around it are Indonesian; else the reading near the
    ///   target or history counts; else it is refused with both readings.
    /// - Dasar: aturan 6 (numbers and language).
    /// - Contoh: `Rp 1.500.000,-` -> 1500000; `97,5 %` -> 97,5; `12 dokumen` for persen -> satuanLain, saran 12.
    package func baca(_ teks: String, untuk konteks: KonteksSel) -> HasilSel {
        let rapi = PembacaAngka.normal(teks)
        if let khusus = khusus(rapi, konteks) { return khusus }
        switch konteks.jenisNilai {
        case .predikat: return predikat(rapi, konteks)
        case .yaTidak: return yaTidak(rapi)
        case .angka, .tahapan:
            do throws(KesalahanSel) {
                let (angka, catatan) = try angka(rapi, konteks)
                return .nilai(.angka(angka), catatan: catatan)
            } catch { return .salah(error) }
        }
    }

    private func khusus(_ teks: String, _ konteks: KonteksSel) -> HasilSel? {
        let kecil = teks.lowercased()
        if kecil.isEmpty || kecil == "belum" { return .kosong(catatan: []) }
        if ["n/a", "tidak diukur"].contains(kecil) { return .nilai(.tidakDiukur, catatan: []) }
        if PembacaAngka.isMissing(teks) {
            return .kosong(catatan: [
                "Tanda \"\(teks)\" dibaca sebagai belum diisi; tulis N/A bila memang tidak diukur."
            ])
        }
        if teks == "=" { return konteks.berumus ? .nilai(.dariKomponen, catatan: []) : .salah(.tanpaRumus) }
        if teks.hasPrefix("#"), teks.count > 1 { return .salah(.galatLembar(teks)) }
        return nil
    }

    private func predikat(_ teks: String, _ konteks: KonteksSel) -> HasilSel {
        guard !konteks.daftarPredikat.isEmpty else { return .nilai(.predikat(teks), catatan: []) }
        let cocok = konteks.daftarPredikat.first { $0.lowercased() == teks.lowercased() }
        return cocok.map { .nilai(.predikat($0), catatan: []) }
            ?? .salah(.predikatTakDikenal(teks, pilihan: konteks.daftarPredikat))
    }

    private func yaTidak(_ teks: String) -> HasilSel {
        switch teks.lowercased() {
        case "ya", "y", "true", "benar": .nilai(.ya, catatan: [])
        case "tidak", "false", "salah": .nilai(.tidak, catatan: [])
        default: .salah(.bukanYaTidak(teks))
        }
    }

    private func angka(_ teks: String, _ konteks: KonteksSel) throws(KesalahanSel) -> (Angka, [String]) {
        let (isi, catatan) = try tanpaSatuan(teks, konteks)
        guard let terbaca = try baca(isi, .id) else { throw .angka(.bukanAngka(teks)) }
        try periksaSatuan(terbaca, teks, konteks)
        let (angka, tafsir) = try tafsirTitik(terbaca, isi, konteks)
        if konteks.rupiah {
            do throws(KesalahanAngka) { _ = try PembacaAngka.rupiah(angka, tertulis: teks) } catch {
                throw .angka(error)
            }
        }
        return (angka, catatan + terbaca.catatan.map(\.pesan) + tafsir)
    }

    /// The text without the indicator's own unit behind the number.
    private func tanpaSatuan(_ teks: String, _ konteks: KonteksSel) throws(KesalahanSel) -> (String, [String]) {
        do throws(KesalahanAngka) {
            _ = try PembacaAngka.baca(teks, lokal: .id)
            return (teks, [])
        } catch {
            guard case .satuanTertempel(_, let polos, let satuan) = error else { throw .angka(error) }
            let negatif = teks.prefix { !$0.isNumber }.contains { $0 == "-" || $0 == "(" }
            let angka = negatif ? "-" + polos : polos
            guard Satuan.sama(satuan, konteks.satuan) else {
                let terbaca: AngkaTerbaca?? = try? PembacaAngka.baca(angka, lokal: .id)
                throw .satuanLain(
                    teks, angka: (terbaca ?? nil)?.angka, satuan: satuan, harusnya: Satuan.normal(konteks.satuan))
            }
            return (angka, ["satuan \(satuan) tidak perlu ditulis"])
        }
    }

    private func baca(_ teks: String, _ lokal: LokalAngka) throws(KesalahanSel) -> AngkaTerbaca? {
        do throws(KesalahanAngka) { return try PembacaAngka.baca(teks, lokal: lokal) } catch { throw .angka(error) }
    }

    private func periksaSatuan(
        _ terbaca: AngkaTerbaca, _ teks: String, _ konteks: KonteksSel
    ) throws(KesalahanSel) {
        let satuan = Satuan.normal(konteks.satuan)
        if terbaca.persen, satuan != "persen" {
            throw .satuanLain(teks, angka: terbaca.angka, satuan: "persen", harusnya: satuan)
        }
        if terbaca.rupiah, !konteks.rupiah {
            throw .satuanLain(teks, angka: terbaca.angka, satuan: "rupiah", harusnya: satuan)
        }
    }

    /// One dot and three digits: thousands, decimals, or a question.
    private func tafsirTitik(
        _ terbaca: AngkaTerbaca, _ teks: String, _ konteks: KonteksSel
    ) throws(KesalahanSel) -> (Angka, [String]) {
        guard let (ribuan, desimal) = duaTafsir(teks) else { return (terbaca.angka, []) }
        // A comma is a decimal mark here unless the neighbours are written the English way.
        if teks.contains(","), !kebiasaan.inggris { return (terbaca.angka, []) }
        if konteks.rupiah || !(konteks.satuan.isEmpty || Satuan.berpecahan(konteks.satuan)) {
            if ribuan.banyakDesimal == 0 { return (ribuan, []) }
        }
        if kebiasaan.indonesia, !kebiasaan.inggris { return (terbaca.angka, []) }
        switch (dekat(ribuan, konteks), dekat(desimal, konteks)) {
        case (true, false): return (ribuan, [])
        case (false, true):
            return (desimal, ["\"\(teks)\" dibaca \(desimal.cetak()), sejalan dengan target atau nilai lalu"])
        case (true, true), (false, false): throw .ambigu(teks, ribuan: ribuan, desimal: desimal)
        }
    }

    private func duaTafsir(_ teks: String) -> (ribuan: Angka, desimal: Angka)? {
        do throws(KesalahanAngka) {
            _ = try PembacaAngka.baca(teks, lokal: .takTentu)
            return nil
        } catch {
            guard case .ambigu(_, let ribuan, let desimal) = error else { return nil }
            return teks.contains("-") || teks.contains("(") ? (-ribuan, -desimal) : (ribuan, desimal)
        }
    }

    private func dekat(_ angka: Angka, _ konteks: KonteksSel) -> Bool {
        guard angka > .nol else { return false }
        return konteks.acuan.contains { $0 > .nol && angka < $0 * lonjakan && $0 < angka * lonjakan }
    }
}

extension KonteksSel {
    fileprivate var rupiah: Bool { ["rp", "rp.", "rupiah"].contains(Satuan.normal(satuan)) }
}
