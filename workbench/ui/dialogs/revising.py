"""Why a locked level changes."""

from PySide6.QtWidgets import QDialog, QWidget

from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.entry import NoteEdit
from workbench.ui.widgets.text import Text


def ask_reason(parent: QWidget, indicator: str, title: str, before: int | None, level: int) -> str | None:
    """Ask why a locked level changes; None where it was called off."""
    was = "no level" if before is None else f"level {before}"
    dialog = Dialog(parent, f"From {was} to level {level}?", "Revise")
    words = f"{indicator} {title}: your levels are locked. What you first gave stays in the story beside this reason."
    dialog.body.addWidget(Text(words, "body", "text2", wraps=True))
    why = NoteEdit("Why it changes", lines=(3, 8))
    why.setAccessibleIdentifier("revise.why")
    dialog.add_labelled("Why it changes", why)

    def check() -> None:
        if why.toPlainText().strip():
            dialog.done(QDialog.DialogCode.Accepted)
        else:
            dialog.tell_fault("Say why it changes.")

    dialog.primary.clicked.disconnect()
    dialog.primary.clicked.connect(check)
    why.setFocus()
    return why.toPlainText().strip() if dialog.exec() == QDialog.DialogCode.Accepted else None
