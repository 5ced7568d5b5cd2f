"""Frames, lines, rows and columns that pages are laid out with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from workbench.ui.theme.style import set_state
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.text import KeyHint, Text

Margins = tuple[int, int, int, int]
UNBOUNDED = 16_777_215
"""The largest size of a widget, which PySide6 does not name."""


class Surface(QFrame):
    """A frame whose ground and border the style sheet knows by name."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", name)

    def dress(self, name: str) -> None:
        """Change what the frame looks like."""
        set_state(self, "surface", name)


def row(owner: QWidget | None = None, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return an empty horizontal layout."""
    made = QHBoxLayout(owner) if owner is not None else QHBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    return made


def column(owner: QWidget | None = None, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return an empty vertical layout."""
    made = QVBoxLayout(owner) if owner is not None else QVBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    return made


def labelled(label: str, entry: QWidget, help_: str = "") -> QVBoxLayout:
    """Put a label right above what it names, and a sentence of help below."""
    both = column(None, 4)
    both.addWidget(Text(label, "smallB", "text2"))
    both.addWidget(entry)
    if help_:
        both.addWidget(Text(help_, "small", "text3", wraps=True))
    return both


def line(*, upright: bool = False) -> QFrame:
    """Return a hairline."""
    made = Surface("line")
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def head_of(title: str, hint: KeyHint) -> QHBoxLayout:
    """Return the head of a part, with the key that adds to it."""
    made = row(None, 8)
    made.addWidget(Text(title, "heading"))
    made.addStretch(1)
    made.addWidget(hint)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class ScrollPane(QScrollArea):
    """A page that scrolls up and down, never sideways."""

    def __init__(self, content: QWidget, name: str) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)


class Banner(Surface):
    """What a person should know, in one sentence with at most one action; it stays until it is solved.

    A wide one goes from edge to edge.
    """

    acted = Signal()

    def __init__(self, *, wide: bool = False) -> None:
        super().__init__("warn")
        self.setProperty("wide", "true" if wide else "false")
        self._icon = Icon("warning", "warn", 18)
        self._text = Text("", "body", "text", wraps=True)
        self._button = Button("", "quiet")
        self._button.clicked.connect(self.acted)
        inner = row(self, 12, (16, 9, 12, 9))
        inner.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(self._text, 1)
        inner.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, text: str, tone: str = "warn", action: str = "", icon: str = "") -> None:
        """Show a sentence; an empty one hides the banner."""
        self.dress(tone)
        self._icon.show_icon(icon or {"info": "info", "ok": "check-circle"}.get(tone, "warning"), tone)
        self._text.setText(text)
        self._text.set_tone("text" if tone == "info" else tone)
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._text.text() if not self.isHidden() else ""
