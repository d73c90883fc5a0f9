import Kinerja
import Storage

/// Annual targets of a revision beside those of the version before.
struct TabelTargetJanji: Equatable {
    struct Baris: Equatable {
        var kode: String
        var nama: String
        var alamat: Alamat
        var satuan: String
        /// As printed; nil = none on that side.
        var sebelum: String?
        var sesudah: String?
        /// `tetap`, `naik 2`, `tidak diukur 2023`.
        var perubahan: String
        var keadaan: Keadaan
    }

    enum Keadaan: Equatable { case tetap, berubah, tidakDiukur }

    struct Kelompok: Equatable {
        /// `Sasaran 1. Meningkatnya ...`
        var judul: String
        var baris: [Baris]
    }

    /// Nothing to compare with in the first version.
    var ada: Bool
    var catatan: String
    var kepalaSebelum: String
    var kepalaSesudah: String
    var kelompok: [Kelompok]

    init(_ isi: IsiPerjanjian, sebelum: IsiPerjanjian?, namaLama: String, _ tempat: TempatKerja) {
        ada = sebelum != nil
        kepalaSebelum = namaLama
        kepalaSesudah = "Perubahan ke-\(isi.versi)"
        let daftar = sebelum.map { SelisihTarget.daftar(dari: $0, ke: isi) } ?? []
        let menurutKode = Dictionary(daftar.map { ($0.indikator, $0) }, uniquingKeysWith: { awal, _ in awal })
        kelompok = IsiPerjanjian.kelompok(isi, sebelum).map { judul, isiKelompok in
            Kelompok(
                judul: judul,
                baris: isiKelompok.compactMap { janji in
                    menurutKode[janji.kode].map { Baris(janji, $0, isi, sebelum, tempat) }
                })
        }
        let berubah = daftar.count { $0.jenis != .tetap }
        catatan =
            sebelum == nil
            ? "" : berubah == 0 ? "tidak ada target yang berubah" : "\(berubah) dari \(daftar.count) target berubah"
    }
}

extension TabelTargetJanji.Baris {
    fileprivate init(
        _ janji: IsiPerjanjian.TargetIndikator, _ selisih: SelisihTarget, _ isi: IsiPerjanjian,
        _ sebelum: IsiPerjanjian?, _ tempat: TempatKerja
    ) {
        let tidakDiukur = selisih.sesudah == .tidakDiukur
        kode = janji.kode
        nama = janji.nama
        alamat = .kartuIndikator(tempat, janji.kode)
        satuan = janji.satuan
        self.sebelum = sebelum?.cetak(janji.kode)
        sesudah = isi.cetak(janji.kode)
        perubahan = tidakDiukur && selisih.jenis == .tetap ? "tidak diukur \(isi.tahun)" : selisih.kata
        keadaan = selisih.jenis != .tetap ? .berubah : tidakDiukur ? .tidakDiukur : .tetap
    }
}

extension SelisihTarget {
    /// Indicators of both sides in order of print, those that went last.
    static func daftar(
        dari lama: IsiPerjanjian, ke kini: IsiPerjanjian, periode: Periode = .tahun
    ) -> [SelisihTarget] {
        IsiPerjanjian.kelompok(kini, lama).flatMap(\.isi).map { janji in
            SelisihTarget(
                indikator: janji.kode, periode: periode, sebelum: lama.janji(janji.kode)?.target(periode),
                sesudah: kini.janji(janji.kode)?.target(periode), arah: Arah(rawValue: janji.arah) ?? .naik)
        }
    }

    /// What became of the value, in a word and a number.
    var kata: String {
        let jarak = selisih.map(\.mutlak).map { $0.cetak() } ?? ""
        switch jenis {
        case .tetap: return "tetap"
        case .naik: return "naik \(jarak)"
        case .turun: return "turun \(jarak)"
        case .berubah: return "berubah"
        case .baru: return "baru"
        case .hilang: return "dikeluarkan"
        }
    }
}

extension IsiPerjanjian {
    /// Indicators under the headings of their nodes: `Tujuan. ...`, `Sasaran 2. ...`; numbered where a kind occurs more
    /// than once. What only the version before has comes last.
    static func kelompok(
        _ isi: IsiPerjanjian, _ sebelum: IsiPerjanjian?
    ) -> [(judul: String, isi: [TargetIndikator])] {
        let ada = Set(isi.daftarJanji.map(\.kode))
        let keluar = (sebelum?.daftarJanji ?? []).filter { !ada.contains($0.kode) }
        let jenis = isi.daftarSasaran.map(\.jenis)
        let kelompok = isi.daftarSasaran.enumerated().map { posisi, sasaran in
            let sejenis = jenis.count { $0 == sasaran.jenis }
            let nomor = jenis[...posisi].count { $0 == sasaran.jenis }
            let nama = Simpul.Jenis(rawValue: sasaran.jenis)?.nama ?? "Sasaran"
            return ("\(nama)\(sejenis > 1 ? " \(nomor)" : ""). \(sasaran.uraian)", sasaran.indikator)
        }
        return kelompok + (keluar.isEmpty ? [] : [("Dikeluarkan dari perjanjian", keluar)])
    }
}

extension Alamat {
    /// The card of an indicator.
    static func kartuIndikator(_ tempat: TempatKerja, _ kode: String) -> Alamat {
        beranda(tempat).ke("indikator", kode)
    }
}
