"""Two illustrations and an emblem, drawn here so that no picture has an owner."""

import struct
import zlib
from pathlib import Path


def png(lebar, tinggi, palet, titik):
    """A palette image; `titik(x, y)` gives the colour index."""
    baris = b"".join(b"\0" + bytes(titik(x, y) for x in range(lebar)) for y in range(tinggi))
    kepala = struct.pack(">IIBBBBB", lebar, tinggi, 8, 3, 0, 0, 0)
    warna = b"".join(bytes.fromhex(satu) for satu in palet)
    return (
        b"\x89PNG\r\n\x1a\n"
        + potongan(b"IHDR", kepala)
        + potongan(b"PLTE", warna)
        + potongan(b"IDAT", zlib.compress(baris, 9))
        + potongan(b"IEND", b"")
    )


def potongan(jenis, isi):
    return struct.pack(">I", len(isi)) + jenis + isi + struct.pack(">I", zlib.crc32(jenis + isi))


def lambang():
    """A shield with a river under a sun. Index 0 is the white ground."""
    lebar, tinggi = 200, 240

    def titik(x, y):
        tengah = abs(x - 100)
        tepi = 90 if y < 130 else 90 - (y - 130) ** 2 * 90 // 11000
        if not 10 <= y <= 230 or tengah > tepi:
            return 0
        if tengah > tepi - 8 or y < 18 or y > 222:
            return 1
        if (x - 100) ** 2 + (y - 80) ** 2 < 28**2:
            return 2
        gelombang = 150 + (8 if (x // 20) % 2 else 0)
        if y > gelombang:
            return 3 if (y - gelombang) // 10 % 2 == 0 else 4
        return 5

    return png(lebar, tinggi, ["ffffff", "1b5e4b", "f2b705", "2f80b5", "d8ecf7", "e9f5ec"], titik)


def bank_sampah():
    """Bins in a row under a roof."""
    lebar, tinggi = 480, 300
    warna = [3, 4, 5, 6]

    def titik(x, y):
        if 40 <= x <= 440 and 0 <= y - 60 - abs(x - 240) // 8 <= 20:
            return 2
        nomor, letak = divmod(x - 60, 95)
        if 0 <= nomor < 4 and letak < 70 and 150 <= y <= 250:
            return warna[nomor] if y > 162 else 7
        return 1 if y > 250 else 0

    return png(
        lebar, tinggi, ["cfe6f5", "9b9b8f", "8a4b2a", "2e7d4f", "d9a404", "2f6fb0", "b3392f", "333333"], titik
    )


def rambu():
    """A straight road with a sign beside it."""
    lebar, tinggi = 480, 300

    def titik(x, y):
        if (x - 370) ** 2 + (y - 90) ** 2 < 42**2:
            return 5 if (x - 370) ** 2 + (y - 90) ** 2 < 32**2 else 4
        if 366 <= x <= 374 and 130 <= y <= 240:
            return 6
        if y < 140:
            return 0
        setengah = (y - 130) * 9 // 10
        if abs(x - 200) < setengah:
            return 3 if abs(x - 200) < 4 and (y // 14) % 2 else 2
        return 1

    return png(lebar, tinggi, ["bfe0f2", "6ea866", "55585c", "f5f5f5", "c62828", "ffffff", "7a7a7a"], titik)


def tulis(folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for nama, gambar in (
        ("lambang.png", lambang),
        ("bank-sampah.png", bank_sampah),
        ("rambu-baru.png", rambu),
    ):
        (folder / nama).write_bytes(gambar())
