"""Narasi: known keys, light Markdown only, links to existing codes, no figure typed where a link belongs."""

import re

KUNCI = set(
    """kata-pengantar ikhtisar-eksekutif latar-belakang maksud-tujuan tugas-fungsi gambaran-umum struktur
aspek-strategis isu-strategis sumber-daya sarana anggaran-umum tindak-lanjut-evaluasi sistematika-penyajian
perencanaan-strategis strategi-kebijakan iku rencana-kinerja perjanjian-kinerja perjanjian-perubahan rencana-anggaran
rencana-aksi skala capaian capaian-tahun-lalu kemajuan-renstra standar-nasional analisis-sebab efisiensi
program-penunjang penghargaan realisasi-anggaran kesimpulan saran langkah-ke-depan inovasi-prestasi""".split()
)
WAJIB = set(
    """kata-pengantar ikhtisar-eksekutif latar-belakang perencanaan-strategis perjanjian-kinerja capaian
capaian-tahun-lalu kemajuan-renstra standar-nasional analisis-sebab efisiensi program-penunjang realisasi-anggaran
kesimpulan langkah-ke-depan""".split()
)
TAUTAN = re.compile(r"\{\{(.*?)\}\}")
ATRIBUT = {
    "indikator": set(
        """capaian realisasi target predikat kemajuan terkumpul target_akhir jarak selisih pertumbuhan efisiensi
        capaian_efisiensi serapan pagu peringkat nasional provinsi daerah_lain spm sdgs""".split()
    ),
    "anggaran": {"pagu", "realisasi", "serapan", "sisa"},
    "hasil": {"rerata"},
    "instansi": set(
        """rerata predikat melampaui tercapai tidak_tercapai belum tidak_diukur diukur jumlah tahun nama efisiensi
        capaian_keluaran wilayah pemda""".split()
    ),
}
BENTUK = {"", "%", "satuan", "miliar", "juta", "terbilang"}
PENAHUNAN = re.compile(r"20\d\d|renstra$")
# A typed figure: decimals, money or a percentage. Years and numbers of regulations may stand.
ANGKA_TERKETIK = re.compile(r"\d+,\d+|Rp\s?\d|\d{1,3}(?:\.\d{3})+|\d+\s?%")


def periksa(berkas):
    temuan = [f"narasi/{kunci}.md: wajib tetapi tidak ada" for kunci in sorted(WAJIB - set(berkas.narasi))]
    for kunci, teks in berkas.narasi.items():
        tempat = f"narasi/{kunci}.md"
        if kunci not in KUNCI:
            temuan.append(f"{tempat}: kunci bagian tidak dikenal")
        panjang = len(TAUTAN.sub("x", teks).split())
        if not 45 <= panjang <= 190:
            temuan.append(f"{tempat}: {panjang} kata")
        if re.search(r"^#|^\|", teks, re.M):
            temuan.append(f"{tempat}: judul atau tabel tidak boleh di narasi")
        if ANGKA_TERKETIK.search(TAUTAN.sub("", teks)):
            temuan.append(f"{tempat}: angka diketik: {ANGKA_TERKETIK.search(TAUTAN.sub('', teks)).group()}")
        temuan += [f"{tempat}: {pesan}" for satu in TAUTAN.findall(teks) if (pesan := tautan(berkas, satu))]
    return temuan


def tautan(berkas, teks):
    """What is wrong with one link, or None."""
    isi, _, bentuk = teks.partition("|")
    objek, _, atribut = isi.rpartition(".")
    atribut, _, tahun = atribut.partition("@")
    jenis = jenis_objek(berkas, objek)
    if jenis is None:
        return f"{{{{{teks}}}}}: {objek or isi} tidak ada"
    if atribut not in ATRIBUT[jenis] or bentuk not in BENTUK:
        return f"{{{{{teks}}}}}: atribut atau bentuk tidak dikenal"
    if tahun and (jenis != "indikator" or not PENAHUNAN.match(tahun)):
        return f"{{{{{teks}}}}}: @{tahun} tidak dikenal"
    if (
        jenis == "indikator"
        and atribut in ("realisasi", "target")
        and not ada_nilai(berkas, objek, atribut, tahun)
    ):
        return f"{{{{{teks}}}}}: tidak ada nilainya"
    return None


def jenis_objek(berkas, objek):
    if objek in ("total", "instansi"):
        return "anggaran" if objek == "total" else "instansi"
    if any(satu["kode"] == objek for satu in berkas.baris("indikator")):
        return "indikator"
    simpul = next((satu for satu in berkas.baris("simpul") if satu["kode"] == objek), None)
    if simpul:
        return "anggaran" if simpul["jenis"] in ("program", "kegiatan", "subkegiatan") else "hasil"
    return None


def ada_nilai(berkas, kode, lembar, tahun):
    cari = berkas.tahun if tahun in ("", "renstra") else tahun
    return any(
        satu["indikator"] == kode
        and satu["tahun"] == cari
        and satu["nilai"] not in ("", "N/A")
        and (tahun != "renstra" or satu["sumber"] == "renstra")
        for satu in berkas.baris(lembar)
    )
