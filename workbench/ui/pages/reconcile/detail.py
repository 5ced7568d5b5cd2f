"""The right side: one indicator with what each gave, and the level that is agreed on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.application.reconciling import Reconciliation
from workbench.application.views import AssessmentView
from workbench.domain.consensus import Apart, Row
from workbench.kernel.speech import tr
from workbench.ui.pages.reconcile.agreeing import AgreeCard
from workbench.ui.pages.reconcile.listing import gap_text
from workbench.ui.pages.reconcile.votes import Votes
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.surfaces import ScrollPane, column, row
from workbench.ui.widgets.text import Chip, ElidedText, Text


class Detail(QWidget):
    """Shows one indicator."""

    stepped = Signal(int)
    """To the next indicator, or −1 to the one before."""

    def __init__(self) -> None:
        super().__init__()
        self.votes, self.card = Votes(), AgreeCard()
        self._number, self._title = Text("", "title", "text3"), ElidedText("", "title", hugs=True)
        self._gap, self._place = Chip(), Text("", "small", "text2")
        back = IconButton("caret-left", tr("Previous indicator"), "K")
        on = IconButton("caret-right", tr("Next indicator"), "J")
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        head = row(None, 10, (24, 14, 24, 8))
        for each in (self._number, self._title, self._gap):
            head.addWidget(each)
        head.addStretch(1)
        for widget in (self._place, back, on):
            head.addWidget(widget)
        content = QWidget()
        above = column(content, 0, (24, 2, 24, 12))
        above.addWidget(self.votes)
        inner = column(self, 0)
        inner.addLayout(head)
        pane = ScrollPane(content, tr("What each of you gave"))
        bar = pane.verticalScrollBar()
        # The bar stands in the margin, so that what scrolls ends where the card below it does.
        bar.rangeChanged.connect(lambda _, most: above.setContentsMargins(24, 2, 24 - bar.width() if most else 24, 12))
        inner.addWidget(pane, 1)
        below = column(None, 0, (24, 0, 24, 16))
        below.addWidget(self.card)
        inner.addLayout(below)

    def show_row(self, found: Reconciliation, view: AssessmentView, shown: Row, *, stacked: bool) -> None:
        """Show an indicator; cards that have no room side by side are stacked."""
        self._number.setText(shown.indicator)
        self._title.setText(found.form.indicators[shown.indicator].title)
        gap = gap_text(shown)
        word = {"–": "", tr("differ"): tr("Differ")}.get(gap, tr("Gap of {gap}", gap=gap))
        self._gap.show_word(word, "danger" if shown.apart in (Apart.DISCUSS, Apart.THIRD) else "warn")
        different = [each.indicator for each in found.rows if gap_text(each) != "–"]
        here = different.index(shown.indicator) + 1 if shown.indicator in different else 0
        self._place.setText(tr("Difference {here} of {count}", here=here, count=len(different)) if here else "")
        self.votes.show_row(found, view, shown, narrow=stacked)
        self.card.show_row(found, shown)
