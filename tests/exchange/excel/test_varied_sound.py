"""The varied layouts are sound themselves: what they expect is there, and can be taken over."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest
from layouts import Fact, Layout
from layouts.varied import LAYOUTS
from openpyxl import Workbook, load_workbook

from workbench.domain.values import BLANK, from_json
from workbench.forms.edition import Field, Form
from workbench.forms.library import get_edition
from workbench.forms.question_types import QuestionType

each_layout = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda each: each.name)


def written(layout: Layout, folder: Path) -> Workbook:
    return load_workbook(layout.write(folder))


def content(made: Workbook, where: str) -> object:
    sheet, _, place = where.rpartition("!")
    return made[sheet][place].value


def every_fact(layout: Layout) -> list[tuple[str, Fact]]:
    return [*layout.expected.items(), *(pair for told in layout.earlier.values() for pair in told.items())]


def json_form(field: Field, value: object, currency: str) -> object:
    match field.type:
        case QuestionType.MONEY:
            return {"amount": str(value), "currency": currency}
        case QuestionType.COUNT | QuestionType.DECIMAL | QuestionType.PERCENTAGE:
            return str(value)
        case _:
            return value


def sum_of(told: Mapping[str, object], table: str) -> Decimal:
    return sum((Decimal(str(v)) for q, v in told.items() if q.startswith(table)), Decimal(0))


def test_every_layout_has_a_name_of_its_own() -> None:
    assert [name for name, times in Counter(layout.name for layout in LAYOUTS).items() if times > 1] == []


def test_five_languages_have_seven_layouts_or_more() -> None:
    made_in = Counter(layout.name.removeprefix("benchmark-").split("-")[0] for layout in LAYOUTS)
    assert set(made_in) == {"norwegian", "swedish", "danish", "finnish", "english"}
    assert min(made_in.values()) >= 7
    assert Counter(layout.edition for layout in LAYOUTS)["benchmark-2019"] == 5


@each_layout
def test_every_cell_that_is_spoken_of_is_filled(layout: Layout, tmp_path: Path) -> None:
    made = written(layout, tmp_path)
    spoken_of = [*(cell for cell, _ in every_fact(layout)), *layout.asked]
    assert [cell for cell in spoken_of if content(made, cell) in (None, "")] == []
    assert len(spoken_of) == len(set(spoken_of))


@each_layout
def test_every_question_is_of_the_edition_and_takes_the_value(layout: Layout) -> None:
    form: Form = get_edition(layout.edition)
    for cell, (question, value) in every_fact(layout):
        field = form.field(question)
        assert field is not None, f"{cell}: {question}"
        assert from_json(field, json_form(field, value, layout.currency), layout.currency) is not BLANK, cell


@each_layout
def test_no_question_is_expected_twice(layout: Layout) -> None:
    for told in (layout.expected, *layout.earlier.values()):
        assert [q for q, times in Counter(question for question, _ in told.values()).items() if times > 1] == []
    assert 8 <= len(layout.expected) <= 30


@each_layout
def test_figures_agree_with_one_another(layout: Layout) -> None:
    for facts in (layout.expected, *layout.earlier.values()):
        told = {question: value for question, value in facts.values()}
        total = told.get("members_total", 9999)
        committed = told.get("members_committed", total)
        assert committed <= total  # type: ignore[operator]
        assert sum_of(told, "members_by_type.") <= Decimal(str(committed))
        for part in ("members_within_150km", "members_contacted", "members_cooperating", "members_using_services"):
            assert told.get(part, 0) <= committed, part  # type: ignore[operator]
        assert told.get("staff_fte", 0) <= told.get("staff_headcount", 9999)  # type: ignore[operator]


@each_layout
def test_language_and_years_are_sensible(layout: Layout) -> None:
    assert layout.language in {"nb", "sv", "da", "fi", "en"}
    assert layout.period in {"", "2025"}
    assert set(layout.earlier) <= {str(year) for year in range(2020, 2025)}
