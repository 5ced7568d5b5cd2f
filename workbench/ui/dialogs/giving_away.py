"""Giving away how one scores: what the file will hold is read first, and then chosen."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application.calibration_words import holds
from workbench.domain.calibration import Calibration
from workbench.kernel.speech import tr
from workbench.ui.dialogs.files import choose_new_file
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.text import Text


def ask_give_away(parent: QWidget, found: Calibration, name: str) -> Path | None:
    """Say what the file will hold, and let the person choose where it shall lie; None where they don't want to."""
    dialog = Dialog(parent, tr("Give away how you score?"), tr("Choose where …"))
    dialog.body.addWidget(Text(tr("The file holds exactly what you see:"), "body", "text2"))
    for each in holds(found, name):
        dialog.body.addWidget(Text(f"•  {each}", "body", wraps=True))
    words = tr(
        "Nothing is sent. You hand the file to whom you choose, such as whoever trains the assessors of your network."
    )
    dialog.body.addWidget(Text(words, "small", "text3", wraps=True))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return choose_new_file(parent, tr("Save how you score"), "calibration.json", tr("Calibration (*.json)"))
