import Kinerja

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

    init(_ perjanjian: PerjanjianKinerja, _ hitungan: Hitungan, _ perubahan: PerubahanPerjanjian?, namaLama: String) {
        ada = perubahan != nil
        kepalaSebelum = namaLama
        kepalaSesudah = "Perubahan ke-\(perjanjian.versi)"
        let daftar = perubahan?.target ?? []
        let menurutKode = Dictionary(daftar.map { ($0.indikator, $0) }, uniquingKeysWith: { awal, _ in awal })
        kelompok = hitungan.kelompok(daftar.map(\.indikator)).map { judul, isi in
            Kelompok(judul: judul, baris: isi.compactMap { indikator in
                menurutKode[indikator.kode].map { Self.baris(indikator, $0, hitungan) }
            })
        }
        switch perubahan?.banyakTargetBerubah {
        case nil: catatan = ""
        case 0?: catatan = "tidak ada target yang berubah"
        case let berubah?: catatan = "\(berubah) dari \(daftar.count) target berubah"
        }
    }

    private static func baris(_ indikator: Indikator, _ selisih: SelisihTarget, _ hitungan: Hitungan) -> Baris {
        let tidakDiukur = selisih.sesudah == .tidakDiukur
        return Baris(
            kode: indikator.kode, nama: indikator.nama, alamat: hitungan.alamatIndikator(indikator.kode),
            satuan: indikator.satuan, sebelum: selisih.sebelum.map { hitungan.cetak($0, indikator: indikator) },
            sesudah: selisih.sesudah.map { hitungan.cetak($0, indikator: indikator) },
            perubahan: tidakDiukur && selisih.jenis == .tetap
                ? "tidak diukur \(hitungan.tahun)" : selisih.kata(hitungan, indikator),
            keadaan: selisih.jenis != .tetap ? .berubah : tidakDiukur ? .tidakDiukur : .tetap)
    }
}

extension SelisihTarget {
    /// What became of the value, in a word and a number.
    func kata(_ hitungan: Hitungan, _ indikator: Indikator) -> String {
        let jarak = selisih.map { hitungan.cetak(.angka($0.mutlak), indikator: indikator) } ?? ""
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

extension Hitungan {
    /// Indicators under the headings of their nodes: `Tujuan. ...`, `Sasaran 2. ...`; numbered where a kind occurs more
    /// than once.
    func kelompok(_ daftarKode: [String]) -> [(judul: String, isi: [Indikator])] {
        var urutan: [String] = [], isi: [String: [Indikator]] = [:]
        for indikator in daftarKode.compactMap(indikator) {
            if isi[indikator.simpul] == nil { urutan.append(indikator.simpul) }
            isi[indikator.simpul, default: []].append(indikator)
        }
        let jenis = urutan.map { simpul($0)?.jenis }
        return urutan.enumerated().map { posisi, kode in
            guard let simpul = simpul(kode) else { return (kode, isi[kode] ?? []) }
            let sejenis = jenis.count { $0 == simpul.jenis }
            let nomor = jenis[...posisi].count { $0 == simpul.jenis }
            return ("\(simpul.jenis.nama)\(sejenis > 1 ? " \(nomor)" : ""). \(simpul.uraian)", isi[kode] ?? [])
        }
    }

    /// The card of an indicator.
    func alamatIndikator(_ kode: String) -> Alamat {
        Alamat.beranda(TempatKerja(instansi: berkas.instansi.kode, tahun: tahun)).ke("indikator", kode)
    }
}
