"""Settings: looks change at once and stay; the workspace can be copied and checked."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from stage import Stage

from workbench.kernel.settings import read_settings
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode


def test_a_theme_is_shown_at_once_and_kept(stage: Stage) -> None:
    stage.window.perform("settings")
    stage.find("settings.theme.2").click()  # type: ignore[attr-defined]
    assert theme.mode is Mode.DARK
    assert read_settings(stage.home.settings_file).theme == "dark"


def test_larger_text_is_kept_and_keeps_the_caret(stage: Stage) -> None:
    stage.open(field="members_total").type("1234")
    stage.perform("larger").until(lambda: stage.page.view is not None and stage.page.stage is not None)
    assert theme.percent == 125
    assert stage.focus.accessibleIdentifier() == "answer.members_total"
    assert stage.focus.font().pixelSize() == round(13 * 1.25)
    stage.perform("usual-size")
    assert theme.percent == 100


def test_a_checked_copy_is_written(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "copy.workbench"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    stage.window.perform("settings")
    stage.find_named("Save a checked copy").click()
    stage.until(lambda: bool(stage.window.shell.notices.said))
    assert copy.stat().st_size > 10_000
    assert stage.window.shell.notices.said[-1].tone == "ok"


def test_a_sound_workspace_is_called_sound(stage: Stage) -> None:
    stage.window.perform("settings")
    stage.find_named("Check the workspace").click()
    stage.until(lambda: bool(stage.window.shell.notices.said))
    assert stage.window.shell.notices.said[-1].tone == "ok"


def test_the_language_of_editions_is_kept_and_one_that_is_not_known_does_no_harm(stage: Stage) -> None:
    stage.perform("settings")
    stage.find("settings.form-editions.3").click()  # type: ignore[attr-defined]
    assert stage.window.shell.settings.language == "da"
    assert read_settings(stage.home.settings_file).language == "da"
    stage.window.shell.keep(replace(stage.window.shell.settings, language="xx"))
    stage.perform("home").perform("settings")
    assert stage.find("settings.form-editions.0").isChecked()  # type: ignore[attr-defined]
