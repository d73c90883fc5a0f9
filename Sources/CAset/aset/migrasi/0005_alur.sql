-- The cycle: periods, states of realisasi, frozen agreements and plans, evidence.

-- When values of a period may be filled, for the whole pemda. Dates are days where the pemda is.
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

-- Where a value stands; no row = terbuka.
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

-- Where a version of an agreement stands, and its text from submission on; no row = draf.
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
    berkas_nama TEXT,
    PRIMARY KEY (pemda, instansi, tahun_kinerja, kode, versi_perjanjian),
    FOREIGN KEY (pemda, instansi, tahun_kinerja) REFERENCES instansi_tahun,
    CHECK ((status = 'ditandatangani') = (tanggal IS NOT NULL)),
    CHECK ((berkas_sidik IS NULL) = (berkas_nama IS NULL))
);
CREATE INDEX perjanjian_beku_status ON perjanjian_beku (pemda, tahun_kinerja, status);

-- The plan as it was set, version after version.
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

-- Contents lie in the store of evidence, each once, under their SHA-256.
CREATE TABLE bukti_isi (
    pemda TEXT NOT NULL REFERENCES pemda,
    sidik TEXT NOT NULL,
    ukuran BIGINT NOT NULL CHECK (ukuran > 0),
    jenis TEXT NOT NULL,
    pada TEXT NOT NULL,
    PRIMARY KEY (pemda, sidik)
);

-- Evidence of a value. A link that is taken off stays, with who and when.
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
