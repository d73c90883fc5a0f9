-- Ditulis oleh make skema dari Sources/CAset/aset/migrasi; jangan disunting.

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

CREATE TABLE bagian_laporan (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    kunci TEXT NOT NULL CHECK (kunci <> ''),
    -- Linked figures and the values they had when the text was last stored: a JSON object.
    nilai_tautan TEXT NOT NULL,
    -- The last draft the program offered and the writer took; empty = none.
    draf_terakhir TEXT NOT NULL,
    penulis TEXT,
    tenggat TEXT,
    status TEXT NOT NULL CHECK (status IN ('belum', 'ditulis', 'selesai')),
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_oleh_nama TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kunci),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun,
    FOREIGN KEY (pemda, penulis) REFERENCES pengguna
);

CREATE INDEX bagian_laporan_penulis ON bagian_laporan (pemda, penulis);

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

CREATE TABLE bukti (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    id TEXT NOT NULL,
    rencana TEXT NOT NULL,
    indikator TEXT NOT NULL,
    tahun BIGINT NOT NULL,
    periode TEXT NOT NULL,
    sidik TEXT NOT NULL,
    nama TEXT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    pada TEXT NOT NULL,
    dilepas_oleh TEXT,
    dilepas_oleh_nama TEXT,
    dilepas_pada TEXT,
    PRIMARY KEY (pemda, instansi, id),
    FOREIGN KEY (pemda, instansi, rencana, indikator) REFERENCES indikator,
    FOREIGN KEY (pemda, sidik) REFERENCES bukti_isi
);

CREATE INDEX bukti_nilai ON bukti (pemda, instansi, rencana, indikator, tahun, periode);

CREATE INDEX bukti_sidik ON bukti (pemda, sidik);

CREATE TABLE bukti_isi (
    pemda TEXT NOT NULL REFERENCES pemda,
    sidik TEXT NOT NULL,
    ukuran BIGINT NOT NULL CHECK (ukuran > 0),
    jenis TEXT NOT NULL,
    pada TEXT NOT NULL,
    PRIMARY KEY (pemda, sidik)
);

CREATE TABLE butir_pekerjaan (
    pemda TEXT NOT NULL,
    pekerjaan TEXT NOT NULL,
    nomor BIGINT NOT NULL CHECK (nomor > 0),
    instansi TEXT NOT NULL,
    judul TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('antre', 'selesai', 'gagal')),
    galat TEXT NOT NULL,
    PRIMARY KEY (pemda, pekerjaan, nomor),
    FOREIGN KEY (pemda, pekerjaan) REFERENCES pekerjaan
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

CREATE TABLE hasil_pekerjaan (
    pemda TEXT NOT NULL,
    pekerjaan TEXT NOT NULL,
    -- 0 = of the whole work.
    butir BIGINT NOT NULL CHECK (butir >= 0),
    nama TEXT NOT NULL CHECK (nama <> ''),
    media TEXT NOT NULL,
    sidik TEXT NOT NULL,
    ukuran BIGINT NOT NULL CHECK (ukuran > 0),
    PRIMARY KEY (pemda, pekerjaan, butir, nama),
    FOREIGN KEY (pemda, pekerjaan) REFERENCES pekerjaan
);

CREATE INDEX hasil_pekerjaan_sidik ON hasil_pekerjaan (pemda, sidik);

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

CREATE TABLE indikator (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    kode TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, rencana, kode),
    FOREIGN KEY (pemda, instansi, rencana) REFERENCES rencana
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

CREATE INDEX indikator_tahun_simpul ON indikator_tahun (pemda, instansi, tahun_kinerja, simpul);

CREATE TABLE instansi (
    pemda TEXT NOT NULL,
    kode TEXT NOT NULL CHECK (kode <> ''),
    nama TEXT NOT NULL CHECK (nama <> ''),
    nama_singkat TEXT NOT NULL,
    -- akar: the pemda's own root entity.
    jenis TEXT NOT NULL CHECK (jenis IN ('akar', 'perangkat_daerah')),
    urutan BIGINT NOT NULL,
    aktif BIGINT NOT NULL CHECK (aktif IN (0, 1)),
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, kode),
    FOREIGN KEY (pemda) REFERENCES pemda
);

