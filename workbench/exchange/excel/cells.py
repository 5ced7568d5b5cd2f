"""A workbook's filled cells as plain values, read in a process of its own."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from itertools import repeat
from pathlib import Path
from typing import Any

from workbench.exchange.excel.child import KINDS
from workbench.exchange.excel.container import PACKED_LIMIT
from workbench.exchange.excel.guard import Guard, too_large
from workbench.exchange.excel.preflight import (
    EmptyWorkbook,
    LargeWorkbook,
    NotAWorkbook,
    UnreadableWorkbook,
    UnsafeWorkbook,
    column_letters,
)
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead

_REFUSING: tuple[type[WorkbenchError], ...] = (
    FileNotRead, UnsafeWorkbook, UnreadableWorkbook, EmptyWorkbook, LargeWorkbook,
    NotAWorkbook, *NotAWorkbook.__subclasses__(),
)  # fmt: skip
_REFUSALS = {each.code: each for each in _REFUSING}


@dataclass(frozen=True, slots=True)
class Cell:
    """One filled cell."""

    sheet: str
    row: int
    column: int
    kind: str
    """`number`, `text`, `date`, `truth`, `error`, `empty` (a formula that shows nothing)."""
    value: str | bool
    """Numbers as decimal text, dates as ISO text."""
    format: str = ""
    formula: str = ""
    """With its sign `=`, at most 500 letters."""
    comment: str = ""
    is_hidden: bool = False
    """Its row or column is hidden, or a merged area covers it."""
    is_uncalculated: bool = False
    """A formula whose result the file does not hold: nobody has opened it in a program that calculates."""

    def __hash__(self) -> int:
        return hash((self.row, self.column, self.sheet))  # Sets of cells are asked a hundred times for each of them.

    @property
    def address(self) -> str:
        """Return the address as `Sheet!C2`."""
        return f"{self.sheet}!{column_letters(self.column)}{self.row}"

    @property
    def text(self) -> str:
        """Return what a person sees, shortened by nothing."""
        return "yes" if self.value is True else "no" if self.value is False else str(self.value)

    @property
    def number(self) -> Decimal | None:
        """Return a number cell's value."""
        return Decimal(str(self.value)) if self.kind == "number" else None

    @property
    def year(self) -> str | None:
        """Return the year, where the cell holds nothing but one."""
        text = self.text.strip().removesuffix(".0")
        return text if self.kind in ("number", "text") and is_year(text) else None


@dataclass(frozen=True)
class Sheet:
    """One sheet: its filled cells by row and column, from 1."""

    name: str
    is_hidden: bool
    cells: Mapping[tuple[int, int], Cell] = field(repr=False)
    merged: tuple[tuple[int, int, int, int], ...] = ()
    """Merged areas as first row, first column, last row, last column."""

    @cached_property
    def by_row(self) -> dict[int, list[Cell]]:
        """Return the cells of each row, from the left."""
        rows: dict[int, list[Cell]] = {}
        for (row, _), cell in sorted(self.cells.items()):
            rows.setdefault(row, []).append(cell)
        return rows

    @cached_property
    def by_column(self) -> dict[int, list[Cell]]:
        """Return the cells of each column, from the top; a head of several columns stands in all of them.

        What is alone in its row and begins in the first column heads a section, however wide it was drawn.
        """
        columns: dict[int, list[Cell]] = {}
        spans = self._spans()
        for cell in self.cells.values():
            is_section = cell.column == 1 and len(self.by_row[cell.row]) == 1
            last = cell.column if is_section else max(self._last_column(cell), spans.get(cell, 0))
            for column in range(cell.column, last + 1):
                columns.setdefault(column, []).append(cell)
        return {column: sorted(cells, key=lambda each: each.row) for column, cells in columns.items()}

    def _spans(self) -> dict[Cell, int]:
        """Return the last column of heads over groups of heads that repeat, merged or not: "A", "B" over years."""
        spans: dict[Cell, int] = {}
        for row, cells in self.by_row.items():
            heads = [each for each in cells if each.column > 1]
            below = [each for each in self.by_row.get(row + 1, []) if each.column > 1]
            width = heads[1].column - heads[0].column if len(heads) > 1 and below else 0
            if width < 2 or len(below) != width * len(heads) or any(each.kind != "text" for each in heads):
                continue
            texts = [each.text for each in below]
            starts = [heads[0].column + width * place for place in range(len(heads))]
            is_repeated = texts == texts[:width] * len(heads) and len(set(texts[:width])) == width
            if is_repeated and [each.column for each in heads] == starts and below[0].column == starts[0]:
                spans |= {each: each.column + width - 1 for each in heads}
        return spans

    def _last_column(self, cell: Cell) -> int:
        return next((area[3] for area in self.merged if area[:2] == (cell.row, cell.column)), cell.column)


