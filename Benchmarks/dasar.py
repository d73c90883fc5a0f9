"""A straightforward program that writes the same tables with python-docx and openpyxl: the baseline of the benchmark."""
import json
import sys
import time

import docx
import openpyxl


def write_docx(tables, path):
    document = docx.Document()
    for table in tables:
        document.add_paragraph(table["judul"], style="Caption")
        rows = table["kepala"] + table["baris"]
        width = max((len(row) for row in rows), default=1)
        grid = document.add_table(rows=len(rows), cols=width, style="Table Grid")
        for row, cells in zip(rows, grid.rows):
            places = cells.cells
            for text, cell in zip(row, places):
                cell.text = text
    document.save(path)


def write_xlsx(tables, path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, table in enumerate(tables):
        sheet = book.create_sheet(f"T{number + 1}")
        sheet.append([table["judul"]])
        for row in table["kepala"] + table["baris"]:
            sheet.append([number_or_text(text) for text in row])
        for column in range(1, sheet.max_column + 1):
            sheet.column_dimensions[openpyxl.utils.get_column_letter(column)].width = 18
    book.save(path)


def number_or_text(text):
    try:
        return float(text.replace(".", "").replace(",", "."))
    except ValueError:
        return "'" + text if text.startswith("=") else text


def measure(work, *arguments, runs=3):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work(*arguments)
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)[len(times) // 2]


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        tables = json.load(file)
    print(json.dumps({
        "tabel": len(tables),
        "tulis_docx": measure(write_docx, tables, sys.argv[2] + "/dasar.docx"),
        "tulis_xlsx": measure(write_xlsx, tables, sys.argv[2] + "/dasar.xlsx"),
    }))
