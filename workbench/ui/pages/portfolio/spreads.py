"""A card with one distribution: drawn, or as the table of its figures, with a sentence that says all of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget

from workbench.application.portfolio_benchmark import Spread, level_text
from workbench.kernel.speech import later, tr
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.theme.style import scaled, set_role, set_state
from workbench.ui.widgets.distribution import Distribution
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text

_NAMES = {
    "p10": later("Tenth"),
    "p25": later("Quarter"),
    "median": later("Median"),
    "p75": later("Three quarters"),
    "p90": later("Nine tenths"),
}


class Chip(QLabel):
    """A word on its soft ground; nothing hides it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("chip", "accentText")
        set_role(self, "smallB")
        self.hide()

    def say(self, word: str, tone: str = "accentText") -> None:
        """Show a word in a tone."""
        self.setText(word)
        set_state(self, "chip", tone)
        self.setVisible(bool(word))


class SpreadCard(Surface):
    """Shows how one group is spread at one indicator."""

    def __init__(self, identifier: str) -> None:
        super().__init__("card")
        self.title, self.group = ElidedText("", "heading"), ElidedText("", "small", "text2")
        self.chip, self.drawn = Chip(), Distribution()
        self.drawn.setAccessibleIdentifier(f"{identifier}.drawn")
        self.words = Text("", "small", "text2", wraps=True)
        self.words.setAccessibleIdentifier(f"{identifier}.words")
        heads, widths = (tr("Figure"), tr("Value"), tr("Level"), tr("Clusters")), {1: 84, 2: 84, 3: 96}
        self.table = FiguresTable(heads, tr("The distribution as a table"), f"{identifier}.table", widths, (0,))
        self.table.verticalHeader().setDefaultSectionSize(scaled(24))
        self._withheld = Text("", "body", "text2", wraps=True)
        self._stack = QStackedWidget()
        for each in (self.drawn, self.table, self._withheld):
            self._stack.addWidget(each)
        self._withheld.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = row(None, 8)
        head.addWidget(self.title, 1)
        head.addWidget(self.chip)
        inner = column(self, 3, (18, 12, 18, 12))
        inner.addLayout(head)
        inner.addWidget(self.group)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self.words)
        self.spread: Spread | None = None
        self._is_table = False

    def show_spread(self, spread: Spread | None, title: str) -> None:
        """Show a spread under the title of its indicator."""
        self.spread = spread
        self.title.setText(title)
        count = tr(", {n} clusters", n=spread.n) if spread is not None and spread.n else ""
        self.group.setText(f"{spread.group}{count}" if spread is not None else "")
        self.chip.say(spread.place if spread is not None else "")
        self.drawn.show_spread(spread, title)
        self.table.figures.show_lines(spread_lines(spread) if spread is not None and spread.counts else [])
        self._withheld.setText(spread.words if spread is not None and spread.counts is None else "")
        self.words.setText(spread.words if spread is not None and spread.counts else "")
        self._show()

    def show_waiting(self, title: str) -> None:
        """Say that it is being worked out."""
        self.show_spread(None, title)
        self.group.setText(tr("Comparing …"))

    def show_table(self, *, on: bool) -> None:
        """Show the table in place of the drawing, or the drawing again."""
        self._is_table = on
        self._show()

    def _show(self) -> None:
        has = self.spread is not None and self.spread.counts is not None
        self._stack.setCurrentWidget(self.table if has and self._is_table else self.drawn if has else self._withheld)


def spread_lines(spread: Spread) -> list[Line]:
    """Return a spread as rows: its figures at the left, clusters by level at the right."""
    own = [(tr("Own level"), level_text(spread.own)), (tr("Percentile"), level_text(spread.rank))]
    told = ((tr(_NAMES[name]), level_text(value)) for name, value in spread.figures.items())
    figures = [(tr("Clusters"), str(spread.n)), *told]
    left = [*own, *figures]
    right = [(str(level), str(count)) for level, count in enumerate(spread.counts or ())]
    rows = max(len(left), len(right))
    left += [("", "")] * (rows - len(left))
    right += [("", "")] * (rows - len(right))
    return [
        Line((Told(name), Told(value, Kind.FIGURE, "text"), Told(level, Kind.FIGURE), Told(count, Kind.FIGURE)))
        for (name, value), (level, count) in zip(left, right, strict=True)
    ]
