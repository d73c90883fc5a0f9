import Kinerja
import Storage

/// Posts of an instansi in a year as a tree, each with who holds it.
struct DaftarJabatanPage {
    struct Baris {
        var kode: String
        var nama: String
        var tingkat: Int
        var unit: String
        var pemangku: BarisPejabat?
        /// How many held it during the year.
        var banyakPejabat: Int
    }

    var pilih: PilihTempat
    var kalimat: String
    var baris: [Baris]
    var isian: IsianJabatan

    /// - Parameter hari: the day whose holders are shown.
    init(
        _ daftar: [PosJabatan], _ pejabat: [Pejabat], unit: [Kinerja.Unit], hari: Tanggal, pilih: PilihTempat,
        csrf: String
    ) {
        let menurutJabatan = Dictionary(grouping: pejabat, by: \.jabatan)
        let namaUnit = Dictionary(unit.map { ($0.kode, $0.nama) }, uniquingKeysWith: { $1 })
        self.pilih = pilih
        baris = berjenjang(daftar, kode: \.kode, induk: \.induk).map { pos, tingkat in
            let semua = menurutJabatan[pos.kode] ?? []
            let kini = semua.filter { $0.menjabat(pada: hari) }.menjabat(pada: hari)
            return Baris(
                kode: pos.kode, nama: pos.nama, tingkat: tingkat, unit: namaUnit[pos.unit] ?? pos.unit,
                pemangku: kini.map { BarisPejabat($0, pada: hari) }, banyakPejabat: semua.count)
        }
        let kosong = baris.count { $0.pemangku == nil }
        let plt = baris.count { $0.pemangku.map { !$0.definitif } ?? false }
        kalimat =
            daftar.isEmpty
            ? "Jabatan dan siapa yang memangkunya; terpisah dari akun pengguna."
            : "\(daftar.count) jabatan per \(hari.cetak)" + Self.ekor(plt: plt, kosong: kosong)
        isian = IsianJabatan(baru: Formulir(), daftar, unit, pilih: pilih, csrf: csrf)
    }

    private static func ekor(plt: Int, kosong: Int) -> String {
        let bagian = [(plt, "dijabat Plt, Plh, atau Pj"), (kosong, "tanpa pejabat")].filter { $0.0 > 0 }
        return bagian.isEmpty
            ? ", semua dijabat pejabat definitif." : ": \(bagian.map { "\($0.0) \($0.1)" }.joined(separator: ", "))."
    }
}

/// A holder as lists show one: the number of the person only by its end.
struct BarisPejabat {
    var nomor: Int
    var nama: String
    var nip: String
    var pangkat: String
    var status: String
    var masa: String
    var definitif: Bool
    var menjabat: Bool

    init(_ pejabat: Pejabat, pada hari: Tanggal) {
        nomor = pejabat.nomor
        nama = pejabat.nama
        nip = NIP.samar(pejabat.nip)
        pangkat = pejabat.pangkat
        status = pejabat.status.nama
        definitif = pejabat.status == .definitif
        menjabat = pejabat.menjabat(pada: hari)
        switch (pejabat.mulai, pejabat.selesai) {
        case (nil, nil): masa = "tanpa tanggal"
        case (let mulai?, nil): masa = "sejak \(mulai.cetak)"
        case (nil, let selesai?): masa = "sampai \(selesai.cetak)"
        case (let mulai?, let selesai?): masa = "\(mulai.cetak) sampai \(selesai.cetak)"
        }
    }
}

extension Jabatan.Status {
    var nama: String {
        switch self {
        case .definitif: "Definitif"
        case .plt: "Plt."
        case .plh: "Plh."
        case .pj: "Pj."
        case .pjs: "Pjs."
        }
    }

    static var pilihan: [ButirPilihan] {
        [
            ButirPilihan("definitif", "Definitif"), ButirPilihan("plt", "Pelaksana tugas (Plt.)"),
            ButirPilihan("plh", "Pelaksana harian (Plh.)"), ButirPilihan("pj", "Penjabat (Pj.)"),
            ButirPilihan("pjs", "Penjabat sementara (Pjs.)"),
        ]
    }
}

/// The form of one post; without a kode it is a new one.
struct IsianJabatan {
    var kode: String?
    var pilih: PilihTempat
    var formulir: Formulir
    var versi = 0
    var pilihanInduk: [ButirPilihan]
    var pilihanUnit: [ButirPilihan]
    var csrf: String

    init(baru formulir: Formulir, _ daftar: [PosJabatan], _ unit: [Kinerja.Unit], pilih: PilihTempat, csrf: String) {
        self.formulir = formulir
        pilihanInduk = daftar.map { ButirPilihan($0.kode, $0.nama) }
        pilihanUnit = unit.map { ButirPilihan($0.kode, $0.nama) }
        self.pilih = pilih
        self.csrf = csrf
    }

    static func baca(_ formulir: inout Formulir, kode: String?) -> PosJabatan {
        PosJabatan(
            kode: kode ?? formulir.wajib("kode", "Kode", paling: 64) ?? "",
            nama: formulir.wajib("nama", "Nama", paling: 300) ?? "", induk: formulir.teks("induk"),
            unit: formulir.teks("unit"))
    }
}

/// One post: its form, and everybody who held it in the year.
struct JabatanPage {
    var isian: IsianJabatan
    var nama: String
    var daftarPejabat: [BarisPejabat]
    var pejabat: IsianPejabat
    var bentrokan: Bentrokan?
}

/// The form of one holder; number 0 is a new one.
struct IsianPejabat {
    var tempat: TempatKerja
    var jabatan: String
    var nomor = 0
    var formulir: Formulir
    var versi = 0
    var csrf: String

    static let daftarBidang: Set<String> = ["nama", "nip", "pangkat", "status", "mulai", "selesai"]

    static func formulir(_ pejabat: Pejabat) -> Formulir {
        Formulir([
            "nama": pejabat.nama, "nip": pejabat.nip, "pangkat": pejabat.pangkat, "status": pejabat.status.rawValue,
            "mulai": pejabat.mulai?.iso ?? "", "selesai": pejabat.selesai?.iso ?? "",
        ])
    }

    static func baca(_ formulir: inout Formulir, jabatan: String, nomor: Int) -> Pejabat {
        let nip = NIP.rapi(formulir.teks("nip"))
        if let pesan = NIP.kesalahan(nip) { formulir.catat("nip", pesan) }
        return Pejabat(
            jabatan: jabatan, nomor: nomor, nama: formulir.wajib("nama", "Nama", paling: 200) ?? "", nip: nip,
            pangkat: formulir.pilihan("pangkat", "Pangkat", paling: 100) ?? "",
            status: formulir.satuDari("status", "Status", Jabatan.Status.self) ?? .definitif,
            mulai: formulir.tanggal("mulai", "Mulai"), selesai: formulir.tanggal("selesai", "Selesai"))
    }
}
