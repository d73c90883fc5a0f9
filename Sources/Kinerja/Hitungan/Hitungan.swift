/// The computed side of a berkas: every figure a report prints, derived from the facts by the rules in force.
///
/// Facts are indexed once; figures are computed when asked for and never stored.
package struct Hitungan: Sendable {
    package let berkas: BerkasKinerja
    let indikatorMenurutKode: [String: Int]
    let simpulMenurutKode: [String: Int]
    let anakMenurutInduk: [String: [Int]]
    let indikatorMenurutSimpul: [String: [Int]]
    let targetMenurutKunci: [Kunci: [Int]]
    let realisasiMenurutKunci: [Kunci: [Int]]
    let komponenMenurutKunci: [Kunci: [Int]]
    let rumusMenurutIndikator: [String: Result<Ekspresi, KesalahanRumus>]
    let versiPKMenurutTahun: [Int: Int]
    let anggaran: IndeksAnggaran
    /// Most decimals entered for an indicator, where they are more than the rules print.
    let desimalTertulis: [String: Int]
    let dukunganMenurutSimpul: [String: [Int]]
    let dukunganMenurutTujuan: [String: [Int]]

    struct Kunci: Hashable {
        let kode: String
        let tahun: Int
    }

    package init(_ berkas: BerkasKinerja) {
        self.berkas = berkas
        indikatorMenurutKode = Self.nomor(berkas.daftarIndikator.map(\.kode))
        simpulMenurutKode = Self.nomor(berkas.daftarSimpul.map(\.kode))
        anakMenurutInduk = Dictionary(grouping: berkas.daftarSimpul.indices) { berkas.daftarSimpul[$0].induk }
        indikatorMenurutSimpul = Dictionary(grouping: berkas.daftarIndikator.indices) {
            berkas.daftarIndikator[$0].simpul
        }
        targetMenurutKunci = Dictionary(grouping: berkas.daftarTarget.indices) {
            Kunci(kode: berkas.daftarTarget[$0].indikator, tahun: berkas.daftarTarget[$0].tahun)
        }
        realisasiMenurutKunci = Dictionary(grouping: berkas.daftarRealisasi.indices) {
            Kunci(kode: berkas.daftarRealisasi[$0].indikator, tahun: berkas.daftarRealisasi[$0].tahun)
        }
        komponenMenurutKunci = Dictionary(grouping: berkas.daftarKomponen.indices) {
            Kunci(kode: berkas.daftarKomponen[$0].indikator, tahun: berkas.daftarKomponen[$0].tahun)
        }
        rumusMenurutIndikator = Self.bacaRumus(berkas.daftarIndikator)
        versiPKMenurutTahun = Self.versiPK(berkas)
        anggaran = IndeksAnggaran(berkas)
        desimalTertulis = Self.desimalTertulis(berkas)
        dukunganMenurutSimpul = Dictionary(grouping: berkas.daftarDukungan.indices) { berkas.daftarDukungan[$0].simpul }
        dukunganMenurutTujuan = Dictionary(grouping: berkas.daftarDukungan.indices) {
            berkas.daftarDukungan[$0].mendukung
        }
    }

    package var aturan: AturanKinerja { berkas.aturan }
    package var tahun: Int { berkas.instansi.tahun }

    private static func nomor(_ daftarKode: [String]) -> [String: Int] {
        Dictionary(zip(daftarKode, daftarKode.indices), uniquingKeysWith: { awal, _ in awal })
    }

    private static func desimalTertulis(_ berkas: BerkasKinerja) -> [String: Int] {
        var hasil: [String: Int] = [:]
        func catat(_ kode: String, _ angka: Angka) {
            let desimal = angka.banyakDesimal
            if desimal > berkas.aturan.desimalCapaian { hasil[kode] = max(hasil[kode] ?? 0, desimal) }
        }
        for target in berkas.daftarTarget {
            switch target.nilai {
            case .angka(let angka): catat(target.indikator, angka)
            case .rentang(let bawah, let atas):
                catat(target.indikator, bawah)
                catat(target.indikator, atas)
            case .predikat, .ya, .tidakDiukur: break
            }
        }
        for realisasi in berkas.daftarRealisasi {
            if case .angka(let angka) = realisasi.nilai { catat(realisasi.indikator, angka) }
        }
        return hasil
    }

    private static func bacaRumus(_ daftar: [Indikator]) -> [String: Result<Ekspresi, KesalahanRumus>] {
        var hasil: [String: Result<Ekspresi, KesalahanRumus>] = [:]
        for indikator in daftar where !indikator.rumus.isEmpty {
            do {
                hasil[indikator.kode] = .success(try PembacaRumus.baca(indikator.rumus))
            } catch {
                hasil[indikator.kode] = .failure(error)
            }
        }
        return hasil
    }
}

extension Hitungan {
    package func indikator(_ kode: String) -> Indikator? {
        indikatorMenurutKode[kode].map { berkas.daftarIndikator[$0] }
    }

    package func simpul(_ kode: String) -> Simpul? {
        simpulMenurutKode[kode].map { berkas.daftarSimpul[$0] }
    }

    /// Children in order of print; the roots for an empty kode.
    package func anak(_ kode: String) -> [Simpul] {
        (anakMenurutInduk[kode] ?? []).map { berkas.daftarSimpul[$0] }
    }

    /// Indicators standing directly at a simpul, in order of print.
    package func daftarIndikator(di kode: String) -> [Indikator] {
        (indikatorMenurutSimpul[kode] ?? []).map { berkas.daftarIndikator[$0] }
    }

    /// The node and everything below it, parents first.
    package func turunan(_ kode: String) -> [Simpul] {
        nomorTurunan(kode).map { berkas.daftarSimpul[$0] }
    }

    /// Places of a node and all below it, parents first. Not recursive, and visits no node twice: a tree may be as deep
    /// as it likes, and a ring of parents ends where it began.
    func nomorTurunan(_ kode: String) -> [Int] {
        guard let akar = simpulMenurutKode[kode] else { return [] }
        var hasil: [Int] = [], tumpukan = [akar], sudah: Set<Int> = [akar]
        while let kini = tumpukan.popLast() {
            hasil.append(kini)
            let anak = anakMenurutInduk[berkas.daftarSimpul[kini].kode] ?? []
            tumpukan += anak.reversed().filter { sudah.insert($0).inserted }
        }
        return hasil
    }

    /// From the parent up to the root.
    package func leluhur(_ kode: String) -> [Simpul] {
        var hasil: [Simpul] = [], sudah: Set<String> = []
        var kini = simpul(kode)?.induk ?? ""
        while let induk = simpul(kini), sudah.insert(induk.kode).inserted {
            hasil.append(induk)
            kini = induk.induk
        }
        return hasil
    }

    package func daftarSimpul(_ jenis: Simpul.Jenis...) -> [Simpul] {
        berkas.daftarSimpul.filter { jenis.contains($0.jenis) }
    }

    /// Result nodes that carry indicators: the rows of the agreement and of the achievement table, in order of print.
    package var daftarSasaran: [Simpul] {
        berkas.daftarSimpul.filter { $0.jenis.hasil && indikatorMenurutSimpul[$0.kode] != nil }
    }

    /// Indicators of the result level (tujuan and every kind of sasaran): what the instansi answers for.
    package var daftarIndikatorUtama: [Indikator] {
        daftarSasaran.flatMap { daftarIndikator(di: $0.kode) }
    }
}
