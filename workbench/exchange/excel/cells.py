"""A workbook's filled cells as plain values, read in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any

from workbench.exchange.excel.preflight import check_parts, column_letters, column_number
from workbench.kernel.errors import WorkbenchError

SECONDS_LIMIT = 10


class UnreadableWorkbook(WorkbenchError):
    code = "XLS-003"
    message = "{path} could not be read: {reason}."
    remedy = "Open it in Excel or LibreOffice, save it under a new name as .xlsx, and try again."


@dataclass(frozen=True, slots=True)
class Cell:
    """One filled cell."""

    sheet: str
    row: int
    column: int
    kind: str
    """`number`, `text`, `date`, `truth`, `error`, `empty` (a formula without a kept value)."""
    value: str | bool
    """Numbers as decimal text, dates as ISO text."""
    format: str = ""
    formula: str = ""
    comment: str = ""

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
        """Return the cells of each column, from the top; a merged head stands in all its columns."""
        columns: dict[int, list[Cell]] = {}
        for cell in self.cells.values():
            for column in range(cell.column, self._last_column(cell) + 1):
                columns.setdefault(column, []).append(cell)
        return {column: sorted(cells, key=lambda each: each.row) for column, cells in columns.items()}

    def _last_column(self, cell: Cell) -> int:
        return next((area[3] for area in self.merged if area[:2] == (cell.row, cell.column)), cell.column)


@dataclass(frozen=True)
class Workbook:
    """What a workbook holds."""

    sheets: tuple[Sheet, ...]
    names: Mapping[str, str]
    """Defined names and what they refer to."""

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Return every filled cell of every sheet."""
        return tuple(cell for sheet in self.sheets for cell in sheet.cells.values())


def is_year(text: str) -> bool:
    """Tell whether a text is a year that figures can be of."""
    return len(text) == 4 and text.isdecimal() and 1990 <= int(text) <= 2100


def read_workbook(path: Path) -> Workbook:
    """Read every filled cell. Raises FileNotRead, NotAWorkbook, UnsafeWorkbook or UnreadableWorkbook."""
    check_parts(path)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "workbench.exchange.excel.child"],
            capture_output=True, timeout=SECONDS_LIMIT, check=False, input=os.fsencode(path.resolve()), env=_bare(),
            cwd=Path(__file__).resolve().parents[3],
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise UnreadableWorkbook(path=path, reason=f"reading it took over {SECONDS_LIMIT} seconds") from error
    if done.returncode:
        raise UnreadableWorkbook(path=path, reason="it is damaged, or needs more memory than any workbook should")
    return _taken(json.loads(done.stdout))


def _bare() -> dict[str, str]:
    """Return the environment without what is ours alone: a process that reads foreign files needs no passphrase."""
    return {name: value for name, value in os.environ.items() if not name.startswith("WORKBENCH_")}


def _taken(document: Mapping[str, Any]) -> Workbook:
    sheets = []
    for sheet in document["sheets"]:
        cells = {
            (c["row"], c["column"]): Cell(
                sheet["name"], c["row"], c["column"], c["kind"], c["value"],
                c["format"], c.get("formula", ""), c.get("comment", ""),
            )
            for c in sheet["cells"]
            if c["value"] != "" or c["kind"] == "empty"
        }  # fmt: skip
        merged = tuple(_area(area) for area in sheet["merged"])
        sheets.append(Sheet(sheet["name"], sheet["hidden"], cells, merged))
    return Workbook(tuple(sheets), document["names"])


def _area(text: str) -> tuple[int, int, int, int]:
    first, _, last = text.partition(":")
    return (*_position(first), *_position(last or first))


def _position(address: str) -> tuple[int, int]:
    letters = address.rstrip("0123456789")
    return int(address[len(letters) :]), column_number(letters)
