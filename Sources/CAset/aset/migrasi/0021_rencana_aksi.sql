-- How far a step of the action plan has come, in words.
ALTER TABLE rencana_aksi ADD COLUMN kemajuan TEXT NOT NULL DEFAULT '';
