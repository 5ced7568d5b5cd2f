"""Sync: what colleagues differ on is settled by a key, and an exchange over a folder lets both agree."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from company import Colleague
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scenario import NOON, Scenario
from stage import Stage, answer_dialog

from workbench.application.interviewing import take_text
from workbench.application.participating import declare_interest
from workbench.application.settling import Said
from workbench.application.visiting import plan_visit
from workbench.domain.revisions import Statement
from workbench.kernel.clock import FixedClock
from workbench.kernel.ids import EntityId, new_id
from workbench.ui.dialogs.comparing import ComparingDialog
from workbench.ui.dialogs.shared_place import PlaceDialog
from workbench.ui.pages.sync import SyncPage
from workbench.ui.pages.sync.value import names_of
from workbench.ui.shell import Place


def differ(scenario: Scenario, bo: Colleague, field: str, ours: object, theirs: object) -> None:
    for services, value in ((scenario.services, ours), (bo.services, theirs)):
        services.say([Statement(EntityId(scenario.id), f"answer/{field}", value, new_id(), parents=())])


@pytest.fixture
def differing(qtbot: QtBot, scenario: Scenario) -> Iterator[Stage]:
    """Ann and Bo have said different numbers of participants, in all and committed."""
    bo = Colleague(scenario, "Bo").join()
    declare_interest(scenario.services, scenario.id, "none")
    differ(scenario, bo, "members_total", 85, 86)
    differ(scenario, bo, "members_committed", 70, 71)
    made = Stage(qtbot, scenario)
    yield made
    made.close()


def open_sync(stage: Stage) -> SyncPage:
    stage.show("sync").settled()
    page = stage.window.page
    assert isinstance(page, SyncPage)
    return page


def settled(stage: Stage, page: SyncPage, left: int) -> None:
    stage.settled()
    stage.until(lambda: page.shared is not None and len(page.shared.differences) == left)


def value(stage: Stage, field: str) -> object:
    return stage.on_disk().answers[field].value


def test_without_a_place_it_says_with_whom_one_shares_all_the_same(differing: Stage) -> None:
    page = open_sync(differing)
    assert page.last.text() == "You share work with Bo Lind: choose a place that all of you reach, or carry files."


def test_whoever_shares_nothing_works_alone(stage: Stage) -> None:
    assert open_sync(stage).last.text() == "You work on this laptop alone."


# What colleagues differ on


def test_a_digit_settles_one_after_the_other(differing: Stage) -> None:
    page = open_sync(differing)
    assert page.conflict.count.text() == "Difference 1 of 2"
    assert [card.button.text() for card in page.conflict.cards] == ["Use 85", "Use 86"]
    differing.press(Qt.Key.Key_2)
    settled(differing, page, 1)
    differing.press(Qt.Key.Key_1)
    settled(differing, page, 0)
    assert (value(differing, "members_total"), value(differing, "members_committed")) == (86, 70)
    answers = differing.on_disk().answers
    assert {answers[name].how for name in ("members_total", "members_committed")} == {"settled"}
    assert not page.conflict.isVisible()


def test_a_digit_that_is_held_for_long_settles_once(differing: Stage) -> None:
    page = open_sync(differing)
    for repeats in (False, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, "2", repeats)
        QApplication.sendEvent(page, key)
        differing.settled()
    settled(differing, page, 1)


def test_two_values_of_one_colleague_are_told_apart() -> None:
    said = [Said(each, str(each), "Ann", f"2026-11-25T1{each}:00:00.000Z", "", False, "") for each in (2, 1, 3)]
    assert names_of(said) == ["Ann, 2 of 3 in time", "Ann, 1 of 3 in time", "Ann, 3 of 3 in time"]
    assert names_of(said[:2]) == ["Ann, later", "Ann, earlier"] and names_of(said[:1]) == ["Ann"]


def test_a_settled_value_can_be_undone(differing: Stage) -> None:
    page = open_sync(differing)
    differing.press(Qt.Key.Key_2)
    settled(differing, page, 1)
    differing.perform("undo").settled()
    settled(differing, page, 2)
    assert {each.who for each in page.conflict.differences[0].said} == {"Ann Berg", "Bo Lind"}


def test_a_third_value_stands_with_its_reason(differing: Stage) -> None:
    page = open_sync(differing)
    page.conflict.why.setText("We counted again")
    page.conflict.other.setFocus()
    differing.type("12")  # Digits that are typed into a text settle nothing.
    assert page.shared is not None and len(page.shared.differences) == 2
    page.conflict.other.setText("90")
    differing.press(Qt.Key.Key_Return)
    settled(differing, page, 1)
    assert value(differing, "members_total") == 90


def test_what_is_no_number_is_told_and_stays_where_it_was_typed(differing: Stage) -> None:
    page = open_sync(differing)
    page.conflict.other.setText("many")
    page.conflict.use_other.click()
    differing.settled()
    differing.until(lambda: differing.window.banner.text != "")
    assert page.conflict.other.text() == "many" and len(page.conflict.differences) == 2


def test_f7_goes_to_the_next_one_and_shift_f7_back(differing: Stage) -> None:
    page = open_sync(differing)
    for action, count in (("next-problem", "2 of 2"), ("next-problem", "1 of 2"), ("previous-problem", "2 of 2")):
        differing.perform(action)
        assert page.conflict.count.text() == f"Difference {count}"
    assert differing.focus is page.conflict.cards[0].button


def test_a_colleague_is_asked_by_the_mark_for_discussion(differing: Stage) -> None:
    page = open_sync(differing)
    assert page.conflict.ask.text() == "Ask Bo"
    page.conflict.ask.click()
    differing.settled()
    differing.until(lambda: page.conflict.shown is not None and page.conflict.shown.is_discussed)
    assert page.conflict.ask.text() == "Take the question back"


def test_the_rail_counts_and_says_what_waits(differing: Stage) -> None:
    differing.window.differing.count()  # type: ignore[union-attr]
    rail = differing.window.rail
    differing.until(lambda: rail._buttons["sync"].accessibleName() == "Sync, two differences")
    page = open_sync(differing)
    for left in (1, 0):
        differing.press(Qt.Key.Key_1)
        settled(differing, page, left)
    differing.until(lambda: rail._buttons["sync"].accessibleName() == "Sync")


def test_the_line_above_an_assessment_leads_here(differing: Stage) -> None:
    differing.open("interview", "1.1.0")
    assert differing.page._banner._text.text() == "You and your colleagues differ on two values."
    differing.perform("settle")
    assert isinstance(differing.window.page, SyncPage)
    assert differing.window.page.assessment == differing.id


def test_a_screen_reader_hears_whose_value_a_button_takes(differing: Stage) -> None:
    page = open_sync(differing)
    found = QAccessible.queryAccessibleInterface(page.conflict.cards[1].button)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Use 86, Bo Lind"
    assert "25\xa0November\xa02026" in found.text(QAccessible.Text.Description)


def test_two_values_of_ones_own_are_told_apart(qtbot: QtBot, scenario: Scenario) -> None:
    """An old copy of the file was put back, and the same question answered once more: both are one's own."""
    Colleague(scenario, "Bo").join()
    scenario.services.say([Statement(EntityId(scenario.id), "answer/members_total", 85, new_id(), parents=())])
    later_ = replace(scenario.services, clock=FixedClock(NOON.now() + timedelta(minutes=7)))
    later_.say([Statement(EntityId(scenario.id), "answer/members_total", 86, new_id(), parents=())])
    stage = Stage(qtbot, scenario)
    page = open_sync(stage)
    names = [each.button.accessibleName() for each in page.conflict.cards]
    assert names == ["Use 85, Yours, earlier", "Use 86, Yours, later"]
    assert page.conflict.why.text() == "This is the right one." and "theirs" not in page.footer_hints()
    assert page.conflict._story.text().startswith("You changed this in two places")
    stage.window.page.setFocus()
    stage.press(Qt.Key.Key_2)
    settled(stage, page, 0)
    assert value(stage, "members_total") == 86
    stage.close()


