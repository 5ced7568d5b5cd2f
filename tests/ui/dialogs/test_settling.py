"""What colleagues differ on: told at the top, settled by one digit, with both values kept."""

from collections.abc import Iterator

import pytest
from company import Colleague
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.application.participating import declare_interest
from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, new_id
from workbench.ui.dialogs.settling import SettlingDialog


@pytest.fixture
def differing(qtbot: QtBot, scenario: Scenario) -> Iterator[Stage]:
    """Ann and Bo have said different numbers of participants, in all and committed."""
    bo = Colleague(scenario, "Bo").join()
    declare_interest(scenario.services, scenario.id, "none")
    for field, first, second in (("members_total", 85, 86), ("members_committed", 70, 71)):
        for services, number in ((scenario.services, first), (bo.services, second)):
            said = Statement(EntityId(scenario.id), f"answer/{field}", number, new_id(), parents=())
            services.say([said])
    made = Stage(qtbot, scenario)
    yield made
    made.close()


def with_dialog(do: list[Qt.Key], told: list[str], stage: Stage) -> None:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettlingDialog)
        for key in do:
            told.append(f"{dialog._title.text()}: {', '.join(each.text() for each in dialog._group.buttons())}")
            stage.press(key)

    QTimer.singleShot(400, act)


def test_a_digit_settles_one_after_the_other(differing: Stage) -> None:
    stage, told = differing.open("interview", "1.1.0"), list[str]()
    assert stage.page._banner._text.text() == "You and your colleagues differ on two values."
    with_dialog([Qt.Key.Key_1, Qt.Key.Key_2], told, stage)
    stage.perform("settle")
    stage.until(lambda: len(told) == 2)
    stage.settled()
    stage.until(lambda: stage.page._banner.isHidden())
    assert told[0].startswith("Participants in all: 1   8")
    answers = stage.on_disk().answers
    assert {answers["members_total"].value, answers["members_committed"].value} <= {85, 86, 70, 71}
    assert {answers[name].how for name in ("members_total", "members_committed")} == {"settled"}


def test_later_leaves_both_values_as_they_are(differing: Stage) -> None:
    stage, told = differing.open("interview", "1.1.0"), list[str]()
    with_dialog([Qt.Key.Key_Escape], told, stage)
    stage.perform("settle")
    stage.until(lambda: len(told) == 1)
    stage.settled()
    assert "members_total" not in stage.on_disk().answers
    assert stage.page._banner.isVisible()
