import Kinerja
import Storage

/// When values of a year may be filled, and who is late.
struct DaftarPeriodePage {
    struct Baris {
        var kode: String
        var nama: String
        var dibuka: String
        var tenggat: String
        var keadaan: (status: Status, teks: String)
        var dasar: String
    }

    struct Kelompok {
        var nama: String
        var baris: [Baris]
    }

    struct Terlambat {
        var instansi: String
        var periode: String
        var masuk: String
        var kurang: String
        var tenggat: String
        var hari: String
        var alamat: Alamat
    }

    var tahun: Int
    var daftarTahun: [Int]
    var kalimat: String
    var kelompok: [Kelompok]
    var daftarTerlambat: [Terlambat]
    /// Of a year that is not opened yet: the mistake of the form that opens it.
    var galat: String?
    var csrf: String

    var belumDibuka: Bool { kelompok.isEmpty }

    init(
        tahun: Int, daftarTahun: [Int], _ daftar: [PeriodeTersimpan], terlambat: [RekapPeriode],
        namaInstansi: [String: String], hari: Tanggal, csrf: String
    ) {
        self.tahun = tahun
        self.daftarTahun = daftarTahun
        self.csrf = csrf
        let baris = daftar.map { ($0.jadwal.periode, Baris($0, pada: hari)) }
        kelompok = [
            Kelompok(nama: "Triwulan", baris: baris.filter { Periode.semuaTriwulan.contains($0.0) }.map(\.1)),
            Kelompok(nama: "Bulan", baris: baris.filter { Periode.semuaBulan.contains($0.0) }.map(\.1)),
            Kelompok(nama: "Tahun", baris: baris.filter { $0.0 == .tahun }.map(\.1)),
        ].filter { !$0.baris.isEmpty }
        daftarTerlambat = terlambat.map { satu in
            Terlambat(
                instansi: namaInstansi[satu.instansi] ?? satu.instansi, periode: satu.periode.nama,
                masuk: "\(satu.masuk) dari \(satu.wajib)", kurang: "\(satu.kurang)",
                tenggat: satu.tenggat?.cetak ?? "", hari: "\(satu.terlambatHari ?? 0) hari",
                alamat: Alamat.pengukuran(TempatKerja(instansi: satu.instansi, tahun: tahun)).dengan(
                    "periode", satu.periode.kode))
        }
        kalimat = Self.kalimat(daftar, terlambat: terlambat, tahun: tahun, hari: hari)
    }

    private static func kalimat(
        _ daftar: [PeriodeTersimpan], terlambat: [RekapPeriode], tahun: Int, hari: Tanggal
    ) -> String {
        guard !daftar.isEmpty else { return "Tahun \(tahun) belum dibuka untuk pengukuran." }
        let terbuka = daftar.map(\.jadwal).filter { jadwal in
            if case .terbuka = jadwal.keadaan(pada: hari) { true } else { false }
        }
        let triwulan = terbuka.first { Periode.semuaTriwulan.contains($0.periode) }
        let awal = triwulan.map { "\($0.periode.nama) \($0.sebutan(pada: hari)). " } ?? ""
        let banyak = Set(terlambat.map(\.instansi)).count
        return awal + (banyak == 0 ? "Tidak ada instansi yang terlambat." : "\(banyak) instansi terlambat.")
    }
}

extension DaftarPeriodePage.Baris {
    init(_ satu: PeriodeTersimpan, pada hari: Tanggal) {
        let jadwal = satu.jadwal
        kode = jadwal.periode.kode
        nama = jadwal.periode.nama
        dibuka = jadwal.dibuka?.cetak ?? ""
        tenggat = jadwal.tenggat?.cetak ?? ""
        dasar = satu.dasar
        let teks = jadwal.sebutan(pada: hari)
        switch jadwal.keadaan(pada: hari) {
        case .belumDibuka: keadaan = (.tidakDiukur, teks)
        case .terbuka: keadaan = (.terbuka, teks)
        case .lewatTenggat: keadaan = (.awas, teks)
        case .ditutup: keadaan = (.dikunci, teks)
        }
    }
}

/// One period: its dates, and closing it or opening it again.
struct PeriodePage {
    var tahun: Int
    var periode: Periode
    var kalimat: String
    var ditutup: Bool
    var formulir: Formulir
    /// Of closing or opening again.
    var alasan = Formulir()
    var versi: Int
    var bentrokan: Bentrokan?
    var csrf: String

    init(_ satu: PeriodeTersimpan, hari: Tanggal, csrf: String) {
        tahun = satu.tahun
        periode = satu.jadwal.periode
        kalimat = "Sekarang \(satu.jadwal.sebutan(pada: hari))."
        ditutup = satu.jadwal.ditutup != nil
        formulir = Formulir([
            "dibuka": satu.jadwal.dibuka?.iso ?? "", "tenggat": satu.jadwal.tenggat?.iso ?? "", "dasar": satu.dasar,
        ])
        versi = satu.versi
        self.csrf = csrf
    }
}
