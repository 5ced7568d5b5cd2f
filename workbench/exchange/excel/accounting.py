"""Every filled cell in exactly one place: taken, asked, label, another year's or cluster's, or unmatched."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from workbench.domain.assessments import SCORE
from workbench.domain.values import Money, NotApplicable, Value, same
from workbench.exchange.excel.cells import Cell, Sheet, Workbook
from workbench.exchange.excel.confidence import of_asked
from workbench.exchange.excel.converting import looks_like_value
from workbench.exchange.excel.mapping import field_named, holds
from workbench.exchange.excel.matching import Match
from workbench.exchange.excel.plans import Asked, Counts, Imported, ImportPlan, OtherPeriod, Unmatched
from workbench.exchange.excel.remembering import mapping_of
from workbench.forms.edition import Form


@dataclass(frozen=True)
class Sorting:
    """The matches of a workbook by what becomes of them."""

    period: str
    matches: list[Match]
    """Of the chosen period."""
    before: str = "9999"
    """Year of the assessment: figures of that year or later are no history."""
    other_periods: tuple[Match, ...] = ()
    other_clusters: frozenset[Cell] = frozenset()
    levels: Mapping[str, Cell] = field(default_factory=dict)
    """Cells of levels by indicator: only our own workbooks give them away."""
    rationales: Mapping[str, Cell] = field(default_factory=dict)
    """Cells of the words beside them."""


def account(workbook: Workbook, form: Form, sha256: str, sorting: Sorting, warnings: list[str]) -> ImportPlan:
    """Put every filled cell of a workbook in its place and count."""
    ready, asked, doubles = _settle(sorting.matches, form)
    asked_cells = {match.cell for match in asked}
    taken = {match.cell for match in ready} | asked_cells | set(sorting.levels.values())
    others = {match.cell for match in sorting.other_periods} - taken
    used = sorting.matches + list(sorting.other_periods)
    labels = _labels(workbook, used, taken | others | doubles) | set(sorting.rationales.values())
    labels -= taken | others | doubles
    placed = taken | others | labels | sorting.other_clusters
    rest = [cell for cell in workbook.cells if cell not in placed]
    filled = workbook.cells
    counts = Counts(
        len(filled), len(ready) + len(sorting.levels),
        len(labels - sorting.other_clusters), len(asked_cells), len(others),
        len(sorting.other_clusters - taken - others), len(rest),
    )  # fmt: skip
    return ImportPlan(
        sha256,
        sorting.period,
        (
            *(_imported(match) for match in ready),
            *(_level(each, cell, sorting.rationales.get(each)) for each, cell in sorting.levels.items()),
        ),
        tuple(_asked(match, form, _rivals(match, asked)) for match in asked),
        tuple(Unmatched(cell.address, cell.text) for cell in rest),
        tuple(
            OtherPeriod(m.field, m.reading.values[0], m.cell.address, m.year, m.cell.text, m.label.text)
            for m in _settled_years(sorting.other_periods, form)
            if m.cell in others and m.year < sorting.before
        ),
        tuple(dict.fromkeys(warnings)),
        counts,
        mapping_of(ready, form),
        {sheet.name: {place: cell.text for place, cell in sheet.cells.items()} for sheet in workbook.sheets},
        frozenset(cell.address for cell in labels - sorting.other_clusters),
    )


def _imported(match: Match) -> Imported:
    confidence = round(match.confidence, 2)
    value = match.reading.values[0]
    return Imported(match.field, value, match.cell.address, confidence, match.why, match.cell.text, match.label.text)


def _asked(match: Match, form: Form, rivals: int) -> Asked:
    candidates = tuple((match.field, value) for value in match.reading.values)
    if len(match.reading.values) == 1:
        candidates += tuple((name, match.reading.values[0]) for name in match.others)
    fitting = tuple((name, value) for name, value in candidates if holds(form, name, value))
    share = match.confidence / max(1, len(match.reading.values), rivals)
    return Asked(
        match.cell.address, match.cell.text, _choices(match, form), fitting, match.field, match.label.text,
        round(of_asked(share), 2), match.why, match.reading.values,
    )  # fmt: skip


def _rivals(match: Match, asked: list[Match]) -> int:
    """Count the cells that are as sure an answer to a field: one of them can be right."""
    return sum(each.field == match.field and each.year == match.year and each.is_ready for each in asked)


def _level(indicator: str, cell: Cell, beside: Cell | None) -> Imported:
    """Take a level with the words beside it, which count as its label."""
    why, rationale = "our own workbook", beside.text if beside else ""
    level: Value = NotApplicable("") if cell.number is None else int(cell.number)
    return Imported(f"{SCORE}{indicator}", level, cell.address, 1.0, why, cell.text, indicator, rationale)


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
        best = _sum_of(sure) or sure
        if not best:
            asked += same_field
        elif all(same(best[0].reading.values[0], each.reading.values[0]) for each in best):
            ready.append(best[0])
            doubles |= {each.cell for each in same_field if each.cell != best[0].cell}
        else:
            asked += best
            doubles |= {each.cell for each in same_field if each not in best}
    order = {name: place for place, name in enumerate(form.questions)}
    fixed = {name: place for place, name in enumerate(form.fields)}
    # Rows that a person added stay as they stand in the workbook.
    ready.sort(key=lambda each: (order[each.field.split(".")[0]], fixed.get(each.field, 0)))
    return ready, asked, doubles


def _settled_years(matches: Iterable[Match], form: Form) -> list[Match]:
    """Give each field of each other year one cell; of cells that differ none says what the year's figure was."""
    of_year: dict[str, list[Match]] = {}
    for match in matches:
        of_year.setdefault(match.year, []).append(match)
    return [match for them in of_year.values() for match in _settle(them, form)[0]]