def test_by_keys_alone_from_the_rail_to_a_choice_and_back(differing: Stage) -> None:
    differing.window.go(Place("home"))
    differing.press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    differing.until(lambda: isinstance(differing.window.page, SyncPage) and differing.window.page.found is not None)
    page = differing.window.page
    assert isinstance(page, SyncPage)
    differing.until(lambda: differing.focus is page.conflict.cards[0].button)
    differing.press(Qt.Key.Key_F7)
    assert page.conflict.count.text() == "Difference 2 of 2"
    differing.press(Qt.Key.Key_Tab)
    assert differing.focus is page.conflict.cards[1].button
    differing.press(Qt.Key.Key_Return)
    settled(differing, page, 1)
    assert value(differing, "members_committed") == 71
    assert differing.focus is page.conflict.cards[0].button
    for pane in (page.place_card.choose, page.list.view, page.conflict.cards[0].button):
        differing.until(lambda: differing.focus is not None)
        for _ in range(5):
            if differing.focus is pane:
                break
            differing.press(Qt.Key.Key_F6)
        assert differing.focus is pane
    differing.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert differing.window.page is not page


def test_a_workspace_that_is_only_read_settles_and_sends_nothing(differing: Stage) -> None:
    differing.window.shell.read_only = "Opened elsewhere."
    page = open_sync(differing)
    assert not page.now.isEnabled() and not page.place_card.choose.isEnabled()
    page.conflict.take(1)
    differing.settled()
    assert page.shared is not None and len(page.shared.differences) == 2


