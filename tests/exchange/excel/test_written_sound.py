"""Layouts written without sight of the matching say nothing about themselves that is not so."""

import re
from collections import Counter
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from layouts import Fact, Layout, apart, final, fourteenth, further, latest, thirteenth, twelfth
from openpyxl import load_workbook

from workbench.domain.entries import read_date, read_number
from workbench.domain.values import from_json
from workbench.forms.library import get_edition

_SCALES = (1, 100, 1000, 1_000_000)
_FIGURES = re.compile(r"\d(?:[\d.,]|[ \u00a0](?=\d))*")

LAYOUTS = (
    *further.LAYOUTS, *latest.LAYOUTS, *apart.LAYOUTS, *final.LAYOUTS, *twelfth.LAYOUTS, *thirteenth.LAYOUTS,
    *fourteenth.LAYOUTS,
)  # fmt: skip
each = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)


def _facts(layout: Layout) -> dict[str, Fact]:
    earlier = {cell: fact for facts in layout.earlier.values() for cell, fact in facts.items()}
    return {**earlier, **layout.expected}


def _says(shown: object, plain: object) -> bool:
    """Tell whether a figure or date stands in the cell, in whatever scale; choices and words are taken on trust."""
    if isinstance(shown, datetime):
        return shown.date().isoformat() == plain
    if isinstance(plain, bool) or (isinstance(plain, str) and not plain[:1].isdigit()):
        return isinstance(shown, str)
    if isinstance(plain, str):
        return date.fromisoformat(plain) in _dates(str(shown))
    texts = _FIGURES.findall(str(shown))
    read = [number for text in texts for number in read_number(text.rstrip(".,"))]
    return any(number * scale == Decimal(str(plain)) for number in read for scale in _SCALES)


def test_there_are_at_least_forty_layouts_with_at_least_eight_for_each_language():
    languages = Counter(layout.language for layout in LAYOUTS)
    assert len(LAYOUTS) >= 40
    assert set(languages) == {"nb", "sv", "da", "fi", "en"}
    assert min(languages.values()) >= 8


def test_the_twelfth_set_has_eight_workbooks_of_each_language_and_over_six_hundred_facts():
    assert Counter(layout.language for layout in twelfth.LAYOUTS) == dict.fromkeys(("en", "sv", "nb", "da", "fi"), 8)
    assert 600 <= sum(len(layout.expected) for layout in twelfth.LAYOUTS) <= 800


def test_the_thirteenth_set_has_eight_workbooks_of_each_language_and_over_seven_hundred_facts():
    assert Counter(layout.language for layout in thirteenth.LAYOUTS) == dict.fromkeys(("en", "sv", "nb", "da", "fi"), 8)
    assert 700 <= sum(len(layout.expected) for layout in thirteenth.LAYOUTS) <= 800


def test_the_fourteenth_set_has_eight_workbooks_of_each_language_and_over_six_hundred_and_fifty_facts():
    assert Counter(layout.language for layout in fourteenth.LAYOUTS) == dict.fromkeys(("en", "sv", "nb", "da", "fi"), 8)
    assert 650 <= sum(len(layout.expected) for layout in fourteenth.LAYOUTS) <= 750


def test_columns_that_somebody_hid_are_hidden_in_the_file(tmp_path: Path):
    hurried = next(layout for layout in twelfth.LAYOUTS if layout.name == "w-en-template-filled-in-a-hurry")
    made = load_workbook(hurried.write(tmp_path))["Form"]
    assert [made.column_dimensions[column].hidden for column in "CD"] == [False, True]


def test_no_two_layouts_have_one_name():
    assert [name for name, times in Counter(layout.name for layout in LAYOUTS).items() if times > 1] == []


def _dates(text: str) -> set[date]:
    """Return the dates that stand at the end of a text, whatever words come before them."""
    words = text.replace("/", " ").split()
    tails = [text, *(" ".join(words[start:]) for start in range(len(words)))]
    return {found for tail in tails for found in read_date(tail)}


@each
def test_a_layout_says_enough_and_nothing_twice(layout: Layout):
    assert 8 <= len(layout.expected) <= 30
    for facts in (layout.expected, *layout.earlier.values()):
        questions = [question for question, _ in facts.values()]
        assert len(questions) == len(set(questions))
    assert not set(_facts(layout)) & layout.asked


@each
def test_each_fact_is_one_that_its_edition_takes(layout: Layout):
    fields = get_edition(layout.edition).fields
    for cell, (question, plain) in _facts(layout).items():
        assert question in fields, cell
        from_json(fields[question], str(plain) if isinstance(plain, float) else plain, layout.currency)


@each
def test_each_fact_stands_in_its_cell_of_the_saved_file(layout: Layout, tmp_path: Path):
    made = load_workbook(layout.write(tmp_path))
    for cell in (*_facts(layout), *layout.asked):
        title, place = cell.split("!")
        assert made[title][place].value is not None, cell
        assert made[title].sheet_state == "visible", cell
    for cell, (_, plain) in _facts(layout).items():
        title, place = cell.split("!")
        assert _says(made[title][place].value, plain), (cell, made[title][place].value, plain)


@each
def test_the_years_that_a_layout_names_stand_in_its_file(layout: Layout, tmp_path: Path):
    made = load_workbook(layout.write(tmp_path))
    said = " ".join([*made.sheetnames, *(str(v) for s in made for row in s.iter_rows(values_only=True) for v in row)])
    assert layout.period in said
    assert all(year in said for year in layout.earlier)
