"""The window: pages, the way back, undo in words, closing, practice."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.kernel.settings import Settings, read_settings
from workbench.ui import commands, shell
from workbench.ui.main import Starter
from workbench.ui.pages.browse.page import BrowsePage
from workbench.ui.shell import Place

WINDOW = Path(__file__).parents[2] / "workbench" / "ui" / "window.py"
CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_window_module_only_places_pages() -> None:
    text = WINDOW.read_text(encoding="utf-8")
    assert text.count("\n") < 300
    assert "sqlite" not in text and "store" not in text


def test_pages_are_built_when_they_are_first_wanted(stage: Stage) -> None:
    stage.window.perform("home")
    assert set(stage.window._pages) == {"home"}
    stage.window.perform("settings")
    assert set(stage.window._pages) == {"home", "settings"}


def test_back_and_forward_go_through_pages(stage: Stage) -> None:
    stage.window.perform("home")
    stage.open(indicator="2.1").perform("settings").perform("back")
    assert (stage.window.page.name, stage.interview.indicator) == ("assessment", "2.1")
    stage.perform("forward")
    assert stage.window.page.name == "settings"


def test_the_next_start_leads_to_where_one_stopped(stage: Stage) -> None:
    stage.open(indicator="2.2.1", field="staff_fte").type("4.5").settled()
    stage.window.close()
    known = read_settings(stage.home.settings_file)
    assert (known.assessment, known.indicator, known.field) == (stage.id, "2.2.1", "staff_fte")


def test_after_a_power_cut_the_place_is_known_though_the_window_was_never_closed(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "KEEP_PLACE_MS", 20)
    for indicator, field, typed in (("2.1", "founded_on", "2015-03-01"), ("2.2.1", "staff_fte", "4.5")):
        stage.open(indicator=indicator, field=field).type(typed).settled()
    wanted = ("2.2.1", "staff_fte", 3)

    def kept() -> tuple[str, str, int]:
        known = read_settings(stage.home.settings_file)
        return known.indicator, known.field, known.caret

    stage.until(lambda: kept() == wanted)


def test_a_jump_waits_for_no_disk(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    writers: list[threading.Thread] = []
    monkeypatch.setattr(commands, "KEEP_PLACE_MS", 20)
    monkeypatch.setattr(shell, "write_settings", lambda *_: writers.append(threading.current_thread()))
    for indicator in ("2.1", "2.2.1", "3.2"):
        stage.open(indicator=indicator)
    stage.until(lambda: bool(writers))
    assert threading.main_thread() not in writers


def test_home_continues_at_the_very_question(stage: Stage) -> None:
    stage.open(indicator="2.2.1", field="staff_fte").settled()
    stage.window.commands.remember_place()
    stage.perform("home").press(Qt.Key.Key_Return)
    stage.until(lambda: stage.window.page.name == "assessment")
    assert stage.focus.accessibleIdentifier() == "answer.staff_fte"


def test_the_last_stage_is_reached_by_keys(stage: Stage) -> None:
    stage.open("prepare")
    for expected in ("interview", "scores", "feedback", "report", "prepare"):
        stage.perform("next-stage")
        assert stage.page.place().stage == expected


def test_nothing_to_undo_is_said(stage: Stage) -> None:
    stage.open().perform("undo")
    stage.until(lambda: bool(stage.window.shell.notices.said))
    assert stage.window.shell.notices.said[-1].text == "Nothing to undo."


def test_a_fault_of_ours_is_said_and_its_report_holds_no_answers(stage: Stage) -> None:
    def broken(_: object) -> None:
        raise RuntimeError("secret 85")

    stage.open()
    stage.window.shell.operations.ask(broken, lambda _: None)
    stage.until(lambda: bool(stage.window.shell.notices.said))
    notice = stage.window.shell.notices.said[-1]
    assert notice.tone == "danger"
    assert "secret" not in notice.text
    assert stage.window.banner.text == notice.text


def test_a_text_of_an_assessment_that_is_left_is_saved(stage: Stage) -> None:
    stage.open(field="members_total").type("85")
    stage.window.perform("home")
    stage.settled()
    assert stage.on_disk().answers["members_total"].value == 85


def test_undo_of_one_assessment_does_not_touch_another(stage: Stage) -> None:
    stage.open(field="members_total").type("85").settled()
    stage.window.perform("home")
    stage.perform("undo").settled()
    assert stage.on_disk().answers["members_total"].value == 85


def test_the_practice_assessment_lies_in_a_file_of_its_own(qtbot: QtBot, scenario: Scenario) -> None:
    scenario.close()
    starting = Starter(scenario.home, Settings(workspace=str(scenario.path)), None)
    starting.start()
    assert starting.window is not None
    starting.practise()
    assert starting.window.shell.workspace == scenario.home.practice_workspace
    assert read_settings(scenario.home.settings_file).workspace != str(scenario.home.practice_workspace)
    starting.window.close()
    starting.close()


def test_a_package_that_is_opened_is_checked_at_once(qtbot: QtBot, scenario: Scenario, tmp_path: Path) -> None:
    scenario.close()
    torn = tmp_path / "torn.asice"
    torn.write_bytes(b"PK\x03\x04 torn")
    starting = Starter(scenario.home, Settings(workspace=str(scenario.path)), torn)
    starting.start()
    assert starting.window is not None
    assert starting.window.page is not None
    page = starting.window.page
    assert page.place() == Place("browse", file=str(torn))
    assert isinstance(page, BrowsePage)
    qtbot.waitUntil(lambda: page.strip.word.text() == "Not a package", timeout=20_000)
    starting.window.close()
    starting.close()
