internal import Kinerja

extension Skema {
    /// Keys of the sheet `instansi`.
    package static let kunciInstansi: [SkemaKolom] = [
        .wajib("kode", .kode, "Kode singkat instansi", contoh: "kesbangpol-kota", sinonim: ["kode instansi"]),
        .wajib(
            "nama", .teks, "Nama resmi instansi", contoh: "Badan Kesatuan Bangsa dan Politik",
            sinonim: ["nama instansi", "nama perangkat daerah", "nama opd", "nama skpd"]),
        .boleh("nama_singkat", .teks, "Nama pendek untuk kepala halaman; kosong = nama resmi", contoh: "Bakesbangpol"),
        .wajib("tingkat", Instansi.Tingkat.pilihan, "Tingkat pemerintahan", contoh: "kota"),
        .wajib("wilayah", .teks, "Nama daerah atau kementerian", contoh: "Kota Pasuruan", sinonim: ["daerah"]),
        .boleh(
            "pemda", .teks, "Nama pemerintah daerah", contoh: "Pemerintah Kota Pasuruan",
            sinonim: ["pemerintah daerah"]),
        .wajib("tahun", .tahun, "Tahun laporan", contoh: "2024", sinonim: ["tahun laporan", "tahun anggaran"]),
        .wajib("renstra_dari", .tahun, "Tahun pertama Renstra", contoh: "2021", sinonim: ["awal renstra"]),
        .wajib("renstra_sampai", .tahun, "Tahun terakhir Renstra", contoh: "2026", sinonim: ["akhir renstra"]),
        .boleh("versi_renstra", .versiRencana, "Versi Renstra yang berlaku; kosong = murni", contoh: "murni"),
        .boleh("tempat", .teks, "Tempat penandatanganan", contoh: "Pasuruan"),
        .boleh("alamat", .teks, "Alamat kantor", contoh: "Jalan Contoh Nomor 1"),
        .boleh("laman", .teks, "Alamat laman", contoh: "https://contoh.go.id", sinonim: ["website", "situs"]),
        .boleh("kepala", .rujukan(["jabatan"]), "Kode jabatan kepala instansi", contoh: "J1"),
        .boleh("atasan", .teks, "Jabatan tempat kepala berjanji", contoh: "Wali Kota Pasuruan"),
        .boleh("tanggal_laporan", .tanggal, "Tanggal penandatanganan laporan", contoh: "2025-02-28"),
        .boleh("versi_nomenklatur", .teks, "Keputusan nomenklatur yang diikuti", contoh: "050-5889/2021"),
        .boleh("sistematika", .teks, "Kode sistematika laporan; kosong = baku", contoh: "permenpanrb-53-2014"),
        .boleh("warna", .warna, "Warna aksen laporan; kosong = warna resmi", contoh: "#1B4F72"),
        .boleh("huruf", .teks, "Keluarga huruf dokumen; kosong = Calibri", contoh: "Arial"),
        .boleh(
            "lokal_angka", .pilihan([LokalAngka.id.rawValue, LokalAngka.kanonik.rawValue]),
            "Cara menulis angka: id (1.234,5) atau kanonik (1234.5); kosong = kanonik pada CSV, id pada buku kerja",
            contoh: "id"),
    ]

