"""The parts of a workbook beside its sheets: which sheets there are, shared texts, formats, comments, links."""

import posixpath
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple
from xml.parsers import expat

from workbench.exchange.excel import number_formats
from workbench.exchange.excel.container import Container
from workbench.exchange.excel.preflight import LargeWorkbook, UnreadableWorkbook, UnsafeWorkbook

SHEET_LIMIT, NAME_LIMIT, TEXT_LIMIT, COMMENT_LIMIT, LINK_LIMIT = 500, 255, 250_000, 2_000, 50
STRICT, TRANSITIONAL = (
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
_SPACES = (TRANSITIONAL, STRICT, _PACKAGE, _THREADS)
_RELATIONSHIPS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships id",
    "http://purl.oclc.org/ooxml/officeDocument/relationships id",
)
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_BUFFER, _PIECES = 1 << 16, 4
"""Fewer pieces of text than this, each of at most a buffer, are no text that is too long."""
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")

Begin = Callable[[Mapping[str, str]], None]
End = Callable[[str], None]


class Part(NamedTuple):
    """Where a part is: what it is for, its name, and whether it lies outside of the file."""

    kind: str
    name: str
    is_outside: bool


class SheetEntry(NamedTuple):
    """A sheet as the workbook lists it."""

    name: str
    is_hidden: bool
    part: str


class Book:
    """What the workbook's own part says: sheets, names, and how many sheets have no cells (charts, dialogs, macros)."""

    def __init__(self) -> None:
        self.sheets: list[SheetEntry] = []
        self.others = 0
        self.names: dict[str, str] = {}
        self.from_1904 = False


def clean(text: str) -> str:
    """Return a text composed (NFC), without signs that hide, turn or end what follows."""
    if text.isascii():
        return text if text.isprintable() else _FORBIDDEN.sub("", text)
    return unicodedata.normalize("NFC", _FORBIDDEN.sub("", text))


def unescaped(text: str) -> str:
    """Return a text with the signs that workbooks write as `_x000D_`."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _joined(path: str, pieces: Iterable[str]) -> str:
    check_length(path, pieces)
    return "".join(pieces)


def check_length(path: str, pieces: Iterable[str]) -> None:
    """Refuse a text that no cell can hold. Raises UnsafeWorkbook."""
    if sum(map(len, pieces)) > TEXT_LIMIT:
        raise UnsafeWorkbook(path=path, reason="one of its texts is longer than any cell can hold")


def parse(container: Container, path: str, name: str, begins: Mapping[str, Begin], ends: Mapping[str, End]) -> None:
    """Read a part, calling back for elements by their local names; an end is given the text since the last begin.

    Raises UnreadableWorkbook, UnsafeWorkbook or LargeWorkbook.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = _BUFFER
    texts: list[str] = []
    starting = {f"{space} {local}": call for space in _SPACES for local, call in begins.items()}
    ending = {f"{space} {local}": call for space in _SPACES for local, call in ends.items()}

    def start(element: str, attributes: dict[str, str]) -> None:
        texts.clear()
        if call := starting.get(element):
            call(attributes)

    def end(element: str) -> None:
        if call := ending.get(element):
            call("".join(texts) if len(texts) < _PIECES else _joined(path, texts))
            texts.clear()

    def doctype(*_: object) -> None:
        raise UnsafeWorkbook(path=path, reason="it defines entities, which no workbook needs")

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = texts.append, doctype
    try:
        for chunk in container.chunks(name):
            parser.Parse(chunk, False)
            check_length(path, texts)
        parser.Parse(b"", True)
    except (expat.ExpatError, UnicodeError, LookupError) as error:
        reason = f"its part {name[:80]} is damaged at line {parser.CurrentLineNumber}"
        raise UnreadableWorkbook(path=path, reason=reason) from error


def relationships(container: Container, path: str, part: str) -> dict[str, Part]:
    """Return the parts that a part names, by id; none where it names none. `part` "" is the file itself."""
    folder, name = posixpath.split(part)
    listing = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, Part] = {}

    def relationship(attributes: Mapping[str, str]) -> None:
        target, outside = attributes.get("Target", ""), attributes.get("TargetMode") == "External"
        place = target if outside else posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        kind = attributes.get("Type", "").rpartition("/")[2]
        found[attributes.get("Id", "")] = Part(kind, place, outside)

    if listing in container:
        parse(container, path, listing, {"Relationship": relationship}, {})
    return found


