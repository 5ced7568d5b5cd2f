"""What stands where a page has nothing to show: one card, what it is about, and what one can do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import KeyHint, Text

WIDTH = 640


class EmptyState(QWidget):
    """One card in the middle of the room there is, with its buttons below the words."""

    def __init__(self, icon: str, title: str, words: str, buttons: Sequence[Button], keys: str) -> None:
        super().__init__()
        card = Surface("card")
        card.setMaximumWidth(scaled(WIDTH))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        inner = column(card, 12, (40, 36, 40, 32))
        inner.addWidget(Icon(icon, "accent", 40))
        inner.addWidget(Text(title, "title", wraps=True))
        inner.addWidget(Text(words, "body", "text2", wraps=True))
        inner.addSpacing(6)
        foot = row(None, 8)
        for each in buttons:
            foot.addWidget(each)
        foot.addStretch(1)
        foot.addWidget(KeyHint(keys), 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addLayout(foot)
        across = row(None, 0)
        across.addStretch(1)
        across.addWidget(card, 1000)
        across.addStretch(1)
        outer = column(self, 0)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)
