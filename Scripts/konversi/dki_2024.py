"""Badan Kesatuan Bangsa dan Politik Provinsi DKI Jakarta, 2024."""

from .berkas import Berkas
from .kasus import angka, angka_atau_na

TAHUN = 2024
TRIWULAN = ["tw1", "tw2", "tw3", "tw4"]

INSTANSI = [
    ("kode", "dki-2024"),
    ("nama", "Badan Kesatuan Bangsa dan Politik Provinsi DKI Jakarta"),
    ("nama_singkat", "Bakesbangpol"),
    ("tingkat", "provinsi"),
    ("wilayah", "DKI Jakarta"),
    ("pemda", "Pemerintah Provinsi DKI Jakarta"),
    ("tahun", TAHUN),
    ("renstra_dari", 2023),
    ("renstra_sampai", 2026),
    ("versi_renstra", "murni"),
    ("tempat", "Jakarta"),
    ("kepala", "KABAN"),
    ("atasan", "Pj. Gubernur Daerah Khusus Ibukota Jakarta"),
    ("tanggal_laporan", "2025-01-23"),
    ("sistematika", "dki"),
    ("lokal_angka", "kanonik"),
]

ATURAN = [
    ("kode", "dki-2024"),
    ("uraian", "Aturan yang tersirat dari angka terbit LKIP 2024"),
    ("batas_atas_tampilan", "100", "Disimpulkan dari tabel capaian III.A: 95,69/84,29 dicetak 100"),
    (
        "batas_atas_efisiensi",
        "120",
        "Disimpulkan dari tabel capaian output program III.B.4: 62/51 dicetak 120,00",
    ),
    ("desimal_capaian", "2"),
    ("skala", "permendagri-86-2017-atas-inklusif", "Permendagri Nomor 86 Tahun 2017"),
    ("efisiensi", "EF_PMK22", "SE-8/MK.1/2020; jumlah((AA x COP) - RA) / jumlah(AA)"),
]

# How the printed quarters make the printed year, by the case's `akumulasi_triwulan`.
KONSOLIDASI = {
    "kumulatif_akhir": "terakhir",
    "jumlah": "jumlah",
    "rata_rata": "rata",
    "hanya_tw4": "tahunan",
}

PEMILIHAN = [
    ("Presiden-Wapres", "presiden"),
    ("DPR RI", "dpr"),
    ("DPD RI", "dpd"),
    ("DPRD Prov DKI Jakarta", "dprd"),
    ("Gubernur-Wagub", "gubernur"),
]

# The figure of the year describes the year before: the index released in 2024 assesses 2023.
TERTINGGAL_SETAHUN = {"I1", "I2"}

CATATAN_REALISASI = {
    (
        "I1",
        "tw4",
    ): "Tabel capaian memuat 95,69; lembar pemantauan triwulan memuat 85,69. Dipakai nilai tabel capaian.",
    (
        "I4",
        "tw4",
    ): "Rata-rata sederhana lima jenis pemilihan; jumlah pengguna dibagi jumlah DPT memberi 74,30.",
    (
        "I14",
        "tw3",
    ): "Rata-rata empat triwulan 99,7425; ikhtisar laporan memuat 99,47 (tertukar urutan angkanya).",
}

FORMULA = {
    "I1": "Nilai gabungan tiga dari tujuh indikator Aspek Kebebasan dalam Indeks Demokrasi Indonesia",
    "I2": "Nilai indikator pendidikan politik pada kader partai politik dalam Indeks Demokrasi Indonesia",
    "I3": "(kejadian tahun sebelumnya − kejadian tahun berjalan) ÷ kejadian tahun sebelumnya × 100",
    "I4": "Rata-rata tingkat partisipasi lima jenis pemilihan; tiap tingkat = pengguna hak pilih ÷ DPT × 100",
    "I5": "Jumlah bobot tahapan komunikasi publik yang selesai",
    "I6": "Nilai ketepatan waktu + kelengkapan + keunikan isi + validitas data",
    "I7": "Jumlah bobot tahapan inventarisasi yang selesai",
    "I8": "Realisasi belanja TKDN, produk dalam negeri, dan UMKK ÷ realisasi belanja pengadaan × 100",
    "I9": "Jam pelajaran yang diikuti ÷ 40 × 100",
    "I10": "Laporan yang terkumpul tepat waktu ÷ 4 × 100",
    "I11": "Dokumen manajemen risiko terverifikasi ÷ dokumen wajib × 100",
    "I12": "Rata-rata tertimbang capaian keluaran, penyerapan, efisiensi, dan konsistensi penyerapan",
    "I13": "Tindak lanjut arahan yang selesai ÷ jumlah arahan × 100",
    "I14": "Aduan yang selesai tepat waktu ÷ jumlah aduan × 100",
    "I15": "Kemajuan penyelesaian rekomendasi hasil pemeriksaan sejak 2005, diverifikasi Inspektorat",
}

