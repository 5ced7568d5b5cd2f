"""What hides a stage that the cluster should not read over one's shoulder, in discreet mode."""

from PySide6.QtCore import Signal

from workbench.kernel.speech import tr
from workbench.ui.actions import keys_of
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.empty import EmptyState

HIDDEN = ("scores", "reconcile", "report")
"""Stages that show nothing but levels and what follows from them; Feedback is made to be shown."""


class Curtain(EmptyState):
    """Stands before a stage until the person wants to see it again."""

    drawn = Signal()

    def __init__(self) -> None:
        self.draw = Button(tr("Show levels again"), "primary", "eye")
        self.draw.setAccessibleIdentifier("curtain.draw")
        words = tr("Levels, forecast and findings stay hidden while somebody looks on.")
        super().__init__("eye-slash", tr("Discreet mode is on"), words, [self.draw], keys_of("discreet"))
        self.draw.clicked.connect(self.drawn)