@dataclass(frozen=True)
class Workbook:
    """What a workbook holds."""

    sheets: tuple[Sheet, ...]
    names: Mapping[str, str]
    """Defined names and what they refer to."""
    links: tuple[str, ...] = ()
    """Other files that formulas refer to; nothing opens them."""
    has_macros: bool = False
    """Macros are never run."""

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Return every filled cell of every sheet."""
        return tuple(cell for sheet in self.sheets for cell in sheet.cells.values())


def is_year(text: str) -> bool:
    """Tell whether a text is a year that figures can be of."""
    return len(text) == 4 and text.isdecimal() and 1990 <= int(text) <= 2100


def _never() -> bool:
    return False


class Reader:
    """Reads one workbook after another in a guarded process; leaving the `with` block ends it."""

    def __init__(self) -> None:
        self._guard = Guard()

    def __enter__(self) -> "Reader":
        self._guard.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._guard.end()

    def read(self, path: Path, is_stopped: Callable[[], bool] = _never) -> Workbook:
        """Read every filled cell, in at most ten seconds. `is_stopped` is asked while the reading goes on.

        Raises FileNotRead, NotAWorkbook, UnsafeWorkbook, LargeWorkbook, EmptyWorkbook, UnreadableWorkbook or
        ReadingStopped. A file that was refused does no harm to the next.
        """
        _check_file(path)
        return self._answer(path, lambda: self._guard.ask(path, is_stopped))

    def read_content(self, content: bytes) -> Workbook:
        """Read a workbook that lies in no file. Raises as `read` does."""
        unnamed = Path("workbook.xlsx")
        return self._answer(unnamed, lambda: self._guard.ask(unnamed, _never, content))

    def _answer(self, path: Path, ask: Callable[[], bytes]) -> Workbook:
        try:
            document = json.loads(ask())
            if "refused" not in document:
                return _taken(document)
            refusal = _refusal(path, document)
        except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
            raise UnreadableWorkbook(path=path, reason="what came out of it makes no sense") from error
        raise refusal


_spare: list[Reader] = []
"""A reader whose process has been started for whoever reads next; one at most."""


def keep_ready() -> None:
    """Start the process that reads the next workbook, while a person still looks for the file."""
    if not _spare:
        reader = Reader()
        _spare.append(reader.__enter__())


def ready_reader() -> Reader:
    """Return the reader that stands ready, or a new one."""
    try:
        return _spare.pop()
    except IndexError:
        return Reader()


def read_workbook(path: Path) -> Workbook:
    """Read one workbook as `Reader.read` does."""
    with Reader() as reader:
        return reader.read(path)


def read_workbook_content(content: bytes) -> Workbook:
    """Read one workbook as `Reader.read_content` does."""
    with Reader() as reader:
        return reader.read_content(content)


def _check_file(path: Path) -> None:
    if not path.is_file():
        raise FileNotRead(path=path, reason="there is no such file")
    try:
        with path.open("rb"):
            size = path.stat().st_size
    except OSError as error:
        raise FileNotRead(path=path, reason=error.strerror or error) from error
    if size > PACKED_LIMIT:
        raise LargeWorkbook(path=path, reason=f"it has over {PACKED_LIMIT // 10**6} MB")


def _refusal(path: Path, document: Mapping[str, Any]) -> WorkbenchError:
    if document["refused"] == "memory":
        return too_large(path)
    return _REFUSALS[document["refused"]](**{**document["details"], "path": path})


def _taken(document: Mapping[str, Any]) -> Workbook:
    strings, formats = document["strings"], document["formats"]
    sheets = tuple(_sheet(each, strings, formats) for each in document["sheets"])
    return Workbook(sheets, document["names"], tuple(document["links"]), document["macros"])


def _sheet(sheet: Mapping[str, Any], strings: list[str], formats: list[str]) -> Sheet:
    cells = _cells(sheet["name"], sheet["cells"], strings, formats) if sheet["cells"] else ()
    merged = tuple((row, column, last_row, last) for row, column, last_row, last in sheet["merged"])
    return Sheet(sheet["name"], sheet["hidden"], {(cell.row, cell.column): cell for cell in cells}, merged)


def _cells(name: str, told: Mapping[str, Any], strings: list[str], formats: list[str]) -> Iterable[Cell]:
    kinds = [KINDS[each] for each in told["kinds"]]
    values = [
        strings[each] == "1" if kind == "truth" else strings[each]
        for kind, each in zip(kinds, told["values"], strict=True)
    ]
    return map(
        Cell, repeat(name), told["rows"], told["columns"], kinds, values,
        (formats[each] for each in told["formats"]), (strings[each] for each in told["formulas"]),
        (strings[each] for each in told["comments"]), map(bool, told["hidden"]), map(bool, told["uncalculated"]),
    )  # fmt: skip
