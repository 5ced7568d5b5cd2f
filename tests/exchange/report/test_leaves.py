"""Leafing through a PDF: sizes and headings are told at once, each page is drawn as wide as it is wanted."""

import io

import pytest
from pypdf import PdfWriter

from workbench.exchange.report.leaves import Heading, draw_page, leaves_of
from workbench.exchange.report.pdfium import NotReadable


@pytest.fixture
def content() -> bytes:
    """Three pages, the second one lying; a heading on the second and the third, and one below it."""
    writer = PdfWriter()
    for size in ((595, 842), (842, 595), (595, 842)):
        writer.add_blank_page(*size)
    above = writer.add_outline_item(title="Ergebnis", page_number=1)
    writer.add_outline_item(title="Below it", page_number=1, parent=above)
    writer.add_outline_item(title="Annex", page_number=2)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def test_it_tells_the_size_of_each_page_and_its_first_headings(content: bytes) -> None:
    leaves = leaves_of(content)
    assert leaves.sizes == ((595, 842), (842, 595), (595, 842))
    assert leaves.headings == (Heading("Ergebnis", 1), Heading("Annex", 2))


def test_a_page_is_as_wide_as_it_is_wanted_and_white_where_nothing_is(content: bytes) -> None:
    picture = draw_page(content, 1, 421)
    assert (picture.width, picture.height) == (421, 298)
    assert len(picture.pixels) == picture.stride * picture.height
    assert picture.pixels[:3] == b"\xff\xff\xff"


def test_what_is_no_pdf_is_refused() -> None:
    for asked in (leaves_of, lambda content: draw_page(content, 0, 100)):
        with pytest.raises(NotReadable):
            asked(b"%PDF-1.7 and then nothing")
