"""Printing the report: the system's print dialog, then page after page off the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from workbench.application.leafing import draw_page, leaves_of
from workbench.kernel.speech import tr
from workbench.ui.widgets.pdf import to_image

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
    sizes = leaves_of(content).sizes
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or len(sizes), len(sizes))
    painter = QPainter(printer)
    try:
        for number in range(first, last + 1):
            say(tr("page {number} of {last}", number=number, last=last))
            if number > first:
                printer.newPage()
            _draw(painter, content, number - 1, sizes[number - 1])
    finally:
        painter.end()
    return last - first + 1


def _draw(painter: QPainter, content: bytes, page: int, points: tuple[float, float]) -> None:
    """Draw a page as large as the paper allows, its proportions kept."""
    image = to_image(draw_page(content, page, round(points[0] * SHARP_DPI / 72)))
    paper = painter.viewport()
    scale = min(paper.width() / image.width(), paper.height() / image.height())
    width, height = round(image.width() * scale), round(image.height() * scale)
    painter.drawImage(QRect((paper.width() - width) // 2, 0, width, height), image)
