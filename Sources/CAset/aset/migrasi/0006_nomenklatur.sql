-- Official codes of programmes, kegiatan and subkegiatan. They are national, not of one pemda: one copy serves an
-- installation. So that every key still leads with pemda they stand under the sign '-', which no pemda can have since
-- facts only ever read their own; sharded by pemda, these tables are copied to every shard (Citus: reference tables).
-- Nothing refers to them by a foreign key: a code written in a tree stays valid when a newer list retires it.
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

-- Which code took the place of an old one.
CREATE TABLE nomenklatur_pergantian (
    pemda TEXT NOT NULL CHECK (pemda = '-'),
    kode_lama TEXT NOT NULL,
    tingkat TEXT NOT NULL CHECK (tingkat IN ('', 'prov', 'kabkota')),
    nama_lama TEXT NOT NULL,
    kode_baru TEXT NOT NULL,
    nama_baru TEXT NOT NULL,
    PRIMARY KEY (pemda, kode_lama, tingkat, kode_baru)
);

-- What is installed: one row.
CREATE TABLE nomenklatur_versi (
    pemda TEXT NOT NULL PRIMARY KEY CHECK (pemda = '-'),
    versi TEXT NOT NULL,
    banyak BIGINT NOT NULL,
    dipasang_pada TEXT NOT NULL
);
