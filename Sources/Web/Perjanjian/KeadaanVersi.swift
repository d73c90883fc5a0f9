import Kinerja
import Storage

/// `PK awal`, `perubahan ke-2`.
func namaVersi(_ versi: Int) -> String { versi == 0 ? "PK awal" : "perubahan ke-\(versi)" }

extension PerjanjianKinerja {
    var kunciVersi: KunciPerjanjian { KunciPerjanjian(kode: kode, versi: versi) }
}

extension StatusPerjanjian {
    /// Mark beside the word.
    var tanda: Status {
        switch self {
        case .draf: .terbuka
        case .diajukan: .diajukan
        case .ditandatangani: .dikunci
        }
    }

    var kata: String {
        switch self {
        case .draf: "Draf"
        case .diajukan: "Diajukan"
        case .ditandatangani: "Ditandatangani"
        }
    }
}

extension IsiPerjanjian {
    /// A target as it is printed on the sheets; nil when there is none.
    func cetak(_ kode: String, _ periode: Periode = .tahun) -> String? {
        naskah?.tercetak[kode]?[periode.kode]
            ?? janji(kode)?.target(periode)?.ketikan
    }

    func janji(_ kode: String) -> TargetIndikator? {
        daftarSasaran.lazy.flatMap(\.indikator).first { $0.kode == kode }
    }

    var daftarJanji: [TargetIndikator] { daftarSasaran.flatMap(\.indikator) }

    var tanggalTTD: Tanggal? { Tanggal(iso: tanggal) }
}

extension IsiPerjanjian.Anggaran {
    var rupiah: Rupiah? { pagu.map { Rupiah($0) } }
}
