"""The sheets of a berkas kinerja folder and how they are written."""

import csv
from pathlib import Path

# Columns in order; `!` marks a required one. The format belongs to the Berkas target (see its Skema).
LEMBAR = {
    "instansi": "kunci! nilai",
    "aturan": "kunci! nilai! dasar",
    "skala": "predikat! min min_termasuk maks maks_termasuk warna teks nama dasar_hukum pembulatan_awal catatan",
    "unit": "kode! nama! induk tugas",
    "jabatan": "kode! nama! induk unit pejabat nip pangkat status mulai selesai",
    "simpul": "kode! induk jenis! uraian! nomenklatur pengampu",
    "dukungan": "simpul! mendukung! pembebanan porsi keterangan",
    "indikator": "kode! simpul! nama! satuan arah jenis_nilai rumus_capaian konsolidasi frekuensi rumus formula "
    "definisi sumber_data penanggung_jawab keterbatasan iku bobot skala_predikat desimal",
    "komponen": "indikator! tahun! periode nama! nilai! bobot satuan keterangan",
    "target": "indikator! tahun! periode sumber! nilai! catatan",
    "realisasi": "indikator! tahun! periode nilai tahun_data status_angka capaian_terbit bukti catatan",
    "pagu": "simpul! tahun! versi! nilai! sumber_dana",
    "realisasi_anggaran": "simpul! tahun! periode nilai!",
    "belanja": "uraian! induk tahun! pagu! realisasi",
    "hibah": "penerima! kebutuhan tahun! pagu! realisasi",
    "keluaran": "kode! program! uraian! indikator!",
    "perjanjian": "kode! versi! pihak_pertama! pihak_kedua! tanggal tempat alasan uraian_alasan indikator simpul",
    "rencana_aksi": "indikator! langkah! simpul tw1 tw2 tw3 tw4 penanggung_jawab",
    "analisis": "indikator! jenis! uraian! nomor_analisis",
    "pembanding": "indikator! tahun! jenis! nama! nilai peringkat sumber",
    "sumber_daya": "jenis! kelompok! baris! kolom jumlah! satuan keterangan",
    "strategi": "simpul! jenis! uraian!",
    "isu": "jenis! uraian!",
    "dasar_hukum": "uraian!",
    "rekomendasi": "tahun! sumber uraian! tindak_lanjut status! penanggung_jawab",
    "penghargaan": "tahun! nama! pemberi keterangan",
    "lampiran": "kode! jenis! berkas! keterangan alternatif bagian",
}


def kolom(lembar):
    """Column names of a sheet."""
    return [nama.rstrip("!") for nama in LEMBAR[lembar].split()]


def kolom_wajib(lembar):
    """Column names that must stand in every row of a sheet."""
    return [nama.rstrip("!") for nama in LEMBAR[lembar].split() if nama.endswith("!")]


class Berkas:
    """Rows of sheets, collected and then written; only sheets that got rows are written."""

    def __init__(self):
        self.isi = {}

    def tambah(self, lembar, **sel):
        """Adds one row. Unknown columns and missing required ones are mistakes of the caller."""
        asing = set(sel) - set(kolom(lembar))
        kurang = [nama for nama in kolom_wajib(lembar) if sel.get(nama) in (None, "")]
        if asing or kurang:
            raise ValueError(f"lembar {lembar}: kolom asing {sorted(asing)}, kolom kosong {kurang}: {sel}")
        self.isi.setdefault(lembar, []).append({k: "" if v is None else str(v) for k, v in sel.items()})

    def kunci(self, lembar, pasangan):
        """Adds rows of a key-value sheet from (kunci, nilai[, dasar])."""
        for satu in pasangan:
            self.tambah(lembar, **dict(zip(("kunci", "nilai", "dasar"), satu)))

    def tulis(self, folder):
        """Writes every collected sheet; optional columns without any value are left out."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        for lembar, baris in self.isi.items():
            tulis_csv(folder / f"{lembar}.csv", kolom_terpakai(lembar, baris), baris)


def kolom_terpakai(lembar, baris):
    """Required columns and those optional ones that hold a value somewhere."""
    wajib = kolom_wajib(lembar)
    return [nama for nama in kolom(lembar) if nama in wajib or any(satu.get(nama) for satu in baris)]


def tulis_csv(berkas, nama_kolom, baris):
    """RFC 4180 with line feed only, so that a change of one row is a change of one line."""
    with open(berkas, "w", encoding="utf-8", newline="") as keluaran:
        penulis = csv.DictWriter(keluaran, nama_kolom, extrasaction="ignore", lineterminator="\n")
        penulis.writeheader()
        penulis.writerows(baris)
