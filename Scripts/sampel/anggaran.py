"""Budgets of the made-up agency: leaves are given, everything above them is summed."""

TAHUN = 2025
TRIWULAN = ["tw1", "tw2", "tw3", "tw4"]

# subkegiatan: murni, perubahan, spent per quarter, kind of expenditure.
DAUN = {
    "P1.K1.S1": (
        85_000_000,
        92_500_000,
        (18_250_000, 24_400_000, 21_150_000, 24_900_000),
        "Belanja Barang dan Jasa",
    ),
    "P1.K1.S2": (
        40_000_000,
        40_000_000,
        (9_800_000, 10_050_000, 9_900_000, 9_650_000),
        "Belanja Barang dan Jasa",
    ),
    "P1.K2.S1": (
        9_640_000_000,
        9_725_400_000,
        (2_310_450_000, 2_688_120_000, 2_305_775_000, 2_298_330_000),
        "Belanja Pegawai",
    ),
    "P1.K3.S1": (
        310_000_000,
        295_000_000,
        (62_400_000, 71_300_000, 68_950_000, 74_100_000),
        "Belanja Barang dan Jasa",
    ),
    "P2.K1.S1": (
        425_000_000,
        450_000_000,
        (0, 182_600_000, 96_400_000, 158_200_000),
        "Belanja Barang dan Jasa",
    ),
    "P3.K1.S1": (
        680_000_000,
        655_000_000,
        (121_500_000, 168_250_000, 172_900_000, 160_350_000),
        "Belanja Barang dan Jasa",
    ),
    "P3.K1.S2": (
        910_000_000,
        1_040_000_000,
        (64_200_000, 215_700_000, 388_450_000, 331_650_000),
        "Belanja Modal Peralatan dan Mesin",
    ),
    "P3.K2.S1": (
        220_000_000,
        220_000_000,
        (38_700_000, 51_150_000, 60_400_000, 44_900_000),
        "Belanja Barang dan Jasa",
    ),
    "P4.K1.S1": (
        6_150_000_000,
        6_420_000_000,
        (1_402_300_000, 1_588_750_000, 1_611_900_000, 1_604_600_000),
        "Belanja Barang dan Jasa",
    ),
    "P4.K1.S2": (
        740_000_000,
        795_000_000,
        (48_900_000, 236_350_000, 291_700_000, 196_050_000),
        "Belanja Barang dan Jasa",
    ),
    "P4.K1.S3": (
        3_200_000_000,
        2_985_000_000,
        (0, 596_400_000, 1_104_250_000, 712_800_000),
        "Belanja Modal Gedung dan Bangunan",
    ),
    "P5.K1.S1": (
        1_850_000_000,
        1_975_000_000,
        (92_600_000, 604_150_000, 688_900_000, 549_700_000),
        "Belanja Modal Jalan, Jaringan, dan Irigasi",
    ),
    "P5.K1.S2": (
        430_000_000,
        430_000_000,
        (88_400_000, 110_300_000, 105_650_000, 114_200_000),
        "Belanja Barang dan Jasa",
    ),
    "P5.K2.S1": (
        385_000_000,
        372_600_000,
        (81_150_000, 94_300_000, 92_750_000, 96_400_000),
        "Belanja Barang dan Jasa",
    ),
    "P5.K3.S1": (
        1_120_000_000,
        1_180_000_000,
        (268_400_000, 294_700_000, 301_250_000, 288_900_000),
        "Belanja Barang dan Jasa",
    ),
}

# Earlier years are known as totals only: murni, perubahan, spent.
TAHUN_LALU = {
    2022: (22_140_000_000, 22_865_300_000, 21_480_125_600),
    2023: (23_410_000_000, 24_020_750_000, 22_960_418_250),
    2024: (24_875_000_000, 25_310_400_000, 24_105_337_900),
}

# receiver, need, and per year budget and spending; part of subkegiatan P4.K1.S2.
HIBAH = [
    (
        "Kelompok Bank Sampah Melati",
        "Timbangan dan gerobak pilah",
        {2023: (60_000_000, 60_000_000), 2024: (65_000_000, 65_000_000), 2025: (75_000_000, 75_000_000)},
    ),
    (
        "Kelompok Kompos Rawa Hijau",
        "Mesin pencacah",
        {2023: (80_000_000, 78_500_000), 2024: (85_000_000, 85_000_000), 2025: (110_000_000, 108_250_000)},
    ),
    (
        "Forum Sungai Bersih",
        "Perahu dan jaring sampah",
        {2024: (95_000_000, 94_100_000), 2025: (120_000_000, 120_000_000)},
    ),
]

DAUN_HIBAH = "P4.K1.S2"
KELOMPOK = {
    "Belanja Operasi": ["Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Hibah"],
    "Belanja Modal": [
        "Belanja Modal Peralatan dan Mesin",
        "Belanja Modal Gedung dan Bangunan",
        "Belanja Modal Jalan, Jaringan, dan Irigasi",
    ],
}

