"""Badan Kesatuan Bangsa dan Politik Kota Pasuruan, 2023."""

from .berkas import Berkas
from .kasus import angka, angka_atau_na

TAHUN = 2023

# Two further trees stand in the narrative of section 2.1 and in Lampiran 3; chapter III measures this one.
POHON_LAIN = {"TN1", "SN1", "TR1", "SR1", "TR2", "SR2"}

INSTANSI = [
    ("kode", "pasuruan-2023"),
    ("nama", "Badan Kesatuan Bangsa dan Politik Kota Pasuruan"),
    ("nama_singkat", "Bakesbangpol"),
    ("tingkat", "kota"),
    ("wilayah", "Kota Pasuruan"),
    ("pemda", "Pemerintah Kota Pasuruan"),
    ("tahun", TAHUN),
    ("renstra_dari", 2021),
    ("renstra_sampai", 2026),
    ("versi_renstra", "murni"),
    ("tempat", "Pasuruan"),
    ("kepala", "KABAN"),
    ("atasan", "Wali Kota Pasuruan"),
    ("sistematika", "pasuruan"),
    ("lokal_angka", "kanonik"),
]

ATURAN = [
    ("kode", "pasuruan-2023"),
    ("uraian", "Aturan yang tersirat dari angka terbit LKjIP 2023"),
    ("batas_atas_tampilan", "tanpa", "Disimpulkan dari Tabel 3.3: 363,63% dicetak tanpa batas"),
    ("desimal_capaian", "2"),
    ("skala", "permendagri-86-2017-atas-inklusif", "Permendagri Nomor 86 Tahun 2017"),
    (
        "efisiensi",
        "EF_SELISIH",
        "Tabel 3.7 mencampur rasio dan selisih; di sini satu rumus untuk semua baris",
    ),
]

UNIT = {
    "I1": "BADAN",
    "I2": "BADAN",
    "I3": "BADAN",
    "I4": "SEKRETARIAT",
    "I5": "BID-TAHAN",
    "I6": "BID-IDEOLOGI",
    "I7": "BID-POLITIK",
}

FORMULA = {
    "I1": "Hasil survei di empat kecamatan",
    "I2": "Nilai hasil evaluasi SAKIP",
    "I3": "Temuan APEP dan APIP tahun berjalan yang ditindaklanjuti ÷ seluruh temuan tahun berjalan × 100",
    "I4": "Rata-rata capaian program penunjang",
    "I5": "(ormas aktif tahun n − ormas aktif tahun n−1) ÷ ormas aktif tahun n−1 × 100",
    "I6": "(konflik tahun n−1 − konflik tahun n) ÷ konflik tahun n−1 × 100",
    "I7": "Pengguna hak pilih ÷ DPT × 100",
}

DEFINISI = {
    "I1": "Ukuran kestabilan wilayah menurut survei warga.",
    "I2": "Penilaian atas penerapan sistem akuntabilitas kinerja di perangkat daerah.",
    "I3": "Bagian temuan pemeriksaan ekstern dan pengawasan intern tahun berjalan yang ditindaklanjuti.",
    "I4": "Rata-rata capaian program penunjang urusan pemerintahan.",
    "I5": "Ormas aktif: terdaftar, teregistrasi, dan mengikuti pembinaan pada tahun berjalan.",
    "I6": "Konflik: bagian dari potensi konflik yang tidak termediasi atau tertangani.",
    "I7": "Pemilih: warga negara yang memiliki hak pilih dalam Pemilu.",
}

KETERBATASAN = {
    "I1": "Rumus dan nilai pembentuk indeks tidak dimuat lengkap.",
    "I2": "Nilai yang dilaporkan menilai kinerja tahun sebelumnya.",
    "I5": "Jumlah ormas aktif tidak dimuat; sumber data 2022 dan 2023 berbeda.",
    "I6": "Jumlah konflik tidak dimuat sehingga nilai dimasukkan langsung.",
    "I7": "Hanya diukur pada tahun Pemilu.",
}

# The value of the year assesses the year before.
TERTINGGAL_SETAHUN = {"I2"}

CATATAN_REALISASI = {
    ("I5", 2022): "Capaian terbit dipotong; 8,75/3 membulat menjadi 291,67",
    ("I6", 2022): "Capaian terbit dari pecahan yang tidak dibulatkan; 72,72/20 memberi 363,60",
    ("I5", 2023): "Tabel 3.2 memuat capaian 142,6; 4,28/3 membulat menjadi 142,67",
    ("I6", 2023): "Tabel 3.2 memuat capaian 97,22; 19,44/20 memberi 97,20",
}

# Table 3.7: whose budget each indicator was measured against.
DUKUNGAN = [
    ("P6.K1", "I2", "Perencanaan, penganggaran, dan evaluasi kinerja"),
    ("P6", "I3", "Anggaran program penunjang tercatat pada dua indikator"),
    ("P6", "I4", "Anggaran program penunjang tercatat pada dua indikator"),
    ("P3", "I5", "Ormas baru bertambah dan surat keterangan diperpanjang"),
    ("P4", "I5", "Lembaga ekonomi, sosial, dan budaya ikut menggerakkan ormas"),
    ("P1", "I6", "Pembinaan ideologi mengurangi sebab konflik"),
    ("P5", "I6", "Mediasi dan kewaspadaan dini mempercepat penanganan konflik"),
    ("P2", "I7", "Pendidikan politik menyiapkan Pemilu berikutnya"),
]

PEMBETULAN = {
    "Prosentase": "Persentase",
    "Peningkatan Peningkatan": "Peningkatan",
    "Lapran": "Laporan",
}


