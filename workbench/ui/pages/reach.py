"""How far the next label is, in words, and the indicators that would make the difference."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.application.views import AssessmentView
from workbench.domain.reaching import Reach, Step, find_reach
from workbench.kernel.numbers import number_text
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import LevelChip
from workbench.ui.widgets.surfaces import clear, column, row
from workbench.ui.widgets.text import ElidedText, Text

MUCH = 6
"""Single steps from which on no indicators are named: the label is no matter of one answer more."""


class ReachList(QWidget):
    """A sentence, and the indicators that it speaks of; each leads there."""

    wanted = Signal(str)
    """Indicator to be looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._lines = Text("", "small", "text2", wraps=True), column(None, 2)
        self._words.setAccessibleIdentifier("reach")
        inner = column(self, 6)
        inner.addWidget(Text(tr("To the next label"), "heading"))
        inner.addWidget(self._words)
        inner.addLayout(self._lines)

    def show_view(self, view: AssessmentView) -> None:
        """Show what the next label asks for; nothing where there is none."""
        reach = find_reach(view.form, view.dossier.result)
        self.setVisible(reach is not None)
        clear(self._lines)
        if reach is None:
            return
        self._words.setText(words_of(reach))
        for step in shown_steps(reach):
            self._lines.addWidget(self._line(view, step))

    def _line(self, view: AssessmentView, step: Step) -> QWidget:
        indicator = view.form.indicators[step.indicator]
        made = QWidget()
        inner = row(made, 6)
        inner.addWidget(ElidedText(f"{indicator.id}  {indicator.short or indicator.title}", "small"), 1)
        for level in (step.level, step.to):
            chip = LevelChip(20)
            chip.show_level(level, len(indicator.levels))
            inner.addWidget(chip)
            if level == step.level:
                inner.addWidget(Text("→", "small", "text3"))
        go = Button(tr("Look"), "quiet")
        go.setAccessibleName(
            tr(
                "Look at {indicator}, level {level}, to level {to}",
                indicator=indicator.id,
                level=step.level,
                to=step.to,
            )
        )
        go.clicked.connect(self._leading_to(step.indicator))
        inner.addWidget(go)
        return made

    def _leading_to(self, indicator: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(indicator)


def shown_steps(reach: Reach) -> tuple[Step, ...]:
    """Return the indicators that are named: those under their bar, else those whose next level would do."""
    if reach.below and not reach.short:
        return reach.below
    return reach.steps if 0 < reach.enough <= MUCH else ()


def words_of(reach: Reach) -> str:
    """Say in a sentence or two what the next label asks for."""
    below = counted(
        1 if reach.short == 1 else 2,  # Half a point is said as many are.
        "{number} point below {label}",
        "{number} points below {label}",
        number=number_text(reach.short),
        label=reach.title,
    )
    if reach.is_out_of_reach:
        return counted(
            reach.left,
            "{below}: more than the one level to go can bring.",
            "{below}: more than the {number} levels to go can bring.",
            below=below,
            number=reach.left,
        )
    if reach.average is not None and reach.left and reach.short:
        return counted(
            reach.left,
            "{below}. The one level to go would have to be {average} on average.",
            "{below}. The {number} levels to go would have to be {average} on average.",
            below=below,
            average=number_text(reach.average),
        )
    return f"{_points(reach, below)} {_bars(reach)}".strip()


def _points(reach: Reach, below: str) -> str:
    if not reach.short:
        return tr("The points are there for {label}.", label=reach.title)
    if not 0 < reach.enough <= MUCH:
        return f"{below}."
    return counted(
        reach.enough,
        "{below}. One level more in any one of these would make it up; evidence decides, not the sum.",
        "{below}. One level more in {number} of these would make it up; evidence decides, not the sum.",
        below=below,
    )


def _bars(reach: Reach) -> str:
    if not reach.below:
        return ""
    return capital(
        counted(
            len(reach.below),
            "one indicator is below the level that is asked for.",
            "{number} indicators are below the level that is asked for.",
        )
    )
