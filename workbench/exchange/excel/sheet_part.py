"""The filled cells of one sheet's part, read as a stream: what its `dimension` claims is not asked."""

import math
import re
from collections.abc import Mapping, Sequence

from workbench.exchange.excel import number_formats
from workbench.exchange.excel.container import Container
from workbench.exchange.excel.formulas import LENGTH, moved
from workbench.exchange.excel.parts import RichText, clean, parse, unescaped
from workbench.exchange.excel.preflight import (
    LargeWorkbook,
    UnreadableWorkbook,
    UnsafeWorkbook,
    column_letters,
    column_number,
)

ROW_LIMIT, COLUMN_LIMIT, MERGE_LIMIT, MERGES_LIMIT = 200_000, 1_100, 100_000, 50_000
CELL_LIMIT, ELEMENT_LIMIT = 500_000, 2_000_000

_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_AREA = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_ISO_DATE = re.compile(r"(\d{4}-\d\d-\d\d)(?:T.*)?")
_ERROR = re.compile(r"#(?:[A-ZÅÄÖÆØÜ_/0]+[!?]|N/A|I/T)|Err:\d{3}")
_DIGITS = 400
"""More digits than the largest number has."""

Area = tuple[int, int, int, int]
Found = tuple[int, int, str, str, str, str, str, bool, bool]
"""Row, column, kind, value, format, formula, comment, whether it is out of sight, whether nobody has calculated it."""


