package import Kinerja

/// Every figure of a berkas that can be linked, with its name and what is printed now.
///
/// Those of the whole instansi come first, then of the reporting year, then earlier and later years, other documents and periods where the
/// berkas has a value. Made once, searched often.
package struct DaftarTautan: Sendable {
    package let daftar: [ButirTautan]
    let indeks: IndeksTautan

    package init(_ hitungan: Hitungan) {
        var penghimpun = PenghimpunTautan(hitungan: hitungan)
        penghimpun.himpun()
        daftar = penghimpun.hasil
        indeks = IndeksTautan(daftar)
    }
}

/// Goes through what can be linked.
private struct PenghimpunTautan {
    let penyelesai: PenyelesaiTautan
    var hasil: [ButirTautan] = []
    private var sudah: Set<String> = []

    init(hitungan: Hitungan) { penyelesai = PenyelesaiTautan(hitungan: hitungan) }

    private var hitungan: Hitungan { penyelesai.hitungan }
    private var tahun: Int { hitungan.tahun }

    mutating func himpun() {
        for atribut in AtributAnggaran.allCases where atribut != .realisasiAnggaran {
            tambah("total.\(atribut.rawValue)", "\(atribut.sebutan) instansi \(tahun)", .anggaran)
        }
        for atribut in AtributInstansi.allCases {
            tambah("instansi.\(atribut.rawValue)", "\(atribut.sebutan) \(tahun)", atribut.jenis)
        }
        for indikator in hitungan.berkas.daftarIndikator { himpun(indikator) }
        for simpul in hitungan.berkas.daftarSimpul { himpun(simpul) }
        let lampau = Dictionary(grouping: hitungan.berkas.daftarRealisasi, by: \.indikator)
        let target = Dictionary(grouping: hitungan.berkas.daftarTarget, by: \.indikator)
        for indikator in hitungan.berkas.daftarIndikator {
            himpunRincian(
                indikator, realisasi: lampau[indikator.kode] ?? [], target: target[indikator.kode] ?? [])
        }
    }

    private mutating func himpun(_ indikator: Indikator) {
        for atribut in AtributIndikator.allCases {
            tambah(
                "\(indikator.kode).\(atribut.rawValue)", "\(atribut.sebutan) \(indikator.nama) \(tahun)", atribut.jenis)
        }
    }

    /// A level of the tree has the attributes that mean something to it: vision and missions only their words.
    private mutating func himpun(_ simpul: Simpul) {
        for atribut in AtributSimpul.allCases {
            let nama = "\(atribut.sebutan) \(simpul.uraian) \(tahun)"
            let bernilai = atribut == .nama
            tambah("\(simpul.kode).\(atribut.rawValue)", nama, atribut.jenis, hanyaBernilai: !bernilai)
        }
    }

    /// Other years, documents and periods of an indicator that have a value.
    private mutating func himpunRincian(_ indikator: Indikator, realisasi: [Realisasi], target: [Target]) {
        let kode = indikator.kode, nama = indikator.nama
        for satu in Set(realisasi.map(\.tahun)).sorted(by: >) where satu != tahun {
            tambah("\(kode).realisasi@\(satu)", "Realisasi \(nama) \(satu)", .realisasi, hanyaBernilai: true)
            tambah("\(kode).capaian@\(satu)", "Capaian \(nama) \(satu)", .capaian, hanyaBernilai: true)
        }
        for satu in Set(target.map(\.tahun)).sorted(by: >) where satu != tahun {
            tambah("\(kode).target@\(satu)", "Target \(nama) \(satu)", .target, hanyaBernilai: true)
        }
        for satu in target where satu.tahun == tahun && satu.periode == .tahun {
            tambah(
                "\(kode).target@\(satu.sumber.kode)", "Target \(nama) \(tahun) menurut \(satu.sumber.nama)", .target,
                hanyaBernilai: true)
        }
        let periode = Set((realisasi.filter { $0.tahun == tahun }).map(\.periode))
            .union(target.filter { $0.tahun == tahun }.map(\.periode))
        for satu in periode.sorted(by: { ($0.bulanTerakhir, $0.kode) < ($1.bulanTerakhir, $1.kode) })
        where satu != .tahun {
            let waktu = "\(nama) \(satu.nama) \(tahun)"
            tambah("\(kode).target@\(satu.kode)", "Target \(waktu)", .target, hanyaBernilai: true)
            tambah("\(kode).realisasi@\(satu.kode)", "Realisasi \(waktu)", .realisasi, hanyaBernilai: true)
            tambah("\(kode).capaian@\(satu.kode)", "Capaian \(waktu)", .capaian, hanyaBernilai: true)
        }
    }

    private mutating func tambah(
        _ isi: String, _ sebutan: String, _ jenis: ButirTautan.Jenis, hanyaBernilai: Bool = false
    ) {
        guard let polos = Tautan(isi), sudah.insert(isi).inserted, let nilai = try? penyelesai.nilai(polos) else {
            return
        }
        let adaNilai: Bool = if case .tanpaNilai = nilai { false } else { true }
        guard adaNilai || !hanyaBernilai else { return }
        let format = nilai.formatBaku
        guard let cetak = try? nilai.cetak(format, aturan: hitungan.aturan), !cetak.isEmpty else { return }
        let keterangan = try? KeteranganTautan(polos)
        hasil.append(
            ButirTautan(
                tautan: "{{\(([isi] + format).joined(separator: "|"))}}", sebutan: sebutan, nilai: cetak, jenis: jenis,
                adaNilai: adaNilai, asal: polos.asal, atribut: polos.atribut, tahun: keterangan?.tahun ?? tahun,
                tahunan: keterangan?.sumber == nil && keterangan?.periode == nil, nilaiTautan: nilai))
    }
}

extension NilaiTautan {
    /// The format under which it reads well in a sentence.
    fileprivate var formatBaku: [String] {
        switch self {
        case .persen: ["%"]
        case .angka(_, _, let satuan): satuan.akhiran.isEmpty ? [] : ["satuan"]
        case .rupiah, .cacah, .teks, .tanpaNilai: []
        }
    }
}
