"""Badan Kesatuan Bangsa dan Politik Kota Jambi, 2023."""

from .berkas import Berkas
from .kasus import angka, angka_atau_na

TAHUN = 2023
SASARAN = {"I1", "I2"}

INSTANSI = [
    ("kode", "jambi-2023"),
    ("nama", "Badan Kesatuan Bangsa dan Politik Kota Jambi"),
    ("nama_singkat", "Badan Kesbangpol"),
    ("tingkat", "kota"),
    ("wilayah", "Kota Jambi"),
    ("pemda", "Pemerintah Kota Jambi"),
    ("tahun", TAHUN),
    ("renstra_dari", 2018),
    ("renstra_sampai", 2023),
    ("versi_renstra", "perubahan-1"),
    ("tempat", "Jambi"),
    ("alamat", "Jalan Basuki Rahmat, Kota Baru, Kota Jambi"),
    ("kepala", "KABAN"),
    ("atasan", "Wali Kota Jambi"),
    ("sistematika", "jambi"),
    ("lokal_angka", "kanonik"),
]

ATURAN = [
    ("kode", "jambi-2023"),
    ("uraian", "Aturan yang tersirat dari angka terbit LKjIP 2023"),
    ("batas_atas_tampilan", "tanpa"),
    ("desimal_capaian", "0", "Disimpulkan dari Tabel 3.1.1.a"),
    ("desimal_serapan", "0", "Disimpulkan dari Tabel 3.1.1.b: 94,613 dicetak 95"),
    ("skala", "sangat-baik-90", "Tabel 3.1 laporan, dengan rujukan Permendagri Nomor 86 Tahun 2017"),
    ("efisiensi", "EF_SELISIH", "Bagian 3.1.5: capaian kinerja dikurangi serapan"),
]

FORMULA = {
    "I1": "Forum yang dibina ÷ forum yang terdaftar × 100",
    "I2": "Organisasi kemasyarakatan dan partai politik yang aktif ÷ yang terdaftar × 100",
}

KETERBATASAN = {
    "I1": "Jumlah forum tidak dimuat dalam laporan sehingga nilai dimasukkan langsung.",
    "I2": "Laporan mencetak rumus terbalik (terdaftar dibagi aktif); dibetulkan di sini.",
}

# Slips of the printed names; the corrected reading stands in another table of the same report.
PEMBETULAN = {
    "Infastruktur": "Infrastruktur",
    "atay lapangan": "atau lapangan",
    "dbayarkan": "dibayarkan",
    "Evaluasi dan Evaluasi dan": "Evaluasi dan",
    "Kerjasama Intelijen, Pemantauan Kerjasama Intelijen": "Kerja Sama Intelijen",
}


def susun(kasus):
    berkas = Berkas()
    berkas.kunci("instansi", INSTANSI)
    berkas.kunci("aturan", ATURAN)
    for satu in kasus.tabel("pohon"):
        berkas.tambah(
            "simpul",
            kode=satu["kode"],
            induk=satu["induk"],
            jenis=satu["jenis"],
            uraian=betulkan(satu["uraian"]),
        )
    indikator(kasus, berkas)
    target(kasus, berkas)
    realisasi(kasus, berkas)
    anggaran(kasus, berkas)
    sumber_daya(kasus, berkas)
    return berkas


def betulkan(teks):
    for salah, benar in PEMBETULAN.items():
        teks = teks.replace(salah, benar)
    return teks


def indikator(kasus, berkas):
    for satu in kasus.tabel("indikator"):
        kode, predikat = satu["kode"], satu["jenis_nilai"] == "predikat"
        berkas.tambah(
            "indikator",
            kode=kode,
            simpul=satu["simpul"],
            nama=betulkan(satu["uraian"]),
            satuan=satu["satuan"],
            arah=satu["arah"],
            jenis_nilai=satu["jenis_nilai"],
            rumus_capaian="PREDIKAT" if predikat else "NAIK",
            konsolidasi="terakhir" if kode in SASARAN else "tahunan",
            frekuensi="tahunan",
            formula=FORMULA.get(kode, ""),
            keterbatasan=KETERBATASAN.get(kode, ""),
            iku=satu["iku"],
            skala_predikat="akip" if predikat else "",
        )


