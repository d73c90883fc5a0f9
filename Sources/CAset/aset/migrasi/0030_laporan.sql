-- The report (LKjIP) of an instansi in a year: its outline and state; no row = draf after the outline of the instansi.
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

-- Which reports need a review before they are signed; no row = the pemda's own needs one, the others do not.
CREATE TABLE setelan_laporan (
    pemda TEXT NOT NULL PRIMARY KEY REFERENCES pemda,
    reviu_pemda BIGINT NOT NULL CHECK (reviu_pemda IN (0, 1)),
    reviu_instansi BIGINT NOT NULL CHECK (reviu_instansi IN (0, 1)),
    versi BIGINT NOT NULL CHECK (versi > 0),
    diubah_oleh TEXT NOT NULL,
    diubah_pada TEXT NOT NULL
);

-- What belongs to a section beside its text, which is a fact (narasi): who writes it until when, what its writer saw.
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

-- A report as it was signed, and published: facts, texts, rules and outline in one frozen text.
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

-- The files that were published; contents lie in the store of evidence.
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

-- What the pemda asks of an instansi for its own report.
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
