internal import Kinerja

extension Skema {
    private static let kolomIndikator = SkemaKolom.wajib(
        "indikator", .rujukan(["indikator"]), "Kode indikator", contoh: "I1", sinonim: ["kode indikator"])
    private static let kolomTahun = SkemaKolom.wajib(
        "tahun", .tahun, "Tahun", contoh: "2024", sinonim: ["tahun anggaran"])
    private static let kolomPeriode = SkemaKolom.boleh(
        "periode", .periode, "Periode; kosong = tahun", contoh: "tw1", sinonim: ["triwulan", "bulan"])
    private static let kolomCatatan = SkemaKolom.boleh(
        "catatan", .teks, "Catatan", contoh: "hasil survei", sinonim: ["keterangan"])

    static let lembarPengukuran: [SkemaLembar] = [
        SkemaLembar(
            "komponen", sinonim: ["komponen perhitungan"],
            "Angka mentah di balik indikator: pembilang, penyebut, atau tahapan (bobot berjumlah 100).",
            [
                kolomIndikator, kolomTahun, kolomPeriode,
                .wajib(
                    "nama", .namaKomponen, "Nama yang dipakai dalam rumus", contoh: "selesai",
                    sinonim: ["nama komponen", "komponen"]),
                .wajib("nilai", .bilangan, "Nilainya; untuk tahapan: persen selesai", contoh: "34"),
                .boleh("bobot", .persen, "Bobot tahapan; jumlahnya 100", contoh: "25"),
                .boleh("satuan", .teks, "Satuan", contoh: "konflik"),
                kolomKeterangan,
            ]),
        SkemaLembar(
            "target", sinonim: ["target kinerja", "target indikator"],
            "Nilai yang dijanjikan, per indikator, tahun, periode, dan dokumen sumbernya.",
            [
                kolomIndikator, kolomTahun, kolomPeriode,
                .wajib("sumber", .sumberTarget, "Dokumen sumber", contoh: "pk", sinonim: ["sumber target", "dokumen"]),
                .wajib("nilai", .nilaiTarget, "Nilai target", contoh: "95,5", sinonim: ["target", "nilai target"]),
                kolomCatatan,
            ]),
        SkemaLembar(
            "realisasi", sinonim: ["realisasi kinerja", "realisasi indikator"],
            "Nilai nyata, per indikator, tahun, dan periode.",
            [
                kolomIndikator, kolomTahun, kolomPeriode,
                .boleh(
                    "nilai", .nilaiRealisasi, "Nilai realisasi", contoh: "96,25",
                    sinonim: ["realisasi", "nilai realisasi"]),
                .boleh("tahun_data", .tahun, "Tahun yang digambarkan angka itu; kosong = tahun baris", contoh: "2023"),
                .boleh("status_angka", Realisasi.StatusAngka.pilihan, "Status angka; kosong = final", contoh: "final"),
                .boleh("capaian_terbit", .persen, "Capaian tahun lalu sebagaimana terbit", contoh: "101,2"),
                .boleh("bukti", .teks, "Bukti dukung", contoh: "BA rekonsiliasi 12/2024", sinonim: ["bukti dukung"]),
                kolomCatatan,
            ]),
        SkemaLembar(
            "analisis", sinonim: ["analisis kinerja"],
            "Uraian per indikator (atau sasaran): sebab, hambatan, solusi, tindak lanjut.",
            [
                .wajib(
                    "indikator", .rujukan(["indikator", "simpul"]), "Kode indikator atau sasaran", contoh: "I1",
                    sinonim: ["kode indikator", "kode"]),
                .wajib("jenis", Analisis.Jenis.pilihan, "Jenis uraian", contoh: "sebab"),
                .wajib(
                    "uraian", .teks, "Uraian; untuk tidak_tersedia: alasannya",
                    contoh: "Koordinasi lintas perangkat daerah berjalan", sinonim: ["analisis"]),
                .boleh("nomor_analisis", .bulat(1...7), "Nomor analisis wajib yang tidak tersedia", contoh: "4"),
            ]),
        SkemaLembar(
            "pembanding", sinonim: ["perbandingan", "benchmark"], "Nilai di tempat lain, standar, atau peringkat.",
            [
                kolomIndikator, kolomTahun,
                .wajib("jenis", Pembanding.Jenis.pilihan, "Jenis pembanding", contoh: "nasional"),
                .wajib("nama", .teks, "Siapa atau apa pembandingnya", contoh: "Rata-rata nasional"),
                .boleh("nilai", .bilangan, "Nilainya", contoh: "76,02"),
                .boleh("peringkat", .bulat(1...100_000), "Peringkat", contoh: "3"),
                .boleh("sumber", .teks, "Sumber", contoh: "Kementerian Agama"),
            ]),
        SkemaLembar(
            "rencana_aksi", sinonim: ["renaksi"], "Langkah di bawah perjanjian kinerja, per triwulan.",
            [
                kolomIndikator,
                .wajib(
                    "langkah", .teks, "Langkah atau aksi", contoh: "Rapat forum kerukunan",
                    sinonim: ["aksi", "rencana aksi"]),
                .boleh(
                    "simpul", .rujukan(["simpul"]), "Kegiatan yang membiayai", contoh: "K1.1",
                    sinonim: ["kegiatan", "kode simpul"]),
                .boleh("tw1", .teks, "Rencana triwulan I", contoh: "1 rapat", sinonim: ["triwulan i", "triwulan 1"]),
                .boleh("tw2", .teks, "Rencana triwulan II", contoh: "2 rapat", sinonim: ["triwulan ii", "triwulan 2"]),
                .boleh(
                    "tw3", .teks, "Rencana triwulan III", contoh: "3 rapat", sinonim: ["triwulan iii", "triwulan 3"]),
                .boleh("tw4", .teks, "Rencana triwulan IV", contoh: "4 rapat", sinonim: ["triwulan iv", "triwulan 4"]),
                .boleh(
                    "penanggung_jawab", .rujukanAtauTeks(["unit", "jabatan"]), "Penanggung jawab", contoh: "J2",
                    sinonim: ["pj"]),
                .boleh(
                    "kemajuan", .teks, "Catatan kemajuan", contoh: "Dua rapat terlaksana", sinonim: ["catatan kemajuan"]
                ),
            ]),
    ]
}
