"""What a check found damaged, and the way to a sound file."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.kernel.problems import Problem
from workbench.kernel.words import count_text
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.surfaces import ScrollPane, column
from workbench.ui.widgets.text import Text

if TYPE_CHECKING:
    from workbench.ui.window import Window

_HEIGHT = 220
_MOST = 200
"""How many problems are listed; a file that is damaged throughout has thousands."""


def show_damage(window: "Window") -> None:
    """Show what the check found."""
    DamageDialog(window, window.care.problems).exec()


class DamageDialog(Dialog):
    """Names each damaged thing, and what can be done."""

    def __init__(self, window: "Window", problems: Sequence[Problem]) -> None:
        found = count_text(len(problems), "thing is damaged", "things are damaged")
        title = f"{found[0].upper()}{found[1:]}" if problems else "Nothing is damaged"
        super().__init__(window, title, "", width=680)
        words = (
            "Everything else can be read and written as before. Damage comes from the disk or from other programs."
            if problems
            else "Each answer, and all that is current, is as it was saved."
        )
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        if problems:
            self.body.addWidget(self._list(problems, window.height() // 3), 1)

    def _list(self, problems: Sequence[Problem], room: int) -> QWidget:
        content = QWidget()
        inner = column(content, 10, (0, 0, 12, 0))
        for each in problems[:_MOST]:
            inner.addWidget(Text(each.message, "body", "text", wraps=True))
        if len(problems) > _MOST:
            inner.addWidget(Text(f"… and {len(problems) - _MOST} more.", "body", "text2"))
        inner.addStretch(1)
        pane = ScrollPane(content, "What is damaged")
        pane.setMinimumHeight(min(scaled(_HEIGHT), room))
        return pane
