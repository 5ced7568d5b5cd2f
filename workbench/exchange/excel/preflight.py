"""What kind of file it is that somebody calls a workbook, told by its first bytes and the names inside."""

import re
import struct
from collections.abc import Collection
from typing import BinaryIO

from workbench.kernel.errors import WorkbenchError

_NAMED = {
    "application/vnd.oasis.opendocument.text": "a text document (.odt)",
    "application/epub+zip": "a book (.epub)",
}
_HEADS = (
    (b"%PDF", "a PDF document"),
    (b"{\\rtf", "a text document (.rtf)"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"SQLite format 3\x00", "a database, perhaps a workspace of this program"),
    (b"age-encryption.org/", "an encrypted file"),
    (b"Rar!", "a packed archive"),
    (b"7z\xbc\xaf", "a packed archive"),
    (b"\x1f\x8b", "a packed archive"),
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FREE_SECTOR, _DIRECTORY_LIMIT = 0xFFFFFFF0, 4_096
_TABLE = re.compile(r"[^\n]*[;,\t]")


class NotAWorkbook(WorkbenchError):
    code = "XLS-001"
    message = "{path} is no Excel workbook (.xlsx): {reason}."
    remedy = "Open it in Excel or LibreOffice and save it as .xlsx."


class UnsafeWorkbook(WorkbenchError):
    code = "XLS-002"
    message = "{path} is refused: {reason}."
    remedy = "Ask its owner for a clean copy, or copy its cells into a new workbook."


class UnreadableWorkbook(WorkbenchError):
    code = "XLS-003"
    message = "{path} could not be read: {reason}."
    remedy = "Open it in Excel or LibreOffice, save it under a new name as .xlsx, and try again."


class ProtectedWorkbook(NotAWorkbook):
    code = "XLS-011"
    message = "{path} is protected by a password, so nothing in it can be read."
    remedy = "Open it in Excel with the password, take it away under File, Info, Protect Workbook, and save it."


class OldWorkbook(NotAWorkbook):
    code = "XLS-012"
    message = "{path} is a workbook in {kind}."
    remedy = (
        "Open it in Excel or LibreOffice, choose Save As, take the type Excel Workbook (.xlsx), and give that file."
    )


class NumbersDocument(NotAWorkbook):
    code = "XLS-013"
    message = "{path} is a document of Apple Numbers, Pages or Keynote."
    remedy = "Open it in Numbers, choose File, Export To, Excel, and give that file."


class TextTable(NotAWorkbook):
    code = "XLS-014"
    message = "{path} is a table as plain text (.csv), in which decimal commas, dates and letters can be misread."
    remedy = (
        "Open it in Excel under Data, From Text/CSV, or in LibreOffice, check that å, ä, ø and figures are right, "
        "and save it as .xlsx."
    )


class OtherDocument(NotAWorkbook):
    code = "XLS-015"
    message = "{path} is {kind}, no workbook."
    remedy = "Choose the workbook itself; a table in another document can be copied into a new workbook."


class PackageForWorkbook(NotAWorkbook):
    code = "XLS-016"
    message = "{path} is a signed package; the workbook is one of the files inside it."
    remedy = "Verify the package, unpack it, and give the workbook.xlsx that it holds."


class NothingInFile(NotAWorkbook):
    code = "XLS-017"
    message = "{path} is an empty file of 0 bytes."
    remedy = "Copy or download it again; if it stays empty, ask its owner for it."


class CutOffFile(NotAWorkbook):
    code = "XLS-018"
    message = "{path} is incomplete: its end is missing or damaged."
    remedy = "Copy or download it again, or ask its owner for it."


class EmptyWorkbook(WorkbenchError):
    code = "XLS-019"
    message = "{path} has no filled cell: {reason}."
    remedy = "Choose the workbook that holds the figures."


class LargeWorkbook(WorkbenchError):
    code = "XLS-020"
    message = "{path} is larger than a workbook of figures: {reason}."
    remedy = "Delete what is not needed, or copy the sheets with the figures into a new workbook, and give that file."


class ReadingStopped(WorkbenchError):
    code = "XLS-021"
    message = "The reading of {path} was stopped."
    remedy = "Nothing was taken from it; start again when you like."


def check_head(path: str, stream: BinaryIO) -> None:
    """Refuse what is no zip file by its kind. Raises NotAWorkbook."""
    head = stream.read(4096)
    if not head:
        raise NothingInFile(path=path)
    if head.startswith(b"PK"):
        return
    if head.startswith(_COMPOUND):
        raise _of_compound_file(path, compound_names(stream))
    for start, kind in _HEADS:
        if start in head[:1024] if start == b"%PDF" else head.startswith(start):
            raise OtherDocument(path=path, kind=kind)
    text = _as_text(head)
    if text is None:
        raise NotAWorkbook(path=path, reason="it is another kind of file, or damaged")
    raise _of_text(path, text)


def check_names(path: str, names: Collection[str], kind: str) -> None:
    """Refuse a zip file that holds something else. `kind`: what its part `mimetype` says. Raises NotAWorkbook."""
    if "asic" in kind:
        raise PackageForWorkbook(path=path)
    if "opendocument.spreadsheet" in kind:
        raise OldWorkbook(path=path, kind="the format of LibreOffice (.ods)")
    if kind:
        raise OtherDocument(path=path, kind=_NAMED.get(kind, "a document of another program"))
    if "xl/workbook.bin" in names:
        raise OldWorkbook(path=path, kind="the binary format of Excel (.xlsb)")
    if "word/document.xml" in names:
        raise OtherDocument(path=path, kind="a Word document (.docx)")
    if "ppt/presentation.xml" in names:
        raise OtherDocument(path=path, kind="a presentation (.pptx)")
    if "index/document.iwa" in names or "index.zip" in names:
        raise NumbersDocument(path=path)
    if not any(name.endswith("workbook.xml") for name in names):
        raise NotAWorkbook(path=path, reason="it is a zip file of another kind")


def compound_names(stream: BinaryIO) -> set[str]:
    """Return the names of the streams in an OLE compound file, as far as its directory can be followed."""
    stream.seek(0)
    head = stream.read(512)
    names: set[str] = set()
    if len(head) < 512:
        return names
    size = 1 << min(struct.unpack_from("<H", head, 30)[0], 12)
    tables = struct.unpack_from("<109I", head, 76)
    sector = struct.unpack_from("<I", head, 48)[0]
    for _ in range(_DIRECTORY_LIMIT):
        if sector >= _FREE_SECTOR:
            break
        content = _sector(stream, sector, size)
        for start in range(0, len(content) - 127, 128):
            length = struct.unpack_from("<H", content, start + 64)[0]
            names.add(content[start : start + max(0, min(length, 64) - 2)].decode("utf-16le", "replace"))
        sector = _next_sector(stream, sector, size, tables)
    return names - {""}


def _sector(stream: BinaryIO, number: int, size: int) -> bytes:
    stream.seek((number + 1) * size)
    return stream.read(size)


def _next_sector(stream: BinaryIO, sector: int, size: int, tables: tuple[int, ...]) -> int:
    table, place = divmod(sector, size // 4)
    if table >= len(tables) or tables[table] >= _FREE_SECTOR:
        return _FREE_SECTOR
    entry = _sector(stream, tables[table], size)[place * 4 : place * 4 + 4]
    return int.from_bytes(entry, "little") if len(entry) == 4 else _FREE_SECTOR


def _of_compound_file(path: str, names: set[str]) -> NotAWorkbook:
    if names & {"EncryptedPackage", "EncryptionInfo"}:
        return ProtectedWorkbook(path=path)
    if names & {"Workbook", "Book"}:
        return OldWorkbook(path=path, kind="the old format of Excel (.xls)")
    if "WordDocument" in names:
        return OtherDocument(path=path, kind="a Word document (.doc)")
    if "PowerPoint Document" in names:
        return OtherDocument(path=path, kind="a presentation (.ppt)")
    return NotAWorkbook(path=path, reason="it is an old .xls file, or protected by a password, and damaged")


def _as_text(head: bytes) -> str | None:
    """Return the text that a file begins with, None where it is none."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[: len(head) // 2 * 2].decode("utf-16", "replace")
    if any(byte < 32 and byte not in b"\t\n\r\x0c" for byte in head):
        return None
    return head.decode("utf-8-sig", "replace")


def _of_text(path: str, text: str) -> NotAWorkbook:
    start = text.lstrip().casefold()
    if "urn:schemas-microsoft-com:office:spreadsheet" in start:
        return OldWorkbook(path=path, kind="the format of Excel 2003 (XML Spreadsheet)")
    if start.startswith(("<html", "<!doctype html", "<table", "<meta")):
        return OldWorkbook(path=path, kind="the form of a web page, whatever its name ends with")
    if not start.startswith("<") and _TABLE.match(text):
        return TextTable(path=path)
    return NotAWorkbook(path=path, reason="it is a text file")


def column_number(letters: str) -> int:
    """Return a column's number, from 1: "A" is 1, "AA" is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """Return a column's letters: 1 is "A", 27 is "AA"."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
