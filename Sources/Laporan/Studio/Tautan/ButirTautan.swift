import Kinerja

/// A figure of the berkas that can be linked, as a writer finds it in a list.
package struct ButirTautan: Sendable, Equatable {
    package enum Jenis: String, Sendable, CaseIterable {
        case capaian, realisasi, target, anggaran, perbandingan, rekap, keterangan

        /// As a group is headed.
        package var nama: String {
            switch self {
            case .capaian: "Capaian"
            case .realisasi: "Realisasi"
            case .target: "Target"
            case .anggaran: "Anggaran"
            case .perbandingan: "Perbandingan"
            case .rekap: "Rekapitulasi"
            case .keterangan: "Keterangan"
            }
        }
    }

    /// What is inserted, `{{I4.capaian|%}}`.
    package let tautan: String
    /// `Capaian Tingkat Partisipasi Pemilu 2024`.
    package let sebutan: String
    /// Printed now, `95,54%`; the reason when there is no figure.
    package let nilai: String
    package let jenis: Jenis
    /// False when the berkas has no figure for it (yet).
    package let adaNilai: Bool
    /// Kode of the indikator or simpul, or `total` or `instansi`.
    package let asal: String
    package let atribut: String
    /// The year it speaks of.
    package let tahun: Int
    /// Neither a period nor a named source: the figure of the year.
    let tahunan: Bool
    let nilaiTautan: NilaiTautan

    /// The exact number behind it.
    var angka: Angka? {
        switch nilaiTautan {
        case .angka(let angka, _, _), .persen(let angka, _, _): angka
        case .rupiah(let rupiah): rupiah.angka
        case .cacah(let cacah): Angka(cacah)
        case .teks, .tanpaNilai: nil
        }
    }

    /// What it is counted in: `%`, `Rp`, a unit, or nothing.
    var satuan: String {
        switch nilaiTautan {
        case .persen: "%"
        case .rupiah: "Rp"
        case .angka(_, _, let satuan): satuan.akhiran.dipangkas
        case .cacah, .teks, .tanpaNilai: ""
        }
    }
}