CREATE UNIQUE INDEX instansi_akar ON instansi (pemda) WHERE jenis = 'akar';

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

CREATE TABLE jabatan (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    kode TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, kode),
    FOREIGN KEY (pemda, instansi) REFERENCES instansi
);

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

CREATE TABLE jejak_audit (
    pemda TEXT NOT NULL REFERENCES pemda,
    nomor BIGINT NOT NULL CHECK (nomor > 0),
    pada TEXT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    tindakan TEXT NOT NULL,
    objek TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rincian TEXT NOT NULL,
    sebelum TEXT NOT NULL,
    sidik_sebelum TEXT NOT NULL,
    sidik TEXT NOT NULL,
    PRIMARY KEY (pemda, nomor)
);

CREATE INDEX jejak_audit_instansi ON jejak_audit (pemda, instansi, nomor);

CREATE TABLE jejak_kepala (
    pemda TEXT NOT NULL PRIMARY KEY REFERENCES pemda,
    nomor BIGINT NOT NULL,
    sidik TEXT NOT NULL
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

CREATE TABLE kode_pemulihan (
    pemda TEXT NOT NULL,
    pengguna TEXT NOT NULL,
    sidik TEXT NOT NULL,
    dipakai TEXT,
    PRIMARY KEY (pemda, pengguna, sidik),
    FOREIGN KEY (pemda, pengguna) REFERENCES pengguna
);

CREATE TABLE komentar_bagian (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    id TEXT NOT NULL,
    kunci TEXT NOT NULL CHECK (kunci <> ''),
    -- The comment this one answers.
    menjawab TEXT,
    -- The words it is about; empty = the whole section.
    kutipan TEXT NOT NULL,
    teks TEXT NOT NULL CHECK (teks <> ''),
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    pada TEXT NOT NULL,
    selesai_oleh_nama TEXT,
    selesai_pada TEXT,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, id),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun,
    CHECK ((selesai_oleh_nama IS NULL) = (selesai_pada IS NULL))
);

CREATE INDEX komentar_bagian_kunci ON komentar_bagian (pemda, instansi, tahun_kinerja, kunci);

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

