"""What was written into a PDF is read back from its text layer."""

import io

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from workbench.exchange.report.pdfium import NotReadable
from workbench.exchange.report.text_layer import page_texts


def drawn(*pages: str, foot: str = "") -> bytes:
    """Draw pages, each with a foot that is marked as furniture."""
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    for text in pages:
        canvas.drawString(72, 700, text)
        if foot:
            canvas._code.append("/Artifact BMC")
            canvas.drawString(72, 30, foot)
            canvas._code.append("EMC")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_each_page_is_read_without_what_repeats_on_every_page() -> None:
    assert page_texts(drawn("Åse Þórsson", "Second page", foot="Page 1 of 2")) == ["Åse Þórsson", "Second page"]


def test_a_hyphen_at_the_end_of_a_line_is_a_hyphen() -> None:
    target = io.BytesIO()
    canvas = Canvas(target)
    paragraph = Paragraph("Small and medium-sized firms", ParagraphStyle("narrow", fontSize=12, leading=14))
    paragraph.wrapOn(canvas, 110, 200)
    paragraph.drawOn(canvas, 72, 600)
    canvas.save()
    (text,) = page_texts(target.getvalue())
    assert "".join(text.split()) == "Smallandmedium-sizedfirms"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 and no more", drawn("Whole")[:200]])
def test_what_is_no_whole_pdf_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(NotReadable):
        page_texts(content)
