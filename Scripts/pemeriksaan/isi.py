"""What must not stand in a sample (service numbers, names of persons), and enumerated values."""

import re

NIP = re.compile(r"\d{18}|\b\d{8} \d{6} \d \d{3}\b")
GELAR = re.compile(
    r"\b(?:Drs|Dra|Ir|Dr|Prof|H|Hj)\.\s?[A-Z][a-z]+|,\s?(?:S\.[A-Z]|M\.[A-Z]|SH|SE|MM|MSi|S\.Sos)"
)
TERLARANG = ["lorem", "todo", "tbd", "xxx", "tolong isi", "kasus emas"]

PILIHAN = {
    (
        "simpul",
        "jenis",
    ): "visi misi tujuan sasaran sasaran_khusus sasaran_operasional program kegiatan subkegiatan",
    ("dukungan", "pembebanan"): "penuh porsi tanpa",
    ("indikator", "arah"): "naik turun rentang stabil",
    ("indikator", "jenis_nilai"): "angka predikat ya_tidak tahapan",
    (
        "indikator",
        "rumus_capaian",
    ): "NAIK TURUN_SELISIH TURUN_RASIO RENTANG RENTANG_TURUN STABIL PREDIKAT YA_TIDAK",
    ("indikator", "konsolidasi"): "jumlah terakhir rata tahunan maks min rasio_kumulatif",
    ("indikator", "frekuensi"): "tahunan triwulanan bulanan",
    ("indikator", "iku"): "ya tidak",
    ("realisasi", "status_angka"): "final sementara prakiraan tahun_lalu",
    ("analisis", "jenis"): "sebab hambatan solusi tindak_lanjut efisiensi penunjang tidak_tersedia",
    ("pembanding", "jenis"): "nasional provinsi daerah_lain spm sdgs peringkat",
    ("sumber_daya", "jenis"): "pegawai sarana",
    ("strategi", "jenis"): "strategi arah_kebijakan",
    ("isu", "jenis"): "isu permasalahan kekuatan kelemahan peluang ancaman",
    ("rekomendasi", "status"): "belum proses tuntas tidak_dapat_ditindaklanjuti",
    ("lampiran", "jenis"): "foto pindaian lambang",
    ("jabatan", "status"): "definitif plt plh pj pjs",
    ("perjanjian", "alasan"): "pergantian_pejabat perubahan_strategi perubahan_prioritas",
}


def periksa(berkas):
    return teks_terlarang(berkas) + pilihan(berkas) + pejabat(berkas)


def teks_terlarang(berkas):
    temuan = []
    for tempat, teks in semua_teks(berkas):
        if NIP.search(teks):
            temuan.append(f"{tempat}: mirip NIP")
        if GELAR.search(teks):
            temuan.append(f"{tempat}: mirip nama orang bergelar: {GELAR.search(teks).group()}")
        for kata in TERLARANG:
            if kata in teks.lower():
                temuan.append(f"{tempat}: kata terlarang {kata}")
    return temuan


def semua_teks(berkas):
    for nama, baris in berkas.lembar.items():
        for satu in baris:
            yield f"{nama}.csv baris {satu['_nomor']}", " | ".join(
                v for k, v in satu.items() if k != "_nomor"
            )
    for kunci, teks in berkas.narasi.items():
        yield f"narasi/{kunci}.md", teks


def pilihan(berkas):
    return [
        f"{lembar}.csv baris {satu['_nomor']}: {kolom} = {satu[kolom]} bukan salah satu dari: {boleh}"
        for (lembar, kolom), boleh in PILIHAN.items()
        for satu in berkas.baris(lembar)
        if satu[kolom] and satu[kolom] not in boleh.split()
    ]


def pejabat(berkas):
    return [
        f"jabatan.csv baris {satu['_nomor']}: pejabat harus [nama pejabat] dan NIP kosong"
        for satu in berkas.baris("jabatan")
        if satu["pejabat"] not in ("", "[nama pejabat]") or satu["nip"]
    ]