CREATE TABLE laporan (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    -- Code of an outline the program knows; empty = that of the instansi.
    sistematika TEXT NOT NULL,
    -- An outline of its own, as JSON; empty = the one named above.
    sistematika_isi TEXT NOT NULL,
    status TEXT NOT NULL CHECK (
        status IN ('draf', 'diajukan', 'direviu', 'diperbaiki', 'ditandatangani', 'terbit')),
    -- Why it was returned, or what the reviewer says.
    catatan TEXT NOT NULL,
    -- Hash of what was submitted; empty while it may be written.
    sidik TEXT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_oleh_nama TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

CREATE INDEX laporan_status ON laporan (pemda, tahun_kinerja, status);

CREATE TABLE migrasi (
    nomor BIGINT NOT NULL PRIMARY KEY,
    nama TEXT NOT NULL,
    sidik TEXT NOT NULL,
    dijalankan TEXT NOT NULL
);

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

CREATE TABLE nomenklatur (
    pemda TEXT NOT NULL CHECK (pemda = '-'),
    kode TEXT NOT NULL CHECK (kode <> ''),
    -- prov, kabkota, or empty where both share it; a code may occur once for each.
    tingkat TEXT NOT NULL CHECK (tingkat IN ('', 'prov', 'kabkota')),
    jenis TEXT NOT NULL CHECK (jenis IN ('urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan')),
    nama TEXT NOT NULL CHECK (nama <> ''),
    kinerja TEXT NOT NULL,
    indikator TEXT NOT NULL,
    satuan TEXT NOT NULL,
    versi TEXT NOT NULL,
    -- Out of use: kept so that older trees can be read, never suggested first.
    lama BIGINT NOT NULL CHECK (lama IN (0, 1)),
    -- What words are looked for in, in lower case.
    cari TEXT NOT NULL,
    PRIMARY KEY (pemda, kode, tingkat)
);

CREATE TABLE nomenklatur_pergantian (
    pemda TEXT NOT NULL CHECK (pemda = '-'),
    kode_lama TEXT NOT NULL,
    tingkat TEXT NOT NULL CHECK (tingkat IN ('', 'prov', 'kabkota')),
    nama_lama TEXT NOT NULL,
    kode_baru TEXT NOT NULL,
    nama_baru TEXT NOT NULL,
    PRIMARY KEY (pemda, kode_lama, tingkat, kode_baru)
);

CREATE TABLE nomenklatur_versi (
    pemda TEXT NOT NULL PRIMARY KEY CHECK (pemda = '-'),
    versi TEXT NOT NULL,
    banyak BIGINT NOT NULL,
    dipasang_pada TEXT NOT NULL
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

CREATE TABLE pekerjaan (
    pemda TEXT NOT NULL REFERENCES pemda,
    id TEXT NOT NULL,
    jenis TEXT NOT NULL CHECK (jenis <> ''),
    -- Empty = concerns the whole pemda.
    instansi TEXT NOT NULL,
    judul TEXT NOT NULL,
    -- A JSON object; equal work has equal text.
    masukan TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('antre', 'jalan', 'selesai', 'gagal', 'batal')),
    langkah BIGINT NOT NULL CHECK (langkah >= 0),
    jumlah_langkah BIGINT NOT NULL CHECK (jumlah_langkah >= 0),
    -- What it is doing, in words.
    keterangan TEXT NOT NULL,
    galat TEXT NOT NULL,
    percobaan BIGINT NOT NULL CHECK (percobaan >= 0),
    minta_batal BIGINT NOT NULL CHECK (minta_batal IN (0, 1)),
    -- The server that works on it, and its last sign of life.
    pelayan TEXT NOT NULL,
    denyut TEXT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    dibuat_pada TEXT NOT NULL,
    mulai_pada TEXT,
    selesai_pada TEXT,
    -- Results were removed.
    kedaluwarsa BIGINT NOT NULL CHECK (kedaluwarsa IN (0, 1)),
    PRIMARY KEY (pemda, id)
);

CREATE INDEX pekerjaan_antrean ON pekerjaan (status, dibuat_pada);

CREATE INDEX pekerjaan_pengguna ON pekerjaan (pemda, oleh, dibuat_pada);

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

CREATE TABLE pemberitahuan (
    pemda TEXT NOT NULL,
    pengguna TEXT NOT NULL,
    id TEXT NOT NULL,
    jenis TEXT NOT NULL CHECK (jenis <> ''),
    pesan TEXT NOT NULL CHECK (pesan <> ''),
    -- Where it leads: instansi and year (0 = none), and what there: a section, a work, a request.
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    rujukan TEXT NOT NULL,
    pada TEXT NOT NULL,
    dibaca_pada TEXT,
    PRIMARY KEY (pemda, pengguna, id),
    FOREIGN KEY (pemda, pengguna) REFERENCES pengguna
);

CREATE INDEX pemberitahuan_belum ON pemberitahuan (pemda, pengguna, dibaca_pada);

CREATE TABLE pemda (
    pemda TEXT NOT NULL PRIMARY KEY CHECK (pemda <> ''),
    nama TEXT NOT NULL CHECK (nama <> ''),
    dibuat_pada TEXT NOT NULL
);

CREATE TABLE pengesahan_anggaran (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    versi_anggaran TEXT NOT NULL CHECK (versi_anggaran <> ''),
    tanggal TEXT NOT NULL,
    urutan BIGINT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, versi_anggaran),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun
);

