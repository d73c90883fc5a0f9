-- Facts. The last four columns are the same everywhere: place in print, version for optimistic locking, last change.
-- Exact decimals are TEXT in canonical notation, money is BIGINT of whole rupiah, truth is 0 or 1, dates are ISO 8601.
-- Facts of a year refer to each other inside that year; values of the plan refer to the identities of 0001.

-- Every version of every fact; the tables below hold the current one. `lingkup` is the rencana or the year, `kunci` the
-- rest of the key as a JSON array, `isi` the values as a JSON object. Rows are only ever added.
CREATE TABLE riwayat (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tabel TEXT NOT NULL,
    lingkup TEXT NOT NULL,
    kunci TEXT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    tindakan TEXT NOT NULL CHECK (tindakan IN ('isi', 'hapus')),
    isi TEXT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    pada TEXT NOT NULL,
    alasan TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tabel, lingkup, kunci, versi),
    FOREIGN KEY (pemda, instansi) REFERENCES instansi
);

-- What an instansi says of itself in a year; opening a year is writing this row.
CREATE TABLE instansi_tahun (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    rencana TEXT NOT NULL,
    nama TEXT NOT NULL,
    nama_singkat TEXT NOT NULL,
    tingkat TEXT NOT NULL CHECK (tingkat IN ('provinsi', 'kabupaten', 'kota', 'kementerian')),
    wilayah TEXT NOT NULL,
    nama_pemda TEXT NOT NULL,
    renstra_dari BIGINT NOT NULL,
    renstra_sampai BIGINT NOT NULL,
    versi_renstra TEXT NOT NULL,
    tempat TEXT NOT NULL,
    alamat TEXT NOT NULL,
    laman TEXT NOT NULL,
    kepala TEXT,
    atasan TEXT NOT NULL,
    tanggal_laporan TEXT,
    versi_nomenklatur TEXT NOT NULL,
    sistematika TEXT NOT NULL,
    warna TEXT NOT NULL,
    huruf TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja),
    UNIQUE (pemda, instansi, tahun_kinerja, rencana),
    CHECK (rencana = renstra_dari || '-' || renstra_sampai),
    FOREIGN KEY (pemda, instansi, rencana) REFERENCES rencana,
    FOREIGN KEY (pemda, instansi, kepala) REFERENCES jabatan DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE unit_tahun (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    kode TEXT NOT NULL CHECK (kode <> ''),
    nama TEXT NOT NULL,
    induk TEXT,
    tugas TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kode),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun,
    FOREIGN KEY (pemda, instansi, kode) REFERENCES unit,
    FOREIGN KEY (pemda, instansi, tahun_kinerja, induk) REFERENCES unit_tahun DEFERRABLE INITIALLY DEFERRED
);

-- A post; who holds it stands in `pejabat`.
CREATE TABLE jabatan_tahun (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    kode TEXT NOT NULL CHECK (kode <> ''),
    nama TEXT NOT NULL,
    induk TEXT,
    unit TEXT,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kode),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun,
    FOREIGN KEY (pemda, instansi, kode) REFERENCES jabatan,
    FOREIGN KEY (pemda, instansi, tahun_kinerja, induk) REFERENCES jabatan_tahun DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (pemda, instansi, tahun_kinerja, unit) REFERENCES unit_tahun
);

-- Who held a post during the year, one row per holder.
CREATE TABLE pejabat (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    jabatan TEXT NOT NULL,
    nomor BIGINT NOT NULL,
    nama TEXT NOT NULL,
    nip TEXT NOT NULL,
    pangkat TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('definitif', 'plt', 'plh', 'pj', 'pjs')),
    mulai TEXT,
    selesai TEXT,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, jabatan, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja, jabatan) REFERENCES jabatan_tahun
);

-- Rules that differ from the national ones.
CREATE TABLE aturan_setelan (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    kunci TEXT NOT NULL,
    nilai TEXT NOT NULL,
    dasar TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kunci),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

