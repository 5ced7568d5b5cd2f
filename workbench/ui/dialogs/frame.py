"""The frame that all dialogs share: title, body, buttons on the right; Esc cancels, Enter is the primary."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.ring import FocusRing
from workbench.ui.widgets.surfaces import column, row
from workbench.ui.widgets.text import KeyCap, Text


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
        head.addWidget(self._head, 1)
        head.addWidget(KeyCap("Esc"), 0, Qt.AlignmentFlag.AlignTop)
        self.body: QVBoxLayout = column(None, 12)
        self.foot: QHBoxLayout = row(None, 8)
        self.fault = Text("", "small", "danger", wraps=True)
        self.fault.setAccessibleIdentifier("dialog.fault")
        self.fault.hide()
        self.cancel = Button("Cancel" if primary else "Close")
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
        inner.addLayout(self.body)
        inner.addWidget(self.fault)
        inner.addLayout(self.foot)
        self._ring = FocusRing(self)

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
        inner = column(None, 4)
        inner.addWidget(Text(label, "smallB", "text2"))
        inner.addWidget(widget)
        if help_:
            inner.addWidget(Text(help_, "small", "text3", wraps=True))
            widget.setAccessibleDescription(help_)
        self.body.addLayout(inner)
