"""Tables of many clusters: a row or a column for each; whose cells are whose."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from workbench.exchange.excel.cells import Cell, Sheet
from workbench.exchange.excel.converting import looks_like_value
from workbench.exchange.excel.label_text import comparable, years_in
from workbench.exchange.excel.matching import Candidate
from workbench.exchange.excel.measures import is_part_of_year
from workbench.exchange.excel.registers import says_where
from workbench.exchange.excel.surroundings import Side
from workbench.exchange.excel.vocabulary import Vocabulary
from workbench.forms.question_types import QuestionType

_CODE = re.compile(r"[A-ZÅÄÖÆØ]{2,3}|[A-ZÅÄÖÆØ]{0,5}(?:[-_ /.]?\d+)+")
LONGEST_NAME = 48
"""Letters of the longest name of a cluster; a longer text is a question or a remark."""
SAME = 92.0
"""Likeness (0 to 100) from which two names are of one cluster."""
LEAST_TOLD = 3
"""Answers from which a row under heads is a reply."""
LABELLED = 0.3
"""Share of its rows that are named as figures from which a table is no table of clusters."""


@dataclass(frozen=True)
class ClusterTable:
    """A sheet, or a part of one, that gives the same figures of several clusters."""

    names: Mapping[int, Cell]
    """The cell that names each cluster, by its row or column; the first one where it has several, one for each year."""
    cells: Mapping[int, frozenset[Cell]]
    """All that is said of each, by the same row or column."""
    is_by_row: bool
    of_nobody: frozenset[Cell] = frozenset()
    """Totals, medians and the like, which stand beside the clusters' figures under the same heads."""
    silent: tuple[Cell, ...] = ()
    """The names of those of whom no figure is told: they answered nothing."""

    def place_of(self, wanted: str) -> int | None:
        """Return the row or column of a cluster; None where it is not there, or not there once."""
        return _place_of(self.names, wanted)

    def is_silent(self, wanted: str) -> bool:
        """Tell whether a cluster is named, but answered nothing."""
        return _place_of(dict(enumerate(self.silent)), wanted) is not None

    @property
    def all_cells(self) -> frozenset[Cell]:
        """Return the cells that are about any cluster."""
        return self.of_nobody.union(*self.cells.values())

    def of_others(self, place: int) -> frozenset[Cell]:
        """Return the cells that are about other clusters than the one of a row or column, or about all of them."""
        return self.of_nobody.union(*(cells for other, cells in self.cells.items() if other != place))


def answered_nothing(sheet: Sheet, found: Mapping[Cell, list[Candidate]], wanted: str) -> bool:
    """Tell whether a cluster has a row of its own in which nothing is told, where one other row under its heads tells.

    Of a survey to which a single cluster replied nothing else says that its answers are not those of the others.
    """
    told = [them[0] for them in found.values() if them[0].odds > 0 and them[0].label.side is Side.ABOVE]
    rows, columns = {each.cell.row for each in told}, {each.cell.column for each in told}
    if len(rows) != 1 or len(told) < LEAST_TOLD:
        return False
    row, head = rows.pop(), max(each.label.cell.row for each in told)
    for cell in sheet.cells.values():
        if cell.row > head and cell.row != row and likeness_of_names(cell.text, wanted) >= SAME:
            other = sheet.cells.get((row, cell.column))
            is_name = other is not None and _is_name(other) and likeness_of_names(other.text, wanted) < SAME
            if is_name and not columns & {each.column for each in sheet.by_row[cell.row]}:
                return True
    return False


def _place_of(names: Mapping[int, Cell], wanted: str) -> int | None:
    alike = {place: likeness_of_names(cell.text, wanted) for place, cell in names.items()}
    for least in (100.0, SAME):
        close = [place for place, likeness in alike.items() if likeness >= least]
        if close:
            return close[0] if len(close) == 1 else None
    return None


def likeness_of_names(name: str, wanted: str) -> float:
    """Compare two names of clusters (0 to 100); one may say less: "Havvind Vest" is "NCE Havvind Vest SA"."""
    one, other = comparable(name), comparable(wanted)
    parts, others = set(one.split()), set(other.split())
    is_part = len(parts & others) >= 2 and (parts <= others or others <= parts)
    return 100.0 if one == other else max(fuzz.ratio(one, other), 95.0 if is_part else 0.0)