# simpul | mendukung | pembebanan | porsi | keterangan
DUKUNGAN = """
P1|S1|porsi|25|Dibagi menurut banyaknya pegawai bidang
P1|S2|porsi|35|Dibagi menurut banyaknya pegawai bidang
P1|S3|porsi|30|Dibagi menurut banyaknya pegawai bidang
P1|S4|porsi|10|Dibagi menurut banyaknya pegawai bidang
P2|S2|tanpa||Kajian memuat arahan pengelolaan sampah
P2|I10|penuh||
P3.K1.S1|I1|penuh||Pemantauan menghasilkan data indeks
P3.K1.S2|I2|porsi|60|Pengujian contoh air
P3.K1.S2|I15|porsi|40|Pengujian contoh udara
P3.K2.S1|I3|penuh||Petugas pengaduan juga menangani pencemaran
P3.K2.S1|I13|penuh||Petugas pengaduan juga menangani pencemaran
P4.K1.S1|I4|penuh||
P4.K1.S2|I4|penuh||
P4.K1.S3|I11|penuh||
P5.K1.S1|I12|porsi|70|Sebagian rambu dipasang di ruas rawan kecelakaan
P5.K1.S1|I16|porsi|30|Sebagian rambu dipasang di ruas rawan kecelakaan
P5.K1.S2|I16|penuh||
P5.K2.S1|I17|porsi|80|
P5.K2.S1|I18|porsi|20|
P5.K3.S1|I5|porsi|70|
P5.K3.S1|I6|porsi|30|
"""


def susun(berkas):
    pagu(berkas)
    realisasi(berkas)
    belanja(berkas)
    for penerima, kebutuhan, menurut_tahun in HIBAH:
        for tahun, (anggaran, nyata) in menurut_tahun.items():
            berkas.tambah(
                "hibah", penerima=penerima, kebutuhan=kebutuhan, tahun=tahun, pagu=anggaran, realisasi=nyata
            )


def leluhur(kode):
    """The node itself and every node above it: codes are built of their parents."""
    bagian = kode.split(".")
    return [".".join(bagian[: banyak + 1]) for banyak in range(len(bagian))]


def jumlah_menurut_simpul(nilai):
    """Sums of every node from the values of the leaves, in the order of the tree."""
    hasil = {}
    for kode, isi in nilai.items():
        for simpul in leluhur(kode):
            hasil[simpul] = hasil.get(simpul, 0) + isi
    return hasil


def pagu(berkas):
    for tahun, (murni, perubahan, _) in TAHUN_LALU.items():
        for versi, nilai in (("murni", murni), ("perubahan", perubahan)):
            berkas.tambah("pagu", simpul="TOTAL", tahun=tahun, versi=versi, nilai=nilai, sumber_dana="APBD")
    for letak, versi in enumerate(("murni", "perubahan")):
        for simpul, nilai in jumlah_menurut_simpul({kode: isi[letak] for kode, isi in DAUN.items()}).items():
            berkas.tambah("pagu", simpul=simpul, tahun=TAHUN, versi=versi, nilai=nilai, sumber_dana="APBD")


def realisasi(berkas):
    for tahun, (_, _, nyata) in TAHUN_LALU.items():
        berkas.tambah("realisasi_anggaran", simpul="TOTAL", tahun=tahun, periode="tahun", nilai=nyata)
    for letak, periode in enumerate(TRIWULAN):
        for simpul, nilai in jumlah_menurut_simpul(
            {kode: isi[2][letak] for kode, isi in DAUN.items()}
        ).items():
            berkas.tambah("realisasi_anggaran", simpul=simpul, tahun=TAHUN, periode=periode, nilai=nilai)


def belanja(berkas):
    """Composition of the last budget; grants are taken out of the goods and services of their subkegiatan."""
    jumlah = {jenis: [0, 0] for isi in KELOMPOK.values() for jenis in isi}
    for _, perubahan, nyata, jenis in DAUN.values():
        jumlah[jenis][0] += perubahan
        jumlah[jenis][1] += sum(nyata)
    for _, _, menurut_tahun in HIBAH:
        for letak in (0, 1):
            jumlah["Belanja Hibah"][letak] += menurut_tahun[TAHUN][letak]
            jumlah[DAUN[DAUN_HIBAH][3]][letak] -= menurut_tahun[TAHUN][letak]
    for kelompok, rincian in KELOMPOK.items():
        berkas.tambah(
            "belanja",
            uraian=kelompok,
            tahun=TAHUN,
            pagu=sum(jumlah[j][0] for j in rincian),
            realisasi=sum(jumlah[j][1] for j in rincian),
        )
        for jenis in rincian:
            berkas.tambah(
                "belanja",
                uraian=jenis,
                induk=kelompok,
                tahun=TAHUN,
                pagu=jumlah[jenis][0],
                realisasi=jumlah[jenis][1],
            )
