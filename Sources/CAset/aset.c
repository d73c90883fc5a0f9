// Written by Scripts/daftar-aset; add a file below aset/ and run it again.
#include "include/aset.h"

#include <string.h>

static const unsigned char data_akun_sandi_lazim_txt[] = {
#embed "aset/akun/sandi-lazim.txt"
};
static const unsigned char data_aturan_nasional_json[] = {
#embed "aset/aturan/nasional.json"
};
static const unsigned char data_aturan_skala_json[] = {
#embed "aset/aturan/skala.json"
};
static const unsigned char data_docx_app_xml[] = {
#embed "aset/docx/app.xml"
};
static const unsigned char data_docx_core_xml[] = {
#embed "aset/docx/core.xml"
};
static const unsigned char data_docx_fontTable_xml[] = {
#embed "aset/docx/fontTable.xml"
};
static const unsigned char data_docx_footnotes_xml[] = {
#embed "aset/docx/footnotes.xml"
};
static const unsigned char data_docx_lembar_content_types_xml[] = {
#embed "aset/docx/lembar/content-types.xml"
};
static const unsigned char data_docx_lembar_rels_xml[] = {
#embed "aset/docx/lembar/rels.xml"
};
static const unsigned char data_docx_lembar_styles_xml[] = {
#embed "aset/docx/lembar/styles.xml"
};
static const unsigned char data_docx_lembar_workbook_rels_xml[] = {
#embed "aset/docx/lembar/workbook-rels.xml"
};
static const unsigned char data_docx_lembar_workbook_xml[] = {
#embed "aset/docx/lembar/workbook.xml"
};
static const unsigned char data_docx_numbering_xml[] = {
#embed "aset/docx/numbering.xml"
};
static const unsigned char data_docx_rels_xml[] = {
#embed "aset/docx/rels.xml"
};
static const unsigned char data_docx_settings_xml[] = {
#embed "aset/docx/settings.xml"
};
static const unsigned char data_docx_styles_xml[] = {
#embed "aset/docx/styles.xml"
};
static const unsigned char data_docx_theme_xml[] = {
#embed "aset/docx/theme.xml"
};
static const unsigned char data_html_dokumen_css[] = {
#embed "aset/html/dokumen.css"
};
static const unsigned char data_kamus_kesbangpol_json[] = {
#embed "aset/kamus/kesbangpol.json"
};
static const unsigned char data_migrasi_0001_pemda_sql[] = {
#embed "aset/migrasi/0001_pemda.sql"
};
static const unsigned char data_migrasi_0002_fakta_sql[] = {
#embed "aset/migrasi/0002_fakta.sql"
};
static const unsigned char data_migrasi_0003_akun_sql[] = {
#embed "aset/migrasi/0003_akun.sql"
};
static const unsigned char data_migrasi_0004_jejak_sql[] = {
#embed "aset/migrasi/0004_jejak.sql"
};
static const unsigned char data_migrasi_0005_alur_sql[] = {
#embed "aset/migrasi/0005_alur.sql"
};
static const unsigned char data_migrasi_0006_nomenklatur_sql[] = {
#embed "aset/migrasi/0006_nomenklatur.sql"
};
static const unsigned char data_migrasi_0020_pengukuran_sql[] = {
#embed "aset/migrasi/0020_pengukuran.sql"
};
static const unsigned char data_migrasi_0021_rencana_aksi_sql[] = {
#embed "aset/migrasi/0021_rencana_aksi.sql"
};
static const unsigned char data_migrasi_0022_pengesahan_anggaran_sql[] = {
#embed "aset/migrasi/0022_pengesahan_anggaran.sql"
};
static const unsigned char data_migrasi_0023_perjanjian_luar_sql[] = {
#embed "aset/migrasi/0023_perjanjian_luar.sql"
};
static const unsigned char data_migrasi_0030_laporan_sql[] = {
#embed "aset/migrasi/0030_laporan.sql"
};
static const unsigned char data_migrasi_0031_pekerjaan_sql[] = {
#embed "aset/migrasi/0031_pekerjaan.sql"
};
static const unsigned char data_migrasi_0032_pemberitahuan_sql[] = {
#embed "aset/migrasi/0032_pemberitahuan.sql"
};
static const unsigned char data_panduan_admin_pemda_md[] = {
#embed "aset/panduan/admin-pemda.md"
};
static const unsigned char data_panduan_inspektorat_md[] = {
#embed "aset/panduan/inspektorat.md"
};
static const unsigned char data_panduan_kepala_md[] = {
#embed "aset/panduan/kepala.md"
};
static const unsigned char data_panduan_operator_md[] = {
#embed "aset/panduan/operator.md"
};
static const unsigned char data_panduan_pemantau_md[] = {
#embed "aset/panduan/pemantau.md"
};
static const unsigned char data_panduan_perencana_md[] = {
#embed "aset/panduan/perencana.md"
};
static const unsigned char data_sistematika_dki_json[] = {
#embed "aset/sistematika/dki.json"
};
static const unsigned char data_sistematika_jambi_json[] = {
#embed "aset/sistematika/jambi.json"
};
static const unsigned char data_sistematika_metro_json[] = {
#embed "aset/sistematika/metro.json"
};
static const unsigned char data_sistematika_pasuruan_json[] = {
#embed "aset/sistematika/pasuruan.json"
};
static const unsigned char data_sistematika_permenpanrb_53_2014_json[] = {
#embed "aset/sistematika/permenpanrb-53-2014.json"
};
static const unsigned char data_sistematika_sumsel_json[] = {
#embed "aset/sistematika/sumsel.json"
};
static const unsigned char data_web_css_anggaran_css[] = {
#embed "aset/web/css/anggaran.css"
};
static const unsigned char data_web_css_cetak_css[] = {
#embed "aset/web/css/cetak.css"
};
static const unsigned char data_web_css_dasar_css[] = {
#embed "aset/web/css/dasar.css"
};
static const unsigned char data_web_css_dasbor_css[] = {
#embed "aset/web/css/dasbor.css"
};
static const unsigned char data_web_css_fakta_css[] = {
#embed "aset/web/css/fakta.css"
};
static const unsigned char data_web_css_grafik_css[] = {
#embed "aset/web/css/grafik.css"
};
static const unsigned char data_web_css_jenjang_css[] = {
#embed "aset/web/css/jenjang.css"
};
static const unsigned char data_web_css_kaca_css[] = {
#embed "aset/web/css/kaca.css"
};
static const unsigned char data_web_css_kendali_css[] = {
#embed "aset/web/css/kendali.css"
};
static const unsigned char data_web_css_kisi_css[] = {
#embed "aset/web/css/kisi.css"
};
static const unsigned char data_web_css_lebar_css[] = {
#embed "aset/web/css/lebar.css"
};
static const unsigned char data_web_css_masuk_css[] = {
#embed "aset/web/css/masuk.css"
};
static const unsigned char data_web_css_menu_css[] = {
#embed "aset/web/css/menu.css"
};
static const unsigned char data_web_css_merek_css[] = {
#embed "aset/web/css/merek.css"
};
static const unsigned char data_web_css_pengaturan_css[] = {
#embed "aset/web/css/pengaturan.css"
};
static const unsigned char data_web_css_pengukuran_css[] = {
#embed "aset/web/css/pengukuran.css"
};
static const unsigned char data_web_css_perjanjian_css[] = {
#embed "aset/web/css/perjanjian.css"
};
static const unsigned char data_web_css_pesan_css[] = {
#embed "aset/web/css/pesan.css"
};
static const unsigned char data_web_css_pohon_css[] = {
#embed "aset/web/css/pohon.css"
};
static const unsigned char data_web_css_rangka_css[] = {
#embed "aset/web/css/rangka.css"
};
static const unsigned char data_web_css_rencana_css[] = {
#embed "aset/web/css/rencana.css"
};
static const unsigned char data_web_css_sempit_css[] = {
#embed "aset/web/css/sempit.css"
};
static const unsigned char data_web_css_tabel_css[] = {
#embed "aset/web/css/tabel.css"
};
static const unsigned char data_web_css_tanda_css[] = {
#embed "aset/web/css/tanda.css"
};
static const unsigned char data_web_css_teks_css[] = {
#embed "aset/web/css/teks.css"
};
static const unsigned char data_web_css_tokens_css[] = {
#embed "aset/web/css/tokens.css"
};
static const unsigned char data_web_css_tolok_css[] = {
#embed "aset/web/css/tolok.css"
};
static const unsigned char data_web_css_tugas_css[] = {
#embed "aset/web/css/tugas.css"
};
static const unsigned char data_web_js_anggaran_js[] = {
#embed "aset/web/js/anggaran.js"
};
static const unsigned char data_web_js_kirim_js[] = {
#embed "aset/web/js/kirim.js"
};
static const unsigned char data_web_js_kisi_js[] = {
#embed "aset/web/js/kisi.js"
};
static const unsigned char data_web_js_menu_js[] = {
#embed "aset/web/js/menu.js"
};
static const unsigned char data_web_js_pekerjaan_js[] = {
#embed "aset/web/js/pekerjaan.js"
};
static const unsigned char data_web_js_periksa_js[] = {
#embed "aset/web/js/periksa.js"
};
static const unsigned char data_web_js_rencana_js[] = {
#embed "aset/web/js/rencana.js"
};
static const unsigned char data_web_js_rincian_js[] = {
#embed "aset/web/js/rincian.js"
};
static const unsigned char data_web_tolok_svg[] = {
#embed "aset/web/tolok.svg"
};

