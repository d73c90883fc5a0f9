"""Targets, realisations, and components of the made-up agency."""

from decimal import ROUND_HALF_UP, Decimal

TAHUN = 2025
SEJARAH = [2021, 2022, 2023, 2024]
RENSTRA = list(range(2021, 2027))
TRIWULAN = ["tw1", "tw2", "tw3", "tw4"]
BULAN = [f"b{nomor:02}" for nomor in range(1, 13)]

# Year target of the agreement, and of its revision where it differs.
TARGET_TAHUN = {
    "I1": "71",
    "I2": "10",
    "I3": "5",
    "I10": "ya",
    "I13": "0",
    "I15": "75",
    "I4": "66.5",
    "I11": "80",
    "I5": "60-80",
    "I6": "10-15",
    "I7": "8",
    "I12": "8",
    "I14": "0",
    "I16": "90",
    "I17": "90",
    "I18": "480",
    "I19": "N/A",
    "I8": "BB",
    "I9": "WTP",
    "I20": "100",
    "IP1": "82",
    "IP2": "2",
    "IP3": "75",
    "IP4": "60",
    "IP5": "70",
    "IK1": "18000",
    "IK2": "240",
    "IK3": "5200",
    "IS1": "24",
}
TARGET_PERUBAHAN = {"I4": "67", "IK1": "18400"}

# Targets of the periods, in order.
TARGET_PERIODE = {
    "I2": ["3", "3", "2", "2"],
    "I3": ["5"] * 4,
    "I15": ["75"] * 4,
    "I4": ["64", "65", "66", "66.5"],
    "I16": ["90"] * 4,
    "I17": ["20", "45", "70", "90"],
    "I20": ["25", "50", "75", "100"],
    "I5": ["60-80"] * 12,
    "I18": ["40"] * 12,
    "IP2": ["N/A", "1", "N/A", "1"],
    "IK1": ["4400", "4500", "4500", "4600"],
    "IK2": ["60"] * 4,
    "IK3": ["1200", "1300", "1300", "1400"],
}
TARGET_PERIODE_PERUBAHAN = {
    "I4": ["64", "65", "66", "67"],
    "IK1": ["4400", "4500", "4600", "4900"],
}

# `=` is computed from components; an empty text is due but not reported.
REALISASI = {
    "I1": "=",
    "I10": "ya",
    "I13": "0",
    "I11": "=",
    "I6": "9",
    "I7": "7.8",
    "I12": "=",
    "I14": "1",
    "I19": "N/A",
    "I8": "A",
    "I9": "WTP",
    "IP1": "83.5",
    "IP3": "81",
    "IP4": "63.2",
    "IP5": "68.6",
    "IS1": "25",
    "I2": ["2", "3", "1", "2"],
    "I3": ["4.5", "5", "3.5", "4"],
    "I15": ["68", "71", "79", "66"],
    "I4": ["="] * 4,
    "I16": ["92", "95", "90.5", "96"],
    "I17": ["22", "47", "69", "91.5"],
    "I20": ["30", "55", "78", ""],
    "I5": ["78", "80", "82", "84", "85", "86", "88", "87", "85", "84", "83", "86"],
    "I18": ["35", "38", "41", "44", "46", "42", "40", "43", "45", "47", "48", "43"],
    "IP2": ["N/A", "1", "N/A", "1"],
    "IK1": ["4350", "4620", "4710", "4890"],
    "IK2": ["62", "60", "66", "64"],
    "IK3": ["1180", "1325", "1290", "1460"],
}

TAHUN_DATA = {"I8": 2024, "I9": 2024}
STATUS = {"I1": "sementara", "I8": "tahun_lalu", "I9": "tahun_lalu"}
BUKTI = {
    "I1": "Laporan hasil uji laboratorium 2025",
    "I4": "Rekapitulasi jembatan timbang",
    "I8": "Laporan hasil evaluasi",
    "I12": "Berita acara rekonsiliasi data kecelakaan",
    "I11": "Berita acara kemajuan pekerjaan",
}
CATATAN = {
    ("I1", "tahun"): "Indeks lahan masih sementara",
    ("I20", "tw4"): "Hasil pemutakhiran Inspektorat belum diterima saat laporan disusun",
    ("I14", "tahun"): "Satu korban di perlintasan Rawa Timur, Agustus 2025",
    ("I19", "tahun"): "Survei berikutnya tahun 2026",
}

# kode: targets 2021-2024, realisations 2021-2024, Renstra 2021-2026.
SEJARAH_NILAI = {
    "I1": ("68 69 69.8 70.5", "68.2 69.05 69.9 =", "68 69 69.8 70.5 71 71.5"),
    "I2": ("16 15 13 12", "18 15 13 11", "16 15 13 12 10 8"),
    "I3": ("8 7 6 5.5", "8 7.5 6 5.2", "8 7 6 5.5 5 4"),
    "I4": ("58 60 63 65", "57.4 60.8 63.5 64.9", "58 60 63 65 66.5 70"),
    "I12": ("5 5 5 6", "= = = =", "5 5 5 6 8 8"),
    "I13": ("0 0 0 0", "1 0 0 0", "0 0 0 0 0 0"),
    "I16": ("80 84 86 88", "81 83 87 89", "80 84 86 88 90 92"),
    "I17": ("80 82 85 88", "81.2 83 84.4 88.6", "80 82 85 88 90 92"),
    "I19": ("N/A 78 N/A 80", "N/A 78.4 N/A 80.1", "N/A 78 N/A 80 N/A 82"),
    "I8": ("B B BB BB", "CC B B BB", "B B BB BB BB A"),
    "I9": ("WTP WTP WTP WTP", "WDP WTP WTP WTP", "WTP WTP WTP WTP WTP WTP"),
}

