"""Asking for the short form of a finding or measure that the summary page has no room for."""

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application import shortening
from workbench.domain.dossier import Finding, Measure
from workbench.domain.summary import long_form, room_of
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.shell import Shell
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.text import Text


def shorten(parent: QWidget, shell: Shell, assessment: EntityId, item: Finding | Measure) -> None:
    """Ask for the short form, empty for none, and keep it."""
    dialog = _Shortening(parent, item)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        text = dialog.text()
        shell.save(lambda services: shortening.shorten(services, assessment, item, text))


class _Shortening(ScrollingDialog):
    """The whole text above, however long, the short form below, and how many characters it has."""

    def __init__(self, parent: QWidget, item: Finding | Measure) -> None:
        super().__init__(parent, tr("Short form of {number}", number=item.number), tr("Keep¦what is written"))
        self._room = room_of(item)
        whole = Text(long_form(item), "body", "text2", wraps=True)
        whole.setAccessibleIdentifier("shorten.whole")
        self.body.addWidget(whole)
        self.entry = LineEdit(tr("Short form"))
        self.entry.setAccessibleIdentifier("shorten.text")
        self.entry.setText(item.short)
        self.entry.setAccessibleDescription(tr("The summary page prints it; the whole stands further on."))
        self._count = Text("", "small", "text3")
        self._count.setAccessibleIdentifier("shorten.count")
        for each in (Text(tr("Short form"), "smallB", "text2"), self.entry, self._count):
            self.below.addWidget(each)
        self.entry.textChanged.connect(self._show_count)
        self._show_count()
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._check)
        self.entry.setFocus()

    def text(self) -> str:
        """Return what was written, on one line."""
        return " ".join(self.entry.text().split())

    def _show_count(self) -> None:
        self._count.setText(
            tr(
                "{count} of {room} characters; the whole text stands further on.",
                count=len(self.text()),
                room=self._room,
            )
        )
        self.tell_fault("")

    def _check(self) -> None:
        over = len(self.text()) - self._room
        if over > 0:
            self.tell_fault(
                tr("Take out {over} more: the summary page has room for {room} characters.", over=over, room=self._room)
            )
        else:
            self.accept()
