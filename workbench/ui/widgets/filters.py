"""Counts as filters: together they are all lines of a list, and each narrows it to its own."""

from collections.abc import Hashable, Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.kernel.speech import tr
from workbench.ui.widgets.buttons import ChoiceButton
from workbench.ui.widgets.flow import FlowLayout


class Filters(QWidget):
    """Narrows a list to one count; None stands for the whole list and is always offered."""

    narrowed = Signal(object)

    def __init__(self, kinds: Iterable[Hashable]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Show"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.buttons: dict[Hashable, ChoiceButton] = {}
        inner = FlowLayout(self, 8)
        for each in (None, *kinds):
            button = ChoiceButton("")
            button.toggled.connect(lambda on, wanted=each: self.narrowed.emit(wanted) if on else None)
            self.buttons[each] = button
            inner.addWidget(button)

    def show_all(self) -> None:
        """Go back to the whole list."""
        self.buttons[None].setChecked(True)

    def show_counts(self, counts: Mapping[Hashable, tuple[str, int]]) -> None:
        """Show word and count of each kind; what counts nothing is not offered."""
        for each, button in self.buttons.items():
            word, count = counts[each]
            button.setText(f"{word}  {count}")
            button.setAccessibleName(button.text())
            button.setVisible(each is None or bool(count))
        chosen = next(each for each, button in self.buttons.items() if button.isChecked())
        if self.buttons[chosen].isHidden():
            self.show_all()
        self.updateGeometry()
