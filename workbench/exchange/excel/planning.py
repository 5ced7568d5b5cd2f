"""What an import would do: every filled cell accounted for, nothing written."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from rapidfuzz import fuzz

from workbench.domain.assessments import SCORE
from workbench.domain.values import Value, from_json, same, to_json
from workbench.exchange.excel import recognising
from workbench.exchange.excel.cells import Cell, Sheet, Workbook, read_workbook
from workbench.exchange.excel.converting import looks_like_value
from workbench.exchange.excel.mapping import Mapping as LayoutMapping
from workbench.exchange.excel.mapping import apply_mapping, field_named, mapping_of
from workbench.exchange.excel.matching import Match, Matcher
from workbench.exchange.excel.vocabulary import build_vocabulary, comparable, years_in
from workbench.forms.edition import Form
from workbench.kernel.errors import WorkbenchError


class NoSuchRow(WorkbenchError):
    code = "XLS-004"
    message = "{path} is a table of several clusters, and none of them is “{wanted}”."
    remedy = "Give --row with one of: {known}."


@dataclass(frozen=True, slots=True)
class Imported:
    """A cell that can be written."""

    question: str
    value: Value
    cell: str
    confidence: float
    why: str
    text: str = ""
    """What stands in the cell."""
    label: str = ""
    """What names it in the file."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A cell on which a person has to decide."""

    cell: str
    text: str
    choices: tuple[str, ...]
    candidates: tuple[tuple[str, Value], ...] = ()
    """Each question and value that it may mean, the likeliest first."""
    question: str = ""
    """The likeliest question, be its value readable or not."""
    label: str = ""
    confidence: float = 0.0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A cell that answers nothing."""

    cell: str
    text: str


@dataclass(frozen=True, slots=True)
class OtherPeriod:
    """A figure of a year that is not the chosen one."""

    question: str
    value: Value
    cell: str
    period: str
    text: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many filled cells there are, each in exactly one place."""

    filled: int
    imported: int
    labels: int
    asked: int
    other_periods: int
    other_clusters: int
    unmatched: int


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do."""

    file_sha256: str
    period: str
    imported: tuple[Imported, ...]
    asked: tuple[Asked, ...]
    unmatched: tuple[Unmatched, ...]
    other_periods: tuple[OtherPeriod, ...]
    warnings: tuple[str, ...]
    cells: Counts
    mapping: LayoutMapping
    grid: Mapping[str, Mapping[tuple[int, int], str]] = field(default_factory=dict, repr=False)
    """Every filled cell's text by sheet, row and column, to be shown around a cell."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to take from a workbook."""

    cluster: str
    period: str
    """Of the assessment that it is taken over for."""
    currency: str
    take_period: str | None = None
    row: str | None = None
    mapping: LayoutMapping | None = None


def plan_import(path: Path, form: Form, wanted: Wanted) -> ImportPlan:
    """Match every cell of a workbook and say what would be written.

    Raises FileNotRead, NotAWorkbook, UnsafeWorkbook, UnreadableWorkbook or NoSuchRow.
    """
    workbook = read_workbook(path)
    with path.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    own = recognising.recognise(workbook, form, wanted.currency)
    if own is not None:
        return _account(workbook, form, sha256, _Sorting(own.period, own.matches, levels=own.levels), [])
    vocabulary = build_vocabulary(form)
    matches: list[Match] = []
    foreign: set[Cell] = set()
    for sheet in workbook.sheets:
        found, others = _of_one_cluster(path, sheet, Matcher(sheet, vocabulary, wanted.currency).matches(), wanted)
        matches += found
        foreign |= others
    if wanted.mapping:
        matches = apply_mapping(wanted.mapping, workbook, form, wanted.currency, matches)
    warnings, sorting = _choose_period(workbook, matches, wanted)
    warnings += _hidden_warnings(workbook, sorting.matches)
    return _account(workbook, form, sha256, replace(sorting, other_clusters=frozenset(foreign)), warnings)


@dataclass(frozen=True)
class _Sorting:
    period: str
    matches: list[Match]
    """Of the chosen period."""
    other_periods: tuple[Match, ...] = ()
    other_clusters: frozenset[Cell] = frozenset()
    levels: Mapping[str, Cell] = field(default_factory=dict)
    """Cells of levels by indicator: only our own workbooks give them away."""


def _of_one_cluster(path: Path, sheet: Sheet, matches: list[Match], wanted: Wanted) -> tuple[list[Match], set[Cell]]:
    """Keep the row (or column) of the wanted cluster where a sheet is a table of many."""
    names = _cluster_rows(sheet, matches)
    if len(names) < 2:
        names = {}
    mine = _named(names, wanted.row or wanted.cluster)
    if names and mine is None:
        raise NoSuchRow(
            path=path, wanted=wanted.row or wanted.cluster, known=", ".join(each.text for each in names.values())
        )
    if not names:
        return _of_one_column(sheet, matches, wanted)
    others = {cell for row in names if row != mine for cell in sheet.by_row[row]}
    return [match for match in matches if match.cell not in others], others


