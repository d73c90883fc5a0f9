-- An agreement signed outside Tolok, known from a berkas, may be frozen later, as the facts have it then.
ALTER TABLE perjanjian_beku ADD COLUMN asal TEXT NOT NULL DEFAULT 'tolok' CHECK (asal IN ('tolok', 'luar'));
