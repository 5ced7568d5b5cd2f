"""Opening an encrypted workspace: its name and nothing else of it, until the passphrase was given."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from workbench.application.glancing import unlock
from workbench.application.home import Home
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.files import choose_workspace
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.notices import fault_of_ours
from workbench.ui.operations import Aside
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import SMALLEST
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.ring import FocusRing
from workbench.ui.widgets.secret import SecretEntry
from workbench.ui.widgets.surfaces import ScrollPane, Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text

_WRONG = "STO-014"


def ask_unlock(parent: QWidget, path: Path, title: str = later("This workspace is encrypted")) -> bool:
    """Ask for the passphrase of a workspace, over the window that is open; tell whether it opens now."""
    return UnlockDialog(parent, path, title).exec() == QDialog.DialogCode.Accepted


def ask_own_keys(parent: QWidget, home: Home) -> bool:
    """See to it that what is sealed for the person can be opened; tell whether it can.

    Their keys open with any encrypted workspace of theirs: where none of those is open, its passphrase is asked for.
    """
    from workbench.application import own_keys

    if not own_keys.is_locked(home):
        return True
    known = Path(", ".join(own_keys.names(home)))
    dialog = UnlockDialog(
        parent, known, tr("Your own keys open with the passphrase of"), lambda given: own_keys.unlock(home, given)
    )
    return dialog.exec() == QDialog.DialogCode.Accepted


class UnlockForm(QWidget):
    """The entry, and what came of it; the key is derived off the GUI thread."""

    unlocked = Signal()

    def __init__(self, path: Path, button: Button, open_: Callable[[str], object] | None = None) -> None:
        """`open_` takes the passphrase; without it, it opens the workspace."""
        super().__init__()
        self._path, self._button, self._aside = path, button, Aside(self)
        self._open = open_ or (lambda passphrase: unlock(path, passphrase))
        self.entry = SecretEntry(tr("Passphrase of {name}", name=path.name), "unlock.passphrase")
        self.fault = Text("", "small", "danger", wraps=True)
        self.fault.setAccessibleIdentifier("unlock.fault")
        self.fault.hide()
        inner = column(self, 6)
        inner.addWidget(Text(tr("Passphrase"), "smallB", "text2"))
        inner.addWidget(self.entry)
        inner.addWidget(self.fault)
        button.clicked.connect(self.attempt)
        self.entry.entered.connect(self.attempt)
        self.setFocusProxy(self.entry)

    def attempt(self) -> None:
        """Try what is typed."""
        passphrase = self.entry.text()
        if not passphrase or not self._button.isEnabled():
            return
        self._show_busy(busy=True)
        self._aside.run(lambda: self._open(passphrase), lambda _: self.unlocked.emit(), self._refused)

    def _refused(self, error: BaseException) -> None:
        """Say it in a sentence; what was typed stays, chosen whole, to be typed over."""
        told = error if isinstance(error, WorkbenchError) else fault_of_ours(error)
        if told.code == _WRONG:
            words = tr(
                "This passphrase does not open {name}. Mind capitals and the keyboard's language.", name=self._path.name
            )
        else:
            words = f"{told.sentence} {told.window_advice}"
        self._show_busy(busy=False)
        self.fault.setText(words)
        self.fault.show()
        self.entry.line.setAccessibleDescription(words)
        self.entry.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entry.line.selectAll()

    def _show_busy(self, *, busy: bool) -> None:
        self._button.setEnabled(not busy)
        self._button.setText(tr("Opening …") if busy else tr("Open"))


class UnlockDialog(Dialog):
    """Asks over an open window, which stays as it is where one cancels."""

    def __init__(
        self,
        parent: QWidget,
        path: Path,
        title: str = later("This workspace is encrypted"),
        open_: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(parent, title, tr("Open"), width=520, icon="lock-open")
        self.body.addWidget(ElidedText(path.name, "strong"))
        self.primary.clicked.disconnect()
        self.form = UnlockForm(path, self.primary, open_)
        self.form.unlocked.connect(self.accept)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.form.setFocus()


class LockedWindow(QWidget):
    """Stands where no window may be shown yet: at the start, and after it was locked."""

    unlocked = Signal(object)
    """The path of the workspace."""
    another = Signal(object)
    """The path of another workspace that is wanted instead."""
    person = Signal(object)
    """The id of somebody else who shares the laptop and takes the keyboard."""

    def __init__(self, path: Path, others: Mapping[str, str] | None = None) -> None:
        """`others` are those who share the laptop: names by id."""
        super().__init__()
        self._path, self._others = path, others or {}
        self.setWindowTitle("Assessor Workbench")
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*SMALLEST)
        self.resize(1000, 700)
        open_ = Button(tr("Open"), "primary", "lock-open")
        open_.setAccessibleIdentifier("unlock.open")
        self.form = UnlockForm(path, open_)
        self.form.unlocked.connect(lambda: self.unlocked.emit(path))
        outer = column(self, 0)
        outer.addWidget(ScrollPane(self._centred(self._make_card(open_)), tr("Encrypted workspace")))
        self._ring = FocusRing(self)
        self.form.setFocus()

    def _make_card(self, open_: Button) -> Surface:
        card = Surface("card")
        card.setFixedWidth(min(scaled(480), 640))
        inner = column(card, 12, (36, 30, 36, 28))
        inner.addWidget(Icon("lock", "accent", 32))
        inner.addWidget(ElidedText(self._path.name, "title"))
        inner.addWidget(Text(tr("This workspace is encrypted."), "body", "text2"))
        inner.addWidget(self.form)
        inner.addSpacing(2)
        inner.addLayout(self._make_buttons(open_))
        return card

    def _make_buttons(self, open_: Button) -> QHBoxLayout:
        other = Button(tr("Another workspace"), "ghost")
        other.setAccessibleIdentifier("unlock.another")
        other.clicked.connect(self._choose)
        foot = row(None, 8)
        foot.addWidget(open_)
        foot.addWidget(other)
        for id_, name in self._others.items():
            instead = Button(tr("{name} instead", name=name), "ghost", "user-circle")
            instead.setAccessibleIdentifier(f"unlock.person.{id_}")
            instead.clicked.connect(lambda _=False, id_=id_: self.person.emit(id_))
            foot.addWidget(instead)
        foot.addStretch(1)
        return foot

    def _centred(self, card: Surface) -> QWidget:
        whole = QWidget()
        across = row(None, 0)
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        inner = column(whole, 0, (16, 16, 16, 16))
        inner.addStretch(1)
        inner.addLayout(across)
        inner.addStretch(1)
        return whole

    def _choose(self) -> None:
        path = choose_workspace(self)
        if path is not None:
            self.another.emit(path)

    def showEvent(self, event: object) -> None:  # noqa: N802
        super().showEvent(event)  # type: ignore[arg-type]
        self._ring.watch()