DEFINISI = {
    "I1": "Tiga jaminan kebebasan: berkumpul dan berpendapat terhadap aparat, terhadap sesama warga, serta berkeyakinan.",
    "I2": "Kapasitas lembaga demokrasi yang terlihat dari pendidikan politik bagi kader partai.",
    "I3": "Berkurangnya kejadian konflik sosial yang mengganggu ketenteraman dibandingkan tahun sebelumnya.",
    "I4": "Pemakaian hak pilih dalam Pemilu dan Pilkada terhadap daftar pemilih tetap; hanya diukur pada tahun pemilihan.",
}

KETERBATASAN = {
    "I1": "Indeks yang dirilis pada suatu tahun menilai keadaan tahun sebelumnya.",
    "I2": "Indeks yang dirilis pada suatu tahun menilai keadaan tahun sebelumnya.",
    "I4": "Tidak dapat diukur pada tahun tanpa pemilihan.",
}


def susun(kasus):
    berkas = Berkas()
    berkas.kunci("instansi", INSTANSI)
    berkas.kunci("aturan", ATURAN)
    simpul(kasus, berkas)
    indikator(kasus, berkas)
    target(kasus, berkas)
    realisasi(kasus, berkas)
    komponen(kasus, berkas)
    anggaran(kasus, berkas)
    pembanding(kasus, berkas)
    sumber_daya(kasus, berkas)
    return berkas


def simpul(kasus, berkas):
    """The tree of the agreement. The seven subkegiatan have no kegiatan and no amounts: left out."""
    for satu in kasus.tabel("pohon"):
        if satu["jenis"] != "subkegiatan":
            berkas.tambah(
                "simpul", kode=satu["kode"], induk=satu["induk"], jenis=satu["jenis"], uraian=satu["uraian"]
            )


def konsolidasi_menurut_indikator(kasus):
    asal = kasus.instansi["akumulasi_triwulan"]
    return {kode: tujuan for cara, tujuan in KONSOLIDASI.items() for kode in asal[cara]}


def indikator(kasus, berkas):
    konsolidasi = konsolidasi_menurut_indikator(kasus)
    for satu in kasus.tabel("indikator"):
        kode = satu["kode"]
        berkas.tambah(
            "indikator",
            kode=kode,
            simpul=satu["simpul"],
            nama=satu["uraian"],
            satuan=satu["satuan"],
            arah=satu["arah"],
            jenis_nilai=satu["jenis_nilai"],
            rumus_capaian="NAIK",
            konsolidasi=konsolidasi.get(kode, "tahunan"),
            frekuensi="triwulanan" if kode in konsolidasi else "tahunan",
            rumus=(
                "rata(" + ", ".join(f"tingkat_{nama}" for _, nama in PEMILIHAN) + ")" if kode == "I4" else ""
            ),
            formula=FORMULA.get(kode, ""),
            definisi=DEFINISI.get(kode, ""),
            sumber_data=satu["sumber_data"],
            keterbatasan=KETERBATASAN.get(kode, ""),
            iku=satu["iku"],
            desimal=desimal_terbit(kasus, kode),
        )


def desimal_terbit(kasus, kode):
    """Two decimals where the report prints any for this indicator; otherwise the digits as entered."""
    terbit = [satu for satu in kasus.tabel("capaian") if satu["indikator"] == kode]
    pecahan = any("." in satu["target"] + satu["realisasi"] for satu in terbit)
    return 2 if pecahan else ""


