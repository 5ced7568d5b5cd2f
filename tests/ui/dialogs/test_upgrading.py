"""A revised edition is offered on Prepare; what changes is shown before, and both wordings beside the question."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from editions import put_revision_on_shelf
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage, take_last_year

from workbench.kernel import locations
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.dialogs.upgrading import UpgradeDialog
from workbench.ui.dialogs.wording import WordingDialog
from workbench.ui.pages.interview.cards import LastYear
from workbench.ui.pages.prepare.page import PreparePage
from workbench.ui.widgets.buttons import Button


@pytest.fixture
def revised(qtbot: QtBot, scenario: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """A window over an answered assessment with last year, while a revised edition is on the shelf."""
    scenario.answer("members_total", 85).answer("partners_regional", 4).answer("partners_national", 5)
    scenario.score("2.5", 5, "Notes on all.")
    take_last_year(scenario)
    shelf = put_revision_on_shelf(tmp_path / "shelf")
    monkeypatch.setattr(locations, "editions", lambda: shelf)
    made = Stage(qtbot, scenario)
    yield made
    made.close()


def prepare(stage: Stage) -> PreparePage:
    page = stage.page.stage
    assert isinstance(page, PreparePage)
    return page


def answering(stage: Stage, act: Callable[[Dialog], None], button: str) -> None:
    """Press the banner's or card's button and act on the dialog that opens."""
    done: list[bool] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Dialog):
            QTimer.singleShot(20, look)
            return
        try:
            act(dialog)
        finally:
            done.append(True)
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(20, look)
    stage.find_named(button).click()
    stage.until(lambda: bool(done))
    stage.settled()


def words(dialog: Dialog) -> str:
    return "\n".join(label.accessibleName() or label.text() for label in dialog.findChildren(QLabel))


def upgraded(stage: Stage) -> Stage:
    answering(stage.open("prepare"), lambda dialog: dialog.primary.click(), "Show what changes")
    return stage.until(lambda: stage.page.view is not None and not stage.page.view.revised).settled()


def test_a_shipped_edition_is_not_offered_again(stage: Stage) -> None:
    assert prepare(stage.open("prepare")).edition.text == ""


def test_the_dialog_shows_counts_first_then_each_change_and_both_results(revised: Stage) -> None:
    seen: list[str] = []

    def look(dialog: Dialog) -> None:
        assert isinstance(dialog, UpgradeDialog)
        seen.append(words(dialog))

    answering(revised.open("prepare"), look, "Show what changes")
    (told,) = seen
    assert "The assessment rests on ecei-2013 2." in told and "1 reworded, 1 renamed, 1 merged" in told
    assert "(removed: cluster counts as participant at the end of the period.)" in told
    assert (
        told.index("1 reworded")
        < told.index("Worded otherwise")
        < told.index("Now: 5 of 150")
        < told.index("Afterwards: 4")
    )
    assert "Level 5 for 2.5 → level 4 for 2.5." in told


def test_calling_off_changes_nothing(revised: Stage) -> None:
    answering(revised.open("prepare"), lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape), "Show what changes")
    assert revised.on_disk().form.version == "2"
    assert prepare(revised).edition.text == "There is a revised edition, ecei-2013 3."


def test_an_upgrade_is_done_told_and_taken_back_by_one_key(revised: Stage) -> None:
    upgraded(revised)
    assert revised.on_disk().form.version == "3" and revised.on_disk().answers["partners_home"].value == 9
    assert "rests on ecei-2013 3 now" in revised.window.shell.notices.said[-1].text
    revised.perform("undo").settled()
    assert revised.on_disk().form.version == "2" and "partners_home" not in revised.on_disk().answers


def test_answers_under_another_wording_are_confirmed_on_prepare(revised: Stage) -> None:
    upgraded(revised)
    assert "Participants in all, Partner organisations at home. Are they right?" in prepare(revised).edition.text
    revised.find_named("They are right").click()
    revised.settled()
    revised.until(lambda: prepare(revised).edition.text == "")


def test_a_reworded_question_shows_what_changed_and_offers_nothing_to_keep(revised: Stage) -> None:
    upgraded(revised).open("interview", "1.1.0").settled()
    before = next(each for each in revised.interview.panel.findChildren(LastYear) if each.isVisible())
    shown = {button.text() for button in before.findChildren(Button) if not button.isHidden()}
    assert shown == {"What changed"} and "A signature can be seen." in before.accessibleName()
    seen: list[str] = []

    def look(dialog: Dialog) -> None:
        assert isinstance(dialog, WordingDialog)
        seen.append(words(dialog))

    answering(revised, look, "What changed")
    assert "(removed: whom) the (removed: cluster counts" in seen[0] and "(added: who signed by)" in seen[0]


def test_what_was_renamed_says_so_and_can_be_kept(revised: Stage) -> None:
    upgraded(revised).open("interview", "2.2.1").settled()
    before = [each for each in revised.interview.panel.findChildren(LastYear) if each.isVisible()]
    told = next(each for each in before if "another name" in each.accessibleName())
    shown = {button.text() for button in told.findChildren(Button) if not button.isHidden()}
    assert shown == {"Keep"}
