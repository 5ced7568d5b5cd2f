"""Scores: all levels on one page, given by digits, with what the label still asks for."""

from PySide6.QtCore import Qt
from stage import Stage

from workbench.ui.pages.scores import ScoresPage


def scores(stage: Stage) -> ScoresPage:
    page = stage.open("scores").page.stage
    assert isinstance(page, ScoresPage)
    page.table.setFocus()
    return page


def at(page: ScoresPage, indicator: str) -> int:
    rows = range(page.model.rowCount())
    return next(row for row in rows if page.model.indicator_at(row).id == indicator)


def test_a_digit_gives_the_chosen_indicator_its_level(stage: Stage) -> None:
    page = scores(stage)
    page.table.selectRow(at(page, "2.1"))
    stage.press(Qt.Key.Key_4).settled()
    assert stage.on_disk().result.scores.indicators["2.1"].level == 4
    assert page.model.index(at(page, "2.1"), 1).data() == "4"
    assert page._points.text().startswith("4 of 150 points")


def test_a_digit_beyond_the_scale_and_one_on_a_gate_do_nothing(stage: Stage) -> None:
    page = scores(stage)
    page.table.selectRow(at(page, "2.1"))
    stage.press(Qt.Key.Key_9)
    page.table.selectRow(at(page, "1.1.0"))
    stage.press(Qt.Key.Key_3).settled()
    assert stage.on_disk().result.scores.scored == 0
    assert stage.window.shell.notices.said == []


def test_delete_takes_a_level_away_and_undo_brings_it_back(stage: Stage) -> None:
    page = scores(stage)
    page.table.selectRow(at(page, "2.1"))
    stage.press(Qt.Key.Key_4).settled().press(Qt.Key.Key_Delete).settled()
    assert stage.on_disk().result.scores.indicators["2.1"].level is None
    stage.perform("undo").settled()
    assert stage.on_disk().result.scores.indicators["2.1"].level == 4


def test_a_rationale_is_kept_when_the_level_changes_here(stage: Stage) -> None:
    stage.open(indicator="2.1").perform("level-3").perform("rationale").type("Statutes of 2016").settled()
    page = scores(stage)
    page.table.selectRow(at(page, "2.1"))
    stage.press(Qt.Key.Key_5).settled()
    score = stage.on_disk().result.scores.indicators["2.1"]
    assert (score.level, score.rationale) == (5, "Statutes of 2016")


def test_enter_opens_the_indicator(stage: Stage) -> None:
    page = scores(stage)
    page.table.selectRow(at(page, "3.1"))
    stage.press(Qt.Key.Key_Return)
    assert (stage.page.place().stage, stage.interview.indicator) == ("interview", "3.1")


def test_it_says_what_is_not_scored_and_what_the_label_asks_for(stage: Stage) -> None:
    page = scores(stage)
    assert page._left.text() == "30 indicators are not scored yet and count as nothing."
    assert page._label.text() == "no label yet"
    assert page._reasons.count() == 3
