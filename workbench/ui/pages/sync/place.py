"""The place that is shared with colleagues, and the exchange that is under way: what, how far, pause and cancel."""

from PySide6.QtCore import Qt, Signal

from workbench.kernel.speech import later, tr
from workbench.ui.pace import Pace, counted
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Icon, Progress
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text

NOWHERE = later("No shared place is chosen yet")
_WHAT = later(
    "A folder that all of you reach (a network drive, a USB stick, a folder that a cloud keeps alike) or a WebDAV, S3 "
    "or SFTP server. Whoever keeps it can read nothing of yours: all is sealed for those who share an assessment."
)
_MEANWHILE = later("You can keep working. Cancel keeps what is exchanged already, and goes on from there next time.")


class PlaceCard(Surface):
    """Shows the place; during an exchange how far it is."""

    choose_wanted = Signal()
    pause_wanted = Signal(bool)
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("card")
        self._pace = Pace()
        self._icon = Icon("folder-open", "accentText", 20)
        self.where, self.state = ElidedText(tr(NOWHERE), "strong"), Text("", "body", "text2", wraps=True)
        self.choose = Button(tr("Choose …"))
        self.choose.clicked.connect(self.choose_wanted)
        self.pause, self.cancel = Button(tr("Pause"), "secondary", "clock"), Button(tr("Cancel"), "ghost")
        self.pause.setCheckable(True)
        self.pause.toggled.connect(lambda paused: self._pause(paused=paused))
        self.cancel.clicked.connect(self.cancel_wanted)
        self.bar = Progress(tr("How far the exchange is"))
        self.meanwhile = Text(tr(_MEANWHILE), "small", "text2", wraps=True)
        for widget, word in (
            (self.choose, "choose"), (self.pause, "pause"), (self.cancel, "cancel"), (self.bar, "bar"),
            (self.where, "where"), (self.state, "state"),
        ):  # fmt: skip
            widget.setAccessibleIdentifier(f"sync.{word}")
        about, head = column(None, 2), row(None, 14)
        about.addWidget(self.where)
        about.addWidget(self.state)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(about, 1)
        for each in (self.choose, self.pause, self.cancel):
            head.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        inner = column(self, 8, (20, 14, 20, 14))
        inner.addLayout(head)
        inner.addWidget(self.bar)
        inner.addWidget(self.meanwhile)
        self.show_place("", "", "text2")

    def show_place(self, address: str, state: str, tone: str) -> None:
        """Show the place and how it was last met, or how a file was taken where there is no place (address "")."""
        is_folder = "://" not in address
        self._icon.show_icon("folder-open" if is_folder else "link", "accentText" if address else "text3")
        self.where.setText(address or tr(NOWHERE))
        self.state.setText(state or tr(_WHAT))
        self.state.set_tone(tone)
        self.choose.setText(tr("Change …") if address else tr("Choose …"))
        self.choose.setAccessibleName(tr("Change the shared place") if address else tr("Choose the shared place"))
        self._show_running(running=False)

    def show_step(self, step: str) -> None:
        """Show what an exchange does; a step that counts, e.g. `3 of 12`, moves the bar."""
        self.state.set_tone("text2")
        self.state.setText(" ".join(filter(None, (step or tr("Looking what is new …"), self._pace.left(step)))))
        count = counted(step)
        self.bar.show_share(count[0] / max(count[1], 1) if count else 0)
        self._show_running(running=True)

    def _show_running(self, *, running: bool) -> None:
        for each in (self.pause, self.cancel, self.bar, self.meanwhile):
            each.setVisible(running)
        self.choose.setVisible(not running)
        if not running:
            self.pause.blockSignals(True)
            self.pause.setChecked(False)
            self.pause.setText(tr("Pause"))
            self.pause.blockSignals(False)

    def _pause(self, *, paused: bool) -> None:
        self.pause.setText(tr("Go on") if paused else tr("Pause"))
        self.pause_wanted.emit(paused)
