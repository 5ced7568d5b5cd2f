"""The assessment that is chosen: who shares it, what is not sent yet, whether it goes during a visit, its packages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from workbench.application.circulating import Circulated
from workbench.application.sharing import Shared
from workbench.kernel.speech import later, tr
from workbench.ui.models.shared import state_of
from workbench.ui.widgets.buttons import Button, CheckButton
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import Surface, clear, column, row
from workbench.ui.widgets.text import Text

_ALONE = later(
    "Nobody but you takes part. Let a colleague join under People in the assessment: they hand you the file me.crt "
    "from their program."
)
_VISIT = later(
    "Its visit is under way: nothing of it is sent unless you ask for it. Taking what colleagues added goes on."
)


class OneCard(Surface):
    """Says how one assessment stands with colleagues."""

    send_wanted = Signal(bool)
    package_wanted = Signal(str)
    """SHA-256 of a signed package that is to be checked."""

    def __init__(self) -> None:
        super().__init__("card")
        self._title, self._people = Text("", "heading", wraps=True), Text("", "body", "text2", wraps=True)
        self._state, self._visit = Text("", "body", "text2", wraps=True), Text(tr(_VISIT), "body", "text2", wraps=True)
        self.send = CheckButton(tr("Send it all the same"))
        self.send.setAccessibleDescription(tr(_VISIT))
        self.send.setAccessibleIdentifier("sync.send-visited")
        self.send.toggled.connect(lambda wanted: self._send(wanted=wanted))
        self._is_showing = False
        self._packages = column(None, 8)
        inner = column(self, 8, (20, 14, 20, 16))
        for each in (self._title, self._people, self._state, self._visit, self.send):
            inner.addWidget(each)
        inner.addLayout(self._packages)

    def show_shared(self, shared: Shared | None, *, is_sent: bool) -> None:
        """Show an assessment; None hides the card, and so do differences, which say more."""
        self.setVisible(shared is not None and not shared.differences)
        if shared is None:
            return
        self._title.setText(shared.title)
        self._people.setText(tr("Shared with {list}.", list=", ".join(shared.people)) if shared.people else tr(_ALONE))
        words, _, tone = state_of(shared)
        self._state.setText(f"{words}.")
        self._state.set_tone("warn" if tone == "warn" else "text2")
        self._state.setVisible(bool(shared.people) or shared.is_practice)
        is_held = shared.is_visited and bool(shared.people)
        self._visit.setVisible(is_held)
        self.send.setVisible(is_held)
        clear(self._packages)
        for each in shared.packages:
            self._packages.addLayout(self._package(each))
        self._is_showing = True
        self.send.setChecked(is_sent)
        self._is_showing = False

    def _package(self, package: Circulated) -> QHBoxLayout:
        beside, words = row(None, 10), column(None, 1)
        words.addWidget(Text(tr("Signed package"), "strong"))
        words.addWidget(Text(f"{package.words}.", "small", "text2", wraps=True))
        beside.addWidget(Icon("package", "accentText", 20), 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(words, 1)
        words_of, kind = (tr("Check and sign"), "primary") if package.is_for_me else (tr("Check it"), "secondary")
        look = Button(words_of, kind)
        look.setAccessibleName(f"{look.text()}: {package.words}")
        look.setAccessibleIdentifier(f"sync.package.{package.version}")
        look.setEnabled(package.is_here)
        look.clicked.connect(lambda: self.package_wanted.emit(package.sha256))
        beside.addWidget(look, 0, Qt.AlignmentFlag.AlignTop)
        return beside

    def _send(self, *, wanted: bool) -> None:
        if not self._is_showing:
            self.send_wanted.emit(wanted)