def _sum_of(matches: list[Match]) -> list[Match]:
    """Return the one amount that is the sum of the others, which its kinds of income are told by."""
    values = [each.reading.values[0] for each in matches]
    amounts = [each.amount for each in values if isinstance(each, Money)]
    if len(amounts) < 3 or len(amounts) < len(values):
        return []
    whole = sum(amounts) / 2
    return [each for each, amount in zip(matches, amounts, strict=True) if amount == whole > 0][:1]


def _choices(match: Match, form: Form) -> tuple[str, ...]:
    title = field_named(form, match.field).title
    if match.reading.choices:
        return tuple(f"{title}: {choice}" for choice in match.reading.choices)
    return (title, *(field_named(form, name).title for name in match.others))


def _labels(workbook: Workbook, matches: list[Match], values: set[Cell]) -> set[Cell]:
    """Return the titles, heads, labels, units and comments of the cells that are values."""
    labels = {match.label for match in matches if match.label.address != match.cell.address}
    for sheet in workbook.sheets:
        rows = {cell.row for cell in values if cell.sheet == sheet.name}
        columns = {cell.column for cell in values if cell.sheet == sheet.name}
        heads = {label.row for label in labels if label.sheet == sheet.name and label.row not in rows}
        for cell in sheet.cells.values():
            if cell in values or cell.kind in ("error", "empty") or cell.formula or _is_figure(cell, sheet):
                continue
            if (
                cell.row in rows
                or cell.row in heads
                or _is_head(cell, sheet, rows, columns)
                or _names_something(cell, sheet)
            ):
                labels.add(cell)
    return labels


def _is_figure(cell: Cell, sheet: Sheet) -> bool:
    """Tell whether a cell is a figure of its own that nothing is taken from: a target, a share, a check."""
    if cell.year is not None or not looks_like_value(cell):
        return False
    return any(
        other.kind == "text" and not looks_like_value(other)
        for other in sheet.by_row[cell.row]
        if other.column < cell.column
    )


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
