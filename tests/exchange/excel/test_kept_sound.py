"""The kept layouts are sound themselves: each cell, read back from the written file, says the fact that is told of it."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from layouts import Layout
from layouts.kept import LAYOUTS
from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.workbook import Workbook

from workbench.forms.library import get_edition

FEWEST, MOST = 8, 35
EACH_LANGUAGE = 8
MONEY = ("budget_total", "income_by_source")
THOUSANDS = re.compile(r"\bk(sek|nok|eur)\b|\btkr\b|\bt\.kr|t€|1[ .]000\b", re.IGNORECASE)
MILLIONS = re.compile(r"\bm(sek|nok)\b|\bmio\.", re.IGNORECASE)
NUMBER = re.compile(r"\d{1,3}(?:[ .]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?")
DAY_FIRST = re.compile(r"(\d{1,2})[.-](\d{1,2})[.-](\d{4})")
DAY_AND_MONTH = re.compile(r"(\d{1,2})\.? (\w{3})\w* (\d{4})")
MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
OTHER_MONTHS = {"may": "maj", "mai": "maj", "oct": "okt", "des": "dec"}
NOT_MORE = (
    ("members_committed", "members_total"), ("members_within_150km", "members_committed"),
    ("members_contacted", "members_committed"), ("members_cooperating", "members_committed"),
    ("members_using_services", "members_committed"), ("members_joined", "members_total"),
    ("staff_fte", "staff_headcount"), ("staff_with_degree", "staff_headcount"),
    ("strategy_adopted_on", "strategy_reviewed_on"), ("founded_on", "strategy_adopted_on"),
)  # fmt: skip

each_layout = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)


def test_there_are_as_many_in_each_language_and_no_name_or_cluster_twice() -> None:
    languages = Counter(layout.language for layout in LAYOUTS)
    assert languages == dict.fromkeys(("en", "sv", "nb", "da", "fi"), EACH_LANGUAGE)
    assert len({layout.name for layout in LAYOUTS}) == len({layout.cluster for layout in LAYOUTS}) == len(LAYOUTS)


@each_layout
def test_each_cell_read_back_says_what_is_told_of_it(layout: Layout, tmp_path: Path) -> None:
    read = load_workbook(layout.write(tmp_path))
    for facts in (layout.expected, *layout.earlier.values()):
        for place, (question, plain) in facts.items():
            assert plain in _readings(read, place, question), (place, question, plain)
    for place in layout.asked:
        assert _at(read, place).value is not None and place not in layout.expected


@each_layout
def test_the_workbook_names_its_cluster_and_its_year(layout: Layout, tmp_path: Path) -> None:
    read = load_workbook(layout.write(tmp_path))
    words = " ".join(f"{sheet.title} {_words(sheet.iter_rows())}" for sheet in read.worksheets)
    assert layout.cluster.casefold() in words.casefold() and layout.period in words


@each_layout
def test_the_facts_answer_questions_of_the_edition_once_and_agree_with_each_other(layout: Layout) -> None:
    assert FEWEST <= len(layout.expected) <= MOST
    addresses = _addresses(layout)
    for facts in (layout.expected, *layout.earlier.values()):
        questions = [question for question, _ in facts.values()]
        assert set(questions) <= addresses and len(set(questions)) == len(questions)
        _agree(dict(facts.values()))


def _addresses(layout: Layout) -> set[str]:
    """Return every address of the edition that a figure may stand for."""
    found = set()
    for question in get_edition(layout.edition).questions.values():
        rows = [f"{question.id}.{row.id}" for row in question.rows]
        columns = [f"{row}.{column.id}" for row in rows for column in question.columns]
        found.update(columns or rows or [question.id])
    return found


def _agree(told: Mapping[str, object]) -> None:
    for less, more in NOT_MORE:
        if less in told and more in told:
            assert told[less] <= told[more], (less, more)  # type: ignore[operator]
    kinds = _sum(told, "members_by_type")
    assert kinds <= told.get("members_committed", kinds)  # type: ignore[operator]
    income = _sum(told, "income_by_source")
    assert income <= told.get("budget_total", income)  # type: ignore[operator]


def _sum(told: Mapping[str, object], question: str) -> float:
    return sum(value for name, value in told.items() if name.startswith(f"{question}."))  # type: ignore[misc]


def _readings(read: Workbook, place: str, question: str) -> set[object]:
    """Return what the cell can say as an answer to this question: one figure, for money in the units that the sheet names."""
    cell = _at(read, place)
    if question.endswith("_on"):
        return {_day(cell.value)}
    figure = _figure(cell.value)
    if "%" in cell.number_format:
        figure *= 100
    if not question.startswith(MONEY):
        return {_plain(figure)}
    words = _words(cell.parent.iter_rows())
    scales = [1] if isinstance(cell.value, str) and "kr" in cell.value else _scales(words)
    return {_plain(figure * scale) for scale in scales}


def _scales(words: str) -> list[int]:
    """Return the units in which a sheet of these words gives money."""
    return [scale for scale, form in ((1_000, THOUSANDS), (1_000_000, MILLIONS)) if form.search(words)] or [1]


def _words(rows: object) -> str:
    return " ".join(str(cell.value) for row in rows for cell in row if cell.value is not None)  # type: ignore[attr-defined]


def _at(read: Workbook, place: str) -> Cell:
    sheet, _, cell = place.rpartition("!")
    return read[sheet][cell]


def _figure(value: object) -> Decimal:
    """Read a figure, or the only one of a text: a comma stands before decimals, blanks and points before thousands."""
    if not isinstance(value, str):
        return Decimal(str(value))
    (found,) = NUMBER.findall(value)
    if re.search(r"[ .]\d{3}(?!\d)", found):
        found = re.sub(r"[ .](?=\d{3}(?!\d))", "", found)
    return Decimal(found.replace(",", "."))


def _plain(figure: Decimal) -> object:
    return int(figure) if figure == figure.to_integral_value() else float(figure)


def _day(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if found := DAY_FIRST.fullmatch(str(value)):
        day, month, year = map(int, found.groups())
    else:
        first, name, last = DAY_AND_MONTH.fullmatch(str(value)).groups()  # type: ignore[union-attr]
        day, month, year = int(first), MONTHS.index(OTHER_MONTHS.get(name.lower(), name.lower())) + 1, int(last)
    return f"{year}-{month:02}-{day:02}"
