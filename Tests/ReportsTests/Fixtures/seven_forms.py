"""Reads a report back from every form in a folder and says where a figure differs.

usage: seven_forms.py [--tables NUMBER] FOLDER FORM...    with report.json and report.FORM in the folder

A report with fewer tables than the number, 5 where nothing is said, has lost some, and comparing the rest proves nothing.

The JSON holds the figures as they are. What the other forms are for people is rounded here, by rules of this file, and
then compared; what they are for programs is compared as it is.
"""

import csv
import datetime
import html.parser
import json
import math
import re
import subprocess
import sys
from decimal import ROUND_HALF_UP, Decimal


def spaces(text):
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ")).strip()


def rounded(value, places, point):
    # The program rounds the binary number times ten to the places, as people do by hand.
    scaled = Decimal(abs(value) * 10**places).quantize(Decimal(1), ROUND_HALF_UP)
    text = f"{scaled.scaleb(-places):.{places}f}".replace(".", point)
    return ("−" if value < 0 and scaled else "") + text


class Document:
    def __init__(self, path):
        self.json = json.load(open(path, encoding="utf-8"))
        self.point = "." if self.json["language"] == "en" else ","
        self.tables = [part for part in self.json["contents"] if "rows" in part]
        self.texts = []
        for part in self.json["contents"]:
            self.texts += [part["text"]] if "text" in part else part.get("items", [])

    def rows(self, table):
        """The rows of a table; those inside another table's rows with the members that name the row around."""
        if "inside" not in table:
            return self.json[table["rows"]]
        named = [column["key"] for column in table["columns"][: table["namingColumns"]]]
        return [
            {key: around[key] for key in named} | row
            for around in self.json[table["inside"]]
            for row in around[table["rows"]]
        ]

    def shown(self, row, column):
        """The cell as people read it, or None where its words are not in the JSON."""
        value = row[column["key"]]
        kind, places = column["kind"], column["decimals"]
        if value is None:
            return row.get(column["key"] + "Note") or "–"
        if kind == "text":
            return value
        if kind == "term" or kind == "terms":
            return None if value else ""
        if kind == "count":
            return str(value).replace("-", "−")
        if kind == "share":
            return rounded(value * 100, places, self.point) + " %"
        if kind == "number":
            return rounded(value, places, self.point)
        if kind == "shareInterval":
            low, high = (rounded(end * 100, places, self.point) for end in value)
            return f"{low}–{high} %"
        if kind == "numberInterval":
            low, high = (rounded(end, places, self.point) for end in value)
            return f"{low} … {high}"
        if kind == "duration":
            return self.duration(value)
        return value

    def duration(self, value):
        hour, minute, second = {"en": ("h", "min", "s"), "ru": ("ч", "мин", "с")}.get(
            self.json["language"], ("сағ", "мин", "с")
        )
        whole = int(Decimal(value).quantize(Decimal(1), ROUND_HALF_UP))
        if whole < 60:
            return f"{whole} {second}"
        if whole < 3600:
            return f"{whole // 60} {minute} {whole % 60} {second}"
        minutes = int((Decimal(whole) / 60).quantize(Decimal(1), ROUND_HALF_UP))
        return f"{minutes // 60} {hour} {minutes % 60} {minute}"


def unfolded(wanted, found):
    """Joins the parts of tables that are folded: the first columns, which name a row, stand in each part."""
    found, joined = list(found), []
    for table in wanted:
        titles = [spaces(column["title"]) for column in table["columns"]]
        cells = [list(row) for row in found.pop(0)]
        while len(cells[0]) < len(titles):
            part = found.pop(0)
            heads = [spaces(title) for title in part[0]]
            named = 2 if len(heads) > 1 and heads[1] == titles[1] else 1
            for row, more in zip(cells, part, strict=True):
                assert [spaces(text) for text in more[:named]] == [spaces(text) for text in row[:named]]
                row += more[named:]
        joined.append(cells)
    return joined + found


