"""Two assessors at one laptop: the keyboard goes over by keys, each opens their own workspace, levels stay hidden."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from scenario import PASSPHRASE, Scenario
from stage import answer_dialog
from ui.test_locking import OTHER, Desk

from workbench.application import seating
from workbench.application.interviewing import give_level
from workbench.application.seating import Newcomer
from workbench.application.seats import Seat, list_seats
from workbench.kernel.ids import EntityId
from workbench.kernel.settings import Settings, write_settings
from workbench.store import encryption
from workbench.ui.dialogs.seats import NewSeatDialog, SwitchDialog
from workbench.ui.dialogs.unlock import UnlockDialog
from workbench.ui.pages.assessment import AssessmentPage

SECRET = "Only Ann saw the ledger"


def shown_in(widget: QWidget) -> str:
    """Return all words that stand in a window, and those that a screen reader is told."""
    words = []
    for each in [widget, *widget.findChildren(QWidget)]:
        words += [each.accessibleName(), each.accessibleDescription(), each.windowTitle(), each.toolTip()]
        words += [each.text()] if isinstance(each, QLabel | QAbstractButton | QLineEdit) else []
    return " ".join(words)


class Shared(Desk):
    """Ann's laptop, at which Bo has a seat."""

    def __init__(self, qtbot: QtBot, scenario: Scenario, *, with_bo: bool) -> None:
        write_settings(scenario.home.settings_file, Settings(workspace=str(scenario.path)))
        self.seat: Seat | None = None
        if with_bo:
            newcomer = Newcomer("Bo Lind", "bo@example.org", OTHER)
            self.seat = seating.add_seat(scenario.home, newcomer, scenario.folder)
            seating.join(scenario.services, scenario.id, self.seat, "co")
        super().__init__(qtbot, scenario, encrypted=True)
        self.unlock()

    @property
    def bo(self) -> Seat:
        assert self.seat is not None
        return self.seat

    def hand_over(self, passphrase: str = OTHER) -> None:
        """Press the key, Enter in the list, and give the passphrase."""
        before = self.window
        answer_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return), SwitchDialog)
        answer_dialog(lambda dialog: self._type(dialog, passphrase), UnlockDialog)
        before.perform("switch-person")
        self.until(lambda: self.starter.window is not None and self.window is not before)

    def _type(self, dialog: UnlockDialog, passphrase: str) -> None:
        QTest.keyClicks(dialog.form.entry.line, passphrase)
        QTest.keyClick(dialog.form.entry.line, Qt.Key.Key_Return)

    @property
    def name(self) -> str:
        return self.window.rail._person.accessibleName()


@pytest.fixture
def laptop(qtbot: QtBot, scenario: Scenario) -> Iterator[Shared]:
    desk = Shared(qtbot, scenario, with_bo=True)
    yield desk
    desk.close()


@pytest.fixture
def alone(qtbot: QtBot, scenario: Scenario) -> Iterator[Shared]:
    desk = Shared(qtbot, scenario, with_bo=False)
    yield desk
    desk.close()


def test_the_keyboard_goes_over_and_back_and_nobody_sees_the_others_levels(laptop: Shared) -> None:
    assert laptop.name == "Ann Berg is at the keyboard"
    assert laptop.window.rail._person._name.text() == "Ann"
    laptop.interview()
    entity = EntityId(laptop.id)
    laptop.window.shell.save(lambda services: give_level(services, entity, "1.1.1", 4, SECRET))
    laptop.until(lambda: laptop.window.shell.autosave.is_idle)
    laptop.hand_over()
    assert laptop.name == "Bo Lind is at the keyboard"
    assert laptop.window.shell.workspace == laptop.bo.workspace and laptop.window.shell.home == laptop.bo.home
    page = laptop.window.page
    assert isinstance(page, AssessmentPage), "where Ann was"
    laptop.until(lambda: page.view is not None and page.stage is not None)
    assert page.place().assessment == laptop.id
    assert page.view is not None and page.view.own_levels == {} and SECRET not in repr(page.view)
    assert SECRET not in "".join(shown_in(each) for each in QApplication.topLevelWidgets())
    laptop.until(lambda: encryption.is_locked(laptop.path))

    laptop.hand_over(PASSPHRASE)
    assert laptop.name == "Ann Berg is at the keyboard"
    laptop.until(lambda: encryption.is_locked(laptop.bo.workspace))


