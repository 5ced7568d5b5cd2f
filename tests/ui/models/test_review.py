"""The import review as a list: problems first, each cell in words that can be heard."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from workbench.application.reviewing import Change, Review, State
from workbench.exchange.excel.planning import Wanted, plan_import
from workbench.forms.library import get_edition
from workbench.ui.models.review import HEADS, WORDS, ReviewDelegate, ReviewModel, StateFilter

FORM = get_edition("ecei-2013")
EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "previous.xlsx"
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@cache
def review() -> Review:
    return Review(EXAMPLE, FORM, "SEK", plan_import(EXAMPLE, FORM, Wanted("Kattegat Hydrogen Hub", "2026", "SEK")))


@pytest.fixture
def model() -> ReviewModel:
    """The example's workbook."""
    made = ReviewModel()
    made.show_review(review())
    return made


def test_it_keeps_qts_rules_for_models(model: ReviewModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    narrowed = StateFilter()
    narrowed.setSourceModel(model)
    qtmodeltester.check(narrowed)
    narrowed.narrow(State.READY)
    model.show_review(review().leave(model.row_at(0).cell))
    model.show_review(None)


def test_each_cell_stands_in_the_reviews_order(model: ReviewModel) -> None:
    assert [model.row_at(n) for n in range(model.rowCount())] == list(review().rows)
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())] == list(HEADS)


def heard(model: ReviewModel, cell: str) -> list[str]:
    """Return what is heard in a cell's row, after the names of the columns."""
    words = [str(model.index(model.row_of(cell), column).data(SPOKEN)) for column in range(len(HEADS))]
    assert [each.partition(": ")[0] for each in words] == list(HEADS)
    return [each.partition(": ")[2] for each in words]


def test_a_ready_cell_is_heard_with_its_question_and_reading(model: ReviewModel) -> None:
    row = next(row for row in review().rows if row.question == "members_total" and row.state is State.READY)
    words = heard(model, row.cell)
    assert words == [row.cell, row.label, row.text, f"{row.title}, {row.reading}", "none", words[5], "Ready"]
    assert row.reading and words[5].endswith(" %")


def test_a_cell_without_a_question_says_so(model: ReviewModel) -> None:
    row = next(row for row in review().rows if row.state is State.DECIDE)
    assert heard(model, row.cell)[3:] == ["No question", "none", "none", "Decide"]


def test_every_cell_is_heard_with_its_place_its_text_and_its_state(model: ReviewModel) -> None:
    for row in review().rows:
        words = heard(model, row.cell)
        assert (words[0], words[2], words[6]) == (row.cell, row.text or "none", WORDS[row.state])
        assert all(words)


def test_every_state_has_words() -> None:
    assert set(WORDS) == set(State)


def test_what_stands_already_is_heard_beside_a_cell() -> None:
    made = ReviewModel()
    standing = {"members_total": 83, "members_committed": 70}
    made.show_review(replace(review(), standing=standing))
    ready = (row for row in replace(review(), standing=standing).rows if row.state is State.READY)
    rows = {row.question: row for row in ready}
    assert heard(made, rows["members_total"].cell)[4] == "83, stays"
    assert heard(made, rows["members_committed"].cell)[4] == "70"
    narrowed = StateFilter()
    narrowed.setSourceModel(made)
    narrowed.narrow(Change.OTHER)
    assert [narrowed.index(n, 0).data() for n in range(narrowed.rowCount())] == [rows["members_committed"].cell]


@pytest.mark.parametrize("state", [None, *State])
def test_the_list_is_narrowed_to_a_state(model: ReviewModel, state: State | None) -> None:
    narrowed = StateFilter()
    narrowed.setSourceModel(model)
    narrowed.narrow(state)
    expected = [row.cell for row in review().rows if state in (None, row.state)]
    assert [narrowed.index(n, 0).data() for n in range(narrowed.rowCount())] == expected


def test_a_decided_cell_is_found_at_its_new_place(model: ReviewModel) -> None:
    cell = review().rows[0].cell
    after = review().read(cell, "success_stories", "77")
    model.show_review(after)
    assert model.row_at(model.row_of(cell)).state is State.READY
    assert model.row_of("Nowhere!A1") == 0


def test_every_kind_of_cell_can_be_painted(qtbot: QtBot, model: ReviewModel) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(ReviewDelegate(view))
    view.resize(1100, 2000)
    view.selectRow(1)
    picture = view.grab()
    assert picture.size() == QSize(1100, 2000)
    assert len({picture.toImage().pixel(x, y) for x in range(0, 1100, 9) for y in range(0, 2000, 17)}) > 9
