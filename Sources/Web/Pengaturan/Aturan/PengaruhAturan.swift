import Kinerja
import Storage

/// What changes in the figures of a year when its rules do.
struct PengaruhAturan {
    struct Baris: Equatable {
        /// Name of what is measured.
        var nama: String
        var kode: String
        /// `Capaian`, `Predikat`, `Efisiensi`.
        var apa: String
        var sebelum: String
        var sesudah: String
        /// To the glass box.
        var alamat: Alamat?
    }

    var daftar: [Baris]
    /// Indicators that were looked at.
    var banyakIndikator: Int

    init(_ lama: Hitungan, _ baru: Hitungan, tempat: TempatKerja) {
        banyakIndikator = lama.berkas.daftarIndikator.count
        daftar = lama.berkas.daftarIndikator.flatMap { Self.baris($0, lama, baru, tempat) }
        daftar += Self.instansi(lama, baru)
        daftar += Self.efisiensi(lama, baru)
        daftar.removeAll { $0.sebelum == $0.sesudah }
    }

    var kalimat: String {
        guard !daftar.isEmpty else {
            return "Tidak ada angka tahun ini yang berubah dari \(banyakIndikator) indikator yang diperiksa."
        }
        let indikator = Set(daftar.filter { $0.alamat != nil }.map(\.kode)).count
        return "\(daftar.count) angka berubah, pada \(indikator) dari \(banyakIndikator) indikator."
    }

    private static func baris(
        _ indikator: Indikator, _ lama: Hitungan, _ baru: Hitungan, _ tempat: TempatKerja
    ) -> [Baris] {
        let alamat = Alamat.beranda(tempat).ke("indikator", indikator.kode)
        func satu(_ apa: String, _ nilai: (Hitungan) -> String) -> Baris {
            Baris(
                nama: indikator.nama, kode: indikator.kode, apa: apa, sebelum: nilai(lama), sesudah: nilai(baru),
                alamat: alamat)
        }
        return [
            satu("Capaian") { $0.cetak($0.capaian(indikator.kode)) },
            satu("Predikat") { $0.predikat(indikator.kode)?.predikat ?? Hitungan.tandaTidakDiukur },
        ]
    }

    private static func instansi(_ lama: Hitungan, _ baru: Hitungan) -> [Baris] {
        func satu(_ apa: String, _ nilai: (Hitungan) -> String) -> Baris {
            Baris(nama: "Seluruh instansi", kode: "", apa: apa, sebelum: nilai(lama), sesudah: nilai(baru))
        }
        return [
            satu("Rata-rata capaian") { hitungan in
                hitungan.rerataInstansi.map { hitungan.aturan.cetakCapaian($0.nilai) } ?? Hitungan.tandaTidakDiukur
            },
            satu("Predikat") { hitungan in
                hitungan.rerataInstansi.flatMap { hitungan.aturan.predikat($0.nilai)?.predikat }
                    ?? Hitungan.tandaTidakDiukur
            },
            satu("Serapan anggaran") { hitungan in
                hitungan.serapanTotal?.persen.map(hitungan.aturan.cetakSerapan) ?? Hitungan.tandaTidakDiukur
            },
        ]
    }

    private static func efisiensi(_ lama: Hitungan, _ baru: Hitungan) -> [Baris] {
        let (dulu, kini) = (lama.efisiensiIndikator(), baru.efisiensiIndikator())
        let total = Baris(
            nama: "Seluruh instansi", kode: "", apa: "Efisiensi", sebelum: lama.cetak(dulu.total),
            sesudah: baru.cetak(kini.total))
        return zip(dulu.baris, kini.baris).map { a, b in
            Baris(
                nama: lama.indikator(a.data.objek)?.nama ?? a.data.objek, kode: a.data.objek, apa: "Efisiensi",
                sebelum: lama.cetak(a.hasil), sesudah: baru.cetak(b.hasil))
        } + [total]
    }
}

extension Hitungan {
    fileprivate func cetak(_ hasil: HasilEfisiensi) -> String {
        switch hasil {
        case .ada(let nilai): aturan.cetakEfisiensi(nilai)
        case .belum: Self.tandaBelum
        case .tidakTerdefinisi: "tidak terdefinisi"
        }
    }

    /// The same facts under other rules.
    func menurut(_ aturan: AturanKinerja) -> Hitungan {
        var berkas = berkas
        berkas.aturan = aturan
        return Hitungan(berkas)
    }
}

extension AturanKinerja {
    /// These rules with one setting replaced, or taken away for nil; the instansi's own scale stays.
    func dengan(_ kunci: KunciAturan, _ setelan: Setelan?, tahun: Int) throws(KesalahanAturan) -> AturanKinerja {
        let daftar = self.setelan.filter { $0.kunci != kunci.rawValue } + (setelan.map { [$0] } ?? [])
        var hasil = try AturanKinerja.berlaku(tahun: tahun, setelan: daftar)
        if skala.kode == KepalaSkala.kodeLokal { hasil.skala = skala }
        return hasil
    }
}
