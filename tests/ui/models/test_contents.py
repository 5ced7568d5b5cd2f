"""The report's contents: each part with its page."""

from pathlib import Path

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from workbench.ui.models.contents import ContentsDelegate, page_of, part_of


@pytest.fixture
def contents(tmp_path: Path, qtbot: QtBot) -> QPdfBookmarkModel:
    """Parts that begin on pages 2, 3 and 6 of a report of seven pages."""
    writer = PdfWriter()
    for _ in range(7):
        writer.add_blank_page(595, 842)
    for title, page in (("Result", 1), ("Indicators", 2), ("Annex", 5)):
        writer.add_outline_item(title=title, page_number=page)
    writer.write(tmp_path / "report.pdf")
    model = QPdfBookmarkModel()
    document = QPdfDocument(model)
    document.load(str(tmp_path / "report.pdf"))
    model.setDocument(document)
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    return model


def test_each_part_names_the_page_on_which_it_begins(contents: QPdfBookmarkModel) -> None:
    parts = [contents.index(row, 0) for row in range(contents.rowCount())]
    titles = [index.data(int(QPdfBookmarkModel.Role.Title)) for index in parts]
    assert list(zip(titles, map(page_of, parts), strict=True)) == [("Result", 1), ("Indicators", 2), ("Annex", 5)]


@pytest.mark.parametrize(("page", "row"), [(0, -1), (1, 0), (2, 1), (4, 1), (5, 2), (6, 2)])
def test_a_page_belongs_to_the_part_that_began_last(contents: QPdfBookmarkModel, page: int, row: int) -> None:
    assert part_of(contents, page).row() == row


def test_the_contents_can_be_painted(contents: QPdfBookmarkModel, qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(contents)
    view.setItemDelegate(ContentsDelegate(view))
    view.setCurrentIndex(contents.index(1, 0))
    view.resize(240, 140)
    picture = view.grab()
    assert picture.size() == QSize(240, 140)
    assert len({picture.toImage().pixel(x, y) for x in range(0, 240, 2) for y in range(0, 110, 3)}) > 3
