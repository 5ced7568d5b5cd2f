"""How one scores, in the window: only one's own, honest where nothing can be told, given away only by one's act."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from application.test_calibrating import CLUSTERS, assess
from company import Colleague
from looks import SCENES, clipped
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.ui.dialogs import giving_away
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.models.calibration import DRAWN, MEAN
from workbench.ui.pages.identity import IdentityPage
from workbench.ui.pages.identity.calibration import CalibrationCard
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode


@pytest.fixture
def experienced(qtbot: QtBot, scenario: Scenario) -> Iterator[Stage]:
    """Ann's window after six assessments in which she gave two indicators of section 2 a level too many."""
    bo = Colleague(scenario, "Bo")
    for number, cluster in enumerate(CLUSTERS):
        assess(scenario, bo, cluster, {"2.1": 4, "2.4": 4, "2.5": 5} if number % 2 else {"2.1": 4, "2.4": 4, "4.2": 2})
    made = Stage(qtbot, scenario)
    yield made
    made.close()


def card_of(stage: Stage) -> CalibrationCard:
    stage.perform("identity").settled()
    page = stage.window.page
    assert isinstance(page, IdentityPage)
    return page.calibration


def test_one_who_scored_with_nobody_is_told_what_counts(stage: Stage) -> None:
    card = card_of(stage)
    assert card.told.text().startswith("Nothing to tell yet") and not card.table.isVisibleTo(card)
    assert not card.share.isVisibleTo(card)


def test_figures_stand_with_their_intervals_and_how_to_read_them(experienced: Stage) -> None:
    card = card_of(experienced)
    experienced.until(lambda: card.own.found is not None)
    assert "180 levels of 6 assessments: 18 moved" in card.told.text()
    shown = [card.model.index(0, column).data() for column in range(5)]
    assert shown[0] == "All" and "to" in shown[MEAN] and shown[3:] == ["18 of 180", "6"]
    heard = card.model.index(1, DRAWN).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard in {"none can be told", "you score higher", "you score lower"}
    rows = card.model.rowCount()
    card.each.setFocus()
    experienced.press(Qt.Key.Key_Space)
    assert card.model.rowCount() == rows + 30


def test_it_is_given_away_only_after_reading_what_the_file_holds(
    experienced: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = card_of(experienced)
    experienced.until(lambda: card.own.may_share)
    target, read = tmp_path / "mine.json", list[str]()
    monkeypatch.setattr(giving_away, "choose_new_file", lambda *_: target)

    def look(accepts: bool) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        read.extend(each.text() for each in dialog.findChildren(QLabel))
        dialog.accept() if accepts else dialog.reject()

    QTimer.singleShot(200, lambda: look(accepts=False))
    card.share.click()
    assert not target.exists() and any("No cluster, no period" in each for each in read)
    QTimer.singleShot(200, lambda: look(accepts=True))
    card.share.click()
    experienced.until(target.exists).settled()
    assert json.loads(target.read_text())["whole"]["n"] == 180
    QTimer.singleShot(200, lambda: look(accepts=True))
    card.share.click()
    experienced.settled()
    assert experienced.window.shell.notices.said[-1].text.startswith(f"{target} exists already")


@pytest.mark.parametrize(("size", "percent"), SCENES)
def test_no_word_is_clipped(experienced: Stage, size: tuple[int, int], percent: int) -> None:
    theme.use(Mode.LIGHT, percent)
    experienced.window.resize(*size)
    card = card_of(experienced)
    experienced.until(lambda: card.own.found is not None).settled()
    assert clipped(experienced) == ""
