"""A text to be read, copied and walked through by keys: plain, whatever stands in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from workbench.kernel.speech import tr
from workbench.ui.theme.style import colour, font, scaled, set_role, theme


class Reading(QTextBrowser):
    """A title, and texts under their labels; foreign text is never taken for markup."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._title, self._parts = "", tuple[tuple[str, str], ...]()
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("To be read; nothing can be typed here."))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        set_role(self, "body")
        theme.changed.connect(self._write)

    def show_texts(self, title: str, parts: Sequence[tuple[str, str]]) -> None:
        """Show a title and labelled texts; a text may have several lines."""
        self._title, self._parts = title, tuple(parts)
        self._write()

    def _write(self) -> None:
        self.clear()
        cursor = self.textCursor()
        _add(cursor, self._title, "heading", "text", above=0, is_first=True)
        for label, text in self._parts:
            if label:
                _add(cursor, label, "smallB", "text3", above=scaled(10))
            for line in text.split("\n"):
                _add(cursor, line, "body", "text", above=scaled(2))
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _add(cursor: QTextCursor, text: str, role: str, tone: str, *, above: float, is_first: bool = False) -> None:
    block, letters = QTextBlockFormat(), QTextCharFormat()
    block.setTopMargin(above)
    block.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    letters.setFont(font(role))
    letters.setForeground(colour(tone))
    if is_first:
        cursor.setBlockFormat(block)
        cursor.setCharFormat(letters)
    else:
        cursor.insertBlock(block, letters)
    cursor.insertText(text, letters)