static const struct tolok_aset tabel[] = {
    { "akun/sandi-lazim.txt", data_akun_sandi_lazim_txt, sizeof data_akun_sandi_lazim_txt },
    { "aturan/nasional.json", data_aturan_nasional_json, sizeof data_aturan_nasional_json },
    { "aturan/skala.json", data_aturan_skala_json, sizeof data_aturan_skala_json },
    { "docx/app.xml", data_docx_app_xml, sizeof data_docx_app_xml },
    { "docx/core.xml", data_docx_core_xml, sizeof data_docx_core_xml },
    { "docx/fontTable.xml", data_docx_fontTable_xml, sizeof data_docx_fontTable_xml },
    { "docx/footnotes.xml", data_docx_footnotes_xml, sizeof data_docx_footnotes_xml },
    { "docx/lembar/content-types.xml", data_docx_lembar_content_types_xml, sizeof data_docx_lembar_content_types_xml },
    { "docx/lembar/rels.xml", data_docx_lembar_rels_xml, sizeof data_docx_lembar_rels_xml },
    { "docx/lembar/styles.xml", data_docx_lembar_styles_xml, sizeof data_docx_lembar_styles_xml },
    { "docx/lembar/workbook-rels.xml", data_docx_lembar_workbook_rels_xml, sizeof data_docx_lembar_workbook_rels_xml },
    { "docx/lembar/workbook.xml", data_docx_lembar_workbook_xml, sizeof data_docx_lembar_workbook_xml },
    { "docx/numbering.xml", data_docx_numbering_xml, sizeof data_docx_numbering_xml },
    { "docx/rels.xml", data_docx_rels_xml, sizeof data_docx_rels_xml },
    { "docx/settings.xml", data_docx_settings_xml, sizeof data_docx_settings_xml },
    { "docx/styles.xml", data_docx_styles_xml, sizeof data_docx_styles_xml },
    { "docx/theme.xml", data_docx_theme_xml, sizeof data_docx_theme_xml },
    { "html/dokumen.css", data_html_dokumen_css, sizeof data_html_dokumen_css },
    { "kamus/kesbangpol.json", data_kamus_kesbangpol_json, sizeof data_kamus_kesbangpol_json },
    { "migrasi/0001_pemda.sql", data_migrasi_0001_pemda_sql, sizeof data_migrasi_0001_pemda_sql },
    { "migrasi/0002_fakta.sql", data_migrasi_0002_fakta_sql, sizeof data_migrasi_0002_fakta_sql },
    { "migrasi/0003_akun.sql", data_migrasi_0003_akun_sql, sizeof data_migrasi_0003_akun_sql },
    { "migrasi/0004_jejak.sql", data_migrasi_0004_jejak_sql, sizeof data_migrasi_0004_jejak_sql },
    { "migrasi/0005_alur.sql", data_migrasi_0005_alur_sql, sizeof data_migrasi_0005_alur_sql },
    { "migrasi/0006_nomenklatur.sql", data_migrasi_0006_nomenklatur_sql, sizeof data_migrasi_0006_nomenklatur_sql },
    { "migrasi/0020_pengukuran.sql", data_migrasi_0020_pengukuran_sql, sizeof data_migrasi_0020_pengukuran_sql },
    { "migrasi/0021_rencana_aksi.sql", data_migrasi_0021_rencana_aksi_sql, sizeof data_migrasi_0021_rencana_aksi_sql },
    { "migrasi/0022_pengesahan_anggaran.sql", data_migrasi_0022_pengesahan_anggaran_sql, sizeof data_migrasi_0022_pengesahan_anggaran_sql },
    { "migrasi/0023_perjanjian_luar.sql", data_migrasi_0023_perjanjian_luar_sql, sizeof data_migrasi_0023_perjanjian_luar_sql },
    { "migrasi/0030_laporan.sql", data_migrasi_0030_laporan_sql, sizeof data_migrasi_0030_laporan_sql },
    { "migrasi/0031_pekerjaan.sql", data_migrasi_0031_pekerjaan_sql, sizeof data_migrasi_0031_pekerjaan_sql },
    { "migrasi/0032_pemberitahuan.sql", data_migrasi_0032_pemberitahuan_sql, sizeof data_migrasi_0032_pemberitahuan_sql },
    { "panduan/admin-pemda.md", data_panduan_admin_pemda_md, sizeof data_panduan_admin_pemda_md },
    { "panduan/inspektorat.md", data_panduan_inspektorat_md, sizeof data_panduan_inspektorat_md },
    { "panduan/kepala.md", data_panduan_kepala_md, sizeof data_panduan_kepala_md },
    { "panduan/operator.md", data_panduan_operator_md, sizeof data_panduan_operator_md },
    { "panduan/pemantau.md", data_panduan_pemantau_md, sizeof data_panduan_pemantau_md },
    { "panduan/perencana.md", data_panduan_perencana_md, sizeof data_panduan_perencana_md },
    { "sistematika/dki.json", data_sistematika_dki_json, sizeof data_sistematika_dki_json },
    { "sistematika/jambi.json", data_sistematika_jambi_json, sizeof data_sistematika_jambi_json },
    { "sistematika/metro.json", data_sistematika_metro_json, sizeof data_sistematika_metro_json },
    { "sistematika/pasuruan.json", data_sistematika_pasuruan_json, sizeof data_sistematika_pasuruan_json },
    { "sistematika/permenpanrb-53-2014.json", data_sistematika_permenpanrb_53_2014_json, sizeof data_sistematika_permenpanrb_53_2014_json },
    { "sistematika/sumsel.json", data_sistematika_sumsel_json, sizeof data_sistematika_sumsel_json },
    { "web/css/anggaran.css", data_web_css_anggaran_css, sizeof data_web_css_anggaran_css },
    { "web/css/cetak.css", data_web_css_cetak_css, sizeof data_web_css_cetak_css },
    { "web/css/dasar.css", data_web_css_dasar_css, sizeof data_web_css_dasar_css },
    { "web/css/dasbor.css", data_web_css_dasbor_css, sizeof data_web_css_dasbor_css },
    { "web/css/fakta.css", data_web_css_fakta_css, sizeof data_web_css_fakta_css },
    { "web/css/grafik.css", data_web_css_grafik_css, sizeof data_web_css_grafik_css },
    { "web/css/jenjang.css", data_web_css_jenjang_css, sizeof data_web_css_jenjang_css },
    { "web/css/kaca.css", data_web_css_kaca_css, sizeof data_web_css_kaca_css },
    { "web/css/kendali.css", data_web_css_kendali_css, sizeof data_web_css_kendali_css },
    { "web/css/kisi.css", data_web_css_kisi_css, sizeof data_web_css_kisi_css },
    { "web/css/lebar.css", data_web_css_lebar_css, sizeof data_web_css_lebar_css },
    { "web/css/masuk.css", data_web_css_masuk_css, sizeof data_web_css_masuk_css },
    { "web/css/menu.css", data_web_css_menu_css, sizeof data_web_css_menu_css },
    { "web/css/merek.css", data_web_css_merek_css, sizeof data_web_css_merek_css },
    { "web/css/pengaturan.css", data_web_css_pengaturan_css, sizeof data_web_css_pengaturan_css },
    { "web/css/pengukuran.css", data_web_css_pengukuran_css, sizeof data_web_css_pengukuran_css },
    { "web/css/perjanjian.css", data_web_css_perjanjian_css, sizeof data_web_css_perjanjian_css },
    { "web/css/pesan.css", data_web_css_pesan_css, sizeof data_web_css_pesan_css },
    { "web/css/pohon.css", data_web_css_pohon_css, sizeof data_web_css_pohon_css },
    { "web/css/rangka.css", data_web_css_rangka_css, sizeof data_web_css_rangka_css },
    { "web/css/rencana.css", data_web_css_rencana_css, sizeof data_web_css_rencana_css },
    { "web/css/sempit.css", data_web_css_sempit_css, sizeof data_web_css_sempit_css },
    { "web/css/tabel.css", data_web_css_tabel_css, sizeof data_web_css_tabel_css },
    { "web/css/tanda.css", data_web_css_tanda_css, sizeof data_web_css_tanda_css },
    { "web/css/teks.css", data_web_css_teks_css, sizeof data_web_css_teks_css },
    { "web/css/tokens.css", data_web_css_tokens_css, sizeof data_web_css_tokens_css },
    { "web/css/tolok.css", data_web_css_tolok_css, sizeof data_web_css_tolok_css },
    { "web/css/tugas.css", data_web_css_tugas_css, sizeof data_web_css_tugas_css },
    { "web/js/anggaran.js", data_web_js_anggaran_js, sizeof data_web_js_anggaran_js },
    { "web/js/kirim.js", data_web_js_kirim_js, sizeof data_web_js_kirim_js },
    { "web/js/kisi.js", data_web_js_kisi_js, sizeof data_web_js_kisi_js },
    { "web/js/menu.js", data_web_js_menu_js, sizeof data_web_js_menu_js },
    { "web/js/pekerjaan.js", data_web_js_pekerjaan_js, sizeof data_web_js_pekerjaan_js },
    { "web/js/periksa.js", data_web_js_periksa_js, sizeof data_web_js_periksa_js },
    { "web/js/rencana.js", data_web_js_rencana_js, sizeof data_web_js_rencana_js },
    { "web/js/rincian.js", data_web_js_rincian_js, sizeof data_web_js_rincian_js },
    { "web/tolok.svg", data_web_tolok_svg, sizeof data_web_tolok_svg },
};
static const size_t jumlah = sizeof tabel / sizeof tabel[0];

const struct tolok_aset *tolok_aset_find(const char *name) {
    for (size_t i = 0; i < jumlah; i++) {
        if (strcmp(tabel[i].name, name) == 0) return &tabel[i];
    }
    return NULL;
}

const struct tolok_aset *tolok_aset_at(size_t index) {
    return index < jumlah ? &tabel[index] : NULL;
}
