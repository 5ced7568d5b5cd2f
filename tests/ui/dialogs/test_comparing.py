"""A certificate is trusted only after its fingerprint was compared."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scenario import NOON
from stage import Stage

from workbench.application import trusting
from workbench.application.trusting import Card
from workbench.exchange.keys.certificates import to_pem
from workbench.exchange.keys.identity import make_identity
from workbench.kernel.ids import PersonId
from workbench.ui.dialogs.comparing import ComparingDialog
from workbench.ui.widgets.fingerprint import Fingerprint


def card(folder: Path) -> Card:
    person = PersonId("018f0000-0000-7000-8000-000000000001")
    (folder / "bo.crt").write_bytes(to_pem(make_identity("Bo Ek", "bo@example.org", person, NOON).certificate))
    return trusting.read(folder / "bo.crt")[0]


def test_nothing_is_trusted_before_it_was_compared(stage: Stage, tmp_path: Path) -> None:
    dialog = ComparingDialog(stage.window, stage.window.shell, card(tmp_path))
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible() and not dialog.primary.isEnabled()
    assert trusting.trusted(stage.home) == ()
    QTest.keyClick(dialog.compared, Qt.Key.Key_Space)
    stage.find("trust.note")
    QTest.keyClicks(dialog._note, "by phone")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert [(each.name, each.note) for each in trusting.trusted(stage.home)] == [("Bo Ek", "by phone")]


def test_it_shows_every_group_of_the_fingerprint(stage: Stage, tmp_path: Path) -> None:
    shown = card(tmp_path)
    dialog = ComparingDialog(stage.window, stage.window.shell, shown)
    dialog.show()
    (fingerprint,) = dialog.findChildren(Fingerprint)
    assert fingerprint.accessibleName() == f"Fingerprint {shown.spoken}"
    assert fingerprint.height() >= fingerprint.heightForWidth(fingerprint.width())
    dialog.close()