def cluster_table(sheet: Sheet, found: Mapping[Cell, list[Candidate]], vocabulary: Vocabulary) -> ClusterTable | None:
    """Find a table of several clusters on a sheet by what its figures may answer."""
    named = [candidates[0] for candidates in found.values() if candidates[0].odds > 0]
    long = _long(sheet, named, vocabulary)
    if long is not None:
        return long
    rows = _rows(sheet, named, vocabulary)
    silent = _silent(sheet, rows, named, vocabulary)
    return _table(rows, sheet.by_row, silent, is_by_row=True) or _table(
        _columns(sheet, named, vocabulary), sheet.by_column, (), is_by_row=False
    )


def _silent(
    sheet: Sheet, names: Mapping[int, Cell], named: list[Candidate], vocabulary: Vocabulary
) -> tuple[Cell, ...]:
    """Return the names in the column of names, and among the rows, under whose heads nothing is told."""
    above = [each for each in named if each.label.side is Side.ABOVE and each.cell.row in names]
    if not above:
        return ()
    column, head = next(iter(names.values())).column, max(each.label.cell.row for each in above)
    told = {each.cell.column for each in above}
    others = (each for each in sheet.by_column[column] if each.row > head and each.row not in names)
    return tuple(
        each
        for each in others
        if _is_name(each)
        and _may_name(each, vocabulary)
        and not told & {cell.column for cell in sheet.by_row[each.row]}
        if len(sheet.by_row[each.row]) > 1
    )


def _table(
    names: Mapping[int, Cell], lines: Mapping[int, list[Cell]], silent: tuple[Cell, ...], *, is_by_row: bool
) -> ClusterTable | None:
    """Return the table of these names, the rows or columns of one name together; None of fewer than two."""
    first: dict[str, int] = {}
    cells: dict[int, set[Cell]] = {}
    for line in sorted(names):
        place = first.setdefault(comparable(names[line].text), line)
        cells.setdefault(place, set()).update(lines[line])
    if len(first) + bool(first) * len(silent) < 2:
        return None
    told = {place: frozenset(them) for place, them in cells.items()}
    of_nobody = frozenset(_of_nobody(names, lines, is_by_row=is_by_row))
    return ClusterTable({place: names[place] for place in told}, told, is_by_row, of_nobody, silent)


def _of_nobody(names: Mapping[int, Cell], lines: Mapping[int, list[Cell]], *, is_by_row: bool) -> Iterator[Cell]:
    """Yield the rows or columns of figures that go on where the clusters end, or stand between them, under no name."""
    place = min(names)
    while place in lines:
        figures = sum(looks_like_value(cell) for cell in lines[place])
        if place not in names and figures > 1:
            yield from (cell for cell in lines[place] if is_by_row or cell.row >= names[min(names)].row)
        place += 1


def _long(sheet: Sheet, named: list[Candidate], vocabulary: Vocabulary) -> ClusterTable | None:
    """Find a long table: each row says which cluster, then which figure, then the figure."""
    rows: dict[int, Cell] = {}
    for each in named:
        before = (c for c in sheet.by_row[each.cell.row] if c.column < each.label.cell.column)
        first = next((c for c in before if c.kind == "text"), None)
        if each.label.side is Side.LEFT and first is not None:
            rows[each.cell.row] = first
    names = _names(rows, vocabulary)
    texts = Counter(comparable(cell.text) for cell in names.values())
    columns = {cell.column for cell in names.values()}
    if len(texts) < 2 or len(columns) > 1 or len(names) < len(rows) or len(rows) < 2 * len(texts):
        return None
    first_of: dict[str, int] = {}
    for row in sorted(names):
        first_of.setdefault(comparable(names[row].text), row)
    cells: dict[int, set[Cell]] = {row: set() for row in first_of.values()}
    for row in range(min(names), max(sheet.by_row) + 1):
        name = sheet.cells.get((row, next(iter(names.values())).column))
        if name is not None and comparable(name.text) in first_of:
            cells[first_of[comparable(name.text)]] |= set(sheet.by_row[row])
    return ClusterTable({row: names[row] for row in cells}, {r: frozenset(c) for r, c in cells.items()}, is_by_row=True)


def _names(cells: Mapping[int, Cell], vocabulary: Vocabulary) -> dict[int, Cell]:
    """Keep the texts that can be clusters' names; none where they are mostly words of the field."""
    names = {place: cell for place, cell in cells.items() if _may_name(cell, vocabulary)}
    strange = [cell for cell in names.values() if vocabulary.said(cell.text).unknown]
    if len(strange) < 2 or 2 * len(strange) < len(names):
        return {}
    # "Havnens Vækst" stands among clusters, though growth is a word of the field.
    among = {
        place: cell
        for place, cell in cells.items()
        if vocabulary.said(cell.text).unknown and not years_in(cell.text) and not is_part_of_year(cell.text)
    }
    return names | among


