"""Closing while something can't be saved: the person decides, and nothing is given up by accident."""

from PySide6.QtWidgets import QWidget

from workbench.kernel.speech import tr
from workbench.kernel.words import count_text
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.text import Text

_GIVEN_UP = 2
"""Neither accepted nor rejected: Esc must not lose anything."""


def ask_give_up(parent: QWidget, fault: str, waiting: int) -> bool:
    """Ask whether what is not saved may be lost; True only where the person says so."""
    return UnsavedDialog(parent, fault, waiting).exec() == _GIVEN_UP


class UnsavedDialog(Dialog):
    """Stay is the usual answer; giving up takes a click of its own."""

    def __init__(self, parent: QWidget, fault: str, waiting: int) -> None:
        super().__init__(parent, tr("Not everything is saved"), tr("Stay"))
        self.body.addWidget(Text(fault, "body", "text", wraps=True))
        entries = count_text(waiting, "entry is", "entries are")
        entries = f"{entries[0].upper()}{entries[1:]}"
        words = tr("{entries} only on the screen so far. Stay, and saving is tried again by itself.", entries=entries)
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        give_up = Button(tr("Close and lose it"), "danger")
        give_up.setAccessibleIdentifier("unsaved.give-up")
        give_up.clicked.connect(lambda: self.done(_GIVEN_UP))
        self.foot.insertWidget(0, give_up)
        self.cancel.hide()
        self.primary.setFocus()
