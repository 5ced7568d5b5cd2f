"""The outline: each indicator with how far it is, in words that can be heard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QTreeView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from scenario import Scenario

from workbench.application import interviewing
from workbench.application.views import AssessmentView, look
from workbench.forms.library import get_edition
from workbench.kernel.ids import EntityId
from workbench.ui.models.outline import OutlineDelegate, OutlineModel

FORM = get_edition("ecei-2013")
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
View = Callable[[], AssessmentView]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    """An assessment in the middle of its interview."""
    made = (
        Scenario(tmp_path_factory.mktemp("outline")).pass_gate().score("1.1.1", 3, "Many kinds").answer("staff_fte", 4)
    )
    interviewing.mark_for_discussion(made.services, EntityId(made.id), "1.1.1", marked=True)
    return made


@pytest.fixture
def view(desk: Scenario) -> AssessmentView:
    """How it stands."""
    return look(desk.services, EntityId(desk.id))


@pytest.fixture
def model(view: AssessmentView) -> OutlineModel:
    """Its outline."""
    made = OutlineModel(FORM)
    made.show_view(view)
    return made


def all_of(model: QAbstractItemModel) -> list[QModelIndex]:
    heads = [model.index(row, 0) for row in range(model.rowCount())]
    return [model.index(row, 0, head) for head in heads for row in range(model.rowCount(head))]


def test_it_keeps_qts_rules_for_models(model: OutlineModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_an_empty_outline_keeps_qts_rules_too(view: AssessmentView, qtmodeltester: ModelTester) -> None:
    model = OutlineModel(FORM)
    qtmodeltester.check(model)
    model.show_view(view)
    assert len(all_of(model)) == len(FORM.indicators)


def test_it_lists_all_indicators_in_their_order_below_their_sections(model: OutlineModel) -> None:
    rows = [index.data(Qt.ItemDataRole.UserRole) for index in all_of(model)]
    assert [row.indicator for row in rows] == list(FORM.indicators) == [row.indicator for row in model.indicators()]
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == [section.title for section in FORM.sections]


@pytest.mark.parametrize(
    ("indicator", "words"),
    [
        ("1.1.0", "2 of 2 answered, gate passed"), ("1.1.1", "0 of 9 answered, level 3, marked for discussion"),
        ("2.2.1", "1 of 2 answered, not scored"),
    ],
)  # fmt: skip
def test_each_row_is_heard_as_a_sentence(model: OutlineModel, indicator: str, words: str) -> None:
    spoken = model.index_of(indicator).data(SPOKEN)
    assert spoken == f"{indicator} {FORM.indicators[indicator].title}, {words}"


def test_a_section_is_heard_with_how_many_of_its_indicators_are_done(model: OutlineModel) -> None:
    first = FORM.sections[0]
    assert model.index(0, 0).data(SPOKEN) == f"{first.id} {first.title}, 1/{len(first.indicators)}"


def test_a_row_is_found_by_its_indicator_and_knows_its_section(model: OutlineModel) -> None:
    for place, section in enumerate(FORM.sections):
        for indicator in section.indicators:
            index = model.index_of(indicator.id)
            assert index.parent().row() == place
            assert model.row_at(index).indicator == indicator.id  # type: ignore[union-attr]
    assert not model.index_of("9.9").isValid()
    assert model.row_at(model.index(0, 0)) is None


def test_each_row_has_two_keys_of_its_own(model: OutlineModel) -> None:
    hints = [row.hint for row in model.indicators()]
    assert len(set(hints)) == len(hints)
    assert {len(hint) for hint in hints} == {2}


def test_only_indicators_can_be_chosen(model: OutlineModel) -> None:
    selectable = Qt.ItemFlag.ItemIsSelectable
    assert not model.flags(model.index(0, 0)) & selectable
    assert all(model.flags(index) & selectable for index in all_of(model))


def test_showing_again_keeps_the_rows_and_tells_only_what_changed(desk: Scenario, model: OutlineModel) -> None:
    reset, changed = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.show_view(look(desk.services, EntityId(desk.id)))
    assert (reset.count(), changed.count()) == (0, 0)
    desk.score("2.1", 4)
    model.show_view(look(desk.services, EntityId(desk.id)))
    assert (reset.count(), changed.count()) == (0, 1)
    assert model.index_of("2.1").data(SPOKEN).endswith("level 4")


@pytest.mark.parametrize("hints", [False, True])
def test_every_row_can_be_painted(qtbot: QtBot, model: OutlineModel, hints: bool) -> None:
    tree = QTreeView()
    qtbot.addWidget(tree)
    tree.setModel(model)
    delegate = OutlineDelegate(tree)
    delegate.shows_hints = hints
    tree.setItemDelegate(delegate)
    tree.expandAll()
    tree.setCurrentIndex(model.index_of("1.1.1"))
    tree.resize(280, 1200)
    picture = tree.grab()
    assert picture.size() == QSize(280, 1200)
    assert len({picture.toImage().pixel(x, y) for x in range(0, 280, 7) for y in range(0, 1200, 7)}) > 3
