"""The counts of a review as filters: together they are all filled cells of the file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.application.reviewing import Change, Review, State
from workbench.ui.models.review import WORDS
from workbench.ui.widgets.buttons import ChoiceButton
from workbench.ui.widgets.flow import FlowLayout

Filter = State | Change | None
"""One state, what would change an answer that stands, or all."""
SUMS = (
    (State.READY, "ready"), (State.CHECK, "to check"), (State.FIX, "to fix"), (State.DECIDE, "without a question"),
    (State.LEFT, "left out"), (State.OTHER_YEAR, "of other years"), (State.OTHER_CLUSTER, "of other clusters"),
    (State.LABEL, "labels"),
)  # fmt: skip
_ORDER: tuple[Filter, ...] = (None, *(state for state, _ in SUMS), Change.OTHER)


class Filters(QWidget):
    """Narrows the list to one count."""

    narrowed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Show")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.buttons: dict[Filter, ChoiceButton] = {}
        inner = FlowLayout(self, 8)
        for each in _ORDER:
            button = ChoiceButton("")
            button.toggled.connect(lambda on, wanted=each: self.narrowed.emit(wanted) if on else None)
            self.buttons[each] = button
            inner.addWidget(button)

    def show_all(self) -> None:
        """Go back to the whole list."""
        self.buttons[None].setChecked(True)

    def show_review(self, review: Review) -> None:
        """Show the counts of a review; what counts nothing is not offered."""
        for each, button in self.buttons.items():
            count = _count(review, each)
            button.setText(f"{_word(each)}  {count}")
            button.setAccessibleName(button.text())
            button.setVisible(each is None or bool(count))
        chosen = next(each for each, button in self.buttons.items() if button.isChecked())
        if self.buttons[chosen].isHidden():
            self.show_all()
        self.updateGeometry()


def sum_text(review: Review) -> str:
    """Write out the counts as a sum that comes to all filled cells."""
    counts = review.counts
    parts = [f"{counts[state.value]} {name}" for state, name in SUMS if counts[state.value]]
    return " + ".join(parts) + f" = {sum(counts.values())} of {review.plan.cells.filled} filled cells"


def _count(review: Review, wanted: Filter) -> int:
    if wanted is None:
        return len(review.rows)
    return review.changes if isinstance(wanted, Change) else review.counts[wanted.value]


def _word(wanted: Filter) -> str:
    if wanted is None:
        return "All"
    if isinstance(wanted, Change):
        return "Would change"
    return "Labels" if wanted is State.LABEL else WORDS[wanted]
