"""A second and a third signer add their signatures in the window, by keys alone; everything else is refused there."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scenario import NOON, PASSPHRASE
from signed_packages import Signed, Signer, signed_by, signer, unsigned
from stage import answer_dialog

from workbench.application.home import Home
from workbench.kernel.clock import FixedClock
from workbench.kernel.settings import Settings
from workbench.ui.dialogs.cosign import CosignDialog
from workbench.ui.opening import open_viewer
from workbench.ui.pages.packages.page import PackagesPage
from workbench.ui.shell import Place
from workbench.ui.window import Window


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Signed:
    """A package for three signers, signed by Ann."""
    return signed_by(unsigned(tmp_path_factory.mktemp("made"), 3), (0,))


@pytest.fixture
def package(made: Signed, tmp_path: Path) -> Signed:
    """The file as it reached the next signer."""
    return made.copied(tmp_path / "from-ann.asice")


class Desk:
    """Somebody at their own laptop who opened a package."""

    def __init__(self, qtbot: QtBot, home: Home, identity: Path, package: Path) -> None:
        self.qtbot = qtbot
        self.window: Window = open_viewer(home, Settings(identity=str(identity)))
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.go(Place("packages", file=str(package)))
        self.until(lambda: bool(self.page.answer.text()))

    @property
    def page(self) -> PackagesPage:
        page = self.window.page
        assert isinstance(page, PackagesPage)
        return page

    @property
    def is_offered(self) -> bool:
        return self.page.verdict.buttons["sign"].isVisible()

    def until(self, holds: object) -> None:
        self.qtbot.waitUntil(holds, timeout=20_000)

    def sign(self, passphrase: str = PASSPHRASE) -> str:
        """Press the key, type the passphrase, press Enter; return the reason where it was refused."""
        refused: list[str] = []

        def type_it(dialog: CosignDialog) -> None:
            QTest.keyClicks(dialog.focusWidget(), passphrase)
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
            self.until(lambda: dialog.answer is not None or bool(dialog.fault.text()))
            if dialog.answer is None:
                refused.append(dialog.fault.text())
                QTest.keyClick(dialog, Qt.Key.Key_Escape)

        before = self.page.told
        answer_dialog(type_it, CosignDialog)
        self.window.perform("sign")
        if not refused:
            self.until(lambda: self.page.told is not before)
        return "".join(refused)


@pytest.fixture
def desks(qtbot: QtBot) -> Iterator[list[Desk]]:
    """Those who sit down in a test."""
    found: list[Desk] = []
    yield found
    for each in found:
        each.window.close()
        each.window.shell.operations.close()


def sit_down(desks: list[Desk], qtbot: QtBot, who: Signer, package: Path) -> Desk:
    desks.append(Desk(qtbot, who.home, who.path, package))
    return desks[-1]


def test_the_second_and_the_third_signer_add_theirs_by_keys(desks: list[Desk], qtbot: QtBot, package: Signed) -> None:
    _, bo, cy = package.signers
    desk = sit_down(desks, qtbot, bo, package.path)
    assert desk.page.verdict.waits.text() == "Signed by Ann Berg. It waits for Bo Þórsson, Cy Falk."
    assert desk.is_offered and desk.sign() == ""
    assert not desk.is_offered, "only once"
    desk = sit_down(desks, qtbot, cy, package.path)
    assert desk.page.verdict.waits.text().endswith("Your signature is the one that it waits for.")
    assert desk.sign() == ""
    verdict = package.judge(package.path)
    assert verdict.accepted and len(verdict.signatures) == 3
    assert desk.page.answer.text() == "Valid, not everybody trusted", "by Cy, who trusts nobody yet"


def test_who_need_not_sign_is_told_whom_it_waits_for_and_is_refused(
    desks: list[Desk], qtbot: QtBot, package: Signed, tmp_path: Path
) -> None:
    content = package.path.read_bytes()
    desk = sit_down(desks, qtbot, signer(tmp_path, "Dag Ek"), package.path)
    assert "none of the signers that this package asks for" in desk.sign()
    assert package.path.read_bytes() == content


def test_a_wrong_passphrase_signs_nothing_and_the_next_try_does(
    desks: list[Desk], qtbot: QtBot, package: Signed
) -> None:
    content = package.path.read_bytes()
    desk = sit_down(desks, qtbot, package.signers[1], package.path)
    assert "does not open" in desk.sign("something else")
    assert package.path.read_bytes() == content
    assert desk.sign() == ""


def test_an_identity_that_has_ended_signs_nothing(desks: list[Desk], qtbot: QtBot, package: Signed) -> None:
    content, bo = package.path.read_bytes(), package.signers[1]
    later = Home(bo.home.path, FixedClock(NOON.now() + timedelta(days=4_000)))
    desk = sit_down(desks, qtbot, Signer(later, bo.path), package.path)
    assert "is valid from" in desk.sign()
    assert package.path.read_bytes() == content


def test_what_was_changed_meanwhile_is_not_signed(desks: list[Desk], qtbot: QtBot, package: Signed) -> None:
    desk = sit_down(desks, qtbot, package.signers[1], package.path)
    content = bytearray(package.path.read_bytes())
    content[len(content) // 2] ^= 0x20
    package.path.write_bytes(content)
    assert desk.sign() != ""
    assert package.path.read_bytes() == content


@pytest.mark.parametrize("state", ["signed already", "complete", "changed"])
def test_where_nothing_can_be_added_no_button_stands_and_the_key_says_why(
    desks: list[Desk], qtbot: QtBot, package: Signed, tmp_path: Path, state: str
) -> None:
    ann, *_ = package.signers
    who = ann
    if state == "complete":
        signed_by(package, (1, 2))
        who = signer(tmp_path, "Dag Ek")
    path = package.path
    if state == "changed":
        path = package.with_members(tmp_path, lambda members: members.update({"form.yaml": b"other"}))
    desk = sit_down(desks, qtbot, who, path)
    waits = "You have signed. Send it on: it waits for Bo Þórsson, Cy Falk." if state == "signed already" else ""
    assert not desk.is_offered and desk.page.verdict.waits.text() == waits
    desk.window.perform("sign")
    said = desk.window.shell.notices.said[-1].text
    assert {
        "signed already": "Ann Berg has signed", "complete": "Everybody who has to sign", "changed": "was not signed",
    }[state] in said  # fmt: skip


def test_who_has_no_identity_on_this_laptop_chooses_one_first(
    desks: list[Desk], qtbot: QtBot, package: Signed, tmp_path: Path
) -> None:
    nobody = Signer(Home(tmp_path / "empty", NOON), tmp_path / "none.p12")
    desk = sit_down(desks, qtbot, nobody, package.path)
    seen: list[tuple[str, str]] = []

    def look(dialog: CosignDialog) -> None:
        dialog.primary.click()
        seen.append((dialog.fault.text(), dialog.focusWidget().accessibleName()))
        dialog.file.path = package.signers[1].path
        dialog.file.chosen.emit(dialog.file.path)
        QTest.keyClicks(dialog.focusWidget(), PASSPHRASE)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    answer_dialog(look, CosignDialog)
    desk.window.perform("sign")
    assert seen == [("Choose the file of your signing identity (.p12) first.", "Choose: Your signing identity")]
    assert [each.signer for each in package.judge(package.path).signatures] == ["Ann Berg", "Bo Þórsson"]
