"""Dump a DOCX as an independent reader sees it: styles, tables, properties and chart workbooks, as JSON."""
import io
import json
import sys

import docx
import openpyxl
from docx.oxml.ns import qn


def words(element):
    return "".join(node.text or "" for node in element.iter(qn("w:t")))


document = docx.Document(sys.argv[1])
workbooks = []
for part in document.part.package.iter_parts():
    if str(part.partname).endswith(".xlsx"):
        sheet = openpyxl.load_workbook(io.BytesIO(part.blob)).active
        workbooks.append([[cell if cell is None else str(cell) for cell in row] for row in sheet.values])
json.dump(
    {
        "judul": document.core_properties.title,
        "kepala": [p.text for p in document.paragraphs if p.style.name.startswith("Heading")],
        "tabel": [[[words(cell._tc) for cell in row.cells] for row in table.rows] for table in document.tables],
        "gambar": len(document.inline_shapes),
        "bagian": [str(section.orientation) for section in document.sections],
        "buku": workbooks,
    },
    sys.stdout,
)