def _may_name(cell: Cell, vocabulary: Vocabulary) -> bool:
    """Tell whether a text can be a cluster's name rather than a figure's, a sum, a year, a unit or a remark."""
    if years_in(cell.text) or vocabulary.names_field(cell.text) or comparable(cell.text) in vocabulary.columns:
        return False
    if is_part_of_year(cell.text):
        return False
    said = vocabulary.said(cell.text).concepts
    lexicon = vocabulary.lexicon
    return bool(said - (lexicon.weak - {"cluster"}) - {"mean"}) and not said & (lexicon.changing | {"total"})


def _rows(sheet: Sheet, named: list[Candidate], vocabulary: Vocabulary) -> dict[int, Cell]:
    """Return the name cell of each row, where rows under one head are each about somebody else."""
    rows: dict[int, set[int]] = {}
    labelled = {each.cell.row for each in named if each.label.side is Side.LEFT}
    for each in named:
        if each.label.side is Side.ABOVE:
            rows.setdefault(each.cell.row, set()).add(each.label.cell.row)
    if len(labelled) >= LABELLED * len(labelled | set(rows)):
        return {}
    times = Counter(head for heads in rows.values() for head in heads)
    sharing = {row for row, heads in rows.items() if any(times[head] > 1 for head in heads)}
    fields = vocabulary.form.fields
    figures = [each for each in named if fields[each.field].type is not QuestionType.DATE]
    first = _first_column([each for each in figures if each.cell.row in sharing and each.label.side is Side.ABOVE])
    heads = {each.label.cell.row for each in figures if each.label.side is Side.ABOVE}
    found: list[tuple[bool, dict[int, Cell]]] = []
    for column in range(1, first):
        texts = {row: cell for row in sharing if (cell := sheet.cells.get((row, column))) and _is_name(cell)}
        head = next((cell.text for row in heads if (cell := sheet.cells.get((row, column)))), "")
        names = _names(texts, vocabulary)
        if len({comparable(cell.text) for cell in names.values()}) >= 2:
            # "Skog 4.0" reads like a figure, but not among names.
            others = {row: cell for row in sharing - names.keys() if (cell := sheet.cells.get((row, column)))}
            names |= {row: cell for row, cell in others.items() if _is_numbered_name(cell, vocabulary)}
            found.append((not says_where(head), names))
    return max(found, key=lambda each: (each[0], len(each[1])), default=(False, {}))[1]


def _is_numbered_name(cell: Cell, vocabulary: Vocabulary) -> bool:
    """Tell whether a text in the column of names has a number in its name and is no sum."""
    has_number = cell.text[:1].isalpha() and any(letter.isdigit() for letter in cell.text)
    return cell.kind == "text" and has_number and not vocabulary.said(cell.text).concepts & {"total", "mean"}


def _first_column(named: list[Candidate]) -> int:
    """Return the first column of figures under the row of heads that names most of them.

    What a title further up seems to name, such as the numbers of the rows, begins no table.
    """
    heads = Counter(each.label.cell.row for each in named)
    main = max(heads, key=lambda row: heads[row], default=0)
    return min((each.cell.column for each in named if each.label.cell.row == main), default=1)


def _is_name(cell: Cell) -> bool:
    """Tell whether a text is neither a code ("NO-002", "SE") nor a question nor a remark."""
    text = cell.text.strip()
    is_other = len(text) > LONGEST_NAME or text.endswith("?") or "@" in text or _CODE.fullmatch(text)
    return cell.kind == "text" and not looks_like_value(cell) and not is_other


def _columns(sheet: Sheet, named: list[Candidate], vocabulary: Vocabulary) -> dict[int, Cell]:
    """Return the head that names a cluster over each column whose figures are named on their left."""
    heads: dict[int, dict[int, Cell]] = {}
    for each in named:
        if each.label.side is Side.LEFT:
            for cell in sheet.by_column.get(each.cell.column, []):
                if cell.row < each.cell.row and _is_name(cell):
                    heads.setdefault(cell.row, {})[each.cell.column] = cell
    found = [_names(texts, vocabulary) for _, texts in sorted(heads.items())]
    tables = [names for names in found if len({cell.address for cell in names.values()}) >= 2]
    return max(tables, key=len, default={})