def _of_one_column(sheet: Sheet, matches: list[Match], wanted: Wanted) -> tuple[list[Match], set[Cell]]:
    """Keep the column of the wanted cluster where the clusters stand side by side."""
    heads: dict[int, Cell] = {}
    for match in matches:
        if match.label.row == match.cell.row:
            above = [
                c for c in sheet.by_column.get(match.cell.column, []) if c.row < match.cell.row and c.kind == "text"
            ]
            if above and not looks_like_value(above[0]):
                heads[match.cell.column] = above[0]
    mine = _named(heads, wanted.row or wanted.cluster)
    if mine is None or len({head.address for head in heads.values()}) < 2:
        return matches, set()
    others = {cell for column in heads if column != mine for cell in sheet.by_column[column]}
    return [match for match in matches if match.cell not in others], others


def _cluster_rows(sheet: Sheet, matches: list[Match]) -> dict[int, Cell]:
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


def _named(names: Mapping[int, Cell], wanted: str) -> int | None:
    exact = [row for row, cell in names.items() if comparable(cell.text) == comparable(wanted)]
    if exact:
        return exact[0] if len(exact) == 1 else None
    close = [row for row, cell in names.items() if fuzz.ratio(comparable(cell.text), comparable(wanted)) >= 92]
    return close[0] if len(close) == 1 else None


def _choose_period(workbook: Workbook, matches: list[Match], wanted: Wanted) -> tuple[list[str], _Sorting]:
    named = {match.year for match in matches if match.year} | _years_of_file(workbook)
    before = sorted(year for year in named if year < wanted.period)
    period = wanted.take_period or (before[-1] if before else str(int(wanted.period) - 1))
    current = [match for match in matches if match.year in ("", period)]
    present = {match.field for match in current}
    older: dict[str, list[Match]] = {}
    others = []
    for match in matches:
        if match.year in ("", period):
            continue
        years = {each.year for each in matches if each.field == match.field}
        if match.field not in present and len(years) == 1 and match.year < wanted.period and not wanted.take_period:
            current.append(match)
            older.setdefault(match.year, []).append(match)
        else:
            others.append(match)
    warnings = [_older_warning(year, same_year, period) for year, same_year in sorted(older.items())]
    return warnings, _Sorting(period, current, tuple(others))


def _hidden_warnings(workbook: Workbook, matches: list[Match]) -> list[str]:
    hidden = [sheet.name for sheet in workbook.sheets if sheet.is_hidden]
    return [
        f"Figures are taken from the hidden sheet “{name}”. Was it left out on purpose?"
        for name in hidden
        if any(match.cell.sheet == name and match.is_ready for match in matches)
    ]


def _older_warning(year: str, matches: list[Match], period: str) -> str:
    cells = ", ".join(match.cell.address for match in matches)
    return f"The file gives these figures for {year} only; they are taken into {period}: {cells}."


def _years_of_file(workbook: Workbook) -> set[str]:
    """Return the years that titles and sheet names give."""
    years = set()
    for sheet in workbook.sheets:
        years |= set(years_in(sheet.name))
        first = min(sheet.by_row, default=0)
        for cell in sheet.by_row.get(first, []):
            if cell.kind == "text" and not looks_like_value(cell):
                years |= set(years_in(cell.text))
    return years


def _account(workbook: Workbook, form: Form, sha256: str, sorting: _Sorting, warnings: list[str]) -> ImportPlan:
    ready, asked, doubles = _settle(sorting.matches, form)
    asked_cells = {match.cell for match in asked}
    taken = {match.cell for match in ready} | asked_cells | set(sorting.levels.values())
    others = {match.cell for match in sorting.other_periods} - taken
    used = sorting.matches + list(sorting.other_periods)
    labels = _labels(workbook, used, taken | others | doubles) - taken - others - doubles
    rest = [c for c in workbook.cells if c not in taken | others | labels | (sorting.other_clusters - taken)]
    filled = workbook.cells
    counts = Counts(
        len(filled), len(ready) + len(sorting.levels),
        len(labels - sorting.other_clusters), len(asked_cells), len(others),
        len(sorting.other_clusters - taken - others), len([c for c in rest if c not in sorting.other_clusters]),
    )  # fmt: skip
    return ImportPlan(
        sha256,
        sorting.period,
        (
            *(_imported(match) for match in ready),
            *(_level(indicator, cell) for indicator, cell in sorting.levels.items()),
        ),
        tuple(_asked(match, form) for match in asked),
        tuple(Unmatched(cell.address, cell.text) for cell in rest if cell not in sorting.other_clusters),
        tuple(
            OtherPeriod(m.field, m.reading.values[0], m.cell.address, m.year, m.cell.text, m.label.text)
            for m in sorting.other_periods
            if m.cell in others and m.is_ready
        ),
        tuple(dict.fromkeys(warnings)),
        counts,
        mapping_of(ready, form),
        {sheet.name: {place: cell.text for place, cell in sheet.cells.items()} for sheet in workbook.sheets},
    )


