"""The window speaks the language that is chosen, at once and where the person was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.application.home import Home
from workbench.kernel.clock import SystemClock
from workbench.kernel.settings import Settings, read_settings
from workbench.kernel.speech import is_translated, translate_by
from workbench.kernel.words import count_text
from workbench.ui.main import Starter
from workbench.ui.shell import Place
from workbench.ui.speaking import speak


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak("en")


def words(window: object) -> str:
    return " | ".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("language", "settings", "files"),
    [("sv", "Inställningar", "två filer"), ("nb", "Innstillinger", "to filer"), ("da", "Indstillinger", "to filer"),
     ("fi", "Asetukset", "kaksi tiedostoa"), ("en", "Settings", "two files")],
)  # fmt: skip
def test_a_window_speaks_each_of_the_five_languages(
    qtbot: QtBot, scenario: Scenario, language: str, settings: str, files: str
) -> None:
    speak(language)
    stage = Stage(qtbot, scenario)
    stage.perform("settings")
    assert settings in words(stage.window)
    assert count_text(2, "file", "files") == files
    stage.close()


def test_another_language_is_spoken_at_once_and_where_the_person_was(qtbot: QtBot, scenario: Scenario) -> None:
    scenario.close()
    starter = Starter(scenario.home, Settings(workspace=str(scenario.path)), None)
    starter.start()
    before = starter.window
    assert before is not None
    before.go(Place("settings"))
    stage_of = before.page
    assert stage_of is not None and "Settings" in words(before)
    button = next(each for each in before.findChildren(type(stage_of.panes()[0])) if each.text() == "Svenska")  # type: ignore[arg-type]
    button.click()
    qtbot.waitUntil(lambda: starter.window is not None and starter.window is not before, timeout=10_000)
    after = starter.window
    assert after is not None and after.page is not None
    assert (after.page.name, read_settings(scenario.home.settings_file).window_language) == ("settings", "sv")
    assert "Inställningar" in words(after)
    starter.close()


def test_the_welcome_speaks_another_language_and_keeps_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    starter = Starter(Home(tmp_path / "h", SystemClock()), Settings(window_language="en"), None)
    starter.start()
    first = starter._welcome
    QTest.keyClicks(first.name, "Åsa Öberg")
    next(each for each in first.languages.group.buttons() if each.text() == "Suomi").click()
    second = starter._welcome
    assert second is not first
    assert second.name.text() == "Åsa Öberg" and "Tervetuloa" in words(second)
    assert second.languages.language() == "fi"
    second.close()


def test_a_language_that_nobody_translated_into_is_english() -> None:
    speak("xx")
    assert not is_translated()
    translate_by(None)
    QApplication.processEvents()
