"""The published figures of a case, cut down to codes, tables and values, for the proof of the engine."""

from pathlib import Path

from .berkas import tulis_csv

KOLOM_TEMUAN = ["id", "jenis", "objek", "lokasi", "terbit", "seharusnya", "keyakinan"]
PANJANG_LABEL = 90


def tulis_emas(kasus, folder):
    """Writes capaian, anggaran, efisiensi and temuan; sentences of the case notes are not taken along."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for nama in ("capaian", "anggaran", "efisiensi"):
        baris = kasus.tabel(nama)
        tulis_csv(folder / f"{nama}.csv", list(baris[0]), baris)
    temuan = [{kolom: label(satu[kolom]) for kolom in KOLOM_TEMUAN} for satu in kasus.tabel("temuan")]
    tulis_csv(folder / "temuan.csv", KOLOM_TEMUAN, temuan)


def label(teks):
    """A figure or a short label as it is; a longer text cut."""
    return teks if len(teks) <= PANJANG_LABEL else teks[:PANJANG_LABEL].rstrip() + "…"
