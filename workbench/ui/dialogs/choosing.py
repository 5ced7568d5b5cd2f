"""Choosing one of a few names."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.text import Text


def ask_choice(parent: QWidget, title: str, words: str, label: str, names: Sequence[str]) -> str | None:
    """Let a person choose one of several names; None where they called it off."""
    dialog = Dialog(parent, title, "Choose")
    box = ComboBox(label)
    box.setAccessibleIdentifier("choice")
    for name in names:
        box.addItem(name, name)
    dialog.body.addWidget(Text(words, "body", "text2", wraps=True))
    dialog.add_labelled(label, box)
    box.setFocus()
    return box.currentText() if dialog.exec() == QDialog.DialogCode.Accepted else None
