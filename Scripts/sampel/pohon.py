"""Tree, units, posts, and the indicators of the made-up agency."""

INSTANSI = """
kode|sampel-2025
nama|Dinas Lingkungan Hidup dan Perhubungan Kabupaten Tanjung Rawa
nama_singkat|DLHP Tanjung Rawa
tingkat|kabupaten
wilayah|Kabupaten Tanjung Rawa
pemda|Pemerintah Kabupaten Tanjung Rawa
tahun|2025
renstra_dari|2021
renstra_sampai|2026
versi_renstra|perubahan-1
tempat|Rawa Indah
alamat|Jalan Bakau Raya Nomor 7, Rawa Indah
laman|https://dlhp.tanjungrawa.example
kepala|KADIS
atasan|Bupati Tanjung Rawa
tanggal_laporan|2026-02-20
versi_nomenklatur|900.1.15.5-3406/2024
sistematika|sumsel
warna|#1B5E4B
lokal_angka|kanonik
"""

ATURAN = """
kode|sampel-2025|
uraian|Aturan contoh Kabupaten Tanjung Rawa|
batas_atas_tampilan|150|Peraturan Bupati contoh
batas_atas_rerata|120|Peraturan Bupati contoh
cara_rerata|per_indikator|Peraturan Bupati contoh
cara_predikat|rasio|Peraturan Bupati contoh
turun_rasio_realisasi_nol|100|Peraturan Bupati contoh
nol_belakang|ya|Kebiasaan daerah
efisiensi|EF_PMK214|PMK 214/2017
"""

SKALA = """
Istimewa|100|tidak||tidak|#1B6B3A|> 100|Skala capaian Kabupaten Tanjung Rawa|Peraturan Bupati contoh|Batas atas tiap pita termasuk.
Sangat Baik|90|tidak|100|ya|#4E9A58|> 90 – 100|||
Baik|75|tidak|90|ya|#86C06B|> 75 – 90|||
Cukup|60|tidak|75|ya|#D0A208|> 60 – 75|||
Kurang||tidak|60|ya|#B3261E|≤ 60|||
"""

UNIT = """
DINAS|Dinas Lingkungan Hidup dan Perhubungan||Melaksanakan urusan lingkungan hidup dan perhubungan
SEKRETARIAT|Sekretariat|DINAS|Perencanaan, keuangan, umum, dan kepegawaian
BID-PENCEMARAN|Bidang Tata Lingkungan dan Pengendalian Pencemaran|DINAS|Kajian lingkungan, pemantauan mutu air dan udara, serta penanganan pengaduan
BID-SAMPAH|Bidang Pengelolaan Sampah|DINAS|Pengurangan, pengangkutan, dan pemrosesan sampah
BID-LALIN|Bidang Lalu Lintas|DINAS|Perlengkapan jalan, manajemen lalu lintas, dan keselamatan
BID-ANGKUTAN|Bidang Angkutan|DINAS|Angkutan umum dan terminal
UPT-UJI|UPT Pengujian Kendaraan Bermotor|BID-LALIN|Pengujian berkala kendaraan
UPT-TPA|UPT Tempat Pemrosesan Akhir|BID-SAMPAH|Pengoperasian tempat pemrosesan akhir
"""

JABATAN = """
KADIS|Kepala Dinas Lingkungan Hidup dan Perhubungan Kabupaten Tanjung Rawa||DINAS|Pembina Utama Muda (IV/c)|definitif|2023-03-01|
SEKDIS|Sekretaris Dinas|KADIS|SEKRETARIAT|Pembina Tingkat I (IV/b)|definitif||
KASUBAG-UMUM|Kepala Subbagian Umum dan Kepegawaian|SEKDIS|SEKRETARIAT|Penata Tingkat I (III/d)|definitif||
KASUBAG-KEU|Kepala Subbagian Keuangan|SEKDIS|SEKRETARIAT|Penata Tingkat I (III/d)|definitif||
PERENCANA|Perencana Ahli Muda|SEKDIS|SEKRETARIAT|Penata (III/c)|definitif||
KABID-PENCEMARAN|Kepala Bidang Tata Lingkungan dan Pengendalian Pencemaran|KADIS|BID-PENCEMARAN|Pembina (IV/a)|definitif||
PENGAWAS-LH|Pengawas Lingkungan Hidup Ahli Muda|KABID-PENCEMARAN|BID-PENCEMARAN|Penata (III/c)|definitif||
KABID-SAMPAH|Kepala Bidang Pengelolaan Sampah|KADIS|BID-SAMPAH|Pembina (IV/a)|definitif||
KAUPT-TPA|Kepala UPT Tempat Pemrosesan Akhir|KABID-SAMPAH|UPT-TPA|Penata Tingkat I (III/d)|plt|2025-05-02|
KABID-LALIN|Kepala Bidang Lalu Lintas|KADIS|BID-LALIN|Pembina (IV/a)|definitif||
KAUPT-UJI|Kepala UPT Pengujian Kendaraan Bermotor|KABID-LALIN|UPT-UJI|Penata Tingkat I (III/d)|definitif||
KABID-ANGKUTAN|Kepala Bidang Angkutan|KADIS|BID-ANGKUTAN|Pembina (IV/a)|definitif||
"""