def read_book(container: Container, path: str, part: str, related: Mapping[str, Part]) -> Book:
    """Read which sheets there are and which names are defined. Raises LargeWorkbook, UnsafeWorkbook and `parse`'s."""
    book = Book()
    defined: list[str] = []

    def properties(attributes: Mapping[str, str]) -> None:
        book.from_1904 = attributes.get("date1904", "0") in ("1", "true", "on")

    def sheet(attributes: Mapping[str, str]) -> None:
        place = next((related.get(attributes[key]) for key in _RELATIONSHIPS if key in attributes), None)
        if place is None or place.kind != "worksheet" or place.is_outside:
            book.others += 1
            return
        name = clean(attributes.get("name", ""))
        _check_sheet_name(path, name, {each.name for each in book.sheets})
        book.sheets.append(SheetEntry(name, attributes.get("state", "visible") != "visible", place.name))
        if len(book.sheets) > SHEET_LIMIT:
            raise LargeWorkbook(path=path, reason=f"it has over {SHEET_LIMIT} sheets")

    def name(attributes: Mapping[str, str]) -> None:
        defined[:] = [attributes["name"]] if "name" in attributes and "localSheetId" not in attributes else []

    def referred(text: str) -> None:
        if defined:
            book.names[clean(defined[0])] = clean(text)

    begins: dict[str, Begin] = {"workbookPr": properties, "sheet": sheet, "definedName": name}
    parse(container, path, part, begins, {"definedName": referred})
    return book


def _check_sheet_name(path: str, name: str, others: Iterable[str]) -> None:
    if len(name) > NAME_LIMIT:
        raise UnsafeWorkbook(path=path, reason=f"one of its sheets has a name of {len(name):,} letters")
    if name in others:
        raise UnsafeWorkbook(path=path, reason=f"two of its sheets are called “{name}”")


class RichText:
    """A text that may come in runs; what tells how to pronounce it is left out."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._pieces: list[str] = []
        self._spoken = 0

    def begin(self, _: Mapping[str, str]) -> None:
        """Begin a new text."""
        self._pieces.clear()

    def spoken(self, _: Mapping[str, str]) -> None:
        """Begin how it is pronounced."""
        self._spoken += 1

    def silent(self, _: str) -> None:
        """End how it is pronounced."""
        self._spoken -= 1

    def run(self, text: str) -> None:
        """Add a run."""
        if not self._spoken:
            self._pieces.append(text)

    @property
    def text(self) -> str:
        """Return the whole text, cleaned. Raises UnsafeWorkbook."""
        check_length(self._path, self._pieces)
        return clean(unescaped("".join(self._pieces)))


def read_shared_texts(container: Container, path: str, part: str) -> list[str]:
    """Return the texts that cells refer to by number."""
    found: list[str] = []
    rich = RichText(path)
    parse(
        container, path, part, {"si": rich.begin, "rPh": rich.spoken},
        {"t": rich.run, "rPh": rich.silent, "si": lambda _: found.append(rich.text)},
    )  # fmt: skip
    return found


def read_formats(container: Container, path: str, part: str) -> list[str]:
    """Return the number format of each cell style."""
    own: dict[str, str] = {}
    used: list[str] = []
    section = ""  # Conditional formats and named styles hold formats and styles, too.

    def begin(name: str) -> Begin:
        def begun(_: Mapping[str, str]) -> None:
            nonlocal section
            section = name

        return begun

    def number_format(attributes: Mapping[str, str]) -> None:
        if section == "numFmts":
            own[attributes.get("numFmtId", "")] = clean(attributes.get("formatCode", ""))[:NAME_LIMIT]

    def style(attributes: Mapping[str, str]) -> None:
        if section == "cellXfs":
            used.append(attributes.get("numFmtId", "0"))

    begins = {each: begin(each) for each in ("numFmts", "cellXfs", "cellStyleXfs", "dxfs")}
    parse(container, path, part, begins | {"numFmt": number_format, "xf": style}, {})
    built_in = {str(number): code for number, code in number_formats.BUILT_IN.items()}
    return [own.get(each) or built_in.get(each, "General") for each in used]


def read_comments(container: Container, path: str, related: Iterable[Part]) -> dict[str, str]:
    """Return the comments on a sheet by address; a conversation as its sentences, one below another."""
    notes: dict[str, str] = {}
    talks: dict[str, str] = {}
    place = ""
    rich = RichText(path)

    def begin(attributes: Mapping[str, str]) -> None:
        nonlocal place
        place = attributes.get("ref", "")
        rich.begin(attributes)

    def note(_: str) -> None:
        notes[place] = rich.text[:COMMENT_LIMIT]

    def said(text: str) -> None:
        talks[place] = f"{talks.get(place, '')}\n{clean(text)}".strip()[:COMMENT_LIMIT]

    for each in related:
        if each.kind == "comments" and not each.is_outside:
            begins: dict[str, Begin] = {"comment": begin, "rPh": rich.spoken}
            parse(container, path, each.name, begins, {"t": rich.run, "rPh": rich.silent, "comment": note})
        elif each.kind == "threadedComment" and not each.is_outside:
            parse(container, path, each.name, {"threadedComment": begin}, {"text": said})
    return notes | talks


def read_links(container: Container, path: str, related: Iterable[Part]) -> list[str]:
    """Return which other files the workbook's formulas refer to; nobody opens them."""
    found = []
    for each in list(related)[:LINK_LIMIT]:
        if each.kind == "externalLink" and each.name in container:
            found += [
                clean(part.name) for part in relationships(container, path, each.name).values() if part.is_outside
            ]
    return found