def susun(kasus):
    berkas = Berkas()
    berkas.kunci("instansi", INSTANSI)
    berkas.kunci("aturan", ATURAN)
    for satu in kasus.tabel("pohon"):
        if satu["kode"] not in POHON_LAIN:
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
    return berkas


def betulkan(teks):
    for salah, benar in PEMBETULAN.items():
        teks = teks.replace(salah, benar)
    return teks


def indikator(kasus, berkas):
    for satu in kasus.tabel("indikator"):
        kode = satu["kode"]
        if satu["simpul"] in POHON_LAIN:
            continue
        berkas.tambah(
            "indikator",
            kode=kode,
            simpul=satu["simpul"],
            nama=betulkan(satu["uraian"]),
            satuan="Nilai" if kode == "I1" else satu["satuan"],
            arah=satu["arah"],
            jenis_nilai=satu["jenis_nilai"],
            rumus_capaian="NAIK",
            konsolidasi="terakhir" if satu["iku"] == "ya" else "tahunan",
            # Targets are monthly; only the year was ever reported, so the year row holds.
            frekuensi="bulanan" if satu["iku"] == "ya" else "tahunan",
            formula=FORMULA.get(kode, ""),
            definisi=DEFINISI.get(kode, ""),
            sumber_data=sumber_data(satu),
            penanggung_jawab=UNIT.get(kode, ""),
            keterbatasan=KETERBATASAN.get(kode, ""),
            iku=satu["iku"],
            desimal=2 if satu["iku"] == "ya" else "",
        )


def sumber_data(satu):
    """Two source names are misprinted in the IKU table; the achievement table has them right."""
    return satu["penanggung_jawab"] if satu["kode"] in ("I5", "I6") else satu["sumber_data"]


def target(kasus, berkas):
    for satu in kasus.capaian("Tabel 2.1"):
        tambah_target(berkas, satu, "renstra")
    for satu in kasus.capaian("Tabel 3.3"):
        if satu["tahun"] == "2022":
            tambah_target(berkas, satu, "pk")
    for satu in kasus.capaian("Tabel 2.4") + kasus.capaian("Tabel 2.5"):
        tambah_target(berkas, satu, "pk")
    for satu in kasus.capaian("Lampiran 1 rencana bulanan"):
        if satu["periode"] != "tahun":
            tambah_target(berkas, satu, "pk")
    for satu in kasus.capaian("Tabel 2.6") + kasus.capaian("Tabel 2.6 (rincian)"):
        tambah_target(berkas, satu, "pk_perubahan-1")
    # The monthly sheet of the revised agreement repeats the first one; its scan is not legible everywhere.
    for satu in kasus.capaian("Lampiran 1 rencana bulanan"):
        if satu["periode"] != "tahun":
            tambah_target(berkas, satu, "pk_perubahan-1")


def tambah_target(berkas, satu, sumber):
    """The report writes 0 where nothing is measured (a month without target, no election): that is N/A."""
    nilai = angka_atau_na(satu["target"])
    berkas.tambah(
        "target",
        indikator=satu["indikator"],
        tahun=satu["tahun"],
        periode=satu["periode"],
        sumber=sumber,
        nilai="N/A" if nilai == "0" else nilai,
    )


def realisasi(kasus, berkas):
    for satu in kasus.capaian("Tabel 3.3"):
        kode, tahun = satu["indikator"], int(satu["tahun"])
        tertinggal = kode in TERTINGGAL_SETAHUN
        berkas.tambah(
            "realisasi",
            indikator=kode,
            tahun=tahun,
            periode="tahun",
            nilai=angka_atau_na(satu["realisasi"]),
            tahun_data=tahun - 1 if tertinggal else "",
            status_angka="tahun_lalu" if tertinggal else "",
            capaian_terbit=persen(satu["capaian_terbit"]) if tahun != TAHUN else "",
            catatan=CATATAN_REALISASI.get((kode, tahun), ""),
        )
    for satu in kasus.capaian("Tabel 3.8"):
        if satu["indikator"].startswith("I-"):
            berkas.tambah(
                "realisasi",
                indikator=satu["indikator"],
                tahun=TAHUN,
                periode="tahun",
                nilai="",
                catatan=f"Laporan memuat capaian {satu['capaian_terbit'].rstrip('%')} persen "
                "tanpa target dan realisasi",
            )


def persen(teks):
    """A printed percentage as a canonical number; a dash is no figure."""
    return "" if teks == "-" else angka(teks.rstrip("%").replace(",", "."))


def anggaran(kasus, berkas):
    for satu in kasus.anggaran("Tabel 1.1"):
        if satu["tahun"] == "2022":
            berkas.tambah(
                "pagu", simpul="TOTAL", tahun=2022, versi="perubahan", nilai=satu["pagu"], sumber_dana="APBD"
            )
    for satu in kasus.anggaran("Tabel 2.4", "murni"):
        berkas.tambah(
            "pagu", simpul=satu["simpul"], tahun=TAHUN, versi="murni", nilai=satu["pagu"], sumber_dana="APBD"
        )
    kegiatan = [satu for satu in kasus.anggaran("Tabel 3.9") if "." in satu["simpul"]]
    for satu in kegiatan:
        berkas.tambah(
            "pagu",
            simpul=satu["simpul"],
            tahun=TAHUN,
            versi="perubahan",
            nilai=satu["pagu"],
            sumber_dana="APBD",
        )
    for satu in kegiatan:
        berkas.tambah(
            "realisasi_anggaran", simpul=satu["simpul"], tahun=TAHUN, periode="tahun", nilai=satu["realisasi"]
        )
    for simpul, mendukung, keterangan in DUKUNGAN:
        berkas.tambah(
            "dukungan", simpul=simpul, mendukung=mendukung, pembebanan="penuh", keterangan=keterangan
        )
