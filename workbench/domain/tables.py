"""Tables as values: what is shown on the command line is what is printed, kept as a workbook, or exported."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

Cell = str | int | float | Decimal | bool | None
TEXT, COUNT, LEVEL, DECIMAL, PERCENT, CHANGE, YES_NO, DATE = (
    "text", "count", "level", "decimal", "percent", "change", "yes or no", "date",
)  # fmt: skip
FIGURES = (COUNT, LEVEL, DECIMAL, PERCENT, CHANGE)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    id: str
    """Its name in open data."""
    title: str
    """Its head for a reader."""
    kind: str
    meaning: str
    """For the data dictionary."""
    is_heat: bool = False
    """One of many narrow columns whose figures are also told by a tint."""
    top: int = 5
    """The highest level of a heat column."""
    is_long: bool = False
    """An id, a hash, or more than there is room for: in workbooks and for programs, not on a terminal or on pages."""

    @property
    def is_figure(self) -> bool:
        """Tell whether it holds figures."""
        return self.kind in FIGURES


@dataclass(frozen=True, slots=True)
class Table:
    """A table with what a reader has to know of it."""

    id: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    lead: str = ""
    notes: tuple[str, ...] = field(default=())

    def shortened(self) -> "Table":
        """Return it without what is only for workbooks and programs, and a note that says so."""
        kept = [place for place, each in enumerate(self.columns) if not each.is_long]
        left_out = [each.title for each in self.columns if each.is_long]
        if not left_out:
            return self
        rows = tuple(tuple(row[place] for place in kept) for row in self.rows)
        note = f"As a workbook, CSV or Parquet it also has: {', '.join(left_out)}."
        return replace(self, columns=tuple(self.columns[place] for place in kept), rows=rows, notes=(*self.notes, note))

    def documents(self) -> list[dict[str, Cell]]:
        """Return the rows as a program reads them."""
        names = [each.id for each in self.columns]
        return [dict(zip(names, row, strict=True)) for row in self.rows]


def table_of(
    id_: str, title: str, columns: Sequence[Column], rows: Sequence[Mapping[str, Any]], lead: str = "",
    notes: Sequence[str] = (),
) -> Table:  # fmt: skip
    """Lay out rows that are named by the columns' ids; what a row does not name is empty."""
    laid = tuple(tuple(row.get(each.id) for each in columns) for row in rows)
    return Table(id_, title, tuple(columns), laid, lead, tuple(notes))


def cell_text(column: Column, cell: Cell) -> str:
    """Write a cell for a reader; an en dash where there is no figure."""
    if cell is None or cell == "":
        return "–"
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, str):
        return cell
    places = {COUNT: 0, LEVEL: 0}.get(column.kind, 1 if column.kind == PERCENT else 2)
    number = round(Decimal(str(cell)), places)
    text = f"{number:,f}".replace(",", "\u202f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    sign = "+" if column.kind == CHANGE and number > 0 else ""
    return f"{sign}{'0' if text in ('-0', '') else text}".replace("-", "\u2212")


def dictionary_of(tables: Sequence[Table]) -> Iterator[dict[str, Cell]]:
    """Yield what each column of some tables means."""
    for table in tables:
        for column in table.columns:
            yield {"file": f"{table.id}.csv", "column": column.id, "type": column.kind, "meaning": column.meaning}
