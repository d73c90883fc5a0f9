"""Print what openpyxl reads in a workbook as JSON: argument 1 is the file."""
import json
import sys

import openpyxl


def cells(sheet):
    return {
        cell.coordinate: {"nilai": cell.value, "jenis": cell.data_type, "format": cell.number_format}
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def main(path):
    formulas = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    sheets = []
    for sheet in formulas.worksheets:
        values = {name: cell["nilai"] for name, cell in cells(cached[sheet.title]).items()}
        sheets.append({
            "nama": sheet.title,
            "sel": {
                name: {
                    "teks": cell["nilai"] if isinstance(cell["nilai"], str) else None,
                    "angka": cell["nilai"] if isinstance(cell["nilai"], (int, float)) else None,
                    "tersimpan": values.get(name) if isinstance(values.get(name), (int, float)) else None,
                    "rumus": cell["jenis"] == "f",
                    "format": cell["format"],
                }
                for name, cell in cells(sheet).items()
            },
            "gabungan": sorted(str(area) for area in sheet.merged_cells.ranges),
            "beku": sheet.freeze_panes,
            "barisJudul": sheet.print_title_rows,
            "mendatar": sheet.page_setup.orientation == "landscape",
            "grafik": len(sheet._charts),
            "tautan": [link.location for row in sheet.iter_rows() for cell in row if (link := cell.hyperlink)],
        })
    properties = formulas.properties
    print(json.dumps({
        "judul": properties.title, "dibuat": properties.created.isoformat(), "lembar": sheets,
    }))


main(sys.argv[1])