def target(kasus, berkas):
    for satu in kasus.capaian("II.A.1"):
        tambah_target(berkas, satu, "renstra")
    for satu in kasus.capaian("III.B.1"):
        if satu["tahun"] == "2023":
            tambah_target(berkas, satu, "pk", TIDAK_PASTI.get(satu["indikator"], ""))
    for satu in kasus.capaian("II.B.1"):
        tambah_target(berkas, satu, "pk")
    for satu in kasus.capaian("III.B.4 Capaian Output Program"):
        tambah_target(berkas, satu, "pk")


# The only printed target of 2023 that contradicts the plan of that year.
TIDAK_PASTI = {"I3": "Sama dengan target 2024 dan realisasi 2023; Renstra 2023 memuat 4,88"}


def tambah_target(berkas, satu, sumber, catatan=""):
    berkas.tambah(
        "target",
        indikator=satu["indikator"],
        tahun=satu["tahun"],
        periode=satu["periode"],
        sumber=sumber,
        nilai=angka_atau_na(satu["target"]),
        catatan=catatan,
    )


def realisasi(kasus, berkas):
    for satu in kasus.capaian("III.B.1"):
        if satu["tahun"] == "2023":
            berkas.tambah(
                "realisasi",
                indikator=satu["indikator"],
                tahun=2023,
                periode="tahun",
                nilai=angka_atau_na(satu["realisasi"]),
                tahun_data=2022 if satu["indikator"] in TERTINGGAL_SETAHUN else "",
                status_angka="tahun_lalu" if satu["indikator"] in TERTINGGAL_SETAHUN else "",
                capaian_terbit=angka(satu["capaian_terbit"]) if satu["realisasi"] else "",
            )
    terbit = {satu["indikator"]: satu["realisasi"] for satu in kasus.capaian("III.A")}
    for satu in kasus.capaian("Lampiran II"):
        if satu["periode"] in TRIWULAN:
            tambah_triwulan(berkas, satu, terbit[satu["indikator"]])
    for satu in kasus.capaian("III.B.4 Capaian Output Program"):
        berkas.tambah(
            "realisasi",
            indikator=satu["indikator"],
            tahun=TAHUN,
            periode="tahun",
            nilai=angka(satu["realisasi"]),
        )


def tambah_triwulan(berkas, satu, nilai_tahun):
    """A quarter of the monitoring sheet; where it contradicts the main table the main table holds (I1)."""
    kode, periode = satu["indikator"], satu["periode"]
    nilai = angka_atau_na(satu["realisasi"])
    if kode == "I1" and periode == "tw4":
        nilai = angka(nilai_tahun)
    if kode == "I4" and periode == "tw4":
        nilai = "="
    tertinggal = kode in TERTINGGAL_SETAHUN and periode == "tw4"
    berkas.tambah(
        "realisasi",
        indikator=kode,
        tahun=TAHUN,
        periode=periode,
        nilai=nilai,
        tahun_data=TAHUN - 1 if tertinggal else "",
        status_angka="tahun_lalu" if tertinggal else "",
        catatan=CATATAN_REALISASI.get((kode, periode), ""),
    )


def komponen(kasus, berkas):
    nilai = {satu["variabel"]: satu["nilai"] for satu in kasus.tabel("komponen") if satu["indikator"] == "I4"}
    for label, nama in PEMILIHAN:
        bagian = [
            ("tingkat", f"Tingkat Partisipasi {label}", "persen", f"Tingkat partisipasi {label}"),
            ("pengguna", f"Jmlh Pengguna Hak Pilih {label}", "orang", f"Pengguna hak pilih {label}"),
            ("dpt", f"Jmlh DPT {label}", "orang", f"Daftar pemilih tetap {label}"),
        ]
        for awalan, variabel, satuan, keterangan in bagian:
            berkas.tambah(
                "komponen",
                indikator="I4",
                tahun=TAHUN,
                periode="tw4",
                nama=f"{awalan}_{nama}",
                nilai=angka(nilai[variabel]),
                satuan=satuan,
                keterangan=keterangan,
            )


