"""Cells that know what they say, so that a layout's facts stand beside the values that say them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter

from layouts import Fact, Layout, book

Sheets = Mapping[str, Sequence[Sequence[object]]]


@dataclass(frozen=True)
class Mark:
    """A value with what it says: a fact of the chosen year, of an earlier one, or something to be asked."""

    shown: object
    fact: Fact | None = None
    """None: only a person can settle it."""
    year: str = ""
    """Earlier year; empty for the chosen one."""
    form: str = ""
    """Number format; empty for the one that fits the value."""


def fact(question: str, plain: object, shown: object = None, form: str = "") -> Mark:
    """Return a cell that says `plain` of the chosen year, written as `shown` where that differs."""
    return Mark(plain if shown is None else shown, (question, plain), "", form)


def past(year: int, question: str, plain: object, shown: object = None, form: str = "") -> Mark:
    return Mark(plain if shown is None else shown, (question, plain), str(year), form)


def ask(shown: object) -> Mark:
    return Mark(shown)


def years(question: str, among: Sequence[int], *values: float, times: float = 1, form: str = "") -> list[Mark]:
    """Return a figure's cells year by year, the latest being the chosen one; `times` turns the scale into units."""
    return [
        Mark(value, (question, _in_units(value, times)), "" if year == max(among) else str(year), form)
        for year, value in zip(among, values, strict=True)
    ]


def thousand(question: str, value: float) -> Mark:
    """Return a cell in thousands."""
    return Mark(value, (question, _in_units(value, 1000)))


def layout(
    name: str,
    sheets: Sheets,
    *,
    merged: Sequence[str] = (),
    hidden: Sequence[str] = (),
    filled: Mapping[str, str] | None = None,
    noted: Mapping[str, str] | None = None,
    **said: object,
) -> Layout:
    """Return the layout of these marked sheets.

    `merged` holds ranges ("Sheet!A1:C1"), `hidden` sheets, `filled` colours and `noted` comments by cell.
    """

    def build() -> Workbook:
        made = book({title: [[_shown(cell) for cell in row] for row in rows] for title, rows in sheets.items()})
        for cell, mark in _marks(sheets):
            if mark.form:
                _at(made, cell).number_format = mark.form
        for area in merged:
            title, cells = area.split("!")
            made[title].merge_cells(cells)
        for title in hidden:
            made[title].sheet_state = "hidden"
        for cell, colour in (filled or {}).items():
            _at(made, cell).fill = PatternFill("solid", fgColor=colour)
        for cell, text in (noted or {}).items():
            _at(made, cell).comment = Comment(text, "K. L.")
        return made

    marks = _marks(sheets)
    asked = frozenset(cell for cell, mark in marks if mark.fact is None)
    return Layout(name, build, _facts_of("", marks), asked=asked, earlier=_earlier(marks), **said)


def _facts_of(year: str, marks: Sequence[tuple[str, Mark]]) -> dict[str, Fact]:
    return {cell: mark.fact for cell, mark in marks if mark.fact is not None and mark.year == year}


def _earlier(marks: Sequence[tuple[str, Mark]]) -> dict[str, dict[str, Fact]]:
    return {year: _facts_of(year, marks) for year in sorted({mark.year for _, mark in marks} - {""})}


def _marks(sheets: Sheets) -> list[tuple[str, Mark]]:
    return [
        (f"{title}!{get_column_letter(column)}{line}", cell)
        for title, rows in sheets.items()
        for line, row in enumerate(rows, 1)
        for column, cell in enumerate(row, 1)
        if isinstance(cell, Mark)
    ]


def _shown(cell: object) -> object:
    shown = cell.shown if isinstance(cell, Mark) else cell
    return None if shown == "" else shown


def _at(made: Workbook, cell: str) -> Cell:
    title, place = cell.split("!")
    return made[title][place]


def _in_units(value: float, times: float) -> float:
    exact = Decimal(str(value)) * Decimal(str(times))
    return int(exact) if exact == exact.to_integral_value() else float(exact)