-- The instansi's own scale; `pita` are its bands from best to worst.
CREATE TABLE skala_lokal (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nama TEXT NOT NULL,
    dasar_hukum TEXT NOT NULL,
    pembulatan_awal BIGINT,
    catatan TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

CREATE TABLE pita (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    predikat TEXT NOT NULL,
    min TEXT,
    min_termasuk BIGINT NOT NULL CHECK (min_termasuk IN (0, 1)),
    maks TEXT,
    maks_termasuk BIGINT NOT NULL CHECK (maks_termasuk IN (0, 1)),
    warna TEXT NOT NULL,
    teks TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES skala_lokal
);

-- The tree as it stands in a year.
CREATE TABLE simpul_tahun (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    rencana TEXT NOT NULL,
    kode TEXT NOT NULL CHECK (kode <> ''),
    induk TEXT,
    jenis TEXT NOT NULL CHECK (
        jenis IN (
            'visi', 'misi', 'tujuan', 'sasaran', 'sasaran_khusus', 'sasaran_operasional', 'program', 'kegiatan',
            'subkegiatan')),
    uraian TEXT NOT NULL,
    nomenklatur TEXT NOT NULL,
    pengampu TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kode),
    CHECK (kode <> 'TOTAL'),
    FOREIGN KEY (pemda, instansi, tahun_kinerja, rencana)
        REFERENCES instansi_tahun (pemda, instansi, tahun_kinerja, rencana),
    FOREIGN KEY (pemda, instansi, rencana, kode) REFERENCES simpul,
    FOREIGN KEY (pemda, instansi, tahun_kinerja, induk) REFERENCES simpul_tahun DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE indikator_tahun (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    rencana TEXT NOT NULL,
    kode TEXT NOT NULL CHECK (kode <> ''),
    simpul TEXT NOT NULL,
    nama TEXT NOT NULL,
    satuan TEXT NOT NULL,
    arah TEXT NOT NULL CHECK (arah IN ('naik', 'turun', 'rentang', 'stabil')),
    jenis_nilai TEXT NOT NULL CHECK (jenis_nilai IN ('angka', 'predikat', 'ya_tidak', 'tahapan')),
    rumus_capaian TEXT NOT NULL CHECK (
        rumus_capaian IN (
            'NAIK', 'TURUN_SELISIH', 'TURUN_RASIO', 'RENTANG', 'RENTANG_TURUN', 'STABIL', 'PREDIKAT', 'YA_TIDAK')),
    konsolidasi TEXT NOT NULL CHECK (
        konsolidasi IN ('jumlah', 'terakhir', 'rata', 'tahunan', 'maks', 'min', 'rasio_kumulatif')),
    frekuensi TEXT NOT NULL CHECK (frekuensi IN ('tahunan', 'triwulanan', 'bulanan')),
    rumus TEXT NOT NULL,
    formula TEXT NOT NULL,
    definisi TEXT NOT NULL,
    sumber_data TEXT NOT NULL,
    penanggung_jawab TEXT NOT NULL,
    keterbatasan TEXT NOT NULL,
    iku BIGINT NOT NULL CHECK (iku IN (0, 1)),
    bobot TEXT,
    skala_predikat TEXT NOT NULL,
    desimal BIGINT,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kode),
    FOREIGN KEY (pemda, instansi, tahun_kinerja, rencana)
        REFERENCES instansi_tahun (pemda, instansi, tahun_kinerja, rencana),
    FOREIGN KEY (pemda, instansi, rencana, kode) REFERENCES indikator,
    FOREIGN KEY (pemda, instansi, tahun_kinerja, simpul) REFERENCES simpul_tahun
);

-- `mendukung` is the kode of a simpul or of an indikator of the year.
CREATE TABLE dukungan (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    simpul TEXT NOT NULL,
    mendukung TEXT NOT NULL,
    pembebanan TEXT NOT NULL CHECK (pembebanan IN ('penuh', 'porsi', 'tanpa')),
    porsi TEXT,
    keterangan TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, simpul, mendukung),
    FOREIGN KEY (pemda, instansi, tahun_kinerja, simpul) REFERENCES simpul_tahun
);

CREATE TABLE keluaran (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    kode TEXT NOT NULL CHECK (kode <> ''),
    program TEXT NOT NULL,
    uraian TEXT NOT NULL,
    indikator TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kode),
    FOREIGN KEY (pemda, instansi, tahun_kinerja, program) REFERENCES simpul_tahun,
    FOREIGN KEY (pemda, instansi, tahun_kinerja, indikator) REFERENCES indikator_tahun
);

CREATE TABLE strategi (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    simpul TEXT NOT NULL,
    jenis TEXT NOT NULL CHECK (jenis IN ('strategi', 'arah_kebijakan')),
    uraian TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja, simpul) REFERENCES simpul_tahun
);

