-- The audit trail: one chain of hashes per pemda. Rows are only ever added; triggers are left out on purpose, since who
-- can drop a row can drop a trigger, and the chain tells.
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

-- Number and hash of the last event: tells when the tail is cut off.
CREATE TABLE jejak_kepala (
    pemda TEXT NOT NULL PRIMARY KEY REFERENCES pemda,
    nomor BIGINT NOT NULL,
    sidik TEXT NOT NULL
);
