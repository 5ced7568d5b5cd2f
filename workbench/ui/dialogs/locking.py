"""Closing one's own levels for good: said before it is done, with what is still without a level."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import and_more, counted
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.surfaces import Banner
from workbench.ui.widgets.text import Text

if TYPE_CHECKING:
    from workbench.kernel.ids import EntityId
    from workbench.ui.shell import Shell

NAMED = 8
"""Indicators without a level that are named; of more, how many."""


def lock_levels(parent: QWidget, shell: "Shell", assessment: "EntityId") -> None:
    """Ask whether the person wants to lock their levels, and lock them."""
    from workbench.application import locking
    from workbench.application.references import assessment_with

    def ask(unscored: tuple[str, ...]) -> None:
        if ask_to_lock(parent, unscored):
            shell.save(lambda services: locking.lock(services, assessment_with(services, assessment)).changes)

    def look() -> None:
        shell.operations.ask(
            lambda services: locking.list_unscored(services, assessment_with(services, assessment)), ask
        )

    shell.autosave.then(look)


def ask_to_lock(parent: QWidget, unscored: Sequence[str]) -> bool:
    """Ask whether to lock, naming the indicators that have no level."""
    dialog = Dialog(parent, tr("Lock your levels?"), tr("Lock for good"), icon="lock")
    words = tr(
        "Nobody sees your levels before everybody who scores has locked, and you see nobody's. Locking can't be taken "
        "back: a level that you change later is a revision with its reason, and your first one stays in the story."
    )
    dialog.body.addWidget(Text(words, "body", "text2", wraps=True))
    if unscored:
        named = and_more(", ".join(unscored[:NAMED]), len(unscored) - NAMED)
        lack = counted(
            len(unscored),
            "one indicator has no level of yours: {indicators}.",
            "{number} indicators have no level of yours: {indicators}.",
            indicators=named,
        )
        hint = Banner()
        hint.say(capital(lack))
        dialog.body.addWidget(hint)
    dialog.cancel.setFocus()
    return dialog.exec() == QDialog.DialogCode.Accepted
