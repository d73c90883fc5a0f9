import Kinerja

/// A small agency with one of every edge case the tables must print honestly.
///
/// - I1 rises and passes the cap; I2 falls (lower is better) and its figure is provisional; I3 is not measured this
///   year; I4 is missing; I5 has target 0; I6 is a grade; I7 is a quarterly sum made of komponen.
/// - P1 supports S1 and S2 in full (shared budget), P2 stands under S2 only, P3 under nothing.
enum Sampel {
    static func berkas(setelan: [(String, String)] = []) throws -> BerkasKinerja {
        let bawaan = [
            ("kode", "sampel"), ("batas_atas_tampilan", "120"), ("batas_atas_efisiensi", "120"),
            ("efisiensi", "EF_SELISIH"),
        ]
        let aturan = try AturanKinerja.berlaku(
            tahun: 2024,
            setelan: (bawaan + setelan).map { .init(kunci: $0.0, nilai: $0.1, dasar: "Keputusan contoh") })
        var berkas = BerkasKinerja(instansi: instansi, aturan: aturan)
        isiPohon(&berkas)
        isiIndikator(&berkas)
        isiTarget(&berkas)
        isiRealisasi(&berkas)
        isiAnggaran(&berkas)
        isiKeterangan(&berkas)
        return berkas
    }

    static func hitungan(setelan: [(String, String)] = []) throws -> Hitungan {
        Hitungan(try berkas(setelan: setelan))
    }

    private static let instansi = Instansi(
        kode: "sampel", nama: "Badan Contoh Kota Sampel", namaSingkat: "Bacon", tingkat: .kota,
        wilayah: "Kota Sampel",
        tahun: 2024, renstraDari: 2023, renstraSampai: 2026, kepala: "KABAN", atasan: "Wali Kota Sampel")

    private static func isiPohon(_ berkas: inout BerkasKinerja) {
        berkas.daftarSimpul = [
            Simpul(kode: "T1", jenis: .tujuan, uraian: "Terwujudnya kerukunan"),
            Simpul(kode: "S1", induk: "T1", jenis: .sasaran, uraian: "Meningkatnya toleransi"),
            Simpul(kode: "S2", induk: "T1", jenis: .sasaran, uraian: "Menurunnya konflik"),
            Simpul(kode: "SK1", jenis: .sasaranKhusus, uraian: "Tertib administrasi"),
            Simpul(
                kode: "P1", induk: "S1", jenis: .program, uraian: "Program Ideologi", nomenklatur: "8.01.02"),
            Simpul(
                kode: "K1", induk: "P1", jenis: .kegiatan, uraian: "Kegiatan Sosialisasi",
                nomenklatur: "8.01.02.2.01"),
            Simpul(
                kode: "SB1", induk: "K1", jenis: .subkegiatan, uraian: "Subkegiatan Forum",
                nomenklatur: "8.01.02.2.01.01"),
            Simpul(
                kode: "SB2", induk: "K1", jenis: .subkegiatan, uraian: "Subkegiatan Media",
                nomenklatur: "8.01.02.2.01.02"),
            Simpul(
                kode: "P2", induk: "S2", jenis: .program, uraian: "Program Kewaspadaan",
                nomenklatur: "8.01.05"),
            Simpul(kode: "P3", jenis: .program, uraian: "Program Penunjang", nomenklatur: "8.01.01"),
        ]
        berkas.daftarDukungan = [Dukungan(simpul: "P1", mendukung: "S2")]
        berkas.daftarUnit = [
            Unit(kode: "SEK", nama: "Sekretariat"), Unit(kode: "BID", nama: "Bidang Ketahanan", induk: "SEK"),
        ]
        berkas.daftarJabatan = [
            Jabatan(kode: "KABAN", nama: "Kepala Badan", pejabat: "[nama pejabat]"),
            Jabatan(kode: "SEKBAN", nama: "Sekretaris", induk: "KABAN", unit: "SEK", status: .plt),
            Jabatan(kode: "KABID", nama: "Kepala Bidang", induk: "KABAN", unit: "BID"),
        ]
    }

