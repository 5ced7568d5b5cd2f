"""The report's contents: each part with its page."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from workbench.application.leafing import Heading
from workbench.ui.models.contents import Contents, ContentsDelegate, page_of, part_of


@pytest.fixture
def contents(qtbot: QtBot) -> Contents:
    """Parts that begin on pages 2, 3 and 6 of a report of seven pages."""
    model = Contents()
    model.show_parts([Heading("Result", 1), Heading("Indicators", 2), Heading("Annex", 5)])
    return model


def test_each_part_names_the_page_on_which_it_begins(contents: Contents, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(contents)
    parts = [contents.index(row, 0) for row in range(contents.rowCount())]
    assert [(index.data(), page_of(index)) for index in parts] == [("Result", 1), ("Indicators", 2), ("Annex", 5)]


@pytest.mark.parametrize(("page", "row"), [(0, -1), (1, 0), (2, 1), (4, 1), (5, 2), (6, 2)])
def test_a_page_belongs_to_the_part_that_began_last(contents: Contents, page: int, row: int) -> None:
    assert part_of(contents, page).row() == row


def test_the_contents_can_be_painted(contents: Contents, qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(contents)
    view.setItemDelegate(ContentsDelegate(view))
    view.setCurrentIndex(contents.index(1, 0))
    view.resize(240, 140)
    picture = view.grab()
    assert picture.size() == QSize(240, 140)
    assert len({picture.toImage().pixel(x, y) for x in range(0, 240, 2) for y in range(0, 110, 3)}) > 3
