#include "include/aset.h"

#include <string.h>

// One line a file: ASET(identifier, "path below aset/").
#define DAFTAR(ASET) \
    ASET(aturan_nasional, "aturan/nasional.json") \
    ASET(skala, "aturan/skala.json") \
    ASET(docx_app, "docx/app.xml") \
    ASET(docx_core, "docx/core.xml") \
    ASET(docx_font_table, "docx/fontTable.xml") \
    ASET(docx_footnotes, "docx/footnotes.xml") \
    ASET(docx_numbering, "docx/numbering.xml") \
    ASET(docx_rels, "docx/rels.xml") \
    ASET(docx_settings, "docx/settings.xml") \
    ASET(docx_styles, "docx/styles.xml") \
    ASET(docx_theme, "docx/theme.xml") \
    ASET(docx_lembar_content_types, "docx/lembar/content-types.xml") \
    ASET(docx_lembar_rels, "docx/lembar/rels.xml") \
    ASET(docx_lembar_styles, "docx/lembar/styles.xml") \
    ASET(docx_lembar_workbook, "docx/lembar/workbook.xml") \
    ASET(docx_lembar_workbook_rels, "docx/lembar/workbook-rels.xml")

static const unsigned char data_aturan_nasional[] = {
#embed "aset/aturan/nasional.json"
};
static const unsigned char data_skala[] = {
#embed "aset/aturan/skala.json"
};

static const unsigned char data_docx_app[] = {
#embed "aset/docx/app.xml"
};
static const unsigned char data_docx_core[] = {
#embed "aset/docx/core.xml"
};
static const unsigned char data_docx_font_table[] = {
#embed "aset/docx/fontTable.xml"
};
static const unsigned char data_docx_footnotes[] = {
#embed "aset/docx/footnotes.xml"
};
static const unsigned char data_docx_numbering[] = {
#embed "aset/docx/numbering.xml"
};
static const unsigned char data_docx_rels[] = {
#embed "aset/docx/rels.xml"
};
static const unsigned char data_docx_settings[] = {
#embed "aset/docx/settings.xml"
};
static const unsigned char data_docx_styles[] = {
#embed "aset/docx/styles.xml"
};
static const unsigned char data_docx_theme[] = {
#embed "aset/docx/theme.xml"
};
static const unsigned char data_docx_lembar_content_types[] = {
#embed "aset/docx/lembar/content-types.xml"
};
static const unsigned char data_docx_lembar_rels[] = {
#embed "aset/docx/lembar/rels.xml"
};
static const unsigned char data_docx_lembar_styles[] = {
#embed "aset/docx/lembar/styles.xml"
};
static const unsigned char data_docx_lembar_workbook[] = {
#embed "aset/docx/lembar/workbook.xml"
};
static const unsigned char data_docx_lembar_workbook_rels[] = {
#embed "aset/docx/lembar/workbook-rels.xml"
};

#define BARIS(id, path) { path, data_##id, sizeof data_##id },
static const struct tolok_aset tabel[] = { DAFTAR(BARIS) };
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
