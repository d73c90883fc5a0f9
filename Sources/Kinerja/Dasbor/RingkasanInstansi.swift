/// How one instansi stands up to a period, for those who look at many of them. Only figures of ``Hitungan``.
package struct RingkasanInstansi: Sendable, Equatable {
    /// An indicator and its final achievement.
    package struct Butir: Sendable, Equatable {
        package let indikator: Indikator
        package let nilai: NilaiCapaian
        /// Name of the responsible unit, as the card or the tree says; empty when nobody is named.
        package let pengampu: String
    }

    package let kode: String
    package let nama: String
    package let tahun: Int
    package let aturan: AturanKinerja
    /// Mean by the definition the rules of the instansi fix; nil while nothing is final.
    package let rerata: Rerata?
    package let rekap: Rekap
    /// Mean over the indicators that serve a goal of the pemda, by its kode, or by ``kodeLain``; a goal it serves without
    /// any final figure has nil.
    package let menurutDaerah: [String: Rerata?]
    /// How many indicators have each predikat.
    package let banyakPredikat: [String: Int]
    /// The lowest final achievement.
    package let terendah: Butir?
    /// Budget and spending up to the period; nil without a budget.
    package let serapan: Serapan?

    /// Stands for the goals of the instansi that serve none of the pemda's.
    package static let kodeLain = "lain"

    /// - Parameter periode: `.tahun` takes the year against the year's target, a triwulan what was reached up to it
    ///   against what was promised up to it.
    package init(_ hitungan: Hitungan, peta: PetaSasaranDaerah, sampai periode: Periode) {
        kode = hitungan.berkas.instansi.kode
        nama = hitungan.berkas.instansi.namaSingkat
        tahun = hitungan.tahun
        aturan = hitungan.aturan
        let utama = hitungan.daftarIndikatorUtama
        let capaian = hitungan.capaian(utama, sampai: periode)
        func milik(_ indikator: Indikator) -> Capaian { capaian[indikator.kode] ?? .belumDilaporkan }
        rerata = hitungan.rerataInstansi(hitungan.aturan.caraRerata, menurut: milik)
        rekap = Rekap(utama.map { milik($0).status })
        var anggota: [String: [Indikator]] = [:]
        for sasaran in hitungan.daftarSasaran {
            let kode = peta.daftarKode(sasaran, di: hitungan)
            for satu in kode.isEmpty ? [Self.kodeLain] : kode {
                anggota[satu, default: []] += hitungan.daftarIndikator(di: sasaran.kode)
            }
        }
        menurutDaerah = anggota.mapValues { hitungan.rerata($0, menurut: milik) }
        banyakPredikat = Dictionary(
            utama.compactMap { hitungan.aturan.predikat(milik($0)).map { ($0.predikat, 1) } }, uniquingKeysWith: +)
        terendah = utama.compactMap { indikator in milik(indikator).nilai.map { (indikator, $0) } }
            .min { $0.1.mentah < $1.1.mentah }
            .map { Butir(indikator: $0.0, nilai: $0.1, pengampu: hitungan.berkas.namaPengampu($0.0)) }
        serapan = hitungan.serapanTotal(sampai: periode)
    }

    /// Percentage points by which absorption lies above achievement; nil when one of them is unknown.
    package var selisihSerapan: Angka? {
        guard let persen = serapan?.persen, let rerata else { return nil }
        return persen - rerata.nilai
    }

    package var predikat: Pita? { rerata.flatMap { aturan.predikat($0.nilai) } }
}

extension Rekap {
    package init(_ daftar: [StatusCapaian]) {
        self.init()
        for satu in daftar { tambah(satu) }
    }
}

extension BerkasKinerja {
    /// Who answers for an indicator, as people read it: the unit, the post, or the words of the card.
    package func namaPengampu(_ indikator: Indikator) -> String {
        if let kode = unitPengampu(indikator), let unit = daftarUnit.first(where: { $0.kode == kode }) {
            return unit.nama
        }
        let tertulis = indikator.penanggungJawab
        return daftarJabatan.first { $0.kode == tertulis }?.nama ?? tertulis
    }
}
