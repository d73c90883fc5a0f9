internal import Kinerja

extension Skema {
    static let lembarPerjanjian: [SkemaLembar] = [
        SkemaLembar(
            "perjanjian", sinonim: ["perjanjian kinerja", "pk", "perkin", "penetapan kinerja"],
            "Perjanjian kinerja dan perubahannya; versi 0 adalah perjanjian awal.",
            [
                .wajib("kode", .kode, "Kode perjanjian, sama untuk semua versinya", contoh: "PK1"),
                .wajib("versi", .bulat(0...50), "0 = awal, 1 = perubahan pertama", contoh: "0"),
                .wajib("pihak_pertama", .rujukan(["jabatan"]), "Jabatan yang menerima mandat", contoh: "J1"),
                .wajib(
                    "pihak_kedua", .rujukanAtauTeks(["jabatan"]), "Jabatan atasan, kode atau sebutan",
                    contoh: "Wali Kota Pasuruan"),
                .boleh("tanggal", .tanggal, "Tanggal penandatanganan; kosong = belum", contoh: "2024-01-31"),
                .boleh("tempat", .teks, "Tempat penandatanganan", contoh: "Pasuruan"),
                .boleh(
                    "alasan", PerjanjianKinerja.AlasanPerubahan.pilihan,
                    "Alasan perubahan, untuk versi 1 dan seterusnya",
                    contoh: "perubahan_strategi"),
                .boleh("uraian_alasan", .teks, "Penjelasan alasan", contoh: "Penyesuaian dengan APBD perubahan"),
                .boleh(
                    "indikator", .daftarRujukan(["indikator"]), "Indikator di dalamnya; kosong = indikator sasaran",
                    contoh: "I1; I2"),
                .boleh(
                    "simpul", .daftarRujukan(["simpul"]), "Program yang dicantumkan; kosong = semua program",
                    contoh: "P1; P2"),
            ])
    ]
}
