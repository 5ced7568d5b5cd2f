"""Cells that carry beside what is written in them what a careful reader takes from them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from layouts import Fact, Layout, book


@dataclass(frozen=True)
class Marked:
    """A cell as written, with its fact, the earlier year that this is of, or the mark that a person must settle it."""

    written: object
    fact: Fact | None = None
    year: str = ""
    asked: bool = False
    form: str = ""


def told(question: str, written: object, value: object = None, form: str = "") -> Marked:
    """Mark what the chosen period's cell says; without value, it says what is written."""
    return Marked(written, (question, written if value is None else value), form=form)


def was(year: str, question: str, written: object, value: object = None, form: str = "") -> Marked:
    """Mark what a cell says of an earlier year."""
    return Marked(written, (question, written if value is None else value), year, form=form)


def unsure(written: object, form: str = "") -> Marked:
    """Mark a cell that only a person can settle."""
    return Marked(written, asked=True, form=form)


def shown(written: object, form: str) -> Marked:
    """Give a cell without fact its number format."""
    return Marked(written, form=form)


def pair(question: str, earlier: float, now: float, times: int = 1, before: str = "2024") -> tuple[Marked, Marked]:
    """Mark two years side by side, earlier one first."""
    return was(before, question, earlier, _times(earlier, times)), told(question, now, _times(now, times))


def laid(
    name: str,
    sheets: Mapping[str, Sequence[Sequence[object]]],
    finish: Callable[[Workbook], None] | None = None,
    **more: Any,
) -> Layout:
    """Return the layout of these rows: what their marks say is what is expected of it.

    finish is called with the workbook, for merged cells, comments, hidden sheets.
    """
    expected: dict[str, Fact] = {}
    earlier: dict[str, dict[str, Fact]] = {}
    asked: set[str] = set()
    forms: dict[str, str] = {}
    for sheet, place, cell in _marks(sheets):
        where = f"{sheet}!{place}"
        forms[where] = cell.form
        if cell.fact:
            (earlier.setdefault(cell.year, {}) if cell.year else expected)[where] = cell.fact
        if cell.asked:
            asked.add(where)

    def build() -> Workbook:
        made = book({sheet: [[_bare(cell) for cell in row] for row in rows] for sheet, rows in sheets.items()})
        for where, form in forms.items():
            if form:
                sheet, _, place = where.rpartition("!")
                made[sheet][place].number_format = form
        if finish:
            finish(made)
        return made

    return Layout(name, build, expected, asked=frozenset(asked), earlier=earlier, **more)


def _times(number: float, times: int) -> float:
    product = round(number * times, 6)
    return int(product) if product == int(product) else product


def _marks(sheets: Mapping[str, Sequence[Sequence[object]]]) -> list[tuple[str, str, Marked]]:
    return [
        (sheet, f"{get_column_letter(across)}{down}", cell)
        for sheet, rows in sheets.items()
        for down, row in enumerate(rows, 1)
        for across, cell in enumerate(row, 1)
        if isinstance(cell, Marked)
    ]


def _bare(cell: object) -> object:
    return cell.written if isinstance(cell, Marked) else cell
