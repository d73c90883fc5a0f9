"""Budgets: whole rupiah, and a stated parent equals the sum of its stated children."""


def periksa(berkas):
    pagu = {(s["simpul"], s["tahun"], s["versi"]): s for s in berkas.baris("pagu")}
    belanja_nyata = {
        (s["simpul"], s["tahun"], s["periode"] or "tahun"): s for s in berkas.baris("realisasi_anggaran")
    }
    temuan = []
    for lembar, tabel in (("pagu", pagu), ("realisasi_anggaran", belanja_nyata)):
        if len(tabel) != len(berkas.baris(lembar)):
            temuan.append(f"{lembar}.csv: simpul, tahun, dan versi atau periode yang sama dua kali")
        temuan += bulat(lembar, tabel.values())
        temuan += induk_dan_anak(
            berkas, lembar, {kunci: int(s["nilai"]) for kunci, s in tabel.items() if s["nilai"].isdigit()}
        )
    return temuan + tidak_melebihi(berkas) + kelompok_belanja(berkas)


def bulat(lembar, baris):
    return [
        f"{lembar}.csv baris {s['_nomor']}: {s['nilai']} bukan rupiah bulat"
        for s in baris
        if not s["nilai"].isdigit()
    ]


def induk_dan_anak(berkas, lembar, nilai):
    temuan = []
    anak = {}
    for satu in berkas.baris("simpul"):
        anak.setdefault(satu["induk"], []).append(satu["kode"])
    for (simpul, *sisanya), jumlah in nilai.items():
        bernilai = [kode for kode in anak.get(simpul, []) if (kode, *sisanya) in nilai]
        if bernilai and sum(nilai[(kode, *sisanya)] for kode in bernilai) != jumlah:
            temuan.append(f"{lembar}.csv: {simpul} {sisanya} tidak sama dengan jumlah {', '.join(bernilai)}")
    return temuan


def tidak_melebihi(berkas):
    """Spending of a year stays within the last budget of the same node."""
    akhir, nyata, temuan = {}, {}, []
    for satu in berkas.baris("pagu"):
        kunci = (satu["simpul"], satu["tahun"])
        akhir[kunci] = max(akhir.get(kunci, ("", 0)), (satu["versi"], int(satu["nilai"])))
    for satu in berkas.baris("realisasi_anggaran"):
        kunci = (satu["simpul"], satu["tahun"])
        nyata[kunci] = nyata.get(kunci, 0) + int(satu["nilai"])
    for kunci, jumlah in nyata.items():
        if kunci in akhir and jumlah > akhir[kunci][1]:
            temuan.append(f"realisasi_anggaran.csv: {kunci} melebihi pagu {akhir[kunci][1]}")
    return temuan


def kelompok_belanja(berkas):
    """A group of expenditure equals its parts, and the year equals the budget of the programmes."""
    temuan = []
    for tahun in {satu["tahun"] for satu in berkas.baris("belanja")}:
        baris = [satu for satu in berkas.baris("belanja") if satu["tahun"] == tahun]
        for kolom in ("pagu", "realisasi"):
            for induk in {satu["induk"] for satu in baris if satu["induk"]}:
                atas = [satu for satu in baris if satu["uraian"] == induk]
                bagian = sum(int(satu[kolom] or 0) for satu in baris if satu["induk"] == induk)
                if not atas or int(atas[0][kolom] or 0) != bagian:
                    temuan.append(f"belanja.csv {tahun}: {kolom} {induk} tidak sama dengan rinciannya")
            total = sum(int(satu[kolom] or 0) for satu in baris if not satu["induk"])
            if tahun == berkas.tahun and total and total != jumlah_program(berkas, kolom):
                temuan.append(f"belanja.csv {tahun}: jumlah {kolom} tidak sama dengan jumlah program")
    return temuan


def jumlah_program(berkas, kolom):
    """Total of the leaves of the budget tree for the year: last version, or all spending."""
    daun = {}
    induk = {satu["kode"]: satu["induk"] for satu in berkas.baris("simpul")}
    if kolom == "pagu":
        for satu in berkas.baris("pagu"):
            if satu["tahun"] == berkas.tahun and satu["simpul"] != "TOTAL":
                daun.setdefault(satu["versi"], {})[satu["simpul"]] = int(satu["nilai"])
        daun = daun[max(daun)] if daun else {}
    else:
        for satu in berkas.baris("realisasi_anggaran"):
            if satu["tahun"] == berkas.tahun:
                daun[satu["simpul"]] = daun.get(satu["simpul"], 0) + int(satu["nilai"])
    berinduk = {induk[kode] for kode in daun}
    return sum(nilai for kode, nilai in daun.items() if kode not in berinduk)
