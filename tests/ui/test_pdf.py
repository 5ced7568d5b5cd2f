"""Pages of a PDF: as wide as there is room, drawn when they come into sight, read on where one was."""

import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from workbench.exchange.report import pdfium
from workbench.ui.widgets.pdf import PdfPages


def a_pdf(pages: int, colour: str = "red") -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=(200, 280), invariant=1)
    for _ in range(pages):
        canvas.setFillColor(colour)
        canvas.rect(0, 0, 200, 140, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


@pytest.fixture
def pages(qtbot: QtBot) -> PdfPages:
    """Nine pages, of which one and a half are in sight."""
    view = PdfPages("Pages")
    qtbot.addWidget(view)
    view.resize(300, 600)
    view.show()
    view.show_pdf(a_pdf(9))
    qtbot.waitUntil(lambda: view.is_drawn)
    return view


def colours(view: PdfPages) -> set[str]:
    image = view.viewport().grab().toImage()
    return {QColor(image.pixel(image.width() // 2, y)).name() for y in range(0, image.height(), 10)}


def test_what_is_in_sight_is_drawn_and_nothing_else(pages: PdfPages) -> None:
    assert {"#ff0000", "#ffffff"} <= colours(pages)
    assert set(pages._images) == set(pages._in_sight()) < set(range(9))


def test_turning_to_a_page_shows_its_top_and_says_so(pages: PdfPages, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pages.page_changed) as turned:
        pages.turn_to(6)
    assert turned.args == [6] and pages.page == 6 and 6 in pages._in_sight()


def test_keys_leaf_through_it(pages: PdfPages, qtbot: QtBot) -> None:
    qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.page == 2
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert pages.page == 8
    qtbot.keyClick(pages, Qt.Key.Key_Home)
    assert pages.page == 0


def test_a_new_version_is_read_on_where_one_was(pages: PdfPages, qtbot: QtBot) -> None:
    pages.turn_to(4)
    pages.show_pdf(a_pdf(9, "blue"))
    qtbot.waitUntil(lambda: pages.is_drawn)
    assert pages.page == 4 and "#0000ff" in colours(pages)
    pages.show_pdf(a_pdf(2))
    assert pages.page == 0


def test_another_width_keeps_the_page_and_draws_it_anew(pages: PdfPages, qtbot: QtBot) -> None:
    pages.turn_to(5)
    pages.resize(420, 500)
    qtbot.waitUntil(lambda: pages.is_drawn)
    assert pages.page == 5
    assert pages._images[5].width() == pages._areas[5].width()


def test_while_another_pdf_is_read_the_window_does_not_wait(pages: PdfPages, qtbot: QtBot) -> None:
    with pdfium.opened(a_pdf(1)):
        pages.turn_to(8)
        qtbot.wait(60)
        assert not pages.is_drawn
    qtbot.waitUntil(lambda: pages.is_drawn)


def test_of_what_is_no_pdf_nothing_is_shown(pages: PdfPages) -> None:
    pages.show_pdf(b"no PDF at all")
    assert pages.leaves.sizes == () and not pages.is_drawn
    assert "#ff0000" not in colours(pages)