    static let lembarInstansi: [SkemaLembar] = [
        SkemaLembar(
            "instansi", wajib: true, sinonim: ["profil", "identitas", "data instansi"],
            "Siapa yang melapor dan untuk tahun berapa. Satu baris tiap kunci.",
            [
                .wajib("kunci", .kunci(kunciInstansi.map(\.nama)), "Nama isian", contoh: "tahun", sinonim: ["isian"]),
                .boleh("nilai", .teks, "Isinya", contoh: "2024", sinonim: ["isi", "value"]),
                .boleh("keterangan", .diabaikan, "Penjelasan bagi pengisi", contoh: "Tahun laporan"),
            ]),
        SkemaLembar(
            "aturan", sinonim: ["aturan kinerja", "setelan"],
            "Cara menghitung yang berbeda dari aturan nasional. Kosongkan nilai untuk memakai aturan nasional.",
            [
                .wajib(
                    "kunci", .kunci(KunciAturan.allCases.map(\.rawValue)), "Nama aturan",
                    contoh: "batas_atas_tampilan"),
                .boleh("nilai", .teks, "Nilai aturan; tanpa = tidak ada", contoh: "120", sinonim: ["isi", "value"]),
                .boleh(
                    "dasar", .teks, "Dasar hukum atau sumber", contoh: "Perwali 10/2023",
                    sinonim: ["dasar hukum", "sumber"]),
            ]),
        SkemaLembar(
            "skala", sinonim: ["skala predikat", "skala nilai"],
            "Skala predikat milik instansi, dari yang terbaik. Bila diisi, menggantikan skala pada aturan. Nama, dasar_hukum, pembulatan_awal, dan catatan dibaca dari baris pertama.",
            [
                .wajib("predikat", .teks, "Nama pita", contoh: "Sangat Tinggi"),
                .boleh("min", .bilangan, "Batas bawah; kosong = tanpa batas", contoh: "90", sinonim: ["batas bawah"]),
                .boleh("min_termasuk", .yaTidak, "Apakah batas bawah termasuk pita ini", contoh: "tidak"),
                .boleh("maks", .bilangan, "Batas atas; kosong = tanpa batas", contoh: "100", sinonim: ["batas atas"]),
                .boleh("maks_termasuk", .yaTidak, "Apakah batas atas termasuk pita ini", contoh: "ya"),
                .boleh("warna", .warna, "Warna pita", contoh: "#1B6B3A"),
                .boleh("teks", .teks, "Batas sebagaimana dicetak", contoh: "91 ≤ 100", sinonim: ["interval"]),
                .boleh("nama", .teks, "Nama skala (baris pertama)", contoh: "Skala capaian kinerja"),
                .boleh("dasar_hukum", .teks, "Dasar hukum skala (baris pertama)", contoh: "Permendagri 86/2017"),
                .boleh("pembulatan_awal", .bulat(0...6), "Desimal sebelum digolongkan (baris pertama)", contoh: "0"),
                .boleh(
                    "catatan", .teks, "Catatan di bawah tabel skala (baris pertama)",
                    contoh: "Batas atas tiap pita termasuk."),
            ]),
        SkemaLembar(
            "unit", sinonim: ["unit kerja", "bidang"], "Susunan organisasi: sekretariat, bidang, bagian.",
            [
                .wajib("kode", .kode, "Kode unit", contoh: "U1", sinonim: ["kode unit"]),
                .wajib("nama", .teks, "Nama unit", contoh: "Sekretariat", sinonim: ["nama unit"]),
                .boleh("induk", .rujukan(["unit"]), "Unit di atasnya", contoh: "U0", sinonim: ["unit induk"]),
                .boleh(
                    "tugas", .teks, "Tugas dalam satu kalimat", contoh: "Menyiapkan bahan perencanaan",
                    sinonim: ["tugas dan fungsi"]),
            ]),
        SkemaLembar(
            "jabatan", sinonim: ["pejabat", "daftar jabatan"], "Jabatan dan pejabatnya.",
            [
                .wajib("kode", .kode, "Kode jabatan", contoh: "J1", sinonim: ["kode jabatan"]),
                .wajib("nama", .teks, "Nama jabatan", contoh: "Kepala Badan", sinonim: ["nama jabatan", "jabatan"]),
                .boleh("induk", .rujukan(["jabatan"]), "Jabatan atasannya", contoh: "J0", sinonim: ["atasan"]),
                .boleh("unit", .rujukan(["unit"]), "Unit tempatnya", contoh: "U1", sinonim: ["unit kerja"]),
                .boleh(
                    "pejabat", .teks, "Nama pejabat dengan gelar", contoh: "[nama pejabat]",
                    sinonim: ["nama pejabat"]),
                .boleh("nip", .nip, "NIP", contoh: "[NIP]"),
                .boleh(
                    "pangkat", .teks, "Pangkat dan golongan", contoh: "Pembina Utama Muda (IV/c)",
                    sinonim: ["pangkat/golongan"]),
                .boleh("status", Jabatan.Status.pilihan, "Status pejabat; kosong = definitif", contoh: "definitif"),
                .boleh("mulai", .tanggal, "Mulai menjabat", contoh: "2023-01-02"),
                .boleh("selesai", .tanggal, "Selesai menjabat; kosong = masih", contoh: "2024-12-31"),
            ]),
    ]
}
