"""What became of measures, as a table with a sentence on the chosen line."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from workbench.application.portfolio_growth import ALL, LESS, MORE, NOTHING_TOLD, effect_words, signed_text
from workbench.domain.tables import Table
from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import later, tr
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.widgets.surfaces import Surface, column
from workbench.ui.widgets.text import Text

Row = Mapping[str, Any]
_HEADS = (
    later("Indicator"),
    later("With a measure"),
    later("Without one"),
    later("Difference"),
    later("Lies between"),
    "",
)
HOW = later(
    "Clusters that were assessed again and could rise: the share whose level rose, with a measure for the indicator in "
    "their plan and without; the difference in percentage points with its 95 % bounds. Whoever begins low rises more "
    "easily and plans more: a difference is no proof that the measure made it."
)
_CHIPS = {
    MORE: (later("Rose more"), "ok"),
    LESS: (later("Rose less"), "danger"),
    NOTHING_TOLD: (later("None told"), "info"),
}


class EffectsPane(QWidget):
    """The table and the sentence."""

    def __init__(self) -> None:
        super().__init__()
        widths = {1: 150, 2: 150, 3: 110, 4: 150, 5: 160}
        self.table = FiguresTable(_HEADS, tr("What became of measures"), "development.effects", widths, (0,))
        self.words = Text("", "body", "text", wraps=True)
        self.words.setAccessibleIdentifier("development.effect-words")
        self.table.chosen.connect(lambda row: self.words.setText(effect_words(row)))
        card = Surface("card")
        column(card, 0, (1, 6, 1, 6)).addWidget(self.table)
        inner = column(self, 10)
        inner.addWidget(self.words)
        inner.addWidget(card, 1)

    def show_effects(self, found: Table) -> None:
        """Show what is known of measures."""
        self.table.figures.show_lines([_line(each) for each in found.documents()])
        if found.rows:
            self.table.selectRow(0)


def effect_name(row: Row) -> str:
    """Return what a row is about."""
    return tr("All together") if row["indicator"] == ALL else f"{row['indicator']} {row['title']}".strip()


def _line(row: Row) -> Line:
    is_all, name = row["indicator"] == ALL, effect_name(row)
    is_told = row["difference"] is not None
    word, tone = _CHIPS.get(row["verdict"], (later("Not told") if is_told else later("Too few"), "text2"))
    between = (
        tr(
            "{signed_text} and {signed_text2}",
            signed_text=signed_text(row["low"]),
            signed_text2=signed_text(row["high"]),
        )
        if is_told
        else "–"
    )
    cells = (
        Told(name, Kind.STRONG if is_all else Kind.TEXT, "text"), _share(row, "with"), _share(row, "without"),
        Told(signed_text(row["difference"]) if is_told else "–", Kind.FIGURE, "text2"),
        Told(between, Kind.FIGURE, "text2"), Told(tr(word), Kind.CHIP, tone, words=effect_words(row)),
    )  # fmt: skip
    return Line(cells, row)


def _share(row: Row, side: str) -> Told:
    rose, n = row[f"{side}_rose"], row[f"{side}_n"]
    if rose is None:
        return Told("–", Kind.FIGURE, "text3", f"n {n}" if n is not None else "", tr("withheld"))
    return Told(
        f"{in_locale(f'{rose:.1f}')} %",
        Kind.FIGURE,
        "text",
        f"n {n}",
        tr("{rose} percent of {n} clusters rose", rose=in_locale(f"{rose:.1f}"), n=n),
    )
