import Kinerja
import Storage

/// What the figures of a year rest on, in sentences: a statement of data quality.
struct MutuData: Sendable, Equatable {
    /// Values of the periods that have begun: due, handed in, seen by a second person.
    var wajib = 0
    var masuk = 0
    var diperiksa = 0
    var berbukti = 0
    /// Values of the year that are recorded, and those not final.
    var tercatat = 0
    var bukanFinal = 0
    var tanpaTarget: [String] = []
    var tanpaDefinisi: [String] = []
    var takTerdefinisi: [String] = []

    init() {}

    init(_ bahan: BahanDasborInstansi, _ hitungan: Hitungan, _ utama: [Indikator]) {
        wajib = bahan.rekap.reduce(0) { $0 + $1.wajib }
        masuk = bahan.rekap.reduce(0) { $0 + $1.masuk }
        diperiksa = bahan.rekap.reduce(0) { jumlah, rekap in
            jumlah
                + [StatusRealisasi.diverifikasi, .disetujui, .dikunci].reduce(0) { $0 + (rekap.menurutStatus[$1] ?? 0) }
        }
        let kode = Set(utama.map(\.kode))
        let nilai = hitungan.berkas.daftarRealisasi.filter {
            $0.tahun == hitungan.tahun && kode.contains($0.indikator) && $0.nilai != .belumDilaporkan
                && $0.nilai != .tidakDiukur
        }
        tercatat = nilai.count
        bukanFinal = nilai.count { $0.statusAngka != .final }
        berbukti = max(bahan.nilaiBerbukti, nilai.count { !$0.bukti.isEmpty })
        tanpaTarget = utama.filter { hitungan.targetBerlaku($0.kode, tahun: hitungan.tahun) == nil }.map(\.kode)
        tanpaDefinisi = utama.filter { $0.definisi.isEmpty && $0.formula.isEmpty }.map(\.kode)
        takTerdefinisi = utama.filter { if case .tidakTerdefinisi = hitungan.capaian($0.kode) { true } else { false } }
            .map(\.kode)
    }

    var kalimat: [String] {
        [
            wajib == 0
                ? nil
                : "\(masuk) dari \(wajib) nilai yang jatuh tempo sudah diajukan, \(diperiksa) diperiksa orang lain.",
            tercatat == 0 ? "Belum ada realisasi tahun ini." : kalimatTercatat,
            kalimat(tanpaTarget, "belum punya target tahun ini"),
            kalimat(tanpaDefinisi, "belum berdefinisi atau berformula"),
            kalimat(takTerdefinisi, "tidak dapat dihitung capaiannya"),
        ].compactMap { $0 }
    }

    private var kalimatTercatat: String {
        let sementara =
            bukanFinal == 0 ? "semuanya final" : "\(bukanFinal) masih sementara, prakiraan, atau angka tahun lalu"
        return "\(tercatat) nilai tercatat: \(sementara); \(berbukti) berbukti."
    }

    private func kalimat(_ daftar: [String], _ kata: String) -> String? {
        guard !daftar.isEmpty else { return nil }
        let awal = daftar.prefix(5).joined(separator: ", ")
        let sisa = daftar.count > 5 ? ", dan \(daftar.count - 5) lagi" : ""
        return "\(daftar.count) indikator \(kata): \(awal)\(sisa)."
    }
}