# kode | induk | jenis | uraian | nomenklatur | pengampu
SIMPUL = """
V||visi|Tanjung Rawa yang lestari, selamat, dan melayani||
M1|V|misi|Menjaga lingkungan hidup bagi generasi berikutnya||
M2|V|misi|Menyediakan perhubungan yang selamat dan terjangkau||
M3|V|misi|Menyelenggarakan pemerintahan yang bersih dan melayani||
T1|M1|tujuan|Meningkatnya kualitas lingkungan hidup||
T2|M2|tujuan|Meningkatnya pelayanan perhubungan||
T3|M3|tujuan|Meningkatnya tata kelola dinas||
S1|T1|sasaran|Terjaganya mutu air, udara, dan lahan||BID-PENCEMARAN
S2|T1|sasaran|Meningkatnya pengelolaan sampah||BID-SAMPAH
S3|T2|sasaran|Meningkatnya keselamatan dan kelancaran perhubungan||BID-LALIN
S4|T3|sasaran|Meningkatnya akuntabilitas kinerja dinas||SEKRETARIAT
P1||program|Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota|2.11.01|SEKRETARIAT
P1.K1|P1|kegiatan|Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah|2.11.01.2.01|SEKRETARIAT
P1.K1.S1|P1.K1|subkegiatan|Penyusunan Dokumen Perencanaan Perangkat Daerah|2.11.01.2.01.0001|PERENCANA
P1.K1.S2|P1.K1|subkegiatan|Evaluasi Kinerja Perangkat Daerah|2.11.01.2.01.0007|PERENCANA
P1.K2|P1|kegiatan|Administrasi Keuangan Perangkat Daerah|2.11.01.2.02|SEKRETARIAT
P1.K2.S1|P1.K2|subkegiatan|Penyediaan Gaji dan Tunjangan ASN|2.11.01.2.02.0001|KASUBAG-KEU
P1.K3|P1|kegiatan|Administrasi Umum Perangkat Daerah|2.11.01.2.06|SEKRETARIAT
P1.K3.S1|P1.K3|subkegiatan|Penyediaan Peralatan dan Perlengkapan Kantor|2.11.01.2.06.0002|KASUBAG-UMUM
P2|S1|program|Program Perencanaan Lingkungan Hidup|2.11.02|BID-PENCEMARAN
P2.K1|P2|kegiatan|Penyelenggaraan Kajian Lingkungan Hidup Strategis (KLHS) Kabupaten/Kota|2.11.02.2.02|BID-PENCEMARAN
P2.K1.S1|P2.K1|subkegiatan|Pembuatan dan Pelaksanaan KLHS RPJPD/RPJMD|2.11.02.2.02.0002|BID-PENCEMARAN
P3|S1|program|Program Pengendalian Pencemaran dan/atau Kerusakan Lingkungan Hidup|2.11.03|BID-PENCEMARAN
P3.K1|P3|kegiatan|Pencegahan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota|2.11.03.2.01|BID-PENCEMARAN
P3.K1.S1|P3.K1|subkegiatan|Pelaksanaan Pemantauan Kualitas Lingkungan Hidup terhadap Media Tanah, Air, Udara, dan Laut|2.11.03.2.01.0007|PENGAWAS-LH
P3.K1.S2|P3.K1|subkegiatan|Pengelolaan Laboratorium Lingkungan Hidup Kabupaten/Kota|2.11.03.2.01.0015|BID-PENCEMARAN
P3.K2|P3|kegiatan|Penanggulangan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota|2.11.03.2.02|BID-PENCEMARAN
P3.K2.S1|P3.K2|subkegiatan|Penanganan Kejadian Pencemaran dan Pengaduan Masyarakat||PENGAWAS-LH
P4|S2|program|Program Pengelolaan Persampahan|2.11.11|BID-SAMPAH
P4.K1|P4|kegiatan|Pengelolaan Sampah|2.11.11.2.01|BID-SAMPAH
P4.K1.S1|P4.K1|subkegiatan|Penanganan Sampah melalui Pengangkutan|2.11.11.2.01.0012|BID-SAMPAH
P4.K1.S2|P4.K1|subkegiatan|Peningkatan Peran Serta Masyarakat dalam Pengelolaan Persampahan|2.11.11.2.01.0004|BID-SAMPAH
P4.K1.S3|P4.K1|subkegiatan|Penyediaan Sarana dan Prasarana Pengelolaan Persampahan di TPA/TPST/SPA Kabupaten/Kota|2.11.11.2.01.0007|UPT-TPA
P5|S3|program|Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)|2.15.02|BID-LALIN
P5.K1|P5|kegiatan|Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota|2.15.02.2.02|BID-LALIN
P5.K1.S1|P5.K1|subkegiatan|Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota|2.15.02.2.02.0002|BID-LALIN
P5.K1.S2|P5.K1|subkegiatan|Rehabilitasi dan Pemeliharaan Perlengkapan Jalan|2.15.02.2.02.0004|BID-LALIN
P5.K2|P5|kegiatan|Pengujian Berkala Kendaraan Bermotor|2.15.02.2.05|UPT-UJI
P5.K2.S1|P5.K2|subkegiatan|Penyediaan Bukti Lulus Uji Pengujian Berkala Kendaraan Bermotor|2.15.02.2.05.0004|UPT-UJI
P5.K3|P5|kegiatan|Penyediaan Angkutan Umum untuk Jasa Angkutan Orang dan/atau Barang Antar Kota dalam 1 (Satu) Daerah Kabupaten/Kota|2.15.02.2.09|BID-ANGKUTAN
P5.K3.S1|P5.K3|subkegiatan|Penyediaan Layanan Angkutan Perintis||BID-ANGKUTAN
"""

