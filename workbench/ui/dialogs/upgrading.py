"""What an upgrade to another edition would change, before it happens."""

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application.upgrade_words import HEADS, counts_text, level_text, levels_text, question_text, result_text
from workbench.application.upgrading import Upgrade
from workbench.domain.edition_changes import HOWS
from workbench.kernel.speech import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.dialogs.wording import MarkedText
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.surfaces import ScrollPane, Surface, column
from workbench.ui.widgets.text import Text

_HEIGHT = 260


def ask_upgrade(parent: QWidget, plan: Upgrade) -> bool:
    """Show what would change and ask whether it shall; True where it shall."""
    return UpgradeDialog(parent, plan).exec() == QDialog.DialogCode.Accepted


class UpgradeDialog(Dialog):
    """Counts first, then each change with its reason, then the result before and after."""

    def __init__(self, parent: QWidget, plan: Upgrade) -> None:
        super().__init__(parent, tr("Upgrade to {to}?", to=plan.to), tr("Upgrade"), width=680)
        self._plan = plan
        self.body.addWidget(
            Text(
                tr("The assessment rests on {from_}. {counts_text}", from_=plan.from_, counts_text=counts_text(plan)),
                "body",
                wraps=True,
            )
        )
        if words := levels_text(plan):
            self.body.addWidget(Text(words, "body", "text", wraps=True))
        self._add_lists(parent.window().height() // 3)
        self._add_results()
        undone = tr("Nothing is deleted: earlier answers stay in the history, and Ctrl+Z takes the upgrade back.")
        self.body.addWidget(Text(undone, "small", "text3", wraps=True))
        if plan.disputed:
            named = ", ".join(each.partition("/")[2] for each in plan.disputed)
            self.tell_fault(tr("Colleagues differ on {named}. Agree on these first, then upgrade.", named=named))
            self.primary.setEnabled(False)
        self.cancel.setFocus()

    def _add_lists(self, room: int) -> None:
        content = QWidget()
        self._lists = column(content, 10, (0, 0, 12, 0))
        changes = self._plan.changes
        self._add_reworded()
        for how in HOWS[1:]:
            self._add_list(HEADS[how], map(question_text, changes.questions[how]))
        self._add_list(tr("Not asked any more; the answers stay in the history"), map(question_text, changes.dropped))
        self._add_list(tr("Asked newly"), (each.title for each in changes.new))
        self._add_list(tr("Levels"), map(level_text, (*changes.levels_dropped, *changes.levels_rescaled)))
        self._lists.addStretch(1)
        pane = ScrollPane(content, tr("What changes"))
        pane.setMinimumHeight(min(scaled(_HEIGHT), room))
        self.body.addWidget(pane, 1)

    def _add_reworded(self) -> None:
        reworded = self._plan.changes.questions["reworded"]
        if reworded:
            self._lists.addWidget(
                Text(tr("{heads}: look at these answers once", heads=HEADS["reworded"]), "smallB", "text2")
            )
        for each in reworded:
            self._lists.addWidget(Text(question_text(each), "body", "text", wraps=True))
            self._lists.addWidget(MarkedText(list(each.diff)))

    def _add_list(self, head: str, lines: Iterable[str]) -> None:
        told = list(lines)
        if told:
            self._lists.addWidget(Text(head, "smallB", "text2"))
        for line in told:
            self._lists.addWidget(Text(line, "body", "text", wraps=True))

    def _add_results(self) -> None:
        card = Surface("well")
        inner = column(card, 4, (16, 10, 16, 10))
        for head, result in ((tr("Now"), self._plan.before), (tr("Afterwards"), self._plan.after)):
            inner.addWidget(Text(f"{head}: {result_text(result)}", "body", "text", wraps=True))
        self.body.addWidget(card)
