"""Read the same report back from its four formats and compare every captioned table, cell by cell.

Usage: bandingkan-format.py BASE [--libreoffice]
BASE.html, BASE.docx, BASE.xlsx and BASE.pdf (as text when pdftotext is there); with --libreoffice the DOCX is also read by it.
Prints what was compared and every difference; exit 1 when there is one.
"""
import collections
import decimal
import html.parser
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import docx
import openpyxl
from docx.oxml.ns import qn

NUMBER = re.compile(r"^−?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$")


def clean(text):
    return re.sub(r"\s+", " ", text.replace("\u00ad", "").replace("\u00a0", " ")).strip()


class Tables(html.parser.HTMLParser):
    """Captioned tables of the HTML file: caption to rows of cell texts."""

    def __init__(self):
        super().__init__()
        self.tables, self.rows, self.cell, self.caption, self.skip = {}, [], None, None, 0

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.rows, self.caption = [], ""
        elif tag == "caption":
            self.cell = []
        elif tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.cell = []
        elif tag == "br" and self.cell is not None:
            self.cell.append(" ")
        elif tag == "sup":
            self.skip += "catatan" in (dict(attributes).get("class") or "")

    def handle_endtag(self, tag):
        if tag == "caption":
            self.caption, self.cell = clean("".join(self.cell)), None
        elif tag in ("td", "th") and self.rows:
            self.rows[-1].append(clean("".join(self.cell)))
            self.cell = None
        elif tag == "table" and self.caption:
            self.tables[self.caption] = self.rows

    def handle_data(self, data):
        if self.cell is not None:
            self.cell.append(data)


def html_tables(path):
    parser = Tables()
    with open(path, encoding="utf-8") as file:
        parser.feed(file.read())
    return parser.tables


def docx_text(element):
    parts = []
    for node in element.iter(qn("w:t"), qn("w:br"), qn("w:p")):
        parts.append(node.text or "" if node.tag == qn("w:t") else " ")
    return clean("".join(parts))


def docx_tables(path):
    tables, caption = {}, ""
    for element in docx.Document(path).element.body:
        if element.tag == qn("w:p"):
            text = docx_text(element)
            caption = text if text.startswith("Tabel ") else caption if not text else ""
        elif element.tag == qn("w:tbl"):
            if caption:
                tables[caption] = [[docx_text(cell) for cell in row.findall(qn("w:tc"))]
                                   for row in element.iter(qn("w:tr"))]
            caption = ""
    return tables


def xlsx_numbers(path):
    tables = {}
    for sheet in openpyxl.load_workbook(path, data_only=True):
        caption = clean(str(sheet["A1"].value or ""))
        tables[caption] = [printed(cell) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    return tables


def printed(cell):
    """A number as the report prints it, from its value and number format."""
    if not isinstance(cell.value, (int, float)) or isinstance(cell.value, bool):
        return clean(str(cell.value))
    decimals = len(re.search(r"0(?:\.(0+))?", cell.number_format).group(1) or "")
    # Half away from zero on the decimal text, as spreadsheets round.
    value = abs(decimal.Decimal(str(cell.value))).quantize(decimal.Decimal(1).scaleb(-decimals), decimal.ROUND_HALF_UP)
    text = f"{value:,.{decimals}f}" if "," in cell.number_format else f"{value:.{decimals}f}"
    text = text.translate(str.maketrans(",.", ".,"))
    return ("−" if cell.value < 0 else "") + text


def libreoffice_words(path):
    """Every word LibreOffice finds in the DOCX."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profil", "--headless", "--convert-to",
                        "txt:Text (encoded):UTF8", "--outdir", folder, path], check=True, capture_output=True)
        with open(next(pathlib.Path(folder).glob("*.txt")), encoding="utf-8-sig") as file:
            return set(re.split(r"[\s¹²³*†‡§%()]+", file.read()))


def main(base, libreoffice):
    reference, word, sheets = html_tables(base + ".html"), docx_tables(base + ".docx"), xlsx_numbers(base + ".xlsx")
    page_words = None
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", "-layout", base + ".pdf", "-"], check=True, capture_output=True, text=True).stdout
        page_words = collections.Counter(re.split(r"[\s¹²³*†‡§%()]+", text))
    office_words = libreoffice_words(base + ".docx") if libreoffice else None
    problems, compared = [], 0
    for caption, rows in reference.items():
        cells = [cell for row in rows for cell in row]
        if caption not in word:
            problems.append(f"docx: tidak ada {caption}")
            continue
        if [cell for row in word[caption] for cell in row if cell] != [cell for cell in cells if cell]:
            left, right = cells, [cell for row in word[caption] for cell in row]
            first = next((pair for pair in zip([c for c in left if c], [c for c in right if c]) if pair[0] != pair[1]), None)
            problems.append(f"docx: {caption}: {first}")
        numbers = collections.Counter(cell for cell in cells if NUMBER.match(cell))
        compared += sum(numbers.values())
        missing = numbers - collections.Counter(sheets.get(caption, []))
        if missing:
            problems.append(f"xlsx: {caption}: {dict(missing)}")
        if page_words is not None:
            absent = [number for number in numbers if number not in page_words]
            if absent:
                problems.append(f"pdf: {caption}: {absent}")
        if office_words is not None:
            absent = [number for number in numbers if number not in office_words]
            if absent:
                problems.append(f"libreoffice: {caption}: {absent}")
    print(f"{len(reference)} tabel, {compared} angka dibandingkan" + ("" if page_words else " (tanpa PDF)"))
    print("\n".join(problems))
    return 1 if problems or not compared else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--libreoffice" in sys.argv))
