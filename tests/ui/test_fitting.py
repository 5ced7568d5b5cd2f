"""Pages fit the window: breakpoints, text sizes, no clipped words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from looks import PLACES, SCENES, clipped, hear_all
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)
from stage import Stage, use_portfolio

from workbench.application.versions import Version
from workbench.domain.dossier import Finding
from workbench.kernel.ids import EntityId
from workbench.kernel.locations import resources
from workbench.ui.dialogs.exporting import ExportDialog
from workbench.ui.dialogs.shortening import _Shortening
from workbench.ui.speaking import speak
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode


@pytest.mark.parametrize("place", PLACES)
def test_no_word_is_clipped_at_any_size_of_the_window_and_the_text(stage_with_last_year: Stage, place: str) -> None:
    stage, found = stage_with_last_year, {}
    for size, percent in SCENES:
        if percent != theme.percent:
            theme.use(Mode.LIGHT, percent)
        stage.window.resize(*size)
        stage.show(place, indicator="3.2").settled()
        if words := clipped(stage):
            found[size, percent] = words
    assert found == {}


def test_the_side_panel_gives_way_first_then_the_outline(stage: Stage) -> None:
    stage.open()
    seen = []
    for width in (1440, 1280, 960):
        stage.window.resize(width, 800)
        seen.append((stage.interview.side.isVisible(), stage.interview.outline.isVisible()))
    assert seen == [(True, True), (False, True), (False, False)]


def test_f8_shows_the_side_panel_in_a_smaller_window(stage: Stage) -> None:
    stage.window.resize(1280, 720)
    stage.open().perform("side-panel")
    assert stage.interview.side.isVisible()
    stage.perform("side-panel")
    assert not stage.interview.side.isVisible()


def test_jumping_shows_the_outline_in_a_small_window_and_hides_it_again(stage: Stage) -> None:
    stage.window.resize(900, 600)
    stage.open().perform("jump")
    assert stage.interview.outline.isVisible()
    stage.type("21")
    assert stage.interview.indicator == "2.1"
    assert not stage.interview.outline.isVisible()


def test_a_small_window_chooses_the_stage_from_a_menu(stage: Stage) -> None:
    stage.window.resize(800, 600)
    stage.open("interview")
    menu = stage.page.header.menu
    assert menu.isVisible() and not stage.page.header.tabs.isVisible()
    menu.setCurrentIndex(2)
    menu.activated.emit(2)
    assert stage.page.place().stage == "scores"


def test_only_the_levels_stay_of_the_dock_where_the_height_is_scarce(stage: Stage) -> None:
    stage.window.resize(1280, 500)
    stage.open(indicator="2.1")
    assert stage.find("level.3").isVisible()
    assert not stage.interview.dock.why.isVisible()


def test_the_window_can_be_made_as_small_as_promised(stage: Stage) -> None:
    stage.open()
    stage.window.resize(100, 100)
    assert (stage.window.width(), stage.window.height()) == (720, 450)


@pytest.mark.parametrize(("size", "zoom"), [((720, 450), 100), ((1280, 720), 100), ((1280, 720), 200)])
def test_the_export_dialog_fits_the_window_and_tab_brings_each_part_to_sight(
    stage: Stage, size: tuple[int, int], zoom: int
) -> None:
    theme.use(Mode.LIGHT, zoom)
    stage.window.resize(*size)
    view = stage.open("report").page.view
    assert view is not None
    view = replace(view, versions=(Version(1, date(2026, 11, 25)),))
    dialog = ExportDialog(stage.window, stage.window.shell, view, "en")
    dialog.show()
    QApplication.processEvents()
    assert dialog.height() < stage.window.height() and dialog.width() < stage.window.width()
    seen = []
    for _ in range(16):
        now = dialog.focusWidget()
        assert now is not None and now.visibleRegion().boundingRect() == now.rect(), now.accessibleName()
        seen.append(now.accessibleName())
        QTest.keyClick(now, Qt.Key.Key_Tab)
        QApplication.processEvents()
    assert seen[0] == seen[15] == "Workbook" and len(set(seen)) == 15
    dialog.close()


def test_a_long_text_to_be_shortened_scrolls_and_the_entry_stays_in_sight(stage: Stage) -> None:
    stage.window.resize(720, 450)
    finding = Finding(EntityId("f"), "S1", "strength", "1.1.1", "Long", "Broad base of small firms. " * 400)
    dialog = _Shortening(stage.window, finding)
    dialog.show()
    QApplication.processEvents()
    assert dialog.height() < stage.window.height()
    assert dialog.entry.visibleRegion().boundingRect() == dialog.entry.rect() and dialog.entry.hasFocus()
    dialog.close()


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
def test_nothing_is_clipped_where_words_are_longer(
    pseudo: None, stage_with_last_year: Stage, size: tuple[int, int]
) -> None:
    stage = stage_with_last_year
    stage.window.resize(*size)
    found = {}
    for place in PLACES:
        stage.show(place, indicator="3.2").settled()
        if words := clipped(stage):
            found[place] = words
    assert found == {}


@pytest.fixture
def finnish() -> Iterator[None]:
    """Let the window speak the language with the longest words."""
    speak("fi")
    yield
    speak("en")


@pytest.mark.skipif(not (resources() / "translations/workbench_fi.qm").is_file(), reason="no Finnish yet")
def test_nothing_is_clipped_or_nameless_in_finnish(finnish: None, stage_with_last_year: Stage, place: Path) -> None:
    stage = stage_with_last_year
    use_portfolio(stage, place)
    stage.window.resize(1280, 720)
    found = {}
    for shown in (*PLACES, "reconcile", "portfolio"):
        stage.show(shown, indicator="3.2").settled()
        nameless = [str(each.role) for each in hear_all(stage) if each.is_focusable and not each.name]
        if words := "\n".join((clipped(stage), *nameless)).strip():
            found[shown] = words
    assert found == {}
