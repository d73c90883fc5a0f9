internal import Kinerja

extension Skema {
    static let kolomKeterangan = SkemaKolom.boleh(
        "keterangan", .teks, "Keterangan", contoh: "sesuai DPPA", sinonim: ["ket"])

    static let lembarPohon: [SkemaLembar] = [
        SkemaLembar(
            "simpul", wajib: true, sinonim: ["pohon kinerja", "pohon", "sasaran"],
            "Pohon kinerja dari visi sampai subkegiatan. Urutan baris adalah urutan cetak.",
            [
                .wajib("kode", .kode, "Kode simpul", contoh: "S1", sinonim: ["kode simpul"]),
                .boleh(
                    "induk", .rujukan(["simpul"]), "Simpul di atasnya; kosong untuk puncak", contoh: "T1",
                    sinonim: ["kode induk", "simpul induk"]),
                .wajib("jenis", Simpul.Jenis.pilihan, "Jenis simpul", contoh: "sasaran", sinonim: ["jenis simpul"]),
                .wajib(
                    "uraian", .teks, "Bunyi tujuan, sasaran, atau nama program", contoh: "Meningkatnya kerukunan",
                    sinonim: ["uraian sasaran", "uraian simpul", "nama"]),
                .boleh(
                    "nomenklatur", .kodeResmi, "Kode nomenklatur resmi", contoh: "8.01.02",
                    sinonim: ["kode nomenklatur", "kode rekening"]),
                .boleh(
                    "pengampu", .rujukan(["unit", "jabatan"]), "Unit atau jabatan pengampu", contoh: "U1",
                    sinonim: ["penanggung jawab"]),
            ]),
        SkemaLembar(
            "dukungan", sinonim: ["program pendukung"],
            "Program atau kegiatan yang mendukung sasaran atau indikator di luar letaknya pada pohon.",
            [
                .wajib(
                    "simpul", .rujukan(["simpul"]), "Program, kegiatan, atau subkegiatan", contoh: "P3",
                    sinonim: ["program", "kode simpul"]),
                .wajib(
                    "mendukung", .rujukan(["simpul", "indikator"]), "Sasaran atau indikator yang didukung",
                    contoh: "S2"),
                .boleh(
                    "pembebanan", Dukungan.Pembebanan.pilihan, "Cara membebankan anggaran; kosong = penuh",
                    contoh: "porsi"),
                .boleh("porsi", .persen, "Bagian anggaran, hanya dengan pembebanan porsi; jumlahnya 100", contoh: "60"),
                kolomKeterangan,
            ]),
        SkemaLembar(
            "indikator", wajib: true, sinonim: ["indikator kinerja", "iku"], "Kartu indikator.",
            [
                .wajib(
                    "kode", .kode, "Kode indikator, tetap dari tahun ke tahun", contoh: "I1",
                    sinonim: ["kode indikator"]),
                .wajib(
                    "simpul", .rujukan(["simpul"]), "Simpul yang diukur", contoh: "S1",
                    sinonim: ["kode simpul", "kode sasaran", "sasaran"]),
                .wajib(
                    "nama", .teks, "Nama indikator", contoh: "Indeks kerukunan umat beragama",
                    sinonim: ["nama indikator", "indikator", "indikator kinerja", "uraian indikator"]),
                .boleh("satuan", .teks, "Satuan nilai", contoh: "Persen"),
                .boleh(
                    "arah", Arah.pilihan, "Arah yang lebih baik; kosong = naik", contoh: "naik",
                    sinonim: ["polaritas"]),
                .boleh("jenis_nilai", JenisNilai.pilihan, "Jenis nilai; kosong = angka", contoh: "angka"),
                .boleh(
                    "rumus_capaian", RumusCapaian.pilihan, "Rumus capaian; kosong = menurut arah dan jenis nilai",
                    contoh: "NAIK"),
                .boleh(
                    "konsolidasi", Konsolidasi.pilihan, "Cara periode menjadi tahun; kosong = tahunan",
                    contoh: "terakhir"),
                .boleh("frekuensi", Frekuensi.pilihan, "Kapan nilai wajib ada; kosong = tahunan", contoh: "triwulanan"),
                .boleh("rumus", .teks, "Rumus hitung atas komponen", contoh: "selesai / semua * 100"),
                .boleh(
                    "formula", .teks, "Rumus dalam kata-kata, untuk tabel IKU",
                    contoh: "Jumlah konflik selesai dibagi jumlah konflik dikali 100"),
                .boleh(
                    "definisi", .teks, "Definisi operasional", contoh: "Konflik yang diselesaikan dalam tahun berjalan",
                    sinonim: ["definisi operasional"]),
                .boleh("sumber_data", .teks, "Sumber data", contoh: "Laporan bidang"),
                .boleh(
                    "penanggung_jawab", .rujukanAtauTeks(["unit", "jabatan"]), "Penanggung jawab", contoh: "U1",
                    sinonim: ["pj", "pengampu"]),
                .boleh("keterbatasan", .teks, "Keterbatasan data", contoh: "Survei dua tahun sekali"),
                .boleh("iku", .yaTidak, "Indikator kinerja utama", contoh: "ya"),
                .boleh("bobot", .bilangan, "Bobot dalam rata-rata tertimbang; kosong = 1", contoh: "2"),
                .boleh("skala_predikat", .teks, "Skala huruf atau opini untuk jenis predikat", contoh: "akip"),
                .boleh("desimal", .bulat(0...6), "Banyak desimal saat dicetak; kosong = seperti diisi", contoh: "2"),
            ]),
        SkemaLembar(
            "keluaran", sinonim: ["output"], "Keluaran program dan indikator yang mengukurnya.",
            [
                .wajib("kode", .kode, "Kode keluaran", contoh: "K1"),
                .wajib(
                    "program", .rujukan(["simpul"]), "Program, kegiatan, atau subkegiatan", contoh: "P3",
                    sinonim: ["simpul", "kode program"]),
                .wajib(
                    "uraian", .teks, "Bunyi keluaran", contoh: "Forum pembauran terbentuk",
                    sinonim: ["keluaran", "nama"]),
                .wajib(
                    "indikator", .rujukan(["indikator"]), "Indikator keluaran", contoh: "I9",
                    sinonim: ["kode indikator"]),
            ]),
        SkemaLembar(
            "strategi", sinonim: ["strategi dan arah kebijakan"], "Strategi dan arah kebijakan tiap sasaran.",
            [
                .wajib("simpul", .rujukan(["simpul"]), "Sasaran", contoh: "S1", sinonim: ["sasaran", "kode simpul"]),
                .wajib("jenis", Strategi.Jenis.pilihan, "Jenis", contoh: "strategi"),
                .wajib("uraian", .teks, "Bunyinya", contoh: "Memperkuat forum kerukunan"),
            ]),
    ]
}
