"""Pages of a PDF, shown from memory: nothing is written to a temporary folder."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView

from workbench.ui.theme.style import colour, theme


class PdfPages(QPdfView):
    """Pages under one another, as wide as there is room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._content, self._buffer = QByteArray(), QBuffer()
        # No child of the view: it would be closed when the view is half gone, and tell it so, which crashes.
        self.pdf = QPdfDocument()
        self.setDocument(self.pdf)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setPageSpacing(16)
        self.setAccessibleName(name)
        self._tint()
        theme.changed.connect(self._tint)

    @property
    def content(self) -> bytes:
        """Return the PDF that is shown; empty before the first."""
        return bytes(self._content.data())

    def show_pdf(self, content: bytes) -> None:
        """Show another PDF, at the page that is being read."""
        page = self.pageNavigator().currentPage()
        self.pdf.close()
        self._content = QByteArray(content)
        self._buffer = QBuffer(self._content)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf.load(self._buffer)
        if 0 < page < self.pdf.pageCount():
            self.turn_to(page)

    def turn_to(self, page: int) -> None:
        """Show the top of a page, counted from 0."""
        self.pageNavigator().jump(page, QPointF())

    def _tint(self) -> None:
        """Show the ground between the pages in the theme's colour; Qt takes it from the palette's dark."""
        palette = self.palette()
        palette.setColor(palette.ColorRole.Dark, colour("canvas"))
        self.setPalette(palette)
