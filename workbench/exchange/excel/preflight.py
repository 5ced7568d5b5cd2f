"""A look at a workbook's parts before anything reads them: what could hang a reader is refused."""

import re
import zipfile
from pathlib import Path

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead

PACKED_LIMIT, UNPACKED_LIMIT, MEMBER_LIMIT, RATIO_LIMIT = 50_000_000, 200_000_000, 5_000, 200
ROW_LIMIT, COLUMN_LIMIT, MERGE_LIMIT, CELL_LIMIT = 200_000, 1_100, 100_000, 500_000

_REFERENCE = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,4})(\d{1,8})"')
_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d{1,8})"')
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]*?ref="([A-Z]{1,4})(\d{1,8}):([A-Z]{1,4})(\d{1,8})"')
_LONG = re.compile(rb">[^<]{250000}")
"""No cell holds more than 32,767 characters."""


class NotAWorkbook(WorkbenchError):
    code = "XLS-001"
    message = "{path} is no Excel workbook (.xlsx): {reason}."
    remedy = "Open it in Excel or LibreOffice and save it as .xlsx."


class UnsafeWorkbook(WorkbenchError):
    code = "XLS-002"
    message = "{path} is refused: {reason}."
    remedy = "Ask its owner for a clean copy, or copy its cells into a new workbook."


def check_parts(path: Path) -> None:
    """Refuse a workbook that no honest program writes. Raises FileNotRead, NotAWorkbook or UnsafeWorkbook."""
    if not path.is_file():
        raise FileNotRead(path=path, reason="there is no such file")
    if path.stat().st_size > PACKED_LIMIT:
        raise UnsafeWorkbook(path=path, reason=f"it has over {PACKED_LIMIT // 1_000_000} MB")
    try:
        with path.open("rb") as stream:
            head = stream.read(8)
        if head.startswith(b"\xd0\xcf\x11\xe0"):
            raise NotAWorkbook(path=path, reason="it is an old .xls file, or protected by a password")
        with zipfile.ZipFile(path) as archive:
            _check_archive(path, archive)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise NotAWorkbook(path=path, reason="it is another kind of file, or damaged") from error
    except OSError as error:
        raise FileNotRead(path=path, reason=error.strerror or error) from error


def _check_archive(path: Path, archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    names = [member.filename.casefold() for member in members]
    if "[content_types].xml" not in names or not any(name.endswith("workbook.xml") for name in names):
        raise NotAWorkbook(path=path, reason="it is a zip file of another kind")
    if len(members) > MEMBER_LIMIT or len(set(names)) != len(names):
        raise UnsafeWorkbook(path=path, reason="it holds too many parts, or one part twice")
    if any(member.flag_bits & 1 for member in members):
        raise UnsafeWorkbook(path=path, reason="parts of it are encrypted")
    total = 0
    for member in members:
        total += _check_member(path, archive, member, UNPACKED_LIMIT - total)


def _check_member(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> int:
    """Read a part once, counting what really comes out; return its size."""
    size = cells = 0
    tail = b""
    name = member.filename.casefold()
    is_xml = name.endswith((".xml", ".rels", ".vml"))
    is_sheet = "worksheets/" in name
    with archive.open(member) as stream:
        while chunk := stream.read(1 << 20):
            size += len(chunk)
            if size > left or (size > 1_000_000 and size > RATIO_LIMIT * max(1, member.compress_size)):
                raise UnsafeWorkbook(path=path, reason="it unpacks to far more than a workbook holds")
            text = tail + chunk
            if is_xml and (b"<!DOCTYPE" in text or b"<!ENTITY" in text):
                raise UnsafeWorkbook(path=path, reason="it defines entities, which no workbook needs")
            if is_xml and _LONG.search(text):
                raise UnsafeWorkbook(path=path, reason="one of its texts is longer than any cell can hold")
            if is_sheet:
                cells += _check_sheet(path, text)
                if cells > CELL_LIMIT:
                    raise UnsafeWorkbook(path=path, reason=f"a sheet has over {CELL_LIMIT:,} cells")
            tail = chunk[-200:]
    return size


def _check_sheet(path: Path, text: bytes) -> int:
    cells = 0
    for found in _REFERENCE.finditer(text):
        cells += 1
        if int(found[2]) > ROW_LIMIT or column_number(found[1].decode()) > COLUMN_LIMIT:
            raise UnsafeWorkbook(path=path, reason=f"a cell stands far out, at {found[1].decode()}{int(found[2])}")
    for found in _ROW.finditer(text):
        if int(found[1]) > ROW_LIMIT:
            raise UnsafeWorkbook(path=path, reason=f"a row stands far out, at {int(found[1])}")
    for found in _MERGED.finditer(text):
        width = column_number(found[3].decode()) - column_number(found[1].decode()) + 1
        if width * (int(found[4]) - int(found[2]) + 1) > MERGE_LIMIT:
            raise UnsafeWorkbook(path=path, reason="it merges an area larger than any table")
    return cells


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
