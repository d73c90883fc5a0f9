-- When the budget document of a version was approved: DPA for murni, DPPA for a perubahan. Agreements count from it.
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
