import Kinerja

/// What a role does and when, as short as it can be said.
struct LangkahPeran {
    var kapan: String
    var apa: String
}

extension Peran {
    /// In the order of the year.
    var langkah: [LangkahPeran] {
        switch self {
        case .adminPemda: Self.langkahAdmin
        case .perencana: Self.langkahPerencana
        case .petugas: Self.langkahPetugas
        case .kepala: Self.langkahKepala
        case .bappeda: Self.langkahBappeda
        case .organisasi: Self.langkahOrganisasi
        case .inspektorat: Self.langkahInspektorat
        case .kepalaDaerah: Self.langkahKepalaDaerah
        }
    }

    private static let langkahAdmin = [
        LangkahPeran(kapan: "Sekali", apa: "Daftarkan instansi, buat akun, dan beri peran di Pengaturan."),
        LangkahPeran(
            kapan: "Awal tahun",
            apa: "Buka tahun pengukuran dan tahun kinerja tiap instansi; periksa aturan, skala, dan tenggat."),
        LangkahPeran(
            kapan: "Bila perlu", apa: "Setel ulang sandi, lepas autentikator, nonaktifkan akun yang pindah tugas."),
        LangkahPeran(
            kapan: "Tiap triwulan", apa: "Verifikasi jejak audit dan catat nomor serta sidiknya di luar sistem."),
    ]

    private static let langkahPerencana = [
        LangkahPeran(
            kapan: "Awal Renstra",
            apa: "Susun pohon kinerja dan indikatornya, isi target Renstra, lalu minta ditetapkan."),
        LangkahPeran(
            kapan: "Januari", apa: "Buat draf perjanjian kinerja, bandingkan dengan Renstra dan tahun lalu, ajukan."),
        LangkahPeran(
            kapan: "Sesudah tenggat",
            apa: "Verifikasi realisasi yang diajukan; kembalikan dengan catatan bila buktinya kurang."),
        LangkahPeran(kapan: "Bila anggaran berubah", apa: "Isi pagu perubahan dan mulai perubahan perjanjian kinerja."),
    ]

    private static let langkahPetugas = [
        LangkahPeran(
            kapan: "Akhir triwulan", apa: "Buka Pengukuran, ketik atau tempel nilai unit Anda, lampirkan bukti."),
        LangkahPeran(kapan: "Sebelum tenggat", apa: "Isi catatan untuk capaian di bawah target, lalu Ajukan."),
        LangkahPeran(
            kapan: "Bila dikembalikan", apa: "Baca catatan pemeriksa di bawah barisnya, perbaiki, ajukan lagi."),
    ]

    private static let langkahKepala = [
        LangkahPeran(kapan: "Januari", apa: "Tanda tangani perjanjian kinerja; isinya dibekukan saat itu."),
        LangkahPeran(kapan: "Sesudah verifikasi", apa: "Setujui realisasi triwulan, atau kembalikan dengan catatan."),
        LangkahPeran(kapan: "Kapan saja", apa: "Lihat capaian di Beranda; tiap angka dapat dibuka sampai ke buktinya."),
    ]

    private static let langkahBappeda = [
        LangkahPeran(kapan: "Awal Renstra", apa: "Periksa keselarasan pohon kinerja, lalu tetapkan rencananya."),
        LangkahPeran(
            kapan: "Sesudah disetujui",
            apa: "Kunci realisasi triwulan semua instansi; buka kembali hanya dengan alasan."),
        LangkahPeran(kapan: "Menjelang tenggat", apa: "Lihat siapa yang terlambat di Pengaturan, Periode."),
    ]

    private static let langkahOrganisasi = [
        LangkahPeran(
            kapan: "Awal tahun",
            apa: "Tetapkan aturan dan skala tiap instansi beserta dasar hukumnya; atur tenggat periode."),
        LangkahPeran(
            kapan: "Sesudah disetujui",
            apa: "Kunci realisasi triwulan semua instansi; buka kembali hanya dengan alasan."),
        LangkahPeran(kapan: "Menjelang tenggat", apa: "Lihat siapa yang terlambat di Pengaturan, Periode."),
    ]

    private static let langkahInspektorat = [
        LangkahPeran(
            kapan: "Sebelum reviu", apa: "Buka angka mana pun sampai ke masukan, aturan, pembulatan, dan buktinya."),
        LangkahPeran(
            kapan: "Tiap triwulan", apa: "Verifikasi jejak audit dan cocokkan dengan nomor dan sidik yang Anda catat."),
        LangkahPeran(
            kapan: "Bila ragu", apa: "Telusuri jejak audit menurut orang, tindakan, dan tanggal; unduh sebagai CSV."),
    ]

    private static let langkahKepalaDaerah = [
        LangkahPeran(
            kapan: "Januari", apa: "Tanda tangani perjanjian kinerja kepala perangkat daerah sebagai pihak kedua."),
        LangkahPeran(
            kapan: "Kapan saja",
            apa: "Lihat capaian tiap instansi; yang di bawah target menyebut sebab dan tindak lanjutnya."),
    ]
}
