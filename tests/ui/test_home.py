"""Home: what to go on with, what is due, and an empty workspace that says how to begin."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scenario import NOON, Scenario
from stage import Stage

from workbench.application import assessing, awarding, maintaining, visiting
from workbench.application.home import Home
from workbench.kernel.settings import Settings
from workbench.ui.opening import open_window
from workbench.ui.pages.home import HomePage

TODAY = date(2026, 11, 25)


def add(scenario: Scenario, name: str, days: int | None) -> str:
    cluster = assessing.add_cluster(scenario.services, name, "NO")
    made = assessing.start_assessment(scenario.services, cluster, "ecei-2013", "2026")
    if days is not None:
        visiting.plan_visit(scenario.services, made.id, TODAY + timedelta(days), None)
    return made.id


def home_of(stage: Stage) -> HomePage:
    stage.window.perform("home")
    page = stage.window.page
    assert isinstance(page, HomePage)
    return page


def names(page: HomePage) -> list[str]:
    return [page.list.model.line_at(row).cluster for row in range(page.list.model.rowCount())]


def test_todays_visit_comes_first_then_the_nearest_then_open_work(qtbot: QtBot, scenario: Scenario) -> None:
    for name, days in (("Later", 9), ("Soon", 2), ("Today", 0), ("Past", -3)):
        add(scenario, name, days)
    stage = Stage(qtbot, scenario)
    assert names(home_of(stage))[:3] == ["Today", "Soon", "Later"]
    stage.close()


def test_a_label_that_ends_soon_stands_in_red(qtbot: QtBot, scenario: Scenario) -> None:
    cluster = scenario.assessment.cluster
    until = TODAY + timedelta(20)
    awarding.award(scenario.services, cluster, "gold", by="Board", on=date(2024, 1, 1), until=until)
    stage = Stage(qtbot, scenario)
    page = home_of(stage)
    assert page._due.figure == "1"
    assert page._due.tone == "danger"
    assert page.list.model.index(0, 4).data() == "Gold, Due 15\u00a0Dec\u00a02026"
    stage.close()


def test_days_to_the_visit_are_said(qtbot: QtBot, scenario: Scenario) -> None:
    visiting.plan_visit(scenario.services, scenario.id, TODAY + timedelta(8), TODAY + timedelta(9))
    stage = Stage(qtbot, scenario)
    assert home_of(stage).list.model.index(0, 1).data() == "8 days, 3 to 4\u00a0Dec\u00a02026"
    stage.close()


def test_progress_grows_with_answers(stage: Stage) -> None:
    page = home_of(stage)
    assert page.list.model.index(0, 3).data() == "0\u00a0%"
    stage.open(field="members_total").type("85").press(Qt.Key.Key_Return).type("80").settled()
    assert home_of(stage).list.model.index(0, 3).data() == "2\u00a0%"


def test_the_list_is_filtered_as_one_types(qtbot: QtBot, scenario: Scenario) -> None:
    add(scenario, "Fyn Robotics", None)
    stage = Stage(qtbot, scenario)
    page = home_of(stage)
    stage.perform("filter").type("robot")
    assert page.list.table.model().rowCount() == 1
    page.list.open()
    stage.until(lambda: stage.window.page.name == "assessment" and stage.page.view is not None)
    assert stage.page.view.dossier.cluster.name == "Fyn Robotics"
    stage.close()


def test_enter_on_a_row_opens_the_stage_that_needs_work(stage: Stage) -> None:
    page = home_of(stage)
    page.list.table.setFocus()
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: stage.window.page.name == "assessment" and stage.page.stage is not None)
    assert stage.page.place().stage == "prepare"


def test_an_empty_workspace_says_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    home = Home(tmp_path / "h", NOON)
    maintaining.make_workspace(home, tmp_path / "new.workbench", "Ann Berg", "ann@example.org")
    window = open_window(home, Settings(), tmp_path / "new.workbench")
    qtbot.addWidget(window)
    window.show()
    window.perform("home")
    page = window.page
    assert isinstance(page, HomePage)
    assert page._empty.isVisible()
    assert not page._full.isVisible()
    assert window.focusWidget() is page._empty.first
    window.close()
    window.shell.operations.close()


def test_a_damaged_workspace_is_named_and_the_window_lives_on(stage: Stage) -> None:
    stage.window.perform("settings")
    stage.path.write_bytes(b"not a workspace at all, sorry" * 100)
    page = home_of(stage)
    assert stage.window.banner.text
    assert page.isVisible()


def test_a_short_list_stays_within_its_card(stage: Stage) -> None:
    page = home_of(stage)
    stage.until(lambda: page.list.table.isVisible())
    table, card = page.list.table.geometry(), page.list.rect()
    assert page.list.model.rowCount() == 1
    assert card.contains(table.adjusted(0, 0, 0, 8))
