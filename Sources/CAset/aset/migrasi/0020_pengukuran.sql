-- Whoever entered a value confirmed that it is right although it draws warnings. Holds as long as the value is this one.
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
