"""Tables of many clusters: a row or a column for each; whose cells are whose."""

from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from workbench.exchange.excel.cells import Cell, Sheet
from workbench.exchange.excel.converting import looks_like_value
from workbench.exchange.excel.matching import Match
from workbench.exchange.excel.vocabulary import ANSWER_HEADS, Vocabulary, comparable, is_planned, years_in


@dataclass(frozen=True)
class ClusterTable:
    """A sheet, or a part of one, that gives the same figures of several clusters."""

    names: Mapping[int, Cell]
    """The cell that names each cluster, by its row or column."""
    cells: Mapping[int, frozenset[Cell]]
    """All that is said of each, by the same row or column."""
    is_by_row: bool

    def place_of(self, wanted: str) -> int | None:
        """Return the row or column of a cluster; None where it is not there, or not there once."""
        exact = [place for place, cell in self.names.items() if comparable(cell.text) == comparable(wanted)]
        if exact:
            return exact[0] if len(exact) == 1 else None
        alike = [(place, fuzz.ratio(comparable(cell.text), comparable(wanted))) for place, cell in self.names.items()]
        close = [place for place, likeness in alike if likeness >= 92]
        return close[0] if len(close) == 1 else None

    def of_others(self, place: int) -> frozenset[Cell]:
        """Return the cells that are about other clusters than the one of a row or column."""
        return frozenset[Cell]().union(*(cells for other, cells in self.cells.items() if other != place))


def cluster_table(sheet: Sheet, matches: list[Match], vocabulary: Vocabulary) -> ClusterTable | None:
    """Find a table of several clusters on a sheet by what its figures are matched with."""
    names = _rows(sheet, matches)
    if len(names) >= 2:
        return ClusterTable(names, {row: frozenset(sheet.by_row[row]) for row in names}, is_by_row=True)
    heads = {column: cell for column, cell in _columns(sheet, matches).items() if _may_name(cell, vocabulary)}
    if len({head.address for head in heads.values()}) >= 2:
        return ClusterTable(heads, {column: frozenset(sheet.by_column[column]) for column in heads}, is_by_row=False)
    return None


def _may_name(cell: Cell, vocabulary: Vocabulary) -> bool:
    """Tell whether the head of a column can be a cluster's name rather than a year, a unit or a remark."""
    text = comparable(cell.text)
    known = text in ANSWER_HEADS or text in vocabulary.columns or vocabulary.names_field(cell.text)
    return bool(text) and not known and not is_planned(cell.text) and not years_in(cell.text)


def _rows(sheet: Sheet, matches: list[Match]) -> dict[int, Cell]:
    """Return the name cell of each row, where rows under one head are each about somebody else."""
    rows: dict[int, set[int]] = {}
    for match in matches:
        if match.label.row < match.cell.row:
            rows.setdefault(match.cell.row, set()).add(match.label.row)
    sharing = {row for row, heads in rows.items() if any(heads & other for at, other in rows.items() if at != row)}
    names = {}
    for row in sorted(sharing):
        taken = {match.cell.column for match in matches if match.cell.row == row}
        first = next((c for c in sheet.by_row[row] if c.kind == "text" and c.column < min(taken)), None)
        if first is not None:
            names[row] = first
    return names


def _columns(sheet: Sheet, matches: list[Match]) -> dict[int, Cell]:
    """Return the head of each column whose figures are named on their left."""
    heads: dict[int, Cell] = {}
    for match in matches:
        if match.label.row == match.cell.row:
            above = [
                c for c in sheet.by_column.get(match.cell.column, []) if c.row < match.cell.row and c.kind == "text"
            ]
            if above and not looks_like_value(above[0]):
                heads[match.cell.column] = above[0]
    return heads