def target(kasus, berkas):
    for satu in kasus.capaian("2.2 (Sasaran Strategis)"):
        tambah_target(berkas, satu, "renstra")
    for satu in kasus.capaian("3.1.2"):
        tambah_target(berkas, satu, "pk")
    for satu in kasus.capaian("2.7"):
        tambah_target(berkas, satu, "pk")


def tambah_target(berkas, satu, sumber):
    """A target; a grade stands only in the printed column."""
    nilai = satu["target_terbit"] if satu["catatan"] == "predikat" else angka_atau_na(satu["target"])
    berkas.tambah(
        "target",
        indikator=satu["indikator"],
        tahun=satu["tahun"],
        periode=satu["periode"],
        sumber=sumber,
        nilai=nilai,
    )


def realisasi(kasus, berkas):
    """Only the two sasaran have a realisation; that of programmes and below was never printed."""
    capaian_terbit = {
        (satu["indikator"], satu["tahun"]): satu["capaian_terbit"].rstrip("%")
        for satu in kasus.capaian("3.1.2")
        if satu["tahun"] != str(TAHUN)
    }
    for satu in kasus.capaian("3.1.3"):
        berkas.tambah(
            "realisasi",
            indikator=satu["indikator"],
            tahun=satu["tahun"],
            periode="tahun",
            nilai=angka_atau_na(satu["realisasi"]),
            capaian_terbit=capaian_terbit.get((satu["indikator"], satu["tahun"]), ""),
        )


def anggaran(kasus, berkas):
    """Values stand at subkegiatan only: one printed kegiatan (P1.K4) is 1,000 more than its parts."""
    for satu in kasus.anggaran("2.3 narasi", "murni"):
        berkas.tambah(
            "pagu", simpul="TOTAL", tahun=TAHUN, versi="murni", nilai=satu["pagu"], sumber_dana="APBD"
        )
    jenis = {satu["kode"]: satu["jenis"] for satu in kasus.tabel("pohon")}
    daun = [satu for satu in kasus.anggaran("3.1.1.b") if jenis.get(satu["simpul"]) == "subkegiatan"]
    for satu in daun:
        berkas.tambah(
            "pagu",
            simpul=satu["simpul"],
            tahun=TAHUN,
            versi="perubahan",
            nilai=satu["pagu"],
            sumber_dana="APBD",
        )
    for satu in daun:
        berkas.tambah(
            "realisasi_anggaran", simpul=satu["simpul"], tahun=TAHUN, periode="tahun", nilai=satu["realisasi"]
        )
    for satu in kasus.lain("2.3"):
        if satu["kolom"] == "TARGET" and satu["baris"] != "Jumlah":
            berkas.tambah("belanja", uraian=satu["baris"], tahun=TAHUN, pagu=satu["nilai"])


def sumber_daya(kasus, berkas):
    for satu in kasus.lain("1.4"):
        if satu["baris"] not in ("JUMLAH", "%") and satu["kolom"] != "Jumlah":
            berkas.tambah(
                "sumber_daya",
                jenis="pegawai",
                kelompok="Menurut unit dan pendidikan",
                baris=satu["baris"],
                kolom=satu["kolom"],
                jumlah=satu["nilai"],
                satuan="orang",
            )
    for nama, kolom in (("PNS", "PNS"), ("Tenaga Kontrak", "Tenaga kontrak")):
        jumlah = next(satu["nilai"] for satu in kasus.lain("1.4 narasi") if satu["baris"] == nama)
        berkas.tambah(
            "sumber_daya",
            jenis="pegawai",
            kelompok="Menurut status",
            baris=kolom,
            jumlah=jumlah,
            satuan="orang",
        )
    for satu in kasus.lain("1.5"):
        if satu["nilai"]:
            satuan, akun = satu["catatan"].split("; akun ")
            berkas.tambah(
                "sumber_daya",
                jenis="sarana",
                kelompok=akun.capitalize(),
                baris=satu["baris"],
                jumlah=satu["nilai"],
                satuan=satuan,
            )
