"""Every code that a row refers to must exist, once, and the tree must be a tree."""

INDUK_BOLEH = {
    "visi": {""},
    "misi": {"", "visi"},
    "tujuan": {"", "visi", "misi"},
    "sasaran": {"", "tujuan", "sasaran"},
    "sasaran_khusus": {"", "tujuan", "sasaran"},
    "sasaran_operasional": {"", "tujuan", "sasaran"},
    "program": {"", "tujuan", "sasaran", "sasaran_khusus", "sasaran_operasional"},
    "kegiatan": {"program"},
    "subkegiatan": {"kegiatan"},
}


def periksa(berkas):
    simpul = {satu["kode"]: satu for satu in berkas.baris("simpul")}
    kode = {
        nama: [satu["kode"] for satu in berkas.baris(nama)]
        for nama in ("unit", "jabatan", "simpul", "indikator", "keluaran", "lampiran")
    }
    kode["perjanjian"] = [f"{satu['kode']} versi {satu['versi']}" for satu in berkas.baris("perjanjian")]
    temuan = [
        f"{nama}.csv: kode {satu} dua kali"
        for nama, isi in kode.items()
        for satu in set(isi)
        if isi.count(satu) > 1
    ]
    tujuan = {nama: set(isi) for nama, isi in kode.items()}
    tujuan["simpul_total"] = tujuan["simpul"] | {"TOTAL"}
    tujuan["unit_jabatan"] = tujuan["unit"] | tujuan["jabatan"]
    tujuan["simpul_indikator"] = tujuan["simpul"] | tujuan["indikator"]
    for lembar, kolom, ke in RUJUKAN:
        for satu in berkas.baris(lembar):
            for nilai in filter(None, satu[kolom].split(";")):
                if nilai not in tujuan[ke]:
                    temuan.append(f"{lembar}.csv baris {satu['_nomor']}: {kolom} {nilai} tidak ada")
    temuan += pohon(simpul) + siklus(berkas, "unit") + siklus(berkas, "jabatan")
    if berkas.instansi("kepala") and berkas.instansi("kepala") not in tujuan["jabatan"]:
        temuan.append("instansi.csv: kepala bukan kode jabatan")
    return temuan + berkas_lampiran(berkas) + porsi(berkas)


RUJUKAN = [
    ("unit", "induk", "unit"),
    ("jabatan", "induk", "jabatan"),
    ("jabatan", "unit", "unit"),
    ("simpul", "induk", "simpul"),
    ("dukungan", "simpul", "simpul"),
    ("dukungan", "mendukung", "simpul_indikator"),
    ("indikator", "simpul", "simpul"),
    ("komponen", "indikator", "indikator"),
    ("target", "indikator", "indikator"),
    ("realisasi", "indikator", "indikator"),
    ("pagu", "simpul", "simpul_total"),
    ("realisasi_anggaran", "simpul", "simpul_total"),
    ("keluaran", "program", "simpul"),
    ("keluaran", "indikator", "indikator"),
    ("perjanjian", "pihak_pertama", "jabatan"),
    ("perjanjian", "indikator", "indikator"),
    ("perjanjian", "simpul", "simpul"),
    ("rencana_aksi", "indikator", "indikator"),
    ("rencana_aksi", "simpul", "simpul"),
    ("analisis", "indikator", "simpul_indikator"),
    ("pembanding", "indikator", "indikator"),
    ("strategi", "simpul", "simpul"),
    ("simpul", "pengampu", "unit_jabatan"),
    ("indikator", "penanggung_jawab", "unit_jabatan"),
    ("rencana_aksi", "penanggung_jawab", "unit_jabatan"),
    ("rekomendasi", "penanggung_jawab", "unit_jabatan"),
]


def pohon(simpul):
    temuan = []
    for satu in simpul.values():
        induk = simpul.get(satu["induk"])
        jenis_induk = induk["jenis"] if induk else ""
        if jenis_induk not in INDUK_BOLEH.get(satu["jenis"], set()):
            temuan.append(f"simpul.csv: {satu['kode']} ({satu['jenis']}) di bawah {jenis_induk or 'akar'}")
    return temuan


def siklus(berkas, lembar):
    induk = {satu["kode"]: satu["induk"] for satu in berkas.baris(lembar)}
    temuan = []
    for kode in induk:
        dilihat, kini = set(), kode
        while kini and kini not in dilihat:
            dilihat.add(kini)
            kini = induk.get(kini, "")
        if kini:
            temuan.append(f"{lembar}.csv: {kode} berputar")
    return temuan


def berkas_lampiran(berkas):
    temuan = []
    for satu in berkas.baris("lampiran"):
        jalur = berkas.folder / "lampiran" / satu["berkas"]
        if "/" in satu["berkas"] or not jalur.is_file():
            temuan.append(f"lampiran.csv baris {satu['_nomor']}: berkas {satu['berkas']} tidak ada")
        elif jalur.stat().st_size > 20_000:
            temuan.append(f"lampiran/{satu['berkas']}: lebih dari 20 kB")
    return temuan


def porsi(berkas):
    """The shares of one node sum to 100."""
    jumlah = {}
    for satu in berkas.baris("dukungan"):
        if satu["pembebanan"] == "porsi":
            jumlah[satu["simpul"]] = jumlah.get(satu["simpul"], 0) + float(satu["porsi"])
    return [f"dukungan.csv: porsi {kode} berjumlah {nilai}" for kode, nilai in jumlah.items() if nilai != 100]
