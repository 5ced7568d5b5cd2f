"""What became of measures, as a table with a sentence on the chosen line."""

from collections.abc import Sequence
from statistics import fmean

from PySide6.QtWidgets import QWidget

from workbench.application.portfolio_benchmark import level_text
from workbench.application.portfolio_effects import FEWEST, Effect, effect_words
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.widgets.surfaces import Surface, column
from workbench.ui.widgets.text import Text

_HEADS = ("Indicator", "With a measure", "Without one", "Difference", "Lies between", "")
HOW = (
    "Clusters that were in need and were assessed again: levels by which they rose, with a measure for the indicator "
    f"in their plan and without. Told from {FEWEST} clusters on either side. Who plans a measure may differ in other "
    "things too: a difference is no proof that the measure made it."
)


class EffectsPane(QWidget):
    """The table and the sentence."""

    def __init__(self) -> None:
        super().__init__()
        widths = {1: 150, 2: 150, 3: 110, 4: 140, 5: 150}
        self.table = FiguresTable(_HEADS, "What became of measures", "development.effects", widths, (0,))
        self.words = Text("", "body", "text", wraps=True)
        self.words.setAccessibleIdentifier("development.effect-words")
        self.table.chosen.connect(lambda effect: self.words.setText(effect_words(effect)))
        card = Surface("card")
        column(card, 0, (1, 6, 1, 6)).addWidget(self.table)
        inner = column(self, 10)
        inner.addWidget(self.words)
        inner.addWidget(card, 1)

    def show_effects(self, found: Sequence[Effect]) -> None:
        """Show what is known of measures."""
        self.table.figures.show_lines([_line(each) for each in found])
        if found:
            self.table.selectRow(0)


def _line(effect: Effect) -> Line:
    name = "All together" if effect.head is None else f"{effect.head.id} {effect.head.title}".strip()
    word, tone = _judged(effect)
    between = ""
    if effect.low is not None and effect.high is not None:
        between = f"{_signed(effect.low)} and {_signed(effect.high)}"
    return Line(
        (
            Told(name, Kind.STRONG if effect.head is None else Kind.TEXT, "text"), _mean(effect.with_measure),
            _mean(effect.without),
            Told("–" if effect.difference is None else _signed(effect.difference), Kind.FIGURE, "text2"),
            Told(between or "–", Kind.FIGURE, "text2"), Told(word, Kind.CHIP, tone, words=effect_words(effect)),
        ),
        effect,
    )  # fmt: skip


def _mean(changes: Sequence[float]) -> Told:
    if not changes:
        return Told("–", Kind.FIGURE, "text3", "n 0", "nobody")
    by = _signed(fmean(changes))
    return Told(by, Kind.FIGURE, "text", f"n {len(changes)}", f"{by} levels, {len(changes)} clusters")


def _judged(effect: Effect) -> tuple[str, str]:
    if effect.low is None or effect.high is None:
        return "Too few", "text2"
    if effect.low > 0:
        return "Rose more", "ok"
    return ("Rose less", "danger") if effect.high < 0 else ("None told", "info")


def _signed(by: float) -> str:
    text = level_text(abs(by))
    return text if text == "0" else f"{'+' if by > 0 else '−'}{text}"