# Two windows, two workspaces, and a folder between them


@pytest.fixture
def pair(qtbot: QtBot, scenario: Scenario, tmp_path: Path) -> Iterator[tuple[Stage, Stage]]:
    """Ann's window over an assessment that Bo has joined, and Bo's over an empty workspace."""
    bo = Colleague(scenario, "Bo").join()
    declare_interest(scenario.services, scenario.id, "none")
    known = SimpleNamespace(path=scenario.folder / "bo.workbench", id=scenario.id, home=bo.home, close=lambda: None)
    both = Stage(qtbot, scenario), Stage(qtbot, known)  # type: ignore[arg-type]
    (tmp_path / "shared").mkdir()
    yield both
    for each in both:
        each.close()


def choose_folder(stage: Stage, folder: Path) -> None:
    def type_address(dialog: PlaceDialog) -> None:
        dialog.address.setText(str(folder))
        dialog.primary.click()

    page = open_sync(stage)
    answer_dialog(type_address, PlaceDialog)
    page.place_card.choose.click()
    stage.until(lambda: stage.window.shell.settings.hub == str(folder))


def exchange(stage: Stage, act: Callable[[], object] | None = None) -> SyncPage:
    """Sync, and wait until what came of it is shown."""
    page, told = open_sync(stage), list[object]()
    page.exchange.ended.connect(told.append)
    page.exchange.failed.connect(told.append)
    (act or page.now.click)()
    stage.until(lambda: bool(told))
    stage.settled()
    stage.until(lambda: not page._is_reading)
    return page


def trust(stage: Stage, page: SyncPage) -> None:
    def compare(dialog: ComparingDialog) -> None:
        dialog.compared.setChecked(True)
        dialog.primary.click()

    answer_dialog(compare, ComparingDialog)
    exchange(stage, page.invitations.buttons[0].click)


def say(stage: Stage, field: str, text: str) -> None:
    stage.window.shell.save(lambda services: take_text(services, EntityId(stage.id), field, text))
    stage.settled()


def test_two_windows_agree_over_a_folder(pair: tuple[Stage, Stage], tmp_path: Path) -> None:
    ann, bo = pair
    for each in pair:
        choose_folder(each, tmp_path / "shared")
    say(ann, "members_total", "84")
    assert "sent" in exchange(ann).place_card.state.text()
    page = exchange(bo)
    assert [each.name for each in page.invitations.invitations] == ["Ann Berg"]
    trust(bo, page)  # Then it syncs again by itself.
    assert not page.invitations.isVisible() and page.found is not None
    assert [each.people for each in page.found] == [("Ann Berg",)]
    assert value(bo, "members_total") == 84
    exchange(ann)
    say(ann, "members_total", "85")
    say(bo, "members_total", "86")
    say(bo, "members_committed", "71")
    exchange(bo)
    page = exchange(ann)
    assert [card.button.text() for card in page.conflict.cards] == ["Use 85", "Use 86"]
    assert page.conflict.shown is not None and page.conflict.shown.before is not None
    assert page.conflict.shown.before.text == "84"
    assert page.conflict.shown.said[1].where == "their laptop"
    assert [each.who for each in page.merged._merged] == ["Bo Lind"] and page.merged.isVisible()
    ann.press(Qt.Key.Key_2)
    settled(ann, page, 0)
    exchange(ann)
    page = exchange(bo)
    assert page.shared is not None and page.shared.differences == ()
    assert value(ann, "members_total") == value(bo, "members_total") == 86


def test_after_a_sync_the_first_value_has_the_focus_and_what_is_settled_is_no_longer_told_of(
    pair: tuple[Stage, Stage], tmp_path: Path
) -> None:
    ann, bo = pair
    for each in pair:
        choose_folder(each, tmp_path / "shared")
    say(ann, "members_total", "84")
    exchange(ann)
    trust(bo, exchange(bo))
    exchange(ann)
    for each, text in ((ann, "85"), (bo, "86")):
        say(each, "members_total", text)
    exchange(bo)
    page = exchange(ann)
    ann.until(lambda: bool(page.conflict.cards) and ann.focus is page.conflict.cards[0].button)
    assert page.place_card.state.text().endswith("One value needs your decision.")
    ann.press(Qt.Key.Key_2)
    settled(ann, page, 0)
    assert "decision" not in page.place_card.state.text()
    ann.perform("undo").settled()
    settled(ann, page, 1)
    assert page.conflict._before.text().startswith("Before: 84, Ann Berg"), "and not what was taken back"
    assert page.place_card.state.text().endswith("One value needs your decision.")


