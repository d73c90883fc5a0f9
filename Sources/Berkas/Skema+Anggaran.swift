internal import Kinerja

extension Skema {
    private static let kolomTahun = SkemaKolom.wajib(
        "tahun", .tahun, "Tahun", contoh: "2024", sinonim: ["tahun anggaran"])
    private static let kolomPagu = SkemaKolom.wajib(
        "pagu", .rupiah, "Anggaran", contoh: "1.500.000.000", sinonim: ["anggaran", "pagu (rp)", "anggaran (rp)"])
    private static let kolomRealisasi = SkemaKolom.boleh(
        "realisasi", .rupiah, "Realisasi", contoh: "1.450.000.000", sinonim: ["realisasi (rp)"])

    static let lembarAnggaran: [SkemaLembar] = [
        SkemaLembar(
            "pagu", sinonim: ["anggaran", "pagu anggaran"],
            "Anggaran per simpul, tahun, dan versi. Cukup isi simpul terbawah; bila induknya juga diisi, harus sama dengan jumlah anaknya. Kode TOTAL untuk tahun yang hanya diketahui jumlahnya.",
            [
                .wajib(
                    "simpul", .rujukan(["simpul"]), "Kode simpul, atau TOTAL", contoh: "K1.1.1",
                    sinonim: ["kode simpul", "program", "kode"]),
                kolomTahun,
                .wajib("versi", .versiAnggaran, "Versi anggaran", contoh: "murni", sinonim: ["versi anggaran"]),
                .wajib(
                    "nilai", .rupiah, "Nilai", contoh: "1.500.000.000",
                    sinonim: ["pagu", "anggaran", "pagu (rp)", "nilai (rp)"]),
                .boleh("sumber_dana", .teks, "Sumber dana; kosong = APBD", contoh: "APBD"),
            ]),
        SkemaLembar(
            "realisasi_anggaran", sinonim: ["realisasi keuangan"],
            "Uang yang dibelanjakan simpul dalam satu periode (bukan kumulatif).",
            [
                .wajib(
                    "simpul", .rujukan(["simpul"]), "Kode simpul, atau TOTAL", contoh: "K1.1.1",
                    sinonim: ["kode simpul", "program", "kode"]),
                kolomTahun,
                .boleh("periode", .periode, "Periode; kosong = tahun", contoh: "tw1", sinonim: ["triwulan", "bulan"]),
                .wajib(
                    "nilai", .rupiah, "Nilai", contoh: "350.000.000",
                    sinonim: ["realisasi", "realisasi (rp)", "nilai (rp)"]),
            ]),
        SkemaLembar(
            "belanja", sinonim: ["komposisi belanja", "jenis belanja"], "Anggaran dan realisasi menurut jenis belanja.",
            [
                .wajib(
                    "uraian", .teks, "Jenis belanja", contoh: "Belanja pegawai", sinonim: ["jenis belanja", "belanja"]),
                .boleh(
                    "induk", .teks, "Uraian kelompoknya; kosong untuk kelompok teratas", contoh: "Belanja operasi",
                    sinonim: ["kelompok"]),
                kolomTahun, kolomPagu, kolomRealisasi,
            ]),
        SkemaLembar(
            "hibah", sinonim: ["belanja hibah"], "Hibah per penerima dan tahun.",
            [
                .wajib(
                    "penerima", .teks, "Penerima", contoh: "Forum Kerukunan Umat Beragama",
                    sinonim: ["nama penerima"]),
                .boleh("kebutuhan", .teks, "Keperluan", contoh: "Operasional", sinonim: ["peruntukan", "keperluan"]),
                kolomTahun, kolomPagu, kolomRealisasi,
            ]),
    ]
}