    private static func isiIndikator(_ berkas: inout BerkasKinerja) {
        berkas.daftarIndikator = [
            Indikator(
                kode: "I1", simpul: "T1", nama: "Indeks kerukunan", satuan: "Indeks", formula: "Skor survei",
                definisi: "Persepsi warga", sumberData: "Survei", penanggungJawab: "BID", iku: true,
                desimal: 2),
            Indikator(
                kode: "I2", simpul: "S2", nama: "Jumlah konflik", satuan: "Kejadian", arah: .turun,
                rumusCapaian: .turunSelisih, sumberData: "Laporan kejadian", penanggungJawab: "KABID",
                iku: true, desimal: 0),
            Indikator(kode: "I3", simpul: "S2", nama: "Partisipasi pemilu", satuan: "Persen", desimal: 2),
            Indikator(kode: "I4", simpul: "S1", nama: "Cakupan sosialisasi", satuan: "Persen", desimal: 1),
            Indikator(kode: "I5", simpul: "S1", nama: "Temuan berulang", satuan: "Temuan", desimal: 0),
            Indikator(
                kode: "I6", simpul: "SK1", nama: "Nilai SAKIP", satuan: "Predikat", jenisNilai: .predikat,
                rumusCapaian: .predikat, skalaPredikat: "akip"),
            Indikator(
                kode: "I7", simpul: "SK1", nama: "Laporan tepat waktu", satuan: "Persen",
                konsolidasi: .rasioKumulatif,
                frekuensi: .triwulanan, rumus: "tepat / semua * 100", desimal: 2),
            Indikator(kode: "IP1", simpul: "P1", nama: "Pemahaman ideologi", satuan: "Persen", desimal: 2),
            Indikator(kode: "IP2", simpul: "P2", nama: "Kesiapsiagaan", satuan: "Persen", desimal: 2),
            Indikator(
                kode: "ISB", simpul: "SB1", nama: "Forum terlaksana", satuan: "Kali", frekuensi: .bulanan,
                desimal: 0),
        ]
        berkas.daftarIndikator[9].konsolidasi = .jumlah
    }

    private static func isiTarget(_ berkas: inout BerkasKinerja) {
        func angka(_ teks: String) -> NilaiTarget { Angka(kanonik: teks).map { .angka($0) } ?? .tidakDiukur }
        func tambah(
            _ kode: String, _ sumber: SumberTarget, _ nilai: NilaiTarget, _ tahun: Int = 2024,
            _ periode: Periode = .tahun
        ) {
            berkas.daftarTarget.append(
                Target(indikator: kode, tahun: tahun, periode: periode, sumber: sumber, nilai: nilai))
        }
        for (tahun, nilai) in [(2023, "70"), (2024, "72.5"), (2025, "75"), (2026, "80")] {
            tambah("I1", .renstra, angka(nilai), tahun)
        }
        for (tahun, nilai) in [(2023, "12"), (2024, "10"), (2025, "8"), (2026, "6")] {
            tambah("I2", .renstra, angka(nilai), tahun)
        }
        tambah("I1", .renja, angka("72.5"))
        tambah("I1", .pk, angka("73.14"))
        tambah("I1", .pkPerubahan(1), angka("60"))
        tambah("I2", .pk, angka("10"))
        tambah("I3", .pk, .tidakDiukur)
        tambah("I4", .pk, angka("80"))
        tambah("I5", .pk, angka("0"))
        tambah("I6", .pk, .predikat("BB"))
        tambah("I7", .pk, angka("100"))
        for nomor in 1...4 { tambah("I7", .pk, angka("100"), 2024, .triwulan(nomor)) }
        tambah("IP1", .pk, angka("50"))
        tambah("IP2", .pk, angka("40"))
        tambah("ISB", .renja, angka("24"))
        for nomor in 1...12 { tambah("ISB", .renja, angka("2"), 2024, .bulan(nomor)) }
    }

