"""Rows in which the truth is written beside what a cell shows, so that no address is counted by hand."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from layouts import Fact, Layout, book

Sheets = Mapping[str, Sequence[Sequence[object]]]


@dataclass(frozen=True)
class Marked:
    """A cell's content, with what a careful reader takes from it."""

    shown: object
    fact: Fact | None = None
    """None: only a person can settle it."""
    year: str = ""
    """An earlier year than the one that is taken."""


def now(question: str, value: object, shown: object = None) -> Marked:
    return Marked(value if shown is None else shown, (question, value))


def was(year: int, question: str, value: object, shown: object = None) -> Marked:
    return Marked(value if shown is None else shown, (question, value), str(year))


def ask(shown: object) -> Marked:
    return Marked(shown)


def laid(name: str, sheets: Sheets, dress: Callable[[Workbook], None] | None = None, **rest: Any) -> Layout:
    """Return a layout of marked rows; `dress` gives formats, merges and hiding, and moves no cell."""

    def build() -> Workbook:
        made = book({title: [[_shown(cell) for cell in row] for row in rows] for title, rows in sheets.items()})
        if dress:
            dress(made)
        return made

    marked = {
        f"{title}!{get_column_letter(column)}{number}": cell
        for title, rows in sheets.items()
        for number, row in enumerate(rows, 1)
        for column, cell in enumerate(row, 1)
        if isinstance(cell, Marked)
    }
    earlier: dict[str, dict[str, Fact]] = defaultdict(dict)
    for address, cell in marked.items():
        if cell.fact and cell.year:
            earlier[cell.year][address] = cell.fact
    expected = {address: cell.fact for address, cell in marked.items() if cell.fact and not cell.year}
    asked = frozenset(address for address, cell in marked.items() if not cell.fact)
    return Layout(name, build, expected, asked=asked, earlier=dict(earlier), **rest)


def _shown(cell: object) -> object:
    return cell.shown if isinstance(cell, Marked) else cell