def anggaran(kasus, berkas):
    """Revised budgets stand per program; the budget before revision is known only as a total."""
    for satu in kasus.anggaran("II.B.4", "murni"):
        berkas.tambah(
            "pagu", simpul="TOTAL", tahun=TAHUN, versi="murni", nilai=satu["pagu"], sumber_dana="APBD"
        )
    program = [
        satu for satu in kasus.anggaran("III.B.4 Efisiensi Output Program") if satu["simpul"] != "TOTAL"
    ]
    for satu in program:
        berkas.tambah(
            "pagu",
            simpul=satu["simpul"],
            tahun=TAHUN,
            versi="perubahan",
            nilai=satu["pagu"],
            sumber_dana="APBD",
        )
        berkas.tambah(
            "realisasi_anggaran", simpul=satu["simpul"], tahun=TAHUN, periode="tahun", nilai=satu["realisasi"]
        )
    induk = {satu["kode"]: satu["induk"] for satu in kasus.tabel("pohon")}
    for satu in kasus.lain("II.B.2 dukungan program"):
        sasaran, program_pendukung = satu["baris"], satu["kolom"]
        if satu["nilai"] and induk[program_pendukung] != sasaran:
            berkas.tambah(
                "dukungan",
                simpul=program_pendukung,
                mendukung=sasaran,
                pembebanan="penuh",
                keterangan="Anggaran program yang sama menunjang beberapa sasaran",
            )
    for nomor, satu in enumerate(kasus.capaian("III.B.4 Capaian Output Program"), start=1):
        indikator_program = satu["indikator"]
        berkas.tambah(
            "keluaran",
            kode=f"OP{nomor}",
            program=f"P{nomor}",
            indikator=indikator_program,
            uraian=nama_keluaran(kasus, indikator_program),
        )


def nama_keluaran(kasus, kode):
    """The output is named like its indicator without the word for the measure."""
    nama = next(satu["uraian"] for satu in kasus.tabel("indikator") if satu["kode"] == kode)
    for awalan in ("Persentase ", "Indeks "):
        nama = nama.removeprefix(awalan)
    return nama


def pembanding(kasus, berkas):
    """The full ranking stands once, under I1; I2 is part of the same index and names only the own rank."""
    baris = kasus.lain("III.B.2 IDI Menurut Provinsi")
    for peringkat, nilai in zip(baris[::2], baris[1::2]):
        provinsi = peringkat["baris"]
        for kode in ("I1", "I2") if provinsi == kasus.instansi["wilayah"] else ("I1",):
            berkas.tambah(
                "pembanding",
                indikator=kode,
                tahun=TAHUN,
                jenis="peringkat",
                nama=provinsi,
                nilai=angka(nilai["nilai"]),
                peringkat=peringkat["nilai"],
                sumber="BPS: nilai Indeks Demokrasi Indonesia rilis 2024 (penilaian atas 2023)",
            )


def sumber_daya(kasus, berkas):
    for satu in kasus.lain("I.E Rekapitulasi Pegawai"):
        if satu["nilai"]:
            berkas.tambah(
                "sumber_daya",
                jenis="pegawai",
                kelompok=kelompok_pegawai(satu["baris"]),
                baris=satu["baris"],
                jumlah=satu["nilai"],
                satuan="orang",
            )
    for satu in kasus.lain("I.E formasi jabatan"):
        berkas.tambah(
            "sumber_daya",
            jenis="pegawai",
            kelompok="Formasi jabatan",
            baris=satu["baris"],
            kolom=satu["kolom"],
            jumlah=satu["nilai"],
            satuan="jabatan",
        )
    for satu in kasus.lain("I.F Sarana dan Prasarana"):
        berkas.tambah(
            "sumber_daya",
            jenis="sarana",
            kelompok="Sarana dan prasarana",
            baris=satu["baris"],
            jumlah=satu["nilai"],
            satuan="unit",
        )


def kelompok_pegawai(baris):
    if baris.startswith("Golongan"):
        return "Menurut golongan"
    if baris.startswith("Eselon") or baris in ("Ketua Subkelompok", "Pelaksana"):
        return "Menurut jabatan"
    return "Menurut pendidikan"
