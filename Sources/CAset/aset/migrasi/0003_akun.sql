-- Accounts, roles with dates, sessions. Secrets are hashed; a TOTP secret must be readable to check a code.
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

CREATE TABLE kode_pemulihan (
    pemda TEXT NOT NULL,
    pengguna TEXT NOT NULL,
    sidik TEXT NOT NULL,
    dipakai TEXT,
    PRIMARY KEY (pemda, pengguna, sidik),
    FOREIGN KEY (pemda, pengguna) REFERENCES pengguna
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

-- Only the SHA-256 of a token is kept: a copy of this table opens nothing.
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

-- Failed tries by name or address, both hashed; forgotten after a while.
CREATE TABLE percobaan_masuk (
    pemda TEXT NOT NULL REFERENCES pemda,
    kunci TEXT NOT NULL,
    gagal BIGINT NOT NULL,
    terakhir TEXT NOT NULL,
    terkunci_sampai TEXT NOT NULL,
    PRIMARY KEY (pemda, kunci)
);