# kode | simpul | nama | satuan | arah | jenis | rumus capaian | konsolidasi | frekuensi | iku | desimal | penanggung jawab
INDIKATOR = """
I1|S1|Indeks kualitas lingkungan hidup|Indeks|naik|angka|NAIK|tahunan|tahunan|ya|2|BID-PENCEMARAN
I2|S1|Titik pantau air yang melampaui baku mutu|Titik|turun|angka|TURUN_SELISIH|jumlah|triwulanan|tidak|0|PENGAWAS-LH
I3|S1|Waktu tanggap pengaduan lingkungan|Hari|turun|angka|TURUN_RASIO|rata|triwulanan|tidak|2|PENGAWAS-LH
I10|S1|Kajian lingkungan hidup strategis ditetapkan|Ya/tidak|naik|ya_tidak|YA_TIDAK|tahunan|tahunan|tidak||BID-PENCEMARAN
I13|S1|Kejadian pencemaran berat|Kejadian|turun|angka|TURUN_SELISIH|tahunan|tahunan|tidak|0|PENGAWAS-LH
I15|S1|Kadar debu halus tertinggi|µg/m³|turun|angka|TURUN_SELISIH|maks|triwulanan|tidak|0|PENGAWAS-LH
I4|S2|Persentase sampah terkelola|Persen|naik|angka|NAIK|rasio_kumulatif|triwulanan|ya|2|BID-SAMPAH
I11|S2|Pembangunan tempat pengolahan sampah Rawa Indah|Persen|naik|tahapan|NAIK|tahunan|tahunan|tidak|2|UPT-TPA
I5|S3|Tingkat isian angkutan perintis|Persen|rentang|angka|RENTANG|rata|bulanan|tidak|2|BID-ANGKUTAN
I6|S3|Waktu tunggu angkutan umum|Menit|rentang|angka|RENTANG_TURUN|tahunan|tahunan|tidak|0|BID-ANGKUTAN
I7|S3|Jam operasi angkutan barang di jalan kota|Jam per hari|stabil|angka|STABIL|tahunan|tahunan|tidak|1|BID-LALIN
I12|S3|Persentase penurunan kecelakaan lalu lintas|Persen|naik|angka|NAIK|tahunan|tahunan|ya|2|BID-LALIN
I14|S3|Korban jiwa di perlintasan yang dijaga dinas|Orang|turun|angka|TURUN_RASIO|tahunan|tahunan|tidak|0|BID-LALIN
I16|S3|Ketersediaan rambu terendah dalam setahun|Persen|naik|angka|NAIK|min|triwulanan|tidak|2|BID-LALIN
I17|S3|Kendaraan wajib uji yang lulus uji berkala|Persen|naik|angka|NAIK|terakhir|triwulanan|tidak|2|UPT-UJI
I18|S3|Kendaraan yang diuji emisinya|Unit|naik|angka|NAIK|jumlah|bulanan|tidak|0|UPT-UJI
I19|S3|Indeks kepuasan penumpang|Indeks|naik|angka|NAIK|tahunan|tahunan|tidak|2|BID-ANGKUTAN
I8|S4|Predikat AKIP dinas|Predikat|naik|predikat|PREDIKAT|tahunan|tahunan|ya||SEKRETARIAT
I9|S4|Opini BPK atas laporan keuangan daerah|Opini|naik|predikat|PREDIKAT|tahunan|tahunan|tidak||SEKRETARIAT
I20|S4|Rekomendasi hasil pengawasan yang selesai|Persen|naik|angka|NAIK|terakhir|triwulanan|tidak|2|SEKRETARIAT
IP1|P1|Indeks kepuasan layanan internal|Indeks|naik|angka|NAIK|tahunan|tahunan|tidak|2|SEKRETARIAT
IP2|P2|Dokumen kajian yang selesai|Dokumen|naik|angka|NAIK|jumlah|triwulanan|tidak|0|BID-PENCEMARAN
IP3|P3|Usaha yang taat ketentuan lingkungan|Persen|naik|angka|NAIK|tahunan|tahunan|tidak|2|PENGAWAS-LH
IP4|P4|Cakupan pengangkutan sampah|Persen|naik|angka|NAIK|tahunan|tahunan|tidak|2|BID-SAMPAH
IP5|P5|Ruas jalan dengan perlengkapan lengkap|Persen|naik|angka|NAIK|tahunan|tahunan|tidak|2|BID-LALIN
IK1|P4.K1|Sampah terangkut|Ton|naik|angka|NAIK|jumlah|triwulanan|tidak|0|BID-SAMPAH
IK2|P3.K1|Contoh uji yang diperiksa|Contoh|naik|angka|NAIK|jumlah|triwulanan|tidak|0|BID-PENCEMARAN
IK3|P5.K2|Bukti lulus uji yang diterbitkan|Lembar|naik|angka|NAIK|jumlah|triwulanan|tidak|0|UPT-UJI
IS1|P4.K1.S2|Kelompok warga pengolah sampah yang dibina|Kelompok|naik|angka|NAIK|tahunan|tahunan|tidak|0|BID-SAMPAH
"""

