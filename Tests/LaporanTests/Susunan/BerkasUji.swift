import Kinerja

/// A small made-up agency: one indicator of every kind of result, two programmes, an agreement and its revision.
///
/// I1 above target (naik), I2 below target (turun, rose), I3 not measured, I4 exactly on target (predikat),
/// I5 not reported, I6 above target (turun, fell).
func berkasUji() throws -> BerkasKinerja {
    var instansi = Instansi(
        kode: "DKB", nama: "Dinas Kebersihan Kota Contoh", namaSingkat: "Dinas Kebersihan", tingkat: .kota,
        wilayah: "Kota Contoh", pemda: "Pemerintah Kota Contoh", tahun: 2024, renstraDari: 2022, renstraSampai: 2026,
        tempat: "Contoh", kepala: "KADIS", tanggalLaporan: Tanggal(tahun: 2025, bulan: 2, hari: 12))
    instansi.warna = "#1B5E20"
    var berkas = BerkasKinerja(instansi: instansi, aturan: try AturanKinerja.berlaku(tahun: 2024))
    isiOrganisasi(&berkas)
    isiPohon(&berkas)
    isiUkuran(&berkas)
    isiAnggaran(&berkas)
    isiPerjanjian(&berkas)
    return berkas
}

func hitunganUji(_ ubah: (inout BerkasKinerja) -> Void = { _ in }) throws -> Hitungan {
    var berkas = try berkasUji()
    ubah(&berkas)
    return Hitungan(berkas)
}

private func isiOrganisasi(_ berkas: inout BerkasKinerja) {
    berkas.daftarUnit = [
        Unit(kode: "SEK", nama: "Sekretariat", tugas: "mengelola administrasi"),
        Unit(kode: "BID", nama: "Bidang Kebersihan"),
    ]
    berkas.daftarJabatan = [
        Jabatan(
            kode: "KADIS", nama: "Kepala Dinas Kebersihan", pejabat: "[nama pejabat]", nip: "190101011920011001",
            pangkat: "Pembina Tingkat I"),
        Jabatan(kode: "KABID", nama: "Kepala Bidang Kebersihan", induk: "KADIS", pejabat: "[nama pejabat]"),
    ]
    berkas.daftarIsu = [Isu(jenis: .isu, uraian: "Timbulan sampah terus bertambah")]
    berkas.daftarDasarHukum = ["Peraturan Presiden Nomor 29 Tahun 2014"]
}

private func isiPohon(_ berkas: inout BerkasKinerja) {
    berkas.daftarSimpul = [
        Simpul(kode: "T1", jenis: .tujuan, uraian: "Kota yang bersih"),
        Simpul(kode: "S1", induk: "T1", jenis: .sasaran, uraian: "Meningkatnya penanganan sampah"),
        Simpul(kode: "S2", induk: "T1", jenis: .sasaran, uraian: "Meningkatnya akuntabilitas kinerja"),
        Simpul(kode: "P1", induk: "S1", jenis: .program, uraian: "Program Pengelolaan Persampahan"),
        Simpul(kode: "K1", induk: "P1", jenis: .kegiatan, uraian: "Pengangkutan Sampah"),
        Simpul(kode: "K2", induk: "P1", jenis: .kegiatan, uraian: "Pengurangan Sampah"),
        Simpul(kode: "P2", induk: "S2", jenis: .program, uraian: "Program Penunjang Urusan"),
    ]
    berkas.daftarIndikator = [
        Indikator(kode: "I1", simpul: "S1", nama: "Sampah tertangani", satuan: "Persen", iku: true, desimal: 2),
        Indikator(
            kode: "I2", simpul: "S1", nama: "Titik pembuangan liar", satuan: "Titik", arah: .turun,
            rumusCapaian: .turunSelisih),
        Indikator(
            kode: "I3", simpul: "S1", nama: "Kepuasan warga", satuan: "Nilai",
            keterbatasan: "Survei dilakukan dua tahun sekali."),
        Indikator(
            kode: "I4", simpul: "S2", nama: "Nilai SAKIP", satuan: "Predikat", jenisNilai: .predikat,
            rumusCapaian: .predikat,
            skalaPredikat: "akip"),
        Indikator(kode: "I5", simpul: "S2", nama: "Temuan selesai", satuan: "Persen"),
        Indikator(
            kode: "I6", simpul: "S2", nama: "Aduan terlambat", satuan: "Aduan", arah: .turun,
            rumusCapaian: .turunSelisih),
        Indikator(kode: "IK1", simpul: "K1", nama: "Sampah terangkut", satuan: "Ton"),
    ]
}

