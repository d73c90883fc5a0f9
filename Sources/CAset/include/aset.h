#ifndef TOLOK_ASET_H
#define TOLOK_ASET_H

#include <stddef.h>

/// One data file compiled into the program.
struct tolok_aset {
    const char *name;            ///< path below Sources/CAset/aset, e.g. "aturan/nasional.json"
    const unsigned char *bytes;
    size_t length;
};

/// The file of that name, or NULL.
const struct tolok_aset *tolok_aset_find(const char *name);

/// The file at a position in the table, or NULL past its end.
const struct tolok_aset *tolok_aset_at(size_t index);

#endif
