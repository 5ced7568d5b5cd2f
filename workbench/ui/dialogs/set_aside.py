"""Asking why a question has no answer."""

from collections.abc import Collection

from PySide6.QtWidgets import QDialog, QWidget

from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.buttons import ChoiceButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import row

_STATES = (("not_applicable", later("Does not apply")), ("not_known", later("Not known")))


def ask_why(parent: QWidget, question: str, allows: Collection[str]) -> tuple[str, str] | None:
    """Ask whether a question does not apply or is not known, and why; None where it was called off.

    Only what the edition allows is offered; a single reason is chosen beforehand.
    """
    dialog = Dialog(parent, question, tr("Set aside"))
    states = [(state, word) for state, word in _STATES if state in allows]
    buttons = [ChoiceButton(tr(word)) for _, word in states]
    if len(buttons) == 1:
        buttons[0].setChecked(True)
    choices = row(None, 6)
    for each in buttons:
        choices.addWidget(each)
    choices.addStretch(1)
    dialog.body.addLayout(choices)
    why = LineEdit(tr("Reason"))
    why.setAccessibleIdentifier("set-aside.why")
    dialog.add_labelled(tr("Reason"), why, tr("It is printed in the report in place of the answer."))

    def check() -> None:
        if not any(button.isChecked() for button in buttons):
            dialog.tell_fault(tr("Choose one of the two first: they are counted differently."))
        elif why.text().strip():
            dialog.done(QDialog.DialogCode.Accepted)
        else:
            dialog.tell_fault(tr("A reason is missing: without one, nobody can tell it from a forgotten question."))

    dialog.primary.clicked.disconnect()
    dialog.primary.clicked.connect(check)
    why.returnPressed.connect(check)
    buttons[0].setFocus()
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    state = next(state for (state, _), button in zip(states, buttons, strict=True) if button.isChecked())
    return state, why.text().strip()
