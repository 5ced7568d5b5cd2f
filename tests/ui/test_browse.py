"""Browsing a package: read-only, by keys, with the verdict always in sight, and without a workspace."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from looks import begins_at
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot
from scenario import NOON, Scenario
from signed_packages import FORMAT_1 as GOLDEN
from signed_packages import members_of, sealed_for
from stage import Stage

from workbench.__main__ import wants_window
from workbench.application.home import Home
from workbench.exchange.package.packing import pack
from workbench.kernel.settings import Settings
from workbench.ui.main import Starter
from workbench.ui.pages.browse.files import FilesPane
from workbench.ui.pages.browse.listing import ListPane
from workbench.ui.pages.browse.overview import OverviewPane
from workbench.ui.pages.browse.page import TABS, BrowsePage
from workbench.ui.pages.browse.strip import WARNING
from workbench.ui.pages.packages.page import PackagesPage
from workbench.ui.shell import Place
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.widgets.text import Text
from workbench.ui.window import Window


def page_in(window: Window) -> BrowsePage:
    page = window.page
    assert isinstance(page, BrowsePage)
    return page


def browse(stage: Stage, package: Path) -> BrowsePage:
    stage.window.go(Place("browse", file=str(package)))
    page = page_in(stage.window)
    stage.until(lambda: page.browsed is not None)
    return page


def forged(folder: Path, **changes: object) -> Path:
    """Make a consistent package that nobody signed, saying what one likes."""
    found, target = members_of(GOLDEN), folder / "forged.asice"
    document = {**json.loads(found["assessment.json"]), **changes}
    kept = {name: found[name] for name in ("workbook.xlsx", "report.pdf", "form.yaml")}
    pack({"assessment.json": json.dumps(document).encode(), **kept}, target)
    return target


def test_the_packages_page_leads_into_the_package_and_back(stage: Stage) -> None:
    stage.window.go(Place("packages", file=str(GOLDEN)))
    packages = stage.window.page
    assert isinstance(packages, PackagesPage)
    stage.until(lambda: packages.told is not None)
    stage.perform("browse")
    page = page_in(stage.window)
    stage.until(lambda: page.browsed is not None)
    assert page.strip.word.text() == packages.answer.text()
    stage.perform("verdict")
    assert stage.window.page is packages


def test_it_is_read_by_keys_alone(stage: Stage) -> None:
    page = browse(stage, GOLDEN)
    stage.perform("next-stage")
    assert TABS[page.tabs.currentIndex()] == "Indicators"
    stage.perform("next-pane")
    assert isinstance(stage.focus, QTableView)
    stage.press(Qt.Key.Key_Down)
    pane = page.pane
    assert isinstance(pane, ListPane)
    title, *texts = pane.side.toPlainText().split("\n")
    assert title == "1.1.1 Composition of participants"
    assert any(each.startswith("The member list shows eight kinds") for each in texts)
    stage.perform("next-pane")
    assert stage.focus is pane.side


def test_every_part_says_what_stands_in_the_package(stage: Stage) -> None:
    page = browse(stage, GOLDEN)
    rows = []
    for place in range(1, len(TABS)):
        page.tabs.setCurrentIndex(place)
        assert isinstance(page.pane, ListPane)
        rows.append(page.pane.model.rowCount())
    assert rows == [31, 68, 9, 7, 1, 6, 10]


@pytest.mark.parametrize("percent", [100, 200])
def test_the_tabs_begin_where_the_title_does(stage: Stage, percent: int) -> None:
    theme.use(Mode.LIGHT, percent)
    page = browse(stage, GOLDEN)
    stage.settled()
    title = next(each for each in page.findChildren(Text) if each.text() == "Kattegat Hydrogen Hub")
    assert abs(begins_at(page.tabs) - begins_at(title)) <= 4, "letters have some room on their left"


def test_what_is_not_valid_is_shown_with_a_warning(stage: Stage, tmp_path: Path) -> None:
    page = browse(stage, forged(tmp_path))
    assert page.strip.word.text() == "Not valid"
    assert page.strip.warning.text() == WARNING
    assert page.strip.warning.isVisible()
    page.tabs.setCurrentIndex(4)
    assert page.strip.isVisible()


def test_of_what_is_not_intact_nothing_is_shown(stage: Stage, tmp_path: Path) -> None:
    changed, content = tmp_path / "changed.asice", bytearray(GOLDEN.read_bytes())
    content[len(content) // 2] ^= 1
    changed.write_bytes(bytes(content))
    browse(stage, GOLDEN)
    stage.window.go(Place("browse", file=str(changed)))
    page = page_in(stage.window)
    stage.until(lambda: page.strip.word.text() not in ("Being checked", "Valid, not everybody trusted"))
    stage.settled()
    assert page.browsed is None
    assert not page.tabs.isVisible()
    assert page.strip.property("surface") == "danger"


def test_a_missing_file_is_told_and_nothing_is_shown(stage: Stage, tmp_path: Path) -> None:
    stage.window.go(Place("browse", file=str(tmp_path / "gone.asice")))
    page = page_in(stage.window)
    stage.until(lambda: page.strip.word.text() == "Not checked")
    assert "there is no such file" in page.strip.sentence.text()


def test_a_hostile_package_is_shown_as_plain_text(stage: Stage, tmp_path: Path) -> None:
    name = "<img src='file:///etc/passwd'>\u202e Accepted"
    cluster = {"id": "x", "name": name, "country": "SE"}
    page = browse(stage, forged(tmp_path, cluster=cluster, answers="none", people=[{"name": 3}], measures={}))
    assert page._title.text() == "<img src='file:///etc/passwd'> Accepted"
    assert page._title.textFormat() == Qt.TextFormat.PlainText
    for place in range(len(TABS)):
        page.tabs.setCurrentIndex(place)
        stage.window.grab()


def test_markup_in_a_text_is_shown_and_not_obeyed(stage: Stage, tmp_path: Path) -> None:
    told = "<img src='file:///etc/passwd'><b>bold</b>"
    finding = {"number": "S1", "kind": "strength", "indicator": "1.2", "title": told, "text": told}
    page = browse(stage, forged(tmp_path, findings=[finding]))
    page.tabs.setCurrentIndex(TABS.index("Findings"))
    assert isinstance(page.pane, ListPane)
    assert page.pane.side.toPlainText().count(told) == 2


def files_of(page: BrowsePage) -> FilesPane:
    page.tabs.setCurrentIndex(TABS.index("Files"))
    assert isinstance(page.pane, FilesPane)
    return page.pane


def choose(pane: FilesPane, name: str) -> None:
    names = [line.title for line in pane.listing.lines]
    pane.view.setCurrentIndex(pane.model.index(names.index(name), 0))


def test_the_workbook_is_opened_from_a_private_folder_that_is_removed(stage: Stage) -> None:
    page = browse(stage, GOLDEN)
    files, opened = files_of(page), list[Path]()
    files.open_outside = opened.append
    choose(files, "workbook.xlsx")
    files.view.setFocus()
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: bool(opened))
    assert opened[0].name == "workbook.xlsx"
    assert opened[0].parent.stat().st_mode & 0o777 == 0o700
    assert opened[0].read_bytes() == members_of(GOLDEN)["workbook.xlsx"]
    stage.perform("verdict")
    assert not opened[0].parent.exists()


def test_enter_on_a_document_leads_to_its_file(stage: Stage) -> None:
    page = browse(stage, GOLDEN)
    page.tabs.setCurrentIndex(TABS.index("Documents"))
    documents = page.pane
    assert isinstance(documents, ListPane)
    documents.view.setFocus()
    stage.press(Qt.Key.Key_Down).press(Qt.Key.Key_Return)
    files = page.pane
    assert isinstance(files, FilesPane)
    assert files.chosen is not None and files.chosen.about == "E-002"


def test_long_pages_are_turned_by_keys(stage: Stage) -> None:
    stage.window.resize(720, 450)
    page = browse(stage, GOLDEN)
    assert isinstance(page.pane, OverviewPane)
    page.strip.button.setFocus()
    stage.press(Qt.Key.Key_PageDown)
    assert page.pane.pane.verticalScrollBar().value() > 0
    stage.perform("verdict")
    packages = stage.window.page
    assert isinstance(packages, PackagesPage)
    bar = packages._pane.verticalScrollBar()
    stage.until(lambda: bar.maximum() > 0)
    stage.press(Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_what_may_carry_a_program_is_offered_for_saving_only(stage: Stage, tmp_path: Path) -> None:
    files = files_of(browse(stage, GOLDEN))
    files.open_outside = lambda path: pytest.fail(f"{path} was opened")
    choose(files, "assessment.json")
    assert not files.open_button.isEnabled()
    assert "may carry a program" in files.side.toPlainText()
    files.open()
    stage.until(lambda: any("not opened from a package" in each.text for each in stage.window.shell.notices.said))
    files.save(tmp_path / "copy.json")
    stage.until(lambda: (tmp_path / "copy.json").exists())


@pytest.fixture
def starter(qtbot: QtBot, home: Path) -> Iterator[Starter]:
    """The program as it starts on a package, on a computer that has never seen it before."""
    made = Starter(Home(home, NOON), Settings(), GOLDEN)
    made.start()
    assert made.window is not None
    qtbot.addWidget(made.window)
    yield made
    made.window.close()
    made.close()


def test_a_package_opens_without_a_workspace_and_leaves_no_trace(starter: Starter, qtbot: QtBot, home: Path) -> None:
    assert wants_window([str(GOLDEN)])
    assert starter.window is not None
    page = page_in(starter.window)
    qtbot.waitUntil(lambda: page.browsed is not None, timeout=20_000)
    assert page._title.text() == "Kattegat Hydrogen Hub"
    starter.window.perform("verdict")
    assert isinstance(starter.window.page, PackagesPage)
    assert starter.window.page.answer.text() == "Valid, not everybody trusted"
    assert not home.exists()


def test_a_sealed_package_is_opened_in_the_window_by_whom_it_was_sealed_for(
    qtbot: QtBot, home: Path, tmp_path: Path
) -> None:
    mine = Home(home, NOON)
    package = sealed_for(mine, tmp_path)
    assert wants_window([str(package)])
    starter = Starter(mine, Settings(), package)
    starter.start()
    assert starter.window is not None
    page = page_in(starter.window)
    qtbot.waitUntil(lambda: page.browsed is not None, timeout=20_000)
    assert page._title.text() == "Kattegat Hydrogen Hub"
    starter.window.close()
    starter.close()


def test_a_sealed_package_of_others_says_why_nothing_is_shown(stage: Stage, tmp_path: Path) -> None:
    stage.window.go(Place("browse", file=str(sealed_for(Home(tmp_path / "other", NOON), tmp_path))))
    page = page_in(stage.window)
    stage.until(lambda: page.strip.word.text() == "Sealed, not opened")
    assert "your key does not open it" in page.strip.sentence.text()
    assert page.browsed is None


def test_where_only_packages_are_looked_at_nothing_else_is_offered(starter: Starter) -> None:
    window = starter.window
    assert window is not None
    can = {id_ for id_, action in window.actions_by_id.items() if action.isEnabled()}
    assert {"open-package", "packages", "help", "larger", "theme", "verdict"} <= can
    assert can & {"new", "import", "palette", "settings", "assessment", "batch", "editions"} == set()
    shown = {id_ for id_, button in window.rail._buttons.items() if not button.isHidden()}
    assert shown == {"home", "portfolio", "packages", "theme", "help"}
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activeModalWidget() is None


def test_home_leads_from_a_package_to_the_workspace(scenario: Scenario, qtbot: QtBot) -> None:
    scenario.close()
    starter = Starter(scenario.home, Settings(workspace=str(scenario.path)), GOLDEN)
    starter.start()
    viewer = starter.window
    assert viewer is not None
    viewer.perform("home")
    assert starter.window is not viewer
    assert starter.window is not None and starter.window.page is not None
    assert starter.window.page.name == "home"
    qtbot.addWidget(starter.window)
    starter.window.close()
    starter.close()
