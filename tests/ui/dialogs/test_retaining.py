"""Until when assessments are kept: shown, reminded of on Home, extended with a reason, led on to erasing."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scenario import NOON, Scenario
from stage import Stage, answer_dialog, look_into

from workbench.application import assessing, retaining
from workbench.application.home import Home
from workbench.bootstrap import open_services
from workbench.kernel.clock import FixedClock
from workbench.ui.dialogs.erasing import EraseDialog
from workbench.ui.dialogs.retaining import STATE, UNTIL, KeepDialog, KeptDialog
from workbench.ui.pages.home import HomePage


@pytest.fixture
def due(qtbot: QtBot, tmp_path: Path) -> Stage:
    """A window in which one of two assessments has been kept as long as agreed."""
    scenario = Scenario(tmp_path)
    other = assessing.add_cluster(scenario.services, "Bothnia Steel", "FI")
    assessing.start_assessment(scenario.services, other, "ecei-2013", "2026")
    retaining.keep_until(scenario.services, scenario.id, NOON.now().date(), "as agreed")
    scenario.home = Home(scenario.home.path, FixedClock(NOON.now() + timedelta(days=2)))
    return Stage(qtbot, scenario)


def look(stage: Stage, act: Callable[[KeptDialog], None]) -> None:
    look_into(stage, "retention", KeptDialog, act)


def reminder(stage: Stage) -> str:
    page = stage.window.page
    assert isinstance(page, HomePage)
    return page._reminder.text


def keep(dialog: KeepDialog, day: str, why: str) -> None:
    """Write the day, Enter, why, Enter."""
    for entry, text in ((dialog.until, day), (dialog.why, why)):
        entry.setText(text)
        QTest.keyClick(entry, Qt.Key.Key_Return)


def test_home_reminds_of_what_is_due_and_stops_once_it_is_kept_longer(due: Stage) -> None:
    due.perform("home")
    assert reminder(due) == ""  # Not before the first window stands.
    due.window.shell.signals.settled.emit()
    due.until(lambda: "25\u00a0November\u00a02026" in reminder(due))
    answer_dialog(lambda dialog: keep(dialog, "31 December 2031", "renewal of the label"), KeepDialog)

    def act(dialog: KeptDialog) -> None:
        assert dialog.table.shown.index(0, STATE).data() == "Due"
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
        due.until(lambda: "2031" in str([dialog.table.shown.index(n, UNTIL).data() for n in (0, 1)]))

    look(due, act)
    due.until(lambda: reminder(due) == "")
    with open_services(due.path, writing=False, home=due.home) as services:
        assert retaining.kept_until(services, due.id).words == "Until 31\u00a0December\u00a02031: renewal of the label"  # type: ignore[arg-type]
    due.perform("undo").until(lambda: bool(reminder(due)))
    due.close()


def test_the_button_of_the_reminder_leads_to_what_is_due(due: Stage) -> None:
    due.perform("home").window.shell.signals.settled.emit()
    due.until(lambda: bool(reminder(due)))
    chosen: list[str] = []

    def see(dialog: KeptDialog) -> None:
        kept = dialog.chosen()
        chosen.append(kept.name if kept else "")
        dialog.reject()

    answer_dialog(see, KeptDialog)
    due.find_named("See what is due").click()
    due.until(lambda: bool(chosen))
    assert chosen == ["Kattegatt Vätgas 2026"]
    due.close()


def test_what_is_no_day_or_over_or_has_no_reason_is_asked_for_again(due: Stage) -> None:
    faults: list[str] = []

    def fill_in(dialog: KeepDialog) -> None:
        for day, why in (("soon", "x"), ("2001-01-01", "x"), ("2031-12-31", " ")):
            keep(dialog, day, why)
            faults.append(dialog.fault.text())
        due.find("keep.3").click()
        assert dialog.until.text() == "27\u00a0November\u00a02029"
        dialog.reject()

    answer_dialog(fill_in, KeepDialog)
    look(due, lambda dialog: dialog.keep.click())
    assert "no day" in faults[0] and "over already" in faults[1] and "reason" in faults[2]
    due.close()


def test_what_is_not_needed_any_more_leads_to_erasing_its_cluster(due: Stage) -> None:
    asked: list[str] = []

    def see(dialog: EraseDialog) -> None:
        asked.append(dialog.accessibleName())
        dialog.reject()

    answer_dialog(see, EraseDialog)
    answer_dialog(lambda dialog: dialog.erase.click(), KeptDialog)
    due.perform("retention").until(lambda: bool(asked))
    assert asked == ["Erase Kattegatt Vätgas?"]
    due.close()
