"""Reading a golden case folder: CSV tables of what a report printed, plus instansi.json."""

import csv
import json
from pathlib import Path


class Kasus:
    """One golden case. Tables are lists of dictionaries, in the order of the report."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.instansi = json.loads((self.folder / "instansi.json").read_text(encoding="utf-8"))
        self.kode = self.instansi["id"]
        self.tahun = self.instansi["tahun"]

    def tabel(self, nama):
        """Rows of one CSV file of the case, e.g. `pohon`."""
        with open(self.folder / f"{nama}.csv", encoding="utf-8", newline="") as berkas:
            return list(csv.DictReader(berkas))

    def capaian(self, tabel):
        """Published occurrences in one table of the report."""
        return [baris for baris in self.tabel("capaian") if baris["tabel"] == tabel]

    def anggaran(self, tabel, jenis=None):
        """Published budgets in one table, optionally of one kind (murni, perubahan, pagu)."""
        return [
            baris
            for baris in self.tabel("anggaran")
            if baris["tabel"] == tabel and (jenis is None or baris["jenis"] == jenis)
        ]

    def lain(self, tabel):
        """Rows of another table: staff, assets, rankings."""
        return [baris for baris in self.tabel("tabel_lain") if baris["tabel"] == tabel]


def angka(teks):
    """A canonical number without useless zeros at the end, so that one value has one spelling."""
    if "." in teks:
        teks = teks.rstrip("0").rstrip(".")
    return teks


def angka_atau_na(teks):
    """A printed value; what the report leaves out or prints as 0/0 is `N/A`, never zero."""
    return angka(teks) if teks not in ("", None) else "N/A"
