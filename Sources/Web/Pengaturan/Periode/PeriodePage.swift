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

    /// One instansi with everything it still owes.
    struct Terlambat {
        var instansi: String
        var daftarPeriode: [TautanPilihan]
        var kurang: String
        var terlama: String
    }

    var tahun: Int
    var daftarTahun: [Int]
    var kalimat: String
    var kelompok: [Kelompok]
    var daftarTerlambat: [Terlambat]
    /// The ground of every date, when it is the same.
    var dasarBersama: String?
    /// Why the year was not opened.
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
        dasarBersama = Set(daftar.map(\.dasar)).count == 1 ? daftar.first?.dasar : nil
        let telat = Set(terlambat.map(\.periode))
        let baris = daftar.map { satu in
            (satu.jadwal.periode, Baris(satu, pada: hari, terlambat: telat.contains(satu.jadwal.periode)))
        }
        kelompok = [
            Kelompok(nama: "Triwulan", baris: baris.filter { Periode.semuaTriwulan.contains($0.0) }.map(\.1)),
            Kelompok(nama: "Tahun", baris: baris.filter { $0.0 == .tahun }.map(\.1)),
            Kelompok(nama: "Bulan", baris: baris.filter { Periode.semuaBulan.contains($0.0) }.map(\.1)),
        ].filter { !$0.baris.isEmpty }
        daftarTerlambat = Self.terlambat(terlambat, namaInstansi, tahun)
        kalimat = Self.kalimat(daftar, terlambat: terlambat, tahun: tahun, hari: hari)
    }

    /// By instansi, the one that is late the longest first.
    private static func terlambat(
        _ daftar: [RekapPeriode], _ nama: [String: String], _ tahun: Int
    ) -> [Terlambat] {
        Dictionary(grouping: daftar, by: \.instansi)
            .sorted {
                ($0.value.map { $0.terlambatHari ?? 0 }.max() ?? 0, $1.key) > (
                    $1.value.map { $0.terlambatHari ?? 0 }.max() ?? 0, $0.key
                )
            }
            .map { instansi, semua in
                let tempat = TempatKerja(instansi: instansi, tahun: tahun)
                return Terlambat(
                    instansi: nama[instansi] ?? instansi,
                    daftarPeriode: semua.sorted { $0.periode.bulanTerakhir < $1.periode.bulanTerakhir }.map { satu in
                        TautanPilihan(
                            satu.periode.singkatan, "\(satu.kurang)",
                            ke: Alamat.pengukuran(tempat).dengan("periode", satu.periode.kode))
                    }, kurang: "\(semua.map(\.kurang).reduce(0, +))",
                    terlama: "\(semua.compactMap(\.terlambatHari).max() ?? 0) hari")
            }
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
    /// - Parameter terlambat: somebody still owes values of this period.
    init(_ satu: PeriodeTersimpan, pada hari: Tanggal, terlambat: Bool) {
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
        case .lewatTenggat: keadaan = terlambat ? (.awas, "\(teks), belum lengkap") : (.baik, "\(teks), lengkap")
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