CREATE TABLE pengguna (
    pemda TEXT NOT NULL REFERENCES pemda,
    id TEXT NOT NULL,
    nama_masuk TEXT NOT NULL CHECK (nama_masuk <> '' AND nama_masuk = LOWER(nama_masuk)),
    nama TEXT NOT NULL CHECK (nama <> ''),
    surel TEXT NOT NULL,
    sandi TEXT NOT NULL,
    aktif BIGINT NOT NULL CHECK (aktif IN (0, 1)),
    wajib_ganti BIGINT NOT NULL CHECK (wajib_ganti IN (0, 1)),
    totp TEXT,
    totp_calon TEXT,
    totp_langkah BIGINT NOT NULL,
    dibuat TEXT NOT NULL,
    terakhir_masuk TEXT,
    versi BIGINT NOT NULL,
    PRIMARY KEY (pemda, id),
    UNIQUE (pemda, nama_masuk)
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

CREATE TABLE penugasan (
    pemda TEXT NOT NULL,
    pengguna TEXT NOT NULL,
    nomor BIGINT NOT NULL,
    peran TEXT NOT NULL,
    instansi TEXT,
    unit TEXT,
    dari TEXT,
    sampai TEXT,
    PRIMARY KEY (pemda, pengguna, nomor),
    FOREIGN KEY (pemda, pengguna) REFERENCES pengguna,
    FOREIGN KEY (pemda, instansi) REFERENCES instansi,
    FOREIGN KEY (pemda, instansi, unit) REFERENCES unit,
    CHECK (unit IS NULL OR instansi IS NOT NULL)
);

CREATE TABLE percobaan_masuk (
    pemda TEXT NOT NULL REFERENCES pemda,
    kunci TEXT NOT NULL,
    gagal BIGINT NOT NULL,
    terakhir TEXT NOT NULL,
    terkunci_sampai TEXT NOT NULL,
    PRIMARY KEY (pemda, kunci)
);

CREATE TABLE periode (
    pemda TEXT NOT NULL REFERENCES pemda,
    tahun BIGINT NOT NULL,
    periode TEXT NOT NULL CHECK (
        periode IN (
            'tahun', 'tw1', 'tw2', 'tw3', 'tw4',
            'b01', 'b02', 'b03', 'b04', 'b05', 'b06', 'b07', 'b08', 'b09', 'b10', 'b11', 'b12')),
    dibuka TEXT,
    tenggat TEXT,
    ditutup TEXT,
    dasar TEXT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL,
    PRIMARY KEY (pemda, tahun, periode)
);

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

CREATE TABLE perjanjian_beku (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    kode TEXT NOT NULL,
    versi_perjanjian BIGINT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('draf', 'diajukan', 'ditandatangani')),
    isi_beku TEXT NOT NULL,
    sidik TEXT NOT NULL,
    tanggal TEXT,
    catatan TEXT NOT NULL,
    diajukan_oleh TEXT NOT NULL,
    diajukan_oleh_nama TEXT NOT NULL,
    diajukan_pada TEXT NOT NULL,
    ditandatangani_oleh TEXT,
    ditandatangani_oleh_nama TEXT,
    ditandatangani_pada TEXT,
    berkas_sidik TEXT,
    berkas_nama TEXT, asal TEXT NOT NULL DEFAULT 'tolok' CHECK (asal IN ('tolok', 'luar')),
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kode, versi_perjanjian),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun,
    CHECK ((status = 'ditandatangani') = (tanggal IS NOT NULL)),
    CHECK ((berkas_sidik IS NULL) = (berkas_nama IS NULL))
);

CREATE INDEX perjanjian_beku_status ON perjanjian_beku (pemda, tahun_kinerja, status);

CREATE TABLE permintaan_bahan (
    pemda TEXT NOT NULL,
    id TEXT NOT NULL,
    -- Who is asked.
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    judul TEXT NOT NULL CHECK (judul <> ''),
    uraian TEXT NOT NULL,
    -- Section of the pemda's report it is for; empty = none.
    kunci TEXT NOT NULL,
    tenggat TEXT,
    status TEXT NOT NULL CHECK (status IN ('diminta', 'dijawab', 'diterima', 'dikembalikan')),
    jawaban TEXT NOT NULL,
    -- Why the answer was given back.
    catatan TEXT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    pada TEXT NOT NULL,
    dijawab_oleh_nama TEXT,
    dijawab_pada TEXT,
    PRIMARY KEY (pemda, id),
    FOREIGN KEY (pemda, instansi) REFERENCES instansi
);

CREATE INDEX permintaan_bahan_instansi ON permintaan_bahan (pemda, tahun_kinerja, instansi, status);

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

CREATE TABLE realisasi_pasti (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    indikator TEXT NOT NULL,
    tahun BIGINT NOT NULL,
    periode TEXT NOT NULL,
    nilai TEXT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, rencana, indikator, tahun, periode),
    FOREIGN KEY (pemda, instansi, rencana, indikator) REFERENCES indikator
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

CREATE TABLE rencana (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    kode TEXT NOT NULL,
    dari BIGINT NOT NULL,
    sampai BIGINT NOT NULL,
    PRIMARY KEY (pemda, instansi, kode),
    FOREIGN KEY (pemda, instansi) REFERENCES instansi,
    CHECK (kode = dari || '-' || sampai)
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
    diubah_pada TEXT NOT NULL, kemajuan TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja, indikator) REFERENCES indikator_tahun,
    FOREIGN KEY (pemda, instansi, tahun_kinerja, simpul) REFERENCES simpul_tahun
);

