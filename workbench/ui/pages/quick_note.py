"""The quick note: one line at the bottom of an assessment, filed without leaving the place."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from workbench.application import interviewing
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.ui.shell import Place, Shell
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import Surface, row
from workbench.ui.widgets.text import KeyHint, Text


class QuickNote(Surface):
    """One line, filed under the indicator that it names first."""

    ended = Signal(object)
    """The place to go back to, caret and all."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("dock")
        self._shell = shell
        self._came_from = Place("home")
        self.line = LineEdit(tr("Quick note"))
        self.line.setAccessibleIdentifier("quick-note")
        self.line.setAccessibleDescription(tr("Begin with an indicator's number to file it there"))
        self.line.setPlaceholderText(tr("2.3.1 two new people from the university, both half time"))
        self.line.returnPressed.connect(self._file)
        self.line.installEventFilter(self)
        inner = row(self, 10, (24, 10, 24, 10))
        inner.addWidget(Text(tr("Quick note"), "strong"))
        inner.addWidget(self.line, 1)
        inner.addWidget(KeyHint("Enter", tr("files it")))
        inner.addWidget(KeyHint("Esc", tr("drops it")))
        self.hide()

    def begin(self, came_from: Place) -> None:
        """Take a line; where the person was is where they go back to."""
        self._came_from = came_from
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _file(self) -> None:
        text = self.line.text().strip()
        assessment, current = EntityId(self._came_from.assessment), self._came_from.indicator or interviewing.INBOX
        if text and assessment:
            self._shell.save(lambda services: interviewing.add_quick_note(services, assessment, text, current))
        self._end()

    def _end(self) -> None:
        self.line.clear()
        self.hide()
        self.ended.emit(self._came_from)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self.line and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self._end()
            return True
        if watched is self.line and event.type() == QEvent.Type.FocusOut and not self.line.text():
            self.hide()  # Whoever went on without writing a word wants the room back.
        return False
