"""Tables of any length written row by row: a real Excel table in constant memory, the same bytes for the same rows.

The parts are written as text because nothing else is quick enough: a library makes an object of each cell. Strings
stand in their cells, as a common list of them would have to be held in memory until the end.
"""

import itertools
import math
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import IO, Any
from xml.sax.saxutils import escape

from workbench.domain.values import tidy_text
from workbench.exchange.excel import big_table_parts as parts
from workbench.exchange.excel.preflight import column_letters
from workbench.kernel.files import durable_file

ROW_LIMIT, BYTE_LIMIT = 1_048_575, 1_500_000_000
"""Rows under the head that a sheet can hold, and bytes of a part that every reader of zip files takes."""
TEXT_LIMIT = 32_767
"""UTF-16 units that a cell can hold."""
EXACT = 10**15
"""From here on Excel would change digits of a whole number: it is written as text."""
REMEMBERED, SHORT = 4096, 80
"""Texts that are kept as they were written, as many come again; of so many characters at most."""
TOGETHER = 256
"""Rows that are handed over at a time."""
LEVEL = 3
"""Of compression: each further one costs more time than it saves room."""

Value = str | int | float | Decimal | date | bool | None
"""What a cell can hold; dates are real dates, text is never a formula."""

_NEEDS_CARE = re.compile(
    "[&<>\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
    r"|_x[0-9A-Fa-f]{4}_|^[=+\-@\s]|\s$"
).search
_HOLDS_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufdd0-\uffff]"
).search
_UNDERSCORE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NO_XML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_FIRST_DATE = date(1900, 3, 1)
"""Excel takes 1900 for a leap year; earlier days are written as text."""
_DAY_ZERO = date(1899, 12, 30).toordinal()


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    title: str
    width: float = 14
    """In characters."""
    kind: str = "text"
    """How its figures are shown: `number` (as they are), `count`, `decimal` or `share` (0 to 1); or `text`."""


def write_table(path: Path, name: str, columns: Sequence[Column], rows: Iterable[Sequence[Value]]) -> int:
    """Write rows under their heads as a workbook; return how many. Raises FileNotWritten.

    What a sheet can't hold goes on in a further one, with the same head. Nothing is left of the file when `rows` fails.
    """
    heads = _distinct(columns)
    waiting = iter(rows)
    lengths: list[int] = []
    with durable_file(path) as stream, zipfile.ZipFile(stream, "w", compresslevel=LEVEL) as archive:
        _put(archive, "_rels/.rels", parts.PACKAGE)
        _put(archive, "xl/styles.xml", parts.STYLES)
        following = next(waiting, None)
        while following is not None or not lengths:
            first = () if following is None else (following,)
            number = len(lengths) + 1
            with archive.open(_member(f"xl/worksheets/sheet{number}.xml"), "w") as sheet:
                length = _write_sheet(sheet, heads, itertools.chain(first, waiting))  # type: ignore[arg-type]
            lengths.append(length)
            _put(archive, f"xl/worksheets/_rels/sheet{number}.xml.rels", parts.sheet_relations(number))
            _put(archive, f"xl/tables/table{number}.xml", parts.table(number, [h.title for h in heads], length))
            following = next(waiting, None)
        names = parts.sheet_names(name, len(lengths))
        _put(archive, "xl/workbook.xml", parts.workbook(names))
        _put(archive, "xl/_rels/workbook.xml.rels", parts.workbook_relations(len(names)))
        _put(archive, "[Content_Types].xml", parts.content_types(len(names)))
    return sum(lengths)


def _distinct(columns: Sequence[Column]) -> list[Column]:
    """Give each column a title of its own, as a table must have."""
    taken: set[str] = set()
    heads = []
    for place, column in enumerate(columns, 1):
        title = " ".join(_NO_XML.sub(" ", column.title).split())[:200] or f"Column {place}"
        wanted, again = title, 2
        while title.casefold() in taken:
            title, again = f"{wanted} {again}", again + 1
        taken.add(title.casefold())
        heads.append(Column(title, column.width, column.kind))
    return heads


