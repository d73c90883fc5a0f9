"""Reading a berkas folder and checking that its CSV files are well formed."""

import csv
from dataclasses import dataclass, field
from pathlib import Path

from konversi.berkas import LEMBAR, kolom, kolom_wajib


@dataclass
class BerkasTerbaca:
    folder: Path
    lembar: dict = field(default_factory=dict)
    narasi: dict = field(default_factory=dict)

    def baris(self, nama):
        return self.lembar.get(nama, [])

    def instansi(self, kunci):
        return next((satu["nilai"] for satu in self.baris("instansi") if satu["kunci"] == kunci), "")

    @property
    def tahun(self):
        return self.instansi("tahun")


def baca_berkas(folder):
    """The rows of every sheet, the narasi, and what is wrong with their form."""
    berkas, temuan = BerkasTerbaca(folder), []
    for jalur in sorted(folder.glob("*.csv")):
        nama = jalur.stem
        if nama not in LEMBAR:
            temuan.append(f"{jalur.name}: lembar tidak dikenal")
            continue
        berkas.lembar[nama], salah = baca_lembar(jalur, nama)
        temuan += salah
    for jalur in sorted(folder.glob("narasi/*.md")):
        berkas.narasi[jalur.stem] = jalur.read_text(encoding="utf-8")
    for wajib in ("instansi", "simpul", "indikator"):
        if wajib not in berkas.lembar:
            temuan.append(f"{wajib}.csv: lembar wajib tidak ada")
    return berkas, temuan


def baca_lembar(jalur, nama):
    temuan, hasil = [], []
    with open(jalur, encoding="utf-8", newline="") as berkas:
        pembaca = csv.reader(berkas, strict=True)
        kepala = next(pembaca)
        for asing in set(kepala) - set(kolom(nama)):
            temuan.append(f"{jalur.name}: kolom {asing} tidak dikenal")
        for nomor, sel in enumerate(pembaca, start=2):
            if len(sel) != len(kepala):
                temuan.append(f"{jalur.name} baris {nomor}: {len(sel)} sel, kepala {len(kepala)} kolom")
            baris = dict.fromkeys(kolom(nama), "") | dict(zip(kepala, sel))
            baris["_nomor"] = nomor
            for wajib in kolom_wajib(nama):
                if not baris[wajib]:
                    temuan.append(f"{jalur.name} baris {nomor}: {wajib} kosong")
            if any(satu != satu.strip() for satu in sel):
                temuan.append(f"{jalur.name} baris {nomor}: spasi di tepi sel")
            hasil.append(baris)
    return hasil, temuan