class SheetPart:
    """What one sheet holds. `cells` by row and column, `merged` as first row, first column, last row, last column."""

    def __init__(
        self, path: str, name: str, texts: Sequence[str], formats: Sequence[tuple[str, str]], *, from_1904: bool
    ) -> None:
        """`formats`: each style's number format and what it shows."""
        self.cells: dict[tuple[int, int], Found] = {}
        self.merged: list[Area] = []
        self._path, self._name, self._texts, self._formats, self._from_1904 = path, name, texts, formats, from_1904
        self._comments: Mapping[str, str] = {}
        self._elements = 0
        self._row = self._column = 0
        self._is_row_hidden = False
        self._hidden_columns: list[tuple[int, int]] = []
        self._masters: dict[str, tuple[str, int, int]] = {}
        self._rich = RichText(path)
        self._cell({})

    def read(self, container: Container, part: str, comments: Mapping[str, str], left: int) -> None:
        """Read the part. `left`: how many filled cells it may have. Raises as `parse`, and LargeWorkbook."""
        self._comments, self._left = comments, left
        self._row = self._column = 0
        parse(
            container, self._path, part,
            {
                "col": self._columns, "row": self._begin_row, "c": self._cell, "f": self._begin_formula,
                "is": self._begin_inline, "rPh": self._rich.spoken, "mergeCell": self._merge,
            },
            {
                "c": self._end_cell, "v": self._end_value, "f": self._end_formula, "t": self._rich.run,
                "rPh": self._rich.silent, "is": self._end_inline,
            },
        )  # fmt: skip
        self._hide_covered()

    def _columns(self, attributes: Mapping[str, str]) -> None:
        if _is_on(attributes.get("hidden")):
            self._hidden_columns.append((_whole(attributes.get("min")), _whole(attributes.get("max"))))

    def _begin_row(self, attributes: Mapping[str, str]) -> None:
        self._row = _whole(attributes.get("r")) or self._row + 1
        self._column = 0
        self._is_row_hidden = _is_on(attributes.get("hidden"))

    def _cell(self, attributes: Mapping[str, str]) -> None:
        self._elements += 1
        if self._elements > ELEMENT_LIMIT:
            raise LargeWorkbook(path=self._path, reason=f"the sheet “{self._name}” has over {ELEMENT_LIMIT:,} cells")
        self._attributes = attributes
        self._value: str | None = None
        self._formula: str | None = None
        self._shared: str | None = None

    def _begin_formula(self, attributes: Mapping[str, str]) -> None:
        self._shared = attributes.get("si", "") if attributes.get("t") == "shared" else None

    def _end_formula(self, text: str) -> None:
        self._formula = text

    def _end_value(self, text: str) -> None:
        self._value = text

    def _begin_inline(self, attributes: Mapping[str, str]) -> None:
        self._rich.begin(attributes)

    def _end_inline(self, _: str) -> None:
        if self._attributes.get("t") == "inlineStr":
            self._value = self._rich.text

    def _end_cell(self, _: str) -> None:
        row, column = self._place()
        value, formula = self._value, self._formula
        if value is None and formula is None:
            return
        sort = self._attributes.get("t", "n")
        style = _whole(self._attributes.get("s"))
        number_format, shown = (
            self._formats[style] if style < len(self._formats) else ("General", number_formats.FIGURE)
        )
        kind, text = self._meaning(sort, value, shown) if value else ("text", "")
        told = self._told(formula, row, column) if formula is not None else ""
        comment = self._comments.get(f"{column_letters(column)}{row}", "") if self._comments else ""
        if text == "":
            if formula is None:
                return
            kind = "empty"
        self._keep((
            row, column, kind, text, number_format, told, comment, self._is_out_of_sight(column),
            kind == "empty" and (value is None or (value == "" and sort == "n")),
        ))  # fmt: skip

    def _place(self) -> tuple[int, int]:
        """Return row and column; a cell that does not say them stands to the right of the one before."""
        address = self._attributes.get("r")
        if address is None:
            self._column += 1
            return self._row or 1, self._column
        if not (found := _ADDRESS.fullmatch(address)):
            raise UnreadableWorkbook(path=self._path, reason=f"a cell of “{self._name}” is called {address[:20]!a}")
        self._column = column_number(found[1])
        return int(found[2]), self._column

    def _keep(self, found: Found) -> None:
        row, column = found[:2]
        if row > ROW_LIMIT or column > COLUMN_LIMIT:
            reason = f"a cell of “{self._name}” stands far out, at {column_letters(column)}{row}"
            raise UnsafeWorkbook(path=self._path, reason=reason)
        if (row, column) in self.cells:
            reason = f"“{self._name}” has the cell {column_letters(column)}{row} twice"
            raise UnreadableWorkbook(path=self._path, reason=reason)
        if len(self.cells) >= self._left:
            raise LargeWorkbook(path=self._path, reason=f"it has over {CELL_LIMIT:,} filled cells")
        self.cells[row, column] = found

    def _is_out_of_sight(self, column: int) -> bool:
        return self._is_row_hidden or (
            bool(self._hidden_columns) and any(first <= column <= last for first, last in self._hidden_columns)
        )

    def _meaning(self, sort: str, value: str, shown: str) -> tuple[str, str]:
        """Return kind and value of what a cell holds."""
        match sort:
            case "s":
                return _of_text(self._shared_text(value))
            case "n":
                return self._of_number(value.strip(), shown)
            case "b":
                return "truth", "1" if value.strip() in ("1", "true") else "0"
            case "e":
                return "error", clean(value)
            case "d":
                found = _ISO_DATE.fullmatch(value.strip())
                return ("date", found[1]) if found and number_formats.is_day(found[1]) else _of_text(clean(value))
            case "inlineStr":
                return _of_text(value)
            case _:
                return _of_text(clean(unescaped(value)))

    def _shared_text(self, value: str) -> str:
        number = _whole(value)
        if not value.strip().isdecimal() or number >= len(self._texts):
            address = self._attributes.get("r", "")[:20]
            raise UnreadableWorkbook(path=self._path, reason=f"the text of {self._name}!{address} is missing")
        return self._texts[number]

    def _of_number(self, value: str, shown: str) -> tuple[str, str]:
        if not _NUMBER.fullmatch(value) or len(value) > _DIGITS or math.isinf(number := float(value)):
            return "error", clean(value)
        if shown != number_formats.FIGURE:
            return number_formats.dated(number, shown, from_1904=self._from_1904)
        return "number", repr(number) if set(value) & set(".eE") else str(int(value))

    def _told(self, formula: str, row: int, column: int) -> str:
        """Return a cell's formula, with the sign `=`; one that is shared as it reads here."""
        if self._shared is None:
            return "=" + clean(formula)[: LENGTH - 1]
        if self._shared in self._masters:
            shared, first_row, first_column = self._masters[self._shared]
            return moved(shared, row - first_row, column - first_column)
        if formula:
            self._masters[self._shared] = "=" + clean(formula), row, column
        return "=" + clean(formula)[: LENGTH - 1]

    def _merge(self, attributes: Mapping[str, str]) -> None:
        text = attributes.get("ref", "")
        if not (found := _AREA.fullmatch(text)):
            raise UnreadableWorkbook(path=self._path, reason=f"“{self._name}” merges what is no area: {text[:20]!a}")
        first = int(found[2]), column_number(found[1])
        last = (int(found[4]), column_number(found[3])) if found[3] else first
        if (last[0] - first[0] + 1) * (last[1] - first[1] + 1) > MERGE_LIMIT:
            raise UnsafeWorkbook(path=self._path, reason=f"“{self._name}” merges an area larger than any table: {text}")
        if len(self.merged) >= MERGES_LIMIT:
            raise LargeWorkbook(path=self._path, reason=f"“{self._name}” has over {MERGES_LIMIT:,} merged areas")
        self.merged.append((*first, *last))

    def _hide_covered(self) -> None:
        """Mark the cells that a merged area covers: only its first is seen."""
        covering = sum((last_row - row + 1) * (last - first + 1) for row, first, last_row, last in self.merged)
        if covering > 10 * MERGE_LIMIT:
            raise UnsafeWorkbook(path=self._path, reason=f"“{self._name}” merges an area larger than any table")
        for row, first, last_row, last in self.merged:
            for place in ((r, c) for r in range(row, last_row + 1) for c in range(first, last + 1)):
                if place != (row, first) and place in self.cells:
                    found = self.cells[place]
                    self.cells[place] = (*found[:7], True, found[8])


def _of_text(text: str) -> tuple[str, str]:
    return ("error" if text[:1] in "#E" and _ERROR.fullmatch(text) else "text"), text


def _whole(text: str | None) -> int:
    """Return a number that an attribute holds, 0 where it holds none."""
    return int(text) if text and len(text) < 10 and text.strip().isdecimal() else 0


def _is_on(text: str | None) -> bool:
    return text in ("1", "true", "on")
