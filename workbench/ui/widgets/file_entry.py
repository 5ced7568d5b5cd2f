"""A file that is worked on, with the way to choose another one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.kernel.speech import tr
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text


class FileEntry(QWidget):
    """Shows where a file lies; `path` is None until one is known."""

    chosen = Signal(object)
    """The path that the person chose."""

    def __init__(self, label: str, path: Path | None, choose: Callable[[QWidget], Path | None], name: str) -> None:
        super().__init__()
        self.path, self._choose = path, choose
        self._shown = ElidedText(str(path) if path else tr("None chosen yet"), "body", "text" if path else "text3")
        self.button = Button(tr("Choose"), "quiet", "folder-open")
        self.button.setAccessibleName(tr("Choose: {label}", label=label))
        self.button.setAccessibleIdentifier(f"file.{name}")
        self.button.clicked.connect(self._ask)
        beside = row(None, 8)
        beside.addWidget(self._shown, 1)
        beside.addWidget(self.button)
        inner = column(self, 2)
        inner.addWidget(Text(label, "smallB", "text2"))
        inner.addLayout(beside)
        self.setFocusProxy(self.button)

    def _ask(self) -> None:
        path = self._choose(self)
        if path is not None:
            self.path = path
            self._shown.setText(str(path))
            self._shown.set_tone("text")
            self.chosen.emit(path)


def place_well(label: str, shown: ElidedText, choose: Button) -> Surface:
    """Return a well that names where something lies, with the button that chooses another place."""
    well = Surface("well")
    inner = row(well, 12, (16, 12, 16, 12))
    name = Text(label, "small", "text2")
    name.setFixedWidth(scaled(84))
    inner.addWidget(name)
    inner.addWidget(shown, 1)
    inner.addWidget(choose)
    return well
