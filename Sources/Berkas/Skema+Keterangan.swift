internal import Kinerja

extension Skema {
    static let lembarKeterangan: [SkemaLembar] = [
        SkemaLembar(
            "sumber_daya", sinonim: ["kepegawaian", "pegawai", "sarana"],
            "Pegawai dan sarana, sebagai hitungan per tabel.",
            [
                .wajib("jenis", SumberDaya.Jenis.pilihan, "Jenis", contoh: "pegawai"),
                .wajib("kelompok", .teks, "Nama tabel", contoh: "Menurut pendidikan", sinonim: ["tabel"]),
                .wajib("baris", .teks, "Nama baris", contoh: "S-1"),
                .boleh("kolom", .teks, "Nama kolom; kosong bila hanya satu", contoh: "Laki-laki"),
                .wajib("jumlah", .bulat(0...1_000_000_000), "Banyaknya", contoh: "12"),
                .boleh("satuan", .teks, "Satuan", contoh: "orang"),
                kolomKeterangan,
            ]),
        SkemaLembar(
            "isu", sinonim: ["isu strategis", "swot", "permasalahan"], "Isu strategis, permasalahan, dan SWOT.",
            [
                .wajib("jenis", Isu.Jenis.pilihan, "Jenis", contoh: "isu"),
                .wajib("uraian", .teks, "Bunyinya", contoh: "Potensi konflik sosial", sinonim: ["isu"]),
            ]),
        SkemaLembar(
            "dasar_hukum", sinonim: ["landasan hukum"], "Dasar hukum laporan, satu baris satu peraturan.",
            [
                .wajib(
                    "uraian", .teks, "Nama peraturan", contoh: "Peraturan Presiden Nomor 29 Tahun 2014",
                    sinonim: ["dasar hukum", "peraturan"])
            ]),
        SkemaLembar(
            "rekomendasi", sinonim: ["tindak lanjut", "rekomendasi evaluasi"],
            "Rekomendasi evaluasi terdahulu dan tindak lanjutnya.",
            [
                .wajib("tahun", .tahun, "Tahun rekomendasi", contoh: "2023"),
                .boleh("sumber", .teks, "Yang memberi rekomendasi", contoh: "Inspektorat", sinonim: ["pemberi"]),
                .wajib(
                    "uraian", .teks, "Bunyi rekomendasi", contoh: "Menyempurnakan definisi operasional",
                    sinonim: ["rekomendasi"]),
                .boleh("tindak_lanjut", .teks, "Yang sudah dilakukan", contoh: "Definisi disusun ulang"),
                .wajib("status", Rekomendasi.Status.pilihan, "Status", contoh: "tuntas"),
                .boleh(
                    "penanggung_jawab", .rujukanAtauTeks(["unit", "jabatan"]), "Penanggung jawab", contoh: "U1",
                    sinonim: ["pj"]),
            ]),
        SkemaLembar(
            "penghargaan", sinonim: ["prestasi"], "Penghargaan yang diterima.",
            [
                .wajib("tahun", .tahun, "Tahun", contoh: "2024"),
                .wajib("nama", .teks, "Nama penghargaan", contoh: "Anugerah Kerukunan", sinonim: ["penghargaan"]),
                .boleh("pemberi", .teks, "Pemberi", contoh: "Gubernur"),
                kolomKeterangan,
            ]),
        SkemaLembar(
            "lampiran", sinonim: ["daftar lampiran"],
            "Foto, pindaian, dan lambang; berkasnya (PNG atau JPEG) di folder lampiran.",
            [
                .wajib("kode", .kode, "Kode lampiran", contoh: "L1"),
                .wajib("jenis", Lampiran.Jenis.pilihan, "Jenis", contoh: "foto"),
                .wajib(
                    "berkas", .namaBerkas, "Nama berkas", contoh: "rapat-forum.jpg", sinonim: ["nama berkas", "file"]),
                kolomKeterangan,
                .boleh(
                    "alternatif", .teks, "Gambaran isi untuk yang tidak dapat melihatnya",
                    contoh: "Peserta rapat duduk melingkar", sinonim: ["teks alternatif"]),
                .boleh(
                    "bagian", .kunci(kunciNarasi), "Bagian narasi tempatnya; kosong = di lampiran",
                    contoh: "analisis-sebab"),
            ]),
        SkemaLembar(
            "narasi", sinonim: ["teks narasi"],
            "Teks per bagian laporan. Pada folder: satu berkas narasi/KUNCI.md tiap bagian. Teks yang melebihi satu sel dilanjutkan pada baris berkunci KUNCI (2), KUNCI (3), dan seterusnya.",
            [
                .wajib("kunci", .kunci(kunciNarasi), "Kunci bagian", contoh: "kata-pengantar", sinonim: ["bagian"]),
                .boleh("teks", .teks, "Isi bagian", contoh: "Puji syukur ...", sinonim: ["isi", "narasi"]),
            ]),
    ]

    /// Keys of the narrative sections, in the order of a report.
    package static let kunciNarasi = [
        "kata-pengantar", "ikhtisar-eksekutif", "latar-belakang", "maksud-tujuan", "tugas-fungsi", "gambaran-umum",
        "struktur", "aspek-strategis", "isu-strategis", "sumber-daya", "sarana", "anggaran-umum",
        "tindak-lanjut-evaluasi", "sistematika-penyajian", "perencanaan-strategis", "strategi-kebijakan", "iku",
        "rencana-kinerja", "perjanjian-kinerja", "perjanjian-perubahan", "rencana-anggaran", "rencana-aksi", "skala",
        "capaian", "capaian-tahun-lalu", "kemajuan-renstra", "standar-nasional", "analisis-sebab", "efisiensi",
        "program-penunjang", "penghargaan", "realisasi-anggaran", "kesimpulan", "saran", "langkah-ke-depan",
        "inovasi-prestasi",
    ]
}