-- Values of the plan: one row per indikator, year, period and document, whatever year is looked at. `tahun_pencatat` is the
-- year it was last written from: what an import of a year does not name is removed only when that year wrote it.
CREATE TABLE target (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    indikator TEXT NOT NULL,
    tahun BIGINT NOT NULL,
    periode TEXT NOT NULL CHECK (
        periode IN (
            'tahun', 'tw1', 'tw2', 'tw3', 'tw4',
            'b01', 'b02', 'b03', 'b04', 'b05', 'b06', 'b07', 'b08', 'b09', 'b10', 'b11', 'b12')),
    sumber TEXT NOT NULL,
    jenis TEXT NOT NULL CHECK (jenis IN ('angka', 'rentang', 'predikat', 'ya', 'tidak_diukur')),
    nilai TEXT,
    nilai_atas TEXT,
    catatan TEXT NOT NULL,
    tahun_pencatat BIGINT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, rencana, indikator, tahun, periode, sumber),
    CHECK ((nilai IS NOT NULL) = (jenis IN ('angka', 'rentang', 'predikat'))),
    CHECK ((nilai_atas IS NOT NULL) = (jenis = 'rentang')),
    FOREIGN KEY (pemda, instansi, rencana, indikator) REFERENCES indikator
);

CREATE TABLE realisasi (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    indikator TEXT NOT NULL,
    tahun BIGINT NOT NULL,
    periode TEXT NOT NULL CHECK (
        periode IN (
            'tahun', 'tw1', 'tw2', 'tw3', 'tw4',
            'b01', 'b02', 'b03', 'b04', 'b05', 'b06', 'b07', 'b08', 'b09', 'b10', 'b11', 'b12')),
    jenis TEXT NOT NULL CHECK (
        jenis IN ('angka', 'predikat', 'ya', 'tidak', 'tidak_diukur', 'belum_dilaporkan', 'dari_komponen')),
    nilai TEXT,
    tahun_data BIGINT,
    status_angka TEXT NOT NULL CHECK (status_angka IN ('final', 'sementara', 'prakiraan', 'tahun_lalu')),
    capaian_terbit TEXT,
    bukti TEXT NOT NULL,
    catatan TEXT NOT NULL,
    tahun_pencatat BIGINT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, rencana, indikator, tahun, periode),
    CHECK ((nilai IS NOT NULL) = (jenis IN ('angka', 'predikat'))),
    FOREIGN KEY (pemda, instansi, rencana, indikator) REFERENCES indikator
);

CREATE TABLE komponen (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    indikator TEXT NOT NULL,
    tahun BIGINT NOT NULL,
    periode TEXT NOT NULL CHECK (
        periode IN (
            'tahun', 'tw1', 'tw2', 'tw3', 'tw4',
            'b01', 'b02', 'b03', 'b04', 'b05', 'b06', 'b07', 'b08', 'b09', 'b10', 'b11', 'b12')),
    nama TEXT NOT NULL,
    nilai TEXT NOT NULL,
    bobot TEXT,
    satuan TEXT NOT NULL,
    keterangan TEXT NOT NULL,
    tahun_pencatat BIGINT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, rencana, indikator, tahun, periode, nama),
    FOREIGN KEY (pemda, instansi, rencana, indikator) REFERENCES indikator
);

CREATE TABLE pagu (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    simpul TEXT NOT NULL,
    tahun BIGINT NOT NULL,
    versi_anggaran TEXT NOT NULL,
    sumber_dana TEXT NOT NULL,
    nilai BIGINT NOT NULL,
    tahun_pencatat BIGINT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, rencana, simpul, tahun, versi_anggaran, sumber_dana),
    FOREIGN KEY (pemda, instansi, rencana, simpul) REFERENCES simpul
);

CREATE TABLE realisasi_anggaran (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    simpul TEXT NOT NULL,
    tahun BIGINT NOT NULL,
    periode TEXT NOT NULL CHECK (
        periode IN (
            'tahun', 'tw1', 'tw2', 'tw3', 'tw4',
            'b01', 'b02', 'b03', 'b04', 'b05', 'b06', 'b07', 'b08', 'b09', 'b10', 'b11', 'b12')),
    nilai BIGINT NOT NULL,
    tahun_pencatat BIGINT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, rencana, simpul, tahun, periode),
    FOREIGN KEY (pemda, instansi, rencana, simpul) REFERENCES simpul
);