    private static func isiRealisasi(_ berkas: inout BerkasKinerja) {
        func angka(_ teks: String) -> NilaiRealisasi {
            Angka(kanonik: teks).map { .angka($0) } ?? .belumDilaporkan
        }
        berkas.daftarRealisasi = [
            Realisasi(
                indikator: "I1", tahun: 2023, nilai: angka("68"), capaianTerbit: Angka(kanonik: "97.14")),
            Realisasi(indikator: "I2", tahun: 2023, nilai: angka("15"), capaianTerbit: Angka(kanonik: "80")),
            Realisasi(indikator: "I1", tahun: 2024, nilai: angka("75.51")),
            Realisasi(
                indikator: "I2", tahun: 2024, nilai: angka("9"), tahunData: 2023, statusAngka: .sementara),
            Realisasi(indikator: "I3", tahun: 2024, nilai: .tidakDiukur),
            Realisasi(indikator: "I5", tahun: 2024, nilai: angka("3")),
            Realisasi(indikator: "I6", tahun: 2024, nilai: .predikat("B")),
            Realisasi(indikator: "IP1", tahun: 2024, nilai: angka("62")),
            Realisasi(indikator: "IP2", tahun: 2024, nilai: angka("36")),
        ]
        let tepat = ["9", "8", "10", "9"]
        for nomor in 1...4 {
            berkas.daftarRealisasi.append(
                Realisasi(indikator: "I7", tahun: 2024, periode: .triwulan(nomor), nilai: .dariKomponen))
            for (nama, nilai) in [("tepat", tepat[nomor - 1]), ("semua", "10")] {
                berkas.daftarKomponen.append(
                    Komponen(
                        indikator: "I7", tahun: 2024, periode: .triwulan(nomor), nama: nama,
                        nilai: Angka(kanonik: nilai) ?? .nol, satuan: "laporan", keterangan: "Laporan \(nama)"
                    ))
            }
        }
        for nomor in 1...12 {
            berkas.daftarRealisasi.append(
                Realisasi(
                    indikator: "ISB", tahun: 2024, periode: .bulan(nomor),
                    nilai: angka(nomor == 12 ? "3" : "2")))
        }
    }

    private static func isiAnggaran(_ berkas: inout BerkasKinerja) {
        let pagu: [(String, VersiAnggaran, Int64)] = [
            ("SB1", .murni, 600_000_000), ("SB2", .murni, 400_000_000), ("P2", .murni, 500_000_000),
            ("P3", .murni, 2_000_000_000), ("SB1", .perubahan(1), 700_000_001),
            ("SB2", .perubahan(1), 300_000_000),
            ("P2", .perubahan(1), 450_000_000), ("P3", .perubahan(1), 2_100_000_000),
        ]
        berkas.daftarPagu = pagu.map { Pagu(simpul: $0.0, tahun: 2024, versi: $0.1, nilai: Rupiah($0.2)) }
        berkas.daftarPagu.append(
            Pagu(simpul: "TOTAL", tahun: 2023, versi: .murni, nilai: Rupiah(3_000_000_000)))
        berkas.daftarRealisasiAnggaran = [
            RealisasiAnggaran(simpul: "SB1", tahun: 2024, nilai: Rupiah(650_000_000)),
            RealisasiAnggaran(simpul: "SB2", tahun: 2024, nilai: Rupiah(290_000_000)),
            RealisasiAnggaran(simpul: "P2", tahun: 2024, nilai: Rupiah(225_000_000)),
            RealisasiAnggaran(simpul: "P3", tahun: 2024, nilai: Rupiah(2_050_000_000)),
            RealisasiAnggaran(simpul: "TOTAL", tahun: 2023, nilai: Rupiah(2_700_000_000)),
        ]
        berkas.daftarBelanja = [
            Belanja(
                uraian: "Belanja Operasi", tahun: 2024, pagu: Rupiah(3_000_000_001),
                realisasi: Rupiah(2_800_000_000)),
            Belanja(
                uraian: "Belanja Pegawai", induk: "Belanja Operasi", tahun: 2024, pagu: Rupiah(2_000_000_001),
                realisasi: Rupiah(1_900_000_000)),
            Belanja(
                uraian: "Belanja Barang", induk: "Belanja Operasi", tahun: 2024, pagu: Rupiah(1_000_000_000),
                realisasi: Rupiah(900_000_000)),
            Belanja(
                uraian: "Belanja Modal", tahun: 2024, pagu: Rupiah(550_000_000),
                realisasi: Rupiah(415_000_000)),
        ]
        berkas.daftarHibah = [
            Hibah(
                penerima: "KPU Kota", kebutuhan: "Pilkada", tahun: 2023, pagu: Rupiah(1_000),
                realisasi: Rupiah(1_000)),
            Hibah(
                penerima: "KPU Kota", kebutuhan: "Pilkada", tahun: 2024, pagu: Rupiah(2_000),
                realisasi: Rupiah(1_500)),
            Hibah(penerima: "FKUB", kebutuhan: "Operasional", tahun: 2024, pagu: Rupiah(500)),
        ]
        berkas.daftarKeluaran = [
            Keluaran(kode: "OP1", program: "P1", uraian: "Pemahaman", indikator: "IP1"),
            Keluaran(kode: "OP2", program: "P2", uraian: "Kesiapsiagaan", indikator: "IP2"),
        ]
    }

