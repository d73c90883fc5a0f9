-- Work done in the background, one row each: the queue itself, so that it outlives the server.
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

-- The steps of a work: what is done stays done when the server is killed.
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

-- Files a step made. Contents lie beside the evidence and go when the work expires.
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
