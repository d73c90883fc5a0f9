"""Text sheets of the made-up agency, written as tables with bars."""

KOLOM = {
    "perjanjian": "kode versi pihak_pertama pihak_kedua tanggal tempat alasan uraian_alasan indikator simpul".split(),
    "rencana_aksi": "indikator langkah simpul tw1 tw2 tw3 tw4 penanggung_jawab".split(),
}

TABEL = {
    "keluaran": """
KL1|P2|Kajian lingkungan yang siap dipakai|IP2
KL2|P3|Usaha yang taat|IP3
KL3|P3|Contoh uji yang diperiksa|IK2
KL4|P4|Layanan pengangkutan sampah|IP4
KL5|P4|Sampah terangkut|IK1
KL6|P5|Perlengkapan jalan|IP5
KL7|P5|Bukti lulus uji|IK3
""",
    "perjanjian": """
PK|0|KADIS|Bupati Tanjung Rawa|2025-01-20|Rawa Indah||||
PK|1|KADIS|Bupati Tanjung Rawa|2025-10-06|Rawa Indah|perubahan_strategi|Anggaran perubahan menambah pengangkutan sampah dan perlengkapan jalan||
PK-SAMPAH|0|KABID-SAMPAH|KADIS|2025-01-22|Rawa Indah|||IP4;IK1;IS1|P4;P4.K1
""",
    "rencana_aksi": """
I1|Pemantauan mutu air dan udara di titik tetap|P3.K1.S1|Titik ditetapkan|Putaran pertama|Putaran kedua|Indeks dihitung|PENGAWAS-LH
I3|Penugasan petugas siaga pengaduan|P3.K2.S1|Jadwal siaga|Berjalan|Berjalan|Evaluasi|PENGAWAS-LH
I4|Penambahan ritase pengangkutan dan pembinaan bank sampah|P4.K1.S1|Rute baru|Ritase bertambah|Bank sampah dibina|Evaluasi rute|KABID-SAMPAH
I11|Pembangunan tempat pengolahan sampah|P4.K1.S3|Lelang|Konstruksi awal|Konstruksi|Konstruksi selesai|KAUPT-TPA
I12|Pemasangan rambu dan inspeksi ruas rawan|P5.K1.S1|Survei ruas|Pemasangan|Pemasangan|Inspeksi|KABID-LALIN
I17|Uji keliling di kecamatan|P5.K2.S1|Dua kecamatan|Tiga kecamatan|Tiga kecamatan|Dua kecamatan|KAUPT-UJI
I20|Penyelesaian rekomendasi hasil pengawasan|P1.K1.S2|Rencana tindak lanjut|Pemantauan|Pemantauan|Pemutakhiran|SEKDIS
""",
    "analisis": """
I1|sebab|Mutu air membaik setelah titik buangan ditertibkan, sedangkan mutu udara terjaga karena uji emisi bertambah.|
I1|hambatan|Indeks lahan belum final sehingga angka tahun ini masih sementara.|
I1|solusi|Data lahan diminta lebih awal dan dihitung bersama laboratorium.|
I1|tindak_lanjut|Angka final diterbitkan pada laporan berikutnya sebagai pembetulan.|
I2|sebab|Pemeriksaan berkala mendorong usaha memperbaiki pengolahan limbahnya.|
I3|sebab|Petugas siaga ditempatkan di dua wilayah sehingga jarak tempuh lebih pendek.|
I10|sebab|Kajian disusun bersama perangkat daerah terkait dan ditetapkan tepat waktu.|
I13|sebab|Pengawasan kegiatan berisiko tinggi berjalan setiap bulan.|
I15|sebab|Kebakaran lahan di kabupaten tetangga menaikkan kadar debu pada triwulan III.|
I15|hambatan|Sumber debu berada di luar wilayah.|
I15|solusi|Peringatan dini dan pembagian masker dilakukan bersama kecamatan.|
I15|tindak_lanjut|Kesepakatan penanganan bersama dengan kabupaten tetangga diusulkan.|
I4|sebab|Ritase bertambah dan bank sampah aktif, tetapi target perubahan sedikit di atas hasil.|
I4|hambatan|Dua truk rusak pada triwulan I sehingga sampah terkelola awal tahun rendah.|
I4|solusi|Truk sewa dipakai sejak triwulan II.|
I4|tindak_lanjut|Dua truk baru diusulkan pada anggaran berikutnya.|
I11|sebab|Konstruksi terlambat karena hujan dan penyesuaian pondasi.|
I11|hambatan|Tanah rawa membutuhkan pondasi tambahan.|
I11|solusi|Jadwal dan gambar disesuaikan dengan persetujuan pengawas.|
I11|tindak_lanjut|Uji operasi dijadwalkan triwulan I tahun berikutnya.|
I5|sebab|Isian melampaui rentang karena penumpang sekolah bertambah pada rute yang sama.|
I5|tindak_lanjut|Satu perjalanan pagi ditambahkan.|
I6|sebab|Jadwal tetap membuat waktu tunggu lebih pendek daripada rentang.|
I7|sebab|Jam operasi sedikit lebih pendek karena pekerjaan jalan.|
I12|sebab|Rambu baru dan inspeksi di ruas rawan mengurangi kecelakaan.|
I14|sebab|Satu korban jiwa terjadi di perlintasan saat palang dalam perbaikan.|
I14|hambatan|Palang cadangan tidak tersedia.|
I14|solusi|Petugas jaga tambahan ditempatkan sampai palang diganti.|
I14|tindak_lanjut|Palang cadangan diadakan pada triwulan I tahun berikutnya.|
I16|sebab|Rambu rusak karena angin pada triwulan III, lalu diganti.|
I17|sebab|Uji keliling mendekatkan layanan kepada pemilik kendaraan.|
I18|sebab|Uji emisi digabung dengan uji berkala.|
I19|sebab|Survei dua tahunan tidak dilakukan tahun ini.|
I8|sebab|Perbaikan rencana aksi dan pengukuran menaikkan predikat.|
I9|sebab|Dinas menyajikan aset dan belanja secara tertib dalam laporan keuangan daerah.|
I20|sebab|Tiga triwulan di atas target; hasil triwulan IV belum diterima.|
I20|tindak_lanjut|Hasil pemutakhiran diminta sebelum laporan ditandatangani.|
S1|efisiensi|Alat laboratorium dibeli melalui katalog sehingga harganya lebih rendah.|
S2|efisiensi|Sisa anggaran tempat pengolahan sampah menunggu penyelesaian konstruksi, bukan penghematan.|
S3|efisiensi|Uji emisi memakai petugas dan alat yang sama dengan uji berkala.|
S1|penunjang|Program pengendalian pencemaran menghasilkan data indeks; program perencanaan menghasilkan kajian.|
S2|penunjang|Program persampahan menanggung pengangkutan, peran serta warga, dan sarana.|
S3|penunjang|Program lalu lintas dan angkutan menanggung rambu, pengujian, dan angkutan perintis.|
I2|tidak_tersedia|Banyak titik pantau berbeda di tiap daerah.|4
I3|tidak_tersedia|Tidak ada standar waktu tanggap yang seragam.|4
I10|tidak_tersedia|Merupakan keluaran yang wajib bagi setiap daerah.|4
I11|tidak_tersedia|Merupakan pekerjaan tersendiri.|4
I5|tidak_tersedia|Rentang ditetapkan menurut kapasitas armada sendiri.|4
I7|tidak_tersedia|Jam operasi diatur tiap daerah.|4
I19|tidak_tersedia|Tidak diukur pada tahun ini.|4
I20|tidak_tersedia|Angka tahunan belum lengkap.|4
I8|tidak_tersedia|Predikat dinas sejenis tidak diterbitkan.|4
I9|tidak_tersedia|Opini diberikan kepada pemerintah daerah, bukan kepada dinas.|4
I18|tidak_tersedia|Banyaknya kendaraan berbeda di tiap daerah.|4
""",
    "pembanding": """
I1|2025|nasional|Rata-rata nasional (angka contoh)|72.9||Data karangan untuk sampel
I1|2025|provinsi|Rata-rata provinsi (angka contoh)|70.6||Data karangan untuk sampel
I1|2025|peringkat|Kabupaten Muara Contoh|73.4|1|Data karangan untuk sampel
I1|2025|peringkat|Kabupaten Bukit Contoh|72.2|2|Data karangan untuk sampel
I1|2025|peringkat|Kabupaten Tanjung Rawa|71.15|3|Data karangan untuk sampel
I1|2025|peringkat|Kabupaten Pesisir Contoh|68.8|4|Data karangan untuk sampel
I4|2025|sdgs|Pengelolaan sampah perkotaan|70||Data karangan untuk sampel
I4|2025|daerah_lain|Kabupaten Bukit Contoh|69.3||Data karangan untuk sampel
I6|2025|spm|Waktu tunggu layanan angkutan|15||Data karangan untuk sampel
I12|2025|provinsi|Rata-rata penurunan di provinsi|4.7||Data karangan untuk sampel
I13|2025|nasional|Kejadian pencemaran berat yang dapat diterima|0||Data karangan untuk sampel
I14|2025|nasional|Sasaran keselamatan tanpa korban|0||Data karangan untuk sampel
I15|2025|nasional|Baku mutu debu halus harian|75||Data karangan untuk sampel
I16|2025|spm|Ketersediaan rambu|85||Data karangan untuk sampel
I17|2025|provinsi|Rata-rata kelulusan uji|88.5||Data karangan untuk sampel
""",
    "sumber_daya": """
pegawai|Menurut pendidikan|S-2|Laki-laki|6|orang|
pegawai|Menurut pendidikan|S-2|Perempuan|5|orang|
pegawai|Menurut pendidikan|S-1|Laki-laki|24|orang|
pegawai|Menurut pendidikan|S-1|Perempuan|21|orang|
pegawai|Menurut pendidikan|SLTA|Laki-laki|31|orang|
pegawai|Menurut pendidikan|SLTA|Perempuan|7|orang|
pegawai|Menurut status|PNS||72|orang|
pegawai|Menurut status|PPPK||22|orang|
sarana|Kendaraan dan alat|Truk sampah||14|unit|Dua rusak berat
sarana|Kendaraan dan alat|Bus perintis||6|unit|
sarana|Kendaraan dan alat|Alat uji kendaraan||3|set|
sarana|Kendaraan dan alat|Stasiun pantau udara||1|unit|
sarana|Gedung|Kantor dinas||1|unit|
sarana|Gedung|Laboratorium lingkungan||1|unit|
""",
    "strategi": """
S1|strategi|Menertibkan sumber pencemar melalui pengawasan berkala
S1|arah_kebijakan|Perluasan titik pantau dan uji emisi
S2|strategi|Mengurangi sampah dari sumbernya
S2|arah_kebijakan|Bank sampah di setiap desa dan perbaikan rute pengangkutan
S3|strategi|Mengutamakan ruas rawan kecelakaan
S3|arah_kebijakan|Rambu lengkap, uji keliling, dan angkutan perintis terjadwal
S4|strategi|Menjadikan pengukuran kinerja sebagai dasar rapat bulanan
S4|arah_kebijakan|Penyelesaian rekomendasi tepat waktu
""",
    "isu": """
isu|Mutu air sungai di muara dan kawasan industri kecil
isu|Timbulan sampah yang tumbuh lebih cepat daripada armada
isu|Keselamatan di ruas jalan lurus dan perlintasan
permasalahan|Armada pengangkut sampah menua
permasalahan|Data lahan terlambat tersedia
kekuatan|Laboratorium lingkungan sendiri
kekuatan|Petugas uji kendaraan bersertifikat
kelemahan|Jumlah pengawas lingkungan terbatas
kelemahan|Suku cadang truk sulit didapat
peluang|Kerja sama pengolahan sampah dengan kabupaten tetangga
peluang|Minat warga pada bank sampah
ancaman|Kebakaran lahan di luar wilayah
ancaman|Pertambahan kendaraan barang
""",
    "dasar_hukum": """
Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah
Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah
Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah
Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah
Peraturan Bupati contoh tentang Pengukuran Kinerja (karangan)
""",
    "rekomendasi": """
2024|Inspektorat Kabupaten Tanjung Rawa|Melengkapi rencana aksi dengan target triwulan|Rencana aksi 2025 memuat target triwulan|tuntas|PERENCANA
2024|Inspektorat Kabupaten Tanjung Rawa|Menyimpan bukti setiap realisasi|Bukti disimpan untuk indikator utama|proses|SEKDIS
2024|Inspektorat Kabupaten Tanjung Rawa|Membandingkan kinerja dengan daerah sejenis|Pembanding dikumpulkan|proses|PERENCANA
2023|Inspektorat Kabupaten Tanjung Rawa|Menghitung indeks lahan setiap triwulan|Data satelit hanya terbit setahun sekali|tidak_dapat_ditindaklanjuti|KABID-PENCEMARAN
2024|BPK|Memutakhirkan daftar aset truk||belum|KASUBAG-KEU
""",
    "penghargaan": """
2025|Kabupaten Peduli Sungai (contoh)|Gubernur|Peringkat ketiga
2025|Unit layanan uji kendaraan terbaik (contoh)|Kementerian terkait|
""",
    "lampiran": """
L1|lambang|lambang.png|Lambang Kabupaten Tanjung Rawa (karangan)|Perisai hijau dengan matahari di atas sungai|
L2|foto|bank-sampah.png|Bank sampah di Kecamatan Rawa Timur (ilustrasi)|Empat tempat sampah berwarna di bawah atap|analisis-sebab
L3|foto|rambu-baru.png|Rambu baru di ruas rawan kecelakaan (ilustrasi)|Jalan lurus dengan rambu bulat di tepinya|capaian
""",
}
