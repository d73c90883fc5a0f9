import Kinerja
import Storage

/// The form of an indicator's card.
struct FormIndikator: Sendable, Equatable {
    var tempat: TempatKerja
    /// Nil adds an indicator.
    var kode: String?
    var formulir: Formulir
    var daftarSimpul: [ButirPilihan]
    var daftarPengampu: [ButirPilihan]
    var daftarSkala: [ButirPilihan]
    /// What the formula reads as; nil while there is none.
    var rumus: HasilRumus?
    /// Template it was filled from.
    var namaKamus: String?
    var bentrokan: Bentrokan?
    var csrf: String
}

extension FormIndikator {
    init(
        _ hitungan: Hitungan, kode: String?, formulir: Formulir, namaKamus: String? = nil, bentrokan: Bentrokan? = nil,
        csrf: String
    ) {
        let berkas = hitungan.berkas
        tempat = TempatKerja(instansi: berkas.instansi.kode, tahun: berkas.instansi.tahun)
        self.kode = kode
        self.formulir = formulir
        self.namaKamus = namaKamus
        self.bentrokan = bentrokan
        self.csrf = csrf
        daftarSimpul = Self.pilihanSimpul(hitungan)
        daftarPengampu = berkas.pilihanPengampu
        daftarSkala = hitungan.aturan.skalaOrdinal.values.sorted { $0.kode < $1.kode }
            .map { ButirPilihan($0.kode, $0.nama) }
        let teks = formulir.teks("rumus").trimmed
        rumus = teks.isEmpty ? nil : HasilRumus(teks)
    }

    /// Nodes an indicator may stand at, each under its parent.
    static func pilihanSimpul(_ hitungan: Hitungan) -> [ButirPilihan] {
        hitungan.anak("").flatMap { hitungan.turunan($0.kode) }.filter(\.jenis.berindikator).map { simpul in
            let menjorok = String(repeating: "\u{2003}", count: hitungan.leluhur(simpul.kode).count)
            return ButirPilihan(
                simpul.kode, "\(menjorok)\(simpul.jenis.nama) \(simpul.kode). \(simpul.uraian.ringkas(70))")
        }
    }

    /// What stands on a card.
    static func isian(_ satu: Indikator, versi: Int) -> Formulir {
        Formulir([
            "kode": satu.kode, "simpul": satu.simpul, "nama": satu.nama, "satuan": satu.satuan,
            "definisi": satu.definisi, "formula": satu.formula, "rumus": satu.rumus, "arah": satu.arah.rawValue,
            "rumus_capaian": satu.rumusCapaian.rawValue, "jenis_nilai": satu.jenisNilai.rawValue,
            "skala_predikat": satu.skalaPredikat, "frekuensi": satu.frekuensi.rawValue,
            "konsolidasi": satu.konsolidasi.rawValue, "desimal": satu.desimal.map(String.init) ?? "",
            "bobot": satu.bobot?.cetak() ?? "", "sumber_data": satu.sumberData,
            "penanggung_jawab": satu.penanggungJawab, "keterbatasan": satu.keterbatasan, "iku": satu.iku ? "1" : "",
            "versi": "\(versi)",
        ])
    }
}

extension Formulir {
    /// The card the form describes; mistakes are noted.
    mutating func indikator(kode: String?) -> Indikator? {
        let kodeIndikator = kode ?? wajib("kode", "Kode", paling: 40)
        let simpul = wajib("simpul", "Simpul", paling: 40)
        let nama = wajib("nama", "Nama", paling: 500)
        let arah = satuDari("arah", "Arah", Arah.self)
        let rumusCapaian = satuDari("rumus_capaian", "Rumus capaian", RumusCapaian.self)
        let jenis = satuDari("jenis_nilai", "Jenis nilai", JenisNilai.self) ?? .angka
        let desimal = bilangan("desimal", "Desimal", 0...10)
        let bobot = angka("bobot", "Bobot")
        if let bobot, bobot < .nol { catat("bobot", "Bobot tidak boleh negatif. Isi 0 atau lebih, atau kosongkan.") }
        let teks = teksKartu()
        guard let kodeIndikator, let simpul, let nama else { return nil }
        return Indikator(
            kode: kodeIndikator, simpul: simpul, nama: nama, satuan: teks["satuan"] ?? "", arah: arah ?? .naik,
            jenisNilai: jenis, rumusCapaian: rumusCapaian ?? .naik,
            konsolidasi: satuDari("konsolidasi", "Konsolidasi") ?? .tahunan,
            frekuensi: satuDari("frekuensi", "Frekuensi") ?? .tahunan, rumus: teks["rumus"] ?? "",
            formula: teks["formula"] ?? "", definisi: teks["definisi"] ?? "", sumberData: teks["sumber_data"] ?? "",
            penanggungJawab: teks["penanggung_jawab"] ?? "", keterbatasan: teks["keterbatasan"] ?? "",
            iku: centang("iku"), bobot: bobot, skalaPredikat: jenis == .predikat ? teks["skala_predikat"] ?? "" : "",
            desimal: desimal)
    }

    private mutating func teksKartu() -> [String: String] {
        let daftar: [(String, String, Int)] = [
            ("satuan", "Satuan", 60), ("rumus", "Rumus hitung", 2000), ("formula", "Formula", 2000),
            ("definisi", "Definisi", 4000), ("sumber_data", "Sumber data", 500),
            ("penanggung_jawab", "Penanggung jawab", 200), ("keterbatasan", "Keterbatasan", 2000),
            ("skala_predikat", "Skala predikat", 40),
        ]
        return daftar.reduce(into: [:]) { hasil, satu in
            hasil[satu.0] = pilihan(satu.0, satu.1, paling: satu.2)
        }
    }
}

/// How a formula was read: its komponen and a worked sample, or where it cannot be read.
struct HasilRumus: Sendable, Equatable {
    var komponen: [String]
    /// `selesai / semua × 100`
    var terbaca: String
    /// `dengan selesai = 10, semua = 20: 10 / 20 × 100 = 50`
    var contoh: String
    var salah: String?

    init(_ teks: String) {
        do throws(KesalahanRumus) {
            let rumus = try PembacaRumus.baca(teks)
            terbaca = rumus.teks
            komponen = rumus.daftarNama
            contoh = Self.contoh(rumus)
            salah = nil
        } catch {
            (komponen, terbaca, contoh) = ([], "", "")
            salah = "Rumus tidak terbaca pada huruf ke-\(error.posisi): \(error.pesan)."
        }
    }

    /// Sample values 10, 20, 30 ...; last year's are those of this year.
    private static func contoh(_ rumus: Ekspresi) -> String {
        let nilai = Dictionary(
            rumus.daftarNama.enumerated().map { ($1, Angka(($0 + 1) * 10)) }, uniquingKeysWith: { awal, _ in awal })
        let cari: Ekspresi.Pencari = { nama, mundur in nilai[nama].map { mundur == 0 ? $0 : $0 + Angka(5 * mundur) } }
        switch rumus.nilai(cari) {
        case .success(let angka): return "\(rumus.teksTerisi(cari)) = \(angka.dibulatkan(4).cetak())"
        case .failure(let galat): return "tidak terdefinisi: \(galat.alasan.pesan)"
        }
    }
}

extension HasilRumus {
    /// For the script of the form.
    var json: String {
        let isi = [
            ("salah", salah ?? ""), ("terbaca", terbaca), ("komponen", komponen.joined(separator: ", ")),
            ("contoh", contoh),
        ]
        return "{" + isi.map { "\"\($0)\":\(jsonText($1))" }.joined(separator: ",") + "}"
    }
}