def _imported(match: Match) -> Imported:
    confidence = round(match.confidence, 2)
    value = match.reading.values[0]
    return Imported(match.field, value, match.cell.address, confidence, match.why, match.cell.text, match.label.text)


def _asked(match: Match, form: Form) -> Asked:
    candidates = tuple((match.field, value) for value in match.reading.values)
    if len(match.reading.values) == 1:
        candidates += tuple((name, match.reading.values[0]) for name in match.others)
    fitting = tuple((name, value) for name, value in candidates if _takes(form, name, value))
    return Asked(
        match.cell.address, match.cell.text, _choices(match, form), fitting, match.field, match.label.text,
        round(match.confidence, 2), match.why,
    )  # fmt: skip


def _takes(form: Form, name: str, value: Value) -> bool:
    """Tell whether a field can hold a value: "1.234" is no amount of euro, and a count no date."""
    try:
        return same(from_json(field_named(form, name), to_json(value), "EUR"), value)
    except WorkbenchError:  # It does not fit: no candidate, still among the words of the choice.
        return False


def _level(indicator: str, cell: Cell) -> Imported:
    assert cell.number is not None
    why = "our own workbook"
    return Imported(f"{SCORE}{indicator}", int(cell.number), cell.address, 1.0, why, cell.text, indicator)


def _settle(matches: Iterable[Match], form: Form) -> tuple[list[Match], list[Match], set[Cell]]:
    """Give each field one cell: equal cells settle it, differing ones are asked."""
    by_field: dict[str, list[Match]] = {}
    for match in matches:
        by_field.setdefault(match.field, []).append(match)
    ready: list[Match] = []
    asked: list[Match] = []
    doubles: set[Cell] = set()
    for same_field in by_field.values():
        same_field.sort(key=lambda each: -each.confidence)
        sure = [each for each in same_field if each.is_ready]
        best = [each for each in sure if sure[0].confidence - each.confidence < 0.05] if sure else []
        if not best:
            asked += same_field
        elif all(same(best[0].reading.values[0], each.reading.values[0]) for each in best):
            ready.append(best[0])
            doubles |= {each.cell for each in same_field[1:]}
        else:
            asked += best
            doubles |= {each.cell for each in same_field if each not in best}
    order = {name: place for place, name in enumerate(form.questions)}
    fixed = {name: place for place, name in enumerate(form.fields)}
    # Rows that a person added stay as they stand in the workbook.
    ready.sort(key=lambda each: (order[each.field.split(".")[0]], fixed.get(each.field, 0)))
    return ready, asked, doubles


def _choices(match: Match, form: Form) -> tuple[str, ...]:
    title = field_named(form, match.field).title
    if match.reading.choices:
        return tuple(f"{title}: {choice}" for choice in match.reading.choices)
    return (title, *(field_named(form, name).title for name in match.others))


def _labels(workbook: Workbook, matches: list[Match], values: set[Cell]) -> set[Cell]:
    """Return the titles, heads, labels, units and comments of the cells that are values."""
    labels = {match.label for match in matches}
    for sheet in workbook.sheets:
        rows = {cell.row for cell in values if cell.sheet == sheet.name}
        columns = {cell.column for cell in values if cell.sheet == sheet.name}
        heads = {label.row for label in labels if label.sheet == sheet.name and label.row not in rows}
        for cell in sheet.cells.values():
            if cell in values or cell.kind in ("error", "empty") or cell.formula:
                continue
            if (
                cell.row in rows
                or cell.row in heads
                or _is_head(cell, sheet, rows, columns)
                or _names_something(cell, sheet)
            ):
                labels.add(cell)
    return labels


def _is_head(cell: Cell, sheet: Sheet, rows: set[int], columns: set[int]) -> bool:
    """Tell whether a text or year is the head of what follows: of a table, a column, the sheet."""
    if cell.row == min(sheet.by_row) and cell.kind == "text":
        return True
    follows = cell.row + 1 in rows and (cell.column in columns or cell.kind == "text" or cell.year is not None)
    merged = any(area[:2] == (cell.row, cell.column) for area in sheet.merged)
    return follows or (merged and any(row > cell.row for row in rows) and not looks_like_value(cell))


def _names_something(cell: Cell, sheet: Sheet) -> bool:
    """Tell whether a short text names the cell on its right or below, though nothing is taken from there."""
    if cell.kind != "text" or looks_like_value(cell) or len(cell.text) > 60:
        return False
    right = sheet.cells.get((cell.row, cell.column + 1))
    below = sheet.cells.get((cell.row + 1, cell.column))
    return right is not None or below is not None
