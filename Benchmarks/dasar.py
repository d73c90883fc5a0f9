"""Straightforward programs that write the same tables with python-docx and openpyxl: the baseline of the benchmark.

Same cells, bold repeated header rows, right-aligned numbers, print size and borders; no merged cells, captions fields,
charts or pages. Two DOCX programs: one addresses cells by row and column as most scripts do, one takes the cells of a row
at once, the fastest way the library offers.
"""
import json
import re
import sys
import time

import docx
import openpyxl
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Pt
from openpyxl.styles import Alignment, Border, Font, Side

NUMBER = re.compile(r"^(Rp)?[−-]?\d{1,3}(\.\d{3})*(,\d+)?%?$")


def fill(cell, text, header):
    paragraph = cell.paragraphs[0]
    run = paragraph.add_run(text)
    run.font.size = Pt(8.5)
    run.bold = header
    if NUMBER.match(text):
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def start(document, table):
    document.add_paragraph(table["judul"], style="Caption")
    rows = table["kepala"] + table["baris"]
    grid = document.add_table(rows=len(rows), cols=max((len(row) for row in rows), default=1), style="Table Grid")
    for row in grid.rows[:len(table["kepala"])]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    return rows, grid


def write_docx(tables, path):
    document = docx.Document()
    for table in tables:
        rows, grid = start(document, table)
        for i, row in enumerate(rows):
            for j, text in enumerate(row):
                fill(grid.cell(i, j), text, i < len(table["kepala"]))
    document.save(path)


def write_docx_by_row(tables, path):
    document = docx.Document()
    for table in tables:
        rows, grid = start(document, table)
        for i, (row, places) in enumerate(zip(rows, grid.rows)):
            for text, cell in zip(row, places.cells):
                fill(cell, text, i < len(table["kepala"]))
    document.save(path)


def write_xlsx(tables, path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    thin = Side(style="thin")
    for number, table in enumerate(tables):
        sheet = book.create_sheet(f"T{number + 1}")
        sheet.append([table["judul"]])
        for i, row in enumerate(table["kepala"] + table["baris"]):
            for j, text in enumerate(row):
                cell = sheet.cell(i + 2, j + 1)
                cell.border = Border(bottom=thin)
                cell.font = Font(bold=i < len(table["kepala"]))
                if NUMBER.match(text):
                    digits = text.strip("Rp%").replace(".", "").replace(",", ".").replace("−", "-")
                    cell.value = float(digits)
                    cell.number_format = "#,##0.00" if "." in digits else "#,##0"
                else:
                    cell.value = text
                    cell.alignment = Alignment(wrap_text=True, vertical="top")
        for column in range(1, sheet.max_column + 1):
            sheet.column_dimensions[openpyxl.utils.get_column_letter(column)].width = 18
        sheet.freeze_panes = sheet.cell(2 + len(table["kepala"]), 1)
    book.save(path)


def measure(work, *arguments, runs=3):
    times = []
    for _ in range(runs):
        start_time = time.perf_counter()
        work(*arguments)
        times.append((time.perf_counter() - start_time) * 1000)
    return sorted(times)[len(times) // 2]


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        tables = json.load(file)
    print(json.dumps({
        "tabel": len(tables),
        "tulis_docx": measure(write_docx, tables, sys.argv[2] + "/dasar.docx"),
        "tulis_docx_per_baris": measure(write_docx_by_row, tables, sys.argv[2] + "/dasar2.docx"),
        "tulis_xlsx": measure(write_xlsx, tables, sys.argv[2] + "/dasar.xlsx"),
    }))
