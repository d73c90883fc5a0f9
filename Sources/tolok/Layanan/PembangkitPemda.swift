import Kinerja

/// Made-up agencies of a made-up pemda, for load tests and trials; the same seed gives the same facts.
struct PembangkitPemda {
    let banyakIndikator: Int
    let tahun: Int
    /// Also what was reached and spent, over five years, under goals of the pemda.
    let lengkap: Bool
    private var acak: UInt64

    init(benih: UInt64 = 1, banyakIndikator: Int, tahun: Int, lengkap: Bool = false) {
        self.lengkap = lengkap
        self.banyakIndikator = banyakIndikator
        self.tahun = tahun
        acak = benih
    }

    /// A whole berkas of the n-th agency: one tujuan, a sasaran for every four indicators, programmes with budgets.
    mutating func berkas(nomor: Int) throws -> BerkasKinerja {
        let kode = "dinas-\(nomor)"
        let instansi = Instansi(
            kode: kode, nama: "Dinas Contoh \(nomor)", namaSingkat: "Dinas \(nomor)", tingkat: .kota,
            wilayah: "Kota Rekaan", pemda: "Pemerintah Kota Rekaan", tahun: tahun,
            renstraDari: lengkap ? tahun - 4 : tahun - 1, renstraSampai: lengkap ? tahun : tahun + 3, tempat: "Rekaan",
            kepala: "KADIS", atasan: "Wali Kota Rekaan")
        var berkas = BerkasKinerja(instansi: instansi, aturan: try AturanKinerja.berlaku(tahun: tahun, setelan: []))
        berkas.daftarUnit = [
            Unit(kode: "sekretariat", nama: "Sekretariat"), Unit(kode: "bidang-a", nama: "Bidang A"),
            Unit(kode: "bidang-b", nama: "Bidang B"),
        ]
        berkas.daftarJabatan = [Jabatan(kode: "KADIS", nama: "Kepala \(instansi.nama)", pejabat: "[nama pejabat]")]
        isiPohon(&berkas)
        for nomor in 1...banyakIndikator { isiIndikator(&berkas, nomor) }
        if lengkap { isiLengkap(&berkas, nomor) }
        berkas.daftarPerjanjian = [
            PerjanjianKinerja(
                kode: "PK-KADIS", pihakPertama: "KADIS", pihakKedua: "Wali Kota Rekaan",
                tanggal: Tanggal(tahun: tahun, bulan: 1, hari: 15), tempat: "Rekaan")
        ]
        return berkas
    }

    private var banyakSasaran: Int { (banyakIndikator + 3) / 4 }

    private mutating func isiPohon(_ berkas: inout BerkasKinerja) {
        berkas.daftarSimpul = [Simpul(kode: "T1", jenis: .tujuan, uraian: "Meningkatnya mutu layanan")]
        for nomor in 1...banyakSasaran {
            berkas.daftarSimpul.append(
                Simpul(kode: "S\(nomor)", induk: "T1", jenis: .sasaran, uraian: "Meningkatnya hasil layanan \(nomor)"))
            berkas.daftarSimpul.append(
                Simpul(kode: "P\(nomor)", induk: "S\(nomor)", jenis: .program, uraian: "Program Layanan \(nomor)"))
            for urut in 1...2 {
                let kode = "P\(nomor).\(urut)"
                berkas.daftarSimpul.append(
                    Simpul(kode: kode, induk: "P\(nomor)", jenis: .kegiatan, uraian: "Kegiatan \(nomor).\(urut)"))
                let pagu = Rupiah(Int64(bilangan(1_000_000...900_000_000)))
                berkas.daftarPagu.append(Pagu(simpul: kode, tahun: tahun, versi: .murni, nilai: pagu))
            }
        }
    }

    private mutating func isiIndikator(_ berkas: inout BerkasKinerja, _ nomor: Int) {
        let kode = "I\(nomor)"
        let unit = berkas.daftarUnit[nomor % berkas.daftarUnit.count].kode
        berkas.daftarIndikator.append(
            Indikator(
                kode: kode, simpul: "S\((nomor - 1) / 4 + 1)", nama: "Persentase layanan \(nomor) sesuai standar",
                satuan: "persen", konsolidasi: .terakhir, frekuensi: .triwulanan, penanggungJawab: unit,
                iku: nomor % 4 == 1))
        let dasar = bilangan(60...90)
        for sumber in [SumberTarget.renstra, .pk] {
            berkas.daftarTarget.append(
                Target(indikator: kode, tahun: tahun, sumber: sumber, nilai: .angka(Angka(dasar + 4))))
        }
        for triwulan in 1...4 {
            berkas.daftarTarget.append(
                Target(
                    indikator: kode, tahun: tahun, periode: .triwulan(triwulan), sumber: .pk,
                    nilai: .angka(Angka(dasar + triwulan))))
        }
        let lalu = Angka(kanonik: "\(dasar - 2).\(bilangan(0...9))") ?? Angka(dasar)
        berkas.daftarRealisasi.append(Realisasi(indikator: kode, tahun: tahun - 1, nilai: .angka(lalu)))
    }

    /// A small generator of our own (splitmix64), so that a seed means the same everywhere.
    mutating func bilangan(_ batas: ClosedRange<Int>) -> Int {
        acak &+= 0x9E37_79B9_7F4A_7C15
        var nilai = acak
        nilai = (nilai ^ (nilai >> 30)) &* 0xBF58_476D_1CE4_E5B9
        nilai = (nilai ^ (nilai >> 27)) &* 0x94D0_49BB_1331_11EB
        return batas.lowerBound + Int((nilai ^ (nilai >> 31)) % UInt64(batas.count))
    }
}
