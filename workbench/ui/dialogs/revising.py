"""Why a locked level changes."""

from PySide6.QtWidgets import QDialog, QWidget

from workbench.domain.reasons import characters_lacking
from workbench.kernel.speech import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.entry import NoteEdit
from workbench.ui.widgets.text import Text


def ask_reason(parent: QWidget, indicator: str, title: str, before: int | None, level: int) -> str | None:
    """Ask why a locked level changes; None where it was called off."""
    was = tr("no level") if before is None else tr("level {before}", before=before)
    dialog = Dialog(parent, tr("From {was} to level {level}?", was=was, level=level), tr("Revise"))
    words = tr(
        "{indicator} {title}: your levels are locked. What you first gave stays in the story beside this reason.",
        indicator=indicator,
        title=title,
    )
    dialog.body.addWidget(Text(words, "body", "text2", wraps=True))
    why = NoteEdit(tr("Why it changes"), lines=(3, 8))
    why.setAccessibleIdentifier("revise.why")
    dialog.add_labelled(tr("Why it changes"), why)

    def check() -> None:
        if not characters_lacking(why.toPlainText()):
            dialog.done(QDialog.DialogCode.Accepted)
        else:
            dialog.tell_fault(tr("Say why it changes, in a few words."))

    dialog.primary.clicked.disconnect()
    dialog.primary.clicked.connect(check)
    why.setFocus()
    return why.toPlainText().strip() if dialog.exec() == QDialog.DialogCode.Accepted else None
