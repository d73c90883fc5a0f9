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

    /// Nearest codes, with the attribute as written.
    private func saranAsal(_ tautan: Tautan) -> [String] {
        let kode =
            hitungan.berkas.daftarIndikator.map(\.kode) + hitungan.berkas.daftarSimpul.map(\.kode) + [
                "total", "instansi",
            ]
        return kataTerdekat(tautan.asal, di: kode).map { "{{\($0).\(tautan.atribut)}}" }
    }

    /// The attribute as an enum case, or an error naming the nearest ones.
    func atribut<Atribut: RawRepresentable & CaseIterable>(_ tautan: Tautan) throws(Gagal) -> Atribut
    where Atribut.RawValue == String {
        if let atribut = Atribut(rawValue: tautan.atribut) { return atribut }
        let terdekat = kataTerdekat(tautan.atribut, di: Atribut.allCases.map(\.rawValue))
        throw Gagal(
            alasan: "memakai atribut \"\(tautan.atribut)\" yang tidak dikenal",
            saran: terdekat.map { "{{\(tautan.asal).\($0)}}" })
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