def compare(document, form, found):
    """Compares the tables of a form for people: lists of a head and rows of texts."""
    wanted = [table for table in document.tables if document.rows(table)]
    found = unfolded(wanted, found)
    assert len(found) == len(wanted), f"{form}: {len(found)} tables in place of {len(wanted)}"
    for table, cells in zip(wanted, found):
        head, rows = cells[0], cells[1:]
        titles = [spaces(column["title"]) for column in table["columns"]]
        assert [spaces(title) for title in head] == titles, f"{form}: {head} in place of {titles}"
        assert len(rows) == len(document.rows(table)), f"{form}: {table['title']} lacks rows"
        for row, texts in zip(document.rows(table), rows):
            assert len(texts) == len(titles), f"{form}: {texts}"
            for column, text in zip(table["columns"], texts):
                expected = document.shown(row, column)
                if expected is None:
                    assert text.strip(), f"{form}: a term without words"
                else:
                    assert spaces(text) == spaces(expected), f"{form}: {text!r}, not {expected!r}"


class Tables(html.parser.HTMLParser):
    """The tables of a page, and its words outside of drawings."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tables, self.cell, self.words, self.drawings = [], None, [], 0

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.cell = []
        elif tag in ("svg", "style"):
            self.drawings += 1

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.tables[-1][-1].append("".join(self.cell))
            self.cell = None
        elif tag in ("svg", "style"):
            self.drawings -= 1

    def handle_data(self, data):
        if self.cell is not None:
            self.cell.append(data)
        if not self.drawings:
            self.words.append(data)


def page(document, form, text):
    reader = Tables()
    reader.feed(text)
    compare(document, form, reader.tables)
    words = spaces("".join(reader.words))
    for sentence in document.texts:
        assert spaces(sentence) in words, f"{form}: lacks {sentence!r}"


def html_form(document, path):
    page(document, "html", open(path, encoding="utf-8").read())


def md(document, path):
    command = ["cmark-gfm", "--extension", "table", path]
    page(document, "md", subprocess.run(command, check=True, capture_output=True).stdout.decode())


def txt(document, path):
    """The plain text: each row a sentence, in lines that were made too wide to be broken."""
    lines = open(path, encoding="utf-8").read().split("\n")
    for table in document.tables:
        place = lines.index(table["title"]) + 1 + ("summary" in table)
        for number, row in enumerate(document.rows(table), 1):
            parts = []
            for index, column in enumerate(table["columns"]):
                expected = document.shown(row, column)
                if expected == "":
                    continue
                lead = "" if index == 0 and column["kind"] == "text" else column["title"] + ": "
                parts.append(re.escape(lead) + (".+?" if expected is None else re.escape(expected)))
            line = lines[place + number - 1]
            assert re.fullmatch(f"{number}\\. " + "; ".join(parts), line), f"txt: {line!r}, not {parts}"
    for sentence in document.texts:
        assert any(sentence in line for line in lines), f"txt: lacks {sentence!r}"


def csv_form(document, path):
    text = open(path, "rb").read().decode("utf-8-sig")
    assert text.count("\r\n") == text.count("\n"), "csv: a line ends without CR LF"
    rows = list(csv.DictReader(text.splitlines(keepends=True), strict=True))
    found = {(row["section"], row["row"], row["figure"]): row for row in rows}
    count = 0
    for table in document.tables:
        for number, row in enumerate(document.rows(table), 1):
            for column in table["columns"][1:]:
                key, value = column["key"], row[column["key"]]
                isInterval = column["kind"].endswith("Interval")
                values = value or [None, None]
                pairs = [(key + "Low", values[0]), (key + "High", values[1])] if isInterval else [(key, value)]
                for name, wanted in pairs:
                    line = found[(table["rows"], str(number), name)]
                    count += 1
                    if wanted is None:
                        assert line["value"] == "" and line["note"] == row.get(key + "Note", ""), line
                    elif isinstance(wanted, str):
                        assert line["value"] == wanted, line
                    elif column["kind"] == "terms":
                        assert line["value"].split() == wanted, line
                    else:
                        assert float(line["value"]) == wanted, line
    assert count == sum(row["section"] in {table["rows"] for table in document.tables} for row in rows)
    texts = [row["value"] for row in rows if row["section"] == "contents"]
    assert texts == document.texts, "csv: the texts differ"


def xlsx(document, path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    sheets = book.worksheets
    assert len(sheets) == 1 + len(document.tables), f"xlsx: {book.sheetnames}"
    for sheet in sheets:
        for line in sheet.iter_rows():
            assert all(cell.data_type in "sn" or cell.is_date for cell in line), "xlsx: a formula"
    for table, sheet in zip(document.tables, sheets[1:]):
        assert sheet.freeze_panes == "B2", f"xlsx: {sheet.title} is not frozen"
        assert sheet.max_row == 1 + len(document.rows(table)), f"xlsx: {sheet.title}"
        for line, row in enumerate(document.rows(table), 2):
            place = 0
            for column in table["columns"]:
                value = row[column["key"]]
                isInterval = column["kind"].endswith("Interval")
                for wanted in (value or [None, None]) if isInterval else [value]:
                    place += 1
                    cell = sheet.cell(line, place)
                    if wanted is None:
                        assert (cell.value or "–") == (row.get(column["key"] + "Note") or "–"), cell.value
                    elif column["kind"] == "day":
                        assert cell.value.date() == datetime.date.fromisoformat(wanted), cell.value
                    elif column["kind"] in ("term", "terms"):
                        assert not wanted or (cell.data_type == "s" and cell.value)
                    elif isinstance(wanted, str):
                        assert (cell.value or "") == wanted, f"xlsx: {cell.value!r}, not {wanted!r}"
                    else:
                        # Spreadsheets keep sixteen digits.
                        assert cell.data_type == "n", cell.value
                        assert math.isclose(cell.value, wanted, rel_tol=1e-15), (cell.value, wanted)
    words = [str(cell.value) for line in sheets[0].iter_rows() for cell in line if cell.value]
    for sentence in document.texts:
        assert sentence in words, f"xlsx: lacks {sentence!r}"


def pdf(document, path):
    command = ["pdftotext", "-raw", path, "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    # Words may be broken over lines, so they are compared without their spaces.
    text = re.sub(r"\s", "", text)
    place = 0
    # The page tells which columns stand beside each other on paper.
    reader = Tables()
    reader.feed(open(path.removesuffix("pdf") + "html", encoding="utf-8").read())
    parts = list(reader.tables)
    for table in document.tables:
        if not document.rows(table):
            continue
        titles = [spaces(column["title"]) for column in table["columns"]]
        rest = len(titles)
        while rest > 0:
            heads = [spaces(title) for title in parts.pop(0)[0]]
            repeated = 0 if rest == len(titles) else 2 if heads[1] == titles[1] else 1
            start = len(titles) - rest
            columns = table["columns"][:repeated] + table["columns"][start : start + len(heads) - repeated]
            rest -= len(heads) - repeated
            for row in document.rows(table):
                cells = [document.shown(row, column) for column in columns]
                wanted = [re.escape(re.sub(r"\s", "", cell)) if cell is not None else ".{1,400}?" for cell in cells]
                match = re.compile("".join(wanted)).search(text, place)
                assert match, f"pdf: lacks {cells} of {table['title']}"
                place = match.end()
    for sentence in document.texts:
        assert re.sub(r"\s", "", sentence) in text, f"pdf: lacks {sentence!r}"


FORMS = {"html": html_form, "md": md, "txt": txt, "csv": csv_form, "xlsx": xlsx, "pdf": pdf}

if __name__ == "__main__":
    arguments = sys.argv[1:]
    least = 5
    if arguments[0] == "--tables":
        least, arguments = int(arguments[1]), arguments[2:]
    folder, forms = arguments[0], arguments[1:]
    document = Document(folder + "/report.json")
    assert len(document.tables) >= least > 0 and all(key in document.json for key in ("schema", "facts"))
    for form in forms:
        FORMS[form](document, folder + "/report." + form)
        print(form)