RUMUS = {
    "I1": "0.376 * ika + 0.405 * indeks_udara + 0.219 * ikl",
    "I4": "sampah_terkelola / timbulan * 100",
    "I12": "(kecelakaan[n-1] - kecelakaan) / kecelakaan[n-1] * 100",
}

FORMULA = {
    "I1": "0,376 × indeks kualitas air + 0,405 × indeks kualitas udara + 0,219 × indeks kualitas lahan",
    "I2": "Jumlah titik pantau yang melampaui baku mutu sepanjang tahun",
    "I3": "Rata-rata hari sejak pengaduan diterima sampai petugas tiba",
    "I4": "Sampah yang dikurangi dan ditangani ÷ timbulan sampah × 100",
    "I5": "Penumpang terangkut ÷ tempat duduk tersedia × 100",
    "I8": "Predikat hasil evaluasi Inspektorat",
    "I11": "Jumlah bobot tahapan dikalikan kemajuan tiap tahapan",
    "I12": "(kecelakaan tahun sebelumnya − kecelakaan tahun ini) ÷ kecelakaan tahun sebelumnya × 100",
    "I15": "Nilai rata-rata harian tertinggi di stasiun pantau",
    "I16": "Rambu terpasang dan berfungsi ÷ kebutuhan rambu × 100, nilai triwulan terendah",
    "I17": "Kendaraan lulus uji ÷ kendaraan wajib uji × 100, dihitung sejak awal tahun",
}

DEFINISI = {
    "I1": "Gabungan mutu air, udara, dan lahan kabupaten menurut hasil pemantauan.",
    "I4": "Bagian timbulan sampah rumah tangga yang dikurangi di sumber atau ditangani di fasilitas.",
    "I5": "Isian yang terlalu rendah memboroskan, yang terlalu tinggi mengurangi kenyamanan.",
    "I7": "Lama kendaraan barang boleh melintas; lebih dan kurang sama-sama merugikan.",
    "I8": "Hasil evaluasi akuntabilitas kinerja atas tahun sebelumnya.",
    "I12": "Perubahan jumlah kecelakaan di jalan kabupaten dibandingkan tahun sebelumnya.",
}

KETERBATASAN = {
    "I1": "Indeks lahan baru final pada triwulan II tahun berikutnya.",
    "I8": "Predikat menilai tahun sebelumnya.",
    "I9": "Opini menilai laporan keuangan tahun sebelumnya.",
    "I19": "Survei dilakukan dua tahun sekali, pada tahun genap.",
}

SUMBER_DATA = {
    "I1": "Laboratorium lingkungan dan stasiun pantau",
    "I2": "Laporan pemantauan",
    "I3": "Buku pengaduan",
    "I4": "Jembatan timbang dan bank sampah",
    "I5": "Catatan operator",
    "I8": "Inspektorat",
    "I9": "BPK",
    "I12": "Kepolisian resor",
    "I17": "UPT Pengujian",
    "I18": "UPT Pengujian",
    "I20": "Inspektorat",
}

SKALA_PREDIKAT = {"I8": "akip", "I9": "opini_bpk"}
BOBOT = {"I1": 2, "I4": 2, "I12": 2, "I8": 2}
