import Kinerja

/// Finds the figure a link names.
struct PenyelesaiTautan {
    let hitungan: Hitungan

    struct Gagal: Error, Equatable {
        let alasan: String
        var saran: [String] = []
    }

    /// The printed text of a link.
    func cetak(_ tautan: Tautan) throws(Gagal) -> String {
        let nilai = try nilai(tautan)
        do {
            return try nilai.cetak(tautan.format, aturan: hitungan.aturan)
        } catch {
            throw Gagal(alasan: error.alasan, saran: error.saran.map { "{{\(tautan.kunci)|\($0)}}" })
        }
    }

    func nilai(_ tautan: Tautan) throws(Gagal) -> NilaiTautan {
        switch tautan.asal {
        case "total": return try nilaiAnggaran(tautan, serapan: hitungan.serapanTotal)
        case "instansi": return try nilaiInstansi(tautan)
        default: break
        }
        if let indikator = hitungan.indikator(tautan.asal) { return try nilaiIndikator(tautan, indikator) }
        if let simpul = hitungan.simpul(tautan.asal) { return try nilaiSimpul(tautan, simpul) }
        throw Gagal(alasan: "menyebut kode \"\(tautan.asal)\" yang tidak ada", saran: saranAsal(tautan))
    }

    /// Nearest codes that know the attribute, with year and format as written.
    private func saranAsal(_ tautan: Tautan) -> [String] {
        let kode =
            hitungan.berkas.daftarIndikator.map(\.kode) + hitungan.berkas.daftarSimpul.map(\.kode) + [
                "total", "instansi",
            ]
        let cocok = kataTerdekat(tautan.asal, di: kode, paling: 12).map { tautan.dengan(asal: $0) }.filter(terbaca)
        return cocok.prefix(3).map(\.tertulis)
    }

    /// Whether a link can be printed.
    func terbaca(_ tautan: Tautan) -> Bool { (try? cetak(tautan)) != nil }

    /// Why a text between braces is no link at all; a known code alone is shown with what can be linked of it.
    func takBerbentuk(_ isi: String) -> Gagal {
        let kode = isi.split(whereSeparator: { "@|".contains($0) }).first?.dipangkas ?? ""
        let atribut =
            hitungan.indikator(kode) == nil
            ? ["rerata|%", "pagu", "realisasi", "serapan|%"] : ["realisasi", "capaian|%", "target"]
        let calon = atribut.compactMap { Tautan("\(kode).\($0)") }.filter(terbaca)
        guard calon.isEmpty else {
            return Gagal(
                alasan: "menyebut kode \"\(kode)\" tanpa atribut", saran: calon.prefix(3).map(\.tertulis))
        }
        return Gagal(alasan: "tidak berbentuk {{kode.atribut}}", saran: ["{{total.pagu}}", "{{instansi.rerata}}"])
    }

    /// The attribute as an enum case, or an error naming the nearest ones.
    func atribut<Atribut: RawRepresentable & CaseIterable>(_ tautan: Tautan) throws(Gagal) -> Atribut
    where Atribut.RawValue == String {
        if let atribut = Atribut(rawValue: tautan.atribut) { return atribut }
        let terdekat = kataTerdekat(tautan.atribut, di: Atribut.allCases.map(\.rawValue))
        let semakna = maknaAtribut[tautan.atribut.lowercased()].flatMap { Atribut(rawValue: $0)?.rawValue }
        let saran = ([semakna].compactMap { $0 } + terdekat.filter { $0 != semakna }).prefix(3)
        throw Gagal(
            alasan: "memakai atribut \"\(tautan.atribut)\" yang tidak dikenal",
            saran: saran.map { "{{\(tautan.asal).\($0)}}" })
    }

    func tolakKeterangan(_ tautan: Tautan) throws(Gagal) {
        guard let lebih = tautan.keterangan.first else { return }
        throw Gagal(
            alasan: "tidak mengenal keterangan \"@\(lebih)\"", saran: ["{{\(tautan.asal).\(tautan.atribut)}}"])
    }

    func persen(_ angka: Angka?, tanpa alasan: String, cetak: (Angka) -> String) -> NilaiTautan {
        angka.map { .persen($0, cetak: cetak($0), catatan: "") } ?? .tanpaNilai(alasan)
    }
}

/// Attributes by other words people use for them.
private let maknaAtribut = [
    "anggaran": "pagu", "dana": "pagu", "persentase": "capaian", "persen": "capaian", "hasil": "realisasi",
    "nilai": "realisasi", "penyerapan": "serapan", "kinerja": "capaian", "kategori": "predikat", "ranking": "peringkat",
    "rank": "peringkat", "rata-rata": "rerata", "rata_rata": "rerata", "uraian": "nama", "judul": "nama",
    "target_renstra": "target_akhir", "kenaikan": "selisih", "penurunan": "selisih",
]

/// Year, source and period a link asks for.
struct KeteranganTautan {
    var tahun: Int?
    var sumber: SumberTarget?
    var periode: Periode?
    /// `@akhir`: the end of the plan.
    var akhir = false

    init(_ tautan: Tautan) throws(PenyelesaiTautan.Gagal) {
        for satu in tautan.keterangan {
            if satu.count == 4, let tahun = Int(satu) {
                self.tahun = tahun
            } else if let sumber = SumberTarget(kode: satu) {
                self.sumber = sumber
            } else if let periode = Periode(kode: satu) {
                self.periode = periode
            } else if satu == "akhir" {
                akhir = true
            } else {
                let contoh = ["renstra", "rpjmd", "renja", "pk", "pk_perubahan-1", "akhir", "tahun", "tw1"]
                throw PenyelesaiTautan.Gagal(
                    alasan: "tidak mengenal keterangan \"@\(satu)\"",
                    saran: kataTerdekat(satu, di: contoh).map { "{{\(tautan.asal).\(tautan.atribut)@\($0)}}" })
            }
        }
    }
}
