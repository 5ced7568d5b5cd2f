"""The result of a package as it states it, the reasons, and what it is about."""

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workbench.application.browsed import Browsed, Overview
from workbench.kernel.speech import later, tr
from workbench.kernel.words import NBSP
from workbench.ui.widgets.picture import ForecastBar, Icon
from workbench.ui.widgets.surfaces import ScrollPane, Surface, column, row
from workbench.ui.widgets.text import Chip, Text

TITLES = {"gold": later("Gold"), "silver": later("Silver"), "bronze": later("Bronze")}


class OverviewPane(QWidget):
    """What one wants to know first."""

    def __init__(self, browsed: Browsed) -> None:
        super().__init__()
        overview, body = browsed.overview, QWidget()
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._beside: QBoxLayout = row(None, 16)
        left, right = column(None, 16), column(None, 16)
        left.addWidget(_result(overview))
        left.addWidget(_list(tr("Why"), overview.reasons, tr("No reasons stand in it.")))
        left.addStretch(1)
        right.addWidget(_facts(overview))
        for title, texts in (
            (tr("What was missing"), overview.missing),
            (tr("Remarks of the checks"), overview.warnings),
        ):
            if texts:
                right.addWidget(_list(title, texts, ""))
        if browsed.note:
            right.addWidget(_list(tr("The form edition"), (browsed.note,), ""))
        right.addStretch(1)
        self._beside.addLayout(left, 1)
        self._beside.addLayout(right, 1)
        inner = column(body, 0, (24, 16, 24, 16))
        inner.addLayout(self._beside)
        inner.addStretch(1)
        self.pane = ScrollPane(body, tr("Overview"))
        outer = column(self, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(self.pane)

    def fit(self, *, is_wide: bool) -> None:
        """Lay the cards beside one another where there is room."""
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(direction)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 moves: there is nothing here to be changed."""
        return ()


def _result(overview: Overview) -> QWidget:
    card, inner = _card(tr("Result as stated in the package"))
    first = row(None, 12)
    first.addWidget(Text(overview.percent or tr("Can't be read"), "figure"))
    tone = overview.label if overview.label in TITLES else "text2"
    first.addWidget(Chip(tr(TITLES.get(overview.label, later("No label"))), tone))
    first.addStretch(1)
    inner.addLayout(first)
    if overview.share is not None:
        bar = ForecastBar()
        bar.setAccessibleName(tr("Share of points: {percent}", percent=overview.percent))
        bar.show_forecast(overview.share, overview.share, overview.share, tuple(share for _, share in overview.bars))
        inner.addWidget(bar)
    marks = ", ".join(
        tr("{title} from {share}", title=title, share=f"{share:.0%}").replace("%", f"{NBSP}%")
        for title, share in overview.bars
    )
    inner.addWidget(Text(f"{overview.points}{f'. {marks}' if marks else ''}", "small", "text2", wraps=True))
    return card


def _facts(overview: Overview) -> QWidget:
    card, inner = _card(tr("What it is about"))
    for label, text in overview.facts:
        part = column(None, 1)
        part.addWidget(Text(label, "smallB", "text3"))
        part.addWidget(Text(text, "body", "text", wraps=True))
        inner.addLayout(part)
    return card


def _list(title: str, texts: tuple[str, ...], empty: str) -> QWidget:
    card, inner = _card(title)
    for text in texts or (empty,):
        beside = row(None, 8)
        beside.addWidget(Icon("caret-right", "text3", 14))
        beside.addWidget(Text(text, "body", "text", wraps=True), 1)
        inner.addLayout(beside)
    return card


def _card(title: str) -> tuple[QWidget, QVBoxLayout]:
    card = Surface("card")
    inner = column(card, 10, (24, 18, 24, 18))
    inner.addWidget(Text(title, "heading"))
    return card, inner
