"""The frame that all dialogs share: title, body, buttons on the right; Esc cancels, Enter is the primary."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.kernel.speech import tr
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.ring import FocusRing
from workbench.ui.widgets.surfaces import ScrollPane, column, labelled, row
from workbench.ui.widgets.text import KeyCap, Text

EDGE = 12
"""Of the window that stays to be seen above and below a high dialog."""


class Dialog(QDialog):
    """Asks for one thing."""

    def __init__(self, parent: QWidget, title: str, primary: str, *, width: int = 600, icon: str = "") -> None:
        super().__init__(parent.window())
        self.setWindowTitle("Assessor Workbench")  # Task bars and window lists show it: no names of evidence there.
        self.setAccessibleName(title)
        self.setModal(True)
        self.setMinimumWidth(min(scaled(width), parent.window().width() - 40))
        self._head = Text(title, "title", "text", wraps=True)
        head = row(None, 8)
        head.addWidget(self._head, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(KeyCap("Esc"), 0, Qt.AlignmentFlag.AlignTop)
        self.body: QVBoxLayout = column(None, 12)
        self.foot: QHBoxLayout = row(None, 8)
        self.fault = Text("", "small", "danger", wraps=True)
        self.fault.setAccessibleIdentifier("dialog.fault")
        self.fault.hide()
        self.cancel = Button(tr("Cancel") if primary else tr("Close"))
        self.cancel.clicked.connect(self.reject)
        self.primary = Button(primary, "primary", icon)
        self.primary.setDefault(True)
        self.primary.setVisible(bool(primary))
        self.primary.clicked.connect(self.accept)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.primary)
        inner = column(self, 14, (28, 24, 28, 24))
        inner.addLayout(head)
        self._add_body(inner)
        inner.addWidget(self.fault)
        inner.addLayout(self.foot)
        self._ring = FocusRing(self)

    def _add_body(self, inner: QVBoxLayout) -> None:
        inner.addLayout(self.body)

    def showEvent(self, event: object) -> None:  # noqa: N802
        super().showEvent(event)  # type: ignore[arg-type]
        self._ring.watch()

    def exec(self) -> int:
        """Show the dialog until it is answered; it goes once its answer was read."""
        answer = super().exec()
        self.deleteLater()
        return answer

    def tell_fault(self, text: str) -> None:
        """Say why it can't be done yet."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def add_labelled(self, label: str, widget: QWidget, help_: str = "") -> None:
        """Add an entry with its label above and a sentence of help below."""
        if help_:
            widget.setAccessibleDescription(help_)
        self.body.addLayout(labelled(label, widget, help_))

    def ask_in_turn(self, first: QLineEdit, second: QLineEdit, check: Callable[[], None]) -> None:
        """Let Enter lead from one line to the next and only then to the check, as the button does."""
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(check)
        self.primary.setDefault(False)  # Enter in the first line leads to the second, and not to a fault.
        first.returnPressed.connect(second.setFocus)
        second.returnPressed.connect(check)
        first.setFocus()


class ScrollingDialog(Dialog):
    """A dialog whose body scrolls where the window is too low for all of it; what is around it stays."""

    def _add_body(self, inner: QVBoxLayout) -> None:
        content = QWidget()
        content.setLayout(self.body)
        self._pane = ScrollPane(content, self.accessibleName())
        self._pane.setMinimumHeight(scaled(80))
        self.below: QVBoxLayout = column(None, 12)
        inner.addWidget(self._pane, 1)
        inner.addLayout(self.below)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def showEvent(self, event: object) -> None:  # noqa: N802
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as the body needs, and never higher than the window."""
        layout, parent = self.layout(), self.parentWidget()
        assert layout is not None and parent is not None
        layout.activate()
        width = self._pane.viewport().width()
        hints = (self.body.totalSizeHint(), self.body.totalMinimumSize())
        needed = max(self.body.totalHeightForWidth(width), *(each.height() for each in hints))
        self.resize(self.width(), min(self.height() - self._pane.height() + needed, parent.height() - 2 * EDGE))

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the focus to sight; a pane itself does so only for a step from within it."""
        if now is not None and self._pane.isAncestorOf(now):
            self._pane.ensureWidgetVisible(now)
