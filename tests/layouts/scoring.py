"""How well the matching does on layouts: facts ready, ready and wrong, asked, missed; and whether its confidence is right."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from openpyxl import Workbook as OpenpyxlWorkbook
from openpyxl.utils import column_index_from_string
from openpyxl.worksheet.worksheet import Worksheet

from layouts import Fact, Layout, book
from workbench.domain.values import to_json
from workbench.exchange.excel.cells import Cell, Sheet, Workbook
from workbench.exchange.excel.planning import ImportPlan, NoSuchRow, Wanted, plan_workbook
from workbench.forms.library import get_edition

BINS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)


@dataclass
class Score:
    """What became of the facts of some layouts."""

    facts: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    """What was ready and isn't so, in words."""
    asked: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    earlier: int = 0
    """Facts of earlier years."""
    earlier_right: int = 0
    earlier_wrong: list[str] = field(default_factory=list)
    told: list[tuple[float, bool]] = field(default_factory=list)
    """Each confidence that was given, and whether the likeliest reading is what the file says."""

    def add(self, other: "Score") -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    @property
    def share(self) -> float:
        """Return the share of the facts that are ready and right."""
        return self.right / self.facts if self.facts else 1.0

    @property
    def line(self) -> str:
        return (
            f"{self.facts:5} facts  {self.right:5} ready ({self.share:6.1%})  {len(self.wrong):3} ready and wrong  "
            f"{len(self.asked):3} asked  {len(self.missed):3} missed   "
            f"earlier years {self.earlier_right}/{self.earlier}, {len(self.earlier_wrong)} wrong"
        )


def plain(value: Any) -> object:
    """Write a value as layouts do: figures as numbers, the others as JSON."""
    told = to_json(value)
    told = told["amount"] if isinstance(told, dict) and "amount" in told else told
    if isinstance(told, bool):
        return told
    try:
        return round(float(told), 6)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return tuple(told) if isinstance(told, list) else told


def is_same(one: Fact, other: Fact) -> bool:
    first, second = one[1], other[1]
    if isinstance(first, list | tuple) and isinstance(second, list | tuple):
        return one[0] == other[0] and set(first) == set(second)
    is_figure = isinstance(first, int | float) and isinstance(second, int | float)
    same_kind = isinstance(first, bool) == isinstance(second, bool)
    return one[0] == other[0] and same_kind and (abs(first - second) < 1e-6 if is_figure else first == second)  # type: ignore[operator]


def in_memory(book: OpenpyxlWorkbook) -> Workbook:
    """Return a workbook as the reader gives it, without writing and reading a file."""
    sheets = []
    for sheet in book.worksheets:
        hidden = _hidden_columns(sheet)
        cells = {}
        for row in sheet.iter_rows():
            for each in row:
                if each.value is not None and each.value != "":
                    is_hidden = each.column in hidden or sheet.row_dimensions[each.row].hidden
                    cells[each.row, each.column] = _cell(sheet.title, each, is_hidden=is_hidden)
        merged = tuple((a.min_row, a.min_col, a.max_row, a.max_col) for a in sheet.merged_cells.ranges)
        sheets.append(Sheet(sheet.title, sheet.sheet_state != "visible", cells, merged))
    return Workbook(tuple(sheets), {name: each.attr_text for name, each in book.defined_names.items()})


def _hidden_columns(sheet: Worksheet) -> set[int]:
    """Return the columns that are hidden; openpyxl keeps neighbours of one look together."""
    told = [each for each in sheet.column_dimensions.values() if each.hidden]
    return {
        column
        for each in told
        for column in range(
            each.min or column_index_from_string(each.index), (each.max or column_index_from_string(each.index)) + 1
        )
    }


def _cell(sheet: str, each: Any, *, is_hidden: bool) -> Cell:
    is_formula = each.data_type == "f"
    kind, value = ("empty", "") if is_formula else _value(each.value)
    if each.data_type == "e":
        kind = "error"
    comment = each.comment.text if each.comment else ""
    return Cell(
        sheet, each.row, each.column, kind, value, each.number_format or "",
        str(each.value) if is_formula else "", comment, is_hidden,
    )  # fmt: skip


def _value(value: Any) -> tuple[str, Any]:
    if isinstance(value, bool):
        return "truth", value
    if isinstance(value, int | float):
        return "number", repr(int(value) if float(value).is_integer() else value)
    if isinstance(value, datetime.datetime):
        return "date", value.date().isoformat()
    if isinstance(value, datetime.date):
        return "date", value.isoformat()
    return "text", str(value)


@cache
def plan_of(layout: Layout) -> ImportPlan:
    """Plan a layout; nobody changes what comes of it, so that it is done once."""
    wanted = Wanted(layout.cluster, layout.for_period, layout.currency)
    return plan_workbook(
        in_memory(layout.build()), Path(f"{layout.name}.xlsx"), "0" * 64, get_edition(layout.edition), wanted
    )


def plan_rows(rows: Sequence[Sequence[object]], row: str | None = None) -> ImportPlan:
    """Plan a workbook of one sheet with these rows, against the edition of 2013."""
    return plan_sheets({"Sheet": rows}, row)


