"""What the lists of layouts say can be looked up: in the workbook, and in the edition."""

from collections import Counter
from importlib import import_module
from pathlib import Path

import openpyxl
import pytest
from layouts import Layout

from workbench.forms.library import get_edition

CORPORA = ("layouts.first", "layouts.tuned")
LAYOUTS: tuple[Layout, ...] = tuple(each for corpus in CORPORA for each in import_module(corpus).LAYOUTS)
each_layout = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda each: each.name)


def cells_told(layout: Layout) -> list[str]:
    return [*layout.expected, *layout.asked, *(cell for facts in layout.earlier.values() for cell in facts)]


def facts_told(layout: Layout) -> list[tuple[str, object]]:
    return [*layout.expected.values(), *(fact for facts in layout.earlier.values() for fact in facts.values())]


def test_no_two_layouts_share_a_name() -> None:
    assert [name for name, times in Counter(each.name for each in LAYOUTS).items() if times > 1] == []


@each_layout
def test_every_cell_that_is_told_of_is_filled(layout: Layout, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(layout.write(tmp_path))
    addresses = [cell.rsplit("!", 1) for cell in cells_told(layout)]
    assert [(sheet, cell) for sheet, cell in addresses if book[sheet][cell].value in (None, "")] == []


@each_layout
def test_no_cell_is_told_of_twice(layout: Layout) -> None:
    assert [cell for cell, times in Counter(cells_told(layout)).items() if times > 1] == []


@each_layout
def test_every_question_is_one_of_the_edition(layout: Layout) -> None:
    known = get_edition(layout.edition).fields
    assert [question for question, _ in facts_told(layout) if question not in known] == []


@each_layout
def test_no_year_says_two_things_of_one_question(layout: Layout) -> None:
    for facts in (layout.expected, *layout.earlier.values()):
        times = Counter(question for question, _ in facts.values())
        assert [question for question in times if times[question] > 1] == []
