"""Entries for passphrases: hidden unless one asks to see them, with a word where Caps Lock is on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.application.passphrases import Strength, judge
from workbench.kernel.speech import later, tr
from workbench.ui.widgets.buttons import Button, CheckButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import column, row
from workbench.ui.widgets.text import Text

_HIDDEN = later("Hidden as you type")
"""What a screen reader adds to the name of an entry for a passphrase."""
_CAPS = later("Caps Lock seems to be on.")
_IS_OPEN = later(
    "Not encrypted: whoever gets hold of this laptop, or of a copy of the file, can read every answer and all evidence "
    "in it. You can encrypt it later, in Settings."
)
_FORGOTTEN = later(
    "Nobody can restore a forgotten passphrase, and without it everything in the workspace is lost. Write it down and "
    "keep it apart from the laptop."
)
_TONES = {Strength.WEAK: "warn", Strength.SHORT: "warn", Strength.STRONG: "ok"}


def secret_line(name: str, identifier: str) -> LineEdit:
    """Return an entry for a passphrase of something else than the workspace."""
    entry = LineEdit(name)
    entry.setEchoMode(QLineEdit.EchoMode.Password)
    entry.setAccessibleIdentifier(identifier)
    entry.setAccessibleDescription(tr(_HIDDEN))
    return entry


class SecretLine(LineEdit):
    """One passphrase."""

    caps = Signal(bool)
    """Whether Caps Lock seems to be on, as far as the keys tell."""

    def __init__(self, name: str, identifier: str) -> None:
        super().__init__(name)
        self.setAccessibleIdentifier(identifier)
        self.setAccessibleDescription(tr(_HIDDEN))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )  # fmt: skip
        self.show_text(shown=False)

    def show_text(self, *, shown: bool) -> None:
        """Show or hide what is typed."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps.emit(False)  # The next letter tells which way it went.
        elif len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            # Qt does not know the lock: a letter that is large without Shift, or small with it, gives it away.
            with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.emit(letter.isupper() != with_shift)
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # Else a dialog's own button would be pressed too.

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.caps.emit(False)


class ShowButton(Button):
    """Shows and hides some passphrases together."""

    def __init__(self, *lines: SecretLine) -> None:
        super().__init__(tr("Show"), "quiet", "eye")
        self._lines, self._shown = lines, False
        self.setAccessibleName(tr("Show the passphrase"))
        self.clicked.connect(self._switch)

    def _switch(self) -> None:
        self._shown = not self._shown
        for each in self._lines:
            each.show_text(shown=self._shown)
        self.setText(tr("Hide") if self._shown else tr("Show"))
        self.setAccessibleName(tr("Hide the passphrase") if self._shown else tr("Show the passphrase"))


class SecretEntry(QWidget):
    """A passphrase that exists already, to be typed once."""

    entered = Signal()

    def __init__(self, name: str, identifier: str) -> None:
        super().__init__()
        self.line = SecretLine(name, identifier)
        self.line.returnPressed.connect(self.entered)
        self._caps = _caps_text(self.line)
        across = row(None, 8)
        across.addWidget(self.line, 1)
        across.addWidget(ShowButton(self.line))
        inner = column(self, 4)
        inner.addLayout(across)
        inner.addWidget(self._caps)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()


class NewSecret(QWidget):
    """A passphrase that is yet to be chosen: typed twice, with a word on how good it is."""

    entered = Signal()

    def __init__(self, label: str = "", prefix: str = "secret") -> None:
        super().__init__()
        label = label or tr("Passphrase")
        self.first = SecretLine(label, f"{prefix}.first")
        self.again = SecretLine(tr("{label} once more", label=label), f"{prefix}.again")
        self.strength = Text(Strength.NONE.words, "small", "text3", wraps=True)
        self._caps = _caps_text(self.first, self.again)
        inner = column(self, 4)
        inner.addWidget(Text(label, "smallB", "text2"))
        across = row(None, 8)
        across.addWidget(self.first, 1)
        across.addWidget(ShowButton(self.first, self.again))
        inner.addLayout(across)
        inner.addWidget(self.strength)
        inner.addSpacing(4)
        inner.addWidget(Text(tr("Once more"), "smallB", "text2"))
        inner.addWidget(self.again)
        inner.addWidget(self._caps)
        inner.addSpacing(4)
        inner.addWidget(Text(tr(_FORGOTTEN), "small", "text2", wraps=True))
        self.first.textChanged.connect(self._judge)
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)
        self.setFocusProxy(self.first)

    def text(self) -> str:
        """Return the passphrase."""
        return self.first.text()

    def fault(self) -> str:
        """Say what is missing still; nothing where the passphrase can be taken."""
        found = judge(self.first.text())
        if not found.is_enough:
            return found.words
        return "" if self.first.text() == self.again.text() else tr("The two passphrases differ. Type them once more.")

    def _judge(self, text: str) -> None:
        found = judge(text)
        self.strength.setText(found.words)
        self.strength.set_tone(_TONES.get(found, "text3"))
        self.first.setAccessibleDescription(found.words)


class Protection(QWidget):
    """Whether a new workspace is encrypted: yes, unless somebody says no and reads what that means."""

    entered = Signal()

    def __init__(self, prefix: str = "secret") -> None:
        super().__init__()
        self.wanted = CheckButton(tr("Encrypt it with a passphrase"))
        self.wanted.setAccessibleIdentifier(f"{prefix}.encrypt")
        self.wanted.setChecked(True)
        self.secret = NewSecret(prefix=prefix)
        self.secret.entered.connect(self.entered)
        self.warning = Text(tr(_IS_OPEN), "small", "warn", wraps=True)
        self.warning.hide()
        inner = column(self, 10)
        inner.addWidget(self.wanted, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self.secret)
        inner.addWidget(self.warning)
        self.wanted.toggled.connect(self.secret.setVisible)
        self.wanted.toggled.connect(lambda on: self.warning.setVisible(not on))

    def passphrase(self) -> str | None:
        """Return the passphrase that was chosen; None where the workspace stays in clear."""
        return self.secret.text() if self.wanted.isChecked() else None

    def fault(self) -> str:
        """Say what is missing still."""
        return self.secret.fault() if self.wanted.isChecked() else ""


def _caps_text(*lines: SecretLine) -> Text:
    words = Text(tr(_CAPS), "small", "warn")
    words.setAccessibleIdentifier("secret.caps")
    words.hide()
    for each in lines:
        each.caps.connect(words.setVisible)
    return words
