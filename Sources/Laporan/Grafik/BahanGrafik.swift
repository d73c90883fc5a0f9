import Documents
import Kinerja

/// What every figure of the catalogue is made from.
struct BahanGrafik {
    let id: IdGrafik
    let opsi: OpsiTabel
    let hitungan: Hitungan

    var berkas: BerkasKinerja { hitungan.berkas }
    var aturan: AturanKinerja { hitungan.aturan }
    var tahun: Int { hitungan.tahun }

    /// Chooses indicators and programmes as the tables do.
    var pilihan: BahanTabel { BahanTabel(id: .capaian, opsi: opsi, hitungan: hitungan) }

    func gambar(
        _ judul: String, _ isi: Figure.Content, alternatif: String, catatan: [String] = [],
        imbuhan: String = "",
        akhiran: String = ""
    ) -> Figure {
        Figure(
            anchor: jangkar(["grafik", id.rawValue, opsi.simpul ?? "", opsi.indikator ?? "", akhiran]),
            caption: Caption(
                .figure, number: "", text: pilihan.judul(judul, imbuhan: opsi.judul == nil ? "" : imbuhan)),
            content: isi, alternative: alternatif, notes: catatan.map { Paragraph($0, kind: .note) })
    }

    /// `a; b; dan c`, for sentences that list figures.
    func rangkai(_ daftar: [String]) -> String {
        guard let akhir = daftar.last, daftar.count > 1 else { return daftar.first ?? "" }
        let awal = daftar.dropLast().joined(separator: "; ")
        return "\(awal); dan \(akhir)"
    }
}

extension Chart.Series {
    /// A series of exact figures with the text they are printed with elsewhere; a gap where there is none.
    init(_ nama: String, _ peran: Role, _ daftar: [(nilai: Angka, teks: String)?]) {
        self.init(
            name: nama, role: peran, values: daftar.map { $0?.nilai.desimal },
            labels: daftar.map { $0?.teks ?? "" })
    }
}