CREATE TABLE belanja (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    uraian TEXT NOT NULL,
    induk TEXT NOT NULL,
    tahun BIGINT NOT NULL,
    pagu BIGINT NOT NULL,
    realisasi BIGINT,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

CREATE TABLE hibah (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    penerima TEXT NOT NULL,
    kebutuhan TEXT NOT NULL,
    tahun BIGINT NOT NULL,
    pagu BIGINT NOT NULL,
    realisasi BIGINT,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

-- `daftar_indikator` and `daftar_simpul` are JSON arrays of codes; an empty one means the usual set.
CREATE TABLE perjanjian (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    kode TEXT NOT NULL CHECK (kode <> ''),
    versi_perjanjian BIGINT NOT NULL CHECK (versi_perjanjian >= 0),
    pihak_pertama TEXT NOT NULL,
    pihak_kedua TEXT NOT NULL,
    tanggal TEXT,
    tempat TEXT NOT NULL,
    alasan TEXT CHECK (alasan IN ('pergantian_pejabat', 'perubahan_strategi', 'perubahan_prioritas')),
    uraian_alasan TEXT NOT NULL,
    daftar_indikator TEXT NOT NULL,
    daftar_simpul TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kode, versi_perjanjian),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun,
    FOREIGN KEY (pemda, instansi, tahun_kinerja, pihak_pertama) REFERENCES jabatan_tahun
);

CREATE TABLE rencana_aksi (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    indikator TEXT NOT NULL,
    langkah TEXT NOT NULL,
    simpul TEXT,
    tw1 TEXT NOT NULL,
    tw2 TEXT NOT NULL,
    tw3 TEXT NOT NULL,
    tw4 TEXT NOT NULL,
    penanggung_jawab TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja, indikator) REFERENCES indikator_tahun,
    FOREIGN KEY (pemda, instansi, tahun_kinerja, simpul) REFERENCES simpul_tahun
);

-- `indikator` is the kode of an indikator or of a sasaran of the year.
CREATE TABLE analisis (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    indikator TEXT NOT NULL,
    jenis TEXT NOT NULL CHECK (
        jenis IN ('sebab', 'hambatan', 'solusi', 'tindak_lanjut', 'efisiensi', 'penunjang', 'tidak_tersedia')),
    uraian TEXT NOT NULL,
    nomor_analisis BIGINT,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

CREATE TABLE pembanding (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    indikator TEXT NOT NULL,
    tahun BIGINT NOT NULL,
    jenis TEXT NOT NULL CHECK (jenis IN ('nasional', 'provinsi', 'daerah_lain', 'spm', 'sdgs', 'peringkat')),
    nama TEXT NOT NULL,
    nilai TEXT,
    peringkat BIGINT,
    sumber TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja, indikator) REFERENCES indikator_tahun
);

CREATE TABLE sumber_daya (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    jenis TEXT NOT NULL CHECK (jenis IN ('pegawai', 'sarana')),
    kelompok TEXT NOT NULL,
    baris TEXT NOT NULL,
    kolom TEXT NOT NULL,
    jumlah BIGINT NOT NULL,
    satuan TEXT NOT NULL,
    keterangan TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

CREATE TABLE isu (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    jenis TEXT NOT NULL CHECK (jenis IN ('isu', 'permasalahan', 'kekuatan', 'kelemahan', 'peluang', 'ancaman')),
    uraian TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

CREATE TABLE dasar_hukum (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    uraian TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

CREATE TABLE rekomendasi (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    tahun BIGINT NOT NULL,
    sumber TEXT NOT NULL,
    uraian TEXT NOT NULL,
    tindak_lanjut TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('belum', 'proses', 'tuntas', 'tidak_dapat_ditindaklanjuti')),
    penanggung_jawab TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

CREATE TABLE penghargaan (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    tahun BIGINT NOT NULL,
    nama TEXT NOT NULL,
    pemberi TEXT NOT NULL,
    keterangan TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

-- The contents lie in the store of evidence under `sidik`, their SHA-256.
CREATE TABLE lampiran (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    kode TEXT NOT NULL CHECK (kode <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('foto', 'pindaian', 'lambang')),
    berkas TEXT NOT NULL,
    keterangan TEXT NOT NULL,
    alternatif TEXT NOT NULL,
    bagian TEXT NOT NULL,
    sidik TEXT,
    ukuran BIGINT,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kode),
    CHECK ((sidik IS NULL) = (ukuran IS NULL)),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

-- Text by section key.
CREATE TABLE narasi (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    kunci TEXT NOT NULL,
    teks TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kunci),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

CREATE INDEX simpul_tahun_induk ON simpul_tahun (pemda, instansi, tahun_kinerja, induk);
CREATE INDEX indikator_tahun_simpul ON indikator_tahun (pemda, instansi, tahun_kinerja, simpul);
