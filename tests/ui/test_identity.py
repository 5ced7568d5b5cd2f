"""Identity and people in the window: made, shown, renewed, and whom one trusts, by keys alone."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from scenario import NOON, PASSPHRASE, Scenario
from stage import Stage

from workbench.application import identities, trusting
from workbench.application.home import Home
from workbench.exchange.keys.certificates import to_pem
from workbench.exchange.keys.identity import make_identity, read_identity
from workbench.kernel.clock import FixedClock
from workbench.kernel.ids import PersonId
from workbench.kernel.settings import read_settings
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.pages.identity import IdentityPage
from workbench.ui.widgets.fingerprint import Fingerprint

OTHER = "andra ord på måfå"


def page_of(stage: Stage) -> IdentityPage:
    stage.perform("identity")
    assert isinstance(stage.window.page, IdentityPage)
    return stage.window.page


def certificate(folder: Path, name: str = "Bo Ek") -> Path:
    person = PersonId("018f0000-0000-7000-8000-000000000001")
    path = folder / f"{name}.crt"
    path.write_bytes(to_pem(make_identity(name, f"{name.split()[0].lower()}@example.org", person, NOON).certificate))
    return path


def answering(act: Callable[[Dialog], None]) -> list[Dialog]:
    """Act on the dialog that opens next; return it once it was met."""
    met: list[Dialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Dialog):
            met.append(dialog)
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)
    return met


def entries(dialog: Dialog) -> list[QLineEdit]:
    return dialog.findChildren(QLineEdit)


def typed(*texts: str) -> Callable[[Dialog], None]:
    """Return what types texts into the entries of a dialog, the last ones, and presses Enter."""

    def act(dialog: Dialog) -> None:
        for entry, text in zip(entries(dialog)[-len(texts) :], texts, strict=True):
            entry.setText(text)
        QTest.keyClick(entries(dialog)[-1], Qt.Key.Key_Return)

    return act


@pytest.fixture
def with_identity(stage: Stage) -> Iterator[Stage]:
    home = stage.home
    identities.make(home, "Ann Berg", None, home.identity_file, PASSPHRASE)
    yield stage


def test_the_first_run_asks_for_no_identity_and_one_can_be_made(stage: Stage) -> None:
    page = page_of(stage)
    answering(typed("Nordic Clusters", PASSPHRASE, PASSPHRASE))
    stage.press(Qt.Key.Key_Return)
    own = identities.own(stage.home)
    assert own is not None and (own.name, own.organisation) == ("Ann Berg", "Nordic Clusters")
    assert page.own.fingerprint.accessibleName() == f"Fingerprint {own.spoken}"
    assert read_identity(stage.home.identity_file, PASSPHRASE).fingerprint == own.fingerprint
    assert read_settings(stage.home.settings_file).identity == str(stage.home.identity_file)


def test_a_short_or_mistyped_passphrase_makes_nothing_and_the_dialog_stays(stage: Stage) -> None:
    page_of(stage)

    def wrong(dialog: Dialog) -> None:
        for pair, told in ((("short", "short"), "at least 10"), ((PASSPHRASE, OTHER), "differ")):
            typed("", *pair)(dialog)
            assert told in dialog.fault.text() and dialog.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert answering(wrong) is not None
    stage.press(Qt.Key.Key_Return)
    assert identities.own(stage.home) is None


def test_another_passphrase_is_given_once_the_old_one_fits(with_identity: Stage) -> None:
    stage, page = with_identity, page_of(with_identity)
    content = stage.home.identity_file.read_bytes()

    def act(dialog: Dialog) -> None:
        typed(OTHER, OTHER, OTHER)(dialog)
        stage.until(lambda: bool(dialog.fault.text()))
        assert "does not open" in dialog.fault.text() and stage.home.identity_file.read_bytes() == content
        typed(PASSPHRASE, OTHER, OTHER)(dialog)

    answering(act)
    page.own.buttons["passphrase"].click()
    assert read_identity(stage.home.identity_file, OTHER)
    assert "The passphrase is another one now" in stage.window.shell.notices.said[-1].text


def test_a_renewal_keeps_the_old_file_and_is_signed_with_from_now_on(with_identity: Stage) -> None:
    stage, page = with_identity, page_of(with_identity)
    before = identities.own(stage.home)
    answering(typed(PASSPHRASE))
    page.own.buttons["renew"].click()
    after, file = identities.own(stage.home), Path(read_settings(stage.home.settings_file).identity)
    assert before is not None and after is not None and after.person == before.person
    assert read_identity(file, PASSPHRASE).fingerprint == after.fingerprint != before.fingerprint
    assert file != stage.home.identity_file and read_identity(stage.home.identity_file, PASSPHRASE)


def test_a_network_vouches_for_a_member_in_the_window_alone(
    with_identity: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, page = with_identity, page_of(with_identity)
    files = {"opened": tmp_path / "x", "saved": tmp_path / "office.p12"}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(files["saved"]), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(files["opened"]), ""))

    def choose(dialog: Dialog, name: str, path: Path) -> None:
        files["opened"] = path
        stage.find(f"file.{name}").click()  # type: ignore[attr-defined]

    def found(dialog: Dialog) -> None:
        choose(dialog, "authority", files["saved"])
        typed("Nordic Clusters", "example.org, example.no", PASSPHRASE, PASSPHRASE)(dialog)

    answering(found)
    stage.find("office.found").click()  # type: ignore[attr-defined]
    (network,) = trusting.read(tmp_path / "office.crt")
    assert network.kind == "authority" and network.name == "Nordic Clusters"
    certificates = stage.home.path / "identity.crt"
    heard: list[str] = []

    def issue(dialog: Dialog) -> None:
        choose(dialog, "request", certificates)
        heard.extend(each.accessibleName() for each in dialog.findChildren(Fingerprint))
        choose(dialog, "authority", files["saved"])
        typed(PASSPHRASE)(dialog)

    own = identities.own(stage.home)
    answering(issue)
    stage.find("office.issue").click()  # type: ignore[attr-defined]
    assert own is not None and heard == [f"Fingerprint {own.spoken}"]

    def accept(dialog: Dialog) -> None:
        choose(dialog, "issued", stage.home.path / "identity-issued.crt")
        typed(PASSPHRASE)(dialog)

    answering(accept)
    page.own.buttons["accept"].click()
    after = identities.own(stage.home)
    assert after is not None and (after.issuer, after.person) == ("Nordic Clusters", own.person)
    assert read_identity(stage.home.identity_file, PASSPHRASE).fingerprint == after.fingerprint


def test_the_card_is_saved_and_the_fingerprint_copied(
    with_identity: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(with_identity)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "cards"))
    page.own.buttons["card"].click()
    assert sorted(each.name for each in (tmp_path / "cards").iterdir()) == ["Ann-Berg-card.pdf", "Ann-Berg.crt"]
    page.own.buttons["copy"].click()
    own = identities.own(with_identity.home)
    assert own is not None and QApplication.clipboard().text() == own.spoken


def test_a_dropped_certificate_is_compared_and_stands_in_the_list(stage: Stage, tmp_path: Path) -> None:
    page = page_of(stage)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(certificate(tmp_path)))])

    def compare(dialog: Dialog) -> None:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answering(compare)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPointF(), Qt.DropAction.CopyAction, mime, left, none))
    assert [each.name for each in trusting.trusted(stage.home)] == ["Bo Ek"]
    assert page.people.table.model().index(0, 0).data() == "Bo Ek" and page.people.table.isVisible()


def test_called_off_nothing_is_trusted(stage: Stage, tmp_path: Path) -> None:
    page = page_of(stage)
    answering(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    page.add_from(certificate(tmp_path))
    assert trusting.trusted(stage.home) == () and not page.people.table.isVisible()


def test_what_is_no_certificate_is_said_so(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "x.crt").write_text("nothing")
    page_of(stage).add_from(tmp_path / "x.crt")
    assert stage.window.shell.notices.said[-1].code == "KEY-001"


def test_the_list_is_gone_through_by_keys(stage: Stage, tmp_path: Path) -> None:
    for name in ("Bo Ek", "Cy Falk"):
        trusting.trust_card(stage.home, trusting.read(certificate(tmp_path, name))[0])
    page = page_of(stage)
    table = page.people.table
    table.setFocus()
    stage.press(Qt.Key.Key_Down)
    shown: list[str] = []

    def look(dialog: Dialog) -> None:
        shown.append(dialog.accessibleName())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answering(look)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert shown == ["Cy Falk"]
    answering(typed("left the network"))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert [each.name for each in trusting.trusted(stage.home)] == ["Bo Ek"]
    (note,) = trusting.distrusted(stage.home).values()
    assert note.endswith("Cy Falk left the network")


def test_an_identity_that_ends_soon_is_spoken_of_calmly(qtbot: QtBot, scenario: Scenario) -> None:
    then = Home(scenario.home.path, FixedClock(NOON.now() - timedelta(days=1_800)))
    identities.make(then, "Ann Berg", None, then.identity_file, PASSPHRASE)
    stage = Stage(qtbot, scenario)
    assert "Renew it before" in page_of(stage).ending.text
    stage.window.care.begin()
    stage.until(lambda: stage.window.care.condition is not None)
    condition = stage.window.care.condition
    assert condition is not None and condition.tone == "info" and "ends on" in condition.text
    stage.perform("home")
    assert condition.do is not None
    condition.do()
    assert isinstance(stage.window.page, IdentityPage) and stage.window.care.condition is None
    stage.close()
