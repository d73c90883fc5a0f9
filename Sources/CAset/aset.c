#include "include/aset.h"

#include <string.h>

// One line a file: ASET(identifier, "path below aset/").
#define DAFTAR(ASET) \
    ASET(aturan_nasional, "aturan/nasional.json") \
    ASET(skala, "aturan/skala.json") \
    ASET(html_dokumen, "html/dokumen.css")

static const unsigned char data_aturan_nasional[] = {
#embed "aset/aturan/nasional.json"
};
static const unsigned char data_skala[] = {
#embed "aset/aturan/skala.json"
};
static const unsigned char data_html_dokumen[] = {
#embed "aset/html/dokumen.css"
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
