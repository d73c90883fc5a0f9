"""Targets and realisations: doubles, number form, period sums, formulas and their named components."""

import re
from decimal import Decimal

ANGKA = re.compile(r"-?\d+(\.\d+)?$")
RENTANG = re.compile(r"(-?\d+(?:\.\d+)?)(?:-|\.\.)(\d+(?:\.\d+)?)$")
NAMA = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
FUNGSI = {"jumlah", "rata", "min", "maks", "n"}
PERIODE = {
    "tahunan": ["tahun"],
    "triwulanan": [f"tw{n}" for n in range(1, 5)],
    "bulanan": [f"b{n:02}" for n in range(1, 13)],
}


def periksa(berkas):
    return (
        ganda(berkas)
        + bentuk(berkas)
        + jumlah_periode(berkas)
        + tahun_dan_periode(berkas)
        + rumus(berkas)
        + bobot(berkas)
    )


def periode(satu):
    return satu["periode"] or "tahun"


def ganda(berkas):
    temuan = []
    for lembar, kunci in (
        ("target", ("indikator", "tahun", "sumber")),
        ("realisasi", ("indikator", "tahun")),
        ("komponen", ("indikator", "tahun", "nama")),
    ):
        dilihat = set()
        for satu in berkas.baris(lembar):
            identitas = (*(satu[k] for k in kunci), periode(satu))
            if identitas in dilihat:
                temuan.append(f"{lembar}.csv baris {satu['_nomor']}: {identitas} dua kali")
            dilihat.add(identitas)
    return temuan


def bentuk(berkas):
    """A value fits the kind of its indicator."""
    jenis = {satu["kode"]: satu["jenis_nilai"] or "angka" for satu in berkas.baris("indikator")}
    temuan = []
    for lembar in ("target", "realisasi"):
        for satu in berkas.baris(lembar):
            nilai, milik = satu["nilai"], jenis.get(satu["indikator"])
            khusus = nilai == "N/A" or (lembar == "realisasi" and nilai in ("", "="))
            cocok = {
                "angka": ANGKA.match(nilai) or (lembar == "target" and RENTANG.match(nilai)),
                "tahapan": ANGKA.match(nilai),
                "predikat": re.fullmatch(r"[A-Z]{1,3}", nilai),
                "ya_tidak": nilai in ("ya", "tidak"),
            }.get(milik)
            if not (khusus or cocok):
                temuan.append(f"{lembar}.csv baris {satu['_nomor']}: nilai {nilai!r} bukan {milik}")
    return temuan


def jumlah_periode(berkas):
    """The periods of a target give its year: sum, last or mean, as the indicator consolidates."""
    cara = {satu["kode"]: satu["konsolidasi"] or "tahunan" for satu in berkas.baris("indikator")}
    kelompok = {}
    for satu in berkas.baris("target"):
        if ANGKA.match(satu["nilai"]):
            kunci = (satu["indikator"], satu["tahun"], satu["sumber"])
            kelompok.setdefault(kunci, {})[periode(satu)] = Decimal(satu["nilai"])
    temuan = []
    for (kode, tahun, sumber), isi in kelompok.items():
        rincian = [isi[p] for p in sorted(isi) if p != "tahun"]
        if not rincian or "tahun" not in isi:
            continue
        hasil = {
            "jumlah": sum(rincian),
            "rata": sum(rincian) / len(rincian),
            "terakhir": rincian[-1],
            "tahunan": rincian[-1],
            "maks": max(rincian),
            "min": min(rincian),
            "rasio_kumulatif": rincian[-1],
        }[cara[kode]]
        if hasil != isi["tahun"]:
            temuan.append(
                f"target.csv: {kode} {tahun} {sumber}: periode memberi {hasil}, tahun memuat {isi['tahun']}"
            )
    return temuan


def tahun_dan_periode(berkas):
    """In the reporting year the value comes from the due periods, or from a year row alone, not both."""
    temuan = []
    for satu in berkas.baris("indikator"):
        wajib = PERIODE[satu["frekuensi"] or "tahunan"]
        ada = [
            periode(r)
            for r in berkas.baris("realisasi")
            if r["indikator"] == satu["kode"] and r["tahun"] == berkas.tahun
        ]
        asing = [p for p in ada if p not in wajib]
        if asing and ada != ["tahun"]:
            temuan.append(
                f"realisasi.csv: {satu['kode']} berisi periode {', '.join(asing)}, wajib {', '.join(wajib)}"
            )
    return temuan


def rumus(berkas):
    """Names in a formula have components, and `=` stands only where they can be found."""
    ada = {(s["indikator"], s["tahun"], periode(s), s["nama"]) for s in berkas.baris("komponen")}
    temuan = []
    for satu in berkas.baris("indikator"):
        tahun_lalu = set(re.findall(r"(\w+)\[n-1\]", satu["rumus"]))
        nama = set(NAMA.findall(satu["rumus"])) - FUNGSI
        for r in berkas.baris("realisasi"):
            if r["indikator"] != satu["kode"] or r["nilai"] != "=":
                continue
            if not nama and satu["jenis_nilai"] != "tahapan":
                temuan.append(f"realisasi.csv baris {r['_nomor']}: '=' tanpa rumus")
            kurang = [n for n in nama if (satu["kode"], r["tahun"], periode(r), n) not in ada]
            kurang += [
                f"{n}[n-1]"
                for n in tahun_lalu
                if (satu["kode"], str(int(r["tahun"]) - 1), periode(r), n) not in ada
            ]
            if kurang:
                temuan.append(
                    f"realisasi.csv baris {r['_nomor']}: komponen {', '.join(sorted(kurang))} tidak ada"
                )
    return temuan


def bobot(berkas):
    """Weights of the stages of one indicator and year sum to 100."""
    jumlah = {}
    for satu in berkas.baris("komponen"):
        if satu["bobot"]:
            kunci = (satu["indikator"], satu["tahun"], periode(satu))
            jumlah[kunci] = jumlah.get(kunci, 0) + Decimal(satu["bobot"])
    return [
        f"komponen.csv: bobot {kunci} berjumlah {nilai}" for kunci, nilai in jumlah.items() if nilai != 100
    ]
