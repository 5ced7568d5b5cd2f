"""A dialog that tells of several things in short lists, one below the other."""

from collections.abc import Sequence

from workbench.kernel.speech import tr
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.widgets.surfaces import Surface, column
from workbench.ui.widgets.text import Text

MOST = 12
"""Lines of a list; of more, how many."""


class TellingDialog(ScrollingDialog):
    """Shows what there is to know under short heads."""

    def showEvent(self, event: object) -> None:  # noqa: N802
        self.body.addStretch(1)
        self.body.setContentsMargins(0, 0, 12, 0)  # Beside the bar that scrolls.
        super().showEvent(event)

    def add_words(self, words: str, tone: str = "text2") -> None:
        """Add a sentence or two."""
        self.body.addWidget(Text(words, "body", tone, wraps=True))

    def add_lines(self, head: str, lines: Sequence[str], tone: str = "text2") -> None:
        """Add a list under its head; nothing where it is empty."""
        if not lines:
            return
        well = Surface("well")
        inner = column(well, 4, (16, 10, 16, 10))
        inner.addWidget(Text(head, "smallB", tone))
        for each in lines[:MOST]:
            inner.addWidget(Text(each, "body", "text", wraps=True))
        if len(lines) > MOST:
            inner.addWidget(Text(tr("… and {what} more", what=len(lines) - MOST), "body", "text2"))
        self.body.addWidget(well)
