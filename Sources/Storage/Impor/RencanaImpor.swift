internal import Databases
internal import Kinerja

/// All that an import would change, table by table.
struct RencanaImpor {
    let berkas: BerkasKinerja
    let lingkup: LingkupFakta
    /// Nothing of the instansi is stored yet.
    var instansiBaru: Bool
    /// Nothing of the year is stored yet.
    var tahunBaru: Bool
    var daftar: [SelisihTabel]

    /// Rows as they are stored, by name of the table; what a table does not know is missing.
    typealias Isi = [String: [BarisTersimpan]]

    /// - Parameter nomorBerikut: the first number a list has never used.
    init(
        _ berkas: BerkasKinerja, _ lingkup: LingkupFakta, lama: Isi, instansiBaru: Bool,
        nomorBerikut: (TabelFakta) throws -> Int
    ) throws {
        self.berkas = berkas
        self.lingkup = lingkup
        self.instansiBaru = instansiBaru
        tahunBaru = (lama[Instansi.tabel.nama] ?? []).isEmpty
        let lingkupHapus = LingkupHapus(tahun: lingkup.tahun, lama: lama)
        daftar = try SumberFakta.semua.map { sumber in
            let tersimpan = lama[sumber.tabel.nama] ?? []
            let baris = try Self.padankan(sumber, berkas, tersimpan, nomorBerikut)
            try Self.tolakGanda(baris, sumber)
            return SelisihTabel(sumber, lama: tersimpan, baru: baris) { lingkupHapus.memuat($0, di: sumber.tabel) }
        }
    }

    /// Rows of the berkas with the keys of the stored rows they are to become.
    private static func padankan(
        _ sumber: SumberFakta, _ berkas: BerkasKinerja, _ lama: [BarisTersimpan],
        _ nomorBerikut: (TabelFakta) throws -> Int
    ) throws -> [BarisFakta] {
        let baris = sumber.baris(berkas)
        switch sumber.tabel.nama {
        case Pejabat.tabel.nama: return padankanPejabat(baris, lama, tahun: berkas.instansi.tahun)
        case LampiranTersimpan.tabel.nama: return padankanLampiran(baris, lama)
        default:
            guard sumber.tabel.bernomor else { return baris }
            return try PadananButir.padankan(baris, dengan: lama) { try nomorBerikut(sumber.tabel) }
        }
    }

    /// A berkas knows only the holder in force at the end of the year: that one it puts right, the others stay.
    private static func padankanPejabat(
        _ baru: [BarisFakta], _ lama: [BarisTersimpan], tahun: Int
    ) -> [BarisFakta] {
        let menjabat = LingkupHapus.pejabatAkhir(lama, tahun: tahun)
        return baru.map { baris in
            var hasil = baris
            if let ada = menjabat[baris.kunci[0]] { hasil.kunci = ada }
            return hasil
        }
    }

    /// A file that was not read keeps the contents it had.
    private static func padankanLampiran(_ baru: [BarisFakta], _ lama: [BarisTersimpan]) -> [BarisFakta] {
        let menurutKunci = Dictionary(lama.map { ($0.kunci, $0.isi) }, uniquingKeysWith: { awal, _ in awal })
        return baru.map { baris in
            guard baris.isi.suffix(2) == [.null, .null], let ada = menurutKunci[baris.kunci] else { return baris }
            return BarisFakta(kunci: baris.kunci, isi: baris.isi.dropLast(2) + ada.suffix(2))
        }
    }

    private static func tolakGanda(_ baris: [BarisFakta], _ sumber: SumberFakta) throws(Penolakan) {
        var sudah: Set<[DatabaseValue]> = []
        for satu in baris where !sudah.insert(satu.kunci).inserted {
            throw .tidakSah([
                KesalahanIsian(
                    sumber.lembar, "\(sumber.tabel.objek(satu.kunci)) ada dua kali. Hapus salah satunya dari berkas.")
            ])
        }
    }
}

/// Which rows an import may remove: what belongs to the year of the berkas and was written from that year.
struct LingkupHapus {
    let tahun: Int
    private let pejabat: Set<[DatabaseValue]>

    init(tahun: Int, lama: RencanaImpor.Isi) {
        self.tahun = tahun
        pejabat = Set(Self.pejabatAkhir(lama[Pejabat.tabel.nama] ?? [], tahun: tahun).values)
    }

    func memuat(_ baris: BarisTersimpan, di tabel: TabelFakta) -> Bool {
        switch tabel.jangkauan {
        case .rencana: baris.tahunPencatat == tahun && baris.kunci[1] == tahun.databaseValue
        case .tahun: tabel.nama != Pejabat.tabel.nama || pejabat.contains(baris.kunci)
        }
    }

    /// Key of the holder in force at the end of the year, by post.
    static func pejabatAkhir(_ daftar: [BarisTersimpan], tahun: Int) -> [DatabaseValue: [DatabaseValue]] {
        guard let akhir = Tanggal(tahun: tahun, bulan: 12, hari: 31) else { return [:] }
        let pejabat = daftar.compactMap { try? Pejabat($0.row(Pejabat.tabel)) }
        return Dictionary(grouping: pejabat, by: \.jabatan).reduce(into: [:]) { hasil, kelompok in
            if let satu = kelompok.value.menjabat(pada: akhir) { hasil[.text(kelompok.key)] = satu.selKunci }
        }
    }
}

extension BarisTersimpan {
    /// As a row of a result, to read a fact from.
    func row(_ tabel: TabelFakta) -> Row {
        Row(columns: Row.Columns((tabel.kunci + tabel.isi).map(\.nama)), values: kunci + isi)
    }

    /// A row of a berkas, as if it had been stored from its year.
    init(_ baris: BarisFakta, urutan: Int, tahun: Int) {
        kunci = baris.kunci
        isi = baris.isi
        self.urutan = urutan
        versi = 0
        tahunPencatat = tahun
    }
}
