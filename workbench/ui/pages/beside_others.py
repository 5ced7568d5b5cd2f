"""How the chosen indicator's level stands among the clusters that the assessment is compared with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.application.views import AssessmentView
from workbench.kernel.speech import tr
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.surfaces import column
from workbench.ui.widgets.text import Text

_HIGH = 150


class BesideOthers(QWidget):
    """A heading, the group, the drawing and its sentence; a button to choose the group."""

    choice_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.group, self.words = Text("", "small", "text2", wraps=True), Text("", "small", "text2", wraps=True)
        self.words.setAccessibleIdentifier("scores.beside")
        self.choose = Button(tr("Compare with …"), "secondary")
        self.choose.setAccessibleIdentifier("scores.compare")
        self.choose.setAccessibleName(tr("Choose the clusters to compare with"))
        self.choose.clicked.connect(self.choice_wanted)
        self._inner = column(self, 8)
        self._inner.addWidget(Text(tr("Beside other clusters"), "heading"))
        for each in (self.group, self.words, self.choose):
            self._inner.addWidget(each)
        self.drawn: QWidget | None = None

    def show_indicator(self, view: AssessmentView, indicator: str) -> None:
        """Show how an indicator stands."""
        dossier = view.dossier
        self.choose.setVisible(not view.is_read_only)
        self.setVisible(dossier.comparison is not None or not view.is_read_only)
        for each in (self.group, self.words):
            each.setVisible(dossier.comparison is not None)
        if dossier.comparison is None:
            self._draw(None, "")
            return
        from workbench.application.comparing_scores import group_beside, spread_beside, words_beside

        self.group.setText(group_beside(dossier))
        self.words.setText(f"{indicator}: {words_beside(dossier, indicator)}")
        self._draw(spread_beside(dossier, indicator), indicator)

    def _draw(self, spread: object, name: str) -> None:
        """Draw a spread; what draws brings the portfolio along, and hardly anybody needs it."""
        if spread is None:
            if self.drawn is not None:
                self.drawn.hide()
            return
        from workbench.application.portfolio_benchmark import Spread
        from workbench.ui.widgets.distribution import Distribution

        if self.drawn is None:
            self.drawn = Distribution()
            self.drawn.setFixedHeight(scaled(_HIGH))
            self._inner.insertWidget(2, self.drawn)
        assert isinstance(self.drawn, Distribution) and isinstance(spread, Spread)
        self.drawn.show_spread(spread, name)
        self.drawn.show()
