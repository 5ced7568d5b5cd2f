"""Printing the report: the system's print dialog, then page after page off the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from workbench.kernel.speech import tr

SHARP_DPI = 300
"""As sharp as print needs; a page takes some 35 MB for a moment."""


def choose_printer(parent: QWidget, name: str, pages: int) -> QPrinter | None:
    """Let the person choose printer, pages and copies; None where it was called off."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent.window())
    dialog.setMinMax(1, pages)
    answer = dialog.exec()
    dialog.deleteLater()
    return printer if answer == QDialog.DialogCode.Accepted else None


def print_pdf(content: bytes, printer: QPrinter, say: Callable[[str], None]) -> int:
    """Print the chosen pages of a PDF; return how many there were."""
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf = QPdfDocument()
    pdf.load(buffer)
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or pdf.pageCount(), pdf.pageCount())
    painter = QPainter(printer)
    try:
        for number in range(first, last + 1):
            say(tr("page {number} of {last}", number=number, last=last))
            if number > first:
                printer.newPage()
            _draw(painter, pdf, number - 1, printer)
    finally:
        painter.end()
        pdf.close()
    return last - first + 1


def _draw(painter: QPainter, pdf: QPdfDocument, page: int, printer: QPrinter) -> None:
    """Draw a page as large as the paper allows, its proportions kept."""
    points = pdf.pagePointSize(page)
    sharp = QSize(round(points.width() * SHARP_DPI / 72), round(points.height() * SHARP_DPI / 72))
    paper = painter.viewport()
    scale = min(paper.width() / sharp.width(), paper.height() / sharp.height())
    shown = QSize(round(sharp.width() * scale), round(sharp.height() * scale))
    place = QRect((paper.width() - shown.width()) // 2, 0, shown.width(), shown.height())
    painter.drawImage(place, pdf.render(page, sharp))