private func isiUkuran(_ berkas: inout BerkasKinerja) {
    func target(_ kode: String, _ nilai: NilaiTarget, _ tahun: Int = 2024, _ sumber: SumberTarget = .pk) -> Target {
        Target(indikator: kode, tahun: tahun, sumber: sumber, nilai: nilai)
    }
    berkas.daftarTarget = [
        target("I1", .angka(80)), target("I1", .angka(95), 2026, .renstra), target("I2", .angka(10)),
        target("I2", .angka(4), 2026, .renstra), target("I3", .tidakDiukur), target("I4", .predikat("B")),
        target("I5", .angka(100)), target("I6", .angka(20)), target("I6", .angka(18), 2024, .pkPerubahan(1)),
        target("IK1", .angka(500)),
    ]
    berkas.daftarRealisasi = [
        Realisasi(indikator: "I1", tahun: 2024, nilai: .angka(84)),
        Realisasi(indikator: "I1", tahun: 2023, nilai: .angka(79)),
        Realisasi(indikator: "I2", tahun: 2024, nilai: .angka(12)),
        Realisasi(indikator: "I2", tahun: 2023, nilai: .angka(11)),
        Realisasi(indikator: "I3", tahun: 2024, nilai: .tidakDiukur),
        Realisasi(indikator: "I4", tahun: 2024, nilai: .predikat("B")),
        Realisasi(indikator: "I4", tahun: 2023, nilai: .predikat("CC")),
        Realisasi(indikator: "I6", tahun: 2024, nilai: .angka(9)),
        Realisasi(indikator: "I6", tahun: 2023, nilai: .angka(15)),
    ]
    berkas.daftarPembanding = [
        Pembanding(indikator: "I1", tahun: 2024, jenis: .nasional, nama: "rata-rata nasional", nilai: 77)
    ]
    berkas.daftarAnalisis = [
        Analisis(indikator: "I1", jenis: .sebab, uraian: "armada bertambah lima unit"),
        Analisis(indikator: "I1", jenis: .tindakLanjut, uraian: "Memperluas wilayah layanan."),
        Analisis(indikator: "I2", jenis: .hambatan, uraian: "Pengawasan malam belum ada"),
        Analisis(indikator: "S2", jenis: .tidakTersedia, uraian: "tidak ada standar nasional", nomorAnalisis: 4),
    ]
}

private func isiAnggaran(_ berkas: inout BerkasKinerja) {
    berkas.daftarPagu = [
        Pagu(simpul: "K1", tahun: 2024, versi: .murni, nilai: Rupiah(600_000_000)),
        Pagu(simpul: "K2", tahun: 2024, versi: .murni, nilai: Rupiah(200_000_000), sumberDana: "DAK"),
        Pagu(simpul: "P2", tahun: 2024, versi: .murni, nilai: Rupiah(200_000_000)),
    ]
    berkas.daftarRealisasiAnggaran = [
        RealisasiAnggaran(simpul: "K1", tahun: 2024, nilai: Rupiah(570_000_000)),
        RealisasiAnggaran(simpul: "K2", tahun: 2024, nilai: Rupiah(190_000_000)),
        RealisasiAnggaran(simpul: "P2", tahun: 2024, nilai: Rupiah(120_000_000)),
    ]
}

private func isiPerjanjian(_ berkas: inout BerkasKinerja) {
    berkas.daftarPerjanjian = [
        PerjanjianKinerja(
            kode: "PK-0", pihakPertama: "KADIS", pihakKedua: "Wali Kota Contoh",
            tanggal: Tanggal(tahun: 2024, bulan: 1, hari: 31),
            tempat: "Contoh"),
        PerjanjianKinerja(
            kode: "PK-1", versi: 1, pihakPertama: "KADIS", pihakKedua: "Wali Kota Contoh",
            tanggal: Tanggal(tahun: 2024, bulan: 10, hari: 7), alasan: .perubahanStrategi, uraianAlasan: "APBD berubah"),
        PerjanjianKinerja(
            kode: "PK-K", pihakPertama: "KABID", pihakKedua: "KADIS", daftarIndikator: ["IK1"],
            daftarSimpul: ["P1", "K1"]),
    ]
}

/// A PNG of one pixel width and two pixels height: only its head matters.
let pngUji: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 2, 8, 0,
    0, 0,
    0,
]
