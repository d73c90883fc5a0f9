"""Fills the template workbook as a planner of a small agency does: numbers typed the Indonesian way, real dates, a percent
cell, capitals where they came. Usage: isi-templat.py TEMPLATE RESULT"""
import datetime
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])


def fill_keys(name, **values):
    for key, value in book[name].iter_rows(min_row=2, max_col=2):
        if key.value in values:
            value.value = values.pop(key.value)
    assert not values, values


def fill(name, columns, *rows):
    head = [cell.value for cell in book[name][1]]
    for index, row in enumerate(rows):
        for column, value in zip(columns.split(), row, strict=True):
            book[name].cell(2 + index, head.index(column) + 1).value = value


fill_keys("instansi", kode="dispustaka", nama="Dinas Perpustakaan dan Arsip", tingkat="Kabupaten",
          wilayah="Kabupaten Contoh", pemda="Pemerintah Kabupaten Contoh", tahun=2025, renstra_dari=2021,
          renstra_sampai="2026", tempat="Contoh", kepala="KADIS", atasan="BUPATI",
          tanggal_laporan=datetime.date(2026, 2, 20))
fill("jabatan", "kode nama", ("KADIS", "Kepala Dinas Perpustakaan dan Arsip"), ("BUPATI", "Bupati Contoh"))
fill("simpul", "kode jenis uraian", ("S1", "Sasaran", "Meningkatnya budaya baca"),
     ("S2", "sasaran", "Meningkatnya tata kelola arsip"), ("P1", "Program", "Program Pembinaan Perpustakaan"),
     ("P2", "Program", "Program Pengelolaan Arsip"))
fill("dukungan", "simpul mendukung", ("P1", "S1"), ("P2", "S2"))
fill("indikator", "kode simpul nama satuan arah konsolidasi frekuensi",
     ("I1", "S1", "Tingkat kegemaran membaca", "Indeks", "naik", "terakhir", "tahunan"),
     ("I2", "S1", "Jumlah pengunjung perpustakaan", "Orang", "Naik", "Jumlah", "Triwulanan"),
     ("I3", "S2", "Persentase arsip tertata", "Persen", "naik", "Terakhir", "Tahunan"))
fill("target", "indikator tahun periode sumber nilai", ("I1", 2025, "tahun", "pk", "65,50"),
     ("I2", 2025, "tahun", "PK", "12.500"), ("I3", 2025, "Tahun", "pk", 0.855))
book["target"].cell(4, 5).number_format = "0.0%"
fill("realisasi", "indikator tahun periode nilai", ("I1", 2025, "tahun", "66,75"), ("I2", 2025, "TW1", "3.100"),
     ("I2", 2025, "TW 2", 3200), ("I2", 2025, "Triwulan III", "3.050"), ("I2", 2025, "tw4", " 3.400 "),
     ("I3", 2025, "tahun", "87,25%"))
fill("pagu", "simpul tahun versi nilai", ("P1", 2025, "murni", "Rp1.250.000.000"),
     ("P2", 2025, "murni", "Rp. 750.000.000,00"))
fill("realisasi_anggaran", "simpul tahun periode nilai", ("P1", 2025, "tahun", 1198765432),
     ("P2", 2025, "tahun", "701.234.567,-"))
fill("perjanjian", "kode versi pihak_pertama pihak_kedua tanggal tempat",
     ("PK1", "0", "KADIS", "BUPATI", datetime.date(2025, 1, 15), "Contoh"))
book.save(sys.argv[2])
