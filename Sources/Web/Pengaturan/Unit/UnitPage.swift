import Kinerja
import Storage

/// Units of an instansi in a year, as a tree, and the form for one of them.
struct DaftarUnitPage {
    struct Baris {
        var kode: String
        var nama: String
        var tugas: String
        var tingkat: Int
        var banyakJabatan: Int
    }

    var pilih: PilihTempat
    var kalimat: String
    var baris: [Baris]
    var isian: IsianUnitPage

    init(_ daftar: [Kinerja.Unit], jabatan: [PosJabatan], pilih: PilihTempat, csrf: String) {
        self.pilih = pilih
        kalimat =
            daftar.isEmpty
            ? "Bidang, sekretariat, atau bagian; tiap indikator dan simpul diampu salah satunya."
            : "\(daftar.count) unit. Operator memegang peran di satu unit."
        baris = berjenjang(daftar, kode: \.kode, induk: \.induk).map { unit, tingkat in
            Baris(
                kode: unit.kode, nama: unit.nama, tugas: unit.tugas, tingkat: tingkat,
                banyakJabatan: jabatan.count { $0.unit == unit.kode })
        }
        isian = IsianUnitPage(baru: Formulir(), daftar, pilih: pilih, csrf: csrf)
    }
}

/// The form of one unit; without a kode it is a new one.
struct IsianUnitPage {
    var kode: String?
    var pilih: PilihTempat
    var formulir: Formulir
    var versi: Int
    var pilihanInduk: [ButirPilihan]
    var bentrokan: Bentrokan?
    var csrf: String

    init(baru formulir: Formulir, _ daftar: [Kinerja.Unit], pilih: PilihTempat, csrf: String) {
        self.formulir = formulir
        versi = 0
        pilihanInduk = daftar.map { ButirPilihan($0.kode, $0.nama) }
        self.pilih = pilih
        self.csrf = csrf
    }

    init(_ unit: Kinerja.Unit, versi: Int, _ daftar: [Kinerja.Unit], pilih: PilihTempat, csrf: String) {
        self.init(
            baru: Formulir(["kode": unit.kode, "nama": unit.nama, "induk": unit.induk, "tugas": unit.tugas]),
            daftar.filter { $0.kode != unit.kode }, pilih: pilih, csrf: csrf)
        kode = unit.kode
        self.versi = versi
    }

    static func baca(_ formulir: inout Formulir, kode: String?) -> Kinerja.Unit {
        Kinerja.Unit(
            kode: kode ?? formulir.wajib("kode", "Kode", paling: 64) ?? "",
            nama: formulir.wajib("nama", "Nama", paling: 300) ?? "", induk: formulir.teks("induk"),
            tugas: formulir.pilihan("tugas", "Tugas", paling: 2000) ?? "")
    }
}