def test_without_the_passphrase_the_keyboard_stays(laptop: Shared) -> None:
    def refuse(dialog: UnlockDialog) -> None:
        laptop._type(dialog, "something else entirely")
        laptop.until(lambda: dialog.form.fault.isVisible())
        dialog.reject()

    answer_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return), SwitchDialog)
    seen = answer_dialog(refuse, UnlockDialog)
    laptop.window.perform("switch-person")
    assert seen and laptop.name == "Ann Berg is at the keyboard"
    assert encryption.is_locked(laptop.bo.workspace)


def test_the_next_start_asks_whoever_sat_there_last_and_the_other_can_begin_instead(
    laptop: Shared, qtbot: QtBot
) -> None:
    laptop.interview()
    laptop.hand_over()
    laptop.lock()
    assert "Bo Lind.workbench" in shown_in(laptop.locked)
    before = laptop.locked
    buttons = [each for each in before.findChildren(QWidget) if "unlock.person" in each.accessibleIdentifier()]
    assert [each.accessibleName() for each in buttons] == ["Ann Berg instead"]
    QTest.keyClick(buttons[0], Qt.Key.Key_Return)
    laptop.until(lambda: laptop.starter.locked is not None and laptop.starter.locked is not before)
    assert laptop.path.name in shown_in(laptop.locked)
    laptop.unlock()
    assert laptop.name == "Ann Berg is at the keyboard"


def test_somebody_new_gets_a_workspace_of_their_own_and_joins_what_is_open(alone: Shared) -> None:
    assert alone.window.rail._person._name.text() == "", "nobody else works here"
    alone.interview()

    def fill(dialog: NewSeatDialog) -> None:
        assert dialog.focusWidget() is dialog.name
        for entry, text in (
            (dialog.name, "Bo Lind"), (dialog.email, "bo@example.org"), (dialog.secret.first, OTHER),
            (dialog.secret.again, OTHER),
        ):  # fmt: skip
            QTest.keyClicks(entry, text)
        QTest.keyClick(dialog.secret.again, Qt.Key.Key_Return)

    before = alone.window
    answer_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return), SwitchDialog)
    answer_dialog(fill, NewSeatDialog)
    before.perform("switch-person")
    alone.until(lambda: alone.starter.window is not None and alone.window is not before)
    assert alone.name == "Bo Lind is at the keyboard"
    page = alone.window.page
    assert isinstance(page, AssessmentPage)
    alone.until(lambda: page.view is not None)
    assert page.view is not None
    assert {each.name: each.role for each in page.view.dossier.people} == {"Ann Berg": "lead", "Bo Lind": "co"}
    assert [each.person.name for each in list_seats(alone.home)] == ["Ann Berg", "Bo Lind"]


def test_who_has_no_passphrase_is_said_not_to_be_blind(qtbot: QtBot, scenario: Scenario) -> None:
    write_settings(scenario.home.settings_file, Settings(workspace=str(scenario.path)))
    seating.add_seat(scenario.home, Newcomer("Bo Lind", "bo@example.org", OTHER), scenario.folder)
    desk = Desk(qtbot, scenario, encrypted=False)
    told: list[str] = []

    def look(dialog: SwitchDialog) -> None:
        told.append(shown_in(dialog))
        dialog.reject()

    answer_dialog(look, SwitchDialog)
    desk.window.perform("switch-person")
    assert "The workspace of Ann Berg has no passphrase" in told[0] and "not blind" in told[0]
    desk.close()