CREATE TABLE rencana_versi (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi >= 0),
    tahun_kinerja BIGINT NOT NULL,
    isi_beku TEXT NOT NULL,
    sidik TEXT NOT NULL,
    dokumen TEXT NOT NULL,
    tanggal TEXT NOT NULL,
    alasan TEXT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    pada TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, rencana, versi),
    FOREIGN KEY (pemda, instansi, rencana) REFERENCES rencana
);

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

CREATE TABLE sesi (
    pemda TEXT NOT NULL,
    sidik_token TEXT NOT NULL,
    pengguna TEXT NOT NULL,
    csrf TEXT NOT NULL,
    dibuat TEXT NOT NULL,
    terakhir TEXT NOT NULL,
    kedaluwarsa TEXT NOT NULL,
    PRIMARY KEY (pemda, sidik_token),
    FOREIGN KEY (pemda, pengguna) REFERENCES pengguna
);

CREATE INDEX sesi_pengguna ON sesi (pemda, pengguna);

CREATE TABLE setelan_laporan (
    pemda TEXT NOT NULL PRIMARY KEY REFERENCES pemda,
    reviu_pemda BIGINT NOT NULL CHECK (reviu_pemda IN (0, 1)),
    reviu_instansi BIGINT NOT NULL CHECK (reviu_instansi IN (0, 1)),
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL
);

CREATE TABLE simpul (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    kode TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, rencana, kode),
    FOREIGN KEY (pemda, instansi, rencana) REFERENCES rencana
);

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

CREATE INDEX simpul_tahun_induk ON simpul_tahun (pemda, instansi, tahun_kinerja, induk);

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

CREATE TABLE status_realisasi (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    indikator TEXT NOT NULL,
    tahun BIGINT NOT NULL,
    periode TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('diajukan', 'diverifikasi', 'disetujui', 'dikunci', 'dikembalikan')),
    catatan TEXT NOT NULL,
    oleh TEXT NOT NULL,
    oleh_nama TEXT NOT NULL,
    pada TEXT NOT NULL,
    versi BIGINT NOT NULL CHECK (versi > 0),
    PRIMARY KEY (pemda, instansi, rencana, indikator, tahun, periode),
    FOREIGN KEY (pemda, instansi, rencana, indikator) REFERENCES indikator
);

CREATE INDEX status_realisasi_tahun ON status_realisasi (pemda, tahun, status);

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

CREATE TABLE terbitan (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL CHECK (nomor > 0),
    status TEXT NOT NULL CHECK (status IN ('ditandatangani', 'terbit', 'dibatalkan')),
    nama_instansi TEXT NOT NULL,
    isi_beku TEXT NOT NULL,
    sidik TEXT NOT NULL,
    -- Day of signing.
    tanggal TEXT NOT NULL,
    direviu_oleh_nama TEXT,
    direviu_pada TEXT,
    ditandatangani_oleh TEXT NOT NULL,
    ditandatangani_oleh_nama TEXT NOT NULL,
    ditandatangani_pada TEXT NOT NULL,
    diterbitkan_oleh_nama TEXT,
    diterbitkan_pada TEXT,
    dibatalkan_pada TEXT,
    alasan_batal TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun,
    CHECK (status <> 'terbit' OR diterbitkan_pada IS NOT NULL)
);

CREATE TABLE terbitan_berkas (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    tahun_kinerja BIGINT NOT NULL,
    nomor BIGINT NOT NULL,
    format TEXT NOT NULL CHECK (format <> ''),
    nama TEXT NOT NULL CHECK (nama <> ''),
    sidik TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, nomor, format),
    FOREIGN KEY (pemda, instansi, tahun_kinerja, nomor) REFERENCES terbitan,
    FOREIGN KEY (pemda, sidik) REFERENCES bukti_isi
);

CREATE INDEX terbitan_berkas_sidik ON terbitan_berkas (pemda, sidik);

CREATE TABLE unit (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    kode TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, kode),
    FOREIGN KEY (pemda, instansi) REFERENCES instansi
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
