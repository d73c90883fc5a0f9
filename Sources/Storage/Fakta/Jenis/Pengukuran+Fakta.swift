package import Databases
package import Kinerja

extension Target: Fakta {
    package static let tabel = TabelFakta(
        "target", "Target", .rencana, hak: .ubahRencana,
        kunci: [.indikator, .tahun, .periode, .teks("sumber", "Sumber")],
        isi: [
            .teks("jenis", "Jenis"), .angka("nilai", "Nilai"), .angka("nilai_atas", "Batas atas"),
            .teks("catatan", "Catatan"),
        ])

    package static func kunci(
        indikator: String, tahun: Int, periode: Periode = .tahun, sumber: SumberTarget
    ) -> String {
        Target(indikator: indikator, tahun: tahun, periode: periode, sumber: sumber, nilai: .tidakDiukur).kunciFakta
    }

    package var selKunci: [DatabaseValue] {
        [.text(indikator), tahun.databaseValue, .text(periode.kode), .text(sumber.kode)]
    }
    package var selIsi: [DatabaseValue] { nilai.sel + [.text(catatan)] }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            indikator: try row.get("indikator"), tahun: try row.get("tahun"), periode: try row.periode("periode"),
            sumber: try row.kode("sumber", SumberTarget.init(kode:)), nilai: try NilaiTarget(row),
            catatan: try row.get("catatan"))
    }
}

extension NilaiTarget {
    /// Columns jenis, nilai, nilai_atas.
    fileprivate var sel: [DatabaseValue] {
        switch self {
        case .angka(let angka): [.text("angka"), angka.databaseValue, .null]
        case .rentang(let bawah, let atas): [.text("rentang"), bawah.databaseValue, atas.databaseValue]
        case .predikat(let predikat): [.text("predikat"), .text(predikat), .null]
        case .ya: [.text("ya"), .null, .null]
        case .tidakDiukur: [.text("tidak_diukur"), .null, .null]
        }
    }

    init(_ row: Row) throws(DatabaseError) {
        switch try row.get("jenis", as: String.self) {
        case "angka": self = .angka(try row.get("nilai"))
        case "rentang": self = .rentang(try row.get("nilai"), try row.get("nilai_atas"))
        case "predikat": self = .predikat(try row.get("nilai"))
        case "ya": self = .ya
        case "tidak_diukur": self = .tidakDiukur
        default: throw .column("jenis", expected: "NilaiTarget")
        }
    }
}

extension Realisasi: Fakta {
    package static let tabel = TabelFakta(
        "realisasi", "Realisasi", .rencana, hak: .isiRealisasi, kunci: [.indikator, .tahun, .periode],
        isi: [
            .teks("jenis", "Jenis"), .angka("nilai", "Nilai"), .bulat("tahun_data", "Tahun data"),
            .teks("status_angka", "Status angka"), .angka("capaian_terbit", "Capaian terbit"),
            .teks("bukti", "Bukti"), .teks("catatan", "Catatan"),
        ])

    package static func kunci(indikator: String, tahun: Int, periode: Periode = .tahun) -> String {
        Realisasi(indikator: indikator, tahun: tahun, periode: periode, nilai: .belumDilaporkan).kunciFakta
    }

    package var selKunci: [DatabaseValue] { [.text(indikator), tahun.databaseValue, .text(periode.kode)] }
    package var selIsi: [DatabaseValue] {
        nilai.sel + [
            tahunData.databaseValue, statusAngka.sel, capaianTerbit.databaseValue, .text(bukti), .text(catatan),
        ]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            indikator: try row.get("indikator"), tahun: try row.get("tahun"), periode: try row.periode("periode"),
            nilai: try NilaiRealisasi(row), tahunData: try row.get("tahun_data"),
            statusAngka: try row.pilihan("status_angka"), capaianTerbit: try row.get("capaian_terbit"),
            bukti: try row.get("bukti"), catatan: try row.get("catatan"))
    }
}

extension NilaiRealisasi {
    /// Columns jenis, nilai.
    fileprivate var sel: [DatabaseValue] {
        switch self {
        case .angka(let angka): [.text("angka"), angka.databaseValue]
        case .predikat(let predikat): [.text("predikat"), .text(predikat)]
        case .ya: [.text("ya"), .null]
        case .tidak: [.text("tidak"), .null]
        case .tidakDiukur: [.text("tidak_diukur"), .null]
        case .belumDilaporkan: [.text("belum_dilaporkan"), .null]
        case .dariKomponen: [.text("dari_komponen"), .null]
        }
    }

    init(_ row: Row) throws(DatabaseError) {
        switch try row.get("jenis", as: String.self) {
        case "angka": self = .angka(try row.get("nilai"))
        case "predikat": self = .predikat(try row.get("nilai"))
        case "ya": self = .ya
        case "tidak": self = .tidak
        case "tidak_diukur": self = .tidakDiukur
        case "belum_dilaporkan": self = .belumDilaporkan
        case "dari_komponen": self = .dariKomponen
        default: throw .column("jenis", expected: "NilaiRealisasi")
        }
    }
}

extension Komponen: Fakta {
    package static let tabel = TabelFakta(
        "komponen", "Komponen", .rencana, hak: .isiRealisasi,
        kunci: [.indikator, .tahun, .periode, .teks("nama", "Nama")],
        isi: [.angka("nilai", "Nilai"), .angka("bobot", "Bobot"), .teks("satuan", "Satuan"), .keterangan])

    package static func kunci(indikator: String, tahun: Int, periode: Periode, nama: String) -> String {
        Komponen(indikator: indikator, tahun: tahun, periode: periode, nama: nama, nilai: .nol).kunciFakta
    }

    package var selKunci: [DatabaseValue] {
        [.text(indikator), tahun.databaseValue, .text(periode.kode), .text(nama)]
    }
    package var selIsi: [DatabaseValue] {
        [nilai.databaseValue, bobot.databaseValue, .text(satuan), .text(keterangan)]
    }

    package init(_ row: Row) throws(DatabaseError) {
        self.init(
            indikator: try row.get("indikator"), tahun: try row.get("tahun"), periode: try row.periode("periode"),
            nama: try row.get("nama"), nilai: try row.get("nilai"), bobot: try row.get("bobot"),
            satuan: try row.get("satuan"), keterangan: try row.get("keterangan"))
    }
}