def test_a_carried_file_does_what_the_folder_does(pair: tuple[Stage, Stage], tmp_path: Path) -> None:
    ann, bo = pair
    say(ann, "members_total", "84")
    carried = tmp_path / "for-bo.carried"
    page = open_sync(ann)
    page.exchange.carry(carried)
    ann.until(lambda: carried.exists() and not page.exchange.is_running)
    page = open_sync(bo)
    exchange(bo, lambda: page.exchanging.take_file(carried))
    trust(bo, page)
    assert value(bo, "members_total") == 84


def test_a_place_that_is_not_there_says_what_is_safe(pair: tuple[Stage, Stage], tmp_path: Path) -> None:
    ann, _ = pair
    choose_folder(ann, tmp_path / "gone" / "away")
    page = exchange(ann)
    assert "safe on this laptop" in page.place_card.state.text()
    assert page.now.isEnabled() and ann.focus is page.now


def test_a_visit_that_is_under_way_is_not_sent_unless_it_is_asked_for(
    pair: tuple[Stage, Stage], tmp_path: Path
) -> None:
    ann, bo = pair
    for each in pair:
        choose_folder(each, tmp_path / "shared")
    today = ann.home.clock.now().date()
    ann.window.shell.save(lambda services: plan_visit(services, EntityId(ann.id), today))
    page = exchange(ann)
    assert page.shared is not None and page.shared.is_visited and page.shared.unsent > 0
    assert exchange(bo).invitations.invitations == ()
    page.one.send.click()
    exchange(ann)
    assert len(exchange(bo).invitations.invitations) == 1


def test_an_exchange_can_be_called_off_and_comes_next_time(pair: tuple[Stage, Stage], tmp_path: Path) -> None:
    ann, _ = pair
    choose_folder(ann, tmp_path / "shared")
    page, told = open_sync(ann), list[bool]()
    page.exchange.cancelled.connect(lambda: told.append(True))
    page.now.click()
    page.place_card.pause.click()
    page.place_card.cancel.click()
    ann.until(lambda: bool(told))
    assert page.place_card.state.text().startswith("Cancelled.")
    assert "sent" in exchange(ann).place_card.state.text()


# Choosing the place


def test_an_address_is_shown_and_kept_without_the_password(stage: Stage) -> None:
    page = open_sync(stage)

    def type_address(dialog: PlaceDialog) -> None:
        assert not dialog.user.isVisible()
        dialog.address.setText("https://cloud.example.org/dav")
        assert dialog.user.isVisible()
        dialog.user.setText("ann")
        dialog.password.setText("s3cret-word")
        dialog.primary.click()

    answer_dialog(type_address, PlaceDialog)
    page.place_card.choose.click()
    stage.until(lambda: page.place_card.where.whole() == "https://ann@cloud.example.org/dav")
    assert page.exchange.password == "s3cret-word"
    assert "s3cret" not in stage.home.settings_file.read_text(encoding="utf-8")


def test_an_address_that_is_none_is_told_in_the_dialog(stage: Stage) -> None:
    page, told = open_sync(stage), list[str]()

    def type_address(dialog: PlaceDialog) -> None:
        for address in ("", "gopher://example.org/x"):
            dialog.address.setText(address)
            dialog.primary.click()
            told.append(dialog.fault.text())
        dialog.reject()

    answer_dialog(type_address, PlaceDialog)
    page.place_card.choose.click()
    assert told[0].startswith("No address was given.") and "gopher" in told[1]
    assert stage.window.shell.settings.hub == ""


def test_a_folder_that_is_mistyped_later_is_told_in_the_dialog_and_not_made(stage: Stage, tmp_path: Path) -> None:
    page, told, first = open_sync(stage), list[str](), tmp_path / "shared"
    first.mkdir()

    def type_address(dialog: PlaceDialog) -> None:
        for address in (tmp_path / "shraed", tmp_path / "shared2"):
            dialog.address.setText(str(address))
            dialog.primary.click()
            told.append(dialog.fault.text())
            (tmp_path / "shared2").mkdir(exist_ok=True)

    stage.window.shell.keep(replace(stage.window.shell.settings, hub=str(first)))
    page.exchanging.show_place()
    answer_dialog(type_address, PlaceDialog)
    page.place_card.choose.click()
    assert "shraed, and none was made" in told[0] and not (tmp_path / "shraed").exists()
    assert stage.window.shell.settings.hub == str(tmp_path / "shared2"), "one that is there is taken"


def test_the_footer_says_offline_only_where_the_shared_place_is_no_server(differing: Stage) -> None:
    footer = differing.window.footer
    assert footer.kept.text() == "Offline, all work kept on this laptop"
    for hub, words in (("https://cloud.example.org/dav", "All work kept on this laptop, online only to sync"),
                       ("/srv/shared", "Offline, all work kept on this laptop")):  # fmt: skip
        footer.show_place(hub)
        assert footer.kept.text() == words
