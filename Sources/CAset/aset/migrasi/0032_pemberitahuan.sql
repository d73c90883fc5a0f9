-- What happened that concerns an account; shown in the application.
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
