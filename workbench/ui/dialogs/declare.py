"""The declaration of interest."""

from PySide6.QtWidgets import QDialog, QWidget

from workbench.kernel.speech import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.buttons import ChoiceButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import row
from workbench.ui.widgets.text import Text


def ask_interest(parent: QWidget, cluster: str) -> str | None:
    """Ask what interest the person has in a cluster: "none", or what there is; None where it was called off."""
    dialog = Dialog(parent, tr("Your declaration of interest"), tr("Declare"))
    words = tr(
        "Do you work for {cluster}, advise it, own a part of a member, or otherwise gain from its label?",
        cluster=cluster,
    )
    dialog.body.addWidget(Text(words, "body", "text2", wraps=True))
    none, some = ChoiceButton(tr("No interest")), ChoiceButton(tr("There is one"))
    choices = row(None, 6)
    choices.addWidget(none)
    choices.addWidget(some)
    choices.addStretch(1)
    dialog.body.addLayout(choices)
    what = LineEdit(tr("What interest"))
    what.setAccessibleIdentifier("declare.what")
    dialog.add_labelled(tr("What interest"), what, tr("It stands in the report beside your name."))
    none.toggled.connect(lambda on: what.clear() if on else None)  # What is named and then denied would stand nowhere.
    some.clicked.connect(lambda: what.setFocus())
    what.textChanged.connect(lambda text: some.setChecked(True) if text.strip() else None)

    def check() -> None:
        if none.isChecked() or what.text().strip():
            dialog.done(QDialog.DialogCode.Accepted)
        else:
            dialog.tell_fault(tr("Choose one of the two; an interest is named."))

    dialog.primary.clicked.disconnect()
    dialog.primary.clicked.connect(check)
    what.returnPressed.connect(check)
    none.setFocus()
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return "none" if none.isChecked() else what.text().strip()