def plan_sheets(sheets: Mapping[str, Sequence[Sequence[object]]], row: str | None = None) -> ImportPlan:
    """Plan a workbook of these sheets, each a list of rows, against the edition of 2013."""
    wanted = Wanted("Havvind Vest", "2026", "NOK", row=row)
    return plan_workbook(in_memory(book(sheets)), Path("x.xlsx"), "0" * 64, get_edition("ecei-2013"), wanted)


def taken(rows: Sequence[Sequence[object]]) -> dict[str, Fact]:
    """Return what is ready of a sheet with these rows, by cell."""
    return {each.cell.split("!")[1]: (each.question, plain(each.value)) for each in plan_rows(rows).imported}


@cache
def score(layout: Layout) -> Score:
    """Plan a layout and compare. A table that can't tell its clusters apart misses all."""
    made = Score(facts=len(layout.expected), earlier=sum(map(len, layout.earlier.values())))
    try:
        plan = plan_of(layout)
    except NoSuchRow as refused:
        made.missed = [f"{layout.name} {cell} {fact} ({refused})" for cell, fact in layout.expected.items()]
        return made
    ready = {each.cell: (each.question, plain(each.value)) for each in plan.imported}
    asked = {each.cell: each for each in plan.asked}
    texts = {each.cell: (each.label, each.text, each.confidence, each.why) for each in plan.imported}
    _compare(made, layout, ready, asked, texts)
    _compare_earlier(made, layout, plan)
    expected = list(layout.expected.items())
    for each in plan.imported:
        fact = ready[each.cell]
        made.told.append((each.confidence, any(is_same(fact, other) for _, other in expected)))
    for first in asked.values():
        if first.cell not in layout.asked and first.candidates:
            question, value = first.candidates[0]
            fact = (question, plain(value))
            made.told.append((first.confidence, any(c == first.cell and is_same(fact, o) for c, o in expected)))
    return made


def _compare(made: Score, layout: Layout, ready: dict[str, Fact], asked: dict[str, Any], texts: dict[str, Any]) -> None:
    for cell, fact in layout.expected.items():
        is_double = any(is_same(fact, other) and at not in layout.expected for at, other in ready.items())
        if (cell in ready and is_same(ready[cell], fact)) or (cell not in ready and is_double):
            made.right += 1
        elif cell in ready:
            made.wrong.append(f"{layout.name} {cell} {fact} taken as {ready[cell]} {texts[cell]}")
        elif cell in asked:
            told = asked[cell]
            made.asked.append(
                f"{layout.name} {cell} {fact} asked: {told.question} “{told.label}” = {told.text!r} {told.confidence} {told.why} or {told.choices[1:]}"
            )
        else:
            made.missed.append(f"{layout.name} {cell} {fact}")
    for cell, fact in ready.items():
        if cell in layout.asked or (cell not in layout.expected and not _told(layout, fact)):
            made.wrong.append(f"{layout.name} {cell} nothing taken as {fact} {texts[cell]}")


def _told(layout: Layout, fact: Fact) -> bool:
    return any(is_same(fact, other) for other in layout.expected.values())


def _compare_earlier(made: Score, layout: Layout, plan: ImportPlan) -> None:
    told = {(each.period, each.cell): (each.question, plain(each.value)) for each in plan.other_periods}
    for year, facts in layout.earlier.items():
        made.earlier_right += sum(
            (year, cell) in told and is_same(told[year, cell], fact) for cell, fact in facts.items()
        )
    if layout.earlier:
        for (year, cell), fact in told.items():
            if year < (layout.period or layout.for_period) and not any(
                is_same(fact, other) for other in layout.earlier.get(year, {}).values()
            ):
                made.earlier_wrong.append(f"{layout.name} {year} {cell} {fact}")


def score_all(layouts: Iterable[Layout]) -> dict[str, Score]:
    return {layout.name: score(layout) for layout in layouts}


def total_of(scores: Iterable[Score]) -> Score:
    total = Score()
    for each in scores:
        total.add(each)
    return total


def calibration(told: Sequence[tuple[float, bool]]) -> list[tuple[float, float, int, float, float]]:
    """Return for each bin its bounds, how many fell in it, their mean confidence and the share that was right."""
    rows = []
    for low, high in pairwise(BINS):
        inside = [(confidence, is_right) for confidence, is_right in told if low <= confidence < high]
        if inside:
            mean = sum(confidence for confidence, _ in inside) / len(inside)
            rows.append((low, high, len(inside), mean, sum(is_right for _, is_right in inside) / len(inside)))
    return rows


def by_language(layouts: Iterable[Layout], scores: dict[str, Score]) -> dict[str, Score]:
    found: dict[str, Score] = {}
    for layout in layouts:
        found.setdefault(layout.language, Score()).add(scores[layout.name])
    return found


def kinds_missed(lines: Iterable[str]) -> Counter[str]:
    return Counter(line.split("('")[1].split("'")[0] for line in lines if "('" in line)