# Published under the rules of the year; I1 of 2024 was provisional then and is restated since.
CAPAIAN_TERBIT_KHUSUS = {("I1", 2024): "99.43"}
CATATAN_SEJARAH = {("I1", 2024): "Angka final; laporan 2024 memuat 70,10 (sementara)"}

KECELAKAAN = {2020: 320, 2021: 300, 2022: 284, 2023: 270, 2024: 255, 2025: 231}
INDEKS = {2024: ("57.6", "87.9", "61.2"), 2025: ("58.4", "88.2", "61.5")}
SAMPAH = {"tw1": (9120, 14250), "tw2": (9580, 14400), "tw3": (9870, 14500), "tw4": (10110, 14600)}
TAHAPAN = [
    ("perencanaan", 15, 100, "Perencanaan teknis"),
    ("lahan", 20, 100, "Penyiapan lahan"),
    ("konstruksi", 50, 80, "Konstruksi"),
    ("operasi", 15, 0, "Uji operasi"),
]


def periode(kode):
    banyak = len(REALISASI[kode]) if isinstance(REALISASI[kode], list) else 1
    return {4: TRIWULAN, 12: BULAN}.get(banyak, ["tahun"])


def target(berkas):
    for kode, (lalu, _, rencana) in SEJARAH_NILAI.items():
        for tahun, nilai in zip(RENSTRA, rencana.split()):
            berkas.tambah("target", indikator=kode, tahun=tahun, sumber="renstra", nilai=nilai)
        for tahun, nilai in zip(SEJARAH, lalu.split()):
            berkas.tambah("target", indikator=kode, tahun=tahun, sumber="pk", nilai=nilai)
    for sumber, tahunan, rinci in (
        ("pk", TARGET_TAHUN, TARGET_PERIODE),
        ("pk_perubahan-1", TARGET_TAHUN | TARGET_PERUBAHAN, TARGET_PERIODE | TARGET_PERIODE_PERUBAHAN),
    ):
        for kode, nilai in tahunan.items():
            for satu, isi in zip(periode(kode), rinci.get(kode, [])):
                berkas.tambah("target", indikator=kode, tahun=TAHUN, periode=satu, sumber=sumber, nilai=isi)
            berkas.tambah("target", indikator=kode, tahun=TAHUN, periode="tahun", sumber=sumber, nilai=nilai)


def realisasi(berkas):
    for kode, (lalu, nyata, _) in SEJARAH_NILAI.items():
        for tahun, target_lalu, nilai in zip(SEJARAH, lalu.split(), nyata.split()):
            berkas.tambah(
                "realisasi",
                indikator=kode,
                tahun=tahun,
                periode="tahun",
                nilai=nilai,
                tahun_data=tahun - 1 if kode in TAHUN_DATA else "",
                status_angka="tahun_lalu" if kode in TAHUN_DATA else "",
                capaian_terbit=capaian_terbit(kode, tahun, target_lalu, nilai),
                catatan=CATATAN_SEJARAH.get((kode, tahun), ""),
            )
    for kode, nilai in REALISASI.items():
        for satu, isi in zip(periode(kode), nilai if isinstance(nilai, list) else [nilai]):
            berkas.tambah(
                "realisasi",
                indikator=kode,
                tahun=TAHUN,
                periode=satu,
                nilai=isi,
                tahun_data=TAHUN_DATA.get(kode, ""),
                status_angka=STATUS.get(kode, ""),
                bukti=BUKTI.get(kode, ""),
                catatan=CATATAN.get((kode, satu), ""),
            )


def capaian_terbit(kode, tahun, target_lalu, nilai):
    """Achievement as the report of that year would have printed it, two decimals."""
    if (kode, tahun) in CAPAIAN_TERBIT_KHUSUS:
        return CAPAIAN_TERBIT_KHUSUS[(kode, tahun)]
    if kode not in ("I1", "I2", "I4", "I17"):
        return ""
    t, r = Decimal(target_lalu), Decimal(nilai)
    persen = (2 * t - r) / t * 100 if kode == "I2" else r / t * 100
    return persen.quantize(Decimal("0.01"), ROUND_HALF_UP).normalize().to_eng_string().replace("1E+2", "100")


def komponen(berkas):
    for tahun, nilai in INDEKS.items():
        for nama, isi, keterangan in zip(
            ("ika", "indeks_udara", "ikl"),
            nilai,
            ("Indeks kualitas air", "Indeks kualitas udara", "Indeks kualitas lahan"),
        ):
            berkas.tambah(
                "komponen",
                indikator="I1",
                tahun=tahun,
                nama=nama,
                nilai=isi,
                satuan="indeks",
                keterangan=keterangan,
            )
    for satu, (terkelola, timbulan) in SAMPAH.items():
        for nama, isi, keterangan in (
            ("sampah_terkelola", terkelola, "Sampah dikurangi dan ditangani"),
            ("timbulan", timbulan, "Timbulan sampah"),
        ):
            berkas.tambah(
                "komponen",
                indikator="I4",
                tahun=TAHUN,
                periode=satu,
                nama=nama,
                nilai=isi,
                satuan="ton",
                keterangan=keterangan,
            )
    for tahun, isi in KECELAKAAN.items():
        berkas.tambah(
            "komponen",
            indikator="I12",
            tahun=tahun,
            nama="kecelakaan",
            nilai=isi,
            satuan="kejadian",
            keterangan="Kecelakaan di jalan kabupaten",
        )
    for nama, bobot, isi, keterangan in TAHAPAN:
        berkas.tambah(
            "komponen",
            indikator="I11",
            tahun=TAHUN,
            nama=nama,
            nilai=isi,
            bobot=bobot,
            satuan="persen",
            keterangan=keterangan,
        )
