-- Pemda (the tenant), its instansi, and the planning periods of each instansi.

CREATE TABLE pemda (
    pemda TEXT NOT NULL PRIMARY KEY CHECK (pemda <> ''),
    nama TEXT NOT NULL CHECK (nama <> ''),
    dibuat_pada TEXT NOT NULL
);

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

-- A planning period; its kode is `2023-2026`.
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

-- Identities: codes that facts of several years, accounts and evidence speak of. A code once used stays taken; what a
-- year says about it stands in the table of the same name with `_tahun`.

CREATE TABLE unit (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    kode TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, kode),
    FOREIGN KEY (pemda, instansi) REFERENCES instansi
);

CREATE TABLE jabatan (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    kode TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, kode),
    FOREIGN KEY (pemda, instansi) REFERENCES instansi
);

-- Beside the nodes of the trees one code stands for the whole instansi: TOTAL, for budgets without breakdown.
CREATE TABLE simpul (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    kode TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, rencana, kode),
    FOREIGN KEY (pemda, instansi, rencana) REFERENCES rencana
);

CREATE TABLE indikator (
    pemda TEXT NOT NULL,
    instansi TEXT NOT NULL,
    rencana TEXT NOT NULL,
    kode TEXT NOT NULL,
    PRIMARY KEY (pemda, instansi, rencana, kode),
    FOREIGN KEY (pemda, instansi, rencana) REFERENCES rencana
);
