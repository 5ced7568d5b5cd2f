"""What a part of the Portfolio page shows, as a workbook or as CSV."""

import re
from collections.abc import Sequence
from pathlib import Path

from workbench.application.portfolio_needs import to_csv
from workbench.exchange.excel.big_table import Column, Value, write_table
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write

WIDEST = 44
"""Characters that a column of the workbook is wide at most."""
_LOOKED_AT = 200
"""Rows by which the width of a column is chosen."""
_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,6})?")


class NoSuchView(WorkbenchError):
    code = "PRT-030"
    message = "What is shown can't be written as {name}."
    remedy = "Give a file that ends in .xlsx or .csv."


def save_view(path: Path, title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """Write rows under their heads; return how many. Raises NoSuchView or FileNotWritten.

    A column of nothing but numbers is written as numbers.
    """
    match path.suffix.lower():
        case ".xlsx":
            figures = [_is_figures(rows, place) for place in range(len(heads))]
            columns = [_column(head, rows, place, is_figures=figures[place]) for place, head in enumerate(heads)]
            told = ([_value(cell, is_figure=figures[place]) for place, cell in enumerate(row)] for row in rows)
            return write_table(path, title[:31], columns, told)
        case ".csv":
            durable_write(path, to_csv(heads, [dict(zip(heads, row, strict=True)) for row in rows]))
            return len(rows)
        case _:
            raise NoSuchView(name=path.name)


def _is_figures(rows: Sequence[Sequence[str]], place: int) -> bool:
    given = [row[place] for row in rows if row[place] not in ("", "–")]
    return bool(given) and all(_NUMBER.fullmatch(each) for each in given)


def _column(head: str, rows: Sequence[Sequence[str]], place: int, *, is_figures: bool) -> Column:
    longest = max((len(row[place]) for row in rows[:_LOOKED_AT]), default=0)
    return Column(head, min(max(longest, len(head)) + 2, WIDEST), "number" if is_figures else "text")


def _value(cell: str, *, is_figure: bool) -> Value:
    if not is_figure:
        return cell or None
    return float(cell) if "." in cell else int(cell) if cell not in ("", "–") else None