    private static func isiKeterangan(_ berkas: inout BerkasKinerja) {
        berkas.daftarPerjanjian = [
            PerjanjianKinerja(
                kode: "PK0", pihakPertama: "KABAN", pihakKedua: "Wali Kota Sampel",
                tanggal: Tanggal(tahun: 2024, bulan: 1, hari: 15)),
            PerjanjianKinerja(
                kode: "PK1", versi: 1, pihakPertama: "KABAN", pihakKedua: "Wali Kota Sampel",
                tanggal: Tanggal(tahun: 2024, bulan: 10, hari: 9), alasan: .pergantianPejabat),
        ]
        berkas.daftarRencanaAksi = [
            RencanaAksi(
                indikator: "I1", langkah: "Forum kerukunan", simpul: "SB1",
                triwulan: ["1 forum", "", "1 forum", ""],
                penanggungJawab: "BID"),
            RencanaAksi(indikator: "I1", langkah: "Survei"),
        ]
        berkas.daftarAnalisis = [
            Analisis(indikator: "I1", jenis: .sebab, uraian: "Forum lintas agama berjalan."),
            Analisis(indikator: "I1", jenis: .sebab, uraian: "Dukungan tokoh."),
            Analisis(indikator: "I2", jenis: .solusi, uraian: "Deteksi dini."),
            Analisis(indikator: "S2", jenis: .hambatan, uraian: "Tahun politik."),
        ]
        berkas.daftarPembanding = [
            Pembanding(
                indikator: "I1", tahun: 2024, jenis: .nasional, nama: "Rata-rata nasional",
                nilai: Angka(kanonik: "76.02"),
                sumber: "Kementerian Agama"),
            Pembanding(
                indikator: "I1", tahun: 2024, jenis: .peringkat, nama: "Kota Lain",
                nilai: Angka(kanonik: "80")),
            Pembanding(
                indikator: "I1", tahun: 2024, jenis: .peringkat, nama: "Kota Sampel",
                nilai: Angka(kanonik: "75.51")),
        ]
        berkas.daftarSumberDaya = [
            SumberDaya(
                jenis: .pegawai, kelompok: "Menurut pendidikan", baris: "Sekretariat", kolom: "S2", jumlah: 2),
            SumberDaya(
                jenis: .pegawai, kelompok: "Menurut pendidikan", baris: "Sekretariat", kolom: "S1", jumlah: 5),
            SumberDaya(
                jenis: .pegawai, kelompok: "Menurut pendidikan", baris: "Bidang Ketahanan", kolom: "S1",
                jumlah: 3),
            SumberDaya(
                jenis: .pegawai, kelompok: "Menurut golongan", baris: "Golongan III", jumlah: 10,
                satuan: "orang"),
            SumberDaya(jenis: .sarana, kelompok: "", baris: "Mobil", jumlah: 3, satuan: "unit"),
            SumberDaya(jenis: .sarana, kelompok: "", baris: "Meja", jumlah: 12, satuan: "set"),
        ]
        berkas.daftarRekomendasi = [
            Rekomendasi(
                tahun: 2023, sumber: "Inspektorat", uraian: "Perbaiki indikator", tindakLanjut: "Reviu IKU",
                status: .tuntas),
            Rekomendasi(
                tahun: 2023, sumber: "Inspektorat", uraian: "Latih pegawai", status: .proses,
                penanggungJawab: "SEK"),
            Rekomendasi(
                tahun: 2023, sumber: "Inspektorat", uraian: "Susun SOP", tindakLanjut: "SOP terbit",
                status: .tuntas),
        ]
        berkas.daftarPenghargaan = [
            Penghargaan(tahun: 2024, nama: "Badan terbaik", pemberi: "Wali Kota Sampel")
        ]
    }
}
