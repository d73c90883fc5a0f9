#include "include/aset.h"

#include <string.h>

// One line a file: ASET(identifier, "path below aset/").
#define DAFTAR(ASET) \
    ASET(aturan_nasional, "aturan/nasional.json") \
    ASET(skala, "aturan/skala.json") \
    ASET(sistematika_permenpanrb_53_2014, "sistematika/permenpanrb-53-2014.json") \
    ASET(sistematika_dki, "sistematika/dki.json") \
    ASET(sistematika_jambi, "sistematika/jambi.json") \
    ASET(sistematika_pasuruan, "sistematika/pasuruan.json") \
    ASET(sistematika_sumsel, "sistematika/sumsel.json") \
    ASET(sistematika_metro, "sistematika/metro.json")

static const unsigned char data_aturan_nasional[] = {
#embed "aset/aturan/nasional.json"
};
static const unsigned char data_skala[] = {
#embed "aset/aturan/skala.json"
};
static const unsigned char data_sistematika_permenpanrb_53_2014[] = {
#embed "aset/sistematika/permenpanrb-53-2014.json"
};
static const unsigned char data_sistematika_dki[] = {
#embed "aset/sistematika/dki.json"
};
static const unsigned char data_sistematika_jambi[] = {
#embed "aset/sistematika/jambi.json"
};
static const unsigned char data_sistematika_pasuruan[] = {
#embed "aset/sistematika/pasuruan.json"
};
static const unsigned char data_sistematika_sumsel[] = {
#embed "aset/sistematika/sumsel.json"
};
static const unsigned char data_sistematika_metro[] = {
#embed "aset/sistematika/metro.json"
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
