"""Home's list: what needs work first, each row in words that can be heard."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from workbench.application.glancing import Line
from workbench.kernel.words import NBSP
from workbench.ui.models.assessments import (
    HEADS,
    AssessmentsModel,
    LineDelegate,
    LineFilter,
    label_due,
    order_of,
    progress_of,
    stage_of,
    status_of,
    visit_words,
)

TODAY = date(2026, 11, 25)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def line(cluster: str = "Kattegatt", first: date | None = None, last: date | None = None, **more: object) -> Line:
    """Return an assessment that has begun."""
    usual = Line(
        id=cluster, cluster=cluster, cluster_id="c", country="SE", period="2026", edition="ecei-2013", is_final=False,
        is_practice=False, has_previous=True, visit_first=first, visit_last=last or first, answered=10, fields=68,
        scored=0, scorable=30, label="", label_until=None, people=("Ann Berg",), changed_at="2026-11-25T12:00:00.000Z",
    )  # fmt: skip
    return usual._replace(**more)  # type: ignore[arg-type]


@pytest.fixture
def model() -> Callable[..., AssessmentsModel]:
    """A list that Ann Berg looks at today."""

    def made(*lines: Line) -> AssessmentsModel:
        shown = AssessmentsModel(lambda: TODAY, "Ann Berg")
        shown.show_lines(lines)
        return shown

    return made


def names(model: AssessmentsModel | LineFilter) -> list[str]:
    rows = range(model.rowCount())
    return [model.index(row, 0).data(Qt.ItemDataRole.UserRole).cluster for row in rows]


MANY = (
    line("Finished", date(2026, 11, 25), is_final=True), line("Next week", date(2026, 12, 2)), line("Agder"),
    line("Under way", date(2026, 11, 24), date(2026, 11, 26)), line("Last week", date(2026, 11, 18)),
    line("Tomorrow", date(2026, 11, 26)), line("Zealand"),
)  # fmt: skip


def test_todays_visit_comes_first_then_the_nearest_then_open_work_finalised_last(
    model: Callable[..., AssessmentsModel],
) -> None:
    expected = ["Under way", "Tomorrow", "Next week", "Agder", "Last week", "Zealand", "Finished"]
    assert names(model(*MANY)) == expected
    assert names(model(*reversed(MANY))) == expected


@pytest.mark.parametrize("lines", [(), MANY], ids=["empty", "many"])
def test_it_keeps_qts_rules_for_models(
    model: Callable[..., AssessmentsModel], qtmodeltester: ModelTester, lines: tuple[Line, ...]
) -> None:
    shown = model(*lines)
    qtmodeltester.check(shown)
    narrowed = LineFilter()
    narrowed.setSourceModel(shown)
    qtmodeltester.check(narrowed)
    narrowed.narrow("week", "open")
    shown.show_lines(MANY[:2])
    shown.show_lines(())


def test_every_cell_says_in_words_what_is_painted(model: Callable[..., AssessmentsModel]) -> None:
    shown = model(
        line(
            "Kattegatt", date(2026, 11, 24), date(2026, 11, 26), answered=34, scored=15, label="silver",
            label_until=date(2026, 12, 20), people=("Ann Berg", "Bo Dahl"), is_practice=True,
        )
    )  # fmt: skip
    spoken = [str(shown.index(0, column).data(SPOKEN)).replace("\u00a0", " ") for column in range(len(HEADS))]
    assert spoken == [
        "Kattegatt, 2026, Sweden, practice", "Today, 24 to 26 Nov 2026", "Interview", "50 %",
        "Silver, Due 20 Dec 2026", "Bo Dahl", "Interviewing",
    ]  # fmt: skip


def test_a_new_assessment_says_what_there_is_not_yet(model: Callable[..., AssessmentsModel]) -> None:
    shown = model(line(answered=0, has_previous=False))
    spoken = [shown.index(0, column).data(SPOKEN) for column in range(1, len(HEADS))]
    assert spoken == ["No day yet", "Prepare", "0\u00a0%", "None", "You alone", "Not begun"]


def test_every_column_has_a_head(model: Callable[..., AssessmentsModel]) -> None:
    shown = model()
    assert [shown.headerData(n, Qt.Orientation.Horizontal) for n in range(shown.columnCount())] == list(HEADS)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, ("No day yet", "")), (date(2026, 11, 25), None, ("Today", "25 Nov 2026")),
        (date(2026, 11, 24), date(2026, 11, 25), ("Today", "24 to 25 Nov 2026")),
        (date(2026, 11, 26), None, ("1 day", "26 Nov 2026")), (date(2026, 12, 2), None, ("7 days", "2 Dec 2026")),
        (date(2026, 11, 30), date(2026, 12, 1), ("5 days", "30 Nov to 1 Dec 2026")),
        (date(2026, 11, 24), None, ("1 day ago", "24 Nov 2026")),
        (date(2026, 11, 16), date(2026, 11, 18), ("7 days ago", "16 to 18 Nov 2026")),
    ],
)  # fmt: skip
def test_a_visit_is_told_by_how_far_it_is_and_its_days(
    first: date | None, last: date | None, words: tuple[str, str]
) -> None:
    far, days = visit_words(line(first=first, last=last), TODAY)
    assert (far, days.replace(NBSP, " ")) == words


@pytest.mark.parametrize(
    ("until", "due"),
    [
        (None, False), (date(2027, 5, 1), False), (date(2026, 12, 26), False), (date(2026, 12, 25), True),
        (date(2026, 11, 25), True), (date(2025, 1, 1), True),
    ],
)  # fmt: skip
def test_a_label_is_due_within_thirty_days_and_once_it_has_ended(until: date | None, due: bool) -> None:
    assert label_due(line(label="gold", label_until=until), TODAY) is due


@pytest.mark.parametrize(
    ("more", "stage", "status"),
    [
        ({"answered": 0}, 0, "Last year is in"), ({"answered": 0, "has_previous": False}, 0, "Not begun"),
        ({"answered": 0, "scored": 1}, 1, "Interviewing"), ({"answered": 68, "scored": 29}, 1, "Interviewing"),
        ({"answered": 68, "scored": 30}, 3, "All scored"), ({"is_final": True, "scored": 0}, 4, "Finalised"),
        ({"answered": 3, "scorable": None, "fields": None}, 1, "Interviewing"),
        ({"answered": 68, "scored": 30, "to_agree": 4}, 2, "4 to agree on"),
    ],
)  # fmt: skip
def test_the_stage_is_where_work_is_needed(more: dict[str, object], stage: int, status: str) -> None:
    assert (stage_of(line(**more)), status_of(line(**more))[0]) == (stage, status)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "share"),
    [
        ({"answered": 0}, 0.0), ({"answered": 34, "scored": 15}, 0.5), ({"answered": 68, "scored": 30}, 1.0),
        ({"answered": 90, "scored": 30}, 1.0), ({"fields": None}, None), ({"fields": 0, "scorable": 0}, 0.0),
    ],
)  # fmt: skip
def test_progress_is_the_share_of_answers_and_levels(more: dict[str, object], share: float | None) -> None:
    assert progress_of(line(**more)) == share  # type: ignore[arg-type]


def test_where_the_edition_is_not_known_progress_is_told_by_counting(model: Callable[..., AssessmentsModel]) -> None:
    assert model(line(fields=None, answered=3)).index(0, 3).data(SPOKEN) == "3 answers"


DAYS = st.none() | st.dates(date(2026, 10, 1), date(2027, 2, 1))


@given(days=st.lists(st.tuples(DAYS, st.integers(0, 3), st.booleans()), max_size=8))
def test_a_visit_that_is_nearer_never_stands_below_one_that_is_farther(
    days: list[tuple[date | None, int, bool]],
) -> None:
    lines = [
        line(str(n), first, first and date.fromordinal(first.toordinal() + more), is_final=final)
        for n, (first, more, final) in enumerate(days)
    ]
    placed = sorted(lines, key=lambda each: order_of(each, TODAY))
    finals = [each.is_final for each in placed]
    assert finals == sorted(finals)
    ahead = [each.visit_first for each in placed if not each.is_final and each.visit_first and each.visit_first > TODAY]
    assert ahead == sorted(ahead)


@pytest.mark.parametrize(
    ("text", "which", "expected"),
    [
        ("", "all", 7), ("WEEK", "all", 2), (" week ", "all", 2), ("", "open", 6), ("", "final", 1), ("week", "final", 0),
        ("fin", "all", 1),
    ],
)  # fmt: skip
def test_the_list_is_narrowed_by_name_and_state(
    model: Callable[..., AssessmentsModel], text: str, which: str, expected: int
) -> None:
    narrowed, shown = LineFilter(), model(*MANY)
    narrowed.setSourceModel(shown)
    narrowed.narrow(text, which)
    assert narrowed.rowCount() == expected
    narrowed.narrow("", "all")
    assert names(narrowed) == names(shown)


def test_every_kind_of_row_can_be_painted(qtbot: QtBot, model: Callable[..., AssessmentsModel]) -> None:
    shown, view = (
        model(*MANY, line(label="gold", label_until=TODAY, people=("A", "B C", "D", "E"), fields=None)),
        QTableView(),
    )
    qtbot.addWidget(view)
    view.setModel(shown)
    view.setItemDelegate(LineDelegate(lambda: TODAY, "Ann Berg", view))
    view.resize(1200, 600)
    view.selectRow(1)
    picture = view.grab()
    assert picture.size() == QSize(1200, 600)
    assert len({picture.toImage().pixel(x, y) for x in range(0, 1200, 9) for y in range(0, 500, 9)}) > 9
