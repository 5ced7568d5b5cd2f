"""What a sync brought without asking anybody: nothing of it is silent."""

from collections.abc import Sequence

from workbench.application.sharing import Merged
from workbench.kernel.speech import tr
from workbench.kernel.words import count_text
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.surfaces import Surface, clear, column, row
from workbench.ui.widgets.text import ElidedText, Text

MOST = 4
"""Lines that are seen before the person asks for all."""


class MergedCard(Surface):
    """Lists what came from whom, a line for each."""

    def __init__(self) -> None:
        super().__init__("card")
        self._merged: tuple[Merged, ...] = ()
        self._count = Text("", "body", "text2")
        self.more = Button(tr("Show all"), "quiet")
        self.more.setCheckable(True)
        self.more.setAccessibleIdentifier("sync.merged.all")
        self.more.toggled.connect(self._show)
        self._lines = column(None, 6)
        head = row(None, 10)
        head.addWidget(Text(tr("Merged without asking"), "heading"))
        head.addWidget(self._count, 1)
        head.addWidget(self.more)
        inner = column(self, 10, (20, 14, 20, 16))
        inner.addLayout(head)
        inner.addLayout(self._lines)
        self.hide()

    def show_merged(self, merged: Sequence[Merged]) -> None:
        """Show what came; nothing hides the card."""
        if tuple(merged) != self._merged or self.isHidden() == bool(merged):
            self._merged = tuple(merged)
            self._show()
        self.setVisible(bool(merged))

    def _show(self) -> None:
        clear(self._lines)
        entries = [(each, title) for each in self._merged for title in each.titles]
        self._count.setText(", ".join(each.words for each in self._merged[:3]))
        self.more.setText(tr("Show fewer") if self.more.isChecked() else tr("Show all {count}", count=len(entries)))
        self.more.setVisible(len(entries) > MOST)
        for each, title in entries if self.more.isChecked() else entries[:MOST]:
            line = row(None, 10)
            line.addWidget(ElidedText(title, "body"), 3)
            line.addWidget(ElidedText(_only(each), "small", "text2"), 2)
            self._lines.addLayout(line)

    @property
    def words(self) -> str:
        """Return what came, in one sentence."""
        return count_text(sum(len(each.titles) for each in self._merged), "change", "changes")


def _only(merged: Merged) -> str:
    if not merged.who:
        return tr("Only you, on another laptop, changed it")
    return tr("Only {name} changed it", name=merged.who)