def _write_sheet(sheet: IO[bytes], columns: Sequence[Column], rows: Iterator[Sequence[Value]]) -> int:
    """Write one sheet until the rows end or it is full; return how many it holds."""
    letters = [column_letters(place) for place in range(1, len(columns) + 1)]
    cells = _cells([parts.FIGURES.get(column.kind, parts.PLAIN) for column in columns], letters)
    sheet.write(parts.sheet_begin([column.width for column in columns]).encode())
    head = "".join(parts.head(at, column.title, column.kind) for at, column in zip(letters, columns, strict=True))
    sheet.write(f'<row r="1" ht="{parts.HEAD_HEIGHT}" customHeight="1">{head}</row>'.encode())
    count, size = 0, 0
    while count < ROW_LIMIT and size < BYTE_LIMIT:
        some = list(itertools.islice(rows, min(TOGETHER, ROW_LIMIT - count)))
        if not some:
            break
        text = "".join(f'<row r="{at}">{cells(at, row)}</row>' for at, row in enumerate(some, count + 2)).encode()
        sheet.write(text)
        count, size = count + len(some), size + len(text)
    sheet.write(parts.sheet_end().encode())
    return count


def _cells(styles: Sequence[int], letters: Sequence[str]) -> Callable[[int, Sequence[Value]], str]:
    """Return what writes one row's cells."""
    places = tuple(zip((f'<c r="{letter}' for letter in letters), styles, strict=True))
    writers = _WRITERS.get

    def write(at: int, row: Sequence[Value]) -> str:
        return "".join(
            [
                f'{begin}{at}"{writers(type(value), _other)(value, style)}'
                for (begin, style), value in zip(places, row, strict=True)
            ]
        )

    return write


def _text(text: str, _style: int) -> str:
    return _remembered(text) if len(text) <= SHORT else _written(text)


def _written(text: str) -> str:
    """Write a text with anything in it: cleaned, cut to what a cell holds, escaped, and never a formula."""
    if not _NEEDS_CARE(text) and len(text) < TEXT_LIMIT // 2:
        return f' s="{parts.PLAIN}" t="inlineStr"><is><t>{text}</t></is></c>'
    if _HOLDS_UNSEEN(text):
        text = _NO_XML.sub("", tidy_text(text))
    style = parts.QUOTED if text[:1] in ("=", "+", "-", "@") else parts.PLAIN
    shown = escape(_UNDERSCORE.sub("_x005F_", _short(text)))
    return f' s="{style}" t="inlineStr"><is><t xml:space="preserve">{shown}</t></is></c>'


_remembered = lru_cache(maxsize=REMEMBERED)(_written)


def _short(text: str) -> str:
    units = text.encode("utf-16-le")
    if len(units) <= 2 * TEXT_LIMIT:
        return text
    return units[: 2 * (TEXT_LIMIT - 1)].decode("utf-16-le", "ignore") + "…"


def _number(number: int | float, style: int) -> str:
    if -EXACT < number < EXACT or (isinstance(number, float) and math.isfinite(number)):
        return f' s="{style}"><v>{number}</v></c>'
    return _text(str(number), style)


def _decimal(number: Decimal, style: int) -> str:
    return f' s="{style}"><v>{number}</v></c>' if number.is_finite() else _text(str(number), style)


def _date(day: date, style: int) -> str:
    if day < _FIRST_DATE:
        return _text(day.isoformat(), style)
    return f' s="{parts.DATE}"><v>{day.toordinal() - _DAY_ZERO}</v></c>'


def _moment(moment: datetime, style: int) -> str:
    day = moment.date()
    if day < _FIRST_DATE:
        return _text(moment.replace(tzinfo=None).isoformat(" ", "seconds"), style)
    part = round((moment.hour * 3600 + moment.minute * 60 + moment.second) / 86400, 8)
    return f' s="{parts.MOMENT}"><v>{day.toordinal() - _DAY_ZERO + part}</v></c>'


def _truth(yes: bool, _style: int) -> str:  # noqa: FBT001
    return f' s="{parts.PLAIN}" t="b"><v>{yes:d}</v></c>'


def _blank(_value: None, _style: int) -> str:
    return f' s="{parts.PLAIN}"/>'


def _other(value: Any, style: int) -> str:
    """Write a value of a kind derived from those known, such as a StrEnum."""
    for kind, write in _WRITERS.items():
        if isinstance(value, kind):
            return write(kind(value) if kind is str else value, style)
    raise TypeError(f"no cell can hold {type(value).__name__}")


_WRITERS: dict[type, Callable[[Any, int], str]] = {
    str: _text, bool: _truth, int: _number, float: _number, Decimal: _decimal, datetime: _moment, date: _date,
    type(None): _blank,
}  # fmt: skip
"""What writes a value, by its type; a type stands before those that it derives from."""


def _member(name: str) -> zipfile.ZipInfo:
    """Return a part's entry, without the hour at which it was made."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
    return entry


def _put(archive: zipfile.ZipFile, name: str, content: str) -> None:
    archive.writestr(_member(name), content, compresslevel=LEVEL)
